# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_table.ui'
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

class Ui_DocumentTable(object):
    def setupUi(self, DocumentTable):
        if not DocumentTable.objectName():
            DocumentTable.setObjectName(u"DocumentTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(DocumentTable.sizePolicy().hasHeightForWidth())
        DocumentTable.setSizePolicy(sizePolicy)
        self.outer = QVBoxLayout(DocumentTable)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(DocumentTable)
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

        self.rows = RowTable(DocumentTable)
        self.rows.setObjectName(u"rows")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.rows.sizePolicy().hasHeightForWidth())
        self.rows.setSizePolicy(sizePolicy1)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)

        self.outer.addWidget(self.rows)

        self.empty = QLabel(DocumentTable)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy1.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy1)

        self.outer.addWidget(self.empty)

        QWidget.setTabOrder(self.filter, self.kindFilter)
        QWidget.setTabOrder(self.kindFilter, self.rows)

        self.retranslateUi(DocumentTable)

        QMetaObject.connectSlotsByName(DocumentTable)
    # setupUi

    def retranslateUi(self, DocumentTable):
        self.heading.setText("")
        self.count.setText("")
        self.filter.setPlaceholderText(QCoreApplication.translate("DocumentTable", u"Filter\u2026", None))
        self.kindFilter.setText(QCoreApplication.translate("DocumentTable", u"All", None))
        self.empty.setText("")
        pass
    # retranslateUi

