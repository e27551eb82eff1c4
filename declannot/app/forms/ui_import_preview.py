# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_preview.ui'
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
    QDialog, QDialogButtonBox, QFormLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QProgressBar,
    QRadioButton, QSizePolicy, QTreeView, QVBoxLayout,
    QWidget)

class Ui_ImportForm(object):
    def setupUi(self, ImportForm):
        if not ImportForm.objectName():
            ImportForm.setObjectName(u"ImportForm")
        ImportForm.resize(760, 600)
        self.whole = QVBoxLayout(ImportForm)
        self.whole.setObjectName(u"whole")
        self.files_heading = QLabel(ImportForm)
        self.files_heading.setObjectName(u"files_heading")
        self.files_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.files_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.files_heading)

        self.files = QTreeView(ImportForm)
        self.files.setObjectName(u"files")
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.whole.addWidget(self.files)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.format_label = QLabel(ImportForm)
        self.format_label.setObjectName(u"format_label")
        self.format_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.format_label)

        self.format = QComboBox(ImportForm)
        self.format.setObjectName(u"format")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.format)

        self.annotator_label = QLabel(ImportForm)
        self.annotator_label.setObjectName(u"annotator_label")
        self.annotator_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.annotator_label)

        self.annotator = QLineEdit(ImportForm)
        self.annotator.setObjectName(u"annotator")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.annotator)


        self.whole.addLayout(self.form)

        self.result_heading = QLabel(ImportForm)
        self.result_heading.setObjectName(u"result_heading")
        self.result_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.result_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.result_heading)

        self.result = QLabel(ImportForm)
        self.result.setObjectName(u"result")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)

        self.whole.addWidget(self.result)

        self.unknown = QWidget(ImportForm)
        self.unknown.setObjectName(u"unknown")
        self.unknown_column = QVBoxLayout(self.unknown)
        self.unknown_column.setObjectName(u"unknown_column")
        self.unknown_column.setContentsMargins(0, 0, 0, 0)
        self.unknown_text = QLabel(self.unknown)
        self.unknown_text.setObjectName(u"unknown_text")
        self.unknown_text.setTextFormat(Qt.TextFormat.PlainText)
        self.unknown_text.setWordWrap(True)

        self.unknown_column.addWidget(self.unknown_text)

        self.unknown_add = QRadioButton(self.unknown)
        self.unknown_add.setObjectName(u"unknown_add")

        self.unknown_column.addWidget(self.unknown_add)

        self.unknown_ignore = QRadioButton(self.unknown)
        self.unknown_ignore.setObjectName(u"unknown_ignore")

        self.unknown_column.addWidget(self.unknown_ignore)

        self.unknown_refuse = QRadioButton(self.unknown)
        self.unknown_refuse.setObjectName(u"unknown_refuse")
        self.unknown_refuse.setChecked(True)

        self.unknown_column.addWidget(self.unknown_refuse)


        self.whole.addWidget(self.unknown)

        self.details = QPlainTextEdit(ImportForm)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.whole.addWidget(self.details)

        self.problem = QLabel(ImportForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(ImportForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(ImportForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.format_label.setBuddy(self.format)
        self.annotator_label.setBuddy(self.annotator)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportForm)
        self.buttons.accepted.connect(ImportForm.accept)
        self.buttons.rejected.connect(ImportForm.reject)

        QMetaObject.connectSlotsByName(ImportForm)
    # setupUi

    def retranslateUi(self, ImportForm):
        ImportForm.setWindowTitle(QCoreApplication.translate("ImportForm", u"Import", None))
        self.files_heading.setText(QCoreApplication.translate("ImportForm", u"FILES", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("ImportForm", u"Files and how they are read", None))
#endif // QT_CONFIG(accessibility)
        self.format_label.setText(QCoreApplication.translate("ImportForm", u"Read &as", None))
        self.annotator_label.setText(QCoreApplication.translate("ImportForm", u"&Annotator of layers that name nobody", None))
        self.result_heading.setText(QCoreApplication.translate("ImportForm", u"WHAT WILL BE ADDED", None))
        self.result.setText("")
        self.unknown_text.setText("")
        self.unknown_add.setText(QCoreApplication.translate("ImportForm", u"A&dd them to the schema", None))
        self.unknown_ignore.setText(QCoreApplication.translate("ImportForm", u"&Leave those spans out", None))
        self.unknown_refuse.setText(QCoreApplication.translate("ImportForm", u"&Refuse the import", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("ImportForm", u"How the text begins, and what cannot be taken in", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
    # retranslateUi

