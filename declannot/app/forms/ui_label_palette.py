# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'label_palette.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from declannot.app.panels.row_views import RowList

class Ui_LabelPalette(object):
    def setupUi(self, LabelPalette):
        if not LabelPalette.objectName():
            LabelPalette.setObjectName(u"LabelPalette")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(LabelPalette.sizePolicy().hasHeightForWidth())
        LabelPalette.setSizePolicy(sizePolicy)
        self.outer = QVBoxLayout(LabelPalette)
        self.outer.setSpacing(1)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 4)
        self.header = QWidget(LabelPalette)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(6)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(12, 8, 12, 2)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.heading)

        self.gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.gap)

        self.keyHeading = QLabel(self.header)
        self.keyHeading.setObjectName(u"keyHeading")
        self.keyHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.keyHeading)


        self.outer.addWidget(self.header)

        self.labels = RowList(LabelPalette)
        self.labels.setObjectName(u"labels")
        self.labels.setFrameShape(QFrame.Shape.NoFrame)

        self.outer.addWidget(self.labels)

        self.empty = QLabel(LabelPalette)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)

        self.outer.addWidget(self.empty)


        self.retranslateUi(LabelPalette)

        QMetaObject.connectSlotsByName(LabelPalette)
    # setupUi

    def retranslateUi(self, LabelPalette):
        LabelPalette.setWindowTitle(QCoreApplication.translate("LabelPalette", u"Labels", None))
        self.heading.setText(QCoreApplication.translate("LabelPalette", u"Labels", None))
        self.keyHeading.setText(QCoreApplication.translate("LabelPalette", u"Key", None))
#if QT_CONFIG(accessibility)
        self.labels.setAccessibleName(QCoreApplication.translate("LabelPalette", u"Labels", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText(QCoreApplication.translate("LabelPalette", u"The schema has no labels yet.", None))
    # retranslateUi

