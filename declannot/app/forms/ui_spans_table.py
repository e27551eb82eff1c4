# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'spans_table.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

from declannot.app.panels.row_views import RowTable

class Ui_SpansTable(object):
    def setupUi(self, SpansTable):
        if not SpansTable.objectName():
            SpansTable.setObjectName(u"SpansTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(SpansTable.sizePolicy().hasHeightForWidth())
        SpansTable.setSizePolicy(sizePolicy)
        self.outer = QVBoxLayout(SpansTable)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(SpansTable)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(6)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(12, 3, 8, 3)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.heading)

        self.count = QLabel(self.header)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.count)

        self.gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.gap)

        self.filter = QLineEdit(self.header)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumSize(QSize(170, 16777215))
        self.filter.setMinimumSize(QSize(64, 0))

        self.headerLayout.addWidget(self.filter)

        self.labelFilter = QToolButton(self.header)
        self.labelFilter.setObjectName(u"labelFilter")
        self.labelFilter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.labelFilter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.labelFilter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

        self.headerLayout.addWidget(self.labelFilter)


        self.outer.addWidget(self.header)

        self.spans = RowTable(SpansTable)
        self.spans.setObjectName(u"spans")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.spans.sizePolicy().hasHeightForWidth())
        self.spans.setSizePolicy(sizePolicy1)
        self.spans.setFrameShape(QFrame.Shape.NoFrame)

        self.outer.addWidget(self.spans)

        self.empty = QLabel(SpansTable)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy1)

        self.outer.addWidget(self.empty)

        QWidget.setTabOrder(self.filter, self.labelFilter)
        QWidget.setTabOrder(self.labelFilter, self.spans)

        self.retranslateUi(SpansTable)

        QMetaObject.connectSlotsByName(SpansTable)
    # setupUi

    def retranslateUi(self, SpansTable):
        SpansTable.setWindowTitle(QCoreApplication.translate("SpansTable", u"Spans", None))
        self.heading.setText(QCoreApplication.translate("SpansTable", u"Spans", None))
        self.count.setText("")
        self.filter.setPlaceholderText(QCoreApplication.translate("SpansTable", u"Filter\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("SpansTable", u"Filter spans", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filter.setToolTip(QCoreApplication.translate("SpansTable", u"Show only spans whose text or note holds this", None))
#endif // QT_CONFIG(tooltip)
        self.labelFilter.setText(QCoreApplication.translate("SpansTable", u"All", None))
#if QT_CONFIG(accessibility)
        self.labelFilter.setAccessibleName(QCoreApplication.translate("SpansTable", u"Filter by label", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.labelFilter.setToolTip(QCoreApplication.translate("SpansTable", u"Show only some labels, or only doubtful spans", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.spans.setAccessibleName(QCoreApplication.translate("SpansTable", u"Spans", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
    # retranslateUi

