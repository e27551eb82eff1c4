"""The workspace: what is shown is saved, and what could not be saved is said."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from declannot.app.notices import Kind, Notice
from declannot.app.workspace import Workspace
from declannot.domain.change import Step
from declannot.domain.errors import EnvironmentFault
from declannot.domain.operations import documents, spans
from declannot.domain.schema import Family, Label, Schema
from declannot.store.project import Project

TEXT = "Canada and Mexico pledge support."
SCHEMA = Schema(
    name="small",
    families=(Family("entity"),),
    labels=(
        Label(id="actor", name="ACTOR", family="entity", key="a"),
        Label(id="place", name="PLACE", family="entity", key="p"),
    ),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "small.declannot"
    with Project.create(path, schema=SCHEMA, title="Small") as project:
        made = [
            documents.new_document(title, TEXT + title, at="2026-11-23T12:00:00Z")
            for title in ("One", "Two")
        ]
        project.apply(documents.add_documents([(each, TEXT + each.title) for each in made]))
    return path


@pytest.fixture
def workspace(path: Path, qapp: object) -> Iterator[Workspace]:
    workspace = Workspace()
    workspace.open_project(path)
    project = workspace.project
    assert project is not None
    workspace.open_document(project.documents()[0].id)
    yield workspace
    workspace.close_project()


def tag(workspace: Workspace, start: int, end: int, label: str = "actor") -> bool:
    assert workspace.content is not None
    step = spans.add_span(
        workspace.content, workspace.schema, label, ((start, end),), workspace.stamp()
    )
    return workspace.run(step)


def spans_in_file(path: Path) -> list[tuple[int, int]]:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return connection.execute('SELECT start, "end" FROM span ORDER BY start').fetchall()


def notices_of(workspace: Workspace) -> list[Notice]:
    seen: list[Notice] = []
    workspace.noticed.connect(seen.append)
    return seen


def test_a_step_stands_in_the_file_when_run_returns(workspace: Workspace, path: Path) -> None:
    seen: list[object] = []
    workspace.changes_applied.connect(seen.append)
    assert tag(workspace, 0, 6)
    assert spans_in_file(path) == [(0, 6)]
    assert len(seen) == 1
    assert workspace.annotator_stored


def test_undo_and_redo_keep_file_and_screen_together(workspace: Workspace, path: Path) -> None:
    tag(workspace, 0, 6)
    workspace.undo()
    assert spans_in_file(path) == []
    assert workspace.content is not None
    assert not workspace.content.spans
    workspace.redo()
    assert spans_in_file(path) == [(0, 6)]
    assert workspace.selected_span is not None
    assert workspace.selected_span.start == 0


def test_redo_shows_a_first_span_although_the_document_was_opened_anew(
    workspace: Workspace, path: Path
) -> None:
    assert workspace.project is not None
    shown, other = workspace.project.documents()
    tag(workspace, 0, 6)
    workspace.undo()
    workspace.open_document(other.id)
    workspace.open_document(shown.id)
    workspace.redo()
    assert workspace.content is not None
    assert [each.start for each in workspace.content.spans.values()] == [0]
    assert tag(workspace, 8, 12)
    assert spans_in_file(path) == [(0, 6), (8, 12)]
    workspace.undo()
    workspace.undo()
    assert not workspace.content.spans and spans_in_file(path) == []


class Refusing:
    """Lets a project's writes fail as a full disk would."""

    def __init__(self, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
        self.failing = True
        project = workspace.project
        assert project is not None
        write = project.apply

        def apply(step: Step, *, by: str = "") -> object:
            if self.failing:
                raise EnvironmentFault("The disk is full", remedy="Free some space.")
            return write(step, by=by)

        monkeypatch.setattr(project, "apply", apply)


def test_a_failed_write_stays_on_the_screen_and_is_retried(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Refusing(workspace, monkeypatch)
    seen = notices_of(workspace)
    assert tag(workspace, 0, 6)
    assert tag(workspace, 11, 17)
    assert workspace.content is not None
    assert len(workspace.content.spans) == 2
    assert spans_in_file(path) == []
    assert [str(notice.message) for notice in seen if notice.kind is Kind.FAULT] == [
        "The disk is full"
    ] * 2
    assert not workspace.retry()
    disk.failing = False
    assert workspace.retry()
    assert spans_in_file(path) == [(0, 6), (11, 17)]
    assert workspace.fault is None


def test_an_unsaved_change_can_be_taken_back(
    workspace: Workspace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Refusing(workspace, monkeypatch)
    tag(workspace, 0, 6)
    workspace.undo()
    assert workspace.content is not None
    assert not workspace.content.spans
    assert not workspace.unsaved
    disk.failing = False
    assert tag(workspace, 0, 6)
    assert spans_in_file(path) == [(0, 6)]


def test_unsaved_changes_can_be_saved_elsewhere(
    workspace: Workspace, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Refusing(workspace, monkeypatch)
    tag(workspace, 0, 6)
    copy = tmp_path / "elsewhere.declannot"
    workspace.save_elsewhere(copy)
    assert spans_in_file(copy) == [(0, 6)]
    assert spans_in_file(path) == []
    assert workspace.project is not None
    assert workspace.project.path == copy
    assert workspace.content is not None
    assert len(workspace.content.spans) == 1


def test_another_document_waits_until_all_is_saved(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    Refusing(workspace, monkeypatch)
    tag(workspace, 0, 6)
    assert workspace.project is not None
    assert not workspace.open_document(workspace.project.documents()[1].id)
    workspace.undo()


def test_the_first_undo_goes_to_the_step_and_names_it(workspace: Workspace, path: Path) -> None:
    tag(workspace, 0, 6)
    assert workspace.project is not None
    first, second = workspace.project.documents()
    workspace.open_document(second.id)
    seen = notices_of(workspace)
    workspace.undo()
    assert workspace.document is not None
    assert workspace.document.id == first.id
    assert spans_in_file(path) == [(0, 6)]
    assert str(seen[-1].message) == "Undo would take back: Add ACTOR"
    workspace.undo()
    assert spans_in_file(path) == []


def test_undo_and_redo_outlive_a_restart(workspace: Workspace, path: Path) -> None:
    tag(workspace, 0, 6)
    workspace.undo()
    workspace.close_project()
    again = Workspace()
    again.open_project(path)
    again.redo()
    assert spans_in_file(path) == [(0, 6)]
    assert again.selected_span is not None
    again.close_project()


def test_the_last_step_of_an_earlier_run_is_named_before_it_is_undone(
    workspace: Workspace, path: Path
) -> None:
    tag(workspace, 0, 6)
    assert workspace.document is not None
    document_id = workspace.document.id
    workspace.close_project()
    again = Workspace()
    again.open_project(path)
    again.open_document(document_id)
    again.undo()
    assert spans_in_file(path) == [(0, 6)]
    again.undo()
    assert spans_in_file(path) == []
    again.close_project()


def test_a_read_only_project_refuses_changes_aloud(path: Path, qapp: object) -> None:
    workspace = Workspace()
    workspace.open_project(path, read_only=True)
    assert workspace.project is not None
    workspace.open_document(workspace.project.documents()[0].id)
    seen = notices_of(workspace)
    assert not tag(workspace, 0, 6)
    assert "reading only" in str(seen[-1].message)
    assert workspace.content is not None
    assert not workspace.content.spans
    workspace.close_project()
