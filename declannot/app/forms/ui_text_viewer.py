# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'text_viewer.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_TextViewerForm(object):
    def setupUi(self, TextViewerForm):
        if not TextViewerForm.objectName():
            TextViewerForm.setObjectName(u"TextViewerForm")
        TextViewerForm.resize(720, 600)
        self.whole = QVBoxLayout(TextViewerForm)
        self.whole.setObjectName(u"whole")
        self.about = QLabel(TextViewerForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.whole.addWidget(self.about)

        self.text = QPlainTextEdit(TextViewerForm)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)

        self.whole.addWidget(self.text)

        self.buttons = QDialogButtonBox(TextViewerForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(TextViewerForm)
        self.buttons.accepted.connect(TextViewerForm.accept)
        self.buttons.rejected.connect(TextViewerForm.reject)

        QMetaObject.connectSlotsByName(TextViewerForm)
    # setupUi

    def retranslateUi(self, TextViewerForm):
        TextViewerForm.setWindowTitle("")
        self.about.setText("")
    # retranslateUi

