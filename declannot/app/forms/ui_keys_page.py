# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QTreeView,
    QVBoxLayout, QWidget)

from declannot.app.keys.capture import CaptureField

class Ui_KeysPageForm(object):
    def setupUi(self, KeysPageForm):
        if not KeysPageForm.objectName():
            KeysPageForm.setObjectName(u"KeysPageForm")
        self.whole = QVBoxLayout(KeysPageForm)
        self.whole.setSpacing(8)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.table = QTreeView(KeysPageForm)
        self.table.setObjectName(u"table")
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAllColumnsShowFocus(True)

        self.whole.addWidget(self.table)

        self.title = QLabel(KeysPageForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.whole.addWidget(self.title)

        self.editing = QWidget(KeysPageForm)
        self.editing.setObjectName(u"editing")
        self.wanted = QLabel(self.editing)
        self.wanted.setObjectName(u"wanted")
        self.capture = CaptureField(self.editing)
        self.capture.setObjectName(u"capture")
        self.usual_button = QPushButton(self.editing)
        self.usual_button.setObjectName(u"usual_button")
        self.usual_button.setAutoDefault(False)

        self.whole.addWidget(self.editing)

        self.answer = QHBoxLayout()
        self.answer.setObjectName(u"answer")
        self.said = QLabel(KeysPageForm)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.said.sizePolicy().hasHeightForWidth())
        self.said.setSizePolicy(sizePolicy)

        self.answer.addWidget(self.said)

        self.take_button = QPushButton(KeysPageForm)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setAutoDefault(False)

        self.answer.addWidget(self.take_button)


        self.whole.addLayout(self.answer)

        self.files = QWidget(KeysPageForm)
        self.files.setObjectName(u"files")
        self.export_button = QPushButton(self.files)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)
        self.import_button = QPushButton(self.files)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)
        self.list_button = QPushButton(self.files)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setAutoDefault(False)
        self.all_usual_button = QPushButton(self.files)
        self.all_usual_button.setObjectName(u"all_usual_button")
        self.all_usual_button.setAutoDefault(False)

        self.whole.addWidget(self.files)

#if QT_CONFIG(shortcut)
        self.wanted.setBuddy(self.capture)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(KeysPageForm)

        QMetaObject.connectSlotsByName(KeysPageForm)
    # setupUi

    def retranslateUi(self, KeysPageForm):
        KeysPageForm.setWindowTitle(QCoreApplication.translate("KeysPageForm", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("KeysPageForm", u"Actions and their keys", None))
#endif // QT_CONFIG(accessibility)
        self.wanted.setText(QCoreApplication.translate("KeysPageForm", u"&New key:", None))
        self.usual_button.setText(QCoreApplication.translate("KeysPageForm", u"Its &usual keys", None))
        self.take_button.setText(QCoreApplication.translate("KeysPageForm", u"&Take it all the same", None))
        self.export_button.setText(QCoreApplication.translate("KeysPageForm", u"&Export keys\u2026", None))
        self.import_button.setText(QCoreApplication.translate("KeysPageForm", u"&Import keys\u2026", None))
        self.list_button.setText(QCoreApplication.translate("KeysPageForm", u"&Print or save the list\u2026", None))
        self.all_usual_button.setText(QCoreApplication.translate("KeysPageForm", u"&All usual keys", None))
    # retranslateUi

