"""The first start: the LA statement, a hint, nothing to set up; later starts come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

Start = Callable[..., Any]


def test_the_first_window_shows_the_statement_and_a_hint(start: Start, data_folder: Path) -> None:
    run = start()
    assert run.path == data_folder / "statements.declannot"
    assert run.workspace.text.text.startswith("Canada, Mexico and the United States")
    assert "Canada" in run.window.page.hint.text
    assert run.window.page.hint.isVisible()
    assert run.window.view.hasFocus()
    run.press(run.window.page.hint, "Got it")
    run.close()
    again = start()
    assert not again.window.page.hint.isVisible()


def test_a_span_tagged_is_in_the_file_and_back_at_the_next_start(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    assert run.in_file("SELECT start, end FROM span") == [(0, 6)]
    run.qtbot.waitUntil(lambda: run.window.status.undo.text() == "Undo: Add ACTOR")
    assert "Saved" in run.window.status.saved.text()
    assert run.window.status.spans.text() == "1 span"
    run.do("undo")
    assert run.in_file("SELECT count(*) FROM span") == [(0,)]
    run.close()
    again = start()
    again.qtbot.keyClick(
        again.window.view,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert again.in_file("SELECT start, end FROM span") == [(0, 6)]


def test_place_size_and_theme_are_remembered(start: Start) -> None:
    run = start()
    run.do("zoom_in")
    run.do("theme_dark")
    run.do("tags_name")
    run.window.view.restore_position(4000)
    run.workspace.selection.set_caret(4100)
    before = run.window.view.first_visible_offset()
    assert before > 0
    run.close()
    again = start()
    assert again.window.view.zoom == 110
    assert again.session.appearance.theme.is_dark
    assert again.window.actions_by_id["tags_name"].isChecked()
    assert again.window.view.first_visible_offset() == before
    assert again.workspace.selection.caret == 4100


def test_a_key_pressed_before_the_project_is_open_counts(start: Start) -> None:
    start().close()
    run = start(wait=False)
    assert run.workspace.project is None
    assert run.workspace.content is not None
    run.select("Mexico")
    run.key(Qt.Key.Key_A)
    assert run.in_file("SELECT start, end FROM span") == [(8, 14)], run.said
