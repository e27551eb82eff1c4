# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'feedback.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QTreeView,
    QVBoxLayout, QWidget)

class Ui_FeedbackForm(object):
    def setupUi(self, FeedbackForm):
        if not FeedbackForm.objectName():
            FeedbackForm.setObjectName(u"FeedbackForm")
        FeedbackForm.resize(640, 480)
        self.whole = QVBoxLayout(FeedbackForm)
        self.whole.setObjectName(u"whole")
        self.who_heading = QLabel(FeedbackForm)
        self.who_heading.setObjectName(u"who_heading")
        self.who_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.who_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.who_heading)

        self.annotators = QListWidget(FeedbackForm)
        self.annotators.setObjectName(u"annotators")

        self.whole.addWidget(self.annotators)

        self.about = QLabel(FeedbackForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.whole.addWidget(self.about)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder_label = QLabel(FeedbackForm)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_row.addWidget(self.folder_label)

        self.folder = QLineEdit(FeedbackForm)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(FeedbackForm)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.folder_row.addWidget(self.browse)


        self.whole.addLayout(self.folder_row)

        self.done = QWidget(FeedbackForm)
        self.done.setObjectName(u"done")
        self.done_column = QVBoxLayout(self.done)
        self.done_column.setObjectName(u"done_column")
        self.done_column.setContentsMargins(0, 0, 0, 0)
        self.files_heading = QLabel(self.done)
        self.files_heading.setObjectName(u"files_heading")
        self.files_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.files_heading.setProperty(u"role", u"heading")

        self.done_column.addWidget(self.files_heading)

        self.files = QTreeView(self.done)
        self.files.setObjectName(u"files")
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.done_column.addWidget(self.files)

        self.done_row = QHBoxLayout()
        self.done_row.setObjectName(u"done_row")
        self.copy_paths = QPushButton(self.done)
        self.copy_paths.setObjectName(u"copy_paths")
        self.copy_paths.setAutoDefault(False)

        self.done_row.addWidget(self.copy_paths)

        self.show_folder = QPushButton(self.done)
        self.show_folder.setObjectName(u"show_folder")
        self.show_folder.setAutoDefault(False)

        self.done_row.addWidget(self.show_folder)

        self.done_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_row.addItem(self.done_space)


        self.done_column.addLayout(self.done_row)


        self.whole.addWidget(self.done)

        self.problem = QLabel(FeedbackForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(FeedbackForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(FeedbackForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FeedbackForm)
        self.buttons.accepted.connect(FeedbackForm.accept)
        self.buttons.rejected.connect(FeedbackForm.reject)

        QMetaObject.connectSlotsByName(FeedbackForm)
    # setupUi

    def retranslateUi(self, FeedbackForm):
        FeedbackForm.setWindowTitle(QCoreApplication.translate("FeedbackForm", u"Feedback", None))
        self.who_heading.setText(QCoreApplication.translate("FeedbackForm", u"FOR WHOM", None))
#if QT_CONFIG(accessibility)
        self.annotators.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"For whom feedback is written", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("FeedbackForm", u"Each gets a file to open in declannot and a page for any browser.", None))
        self.folder_label.setText(QCoreApplication.translate("FeedbackForm", u"&Folder", None))
        self.browse.setText(QCoreApplication.translate("FeedbackForm", u"&Browse\u2026", None))
        self.files_heading.setText(QCoreApplication.translate("FeedbackForm", u"WRITTEN", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Files written", None))
#endif // QT_CONFIG(accessibility)
        self.copy_paths.setText(QCoreApplication.translate("FeedbackForm", u"Copy the &paths", None))
        self.show_folder.setText(QCoreApplication.translate("FeedbackForm", u"&Show the folder", None))
        self.problem.setText("")
    # retranslateUi

