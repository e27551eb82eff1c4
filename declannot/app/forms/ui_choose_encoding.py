# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_encoding.ui'
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
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ChooseEncodingForm(object):
    def setupUi(self, ChooseEncodingForm):
        if not ChooseEncodingForm.objectName():
            ChooseEncodingForm.setObjectName(u"ChooseEncodingForm")
        ChooseEncodingForm.resize(640, 460)
        self.whole = QVBoxLayout(ChooseEncodingForm)
        self.whole.setObjectName(u"whole")
        self.question = QLabel(ChooseEncodingForm)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.whole.addWidget(self.question)

        self.columns = QHBoxLayout()
        self.columns.setObjectName(u"columns")
        self.encodings = QListWidget(ChooseEncodingForm)
        self.encodings.setObjectName(u"encodings")
        self.encodings.setMaximumSize(QSize(200, 16777215))

        self.columns.addWidget(self.encodings)

        self.preview = QPlainTextEdit(ChooseEncodingForm)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)

        self.columns.addWidget(self.preview)


        self.whole.addLayout(self.columns)

        self.advice = QLabel(ChooseEncodingForm)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        self.advice.setProperty(u"role", u"muted")

        self.whole.addWidget(self.advice)

        self.buttons = QDialogButtonBox(ChooseEncodingForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(ChooseEncodingForm)
        self.buttons.accepted.connect(ChooseEncodingForm.accept)
        self.buttons.rejected.connect(ChooseEncodingForm.reject)

        QMetaObject.connectSlotsByName(ChooseEncodingForm)
    # setupUi

    def retranslateUi(self, ChooseEncodingForm):
        ChooseEncodingForm.setWindowTitle(QCoreApplication.translate("ChooseEncodingForm", u"Which encoding?", None))
        self.question.setText("")
#if QT_CONFIG(accessibility)
        self.encodings.setAccessibleName(QCoreApplication.translate("ChooseEncodingForm", u"Encodings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ChooseEncodingForm", u"How the text begins in this encoding", None))
#endif // QT_CONFIG(accessibility)
        self.advice.setText(QCoreApplication.translate("ChooseEncodingForm", u"Choose the one in which accents and quotation marks look right.", None))
    # retranslateUi

