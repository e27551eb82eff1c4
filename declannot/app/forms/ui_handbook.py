# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handbook.ui'
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
    QListView, QListWidget, QListWidgetItem, QSizePolicy,
    QSplitter, QTextBrowser, QVBoxLayout, QWidget)

class Ui_HandbookForm(object):
    def setupUi(self, HandbookForm):
        if not HandbookForm.objectName():
            HandbookForm.setObjectName(u"HandbookForm")
        HandbookForm.resize(960, 660)
        self.whole = QVBoxLayout(HandbookForm)
        self.whole.setObjectName(u"whole")
        self.parts = QSplitter(HandbookForm)
        self.parts.setObjectName(u"parts")
        self.parts.setOrientation(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.pages = QListWidget(self.parts)
        self.pages.setObjectName(u"pages")
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setWordWrap(True)
        self.parts.addWidget(self.pages)
        self.page = QTextBrowser(self.parts)
        self.page.setObjectName(u"page")
        self.page.setOpenLinks(False)
        self.parts.addWidget(self.page)

        self.whole.addWidget(self.parts)

        self.buttons = QDialogButtonBox(HandbookForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(HandbookForm)
        self.buttons.accepted.connect(HandbookForm.accept)
        self.buttons.rejected.connect(HandbookForm.reject)

        QMetaObject.connectSlotsByName(HandbookForm)
    # setupUi

    def retranslateUi(self, HandbookForm):
        HandbookForm.setWindowTitle(QCoreApplication.translate("HandbookForm", u"Handbook", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("HandbookForm", u"Pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("HandbookForm", u"Page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

