"""Correcting a text in the window: edited, previewed, made, looked at, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton

from declannot.app.correcting.preview import CorrectionPreview
from declannot.app.correcting.text_editor import TextEditor
from declannot.app.dialogs.document_properties import DocumentProperties
from declannot.domain.operations.documents import add_documents, new_document

Start = Callable[..., Any]
TEXT = "Canada and Mexcio agreed.\r\nThey will\u00a0act on trade.\rThe end\u2028."


@pytest.fixture
def tagged(start: Start) -> Any:
    """A text with odd line ends and three spans."""
    run = start()
    document = new_document("Odd", TEXT, at="2026-11-23T12:00:00Z")
    run.workspace.run(add_documents([(document, TEXT)]))
    run.workspace.open_document(document.id)
    for words in ("Canada", "Mexcio", "trade"):
        run.select(words)
        run.key(Qt.Key.Key_A)
    return run


def edit(run: Any, *changes: tuple[str, str]) -> None:
    """Type over words in the editor, by keys."""
    run.do("correct_text")
    dialog = run.dialog(TextEditor)
    for old, new in changes:
        cursor = dialog.editor.document().find(old, 0)
        assert not cursor.isNull()
        dialog.editor.setTextCursor(cursor)
        QTest.keyClicks(dialog.editor, new)
    run.press(dialog, "See what changes…")


def strip(run: Any) -> str:
    return run.window.correcting._strip.said.accessibleName()


def make(run: Any) -> None:
    run.press(run.dialog(CorrectionPreview), "Make the corrected version")
    run.qtbot.waitUntil(lambda: run.workspace.document.version_of is not None)


def test_a_correction_changes_what_was_typed_and_nothing_else(tagged: Any) -> None:
    run = tagged
    old = run.workspace.document
    edit(run, ("Mexcio", "Mexico"), ("on trade", "now"))
    preview = run.dialog(CorrectionPreview)
    assert preview.figures.text() == "Carried over unchanged: 1, to look at: 1, lost: 1"
    shown = [preview.model.index(0, column).data() for column in range(5)]
    assert shown == ["~ changed inside", "Actor", run.workspace.annotator.name, "Mexcio", "Mexico"]
    make(run)
    assert run.workspace.text.text == TEXT.replace("Mexcio", "Mexico").replace("on trade", "now")
    assert run.in_file(f"SELECT text FROM document_text WHERE document_id = '{old.id}'") == [
        (TEXT,)
    ]
    listed = run.window.panels.documents.model
    run.qtbot.waitUntil(lambda: listed.known(old.id) is None)
    run.do("undo")
    run.qtbot.waitUntil(lambda: run.workspace.document is not None)
    assert run.workspace.document.id == old.id
    run.qtbot.waitUntil(lambda: listed.known(old.id) is not None)
    assert run.in_file("SELECT count(*) FROM carried_span") == [(0,)]
    run.do("redo")
    run.qtbot.waitUntil(lambda: run.workspace.document.version_of == old.id)


def test_what_waits_is_looked_at_one_by_one(tagged: Any) -> None:
    run = tagged
    edit(run, ("Mexcio", "Mexico"), ("on trade", "now"))
    make(run)
    assert "1 of 2 to look at" in strip(run)
    assert "was “Mexcio”, now “Mexico”" in strip(run)
    run.do("carried_next")
    assert run.workspace.selected_span is not None
    run.do("carried_accept")
    assert "1 of 1 to look at" in strip(run)
    assert "was “trade”, lost" in strip(run)
    run.select("now")
    run.do("carried_adjust")
    assert strip(run) == ""
    covered = {
        run.workspace.text.text[each.start : each.end]
        for each in run.workspace.content.spans.values()
    }
    assert covered == {"Canada", "Mexico", "now"}
    assert run.in_file("SELECT settled FROM carried_span ORDER BY settled") == [
        ("accepted",),
        ("adjusted",),
    ]
    run.do("undo")
    assert "1 of 1 to look at" in strip(run)
    run.do("carried_remove")
    assert strip(run) == ""
    run.do("carried_next")
    assert "No carried span waits" in run.said[-1]


@pytest.mark.parametrize("size", [(683, 384), (1366, 768)])
def test_the_buttons_of_the_line_are_whole_on_a_small_screen(
    tagged: Any, size: tuple[int, int]
) -> None:
    run = tagged
    edit(run, ("Mexcio", "Mexico"), ("on trade", "now"))
    make(run)
    run.window.resize(*size)
    run.do("reset_layout")
    run.qtbot.wait(20)
    line = run.window.correcting._strip
    buttons = line.findChildren(QToolButton)
    assert len(buttons) == 4
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert each.visibleRegion().boundingRect().size() == each.size()
    assert line.said.width() > 100
    run.window.resize(1366, 768)


def test_the_earlier_version_can_be_read_and_not_changed(tagged: Any) -> None:
    run = tagged
    old = run.workspace.document.id
    edit(run, ("Mexcio", "Mexico"))
    make(run)
    present = run.workspace.document.id
    run.do("document_properties")
    (entry,) = run.dialog(DocumentProperties).versions.menu().actions()
    entry.trigger()
    assert run.workspace.document.id == old
    assert "Earlier version" in strip(run)
    run.select("agreed")
    run.key(Qt.Key.Key_A)
    assert "earlier version" in run.said[-1]
    assert len(run.workspace.content.spans) == 3
    button = next(
        each
        for each in run.window.correcting._strip.findChildren(QToolButton)
        if each.text() == "Open the present version"
    )
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert run.workspace.document.id == present


def test_another_text_from_a_file_is_warned_of_and_can_be_a_document_of_its_own(
    tagged: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tagged
    path = tmp_path / "other.txt"
    path.write_bytes(b"Quarterly figures rose.\r\nProfits fell sharply in spring.")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    run.do("replace_text")
    preview = run.dialog(CorrectionPreview)
    assert "in common" in preview.warning.text() and not preview.warning.isHidden()
    run.press(preview, "Add as a new document")
    run.qtbot.waitUntil(lambda: run.workspace.text.text.startswith("Quarterly"))
    assert run.workspace.document.version_of is None
    assert "\r\n" in run.workspace.text.text


def test_closing_the_editor_asks_before_it_throws_typing_away(tagged: Any) -> None:
    run = tagged
    run.do("correct_text")
    dialog = run.dialog(TextEditor)
    dialog.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(dialog.editor, "x")
    dialog.reject()
    run.press(run.box(), "Go on writing")
    assert dialog.isVisible()
    dialog.reject()
    run.press(run.box(), "Discard")
    run.qtbot.waitUntil(lambda: not run.window.findChildren(TextEditor))
    assert run.in_file("SELECT count(*) FROM document WHERE version_of IS NOT NULL") == [(0,)]
