# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'schema_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListView, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QTabWidget, QTableView, QToolButton, QVBoxLayout,
    QWidget)

from declannot.app.panels.check_box import CheckBox
from declannot.app.schema_editor.colour_field import ColourField
from declannot.app.schema_editor.key_field import KeyField
from declannot.app.schema_editor.look import LookPreview

class Ui_SchemaEditorForm(object):
    def setupUi(self, SchemaEditorForm):
        if not SchemaEditorForm.objectName():
            SchemaEditorForm.setObjectName(u"SchemaEditorForm")
        SchemaEditorForm.resize(1160, 700)
        self.whole = QVBoxLayout(SchemaEditorForm)
        self.whole.setObjectName(u"whole")
        self.tabs = QTabWidget(SchemaEditorForm)
        self.tabs.setObjectName(u"tabs")
        self.labels_tab = QWidget()
        self.labels_tab.setObjectName(u"labels_tab")
        self.label_tab_column = QVBoxLayout(self.labels_tab)
        self.label_tab_column.setObjectName(u"label_tab_column")
        self.label_columns = QSplitter(self.labels_tab)
        self.label_columns.setObjectName(u"label_columns")
        self.label_columns.setOrientation(Qt.Orientation.Horizontal)
        self.label_columns.setChildrenCollapsible(False)
        self.label_side = QWidget(self.label_columns)
        self.label_side.setObjectName(u"label_side")
        self.label_side_column = QVBoxLayout(self.label_side)
        self.label_side_column.setObjectName(u"label_side_column")
        self.label_side_column.setContentsMargins(0, 0, 0, 0)
        self.label_list = QListView(self.label_side)
        self.label_list.setObjectName(u"label_list")

        self.label_side_column.addWidget(self.label_list)

        self.label_order = QHBoxLayout()
        self.label_order.setObjectName(u"label_order")
        self.label_add = QPushButton(self.label_side)
        self.label_add.setObjectName(u"label_add")
        self.label_add.setAutoDefault(False)

        self.label_order.addWidget(self.label_add)

        self.label_up = QToolButton(self.label_side)
        self.label_up.setObjectName(u"label_up")

        self.label_order.addWidget(self.label_up)

        self.label_down = QToolButton(self.label_side)
        self.label_down.setObjectName(u"label_down")

        self.label_order.addWidget(self.label_down)

        self.label_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.label_order.addItem(self.label_gap)


        self.label_side_column.addLayout(self.label_order)

        self.label_deeds = QHBoxLayout()
        self.label_deeds.setObjectName(u"label_deeds")
        self.label_copy = QPushButton(self.label_side)
        self.label_copy.setObjectName(u"label_copy")
        self.label_copy.setAutoDefault(False)

        self.label_deeds.addWidget(self.label_copy)

        self.label_more = QToolButton(self.label_side)
        self.label_more.setObjectName(u"label_more")
        self.label_more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.label_more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

        self.label_deeds.addWidget(self.label_more)

        self.label_deeds_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.label_deeds.addItem(self.label_deeds_gap)


        self.label_side_column.addLayout(self.label_deeds)

        self.family_deeds = QHBoxLayout()
        self.family_deeds.setObjectName(u"family_deeds")
        self.family_add = QPushButton(self.label_side)
        self.family_add.setObjectName(u"family_add")
        self.family_add.setAutoDefault(False)

        self.family_deeds.addWidget(self.family_add)

        self.family_edit = QPushButton(self.label_side)
        self.family_edit.setObjectName(u"family_edit")
        self.family_edit.setAutoDefault(False)

        self.family_deeds.addWidget(self.family_edit)

        self.family_deeds_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.family_deeds.addItem(self.family_deeds_gap)


        self.label_side_column.addLayout(self.family_deeds)

        self.label_columns.addWidget(self.label_side)
        self.label_scroll = QScrollArea(self.label_columns)
        self.label_scroll.setObjectName(u"label_scroll")
        self.label_scroll.setWidgetResizable(True)
        self.label_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.label_page = QWidget()
        self.label_page.setObjectName(u"label_page")
        self.label_page_column = QVBoxLayout(self.label_page)
        self.label_page_column.setObjectName(u"label_page_column")
        self.look = LookPreview(self.label_page)
        self.look.setObjectName(u"look")

        self.label_page_column.addWidget(self.look)

        self.near = QLabel(self.label_page)
        self.near.setObjectName(u"near")
        self.near.setTextFormat(Qt.TextFormat.PlainText)
        self.near.setWordWrap(True)
        self.near.setProperty(u"role", u"muted")

        self.label_page_column.addWidget(self.near)

        self.label_fields = QFormLayout()
        self.label_fields.setObjectName(u"label_fields")
        self.label_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_name_label = QLabel(self.label_page)
        self.label_name_label.setObjectName(u"label_name_label")
        self.label_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name_label)

        self.label_name = QLineEdit(self.label_page)
        self.label_name.setObjectName(u"label_name")

        self.label_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.label_name)

        self.title_label = QLabel(self.label_page)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.titles = QHBoxLayout()
        self.titles.setObjectName(u"titles")
        self.title_en = QLineEdit(self.label_page)
        self.title_en.setObjectName(u"title_en")

        self.titles.addWidget(self.title_en)

        self.title_fr = QLineEdit(self.label_page)
        self.title_fr.setObjectName(u"title_fr")

        self.titles.addWidget(self.title_fr)

        self.title_es = QLineEdit(self.label_page)
        self.title_es.setObjectName(u"title_es")

        self.titles.addWidget(self.title_es)


        self.label_fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.titles)

        self.family_label = QLabel(self.label_page)
        self.family_label.setObjectName(u"family_label")
        self.family_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.family_label)

        self.family_row = QHBoxLayout()
        self.family_row.setObjectName(u"family_row")
        self.family = QComboBox(self.label_page)
        self.family.setObjectName(u"family")

        self.family_row.addWidget(self.family)

        self.key_label = QLabel(self.label_page)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setTextFormat(Qt.TextFormat.PlainText)

        self.family_row.addWidget(self.key_label)

        self.key = KeyField(self.label_page)
        self.key.setObjectName(u"key")

        self.family_row.addWidget(self.key)

        self.key_owner = QLabel(self.label_page)
        self.key_owner.setObjectName(u"key_owner")
        self.key_owner.setTextFormat(Qt.TextFormat.PlainText)
        self.key_owner.setProperty(u"role", u"muted")

        self.family_row.addWidget(self.key_owner)

        self.family_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.family_row.addItem(self.family_gap)

        self.family_row.setStretch(0, 2)
        self.family_row.setStretch(2, 1)
        self.family_row.setStretch(3, 1)

        self.label_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.family_row)

        self.colour_label = QLabel(self.label_page)
        self.colour_label.setObjectName(u"colour_label")
        self.colour_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.colour_label)

        self.colours = QHBoxLayout()
        self.colours.setObjectName(u"colours")
        self.colour_light = ColourField(self.label_page)
        self.colour_light.setObjectName(u"colour_light")

        self.colours.addWidget(self.colour_light)

        self.colour_dark = ColourField(self.label_page)
        self.colour_dark.setObjectName(u"colour_dark")

        self.colours.addWidget(self.colour_dark)

        self.suggest = QPushButton(self.label_page)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setAutoDefault(False)

        self.colours.addWidget(self.suggest)

        self.line_label = QLabel(self.label_page)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setTextFormat(Qt.TextFormat.PlainText)

        self.colours.addWidget(self.line_label)

        self.line = QComboBox(self.label_page)
        self.line.setObjectName(u"line")

        self.colours.addWidget(self.line)

        self.colours.setStretch(0, 2)
        self.colours.setStretch(1, 2)
        self.colours.setStretch(4, 1)

        self.label_fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.colours)

        self.definition_label = QLabel(self.label_page)
        self.definition_label.setObjectName(u"definition_label")
        self.definition_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.definition_label)

        self.definition = QPlainTextEdit(self.label_page)
        self.definition.setObjectName(u"definition")
        self.definition.setTabChangesFocus(True)

        self.label_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.definition)

        self.rule_label = QLabel(self.label_page)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.rule_label)

        self.rule = QPlainTextEdit(self.label_page)
        self.rule.setObjectName(u"rule")
        self.rule.setTabChangesFocus(True)

        self.label_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.rule)

        self.examples_label = QLabel(self.label_page)
        self.examples_label.setObjectName(u"examples_label")
        self.examples_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.examples_label)

        self.examples_column = QVBoxLayout()
        self.examples_column.setObjectName(u"examples_column")
        self.examples = QTableView(self.label_page)
        self.examples.setObjectName(u"examples")
        self.examples.setTabKeyNavigation(False)

        self.examples_column.addWidget(self.examples)

        self.example_buttons = QHBoxLayout()
        self.example_buttons.setObjectName(u"example_buttons")
        self.example_positive = QPushButton(self.label_page)
        self.example_positive.setObjectName(u"example_positive")
        self.example_positive.setAutoDefault(False)

        self.example_buttons.addWidget(self.example_positive)

        self.example_negative = QPushButton(self.label_page)
        self.example_negative.setObjectName(u"example_negative")
        self.example_negative.setAutoDefault(False)

        self.example_buttons.addWidget(self.example_negative)

        self.example_remove = QPushButton(self.label_page)
        self.example_remove.setObjectName(u"example_remove")
        self.example_remove.setAutoDefault(False)

        self.example_buttons.addWidget(self.example_remove)

        self.example_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.example_buttons.addItem(self.example_gap)


        self.examples_column.addLayout(self.example_buttons)


        self.label_fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.examples_column)

        self.former_label = QLabel(self.label_page)
        self.former_label.setObjectName(u"former_label")
        self.former_label.setTextFormat(Qt.TextFormat.PlainText)

        self.label_fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.former_label)

        self.former = QLabel(self.label_page)
        self.former.setObjectName(u"former")
        self.former.setTextFormat(Qt.TextFormat.PlainText)
        self.former.setWordWrap(True)
        self.former.setProperty(u"role", u"muted")

        self.label_fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.former)


        self.label_page_column.addLayout(self.label_fields)

        self.label_scroll.setWidget(self.label_page)
        self.label_columns.addWidget(self.label_scroll)

        self.label_tab_column.addWidget(self.label_columns)

        self.tabs.addTab(self.labels_tab, "")
        self.attributes_tab = QWidget()
        self.attributes_tab.setObjectName(u"attributes_tab")
        self.attribute_tab_column = QVBoxLayout(self.attributes_tab)
        self.attribute_tab_column.setObjectName(u"attribute_tab_column")
        self.attribute_columns = QSplitter(self.attributes_tab)
        self.attribute_columns.setObjectName(u"attribute_columns")
        self.attribute_columns.setOrientation(Qt.Orientation.Horizontal)
        self.attribute_columns.setChildrenCollapsible(False)
        self.attribute_side = QWidget(self.attribute_columns)
        self.attribute_side.setObjectName(u"attribute_side")
        self.attribute_side_column = QVBoxLayout(self.attribute_side)
        self.attribute_side_column.setObjectName(u"attribute_side_column")
        self.attribute_side_column.setContentsMargins(0, 0, 0, 0)
        self.attribute_list = QListView(self.attribute_side)
        self.attribute_list.setObjectName(u"attribute_list")

        self.attribute_side_column.addWidget(self.attribute_list)

        self.attribute_order = QHBoxLayout()
        self.attribute_order.setObjectName(u"attribute_order")
        self.attribute_add = QPushButton(self.attribute_side)
        self.attribute_add.setObjectName(u"attribute_add")
        self.attribute_add.setAutoDefault(False)

        self.attribute_order.addWidget(self.attribute_add)

        self.attribute_up = QToolButton(self.attribute_side)
        self.attribute_up.setObjectName(u"attribute_up")

        self.attribute_order.addWidget(self.attribute_up)

        self.attribute_down = QToolButton(self.attribute_side)
        self.attribute_down.setObjectName(u"attribute_down")

        self.attribute_order.addWidget(self.attribute_down)

        self.attribute_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attribute_order.addItem(self.attribute_gap)


        self.attribute_side_column.addLayout(self.attribute_order)

        self.attribute_remove = QPushButton(self.attribute_side)
        self.attribute_remove.setObjectName(u"attribute_remove")
        self.attribute_remove.setAutoDefault(False)

        self.attribute_side_column.addWidget(self.attribute_remove)

        self.attribute_columns.addWidget(self.attribute_side)
        self.attribute_scroll = QScrollArea(self.attribute_columns)
        self.attribute_scroll.setObjectName(u"attribute_scroll")
        self.attribute_scroll.setWidgetResizable(True)
        self.attribute_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.attribute_page = QWidget()
        self.attribute_page.setObjectName(u"attribute_page")
        self.attribute_page_column = QVBoxLayout(self.attribute_page)
        self.attribute_page_column.setObjectName(u"attribute_page_column")
        self.attribute_fields = QFormLayout()
        self.attribute_fields.setObjectName(u"attribute_fields")
        self.attribute_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.attribute_name_label = QLabel(self.attribute_page)
        self.attribute_name_label.setObjectName(u"attribute_name_label")
        self.attribute_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.attribute_name_label)

        self.attribute_name = QLineEdit(self.attribute_page)
        self.attribute_name.setObjectName(u"attribute_name")

        self.attribute_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.attribute_name)

        self.attribute_title_label = QLabel(self.attribute_page)
        self.attribute_title_label.setObjectName(u"attribute_title_label")
        self.attribute_title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.attribute_title_label)

        self.attribute_titles = QHBoxLayout()
        self.attribute_titles.setObjectName(u"attribute_titles")
        self.attribute_title_en = QLineEdit(self.attribute_page)
        self.attribute_title_en.setObjectName(u"attribute_title_en")

        self.attribute_titles.addWidget(self.attribute_title_en)

        self.attribute_title_fr = QLineEdit(self.attribute_page)
        self.attribute_title_fr.setObjectName(u"attribute_title_fr")

        self.attribute_titles.addWidget(self.attribute_title_fr)

        self.attribute_title_es = QLineEdit(self.attribute_page)
        self.attribute_title_es.setObjectName(u"attribute_title_es")

        self.attribute_titles.addWidget(self.attribute_title_es)


        self.attribute_fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.attribute_titles)

        self.kind_label = QLabel(self.attribute_page)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind_row = QHBoxLayout()
        self.kind_row.setObjectName(u"kind_row")
        self.kind = QComboBox(self.attribute_page)
        self.kind.setObjectName(u"kind")

        self.kind_row.addWidget(self.kind)

        self.multiple = CheckBox(self.attribute_page)
        self.multiple.setObjectName(u"multiple")

        self.kind_row.addWidget(self.multiple)

        self.default_label = QLabel(self.attribute_page)
        self.default_label.setObjectName(u"default_label")
        self.default_label.setTextFormat(Qt.TextFormat.PlainText)

        self.kind_row.addWidget(self.default_label)

        self.default_value = QComboBox(self.attribute_page)
        self.default_value.setObjectName(u"default_value")

        self.kind_row.addWidget(self.default_value)

        self.kind_row.setStretch(0, 1)
        self.kind_row.setStretch(3, 1)

        self.attribute_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.kind_row)

        self.values_label = QLabel(self.attribute_page)
        self.values_label.setObjectName(u"values_label")
        self.values_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.values_label)

        self.values_column = QVBoxLayout()
        self.values_column.setObjectName(u"values_column")
        self.values = QListView(self.attribute_page)
        self.values.setObjectName(u"values")

        self.values_column.addWidget(self.values)

        self.value_buttons = QHBoxLayout()
        self.value_buttons.setObjectName(u"value_buttons")
        self.value_add = QPushButton(self.attribute_page)
        self.value_add.setObjectName(u"value_add")
        self.value_add.setAutoDefault(False)

        self.value_buttons.addWidget(self.value_add)

        self.value_rename = QPushButton(self.attribute_page)
        self.value_rename.setObjectName(u"value_rename")
        self.value_rename.setAutoDefault(False)

        self.value_buttons.addWidget(self.value_rename)

        self.value_remove = QPushButton(self.attribute_page)
        self.value_remove.setObjectName(u"value_remove")
        self.value_remove.setAutoDefault(False)

        self.value_buttons.addWidget(self.value_remove)

        self.value_up = QToolButton(self.attribute_page)
        self.value_up.setObjectName(u"value_up")

        self.value_buttons.addWidget(self.value_up)

        self.value_down = QToolButton(self.attribute_page)
        self.value_down.setObjectName(u"value_down")

        self.value_buttons.addWidget(self.value_down)

        self.value_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.value_buttons.addItem(self.value_gap)


        self.values_column.addLayout(self.value_buttons)


        self.attribute_fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.values_column)

        self.attribute_labels_label = QLabel(self.attribute_page)
        self.attribute_labels_label.setObjectName(u"attribute_labels_label")
        self.attribute_labels_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.attribute_labels_label)

        self.attribute_labels = QListView(self.attribute_page)
        self.attribute_labels.setObjectName(u"attribute_labels")

        self.attribute_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.attribute_labels)

        self.attribute_help_label = QLabel(self.attribute_page)
        self.attribute_help_label.setObjectName(u"attribute_help_label")
        self.attribute_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.attribute_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.attribute_help_label)

        self.attribute_help = QLineEdit(self.attribute_page)
        self.attribute_help.setObjectName(u"attribute_help")

        self.attribute_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.attribute_help)


        self.attribute_page_column.addLayout(self.attribute_fields)

        self.attribute_scroll.setWidget(self.attribute_page)
        self.attribute_columns.addWidget(self.attribute_scroll)

        self.attribute_tab_column.addWidget(self.attribute_columns)

        self.tabs.addTab(self.attributes_tab, "")
        self.relations_tab = QWidget()
        self.relations_tab.setObjectName(u"relations_tab")
        self.relation_tab_column = QVBoxLayout(self.relations_tab)
        self.relation_tab_column.setObjectName(u"relation_tab_column")
        self.relation_columns = QSplitter(self.relations_tab)
        self.relation_columns.setObjectName(u"relation_columns")
        self.relation_columns.setOrientation(Qt.Orientation.Horizontal)
        self.relation_columns.setChildrenCollapsible(False)
        self.relation_side = QWidget(self.relation_columns)
        self.relation_side.setObjectName(u"relation_side")
        self.relation_side_column = QVBoxLayout(self.relation_side)
        self.relation_side_column.setObjectName(u"relation_side_column")
        self.relation_side_column.setContentsMargins(0, 0, 0, 0)
        self.relation_list = QListView(self.relation_side)
        self.relation_list.setObjectName(u"relation_list")

        self.relation_side_column.addWidget(self.relation_list)

        self.relation_order = QHBoxLayout()
        self.relation_order.setObjectName(u"relation_order")
        self.relation_add = QPushButton(self.relation_side)
        self.relation_add.setObjectName(u"relation_add")
        self.relation_add.setAutoDefault(False)

        self.relation_order.addWidget(self.relation_add)

        self.relation_up = QToolButton(self.relation_side)
        self.relation_up.setObjectName(u"relation_up")

        self.relation_order.addWidget(self.relation_up)

        self.relation_down = QToolButton(self.relation_side)
        self.relation_down.setObjectName(u"relation_down")

        self.relation_order.addWidget(self.relation_down)

        self.relation_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.relation_order.addItem(self.relation_gap)


        self.relation_side_column.addLayout(self.relation_order)

        self.relation_remove = QPushButton(self.relation_side)
        self.relation_remove.setObjectName(u"relation_remove")
        self.relation_remove.setAutoDefault(False)

        self.relation_side_column.addWidget(self.relation_remove)

        self.relation_columns.addWidget(self.relation_side)
        self.relation_scroll = QScrollArea(self.relation_columns)
        self.relation_scroll.setObjectName(u"relation_scroll")
        self.relation_scroll.setWidgetResizable(True)
        self.relation_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.relation_page = QWidget()
        self.relation_page.setObjectName(u"relation_page")
        self.relation_page_column = QVBoxLayout(self.relation_page)
        self.relation_page_column.setObjectName(u"relation_page_column")
        self.relation_fields = QFormLayout()
        self.relation_fields.setObjectName(u"relation_fields")
        self.relation_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.relation_name_label = QLabel(self.relation_page)
        self.relation_name_label.setObjectName(u"relation_name_label")
        self.relation_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.relation_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.relation_name_label)

        self.relation_name = QLineEdit(self.relation_page)
        self.relation_name.setObjectName(u"relation_name")

        self.relation_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.relation_name)

        self.relation_title_label = QLabel(self.relation_page)
        self.relation_title_label.setObjectName(u"relation_title_label")
        self.relation_title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.relation_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.relation_title_label)

        self.relation_titles = QHBoxLayout()
        self.relation_titles.setObjectName(u"relation_titles")
        self.relation_title_en = QLineEdit(self.relation_page)
        self.relation_title_en.setObjectName(u"relation_title_en")

        self.relation_titles.addWidget(self.relation_title_en)

        self.relation_title_fr = QLineEdit(self.relation_page)
        self.relation_title_fr.setObjectName(u"relation_title_fr")

        self.relation_titles.addWidget(self.relation_title_fr)

        self.relation_title_es = QLineEdit(self.relation_page)
        self.relation_title_es.setObjectName(u"relation_title_es")

        self.relation_titles.addWidget(self.relation_title_es)


        self.relation_fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.relation_titles)

        self.ends_label = QLabel(self.relation_page)
        self.ends_label.setObjectName(u"ends_label")
        self.ends_label.setTextFormat(Qt.TextFormat.PlainText)

        self.relation_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.ends_label)

        self.ends = QHBoxLayout()
        self.ends.setObjectName(u"ends")
        self.from_column = QVBoxLayout()
        self.from_column.setObjectName(u"from_column")
        self.from_label = QLabel(self.relation_page)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.from_column.addWidget(self.from_label)

        self.from_labels = QListView(self.relation_page)
        self.from_labels.setObjectName(u"from_labels")

        self.from_column.addWidget(self.from_labels)


        self.ends.addLayout(self.from_column)

        self.to_column = QVBoxLayout()
        self.to_column.setObjectName(u"to_column")
        self.to_label = QLabel(self.relation_page)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.to_column.addWidget(self.to_label)

        self.to_labels = QListView(self.relation_page)
        self.to_labels.setObjectName(u"to_labels")

        self.to_column.addWidget(self.to_labels)


        self.ends.addLayout(self.to_column)


        self.relation_fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.ends)

        self.relation_help_label = QLabel(self.relation_page)
        self.relation_help_label.setObjectName(u"relation_help_label")
        self.relation_help_label.setTextFormat(Qt.TextFormat.PlainText)

        self.relation_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.relation_help_label)

        self.relation_help = QLineEdit(self.relation_page)
        self.relation_help.setObjectName(u"relation_help")

        self.relation_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.relation_help)


        self.relation_page_column.addLayout(self.relation_fields)

        self.relation_scroll.setWidget(self.relation_page)
        self.relation_columns.addWidget(self.relation_scroll)

        self.relation_tab_column.addWidget(self.relation_columns)

        self.tabs.addTab(self.relations_tab, "")
        self.rules_tab = QWidget()
        self.rules_tab.setObjectName(u"rules_tab")
        self.rules_column = QVBoxLayout(self.rules_tab)
        self.rules_column.setObjectName(u"rules_column")
        self.rules_fields = QFormLayout()
        self.rules_fields.setObjectName(u"rules_fields")
        self.rules_fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.schema_name_label = QLabel(self.rules_tab)
        self.schema_name_label.setObjectName(u"schema_name_label")
        self.schema_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.schema_name_label)

        self.schema_name = QLineEdit(self.rules_tab)
        self.schema_name.setObjectName(u"schema_name")

        self.rules_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.schema_name)

        self.nesting_label = QLabel(self.rules_tab)
        self.nesting_label.setObjectName(u"nesting_label")
        self.nesting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nesting_label)

        self.nesting = QComboBox(self.rules_tab)
        self.nesting.setObjectName(u"nesting")

        self.rules_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nesting)

        self.same_label_nesting_label = QLabel(self.rules_tab)
        self.same_label_nesting_label.setObjectName(u"same_label_nesting_label")
        self.same_label_nesting_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.same_label_nesting_label)

        self.same_label_nesting = QComboBox(self.rules_tab)
        self.same_label_nesting.setObjectName(u"same_label_nesting")

        self.rules_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.same_label_nesting)

        self.identical_range_two_labels_label = QLabel(self.rules_tab)
        self.identical_range_two_labels_label.setObjectName(u"identical_range_two_labels_label")
        self.identical_range_two_labels_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.identical_range_two_labels_label)

        self.identical_range_two_labels = QComboBox(self.rules_tab)
        self.identical_range_two_labels.setObjectName(u"identical_range_two_labels")

        self.rules_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.identical_range_two_labels)

        self.crossing_overlap_label = QLabel(self.rules_tab)
        self.crossing_overlap_label.setObjectName(u"crossing_overlap_label")
        self.crossing_overlap_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.crossing_overlap_label)

        self.crossing_overlap = QComboBox(self.rules_tab)
        self.crossing_overlap.setObjectName(u"crossing_overlap")

        self.rules_fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.crossing_overlap)

        self.cross_paragraph_label = QLabel(self.rules_tab)
        self.cross_paragraph_label.setObjectName(u"cross_paragraph_label")
        self.cross_paragraph_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.cross_paragraph_label)

        self.cross_paragraph = QComboBox(self.rules_tab)
        self.cross_paragraph.setObjectName(u"cross_paragraph")

        self.rules_fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.cross_paragraph)

        self.edge_whitespace_label = QLabel(self.rules_tab)
        self.edge_whitespace_label.setObjectName(u"edge_whitespace_label")
        self.edge_whitespace_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rules_fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.edge_whitespace_label)

        self.edge_whitespace = QComboBox(self.rules_tab)
        self.edge_whitespace.setObjectName(u"edge_whitespace")

        self.rules_fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.edge_whitespace)


        self.rules_column.addLayout(self.rules_fields)

        self.rules_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_column.addItem(self.rules_gap)

        self.tabs.addTab(self.rules_tab, "")
        self.versions_tab = QWidget()
        self.versions_tab.setObjectName(u"versions_tab")
        self.versions_row = QHBoxLayout(self.versions_tab)
        self.versions_row.setObjectName(u"versions_row")
        self.versions_column = QVBoxLayout()
        self.versions_column.setObjectName(u"versions_column")
        self.versions = QListView(self.versions_tab)
        self.versions.setObjectName(u"versions")

        self.versions_column.addWidget(self.versions)

        self.take_version = QPushButton(self.versions_tab)
        self.take_version.setObjectName(u"take_version")
        self.take_version.setAutoDefault(False)

        self.versions_column.addWidget(self.take_version)


        self.versions_row.addLayout(self.versions_column)

        self.changes_column = QVBoxLayout()
        self.changes_column.setObjectName(u"changes_column")
        self.changes_heading = QLabel(self.versions_tab)
        self.changes_heading.setObjectName(u"changes_heading")
        self.changes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_heading.setWordWrap(True)

        self.changes_column.addWidget(self.changes_heading)

        self.changes = QPlainTextEdit(self.versions_tab)
        self.changes.setObjectName(u"changes")
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)

        self.changes_column.addWidget(self.changes)


        self.versions_row.addLayout(self.changes_column)

        self.versions_row.setStretch(0, 1)
        self.versions_row.setStretch(1, 2)
        self.tabs.addTab(self.versions_tab, "")

        self.whole.addWidget(self.tabs)

        self.problem = QLabel(SchemaEditorForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.whole.addWidget(self.problem)

        self.bottom = QHBoxLayout()
        self.bottom.setObjectName(u"bottom")
        self.undo_edit = QPushButton(SchemaEditorForm)
        self.undo_edit.setObjectName(u"undo_edit")
        self.undo_edit.setAutoDefault(False)

        self.bottom.addWidget(self.undo_edit)

        self.redo_edit = QPushButton(SchemaEditorForm)
        self.redo_edit.setObjectName(u"redo_edit")
        self.redo_edit.setAutoDefault(False)

        self.bottom.addWidget(self.redo_edit)

        self.files = QToolButton(SchemaEditorForm)
        self.files.setObjectName(u"files")
        self.files.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.files.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

        self.bottom.addWidget(self.files)

        self.state = QLabel(SchemaEditorForm)
        self.state.setObjectName(u"state")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state.sizePolicy().hasHeightForWidth())
        self.state.setSizePolicy(sizePolicy)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.state.setProperty(u"role", u"muted")

        self.bottom.addWidget(self.state)

        self.apply = QPushButton(SchemaEditorForm)
        self.apply.setObjectName(u"apply")
        self.apply.setAutoDefault(False)

        self.bottom.addWidget(self.apply)

        self.close_button = QPushButton(SchemaEditorForm)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.bottom.addWidget(self.close_button)


        self.whole.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.label_name_label.setBuddy(self.label_name)
        self.family_label.setBuddy(self.family)
        self.key_label.setBuddy(self.key)
        self.line_label.setBuddy(self.line)
        self.definition_label.setBuddy(self.definition)
        self.rule_label.setBuddy(self.rule)
        self.examples_label.setBuddy(self.examples)
        self.attribute_name_label.setBuddy(self.attribute_name)
        self.kind_label.setBuddy(self.kind)
        self.default_label.setBuddy(self.default_value)
        self.values_label.setBuddy(self.values)
        self.attribute_labels_label.setBuddy(self.attribute_labels)
        self.attribute_help_label.setBuddy(self.attribute_help)
        self.relation_name_label.setBuddy(self.relation_name)
        self.from_label.setBuddy(self.from_labels)
        self.to_label.setBuddy(self.to_labels)
        self.relation_help_label.setBuddy(self.relation_help)
        self.schema_name_label.setBuddy(self.schema_name)
        self.nesting_label.setBuddy(self.nesting)
        self.same_label_nesting_label.setBuddy(self.same_label_nesting)
        self.identical_range_two_labels_label.setBuddy(self.identical_range_two_labels)
        self.crossing_overlap_label.setBuddy(self.crossing_overlap)
        self.cross_paragraph_label.setBuddy(self.cross_paragraph)
        self.edge_whitespace_label.setBuddy(self.edge_whitespace)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SchemaEditorForm)

        QMetaObject.connectSlotsByName(SchemaEditorForm)
    # setupUi

    def retranslateUi(self, SchemaEditorForm):
        SchemaEditorForm.setWindowTitle(QCoreApplication.translate("SchemaEditorForm", u"Schema", None))
#if QT_CONFIG(accessibility)
        self.label_list.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Labels by family", None))
#endif // QT_CONFIG(accessibility)
        self.label_add.setText(QCoreApplication.translate("SchemaEditorForm", u"A&dd", None))
        self.label_up.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.label_up.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.label_up.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place up", None))
#endif // QT_CONFIG(accessibility)
        self.label_down.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.label_down.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.label_down.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place down", None))
#endif // QT_CONFIG(accessibility)
        self.label_copy.setText(QCoreApplication.translate("SchemaEditorForm", u"Dupli&cate", None))
        self.label_more.setText(QCoreApplication.translate("SchemaEditorForm", u"&More", None))
        self.family_add.setText(QCoreApplication.translate("SchemaEditorForm", u"New &family\u2026", None))
        self.family_edit.setText(QCoreApplication.translate("SchemaEditorForm", u"F&amily\u2026", None))
#if QT_CONFIG(tooltip)
        self.family_edit.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Title and style of the family of this label", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"How spans of this label look", None))
#endif // QT_CONFIG(accessibility)
        self.near.setText("")
        self.label_name_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.label_name.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Titles", None))
        self.title_en.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"English", None))
#if QT_CONFIG(accessibility)
        self.title_en.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in English", None))
#endif // QT_CONFIG(accessibility)
        self.title_fr.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"French", None))
#if QT_CONFIG(accessibility)
        self.title_fr.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in French", None))
#endif // QT_CONFIG(accessibility)
        self.title_es.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"Spanish", None))
#if QT_CONFIG(accessibility)
        self.title_es.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.family_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Family", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Family", None))
#endif // QT_CONFIG(accessibility)
        self.key_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Key", None))
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Key", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.key.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Press the key that applies this label; Del takes it away", None))
#endif // QT_CONFIG(tooltip)
        self.key_owner.setText("")
        self.colour_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Colours", None))
#if QT_CONFIG(accessibility)
        self.colour_light.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Colour in the light theme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.colour_dark.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Colour in the dark theme", None))
#endif // QT_CONFIG(accessibility)
        self.suggest.setText(QCoreApplication.translate("SchemaEditorForm", u"S&uggest", None))
#if QT_CONFIG(tooltip)
        self.suggest.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Colours as far from the others of the family as can be", None))
#endif // QT_CONFIG(tooltip)
        self.line_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Line", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Line style", None))
#endif // QT_CONFIG(accessibility)
        self.definition_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Def&inition", None))
#if QT_CONFIG(accessibility)
        self.definition.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Definition", None))
#endif // QT_CONFIG(accessibility)
        self.rule_label.setText(QCoreApplication.translate("SchemaEditorForm", u"R&ule", None))
#if QT_CONFIG(accessibility)
        self.rule.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Rule", None))
#endif // QT_CONFIG(accessibility)
        self.examples_label.setText(QCoreApplication.translate("SchemaEditorForm", u"E&xamples", None))
#if QT_CONFIG(accessibility)
        self.examples.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Examples, positive and negative", None))
#endif // QT_CONFIG(accessibility)
        self.example_positive.setText(QCoreApplication.translate("SchemaEditorForm", u"Add &positive", None))
        self.example_negative.setText(QCoreApplication.translate("SchemaEditorForm", u"Add n&egative", None))
        self.example_remove.setText(QCoreApplication.translate("SchemaEditorForm", u"Remove example", None))
        self.former_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Formerly", None))
        self.former.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.labels_tab), QCoreApplication.translate("SchemaEditorForm", u"&1 Labels", None))
#if QT_CONFIG(accessibility)
        self.attribute_list.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Attributes", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_add.setText(QCoreApplication.translate("SchemaEditorForm", u"A&dd", None))
        self.attribute_up.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.attribute_up.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attribute_up.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place up", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_down.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.attribute_down.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.attribute_down.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place down", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_remove.setText(QCoreApplication.translate("SchemaEditorForm", u"Remove attribute", None))
        self.attribute_name_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.attribute_name.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_title_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Titles", None))
        self.attribute_title_en.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"English", None))
#if QT_CONFIG(accessibility)
        self.attribute_title_en.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in English", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_title_fr.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"French", None))
#if QT_CONFIG(accessibility)
        self.attribute_title_fr.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in French", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_title_es.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"Spanish", None))
#if QT_CONFIG(accessibility)
        self.attribute_title_es.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Type", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Type", None))
#endif // QT_CONFIG(accessibility)
        self.multiple.setText(QCoreApplication.translate("SchemaEditorForm", u"&Several values", None))
        self.default_label.setText(QCoreApplication.translate("SchemaEditorForm", u"De&fault", None))
#if QT_CONFIG(accessibility)
        self.default_value.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Default", None))
#endif // QT_CONFIG(accessibility)
        self.values_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Values", None))
#if QT_CONFIG(accessibility)
        self.values.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Values", None))
#endif // QT_CONFIG(accessibility)
        self.value_add.setText(QCoreApplication.translate("SchemaEditorForm", u"Add\u2026", None))
#if QT_CONFIG(tooltip)
        self.value_add.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Add a value", None))
#endif // QT_CONFIG(tooltip)
        self.value_rename.setText(QCoreApplication.translate("SchemaEditorForm", u"&Rename\u2026", None))
#if QT_CONFIG(tooltip)
        self.value_rename.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Call the value something else, in spans too", None))
#endif // QT_CONFIG(tooltip)
        self.value_remove.setText(QCoreApplication.translate("SchemaEditorForm", u"Remove\u2026", None))
#if QT_CONFIG(tooltip)
        self.value_remove.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Remove the value; spans that have it lose it or get another", None))
#endif // QT_CONFIG(tooltip)
        self.value_up.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.value_up.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"The value one place up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.value_up.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Value up", None))
#endif // QT_CONFIG(accessibility)
        self.value_down.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.value_down.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"The value one place down", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.value_down.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Value down", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_labels_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Labels", None))
#if QT_CONFIG(accessibility)
        self.attribute_labels.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Labels whose spans have it; none ticked: all", None))
#endif // QT_CONFIG(accessibility)
        self.attribute_help_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Help", None))
#if QT_CONFIG(accessibility)
        self.attribute_help.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Help", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.attributes_tab), QCoreApplication.translate("SchemaEditorForm", u"&2 Attributes", None))
#if QT_CONFIG(accessibility)
        self.relation_list.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Relation types", None))
#endif // QT_CONFIG(accessibility)
        self.relation_add.setText(QCoreApplication.translate("SchemaEditorForm", u"A&dd", None))
        self.relation_up.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.relation_up.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.relation_up.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place up", None))
#endif // QT_CONFIG(accessibility)
        self.relation_down.setText(QCoreApplication.translate("SchemaEditorForm", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.relation_down.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"One place down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.relation_down.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"One place down", None))
#endif // QT_CONFIG(accessibility)
        self.relation_remove.setText(QCoreApplication.translate("SchemaEditorForm", u"Remove relation type", None))
        self.relation_name_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.relation_name.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.relation_title_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Titles", None))
        self.relation_title_en.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"English", None))
#if QT_CONFIG(accessibility)
        self.relation_title_en.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in English", None))
#endif // QT_CONFIG(accessibility)
        self.relation_title_fr.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"French", None))
#if QT_CONFIG(accessibility)
        self.relation_title_fr.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in French", None))
#endif // QT_CONFIG(accessibility)
        self.relation_title_es.setPlaceholderText(QCoreApplication.translate("SchemaEditorForm", u"Spanish", None))
#if QT_CONFIG(accessibility)
        self.relation_title_es.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Title in Spanish", None))
#endif // QT_CONFIG(accessibility)
        self.ends_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Ends", None))
        self.from_label.setText(QCoreApplication.translate("SchemaEditorForm", u"F&rom (none ticked: any)", None))
#if QT_CONFIG(accessibility)
        self.from_labels.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Labels it may lead from", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("SchemaEditorForm", u"T&o (none ticked: any)", None))
#if QT_CONFIG(accessibility)
        self.to_labels.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Labels it may lead to", None))
#endif // QT_CONFIG(accessibility)
        self.relation_help_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Help", None))
#if QT_CONFIG(accessibility)
        self.relation_help.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Help", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.relations_tab), QCoreApplication.translate("SchemaEditorForm", u"&3 Relations", None))
        self.schema_name_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Name of the &schema", None))
#if QT_CONFIG(accessibility)
        self.schema_name.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Name of the schema", None))
#endif // QT_CONFIG(accessibility)
        self.nesting_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Spans &within each other", None))
#if QT_CONFIG(accessibility)
        self.nesting.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Spans within each other", None))
#endif // QT_CONFIG(accessibility)
        self.same_label_nesting_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&The same label within itself", None))
#if QT_CONFIG(accessibility)
        self.same_label_nesting.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"The same label within itself", None))
#endif // QT_CONFIG(accessibility)
        self.identical_range_two_labels_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Two labels on the same te&xt", None))
#if QT_CONFIG(accessibility)
        self.identical_range_two_labels.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Two labels on the same text", None))
#endif // QT_CONFIG(accessibility)
        self.crossing_overlap_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Spans that &cross", None))
#if QT_CONFIG(accessibility)
        self.crossing_overlap.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Spans that cross", None))
#endif // QT_CONFIG(accessibility)
        self.cross_paragraph_label.setText(QCoreApplication.translate("SchemaEditorForm", u"Over the end of a &paragraph", None))
#if QT_CONFIG(accessibility)
        self.cross_paragraph.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Over the end of a paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.edge_whitespace_label.setText(QCoreApplication.translate("SchemaEditorForm", u"&Blanks at the edges", None))
#if QT_CONFIG(accessibility)
        self.edge_whitespace.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Blanks at the edges", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rules_tab), QCoreApplication.translate("SchemaEditorForm", u"&4 Rules", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"Versions of the schema", None))
#endif // QT_CONFIG(accessibility)
        self.take_version.setText(QCoreApplication.translate("SchemaEditorForm", u"Take this version", None))
#if QT_CONFIG(tooltip)
        self.take_version.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"The edited schema becomes like this version; labels in use stay, retired", None))
#endif // QT_CONFIG(tooltip)
        self.changes_heading.setText("")
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("SchemaEditorForm", u"What changed", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.versions_tab), QCoreApplication.translate("SchemaEditorForm", u"&5 Versions", None))
        self.problem.setText("")
        self.undo_edit.setText(QCoreApplication.translate("SchemaEditorForm", u"Undo", None))
#if QT_CONFIG(tooltip)
        self.undo_edit.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Take back the last edit of the draft (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.redo_edit.setText(QCoreApplication.translate("SchemaEditorForm", u"Redo", None))
#if QT_CONFIG(tooltip)
        self.redo_edit.setToolTip(QCoreApplication.translate("SchemaEditorForm", u"Do the edit again (Ctrl+Shift+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.files.setText(QCoreApplication.translate("SchemaEditorForm", u"Fi&les", None))
        self.state.setText("")
        self.apply.setText(QCoreApplication.translate("SchemaEditorForm", u"Put in f&orce\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SchemaEditorForm", u"Close", None))
    # retranslateUi

