# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_out.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QComboBox,
    QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QProgressBar, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QTreeView, QVBoxLayout, QWidget)

class Ui_HandOutForm(object):
    def setupUi(self, HandOutForm):
        if not HandOutForm.objectName():
            HandOutForm.setObjectName(u"HandOutForm")
        HandOutForm.resize(720, 600)
        self.whole = QVBoxLayout(HandOutForm)
        self.whole.setObjectName(u"whole")
        self.who_heading = QLabel(HandOutForm)
        self.who_heading.setObjectName(u"who_heading")
        self.who_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.who_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.who_heading)

        self.everyone = QRadioButton(HandOutForm)
        self.everyone.setObjectName(u"everyone")
        self.everyone.setChecked(True)

        self.whole.addWidget(self.everyone)

        self.plan_text = QLabel(HandOutForm)
        self.plan_text.setObjectName(u"plan_text")
        self.plan_text.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_text.setWordWrap(True)
        self.plan_text.setProperty(u"role", u"muted")

        self.whole.addWidget(self.plan_text)

        self.one = QRadioButton(HandOutForm)
        self.one.setObjectName(u"one")

        self.whole.addWidget(self.one)

        self.person = QWidget(HandOutForm)
        self.person.setObjectName(u"person")
        self.person_fields = QFormLayout(self.person)
        self.person_fields.setObjectName(u"person_fields")
        self.person_fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.person)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QComboBox(self.person)
        self.name.setObjectName(u"name")
        self.name.setEditable(True)

        self.person_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.which_label = QLabel(self.person)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setTextFormat(Qt.TextFormat.PlainText)

        self.person_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = QComboBox(self.person)
        self.which.setObjectName(u"which")

        self.person_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.which)


        self.whole.addWidget(self.person)

        self.instructions_heading = QLabel(HandOutForm)
        self.instructions_heading.setObjectName(u"instructions_heading")
        self.instructions_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.instructions_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.instructions_heading)

        self.instructions = QPlainTextEdit(HandOutForm)
        self.instructions.setObjectName(u"instructions")
        self.instructions.setTabChangesFocus(True)

        self.whole.addWidget(self.instructions)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder_label = QLabel(HandOutForm)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_row.addWidget(self.folder_label)

        self.folder = QLineEdit(HandOutForm)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(HandOutForm)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.folder_row.addWidget(self.browse)


        self.whole.addLayout(self.folder_row)

        self.done = QWidget(HandOutForm)
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

        self.problem = QLabel(HandOutForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(HandOutForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(HandOutForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.which_label.setBuddy(self.which)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandOutForm)
        self.buttons.accepted.connect(HandOutForm.accept)
        self.buttons.rejected.connect(HandOutForm.reject)

        QMetaObject.connectSlotsByName(HandOutForm)
    # setupUi

    def retranslateUi(self, HandOutForm):
        HandOutForm.setWindowTitle(QCoreApplication.translate("HandOutForm", u"Hand out", None))
        self.who_heading.setText(QCoreApplication.translate("HandOutForm", u"FOR WHOM", None))
        self.everyone.setText(QCoreApplication.translate("HandOutForm", u"Every annotator of the &plan", None))
        self.plan_text.setText("")
        self.one.setText(QCoreApplication.translate("HandOutForm", u"One p&erson", None))
        self.name_label.setText(QCoreApplication.translate("HandOutForm", u"&Name", None))
        self.which_label.setText(QCoreApplication.translate("HandOutForm", u"D&ocuments", None))
        self.instructions_heading.setText(QCoreApplication.translate("HandOutForm", u"INSTRUCTIONS", None))
        self.instructions.setPlaceholderText(QCoreApplication.translate("HandOutForm", u"What to look out for, until when, whom to ask (optional)", None))
#if QT_CONFIG(accessibility)
        self.instructions.setAccessibleName(QCoreApplication.translate("HandOutForm", u"Instructions that are shown when the task file is opened", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("HandOutForm", u"&Folder", None))
        self.browse.setText(QCoreApplication.translate("HandOutForm", u"&Browse\u2026", None))
        self.files_heading.setText(QCoreApplication.translate("HandOutForm", u"TASK FILES", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("HandOutForm", u"Task files written", None))
#endif // QT_CONFIG(accessibility)
        self.copy_paths.setText(QCoreApplication.translate("HandOutForm", u"Copy the &paths", None))
        self.show_folder.setText(QCoreApplication.translate("HandOutForm", u"&Show the folder", None))
        self.problem.setText("")
    # retranslateUi

