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
    QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit,
    QProgressBar, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from declannot.app.panels.check_box import CheckBox

class Ui_ExportForm(object):
    def setupUi(self, ExportForm):
        if not ExportForm.objectName():
            ExportForm.setObjectName(u"ExportForm")
        ExportForm.resize(900, 640)
        self.whole = QVBoxLayout(ExportForm)
        self.whole.setObjectName(u"whole")
        self.columns = QHBoxLayout()
        self.columns.setObjectName(u"columns")
        self.choices = QWidget(ExportForm)
        self.choices.setObjectName(u"choices")
        self.choices_column = QVBoxLayout(self.choices)
        self.choices_column.setObjectName(u"choices_column")
        self.choices_column.setContentsMargins(0, 0, 0, 0)
        self.format_heading = QLabel(self.choices)
        self.format_heading.setObjectName(u"format_heading")
        self.format_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.format_heading.setProperty(u"role", u"heading")

        self.choices_column.addWidget(self.format_heading)

        self.formats = QListWidget(self.choices)
        self.formats.setObjectName(u"formats")

        self.choices_column.addWidget(self.formats)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.documents_label = QLabel(self.choices)
        self.documents_label.setObjectName(u"documents_label")
        self.documents_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.documents_label)

        self.documents = QComboBox(self.choices)
        self.documents.setObjectName(u"documents")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.documents)

        self.layers_label = QLabel(self.choices)
        self.layers_label.setObjectName(u"layers_label")
        self.layers_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.layers_label)

        self.layers = QComboBox(self.choices)
        self.layers.setObjectName(u"layers")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.layers)

        self.unit_label = QLabel(self.choices)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QComboBox(self.choices)
        self.unit.setObjectName(u"unit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unit)

        self.tokens_label = QLabel(self.choices)
        self.tokens_label.setObjectName(u"tokens_label")
        self.tokens_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tokens_label)

        self.tokens = QComboBox(self.choices)
        self.tokens.setObjectName(u"tokens")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tokens)

        self.scheme_label = QLabel(self.choices)
        self.scheme_label.setObjectName(u"scheme_label")
        self.scheme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.scheme_label)

        self.scheme = QComboBox(self.choices)
        self.scheme.setObjectName(u"scheme")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.scheme)

        self.overlap_label = QLabel(self.choices)
        self.overlap_label.setObjectName(u"overlap_label")
        self.overlap_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.overlap_label)

        self.overlap = QComboBox(self.choices)
        self.overlap.setObjectName(u"overlap")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.overlap)


        self.choices_column.addLayout(self.form)


        self.columns.addWidget(self.choices)

        self.look = QWidget(ExportForm)
        self.look.setObjectName(u"look")
        self.look_column = QVBoxLayout(self.look)
        self.look_column.setObjectName(u"look_column")
        self.look_column.setContentsMargins(0, 0, 0, 0)
        self.preview_heading = QLabel(self.look)
        self.preview_heading.setObjectName(u"preview_heading")
        self.preview_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_heading.setProperty(u"role", u"heading")

        self.look_column.addWidget(self.preview_heading)

        self.preview = QPlainTextEdit(self.look)
        self.preview.setObjectName(u"preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.look_column.addWidget(self.preview)

        self.losses_heading = QLabel(self.look)
        self.losses_heading.setObjectName(u"losses_heading")
        self.losses_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.losses_heading.setProperty(u"role", u"heading")

        self.look_column.addWidget(self.losses_heading)

        self.losses = QPlainTextEdit(self.look)
        self.losses.setObjectName(u"losses")
        self.losses.setReadOnly(True)
        self.losses.setTabChangesFocus(True)

        self.look_column.addWidget(self.losses)


        self.columns.addWidget(self.look)


        self.whole.addLayout(self.columns)

        self.target_row = QHBoxLayout()
        self.target_row.setObjectName(u"target_row")
        self.target_label = QLabel(ExportForm)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.target_row.addWidget(self.target_label)

        self.target = QLineEdit(ExportForm)
        self.target.setObjectName(u"target")

        self.target_row.addWidget(self.target)

        self.browse = QPushButton(ExportForm)
        self.browse.setObjectName(u"browse")

        self.target_row.addWidget(self.browse)


        self.whole.addLayout(self.target_row)

        self.force = CheckBox(ExportForm)
        self.force.setObjectName(u"force")

        self.whole.addWidget(self.force)

        self.problem = QLabel(ExportForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.progress = QProgressBar(ExportForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.whole.addWidget(self.progress)

        self.buttons = QDialogButtonBox(ExportForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.documents_label.setBuddy(self.documents)
        self.layers_label.setBuddy(self.layers)
        self.unit_label.setBuddy(self.unit)
        self.tokens_label.setBuddy(self.tokens)
        self.scheme_label.setBuddy(self.scheme)
        self.overlap_label.setBuddy(self.overlap)
        self.target_label.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportForm)
        self.buttons.accepted.connect(ExportForm.accept)
        self.buttons.rejected.connect(ExportForm.reject)

        QMetaObject.connectSlotsByName(ExportForm)
    # setupUi

    def retranslateUi(self, ExportForm):
        ExportForm.setWindowTitle(QCoreApplication.translate("ExportForm", u"Export", None))
        self.format_heading.setText(QCoreApplication.translate("ExportForm", u"FORMAT", None))
#if QT_CONFIG(accessibility)
        self.formats.setAccessibleName(QCoreApplication.translate("ExportForm", u"Format", None))
#endif // QT_CONFIG(accessibility)
        self.documents_label.setText(QCoreApplication.translate("ExportForm", u"&Documents", None))
        self.layers_label.setText(QCoreApplication.translate("ExportForm", u"La&yers", None))
        self.unit_label.setText(QCoreApplication.translate("ExportForm", u"Offsets co&unt", None))
        self.tokens_label.setText(QCoreApplication.translate("ExportForm", u"To&kens", None))
        self.scheme_label.setText(QCoreApplication.translate("ExportForm", u"&Scheme", None))
        self.overlap_label.setText(QCoreApplication.translate("ExportForm", u"O&verlaps", None))
        self.preview_heading.setText(QCoreApplication.translate("ExportForm", u"HOW IT BEGINS", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("ExportForm", u"How the export begins", None))
#endif // QT_CONFIG(accessibility)
        self.losses_heading.setText(QCoreApplication.translate("ExportForm", u"WHAT THIS FORMAT CANNOT HOLD", None))
#if QT_CONFIG(accessibility)
        self.losses.setAccessibleName(QCoreApplication.translate("ExportForm", u"What this format cannot hold", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("ExportForm", u"&To", None))
        self.browse.setText(QCoreApplication.translate("ExportForm", u"&Browse\u2026", None))
        self.force.setText(QCoreApplication.translate("ExportForm", u"Replace what is there", None))
        self.problem.setText("")
    # retranslateUi

