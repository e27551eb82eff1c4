# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paste_text.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_PasteTextForm(object):
    def setupUi(self, PasteTextForm):
        if not PasteTextForm.objectName():
            PasteTextForm.setObjectName(u"PasteTextForm")
        PasteTextForm.resize(680, 520)
        self.whole = QVBoxLayout(PasteTextForm)
        self.whole.setObjectName(u"whole")
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.title_label = QLabel(PasteTextForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(PasteTextForm)
        self.title.setObjectName(u"title")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.language_label = QLabel(PasteTextForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(PasteTextForm)
        self.language.setObjectName(u"language")
        self.language.setEditable(True)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)


        self.whole.addLayout(self.form)

        self.text_label = QLabel(PasteTextForm)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.text_label)

        self.text = QPlainTextEdit(PasteTextForm)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.whole.addWidget(self.text)

        self.count = QLabel(PasteTextForm)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setProperty(u"role", u"muted")

        self.whole.addWidget(self.count)

        self.buttons = QDialogButtonBox(PasteTextForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.language_label.setBuddy(self.language)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.language)
        QWidget.setTabOrder(self.language, self.text)

        self.retranslateUi(PasteTextForm)
        self.buttons.accepted.connect(PasteTextForm.accept)
        self.buttons.rejected.connect(PasteTextForm.reject)

        QMetaObject.connectSlotsByName(PasteTextForm)
    # setupUi

    def retranslateUi(self, PasteTextForm):
        PasteTextForm.setWindowTitle(QCoreApplication.translate("PasteTextForm", u"Paste text as document", None))
        self.title_label.setText(QCoreApplication.translate("PasteTextForm", u"&Title", None))
        self.title.setPlaceholderText(QCoreApplication.translate("PasteTextForm", u"The first line, unless you type another", None))
        self.language_label.setText(QCoreApplication.translate("PasteTextForm", u"&Language", None))
        self.text_label.setText(QCoreApplication.translate("PasteTextForm", u"T&ext", None))
        self.text.setPlaceholderText(QCoreApplication.translate("PasteTextForm", u"Paste the text here. It is kept exactly as it stands.", None))
        self.count.setText("")
    # retranslateUi

