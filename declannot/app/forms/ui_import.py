# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QComboBox,
    QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTabWidget, QTreeView,
    QVBoxLayout, QWidget)

class Ui_ImportForm(object):
    def setupUi(self, ImportForm):
        if not ImportForm.objectName():
            ImportForm.setObjectName(u"ImportForm")
        ImportForm.resize(980, 660)
        self.whole = QVBoxLayout(ImportForm)
        self.whole.setObjectName(u"whole")
        self.pages = QTabWidget(ImportForm)
        self.pages.setObjectName(u"pages")
        self.files_page = QWidget()
        self.files_page.setObjectName(u"files_page")
        self.files_column = QVBoxLayout(self.files_page)
        self.files_column.setObjectName(u"files_column")
        self.files = QTreeView(self.files_page)
        self.files.setObjectName(u"files")
        self.files.setRootIsDecorated(False)
        self.files.setUniformRowHeights(True)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.files_column.addWidget(self.files)

        self.files_row = QHBoxLayout()
        self.files_row.setObjectName(u"files_row")
        self.reading = QFormLayout()
        self.reading.setObjectName(u"reading")
        self.reading.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.format_label = QLabel(self.files_page)
        self.format_label.setObjectName(u"format_label")
        self.format_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(0, QFormLayout.ItemRole.LabelRole, self.format_label)

        self.format = QComboBox(self.files_page)
        self.format.setObjectName(u"format")
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reading.setWidget(0, QFormLayout.ItemRole.FieldRole, self.format)

        self.unit_label = QLabel(self.files_page)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(1, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QComboBox(self.files_page)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reading.setWidget(1, QFormLayout.ItemRole.FieldRole, self.unit)

        self.scheme_label = QLabel(self.files_page)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scheme_label)

        self.scheme = QComboBox(self.files_page)
        self.scheme.setObjectName(u"scheme")
        self.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reading.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scheme)

        self.column_label = QLabel(self.files_page)
        self.column_label.setObjectName(u"column_label")
        self.column_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(3, QFormLayout.ItemRole.LabelRole, self.column_label)

        self.column = QLineEdit(self.files_page)
        self.column.setObjectName(u"column")

        self.reading.setWidget(3, QFormLayout.ItemRole.FieldRole, self.column)

        self.blanks_label = QLabel(self.files_page)
        self.blanks_label.setObjectName(u"blanks_label")
        self.blanks_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(4, QFormLayout.ItemRole.LabelRole, self.blanks_label)

        self.blanks = QComboBox(self.files_page)
        self.blanks.setObjectName(u"blanks")
        self.blanks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reading.setWidget(4, QFormLayout.ItemRole.FieldRole, self.blanks)

        self.encoding_label = QLabel(self.files_page)
        self.encoding_label.setObjectName(u"encoding_label")
        self.encoding_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reading.setWidget(5, QFormLayout.ItemRole.LabelRole, self.encoding_label)

        self.encoding = QComboBox(self.files_page)
        self.encoding.setObjectName(u"encoding")
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.reading.setWidget(5, QFormLayout.ItemRole.FieldRole, self.encoding)


        self.files_row.addLayout(self.reading)

        self.files_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_row.addItem(self.files_spacer)

        self.leave_out = QPushButton(self.files_page)
        self.leave_out.setObjectName(u"leave_out")
        self.leave_out.setAutoDefault(False)

        self.files_row.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignTop)


        self.files_column.addLayout(self.files_row)

        self.pages.addTab(self.files_page, "")
        self.names_page = QWidget()
        self.names_page.setObjectName(u"names_page")
        self.names_column = QVBoxLayout(self.names_page)
        self.names_column.setObjectName(u"names_column")
        self.names_head = QHBoxLayout()
        self.names_head.setObjectName(u"names_head")
        self.names_text = QLabel(self.names_page)
        self.names_text.setObjectName(u"names_text")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.names_text.sizePolicy().hasHeightForWidth())
        self.names_text.setSizePolicy(sizePolicy)
        self.names_text.setTextFormat(Qt.TextFormat.PlainText)
        self.names_text.setWordWrap(True)

        self.names_head.addWidget(self.names_text)

        self.forget = QPushButton(self.names_page)
        self.forget.setObjectName(u"forget")
        self.forget.setAutoDefault(False)

        self.names_head.addWidget(self.forget)


        self.names_column.addLayout(self.names_head)

        self.names = QTreeView(self.names_page)
        self.names.setObjectName(u"names")
        self.names.setRootIsDecorated(True)
        self.names.setUniformRowHeights(True)
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.names_column.addWidget(self.names)

        self.names_row = QHBoxLayout()
        self.names_row.setObjectName(u"names_row")
        self.take_suggestions = QPushButton(self.names_page)
        self.take_suggestions.setObjectName(u"take_suggestions")
        self.take_suggestions.setAutoDefault(False)

        self.names_row.addWidget(self.take_suggestions)

        self.add_all = QPushButton(self.names_page)
        self.add_all.setObjectName(u"add_all")
        self.add_all.setAutoDefault(False)

        self.names_row.addWidget(self.add_all)

        self.ignore_all = QPushButton(self.names_page)
        self.ignore_all.setObjectName(u"ignore_all")
        self.ignore_all.setAutoDefault(False)

        self.names_row.addWidget(self.ignore_all)

        self.names_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.names_row.addItem(self.names_spacer)


        self.names_column.addLayout(self.names_row)

        self.pages.addTab(self.names_page, "")
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_column = QVBoxLayout(self.result_page)
        self.result_column.setObjectName(u"result_column")
        self.result_parts = QSplitter(self.result_page)
        self.result_parts.setObjectName(u"result_parts")
        self.result_parts.setOrientation(Qt.Orientation.Horizontal)
        self.result_parts.setChildrenCollapsible(False)
        self.begins = QWidget(self.result_parts)
        self.begins.setObjectName(u"begins")
        self.begins_column = QVBoxLayout(self.begins)
        self.begins_column.setObjectName(u"begins_column")
        self.begins_column.setContentsMargins(0, 0, 0, 0)
        self.begins_heading = QLabel(self.begins)
        self.begins_heading.setObjectName(u"begins_heading")
        self.begins_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.begins_heading.setProperty(u"role", u"heading")

        self.begins_column.addWidget(self.begins_heading)

        self.result_parts.addWidget(self.begins)
        self.told = QWidget(self.result_parts)
        self.told.setObjectName(u"told")
        self.told_column = QVBoxLayout(self.told)
        self.told_column.setObjectName(u"told_column")
        self.told_column.setContentsMargins(0, 0, 0, 0)
        self.told_heading = QLabel(self.told)
        self.told_heading.setObjectName(u"told_heading")
        self.told_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.told_heading.setProperty(u"role", u"heading")

        self.told_column.addWidget(self.told_heading)

        self.details = QListWidget(self.told)
        self.details.setObjectName(u"details")
        self.details.setWordWrap(True)
        self.details.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.told_column.addWidget(self.details)

        self.result_parts.addWidget(self.told)

        self.result_column.addWidget(self.result_parts)

        self.pages.addTab(self.result_page, "")

        self.whole.addWidget(self.pages)

        self.result = QLabel(ImportForm)
        self.result.setObjectName(u"result")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)

        self.whole.addWidget(self.result)

        self.problem = QLabel(ImportForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress_row = QHBoxLayout()
        self.progress_row.setObjectName(u"progress_row")
        self.progress = QProgressBar(ImportForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_row.addWidget(self.progress)

        self.pause = QPushButton(ImportForm)
        self.pause.setObjectName(u"pause")
        self.pause.setAutoDefault(False)

        self.progress_row.addWidget(self.pause)


        self.whole.addLayout(self.progress_row)

        self.buttons = QDialogButtonBox(ImportForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.format_label.setBuddy(self.format)
        self.unit_label.setBuddy(self.unit)
        self.scheme_label.setBuddy(self.scheme)
        self.column_label.setBuddy(self.column)
        self.blanks_label.setBuddy(self.blanks)
        self.encoding_label.setBuddy(self.encoding)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportForm)
        self.buttons.accepted.connect(ImportForm.accept)
        self.buttons.rejected.connect(ImportForm.reject)

        QMetaObject.connectSlotsByName(ImportForm)
    # setupUi

    def retranslateUi(self, ImportForm):
        ImportForm.setWindowTitle(QCoreApplication.translate("ImportForm", u"Import", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("ImportForm", u"Files, how they are read, and what is wrong with them", None))
#endif // QT_CONFIG(accessibility)
        self.format_label.setText(QCoreApplication.translate("ImportForm", u"Read &as", None))
#if QT_CONFIG(accessibility)
        self.format.setAccessibleName(QCoreApplication.translate("ImportForm", u"Format", None))
#endif // QT_CONFIG(accessibility)
        self.unit_label.setText(QCoreApplication.translate("ImportForm", u"&Offsets count", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("ImportForm", u"What offsets count", None))
#endif // QT_CONFIG(accessibility)
        self.scheme_label.setText(QCoreApplication.translate("ImportForm", u"Tags &begin and end by", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("ImportForm", u"How tags begin and end", None))
#endif // QT_CONFIG(accessibility)
        self.column_label.setText(QCoreApplication.translate("ImportForm", u"&Labels stand in column", None))
        self.column.setPlaceholderText(QCoreApplication.translate("ImportForm", u"the usual one", None))
        self.blanks_label.setText(QCoreApplication.translate("ImportForm", u"&Blanks of indentation", None))
#if QT_CONFIG(accessibility)
        self.blanks.setAccessibleName(QCoreApplication.translate("ImportForm", u"Blanks of indentation", None))
#endif // QT_CONFIG(accessibility)
        self.encoding_label.setText(QCoreApplication.translate("ImportForm", u"Text &encoding", None))
#if QT_CONFIG(accessibility)
        self.encoding.setAccessibleName(QCoreApplication.translate("ImportForm", u"Encoding of texts that are not UTF-8", None))
#endif // QT_CONFIG(accessibility)
        self.leave_out.setText(QCoreApplication.translate("ImportForm", u"Leave &bad files out", None))
#if QT_CONFIG(tooltip)
        self.leave_out.setToolTip(QCoreApplication.translate("ImportForm", u"Files that cannot be read stay where they are; the others come in", None))
#endif // QT_CONFIG(tooltip)
        self.pages.setTabText(self.pages.indexOf(self.files_page), QCoreApplication.translate("ImportForm", u"&Files", None))
        self.names_text.setText("")
        self.forget.setText(QCoreApplication.translate("ImportForm", u"&Forget decisions", None))
#if QT_CONFIG(tooltip)
        self.forget.setToolTip(QCoreApplication.translate("ImportForm", u"Decide about every name anew", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("ImportForm", u"Names the files bring and what becomes of each", None))
#endif // QT_CONFIG(accessibility)
        self.take_suggestions.setText(QCoreApplication.translate("ImportForm", u"Take &suggestions", None))
#if QT_CONFIG(tooltip)
        self.take_suggestions.setToolTip(QCoreApplication.translate("ImportForm", u"Take each undecided name for what it could mean", None))
#endif // QT_CONFIG(tooltip)
        self.add_all.setText(QCoreApplication.translate("ImportForm", u"A&dd the undecided", None))
#if QT_CONFIG(tooltip)
        self.add_all.setToolTip(QCoreApplication.translate("ImportForm", u"Add every undecided name to the schema", None))
#endif // QT_CONFIG(tooltip)
        self.ignore_all.setText(QCoreApplication.translate("ImportForm", u"Leave the &undecided out", None))
#if QT_CONFIG(tooltip)
        self.ignore_all.setToolTip(QCoreApplication.translate("ImportForm", u"Leave out whatever bears an undecided name", None))
#endif // QT_CONFIG(tooltip)
        self.pages.setTabText(self.pages.indexOf(self.names_page), QCoreApplication.translate("ImportForm", u"&Names", None))
        self.begins_heading.setText(QCoreApplication.translate("ImportForm", u"HOW IT BEGINS", None))
        self.told_heading.setText(QCoreApplication.translate("ImportForm", u"TO BE KNOWN", None))
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("ImportForm", u"What is to be known, left out or changed", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.result_page), QCoreApplication.translate("ImportForm", u"&Result", None))
        self.result.setText("")
        self.problem.setText("")
        self.pause.setText(QCoreApplication.translate("ImportForm", u"&Pause", None))
    # retranslateUi

