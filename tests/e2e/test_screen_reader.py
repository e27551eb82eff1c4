"""A person who does not see the screen reads, tags, hears what happened, and reads the table."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.screen_reader import Thing, listening, missing

USED = frozenset(
    ("push button", "toggle button", "check box", "text", "list", "table", "combo box")
)
"""Roles of things a person does something with."""

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"no screen reader's bus: {missing()}")


def test_a_statement_is_read_tagged_and_found_in_the_table(tmp_path: Path) -> None:
    runtime, data = tmp_path / "run", tmp_path / "data"
    runtime.mkdir(mode=0o700)
    with listening(runtime, "--data-dir", str(data)) as (reader, program):
        window = reader.until(lambda: program.children, "a window")[0]
        statement = reader.until(lambda: window.find("text", "Statement"), "the statement")
        assert statement.text.startswith("Canada,")
        reader.click(
            *window.find("label", "0 spans").middle_px
        )  # the window becomes the active one
        statement.take_focus()
        reader.until(lambda: statement.is_focused, "the keyboard in the statement")

        reader.press("Control+Shift+Right")
        reader.until(lambda: statement.selection == (0, 6), "a selected word")
        reader.press("a")
        reader.hears("ACTOR")
        spans = window.find("table", "Spans")
        reader.until(lambda: spans.rows == 1, "a row in the table of spans")
        told = " | ".join(_row(spans))
        assert "Actor" in told or "ACTOR" in told, told
        assert "Canada" in told, told
        assert _stored(data) == [(0, 6)]

        reader.press("Control+z")
        reader.hears("Undo|undone|taken back|Took back")
        reader.until(lambda: spans.rows == 0, "an empty table of spans")
    assert _stored(data) == []


def test_whatever_can_be_used_has_a_name(tmp_path: Path) -> None:
    runtime, data = tmp_path / "run", tmp_path / "data"
    runtime.mkdir(mode=0o700)
    with listening(runtime, "--data-dir", str(data)) as (reader, program):
        window = reader.until(lambda: program.children, "a window")[0]
        reader.until(lambda: window.find("table", "Spans"), "the panels")
        used = [each for each in window.everything() if each.role in USED and each.is_showing]
        assert {"text", "table", "list", "push button"} <= {each.role for each in used}
        assert [(each.role, each.path) for each in used if not each.name] == []


def _row(table: Thing) -> list[str]:
    return [table.cell(0, column) for column in range(table.columns)]


def _stored(data: Path) -> list[tuple[int, int]]:
    path = next(data.rglob("*.declannot"))
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute('SELECT start, "end" FROM span').fetchall()
