# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send_back.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SendBackForm(object):
    def setupUi(self, SendBackForm):
        if not SendBackForm.objectName():
            SendBackForm.setObjectName(u"SendBackForm")
        SendBackForm.resize(640, 420)
        self.whole = QVBoxLayout(SendBackForm)
        self.whole.setObjectName(u"whole")
        self.summary = QLabel(SendBackForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.whole.addWidget(self.summary)

        self.unfinished = QWidget(SendBackForm)
        self.unfinished.setObjectName(u"unfinished")
        self.unfinished_column = QVBoxLayout(self.unfinished)
        self.unfinished_column.setObjectName(u"unfinished_column")
        self.unfinished_column.setContentsMargins(0, 0, 0, 0)
        self.unfinished_heading = QLabel(self.unfinished)
        self.unfinished_heading.setObjectName(u"unfinished_heading")
        self.unfinished_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.unfinished_heading.setProperty(u"role", u"heading")

        self.unfinished_column.addWidget(self.unfinished_heading)

        self.open_documents = QListWidget(self.unfinished)
        self.open_documents.setObjectName(u"open_documents")

        self.unfinished_column.addWidget(self.open_documents)

        self.unfinished_row = QHBoxLayout()
        self.unfinished_row.setObjectName(u"unfinished_row")
        self.unfinished_text = QLabel(self.unfinished)
        self.unfinished_text.setObjectName(u"unfinished_text")
        self.unfinished_text.setTextFormat(Qt.TextFormat.PlainText)
        self.unfinished_text.setWordWrap(True)
        self.unfinished_text.setProperty(u"role", u"muted")

        self.unfinished_row.addWidget(self.unfinished_text)

        self.go = QPushButton(self.unfinished)
        self.go.setObjectName(u"go")
        self.go.setAutoDefault(False)

        self.unfinished_row.addWidget(self.go)

        self.unfinished_row.setStretch(0, 1)

        self.unfinished_column.addLayout(self.unfinished_row)


        self.whole.addWidget(self.unfinished)

        self.file_row = QHBoxLayout()
        self.file_row.setObjectName(u"file_row")
        self.file_label = QLabel(SendBackForm)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file = QLineEdit(SendBackForm)
        self.file.setObjectName(u"file")

        self.file_row.addWidget(self.file)

        self.browse = QPushButton(SendBackForm)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.file_row.addWidget(self.browse)


        self.whole.addLayout(self.file_row)

        self.done = QWidget(SendBackForm)
        self.done.setObjectName(u"done")
        self.done_column = QVBoxLayout(self.done)
        self.done_column.setObjectName(u"done_column")
        self.done_column.setContentsMargins(0, 0, 0, 0)
        self.done_heading = QLabel(self.done)
        self.done_heading.setObjectName(u"done_heading")
        self.done_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.done_heading.setProperty(u"role", u"heading")

        self.done_column.addWidget(self.done_heading)

        self.written = QLineEdit(self.done)
        self.written.setObjectName(u"written")
        self.written.setReadOnly(True)

        self.done_column.addWidget(self.written)

        self.next_step = QLabel(self.done)
        self.next_step.setObjectName(u"next_step")
        self.next_step.setTextFormat(Qt.TextFormat.PlainText)
        self.next_step.setWordWrap(True)

        self.done_column.addWidget(self.next_step)

        self.done_row = QHBoxLayout()
        self.done_row.setObjectName(u"done_row")
        self.copy_path = QPushButton(self.done)
        self.copy_path.setObjectName(u"copy_path")
        self.copy_path.setAutoDefault(False)

        self.done_row.addWidget(self.copy_path)

        self.show_folder = QPushButton(self.done)
        self.show_folder.setObjectName(u"show_folder")
        self.show_folder.setAutoDefault(False)

        self.done_row.addWidget(self.show_folder)

        self.done_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_row.addItem(self.done_space)


        self.done_column.addLayout(self.done_row)


        self.whole.addWidget(self.done)

        self.rest = QSpacerItem(8, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.rest)

        self.problem = QLabel(SendBackForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(SendBackForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(SendBackForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.file_label.setBuddy(self.file)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SendBackForm)
        self.buttons.accepted.connect(SendBackForm.accept)
        self.buttons.rejected.connect(SendBackForm.reject)

        QMetaObject.connectSlotsByName(SendBackForm)
    # setupUi

    def retranslateUi(self, SendBackForm):
        SendBackForm.setWindowTitle(QCoreApplication.translate("SendBackForm", u"Send back", None))
        self.summary.setText("")
        self.unfinished_heading.setText(QCoreApplication.translate("SendBackForm", u"NOT DONE YET", None))
#if QT_CONFIG(accessibility)
        self.open_documents.setAccessibleName(QCoreApplication.translate("SendBackForm", u"Documents not done yet", None))
#endif // QT_CONFIG(accessibility)
        self.unfinished_text.setText(QCoreApplication.translate("SendBackForm", u"They go along as they are; you can send back again at any time.", None))
        self.go.setText(QCoreApplication.translate("SendBackForm", u"&Go to the chosen one", None))
        self.file_label.setText(QCoreApplication.translate("SendBackForm", u"&File", None))
        self.browse.setText(QCoreApplication.translate("SendBackForm", u"&Browse\u2026", None))
        self.done_heading.setText(QCoreApplication.translate("SendBackForm", u"WRITTEN", None))
#if QT_CONFIG(accessibility)
        self.written.setAccessibleName(QCoreApplication.translate("SendBackForm", u"Path of the work file", None))
#endif // QT_CONFIG(accessibility)
        self.next_step.setText(QCoreApplication.translate("SendBackForm", u"Send this file to your trainer, by mail or on a stick.", None))
        self.copy_path.setText(QCoreApplication.translate("SendBackForm", u"Copy the &path", None))
        self.show_folder.setText(QCoreApplication.translate("SendBackForm", u"&Show the folder", None))
        self.problem.setText("")
    # retranslateUi

