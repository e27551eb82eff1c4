# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reading_page.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from declannot.app.handover.page_browser import PageBrowser

class Ui_ReadingPageForm(object):
    def setupUi(self, ReadingPageForm):
        if not ReadingPageForm.objectName():
            ReadingPageForm.setObjectName(u"ReadingPageForm")
        ReadingPageForm.resize(760, 640)
        self.whole = QVBoxLayout(ReadingPageForm)
        self.whole.setObjectName(u"whole")
        self.search_row = QHBoxLayout()
        self.search_row.setObjectName(u"search_row")
        self.search = QLineEdit(ReadingPageForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)

        self.found = QLabel(ReadingPageForm)
        self.found.setObjectName(u"found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty(u"role", u"count")

        self.search_row.addWidget(self.found)


        self.whole.addLayout(self.search_row)

        self.page = PageBrowser(ReadingPageForm)
        self.page.setObjectName(u"page")

        self.whole.addWidget(self.page)

        self.buttons = QDialogButtonBox(ReadingPageForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(ReadingPageForm)
        self.buttons.rejected.connect(ReadingPageForm.reject)

        QMetaObject.connectSlotsByName(ReadingPageForm)
    # setupUi

    def retranslateUi(self, ReadingPageForm):
        ReadingPageForm.setWindowTitle(QCoreApplication.translate("ReadingPageForm", u"Feedback", None))
        self.search.setPlaceholderText(QCoreApplication.translate("ReadingPageForm", u"Search\u2026", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ReadingPageForm", u"Search this page", None))
#endif // QT_CONFIG(accessibility)
        self.found.setText("")
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("ReadingPageForm", u"The page; Tab goes from place to place, Enter opens it", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

