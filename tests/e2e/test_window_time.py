"""Honest time on task: what counts, what does not, when it is written, how it is corrected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from declannot.app.dialogs.time_on_task import TimeDialog
from declannot.domain.operations.documents import add_documents, new_document

Start = Callable[..., Any]


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def timed(start: Start) -> Any:
    """A run whose window counts as the active one, with a clock of its own."""
    run = start()
    run.clock = run.window.time.clock = Clock()
    run.window.isActiveWindow = lambda: True
    return run


def work(run: Any, *seconds: float) -> None:
    """Press a key after each of these pauses."""
    run.key(Qt.Key.Key_Right)
    for pause in seconds:
        run.clock.now += pause
        run.key(Qt.Key.Key_Right)


def in_file(run: Any) -> list[Any]:
    return [seconds for (seconds,) in run.in_file("SELECT seconds FROM layer")]


def test_only_time_between_signs_of_work_counts(timed: Any) -> None:
    run = timed
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    work(run, 10, 50, 61, 3600, 5)
    assert run.window.time.seconds() == 65
    run.window.settings.put(idle_seconds=15)
    work(run, 16, 10)
    assert run.window.time.seconds() == 75


def test_time_is_written_with_a_step_and_as_one_leaves_never_as_a_step(timed: Any) -> None:
    run = timed
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    steps = run.in_file("SELECT * FROM journal_group")
    work(run, 30, 30)
    assert in_file(run) == [0]
    run.window.view.clearFocus()
    assert in_file(run) == [60]
    assert run.in_file("SELECT * FROM journal_group") == steps
    run.window.view.setFocus()
    work(run, 25)
    run.select("Mexico")
    run.key(Qt.Key.Key_A)
    assert in_file(run) == [85]
    run.do("undo")
    run.do("undo")
    assert run.workspace.content.spans == {}
    assert run.window.time.seconds() == 85
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    assert in_file(run) == [85]


def test_reading_waits_for_the_first_step_and_documents_keep_their_own_time(timed: Any) -> None:
    run = timed
    first = run.workspace.document.id
    document = new_document("Other", "Other text.", at="2026-11-23T12:00:00Z")
    run.workspace.run(add_documents([(document, "Other text.")]))
    work(run, 40)
    assert in_file(run) == []
    run.workspace.open_document(document.id)
    work(run, 20)
    assert run.window.time.seconds() == 20
    run.workspace.open_document(first)
    assert run.window.time.seconds() == 40
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    assert in_file(run) == [40]
    run.close()
    assert in_file_of(run) == [40]


def in_file_of(run: Any) -> list[Any]:
    import sqlite3
    from contextlib import closing

    path = run.window.settings.values.last_project
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return [seconds for (seconds,) in connection.execute("SELECT seconds FROM layer")]


def test_it_can_be_corrected_and_turned_off(timed: Any) -> None:
    run = timed
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    work(run, 60, 60)
    run.do("time_on_task")
    dialog = run.dialog(TimeDialog)
    assert dialog.counted.text() == "Counted: 2 min"
    dialog.minutes.setValue(10)
    dialog.showing.setChecked(True)
    dialog.leaving_out.setChecked(True)
    dialog.accept()
    assert in_file(run) == [600]
    assert run.window.status.time.text() == "10 min"
    work(run, 30)
    assert run.window.time.seconds() == 600
    run.do("undo")
    assert in_file(run) == [120]
    run.do("time_on_task")
    dialog = run.dialog(TimeDialog)
    assert dialog.leaving_out.isChecked()
    dialog.leaving_out.setChecked(False)
    dialog.counting.setChecked(False)
    dialog.accept()
    work(run, 30)
    assert run.window.time.seconds() == 120
    assert run.window.settings.values.untimed == ()
