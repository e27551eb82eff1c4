"""Importing in the window: seen before it is done, one step, nothing half-done."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from declannot.app.dialogs.choose_encoding import ChooseEncoding
from declannot.app.dialogs.paste_text import PasteText
from declannot.app.importing.dialog import ImportDialog
from declannot.exchange.importing import preview_import, run_import
from tests.e2e.importing import Start, ready, settled


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
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "picture"),
        ("bad.jsonl", b'{"text": "abc", "spans": 1}\n', "line 1"),
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
    shown = dialog.files.model
    assert shown.item(0, 0).text() == name
    assert said in shown.item(0, 1).text()
    assert dialog.form.pages.currentWidget() is dialog.form.files_page
    assert not button.isEnabled()
    run.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]
    QApplication.processEvents()


def test_a_bad_file_among_many_is_left_out(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "good.txt").write_text("Good.", encoding="utf-8")
    (folder / "fine.txt").write_text("Fine.", encoding="utf-8")
    (folder / "nul.txt").write_bytes(b"Worse\0")
    run = start()
    run.window.transfer.drop([folder])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    assert not button.isEnabled()
    assert "NUL" in dialog.files.model.item(0, 1).text()  # what is bad stands first
    leave = dialog.form.leave_out
    assert leave.hasFocus()
    run.qtbot.keyClick(leave, Qt.Key.Key_Space)
    run.qtbot.waitUntil(button.isEnabled)
    settled(run, dialog)
    assert "2 new documents" in dialog.form.result.text()
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == [(3,)])


def test_files_are_ticked_and_unticked_by_key(start: Start, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    run = start()
    run.window.transfer.drop([tmp_path / "one.txt", tmp_path / "two.txt"])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    dialog.form.pages.setCurrentWidget(dialog.form.files_page)
    view = dialog.form.files
    view.setFocus()
    view.setCurrentIndex(dialog.files.model.index(1, 0))
    run.qtbot.keyClick(view, Qt.Key.Key_Space)
    settled(run, dialog)
    assert "1 new document" in dialog.form.result.text()
    view.setCurrentIndex(dialog.files.model.index(0, 0))
    run.qtbot.keyClick(view, Qt.Key.Key_Space)
    settled(run, dialog)
    assert not button.isEnabled()
    dialog.reject()


def test_an_import_rests_and_goes_on_and_stopping_leaves_everything(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(f"Text {number}.", encoding="utf-8")
    run = start()
    run.window.transfer.drop([folder])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    reached, gate = threading.Event(), threading.Event()
    real = run_import

    def slow(project: Any, paths: Any, choices: Any, *, progress: Any, cancelled: Any) -> Any:
        def asked() -> bool:
            reached.set()
            gate.wait(10)
            return bool(cancelled())

        return real(project, paths, choices, progress=progress, cancelled=asked)

    monkeypatch.setattr("declannot.app.importing.dialog.run_import", slow)
    for ending in ("&Stop", "go on"):
        reached.clear()
        gate.clear()
        run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        run.qtbot.waitUntil(reached.is_set)
        assert dialog.form.pause.hasFocus()
        run.qtbot.keyClick(dialog.form.pause, Qt.Key.Key_Space)
        assert dialog.form.pause.text() == "&Go on"
        assert "Nothing is in the project yet" in dialog.form.result.text()
        gate.set()
        assert dialog._task.paused
        assert run.in_file("SELECT count(*) FROM document") == [(1,)]
        if ending == "&Stop":
            stop = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Cancel)
            assert stop.text() == ending
            run.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
            run.qtbot.waitUntil(lambda: "nothing was added" in dialog.form.result.text())
            assert run.in_file("SELECT count(*) FROM document") == [(1,)]
            assert button.isEnabled()
        else:
            run.qtbot.keyClick(dialog.form.pause, Qt.Key.Key_Space)
            run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == [(31,)])


def test_formats_are_changed_and_ask_for_what_they_need(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "tokens.txt"
    path.write_text("Canada B-ACTOR\nacts O\n", encoding="utf-8")
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    ready(run, dialog)
    form = dialog.form
    form.pages.setCurrentWidget(form.files_page)
    assert form.scheme.isHidden()
    form.format.setFocus()
    form.format.setCurrentIndex(form.format.findData("conll"))
    form.format.activated.emit(form.format.currentIndex())
    settled(run, dialog)
    assert form.scheme.isVisible()
    assert form.column.isVisible()
    assert "1 new span" in form.result.text()
    assert "CoNLL" in dialog.files.model.item(0, 1).text()
    dialog.reject()


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


def test_a_text_of_unknown_encoding_can_be_left_out(start: Start, tmp_path: Path) -> None:
    (tmp_path / "lettre.txt").write_bytes("Les États-Unis d’Amérique".encode("cp1252"))
    (tmp_path / "plain.txt").write_text("Déclaration", encoding="utf-8")
    run = start()
    run.window.transfer.drop([tmp_path / "lettre.txt", tmp_path / "plain.txt"])
    dialog = run.dialog(ImportDialog)
    question = run.dialog(ChooseEncoding)
    question.reject()
    run.qtbot.waitUntil(lambda: bool(dialog.files.bad))
    ready(run, dialog)
    assert "not UTF-8" in dialog.files.model.item(0, 1).text()
    run.press(dialog, "Leave bad files out")
    button = ready(run, dialog)
    run.qtbot.waitUntil(button.isEnabled)
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == [(2,)])


def test_further_files_are_dropped_on_the_import(start: Start, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    run = start()
    run.window.transfer.drop([tmp_path / "one.txt"])
    dialog = run.dialog(ImportDialog)
    ready(run, dialog)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "two.txt"))])
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, no_keys)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(50, 50), copy, data, left, no_keys))
    settled(run, dialog)
    assert "2 new documents" in dialog.form.result.text()
    assert dialog.files.model.rowCount() == 2
    dialog.reject()


def test_a_dialog_that_was_left_closes_also_if_the_files_were_read_to_the_end(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("One.", encoding="utf-8")
    gate, real = threading.Event(), preview_import

    def deaf(*what: Any, **how: Any) -> Any:
        gate.wait(10)
        return real(*what, **{**how, "cancelled": lambda: False})

    monkeypatch.setattr("declannot.app.importing.dialog.preview_import", deaf)
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    run.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    gate.set()
    run.qtbot.waitUntil(
        lambda: not [each for each in run.window.findChildren(ImportDialog) if each.isVisible()]
    )
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]
