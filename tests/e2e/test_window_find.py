"""The find bar: next, previous, round the end, and back to the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

Start = Callable[..., Any]


def test_words_are_found_one_after_the_other_round_the_end(start: Start) -> None:
    run = start()
    run.do("find")
    bar = run.window.page.find_bar
    run.qtbot.keyClicks(bar.field, "Ukraine")
    run.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    text = run.workspace.text.text
    total = text.count("Ukraine")
    assert bar.count.text() == f"2 of {total}"
    start_, end = run.workspace.selection.range
    assert text[start_:end] == "Ukraine"
    for _each in range(total - 1):
        run.do("find_next")
    assert run.workspace.selection.range[0] == text.index("Ukraine")
    run.do("find_previous")
    assert run.workspace.selection.range[0] == text.rindex("Ukraine")


def test_escape_goes_back_to_the_statement_with_the_place_selected(start: Start) -> None:
    run = start()
    run.do("find")
    bar = run.window.page.find_bar
    run.qtbot.keyClicks(bar.field, "today's")
    bar.flush()
    assert bar.count.text() == "1 of 1"
    run.qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert run.window.view.hasFocus()
    run.key(Qt.Key.Key_P)
    assert len(run.in_file("SELECT id FROM span")) == 1


def test_what_is_not_there_and_what_cannot_be_read_is_said(start: Start) -> None:
    run = start()
    run.do("find")
    bar = run.window.page.find_bar
    bar.field.setText("Atlantis")
    bar.flush()
    assert bar.count.text() == "Not found"
    bar.regex.click()
    bar.field.setText("(")
    bar.flush()
    assert "cannot be read" in bar.count.text()
