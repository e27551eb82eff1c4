# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_in.ui'
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
    QPlainTextEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTreeView, QVBoxLayout, QWidget)

class Ui_TakeInForm(object):
    def setupUi(self, TakeInForm):
        if not TakeInForm.objectName():
            TakeInForm.setObjectName(u"TakeInForm")
        TakeInForm.resize(900, 660)
        self.whole = QVBoxLayout(TakeInForm)
        self.whole.setObjectName(u"whole")
        self.packages_heading = QLabel(TakeInForm)
        self.packages_heading.setObjectName(u"packages_heading")
        self.packages_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.packages_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.packages_heading)

        self.packages = QTreeView(TakeInForm)
        self.packages.setObjectName(u"packages")
        self.packages.setRootIsDecorated(True)
        self.packages.setUniformRowHeights(True)
        self.packages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.whole.addWidget(self.packages)

        self.result = QLabel(TakeInForm)
        self.result.setObjectName(u"result")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)

        self.whole.addWidget(self.result)

        self.conflicts = QWidget(TakeInForm)
        self.conflicts.setObjectName(u"conflicts")
        self.conflicts_column = QVBoxLayout(self.conflicts)
        self.conflicts_column.setObjectName(u"conflicts_column")
        self.conflicts_column.setContentsMargins(0, 0, 0, 0)
        self.conflicts_header = QHBoxLayout()
        self.conflicts_header.setObjectName(u"conflicts_header")
        self.conflicts_heading = QLabel(self.conflicts)
        self.conflicts_heading.setObjectName(u"conflicts_heading")
        self.conflicts_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_heading.setProperty(u"role", u"heading")

        self.conflicts_header.addWidget(self.conflicts_heading)

        self.conflicts_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.conflicts_header.addItem(self.conflicts_space)

        self.conflicts_count = QLabel(self.conflicts)
        self.conflicts_count.setObjectName(u"conflicts_count")
        self.conflicts_count.setTextFormat(Qt.TextFormat.PlainText)
        self.conflicts_count.setProperty(u"role", u"count")

        self.conflicts_header.addWidget(self.conflicts_count)


        self.conflicts_column.addLayout(self.conflicts_header)

        self.conflict_list = QTreeView(self.conflicts)
        self.conflict_list.setObjectName(u"conflict_list")
        self.conflict_list.setRootIsDecorated(False)
        self.conflict_list.setUniformRowHeights(True)
        self.conflict_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.conflicts_column.addWidget(self.conflict_list)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(12)
        self.sides.setObjectName(u"sides")
        self.ours_side = QWidget(self.conflicts)
        self.ours_side.setObjectName(u"ours_side")
        self.ours_column = QVBoxLayout(self.ours_side)
        self.ours_column.setObjectName(u"ours_column")
        self.ours_column.setContentsMargins(0, 0, 0, 0)
        self.ours_heading = QLabel(self.ours_side)
        self.ours_heading.setObjectName(u"ours_heading")
        self.ours_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.ours_heading.setProperty(u"role", u"muted")

        self.ours_column.addWidget(self.ours_heading)

        self.ours = QPlainTextEdit(self.ours_side)
        self.ours.setObjectName(u"ours")
        self.ours.setReadOnly(True)
        self.ours.setTabChangesFocus(True)

        self.ours_column.addWidget(self.ours)


        self.sides.addWidget(self.ours_side)

        self.theirs_side = QWidget(self.conflicts)
        self.theirs_side.setObjectName(u"theirs_side")
        self.theirs_column = QVBoxLayout(self.theirs_side)
        self.theirs_column.setObjectName(u"theirs_column")
        self.theirs_column.setContentsMargins(0, 0, 0, 0)
        self.theirs_heading = QLabel(self.theirs_side)
        self.theirs_heading.setObjectName(u"theirs_heading")
        self.theirs_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.theirs_heading.setProperty(u"role", u"muted")

        self.theirs_column.addWidget(self.theirs_heading)

        self.theirs = QPlainTextEdit(self.theirs_side)
        self.theirs.setObjectName(u"theirs")
        self.theirs.setReadOnly(True)
        self.theirs.setTabChangesFocus(True)

        self.theirs_column.addWidget(self.theirs)


        self.sides.addWidget(self.theirs_side)


        self.conflicts_column.addLayout(self.sides)

        self.choice_row = QHBoxLayout()
        self.choice_row.setObjectName(u"choice_row")
        self.take_ours = QPushButton(self.conflicts)
        self.take_ours.setObjectName(u"take_ours")
        self.take_ours.setAutoDefault(False)

        self.choice_row.addWidget(self.take_ours)

        self.take_theirs = QPushButton(self.conflicts)
        self.take_theirs.setObjectName(u"take_theirs")
        self.take_theirs.setAutoDefault(False)

        self.choice_row.addWidget(self.take_theirs)

        self.take_both = QPushButton(self.conflicts)
        self.take_both.setObjectName(u"take_both")
        self.take_both.setAutoDefault(False)

        self.choice_row.addWidget(self.take_both)

        self.choice_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_space)

        self.all_theirs = QPushButton(self.conflicts)
        self.all_theirs.setObjectName(u"all_theirs")
        self.all_theirs.setAutoDefault(False)

        self.choice_row.addWidget(self.all_theirs)


        self.conflicts_column.addLayout(self.choice_row)


        self.whole.addWidget(self.conflicts)

        self.problem = QLabel(TakeInForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(TakeInForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(TakeInForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)


        self.retranslateUi(TakeInForm)
        self.buttons.accepted.connect(TakeInForm.accept)
        self.buttons.rejected.connect(TakeInForm.reject)

        QMetaObject.connectSlotsByName(TakeInForm)
    # setupUi

    def retranslateUi(self, TakeInForm):
        TakeInForm.setWindowTitle(QCoreApplication.translate("TakeInForm", u"Take in work", None))
        self.packages_heading.setText(QCoreApplication.translate("TakeInForm", u"FILES AND DOCUMENTS", None))
#if QT_CONFIG(accessibility)
        self.packages.setAccessibleName(QCoreApplication.translate("TakeInForm", u"Files, their documents, and what each would change", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
        self.conflicts_heading.setText(QCoreApplication.translate("TakeInForm", u"CONFLICTS", None))
        self.conflicts_count.setText("")
#if QT_CONFIG(accessibility)
        self.conflict_list.setAccessibleName(QCoreApplication.translate("TakeInForm", u"Conflicts to be decided", None))
#endif // QT_CONFIG(accessibility)
        self.ours_heading.setText(QCoreApplication.translate("TakeInForm", u"In this project", None))
#if QT_CONFIG(accessibility)
        self.ours.setAccessibleName(QCoreApplication.translate("TakeInForm", u"What this project holds", None))
#endif // QT_CONFIG(accessibility)
        self.theirs_heading.setText(QCoreApplication.translate("TakeInForm", u"In the file", None))
#if QT_CONFIG(accessibility)
        self.theirs.setAccessibleName(QCoreApplication.translate("TakeInForm", u"What the file holds", None))
#endif // QT_CONFIG(accessibility)
        self.take_ours.setText(QCoreApplication.translate("TakeInForm", u"&1  Keep ours", None))
        self.take_theirs.setText(QCoreApplication.translate("TakeInForm", u"&2  Take theirs", None))
        self.take_both.setText(QCoreApplication.translate("TakeInForm", u"&3  Both", None))
        self.all_theirs.setText(QCoreApplication.translate("TakeInForm", u"Take theirs for &all", None))
        self.problem.setText("")
    # retranslateUi

