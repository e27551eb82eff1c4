# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guideline_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from declannot.app.guideline.find_row import FindRow
from declannot.app.handover.page_browser import PageBrowser

class Ui_GuidelinePanel(object):
    def setupUi(self, GuidelinePanel):
        if not GuidelinePanel.objectName():
            GuidelinePanel.setObjectName(u"GuidelinePanel")
        self.outer = QVBoxLayout(GuidelinePanel)
        self.outer.setSpacing(4)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(GuidelinePanel)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(4)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(12, 8, 8, 2)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.heading)

        self.gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.gap)

        self.edit = QToolButton(self.header)
        self.edit.setObjectName(u"edit")

        self.headerLayout.addWidget(self.edit)

        self.pin = QToolButton(self.header)
        self.pin.setObjectName(u"pin")
        self.pin.setCheckable(True)

        self.headerLayout.addWidget(self.pin)


        self.outer.addWidget(self.header)

        self.partRow = QHBoxLayout()
        self.partRow.setSpacing(4)
        self.partRow.setObjectName(u"partRow")
        self.partRow.setContentsMargins(12, 0, 8, 0)
        self.part = QComboBox(GuidelinePanel)
        self.part.setObjectName(u"part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.part.sizePolicy().hasHeightForWidth())
        self.part.setSizePolicy(sizePolicy)

        self.partRow.addWidget(self.part)

        self.back = QToolButton(GuidelinePanel)
        self.back.setObjectName(u"back")

        self.partRow.addWidget(self.back)


        self.outer.addLayout(self.partRow)

        self.findRow = QHBoxLayout()
        self.findRow.setSpacing(4)
        self.findRow.setObjectName(u"findRow")
        self.findRow.setContentsMargins(12, 0, 8, 0)
        self.find = FindRow(GuidelinePanel)
        self.find.setObjectName(u"find")

        self.findRow.addWidget(self.find)


        self.outer.addLayout(self.findRow)

        self.pages = QStackedWidget(GuidelinePanel)
        self.pages.setObjectName(u"pages")
        self.whole = PageBrowser()
        self.whole.setObjectName(u"whole")
        self.whole.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addWidget(self.whole)
        self.one = PageBrowser()
        self.one.setObjectName(u"one")
        self.one.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addWidget(self.one)

        self.outer.addWidget(self.pages)

        QWidget.setTabOrder(self.part, self.back)
        QWidget.setTabOrder(self.back, self.find)
        QWidget.setTabOrder(self.find, self.whole)
        QWidget.setTabOrder(self.whole, self.one)
        QWidget.setTabOrder(self.one, self.pin)
        QWidget.setTabOrder(self.pin, self.edit)

        self.retranslateUi(GuidelinePanel)

        QMetaObject.connectSlotsByName(GuidelinePanel)
    # setupUi

    def retranslateUi(self, GuidelinePanel):
        GuidelinePanel.setWindowTitle(QCoreApplication.translate("GuidelinePanel", u"Guideline", None))
        self.heading.setText(QCoreApplication.translate("GuidelinePanel", u"Guideline", None))
        self.edit.setText(QCoreApplication.translate("GuidelinePanel", u"Edit\u2026", None))
#if QT_CONFIG(tooltip)
        self.edit.setToolTip(QCoreApplication.translate("GuidelinePanel", u"Edit the guideline", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.edit.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"Edit the guideline", None))
#endif // QT_CONFIG(accessibility)
        self.pin.setText(QCoreApplication.translate("GuidelinePanel", u"Pin", None))
#if QT_CONFIG(tooltip)
        self.pin.setToolTip(QCoreApplication.translate("GuidelinePanel", u"Keep this part in view, whatever the pointer and the keys are on", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"Keep this part in view, whatever the pointer and the keys are on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"Part of the guideline that is shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.part.setToolTip(QCoreApplication.translate("GuidelinePanel", u"Part of the guideline that is shown", None))
#endif // QT_CONFIG(tooltip)
        self.back.setText(QCoreApplication.translate("GuidelinePanel", u"Whole", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("GuidelinePanel", u"Back to the whole guideline, where you were", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"Back to the whole guideline, where you were", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.whole.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"The whole guideline", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.one.setAccessibleName(QCoreApplication.translate("GuidelinePanel", u"What the guideline says of a label", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

