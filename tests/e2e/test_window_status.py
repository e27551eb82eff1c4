"""The status bar says where one is, also while edges move under the selected span."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit

from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes
from declannot.store.project import Project

Start = Callable[..., Any]


def test_the_position_follows_an_edge_that_moves(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    run.qtbot.waitUntil(lambda: "0–6" in run.window.status.position.text())
    run.key(Qt.Key.Key_Return)
    run.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    run.key(Qt.Key.Key_Return)
    run.qtbot.waitUntil(lambda: "0–5 · 5 characters" in run.window.status.position.text())


def test_lines_stay_where_they_are_while_the_find_bar_comes_and_goes(start: Start) -> None:
    run = start()
    view = run.window.view

    def height_of(offset: int) -> int:
        return view.viewport().mapToGlobal(view.caret_rect(offset).topLeft().toPoint()).y()

    run.window.resize(1366, 768)
    run.qtbot.waitUntil(lambda: run.window.panels.filled)
    run.qtbot.wait(1)
    run.select("Independent International")
    place = run.workspace.selection.caret
    view.ensure_visible(place)
    view.scroll_to(place)
    run.qtbot.wait(1)
    before = height_of(place)
    run.do("find")
    run.qtbot.waitUntil(run.window.page.find_bar.isVisible)
    run.qtbot.wait(1)
    assert height_of(place) == before
    run.qtbot.keyClick(run.window.page.find_bar.field, Qt.Key.Key_Escape)
    run.qtbot.wait(1)
    assert not run.window.page.find_bar.isVisible()
    assert height_of(place) == before


def test_the_first_hint_leaves_the_first_line_in_sight(start: Start) -> None:
    run = start()
    run.window.resize(1366, 768)
    run.qtbot.wait(1)
    assert run.window.page.hint.isVisible()
    assert run.window.view.verticalScrollBar().value() == 0


def test_the_hint_names_only_what_is_there(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "own.declannot"
    Project.create(path, schema=read_schema(read_bytes("schemas/default_schema.yaml"))).close()
    assert "Double-click Canada" in start().window.page.hint.text
    assert "Canada" not in start(path).window.page.hint.text


def test_clicking_the_first_hint_takes_no_key_from_the_statement(start: Start) -> None:
    run = start()
    label = run.window.page.hint.findChild(QLabel, "bannerText")
    run.qtbot.mouseDClick(label, Qt.MouseButton.LeftButton)
    assert not label.hasSelectedText()
    assert run.window.view.hasFocus()


def test_a_project_open_for_reading_offers_no_step_to_undo(start: Start) -> None:
    run = start()
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    status, path = run.window.status, run.path
    run.qtbot.waitUntil(lambda: status.undo.text() == "Undo: Add ACTOR")
    run.workspace.close_project()
    run.workspace.open_project(path, read_only=True)
    assert status.saved.text() == "Read only"
    assert status.undo.text() == ""


def test_a_title_is_seen_whole_while_it_is_changed(start: Start) -> None:
    run = start()
    widths = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        widths.append(dialog.findChild(QLineEdit).width())
        dialog.reject()

    QTimer.singleShot(0, look)
    run.do("rename_document")
    assert widths[0] >= 380
