# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guideline_editor.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QLabel, QListView,
    QPlainTextEdit, QPushButton, QSizePolicy, QSplitter,
    QVBoxLayout, QWidget)

from declannot.app.guideline.find_row import FindRow
from declannot.app.handover.page_browser import PageBrowser

class Ui_GuidelineEditor(object):
    def setupUi(self, GuidelineEditor):
        if not GuidelineEditor.objectName():
            GuidelineEditor.setObjectName(u"GuidelineEditor")
        GuidelineEditor.resize(1180, 720)
        self.outer = QVBoxLayout(GuidelineEditor)
        self.outer.setObjectName(u"outer")
        self.about = QLabel(GuidelineEditor)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.outer.addWidget(self.about)

        self.topRow = QHBoxLayout()
        self.topRow.setObjectName(u"topRow")
        self.find = FindRow(GuidelineEditor)
        self.find.setObjectName(u"find")

        self.topRow.addWidget(self.find)

        self.labels = QPushButton(GuidelineEditor)
        self.labels.setObjectName(u"labels")
        self.labels.setAutoDefault(False)

        self.topRow.addWidget(self.labels)


        self.outer.addLayout(self.topRow)

        self.parts = QSplitter(GuidelineEditor)
        self.parts.setObjectName(u"parts")
        self.parts.setOrientation(Qt.Orientation.Horizontal)
        self.parts.setChildrenCollapsible(False)
        self.headings = QListView(self.parts)
        self.headings.setObjectName(u"headings")
        self.headings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.addWidget(self.headings)
        self.source = QPlainTextEdit(self.parts)
        self.source.setObjectName(u"source")
        self.source.setTabChangesFocus(True)
        self.parts.addWidget(self.source)
        self.preview = PageBrowser(self.parts)
        self.preview.setObjectName(u"preview")
        self.parts.addWidget(self.preview)

        self.outer.addWidget(self.parts)

        self.lastRow = QHBoxLayout()
        self.lastRow.setObjectName(u"lastRow")
        self.state = QLabel(GuidelineEditor)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)

        self.lastRow.addWidget(self.state)

        self.buttons = QDialogButtonBox(GuidelineEditor)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.lastRow.addWidget(self.buttons)


        self.outer.addLayout(self.lastRow)

        self.outer.setStretch(2, 1)
        QWidget.setTabOrder(self.source, self.preview)
        QWidget.setTabOrder(self.preview, self.headings)
        QWidget.setTabOrder(self.headings, self.find)
        QWidget.setTabOrder(self.find, self.labels)

        self.retranslateUi(GuidelineEditor)

        QMetaObject.connectSlotsByName(GuidelineEditor)
    # setupUi

    def retranslateUi(self, GuidelineEditor):
        GuidelineEditor.setWindowTitle(QCoreApplication.translate("GuidelineEditor", u"Edit the guideline", None))
        self.about.setText(QCoreApplication.translate("GuidelineEditor", u"Markdown: # for headings, * for points, ** for bold. A heading that names a label, such as \u201c## COMMITMENT\u201d, belongs to that label and is shown beside the text for it.", None))
        self.labels.setText(QCoreApplication.translate("GuidelineEditor", u"Labels in the &schema\u2026", None))
#if QT_CONFIG(tooltip)
        self.labels.setToolTip(QCoreApplication.translate("GuidelineEditor", u"Definitions, rules and examples of labels stand in the schema", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.headings.setAccessibleName(QCoreApplication.translate("GuidelineEditor", u"Headings; Enter goes to one", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("GuidelineEditor", u"The guideline as it is written, in Markdown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("GuidelineEditor", u"The guideline as it will look", None))
#endif // QT_CONFIG(accessibility)
        self.state.setText("")
    # retranslateUi

