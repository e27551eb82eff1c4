"""Files that come in, and texts that are corrected."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from declannot.app.correcting.text_editor import TextEditor
from declannot.app.dialogs.paste_text import PasteText
from declannot.app.importing.dialog import ImportDialog
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene("ImportDialog")
def import_files(stage: Stage) -> None:
    stage.window.transfer.import_paths([stage.material.imports])
    dialog = stage.dialog(ImportDialog)
    rest(500)
    dialog.form.pages.setCurrentWidget(dialog.form.files_page)
    stage.picture(detail="a bad file")
    dialog.form.leave_out.click()
    rest(600)
    stage.picture(detail="names")
    dialog.form.take_suggestions.click()
    dialog.form.add_all.click()
    rest(800)
    stage.picture(detail="names decided")
    dialog.form.pages.setCurrentWidget(dialog.form.result_page)
    stage.picture(detail="what comes of it")


@scene("ChooseEncoding")
def choose_encoding(stage: Stage) -> None:
    stage.window.transfer.import_paths([stage.material.letter])
    rest(500)
    stage.picture()


@scene("PasteText")
def paste_document(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("Lake Town, 3 May\n\nMinisters met at the lake.")
    stage.choose("paste_document")
    dialog = stage.dialog(PasteText)
    stage.picture(dialog)


@scene("DocumentProperties")
def document_properties(stage: Stage) -> None:
    stage.choose("document_properties")
    stage.picture()


@scene(asks="DocumentCommands.rename")
def rename_document(stage: Stage) -> None:
    stage.picture_asked(stage.window.actions_by_id["rename_document"].trigger)


@scene("TextEditor", "CorrectionPreview", asks="TextEditor.reject")
def correct_text(stage: Stage) -> None:
    from declannot.app.correcting.preview import CorrectionPreview

    stage.choose("correct_text")
    editor = stage.dialog(TextEditor)
    cursor = editor.editor.document().find("Canada")
    editor.editor.setTextCursor(cursor)
    editor.editor.insertPlainText("Kanada")
    cursor = editor.editor.document().find("migration")
    editor.editor.setTextCursor(cursor)
    editor.editor.insertPlainText("")
    stage.picture(editor)
    editor.reject()
    stage.picture(detail="leaving")
    stage.on_top()[-1].close()
    rest(100)
    editor.accept()
    preview = stage.dialog(CorrectionPreview)
    stage.picture(preview, "preview")
    preview.version_wanted.emit()
    preview.accept()
    rest(500)


@scene("CorrectionStrip")
def carried_spans(stage: Stage) -> None:
    stage.choose("carried_next")
    stage.picture()
