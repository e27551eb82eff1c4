# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QProgressBar,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QSplitter, QStackedWidget, QTabWidget,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from declannot.app.panels.check_box import CheckBox

class Ui_ExportForm(object):
    def setupUi(self, ExportForm):
        if not ExportForm.objectName():
            ExportForm.setObjectName(u"ExportForm")
        ExportForm.resize(1040, 660)
        self.whole = QVBoxLayout(ExportForm)
        self.whole.setObjectName(u"whole")
        self.pages = QStackedWidget(ExportForm)
        self.pages.setObjectName(u"pages")
        self.choosing = QWidget()
        self.choosing.setObjectName(u"choosing")
        self.choosing_column = QVBoxLayout(self.choosing)
        self.choosing_column.setObjectName(u"choosing_column")
        self.choosing_column.setContentsMargins(0, 0, 0, 0)
        self.columns = QSplitter(self.choosing)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.columns)
        self.tabs.setObjectName(u"tabs")
        self.format_tab = QWidget()
        self.format_tab.setObjectName(u"format_tab")
        self.format_tab_column = QVBoxLayout(self.format_tab)
        self.format_tab_column.setObjectName(u"format_tab_column")
        self.format_tab_column.setContentsMargins(6, 6, 6, 6)
        self.format_scroll = QScrollArea(self.format_tab)
        self.format_scroll.setObjectName(u"format_scroll")
        self.format_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.format_scroll.setWidgetResizable(True)
        self.format_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.format_place = QWidget()
        self.format_place.setObjectName(u"format_place")
        self.format_column = QVBoxLayout(self.format_place)
        self.format_column.setObjectName(u"format_column")
        self.format_column.setContentsMargins(0, 0, 0, 0)
        self.formats = QTreeWidget(self.format_place)
        self.formats.setObjectName(u"formats")
        self.formats.setHeaderHidden(True)
        self.formats.setUniformRowHeights(True)
        self.formats.setColumnCount(1)

        self.format_column.addWidget(self.formats)

        self.format_words = QLabel(self.format_place)
        self.format_words.setObjectName(u"format_words")
        self.format_words.setTextFormat(Qt.TextFormat.PlainText)
        self.format_words.setWordWrap(True)
        self.format_words.setProperty(u"role", u"muted")

        self.format_column.addWidget(self.format_words)

        self.options = QWidget(self.format_place)
        self.options.setObjectName(u"options")
        self.options_form = QFormLayout(self.options)
        self.options_form.setObjectName(u"options_form")
        self.options_form.setContentsMargins(0, 0, 0, 0)

        self.format_column.addWidget(self.options)

        self.format_scroll.setWidget(self.format_place)

        self.format_tab_column.addWidget(self.format_scroll)

        self.tabs.addTab(self.format_tab, "")
        self.documents_tab = QWidget()
        self.documents_tab.setObjectName(u"documents_tab")
        self.documents_column = QVBoxLayout(self.documents_tab)
        self.documents_column.setObjectName(u"documents_column")
        self.documents_column.setContentsMargins(6, 6, 6, 6)
        self.status_row = QHBoxLayout()
        self.status_row.setObjectName(u"status_row")
        self.status_label = QLabel(self.documents_tab)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)

        self.status_row.addWidget(self.status_label)

        self.status = QComboBox(self.documents_tab)
        self.status.setObjectName(u"status")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.status.sizePolicy().hasHeightForWidth())
        self.status.setSizePolicy(sizePolicy)

        self.status_row.addWidget(self.status)


        self.documents_column.addLayout(self.status_row)

        self.search_row = QHBoxLayout()
        self.search_row.setObjectName(u"search_row")
        self.search_label = QLabel(self.documents_tab)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(self.documents_tab)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.search_row.addWidget(self.search)


        self.documents_column.addLayout(self.search_row)

        self.documents = QTreeWidget(self.documents_tab)
        self.documents.setObjectName(u"documents")
        self.documents.setHeaderHidden(True)
        self.documents.setUniformRowHeights(True)
        self.documents.setColumnCount(1)

        self.documents_column.addWidget(self.documents)

        self.tick_row = QHBoxLayout()
        self.tick_row.setObjectName(u"tick_row")
        self.tick_all = QPushButton(self.documents_tab)
        self.tick_all.setObjectName(u"tick_all")
        self.tick_all.setAutoDefault(False)

        self.tick_row.addWidget(self.tick_all)

        self.tick_none = QPushButton(self.documents_tab)
        self.tick_none.setObjectName(u"tick_none")
        self.tick_none.setAutoDefault(False)

        self.tick_row.addWidget(self.tick_none)

        self.tick_shown = QPushButton(self.documents_tab)
        self.tick_shown.setObjectName(u"tick_shown")
        self.tick_shown.setAutoDefault(False)

        self.tick_row.addWidget(self.tick_shown)

        self.tick_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tick_row.addItem(self.tick_end)


        self.documents_column.addLayout(self.tick_row)

        self.documents_count = QLabel(self.documents_tab)
        self.documents_count.setObjectName(u"documents_count")
        self.documents_count.setTextFormat(Qt.TextFormat.PlainText)
        self.documents_count.setWordWrap(True)
        self.documents_count.setProperty(u"role", u"muted")

        self.documents_column.addWidget(self.documents_count)

        self.tabs.addTab(self.documents_tab, "")
        self.spans_tab = QWidget()
        self.spans_tab.setObjectName(u"spans_tab")
        self.spans_column = QVBoxLayout(self.spans_tab)
        self.spans_column.setObjectName(u"spans_column")
        self.spans_column.setContentsMargins(6, 6, 6, 6)
        self.spans = QTreeWidget(self.spans_tab)
        self.spans.setObjectName(u"spans")
        self.spans.setHeaderHidden(True)
        self.spans.setUniformRowHeights(True)
        self.spans.setColumnCount(1)

        self.spans_column.addWidget(self.spans)

        self.tabs.addTab(self.spans_tab, "")
        self.split_tab = QWidget()
        self.split_tab.setObjectName(u"split_tab")
        self.split_tab_column = QVBoxLayout(self.split_tab)
        self.split_tab_column.setObjectName(u"split_tab_column")
        self.split_tab_column.setContentsMargins(6, 6, 6, 6)
        self.split_scroll = QScrollArea(self.split_tab)
        self.split_scroll.setObjectName(u"split_scroll")
        self.split_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.split_scroll.setWidgetResizable(True)
        self.split_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.split_place = QWidget()
        self.split_place.setObjectName(u"split_place")
        self.split_column = QVBoxLayout(self.split_place)
        self.split_column.setObjectName(u"split_column")
        self.split_column.setContentsMargins(0, 0, 0, 0)
        self.split = CheckBox(self.split_place)
        self.split.setObjectName(u"split")

        self.split_column.addWidget(self.split)

        self.split_words = QLabel(self.split_place)
        self.split_words.setObjectName(u"split_words")
        self.split_words.setTextFormat(Qt.TextFormat.PlainText)
        self.split_words.setWordWrap(True)
        self.split_words.setProperty(u"role", u"muted")

        self.split_column.addWidget(self.split_words)

        self.shares = QWidget(self.split_place)
        self.shares.setObjectName(u"shares")
        self.shares_column = QVBoxLayout(self.shares)
        self.shares_column.setObjectName(u"shares_column")
        self.shares_column.setContentsMargins(0, 0, 0, 0)
        self.shares_row = QHBoxLayout()
        self.shares_row.setObjectName(u"shares_row")
        self.train_label = QLabel(self.shares)
        self.train_label.setObjectName(u"train_label")
        self.train_label.setTextFormat(Qt.TextFormat.PlainText)

        self.shares_row.addWidget(self.train_label)

        self.train = QSpinBox(self.shares)
        self.train.setObjectName(u"train")
        self.train.setMinimum(0)
        self.train.setMaximum(100)

        self.shares_row.addWidget(self.train)

        self.dev_label = QLabel(self.shares)
        self.dev_label.setObjectName(u"dev_label")
        self.dev_label.setTextFormat(Qt.TextFormat.PlainText)

        self.shares_row.addWidget(self.dev_label)

        self.dev = QSpinBox(self.shares)
        self.dev.setObjectName(u"dev")
        self.dev.setMinimum(0)
        self.dev.setMaximum(100)

        self.shares_row.addWidget(self.dev)

        self.test_share = QLabel(self.shares)
        self.test_share.setObjectName(u"test_share")
        self.test_share.setTextFormat(Qt.TextFormat.PlainText)

        self.shares_row.addWidget(self.test_share)

        self.shares_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shares_row.addItem(self.shares_end)


        self.shares_column.addLayout(self.shares_row)

        self.seed_row = QHBoxLayout()
        self.seed_row.setObjectName(u"seed_row")
        self.seed_label = QLabel(self.shares)
        self.seed_label.setObjectName(u"seed_label")
        self.seed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.seed_row.addWidget(self.seed_label)

        self.seed = QSpinBox(self.shares)
        self.seed.setObjectName(u"seed")
        self.seed.setMinimum(0)
        self.seed.setMaximum(999999999)

        self.seed_row.addWidget(self.seed)

        self.seed_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.seed_row.addItem(self.seed_end)


        self.shares_column.addLayout(self.seed_row)


        self.split_column.addWidget(self.shares)

        self.parts = QLabel(self.split_place)
        self.parts.setObjectName(u"parts")
        self.parts.setTextFormat(Qt.TextFormat.PlainText)
        self.parts.setWordWrap(True)

        self.split_column.addWidget(self.parts)

        self.split_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.split_column.addItem(self.split_end)

        self.split_scroll.setWidget(self.split_place)

        self.split_tab_column.addWidget(self.split_scroll)

        self.tabs.addTab(self.split_tab, "")
        self.columns.addWidget(self.tabs)
        self.looks = QSplitter(self.columns)
        self.looks.setObjectName(u"looks")
        self.looks.setOrientation(Qt.Orientation.Vertical)
        self.looks.setChildrenCollapsible(False)
        self.beginning = QWidget(self.looks)
        self.beginning.setObjectName(u"beginning")
        self.beginning_column = QVBoxLayout(self.beginning)
        self.beginning_column.setObjectName(u"beginning_column")
        self.beginning_column.setContentsMargins(0, 0, 0, 0)
        self.file_row = QHBoxLayout()
        self.file_row.setObjectName(u"file_row")
        self.file_label = QLabel(self.beginning)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_row.addWidget(self.file_label)

        self.file = QComboBox(self.beginning)
        self.file.setObjectName(u"file")
        self.file.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy1)

        self.file_row.addWidget(self.file)


        self.beginning_column.addLayout(self.file_row)

        self.preview = QPlainTextEdit(self.beginning)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.beginning_column.addWidget(self.preview)

        self.looks.addWidget(self.beginning)
        self.lost = QWidget(self.looks)
        self.lost.setObjectName(u"lost")
        self.lost_column = QVBoxLayout(self.lost)
        self.lost_column.setObjectName(u"lost_column")
        self.lost_column.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(self.lost)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.lost_column.addWidget(self.summary)

        self.losses = QTreeWidget(self.lost)
        self.losses.setObjectName(u"losses")
        self.losses.setHeaderHidden(True)
        self.losses.setUniformRowHeights(True)
        self.losses.setColumnCount(1)

        self.lost_column.addWidget(self.losses)

        self.looks.addWidget(self.lost)
        self.columns.addWidget(self.looks)

        self.choosing_column.addWidget(self.columns)

        self.target_row = QHBoxLayout()
        self.target_row.setObjectName(u"target_row")
        self.target_label = QLabel(self.choosing)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_row.addWidget(self.target_label)

        self.target = QLineEdit(self.choosing)
        self.target.setObjectName(u"target")

        self.target_row.addWidget(self.target)

        self.browse = QPushButton(self.choosing)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.target_row.addWidget(self.browse)


        self.choosing_column.addLayout(self.target_row)

        self.problem = QLabel(self.choosing)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"bad")
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.choosing_column.addWidget(self.problem)

        self.choosing_column.setStretch(0, 1)
        self.pages.addWidget(self.choosing)
        self.done = QWidget()
        self.done.setObjectName(u"done")
        self.done_column = QVBoxLayout(self.done)
        self.done_column.setObjectName(u"done_column")
        self.done_column.setContentsMargins(0, 0, 0, 0)
        self.done_title = QLabel(self.done)
        self.done_title.setObjectName(u"done_title")
        self.done_title.setTextFormat(Qt.TextFormat.PlainText)
        self.done_title.setWordWrap(True)
        self.done_title.setProperty(u"role", u"title")

        self.done_column.addWidget(self.done_title)

        self.done_place = QLabel(self.done)
        self.done_place.setObjectName(u"done_place")
        self.done_place.setTextFormat(Qt.TextFormat.PlainText)
        self.done_place.setWordWrap(True)
        self.done_place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.done_column.addWidget(self.done_place)

        self.done_proof = QLabel(self.done)
        self.done_proof.setObjectName(u"done_proof")
        self.done_proof.setTextFormat(Qt.TextFormat.PlainText)
        self.done_proof.setWordWrap(True)
        self.done_proof.setProperty(u"role", u"good")

        self.done_column.addWidget(self.done_proof)

        self.done_losses = QLabel(self.done)
        self.done_losses.setObjectName(u"done_losses")
        self.done_losses.setTextFormat(Qt.TextFormat.PlainText)
        self.done_losses.setWordWrap(True)

        self.done_column.addWidget(self.done_losses)

        self.written = QTreeWidget(self.done)
        self.written.setObjectName(u"written")
        self.written.setHeaderHidden(True)
        self.written.setUniformRowHeights(True)
        self.written.setColumnCount(1)

        self.done_column.addWidget(self.written)

        self.command_label = QLabel(self.done)
        self.command_label.setObjectName(u"command_label")
        self.command_label.setTextFormat(Qt.TextFormat.PlainText)
        self.command_label.setProperty(u"role", u"muted")

        self.done_column.addWidget(self.command_label)

        self.command = QPlainTextEdit(self.done)
        self.command.setObjectName(u"command")
        self.command.setReadOnly(True)
        self.command.setTabChangesFocus(True)

        self.done_column.addWidget(self.command)

        self.done_row = QHBoxLayout()
        self.done_row.setObjectName(u"done_row")
        self.open_folder = QPushButton(self.done)
        self.open_folder.setObjectName(u"open_folder")
        self.open_folder.setAutoDefault(False)

        self.done_row.addWidget(self.open_folder)

        self.show_report = QPushButton(self.done)
        self.show_report.setObjectName(u"show_report")
        self.show_report.setAutoDefault(False)

        self.done_row.addWidget(self.show_report)

        self.copy_command = QPushButton(self.done)
        self.copy_command.setObjectName(u"copy_command")
        self.copy_command.setAutoDefault(False)

        self.done_row.addWidget(self.copy_command)

        self.again = QPushButton(self.done)
        self.again.setObjectName(u"again")
        self.again.setAutoDefault(False)

        self.done_row.addWidget(self.again)

        self.done_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_row.addItem(self.done_end)


        self.done_column.addLayout(self.done_row)

        self.pages.addWidget(self.done)

        self.whole.addWidget(self.pages)

        self.progress = QProgressBar(ExportForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.bottom_row = QHBoxLayout()
        self.bottom_row.setObjectName(u"bottom_row")
        self.copy = QPushButton(ExportForm)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.bottom_row.addWidget(self.copy)

        self.buttons = QDialogButtonBox(ExportForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.bottom_row.addWidget(self.buttons)


        self.whole.addLayout(self.bottom_row)

#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status)
        self.search_label.setBuddy(self.search)
        self.seed_label.setBuddy(self.seed)
        self.file_label.setBuddy(self.file)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportForm)
        self.buttons.accepted.connect(ExportForm.accept)
        self.buttons.rejected.connect(ExportForm.reject)

        QMetaObject.connectSlotsByName(ExportForm)
    # setupUi

    def retranslateUi(self, ExportForm):
        ExportForm.setWindowTitle(QCoreApplication.translate("ExportForm", u"Export", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ExportForm", u"Choices", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.formats.setAccessibleName(QCoreApplication.translate("ExportForm", u"Formats, by what they are for", None))
#endif // QT_CONFIG(accessibility)
        self.format_words.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.format_tab), QCoreApplication.translate("ExportForm", u"&Format", None))
        self.status_label.setText(QCoreApplication.translate("ExportForm", u"Stat&us", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("ExportForm", u"Which documents, by status", None))
#endif // QT_CONFIG(accessibility)
        self.search_label.setText(QCoreApplication.translate("ExportForm", u"Text &holds", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ExportForm", u"Only documents in which these words are found", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ExportForm", u"words to be found in the text", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("ExportForm", u"Tags and documents that go out", None))
#endif // QT_CONFIG(accessibility)
        self.tick_all.setText(QCoreApplication.translate("ExportForm", u"&All", None))
#if QT_CONFIG(accessibility)
        self.tick_all.setAccessibleName(QCoreApplication.translate("ExportForm", u"Tick all documents", None))
#endif // QT_CONFIG(accessibility)
        self.tick_none.setText(QCoreApplication.translate("ExportForm", u"&None", None))
#if QT_CONFIG(accessibility)
        self.tick_none.setAccessibleName(QCoreApplication.translate("ExportForm", u"Tick no document", None))
#endif // QT_CONFIG(accessibility)
        self.tick_shown.setText(QCoreApplication.translate("ExportForm", u"Shown &one", None))
#if QT_CONFIG(accessibility)
        self.tick_shown.setAccessibleName(QCoreApplication.translate("ExportForm", u"Tick only the document on the screen", None))
#endif // QT_CONFIG(accessibility)
        self.documents_count.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.documents_tab), QCoreApplication.translate("ExportForm", u"&Documents", None))
#if QT_CONFIG(accessibility)
        self.spans.setAccessibleName(QCoreApplication.translate("ExportForm", u"Layers, labels and attributes that go out", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.spans_tab), QCoreApplication.translate("ExportForm", u"&Spans", None))
        self.split.setText(QCoreApplication.translate("ExportForm", u"Deal the documents into &parts", None))
        self.split_words.setText(QCoreApplication.translate("ExportForm", u"For training: one file or folder each for train, dev and test. The same seed deals the same way.", None))
        self.train_label.setText(QCoreApplication.translate("ExportForm", u"Train", None))
#if QT_CONFIG(accessibility)
        self.train.setAccessibleName(QCoreApplication.translate("ExportForm", u"Share for training, in percent", None))
#endif // QT_CONFIG(accessibility)
        self.dev_label.setText(QCoreApplication.translate("ExportForm", u"Dev", None))
#if QT_CONFIG(accessibility)
        self.dev.setAccessibleName(QCoreApplication.translate("ExportForm", u"Share for development, in percent", None))
#endif // QT_CONFIG(accessibility)
        self.test_share.setText("")
        self.seed_label.setText(QCoreApplication.translate("ExportForm", u"Se&ed", None))
#if QT_CONFIG(accessibility)
        self.seed.setAccessibleName(QCoreApplication.translate("ExportForm", u"Seed of the draw", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.split_tab), QCoreApplication.translate("ExportForm", u"Sp&lit", None))
        self.file_label.setText(QCoreApplication.translate("ExportForm", u"&Begins", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("ExportForm", u"File whose first lines are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ExportForm", u"First lines of the file", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.losses.setAccessibleName(QCoreApplication.translate("ExportForm", u"What is lost and to be known; Enter on a place shows it in the text", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("ExportForm", u"&To", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("ExportForm", u"File or folder to write", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("ExportForm", u"B&rowse\u2026", None))
        self.problem.setText("")
        self.done_title.setText("")
        self.done_place.setText("")
        self.done_proof.setText("")
        self.done_losses.setText("")
#if QT_CONFIG(accessibility)
        self.written.setAccessibleName(QCoreApplication.translate("ExportForm", u"Files that were written", None))
#endif // QT_CONFIG(accessibility)
        self.command_label.setText(QCoreApplication.translate("ExportForm", u"The same by command:", None))
#if QT_CONFIG(accessibility)
        self.command.setAccessibleName(QCoreApplication.translate("ExportForm", u"The command that does the same", None))
#endif // QT_CONFIG(accessibility)
        self.open_folder.setText(QCoreApplication.translate("ExportForm", u"Open &folder", None))
        self.show_report.setText(QCoreApplication.translate("ExportForm", u"Show the re&port", None))
        self.copy_command.setText(QCoreApplication.translate("ExportForm", u"&Copy command", None))
        self.again.setText(QCoreApplication.translate("ExportForm", u"Export a&gain\u2026", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportForm", u"How far the export is", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("ExportForm", u"&Copy command", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(QCoreApplication.translate("ExportForm", u"Copy the command that writes the same", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

