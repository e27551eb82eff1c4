# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspector.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from declannot.app.panels.attribute_rows import AttributeRows
from declannot.app.panels.check_box import CheckBox
from declannot.app.panels.excerpt import Excerpt
from declannot.app.panels.note_edit import NoteEdit
from declannot.app.panels.relation_rows import RelationRows

class Ui_Inspector(object):
    def setupUi(self, Inspector):
        if not Inspector.objectName():
            Inspector.setObjectName(u"Inspector")
        self.outer = QVBoxLayout(Inspector)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.header = QWidget(Inspector)
        self.header.setObjectName(u"header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(6)
        self.headerLayout.setObjectName(u"headerLayout")
        self.headerLayout.setContentsMargins(12, 8, 12, 5)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.heading)

        self.gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.gap)

        self.position = QLabel(self.header)
        self.position.setObjectName(u"position")
        self.position.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.position)


        self.outer.addWidget(self.header)

        self.scroll = QScrollArea(Inspector)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.pages = QVBoxLayout(self.body)
        self.pages.setSpacing(0)
        self.pages.setObjectName(u"pages")
        self.pages.setContentsMargins(0, 0, 0, 0)
        self.spanPage = QWidget(self.body)
        self.spanPage.setObjectName(u"spanPage")
        self.spanLayout = QVBoxLayout(self.spanPage)
        self.spanLayout.setSpacing(4)
        self.spanLayout.setObjectName(u"spanLayout")
        self.spanLayout.setContentsMargins(12, 0, 12, 4)
        self.spanText = Excerpt(self.spanPage)
        self.spanText.setObjectName(u"spanText")

        self.spanLayout.addWidget(self.spanText)

        self.labelRow = QHBoxLayout()
        self.labelRow.setSpacing(6)
        self.labelRow.setObjectName(u"labelRow")
        self.labelRow.setContentsMargins(0, 0, 0, 0)
        self.labelTitle = QLabel(self.spanPage)
        self.labelTitle.setObjectName(u"labelTitle")
        self.labelTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.labelRow.addWidget(self.labelTitle)

        self.labelGap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.labelRow.addItem(self.labelGap)

        self.labelButton = QToolButton(self.spanPage)
        self.labelButton.setObjectName(u"labelButton")
        self.labelButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.labelButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.labelButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.labelRow.addWidget(self.labelButton)


        self.spanLayout.addLayout(self.labelRow)

        self.attributes = AttributeRows(self.spanPage)
        self.attributes.setObjectName(u"attributes")

        self.spanLayout.addWidget(self.attributes)

        self.relations = RelationRows(self.spanPage)
        self.relations.setObjectName(u"relations")

        self.spanLayout.addWidget(self.relations)

        self.note = NoteEdit(self.spanPage)
        self.note.setObjectName(u"note")

        self.spanLayout.addWidget(self.note)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(6)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(0, 0, 0, 0)
        self.doubt = CheckBox(self.spanPage)
        self.doubt.setObjectName(u"doubt")
        self.doubt.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.footer.addWidget(self.doubt)

        self.who = QLabel(self.spanPage)
        self.who.setObjectName(u"who")
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.who.sizePolicy().hasHeightForWidth())
        self.who.setSizePolicy(sizePolicy)

        self.footer.addWidget(self.who)


        self.spanLayout.addLayout(self.footer)

        self.answer = QLabel(self.spanPage)
        self.answer.setObjectName(u"answer")
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.spanLayout.addWidget(self.answer)


        self.pages.addWidget(self.spanPage)

        self.rangePage = QWidget(self.body)
        self.rangePage.setObjectName(u"rangePage")
        self.rangeLayout = QVBoxLayout(self.rangePage)
        self.rangeLayout.setSpacing(5)
        self.rangeLayout.setObjectName(u"rangeLayout")
        self.rangeLayout.setContentsMargins(12, 0, 12, 8)
        self.rangeText = Excerpt(self.rangePage)
        self.rangeText.setObjectName(u"rangeText")

        self.rangeLayout.addWidget(self.rangeText)

        self.rangePlace = QLabel(self.rangePage)
        self.rangePlace.setObjectName(u"rangePlace")
        self.rangePlace.setTextFormat(Qt.TextFormat.PlainText)

        self.rangeLayout.addWidget(self.rangePlace)

        self.rangeHint = QLabel(self.rangePage)
        self.rangeHint.setObjectName(u"rangeHint")
        self.rangeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.rangeHint.setWordWrap(True)

        self.rangeLayout.addWidget(self.rangeHint)


        self.pages.addWidget(self.rangePage)

        self.emptyPage = QWidget(self.body)
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(5)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(12, 0, 12, 8)
        self.emptyHint = QLabel(self.emptyPage)
        self.emptyHint.setObjectName(u"emptyHint")
        self.emptyHint.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyHint.setWordWrap(True)

        self.emptyLayout.addWidget(self.emptyHint)


        self.pages.addWidget(self.emptyPage)

        self.below = QSpacerItem(4, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pages.addItem(self.below)

        self.scroll.setWidget(self.body)

        self.outer.addWidget(self.scroll)

        QWidget.setTabOrder(self.labelButton, self.note)
        QWidget.setTabOrder(self.note, self.doubt)

        self.retranslateUi(Inspector)

        QMetaObject.connectSlotsByName(Inspector)
    # setupUi

    def retranslateUi(self, Inspector):
        Inspector.setWindowTitle(QCoreApplication.translate("Inspector", u"Selected span", None))
        self.heading.setText(QCoreApplication.translate("Inspector", u"Selected span", None))
        self.position.setText("")
        self.labelTitle.setText(QCoreApplication.translate("Inspector", u"Label", None))
#if QT_CONFIG(accessibility)
        self.labelButton.setAccessibleName(QCoreApplication.translate("Inspector", u"Label", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.labelButton.setToolTip(QCoreApplication.translate("Inspector", u"Change the label of this span", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("Inspector", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("Inspector", u"Note", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("Inspector", u"A note on this span; Esc or Ctrl+Enter goes back to the statement", None))
#endif // QT_CONFIG(tooltip)
        self.doubt.setText(QCoreApplication.translate("Inspector", u"Doubtful", None))
#if QT_CONFIG(tooltip)
        self.doubt.setToolTip(QCoreApplication.translate("Inspector", u"Mark this span as uncertain, to come back to it", None))
#endif // QT_CONFIG(tooltip)
        self.who.setText("")
        self.answer.setText("")
        self.rangePlace.setText("")
        self.rangeHint.setText("")
        self.emptyHint.setText("")
    # retranslateUi

