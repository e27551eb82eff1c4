# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'schema_deed.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from declannot.app.panels.check_box import CheckBox

class Ui_SchemaDeedForm(object):
    def setupUi(self, SchemaDeedForm):
        if not SchemaDeedForm.objectName():
            SchemaDeedForm.setObjectName(u"SchemaDeedForm")
        SchemaDeedForm.resize(520, 260)
        self.whole = QVBoxLayout(SchemaDeedForm)
        self.whole.setObjectName(u"whole")
        self.explanation = QLabel(SchemaDeedForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.whole.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.target_label = QLabel(SchemaDeedForm)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.target_label)

        self.target = QComboBox(SchemaDeedForm)
        self.target.setObjectName(u"target")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.target)

        self.new_name_label = QLabel(SchemaDeedForm)
        self.new_name_label.setObjectName(u"new_name_label")
        self.new_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.new_name_label)

        self.new_name = QLineEdit(SchemaDeedForm)
        self.new_name.setObjectName(u"new_name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.new_name)

        self.how_label = QLabel(SchemaDeedForm)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.how_label)

        self.how = QComboBox(SchemaDeedForm)
        self.how.setObjectName(u"how")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.how)

        self.attribute_label = QLabel(SchemaDeedForm)
        self.attribute_label.setObjectName(u"attribute_label")
        self.attribute_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.attribute_label)

        self.attribute_row = QHBoxLayout()
        self.attribute_row.setObjectName(u"attribute_row")
        self.attribute = QComboBox(SchemaDeedForm)
        self.attribute.setObjectName(u"attribute")

        self.attribute_row.addWidget(self.attribute)

        self.value = QComboBox(SchemaDeedForm)
        self.value.setObjectName(u"value")

        self.attribute_row.addWidget(self.value)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.attribute_row)

        self.words_label = QLabel(SchemaDeedForm)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = QLineEdit(SchemaDeedForm)
        self.words.setObjectName(u"words")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.words)


        self.whole.addLayout(self.fields)

        self.regex = CheckBox(SchemaDeedForm)
        self.regex.setObjectName(u"regex")

        self.whole.addWidget(self.regex)

        self.whole_word = CheckBox(SchemaDeedForm)
        self.whole_word.setObjectName(u"whole_word")

        self.whole.addWidget(self.whole_word)

        self.take_over = CheckBox(SchemaDeedForm)
        self.take_over.setObjectName(u"take_over")
        self.take_over.setChecked(True)

        self.whole.addWidget(self.take_over)

        self.keep_twins = CheckBox(SchemaDeedForm)
        self.keep_twins.setObjectName(u"keep_twins")

        self.whole.addWidget(self.keep_twins)

        self.doubt_moved = CheckBox(SchemaDeedForm)
        self.doubt_moved.setObjectName(u"doubt_moved")

        self.whole.addWidget(self.doubt_moved)

        self.doubt_left = CheckBox(SchemaDeedForm)
        self.doubt_left.setObjectName(u"doubt_left")

        self.whole.addWidget(self.doubt_left)

        self.problem = QLabel(SchemaDeedForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whole.addItem(self.gap)

        self.buttons = QDialogButtonBox(SchemaDeedForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.whole.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.target_label.setBuddy(self.target)
        self.new_name_label.setBuddy(self.new_name)
        self.how_label.setBuddy(self.how)
        self.attribute_label.setBuddy(self.attribute)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchemaDeedForm)

        QMetaObject.connectSlotsByName(SchemaDeedForm)
    # setupUi

    def retranslateUi(self, SchemaDeedForm):
        SchemaDeedForm.setWindowTitle(QCoreApplication.translate("SchemaDeedForm", u"Merge", None))
        self.explanation.setText("")
        self.target_label.setText(QCoreApplication.translate("SchemaDeedForm", u"&Into", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"Label", None))
#endif // QT_CONFIG(accessibility)
        self.new_name_label.setText(QCoreApplication.translate("SchemaDeedForm", u"&New label", None))
#if QT_CONFIG(accessibility)
        self.new_name.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"New label", None))
#endif // QT_CONFIG(accessibility)
        self.how_label.setText(QCoreApplication.translate("SchemaDeedForm", u"&Which spans", None))
#if QT_CONFIG(accessibility)
        self.how.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"Which spans", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_label.setText(QCoreApplication.translate("SchemaDeedForm", u"&Attribute", None))
#if QT_CONFIG(accessibility)
        self.attribute.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"Attribute", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"Value", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("SchemaDeedForm", u"W&ording", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("SchemaDeedForm", u"Wording", None))
#endif // QT_CONFIG(accessibility)
        self.regex.setText(QCoreApplication.translate("SchemaDeedForm", u"&Regular expression", None))
        self.whole_word.setText(QCoreApplication.translate("SchemaDeedForm", u"Whole w&ords", None))
        self.take_over.setText(QCoreApplication.translate("SchemaDeedForm", u"It also gets the &attributes and permitted relations", None))
        self.keep_twins.setText(QCoreApplication.translate("SchemaDeedForm", u"Keep &both of two spans that then say the same of the same text", None))
        self.doubt_moved.setText(QCoreApplication.translate("SchemaDeedForm", u"Flag the spans that &go as doubtful, to be looked at", None))
        self.doubt_left.setText(QCoreApplication.translate("SchemaDeedForm", u"Flag the spans that &stay as doubtful", None))
        self.problem.setText("")
    # retranslateUi

