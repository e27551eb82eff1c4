# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
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
    QListWidgetItem, QPushButton, QSizePolicy, QSpinBox,
    QTreeView, QVBoxLayout, QWidget)

class Ui_PlanForm(object):
    def setupUi(self, PlanForm):
        if not PlanForm.objectName():
            PlanForm.setObjectName(u"PlanForm")
        PlanForm.resize(980, 620)
        self.whole = QVBoxLayout(PlanForm)
        self.whole.setObjectName(u"whole")
        self.columns = QHBoxLayout()
        self.columns.setSpacing(18)
        self.columns.setObjectName(u"columns")
        self.choices = QWidget(PlanForm)
        self.choices.setObjectName(u"choices")
        self.choices_column = QVBoxLayout(self.choices)
        self.choices_column.setObjectName(u"choices_column")
        self.choices_column.setContentsMargins(0, 0, 0, 0)
        self.annotators_heading = QLabel(self.choices)
        self.annotators_heading.setObjectName(u"annotators_heading")
        self.annotators_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.annotators_heading.setProperty(u"role", u"heading")

        self.choices_column.addWidget(self.annotators_heading)

        self.annotators = QListWidget(self.choices)
        self.annotators.setObjectName(u"annotators")

        self.choices_column.addWidget(self.annotators)

        self.add_row = QHBoxLayout()
        self.add_row.setObjectName(u"add_row")
        self.new_name = QLineEdit(self.choices)
        self.new_name.setObjectName(u"new_name")

        self.add_row.addWidget(self.new_name)

        self.add = QPushButton(self.choices)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.add_row.addWidget(self.add)


        self.choices_column.addLayout(self.add_row)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.share_label = QLabel(self.choices)
        self.share_label.setObjectName(u"share_label")
        self.share_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.share_label)

        self.share = QSpinBox(self.choices)
        self.share.setObjectName(u"share")
        self.share.setSuffix(u" %")
        self.share.setMaximum(100)
        self.share.setValue(20)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.share)

        self.which_label = QLabel(self.choices)
        self.which_label.setObjectName(u"which_label")
        self.which_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = QComboBox(self.choices)
        self.which.setObjectName(u"which")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.which)

        self.seed_label = QLabel(self.choices)
        self.seed_label.setObjectName(u"seed_label")
        self.seed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.seed_label)

        self.seed = QSpinBox(self.choices)
        self.seed.setObjectName(u"seed")
        self.seed.setMaximum(999999)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.seed)


        self.choices_column.addLayout(self.fields)


        self.columns.addWidget(self.choices)

        self.preview = QWidget(PlanForm)
        self.preview.setObjectName(u"preview")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(0, 0, 0, 0)
        self.people_heading = QLabel(self.preview)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.people_heading.setProperty(u"role", u"heading")

        self.preview_column.addWidget(self.people_heading)

        self.people = QTreeView(self.preview)
        self.people.setObjectName(u"people")
        self.people.setRootIsDecorated(False)
        self.people.setUniformRowHeights(True)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.preview_column.addWidget(self.people)

        self.documents_heading = QLabel(self.preview)
        self.documents_heading.setObjectName(u"documents_heading")
        self.documents_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.documents_heading.setProperty(u"role", u"heading")

        self.preview_column.addWidget(self.documents_heading)

        self.documents = QTreeView(self.preview)
        self.documents.setObjectName(u"documents")
        self.documents.setRootIsDecorated(False)
        self.documents.setUniformRowHeights(True)
        self.documents.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.preview_column.addWidget(self.documents)

        self.result = QLabel(self.preview)
        self.result.setObjectName(u"result")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)

        self.preview_column.addWidget(self.result)


        self.columns.addWidget(self.preview)

        self.columns.setStretch(1, 1)

        self.whole.addLayout(self.columns)

        self.problem = QLabel(PlanForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.buttons = QDialogButtonBox(PlanForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.share_label.setBuddy(self.share)
        self.which_label.setBuddy(self.which)
        self.seed_label.setBuddy(self.seed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanForm)
        self.buttons.accepted.connect(PlanForm.accept)
        self.buttons.rejected.connect(PlanForm.reject)

        QMetaObject.connectSlotsByName(PlanForm)
    # setupUi

    def retranslateUi(self, PlanForm):
        PlanForm.setWindowTitle(QCoreApplication.translate("PlanForm", u"Plan", None))
        self.annotators_heading.setText(QCoreApplication.translate("PlanForm", u"ANNOTATORS", None))
#if QT_CONFIG(accessibility)
        self.annotators.setAccessibleName(QCoreApplication.translate("PlanForm", u"Who takes part", None))
#endif // QT_CONFIG(accessibility)
        self.new_name.setPlaceholderText(QCoreApplication.translate("PlanForm", u"Name of another annotator", None))
#if QT_CONFIG(accessibility)
        self.new_name.setAccessibleName(QCoreApplication.translate("PlanForm", u"Name of another annotator", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("PlanForm", u"A&dd", None))
        self.share_label.setText(QCoreApplication.translate("PlanForm", u"Done by &two", None))
#if QT_CONFIG(accessibility)
        self.share.setAccessibleName(QCoreApplication.translate("PlanForm", u"Share of the documents done by two annotators, in percent", None))
#endif // QT_CONFIG(accessibility)
        self.which_label.setText(QCoreApplication.translate("PlanForm", u"D&ocuments", None))
        self.seed_label.setText(QCoreApplication.translate("PlanForm", u"S&eed of the draw", None))
        self.people_heading.setText(QCoreApplication.translate("PlanForm", u"WHO GETS HOW MUCH", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("PlanForm", u"How much each annotator gets", None))
#endif // QT_CONFIG(accessibility)
        self.documents_heading.setText(QCoreApplication.translate("PlanForm", u"WHO GETS WHAT", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("PlanForm", u"Who gets which document", None))
#endif // QT_CONFIG(accessibility)
        self.result.setText("")
        self.problem.setText("")
    # retranslateUi

