"""Importing in the window: seen before it is done, one step, nothing half-done."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from declannot.app.dialogs.choose_encoding import ChooseEncoding
from declannot.app.dialogs.importing import ImportDialog
from declannot.app.dialogs.paste_text import PasteText

Start = Callable[..., Any]
OK = QDialogButtonBox.StandardButton.Ok


def ready(run: Any, dialog: ImportDialog) -> Any:
    """Wait until the preview stands and return the button that imports."""
    run.qtbot.waitUntil(lambda: dialog._task is None)
    return dialog.form.buttons.button(OK)


def test_dropped_files_and_folders_are_shown_then_added_then_undone(
    start: Start, tmp_path: Path
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "one.txt").write_bytes("\ufeffOne.\r\nTwo — “three”.\r\n".encode())
    (folder / "two.txt").write_text("Déclaration", encoding="utf-8")
    run = start()
    run.window.transfer.drop([folder])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    assert "2 new documents" in dialog.form.result.text()
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]
    button.click()
    run.qtbot.waitUntil(lambda: len(run.workspace.project.documents()) == 3)
    texts = {row[0] for row in run.in_file("SELECT text FROM document_text")}
    assert "One.\r\nTwo — “three”.\r\n" in texts
    run.qtbot.waitUntil(lambda: run.window.status.documents.text() == "0 of 3 documents")
    assert run.window.status.undo.text().startswith("Undo: Import")
    run.do("undo")
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]


def test_an_encoding_is_chosen_by_what_it_shows(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "lettre.txt"
    path.write_bytes("Les États-Unis d’Amérique".encode("cp1252"))
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    question = run.dialog(ChooseEncoding)
    row = next(
        row
        for row in range(question.form.encodings.count())
        if "(cp1252)" in question.form.encodings.item(row).text()
    )
    question.form.encodings.setCurrentRow(row)
    assert question.form.preview.toPlainText().startswith("Les États-Unis d’Amérique")
    question.accept()
    button = ready(run, dialog)
    button.click()
    run.qtbot.waitUntil(lambda: len(run.workspace.project.documents()) == 2)
    assert ("Les États-Unis d’Amérique",) in run.in_file("SELECT text FROM document_text")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "picture.txt"),
        ("bad.jsonl", b'{"text": "abc", "spans": 1}\n', "bad.jsonl"),
    ],
)
def test_a_bad_file_is_named_and_adds_nothing(
    start: Start, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    assert said in dialog.form.problem.text()
    assert dialog.form.problem.isVisible()
    assert not button.isEnabled()
    dialog.reject()
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]
    QApplication.processEvents()


def test_unknown_labels_are_asked_about(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(
        '{"text": "Canada waits.", "layers": [{"annotator": "B", "spans": '
        '[{"start": 0, "end": 6, "label": "NATION"}]}]}\n',
        encoding="utf-8",
    )
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    assert "NATION (1)" in dialog.form.unknown_text.text()
    assert not button.isEnabled()
    dialog.form.unknown_add.click()
    button = ready(run, dialog)
    assert button.isEnabled()
    button.click()
    run.qtbot.waitUntil(lambda: len(run.workspace.project.documents()) == 2)
    run.qtbot.waitUntil(lambda: "NATION" in run.workspace.schema.label_by_name)


def test_pasted_text_is_kept_as_it_was_copied(start: Start) -> None:
    run = start()
    text = "First line\u00a0here\nsecond\u2028part 😀\n"
    QApplication.clipboard().setText(text)
    run.do("paste_document")
    dialog = run.dialog(PasteText)
    dialog.accept()
    assert run.workspace.document.title == "First line here"
    assert run.workspace.text.text == text
    row = run.in_file(f"SELECT sha256 FROM document WHERE id = '{run.workspace.document.id}'")
    assert row == [(hashlib.sha256(text.encode()).hexdigest(),)]


def test_files_are_dropped_with_the_mouse_anywhere_on_the_window(
    start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("One.")
    run = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("http://example.org/two.txt")])
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, no_keys)
    QApplication.sendEvent(run.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(300, 300), copy, data, left, no_keys)
    QApplication.sendEvent(run.window, drop)
    dialog = run.dialog(ImportDialog)
    assert ready(run, dialog).isEnabled()
    assert "1 new document" in dialog.form.result.text()
    dialog.reject()
