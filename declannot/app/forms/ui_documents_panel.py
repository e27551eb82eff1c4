# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_panel.ui'
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

class Ui_DocumentsPanel(object):
    def setupUi(self, DocumentsPanel):
        if not DocumentsPanel.objectName():
            DocumentsPanel.setObjectName(u"DocumentsPanel")
        self.outer = QVBoxLayout(DocumentsPanel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(DocumentsPanel)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(6)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(12, 9, 12, 4)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.heading)

        self.gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.gap)

        self.count = QLabel(self.header)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.count)


        self.outer.addWidget(self.header)

        self.top = QVBoxLayout()
        self.top.setSpacing(6)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(12, 2, 12, 8)
        self.filter = QLineEdit(DocumentsPanel)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.top.addWidget(self.filter)

        self.choices = QWidget(DocumentsPanel)
        self.choices.setObjectName(u"choices")
        self.folder = QToolButton(self.choices)
        self.folder.setObjectName(u"folder")
        self.folder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folder.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.folder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.folder.setAutoRaise(True)
        self.narrow = QToolButton(self.choices)
        self.narrow.setObjectName(u"narrow")
        self.narrow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.narrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.narrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.narrow.setAutoRaise(True)
        self.order = QToolButton(self.choices)
        self.order.setObjectName(u"order")
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.order.setAutoRaise(True)

        self.top.addWidget(self.choices)


        self.outer.addLayout(self.top)

        self.documents = RowTable(DocumentsPanel)
        self.documents.setObjectName(u"documents")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.documents.sizePolicy().hasHeightForWidth())
        self.documents.setSizePolicy(sizePolicy)
        self.documents.setFrameShape(QFrame.Shape.NoFrame)

        self.outer.addWidget(self.documents)

        self.empty = QLabel(DocumentsPanel)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        sizePolicy.setHeightForWidth(self.empty.sizePolicy().hasHeightForWidth())
        self.empty.setSizePolicy(sizePolicy)

        self.outer.addWidget(self.empty)

        QWidget.setTabOrder(self.filter, self.documents)

        self.retranslateUi(DocumentsPanel)

        QMetaObject.connectSlotsByName(DocumentsPanel)
    # setupUi

    def retranslateUi(self, DocumentsPanel):
        DocumentsPanel.setWindowTitle(QCoreApplication.translate("DocumentsPanel", u"Documents", None))
        self.heading.setText(QCoreApplication.translate("DocumentsPanel", u"Documents", None))
        self.count.setText("")
        self.filter.setPlaceholderText(QCoreApplication.translate("DocumentsPanel", u"Filter\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Filter documents", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filter.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, date:2022 and so on", None))
#endif // QT_CONFIG(tooltip)
        self.folder.setText(QCoreApplication.translate("DocumentsPanel", u"Folder", None))
#if QT_CONFIG(tooltip)
        self.folder.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Show the documents of one folder: tags with / between their parts", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Folder", None))
#endif // QT_CONFIG(accessibility)
        self.narrow.setText(QCoreApplication.translate("DocumentsPanel", u"Narrow", None))
#if QT_CONFIG(tooltip)
        self.narrow.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Show only some documents, by status, language, date, issuer or progress", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.narrow.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Narrow", None))
#endif // QT_CONFIG(accessibility)
        self.order.setText(QCoreApplication.translate("DocumentsPanel", u"Order", None))
#if QT_CONFIG(tooltip)
        self.order.setToolTip(QCoreApplication.translate("DocumentsPanel", u"Choose in which order documents stand", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("DocumentsPanel", u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.empty.setText("")
    # retranslateUi

