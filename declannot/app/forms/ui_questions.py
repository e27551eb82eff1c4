# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'questions.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QCheckBox,
    QDialog, QDialogButtonBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTreeView, QVBoxLayout, QWidget)

class Ui_QuestionsForm(object):
    def setupUi(self, QuestionsForm):
        if not QuestionsForm.objectName():
            QuestionsForm.setObjectName(u"QuestionsForm")
        QuestionsForm.resize(900, 560)
        self.whole = QVBoxLayout(QuestionsForm)
        self.whole.setObjectName(u"whole")
        self.header_row = QHBoxLayout()
        self.header_row.setObjectName(u"header_row")
        self.filter = QLineEdit(QuestionsForm)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.header_row.addWidget(self.filter)

        self.only_open = QCheckBox(QuestionsForm)
        self.only_open.setObjectName(u"only_open")
        self.only_open.setChecked(True)

        self.header_row.addWidget(self.only_open)


        self.whole.addLayout(self.header_row)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.list = QTreeView(QuestionsForm)
        self.list.setObjectName(u"list")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.columns.addWidget(self.list)

        self.one_scroll = QScrollArea(QuestionsForm)
        self.one_scroll.setObjectName(u"one_scroll")
        self.one_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.one_scroll.setWidgetResizable(True)
        self.one = QWidget()
        self.one.setObjectName(u"one")
        self.one_column = QVBoxLayout(self.one)
        self.one_column.setObjectName(u"one_column")
        self.one_column.setContentsMargins(0, 0, 0, 0)
        self.place = QLabel(self.one)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setProperty(u"role", u"muted")

        self.one_column.addWidget(self.place)

        self.quote = QPlainTextEdit(self.one)
        self.quote.setObjectName(u"quote")
        self.quote.setReadOnly(True)
        self.quote.setTabChangesFocus(True)

        self.one_column.addWidget(self.quote)

        self.question_label = QLabel(self.one)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setTextFormat(Qt.TextFormat.PlainText)
        self.question_label.setProperty(u"role", u"heading")

        self.one_column.addWidget(self.question_label)

        self.question = QPlainTextEdit(self.one)
        self.question.setObjectName(u"question")
        self.question.setReadOnly(True)
        self.question.setTabChangesFocus(True)

        self.one_column.addWidget(self.question)

        self.answer_label = QLabel(self.one)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setTextFormat(Qt.TextFormat.PlainText)
        self.answer_label.setProperty(u"role", u"heading")

        self.one_column.addWidget(self.answer_label)

        self.answer = QPlainTextEdit(self.one)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)

        self.one_column.addWidget(self.answer)

        self.answer_row = QHBoxLayout()
        self.answer_row.setObjectName(u"answer_row")
        self.go = QPushButton(self.one)
        self.go.setObjectName(u"go")
        self.go.setAutoDefault(False)

        self.answer_row.addWidget(self.go)

        self.answer_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answer_row.addItem(self.answer_space)

        self.keep = QPushButton(self.one)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.answer_row.addWidget(self.keep)


        self.one_column.addLayout(self.answer_row)

        self.one_scroll.setWidget(self.one)

        self.columns.addWidget(self.one_scroll)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)

        self.whole.addLayout(self.columns)

        self.empty = QLabel(QuestionsForm)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

        self.whole.addWidget(self.empty)

        self.problem = QLabel(QuestionsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.buttons = QDialogButtonBox(QuestionsForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionsForm)
        self.buttons.rejected.connect(QuestionsForm.reject)

        QMetaObject.connectSlotsByName(QuestionsForm)
    # setupUi

    def retranslateUi(self, QuestionsForm):
        QuestionsForm.setWindowTitle(QCoreApplication.translate("QuestionsForm", u"Questions", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("QuestionsForm", u"Filter\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("QuestionsForm", u"Filter the questions", None))
#endif // QT_CONFIG(accessibility)
        self.only_open.setText(QCoreApplication.translate("QuestionsForm", u"Only those &without an answer", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("QuestionsForm", u"Questions, with who asked them", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
#if QT_CONFIG(accessibility)
        self.quote.setAccessibleName(QCoreApplication.translate("QuestionsForm", u"The words in question", None))
#endif // QT_CONFIG(accessibility)
        self.question_label.setText(QCoreApplication.translate("QuestionsForm", u"Question", None))
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("QuestionsForm", u"What the annotator says", None))
#endif // QT_CONFIG(accessibility)
        self.answer_label.setText(QCoreApplication.translate("QuestionsForm", u"&Answer", None))
        self.answer.setPlaceholderText(QCoreApplication.translate("QuestionsForm", u"Leaves with the next task file", None))
#if QT_CONFIG(accessibility)
        self.answer.setAccessibleName(QCoreApplication.translate("QuestionsForm", u"Answer; it leaves with the next task file", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(QCoreApplication.translate("QuestionsForm", u"&Go there", None))
        self.keep.setText(QCoreApplication.translate("QuestionsForm", u"&Keep the answer", None))
        self.empty.setText("")
        self.problem.setText("")
    # retranslateUi

