# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_list.ui'
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
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTreeView, QVBoxLayout, QWidget)

class Ui_KeysListForm(object):
    def setupUi(self, KeysListForm):
        if not KeysListForm.objectName():
            KeysListForm.setObjectName(u"KeysListForm")
        KeysListForm.resize(620, 640)
        self.whole = QVBoxLayout(KeysListForm)
        self.whole.setObjectName(u"whole")
        self.filter = QLineEdit(KeysListForm)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.whole.addWidget(self.filter)

        self.keys = QTreeView(KeysListForm)
        self.keys.setObjectName(u"keys")
        self.keys.setRootIsDecorated(False)
        self.keys.setUniformRowHeights(True)
        self.keys.setAlternatingRowColors(True)
        self.keys.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.whole.addWidget(self.keys)

        self.said = QLabel(KeysListForm)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.whole.addWidget(self.said)

        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.print_button = QPushButton(KeysListForm)
        self.print_button.setObjectName(u"print_button")

        self.row.addWidget(self.print_button)

        self.save_button = QPushButton(KeysListForm)
        self.save_button.setObjectName(u"save_button")

        self.row.addWidget(self.save_button)

        self.copy_button = QPushButton(KeysListForm)
        self.copy_button.setObjectName(u"copy_button")

        self.row.addWidget(self.copy_button)

        self.change_button = QPushButton(KeysListForm)
        self.change_button.setObjectName(u"change_button")

        self.row.addWidget(self.change_button)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.gap)

        self.buttons = QDialogButtonBox(KeysListForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.row.addWidget(self.buttons)


        self.whole.addLayout(self.row)


        self.retranslateUi(KeysListForm)
        self.buttons.accepted.connect(KeysListForm.accept)
        self.buttons.rejected.connect(KeysListForm.reject)

        QMetaObject.connectSlotsByName(KeysListForm)
    # setupUi

    def retranslateUi(self, KeysListForm):
        KeysListForm.setWindowTitle(QCoreApplication.translate("KeysListForm", u"Keys", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("KeysListForm", u"Filter\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("KeysListForm", u"Filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("KeysListForm", u"Keys", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("KeysListForm", u"&Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("KeysListForm", u"&Save\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("KeysListForm", u"As PDF, or as a page for a browser", None))
#endif // QT_CONFIG(tooltip)
        self.copy_button.setText(QCoreApplication.translate("KeysListForm", u"&Copy", None))
        self.change_button.setText(QCoreApplication.translate("KeysListForm", u"C&hange keys\u2026", None))
    # retranslateUi

