"""The review by keyboard: every difference decided, the program closed and gone on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from declannot.app.workspaces import ANNOTATE, REVIEW
from declannot.domain.review import ReviewKind
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Project

Start = Callable[..., Any]


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    """A project with the LA statement and the spans of A and B on it."""
    path = tmp_path / "two readings.declannot"
    ensure_default_project(path)
    with Project.open(path) as project:
        document_id = project.documents()[0].id
        for reader in ("A", "B"):
            add_readings(project, document_id, reader)
    return path


def review_of(run: Any) -> Any:
    """Show the review by its key and return what it is made of."""
    run.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert run.window.workspaces.current == REVIEW
    settle()
    return run.window.review.room


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def decisions(run: Any) -> list[Any]:
    return run.in_file(
        "SELECT difference, choice, sources, result, reason, comment, by FROM decision"
    )


def test_every_difference_is_decided_by_keyboard_alone_with_a_break(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    session = room.session
    assert session.progress()[0] == 0
    run.key(Qt.Key.Key_A, CTRL_SHIFT)
    keys = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0]
    for number in range(12):
        run.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        run.key(keys[number % 3])
        settle()
    done, total = session.progress()
    assert done >= 12
    shown = session.current
    run.close()

    again = start(None)
    settle()
    assert again.window.workspaces.current == REVIEW
    session = again.window.review.room.session
    assert session.current is not None
    assert session.current.key == shown.key
    assert session.progress() == (done, total)
    for number in range(3 * total):
        if session.progress()[0] == session.progress()[1]:
            break
        again.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        again.key(keys[number % 3] if session.current.kind is not ReviewKind.ATTRIBUTES
                  else Qt.Key.Key_1)  # fmt: skip
        settle()
    done, total = session.progress()
    assert done == total
    again.key(Qt.Key.Key_A, CTRL_SHIFT)  # agreements of relations whose ends stand now
    settle()
    left = len(session.review.undecided)
    again.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    status = again.in_file("SELECT status FROM layer WHERE annotator_id IS NULL")
    assert status == [("done" if not left else "started",)]
    rows = decisions(again)
    reviewer = again.in_file("SELECT id FROM annotator WHERE name NOT IN ('A', 'B')")[0][0]
    about_spans = [row for row in rows if row[0] not in ("exact", "relation")]
    assert len(about_spans) >= total - 20
    for _difference, _choice, sources, _result, reason, _comment, by in about_spans:
        assert json.loads(sources)
        assert reason == "boundary rule"
        assert by == reviewer
    assert {row[1] for row in about_spans} >= {"a", "b", "neither"}


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
