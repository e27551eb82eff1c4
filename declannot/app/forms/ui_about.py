# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
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

class Ui_AboutForm(object):
    def setupUi(self, AboutForm):
        if not AboutForm.objectName():
            AboutForm.setObjectName(u"AboutForm")
        AboutForm.resize(520, 400)
        self.whole = QVBoxLayout(AboutForm)
        self.whole.setObjectName(u"whole")
        self.name = QLabel(AboutForm)
        self.name.setObjectName(u"name")
        self.name.setTextFormat(Qt.TextFormat.PlainText)

        self.whole.addWidget(self.name)

        self.versions = QLabel(AboutForm)
        self.versions.setObjectName(u"versions")
        self.versions.setTextFormat(Qt.TextFormat.PlainText)
        self.versions.setWordWrap(True)
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.whole.addWidget(self.versions)

        self.notices_heading = QLabel(AboutForm)
        self.notices_heading.setObjectName(u"notices_heading")
        self.notices_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.notices_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.notices_heading)

        self.notices = QPlainTextEdit(AboutForm)
        self.notices.setObjectName(u"notices")
        self.notices.setReadOnly(True)
        self.notices.setTabChangesFocus(True)

        self.whole.addWidget(self.notices)

        self.buttons = QDialogButtonBox(AboutForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(AboutForm)
        self.buttons.accepted.connect(AboutForm.accept)
        self.buttons.rejected.connect(AboutForm.reject)

        QMetaObject.connectSlotsByName(AboutForm)
    # setupUi

    def retranslateUi(self, AboutForm):
        AboutForm.setWindowTitle(QCoreApplication.translate("AboutForm", u"About declannot", None))
        self.name.setText("")
        self.versions.setText("")
        self.notices_heading.setText(QCoreApplication.translate("AboutForm", u"LICENCES", None))
#if QT_CONFIG(accessibility)
        self.notices.setAccessibleName(QCoreApplication.translate("AboutForm", u"Licences", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

