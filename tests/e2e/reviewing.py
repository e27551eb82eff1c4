"""What tests of the review share: a project with two readings, and looks at its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from declannot.app.workspaces import REVIEW
from declannot.domain.document import Status
from declannot.domain.operations.layers import set_status
from declannot.domain.review import ReviewKind
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Project


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
    rows: list[Any] = run.in_file(
        "SELECT difference, choice, sources, result, reason, comment, by FROM decision"
    )
    return rows


def find(room: Any, kind: ReviewKind, **wanted: Any) -> Any:
    """Return the first difference of a class, and show it."""
    item = next(
        each
        for each in room.session.queue()
        if each.kind is kind and all(getattr(each, name) == value for name, value in wanted.items())
    )
    room.session.show(item)
    settle()
    return item


def gold(run: Any) -> list[Any]:
    rows: list[Any] = run.in_file(
        "SELECT span.start, span.end, span.label_id FROM span JOIN layer"
        " ON layer.id = span.layer_id WHERE layer.annotator_id IS NULL ORDER BY span.start"
    )
    return rows


def mark_done(path: Path) -> None:
    """Let both annotators have marked the statement as done."""
    with Project.open(path) as project:
        document_id = project.documents()[0].id
        for each in project.annotators():
            content = project.content(document_id, each.id)
            step = set_status(content, Status.DONE) if content.spans else None
            if step is not None:
                project.apply(step, by=each.id)


@pytest.fixture
def done(readings: Path) -> Path:
    """The LA statement, read and finished by A and B."""
    mark_done(readings)
    return readings
