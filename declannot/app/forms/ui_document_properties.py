# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_properties.ui'
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
    QDialogButtonBox, QFormLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from declannot.app.panels.check_box import CheckBox

class Ui_DocumentPropertiesForm(object):
    def setupUi(self, DocumentPropertiesForm):
        if not DocumentPropertiesForm.objectName():
            DocumentPropertiesForm.setObjectName(u"DocumentPropertiesForm")
        DocumentPropertiesForm.resize(560, 520)
        self.whole = QVBoxLayout(DocumentPropertiesForm)
        self.whole.setObjectName(u"whole")
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.title_label = QLabel(DocumentPropertiesForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(DocumentPropertiesForm)
        self.title.setObjectName(u"title")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.language_label = QLabel(DocumentPropertiesForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(DocumentPropertiesForm)
        self.language.setObjectName(u"language")
        self.language.setEditable(True)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)

        self.date_label = QLabel(DocumentPropertiesForm)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.date_label)

        self.date = QLineEdit(DocumentPropertiesForm)
        self.date.setObjectName(u"date")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.date)

        self.issuers_label = QLabel(DocumentPropertiesForm)
        self.issuers_label.setObjectName(u"issuers_label")
        self.issuers_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.issuers_label)

        self.issuers = QLineEdit(DocumentPropertiesForm)
        self.issuers.setObjectName(u"issuers")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issuers)

        self.source_label = QLabel(DocumentPropertiesForm)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.source_label)

        self.source = QLineEdit(DocumentPropertiesForm)
        self.source.setObjectName(u"source")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.source)

        self.licence_label = QLabel(DocumentPropertiesForm)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.licence_label)

        self.licence = QLineEdit(DocumentPropertiesForm)
        self.licence.setObjectName(u"licence")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.licence)

        self.group_label = QLabel(DocumentPropertiesForm)
        self.group_label.setObjectName(u"group_label")
        self.group_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.group_label)

        self.group = QLineEdit(DocumentPropertiesForm)
        self.group.setObjectName(u"group")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.group)

        self.tags_label = QLabel(DocumentPropertiesForm)
        self.tags_label.setObjectName(u"tags_label")
        self.tags_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.tags_label)

        self.tags = QLineEdit(DocumentPropertiesForm)
        self.tags.setObjectName(u"tags")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.tags)

        self.practice = CheckBox(DocumentPropertiesForm)
        self.practice.setObjectName(u"practice")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.practice)


        self.whole.addLayout(self.form)

        self.problem = QLabel(DocumentPropertiesForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.facts_heading = QLabel(DocumentPropertiesForm)
        self.facts_heading.setObjectName(u"facts_heading")
        self.facts_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.facts_heading.setProperty(u"role", u"heading")

        self.whole.addWidget(self.facts_heading)

        self.facts = QLabel(DocumentPropertiesForm)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.facts.setProperty(u"role", u"muted")

        self.whole.addWidget(self.facts)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.rest)

        self.buttons = QDialogButtonBox(DocumentPropertiesForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok|QDialogButtonBox.StandardButton.Cancel)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.language_label.setBuddy(self.language)
        self.date_label.setBuddy(self.date)
        self.issuers_label.setBuddy(self.issuers)
        self.source_label.setBuddy(self.source)
        self.licence_label.setBuddy(self.licence)
        self.group_label.setBuddy(self.group)
        self.tags_label.setBuddy(self.tags)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentPropertiesForm)
        self.buttons.accepted.connect(DocumentPropertiesForm.accept)
        self.buttons.rejected.connect(DocumentPropertiesForm.reject)

        QMetaObject.connectSlotsByName(DocumentPropertiesForm)
    # setupUi

    def retranslateUi(self, DocumentPropertiesForm):
        DocumentPropertiesForm.setWindowTitle(QCoreApplication.translate("DocumentPropertiesForm", u"Document properties", None))
        self.title_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Title", None))
        self.language_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Language", None))
        self.date_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Date", None))
        self.date.setPlaceholderText(QCoreApplication.translate("DocumentPropertiesForm", u"2022, 2022-06 or 2022-06-10", None))
        self.issuers_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Issuers", None))
        self.issuers.setPlaceholderText(QCoreApplication.translate("DocumentPropertiesForm", u"Canada; Mexico; United States", None))
        self.source_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Source", None))
        self.source.setPlaceholderText(QCoreApplication.translate("DocumentPropertiesForm", u"Where the text was taken from", None))
        self.licence_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"Li&cence", None))
        self.group_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"&Group", None))
        self.group.setPlaceholderText(QCoreApplication.translate("DocumentPropertiesForm", u"Shared by translations, or by the statements of a series", None))
        self.tags_label.setText(QCoreApplication.translate("DocumentPropertiesForm", u"T&ags", None))
        self.tags.setPlaceholderText(QCoreApplication.translate("DocumentPropertiesForm", u"Words with blanks between", None))
        self.practice.setText(QCoreApplication.translate("DocumentPropertiesForm", u"For newcomers to &practise on", None))
        self.problem.setText("")
        self.facts_heading.setText(QCoreApplication.translate("DocumentPropertiesForm", u"FACTS", None))
        self.facts.setText("")
    # retranslateUi

