# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        SettingsForm.resize(820, 600)
        self.whole = QVBoxLayout(SettingsForm)
        self.whole.setSpacing(10)
        self.whole.setObjectName(u"whole")
        self.filter = QLineEdit(SettingsForm)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.whole.addWidget(self.filter)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(14)
        self.middle.setObjectName(u"middle")
        self.pages = QListWidget(SettingsForm)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)

        self.middle.addWidget(self.pages)

        self.stack = QStackedWidget(SettingsForm)
        self.stack.setObjectName(u"stack")
        self.scroll = QScrollArea()
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.rows = QWidget()
        self.rows.setObjectName(u"rows")
        self.scroll.setWidget(self.rows)
        self.stack.addWidget(self.scroll)

        self.middle.addWidget(self.stack)


        self.whole.addLayout(self.middle)

        self.said = QLabel(SettingsForm)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.whole.addWidget(self.said)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.reset_button = QPushButton(SettingsForm)
        self.reset_button.setObjectName(u"reset_button")
        self.reset_button.setAutoDefault(False)

        self.foot.addWidget(self.reset_button)

        self.restart_button = QPushButton(SettingsForm)
        self.restart_button.setObjectName(u"restart_button")
        self.restart_button.setAutoDefault(False)

        self.foot.addWidget(self.restart_button)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap)

        self.close_button = QPushButton(SettingsForm)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.foot.addWidget(self.close_button)


        self.whole.addLayout(self.foot)


        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
        SettingsForm.setWindowTitle(QCoreApplication.translate("SettingsForm", u"Settings", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("SettingsForm", u"Find a setting\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Find a setting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("SettingsForm", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.reset_button.setText(QCoreApplication.translate("SettingsForm", u"&Usual settings", None))
#if QT_CONFIG(tooltip)
        self.reset_button.setToolTip(QCoreApplication.translate("SettingsForm", u"Put everything on these pages back as it was at first, but not the keys", None))
#endif // QT_CONFIG(tooltip)
        self.restart_button.setText(QCoreApplication.translate("SettingsForm", u"&Restart declannot", None))
        self.close_button.setText(QCoreApplication.translate("SettingsForm", u"&Close", None))
    # retranslateUi

