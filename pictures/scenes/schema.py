"""The schema with its editor, and the guideline."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from declannot.app.schema_editor.dialog import SchemaEditor
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene("SchemaEditor", "LookPreview")
def edit_schema(stage: Stage) -> None:
    stage.choose("edit_schema")
    editor = stage.dialog(SchemaEditor)
    stage.picture_tabs(editor, editor.form.tabs)
    editor.form.tabs.setCurrentIndex(0)


@scene(asks="AttributePage.add_value AttributePage.rename_value AttributePage.remove_value "
       "RelationPage.remove")  # fmt: skip
def small_questions(stage: Stage) -> None:
    editor = _editor(stage)
    form, attributes = editor.form, editor.attributes
    form.tabs.setCurrentIndex(1)
    form.attribute_list.setCurrentIndex(form.attribute_list.model().index(0, 0))
    form.values.setCurrentIndex(form.values.model().index(0, 0))
    stage.picture_asked(attributes.add_value, "add a value")
    stage.picture_asked(attributes.rename_value, "rename a value")
    stage.picture_asked(attributes.remove_value, "remove a value")
    form.tabs.setCurrentIndex(2)
    form.relation_list.setCurrentIndex(form.relation_list.model().index(0, 0))
    stage.picture_asked(editor.relations.remove, "remove a relation type")
    form.tabs.setCurrentIndex(0)


@scene("FamilyDialog")
def family(stage: Stage) -> None:
    editor = _editor(stage)
    editor.form.family_edit.click()
    stage.picture()


@scene("MergeDialog")
def merge(stage: Stage) -> None:
    editor = _editor(stage)
    editor.labels.choose("call")
    editor.labels.deeds["merge"].trigger()
    stage.picture()


@scene("SplitDialog")
def split(stage: Stage) -> None:
    editor = _editor(stage)
    editor.labels.deeds["split"].trigger()
    stage.picture()


@scene("SchemaPreviewDialog", asks="SchemaEditor._may_leave")
def what_becomes_of_spans(stage: Stage) -> None:
    from declannot.app.schema_editor.deed_dialog import MergeDialog

    editor = _editor(stage)
    editor.labels.choose("call")
    editor.labels.deeds["merge"].trigger()
    stage.dialog(MergeDialog).accept()
    stage.picture(editor, "draft")
    editor.apply()
    rest(500)
    stage.picture()
    stage.on_top()[-1].close()
    rest(100)
    editor.close()
    stage.picture(detail="leaving")
    stage.answer(QMessageBox.ButtonRole.DestructiveRole)


@scene("GuidelineEditor", asks="GuidelineEditor.reject")
def edit_guideline(stage: Stage) -> None:
    from declannot.app.guideline.editor import GuidelineEditor

    stage.choose("edit_guideline", 600)
    editor = stage.dialog(GuidelineEditor)
    stage.picture()
    editor.form.source.insertPlainText("A new rule. ")
    editor.reject()
    stage.picture(detail="leaving")
    stage.answer(QMessageBox.ButtonRole.DestructiveRole)


@scene("TextViewer")
def show_schema(stage: Stage) -> None:
    stage.choose("schema")
    stage.picture()


def _editor(stage: Stage) -> SchemaEditor:
    stage.choose("edit_schema")
    return stage.dialog(SchemaEditor)
