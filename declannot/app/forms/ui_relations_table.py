# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'relations_table.ui'
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

class Ui_RelationsTable(object):
    def setupUi(self, RelationsTable):
        if not RelationsTable.objectName():
            RelationsTable.setObjectName(u"RelationsTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(RelationsTable.sizePolicy().hasHeightForWidth())
        RelationsTable.setSizePolicy(sizePolicy)
        self.outer = QVBoxLayout(RelationsTable)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(RelationsTable)
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

        self.kindFilter = QToolButton(self.header)
        self.kindFilter.setObjectName(u"kindFilter")
        self.kindFilter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kindFilter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kindFilter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

        self.headerLayout.addWidget(self.kindFilter)


        self.outer.addWidget(self.header)

        self.relations = RowTable(RelationsTable)
        self.relations.setObjectName(u"relations")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.relations.sizePolicy().hasHeightForWidth())
        self.relations.setSizePolicy(sizePolicy1)
        self.relations.setFrameShape(QFrame.Shape.NoFrame)

        self.outer.addWidget(self.relations)

        self.empty = QLabel(RelationsTable)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy1)

        self.outer.addWidget(self.empty)

        QWidget.setTabOrder(self.filter, self.kindFilter)
        QWidget.setTabOrder(self.kindFilter, self.relations)

        self.retranslateUi(RelationsTable)

        QMetaObject.connectSlotsByName(RelationsTable)
    # setupUi

    def retranslateUi(self, RelationsTable):
        RelationsTable.setWindowTitle(QCoreApplication.translate("RelationsTable", u"Relations", None))
        self.heading.setText(QCoreApplication.translate("RelationsTable", u"Relations", None))
        self.count.setText("")
        self.filter.setPlaceholderText(QCoreApplication.translate("RelationsTable", u"Filter\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("RelationsTable", u"Filter relations", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filter.setToolTip(QCoreApplication.translate("RelationsTable", u"Show only relations with this in their name or in the text of an end", None))
#endif // QT_CONFIG(tooltip)
        self.kindFilter.setText(QCoreApplication.translate("RelationsTable", u"All", None))
#if QT_CONFIG(accessibility)
        self.kindFilter.setAccessibleName(QCoreApplication.translate("RelationsTable", u"Filter by type", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kindFilter.setToolTip(QCoreApplication.translate("RelationsTable", u"Show only some types of relation", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.relations.setAccessibleName(QCoreApplication.translate("RelationsTable", u"Relations", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
    # retranslateUi

