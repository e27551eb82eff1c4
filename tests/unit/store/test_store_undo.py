"""Steps taken back and done again, kept over a restart in a journal of bounded size."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.operations.documents import delete_documents, rename_document
from declannot.domain.operations.layers import mark_read, set_status
from declannot.domain.operations.relations import add_relation
from declannot.domain.operations.spans import (
    relabel_spans,
    remove_spans,
)
from declannot.domain.schema import Schema
from declannot.store import journal
from declannot.store.database import Conflict
from declannot.store.project import Project

if TYPE_CHECKING:
    from tests.unit.store.conftest import World


def test_undo_and_redo_restore_the_same_rows(world: World) -> None:
    first, second = world.tag(0, 6), world.tag(9, 15)
    relation = add_relation(
        world.content, world.schema, "r-target", first.id, second.id, world.stamp()
    )
    assert relation is not None
    world.project.apply(relation)
    both = [first.id, second.id]
    wishes: list[Callable[[], Step | None]] = [
        lambda: relabel_spans(world.content, world.schema, both, "l-call", world.stamp()),
        lambda: remove_spans(world.content, world.schema, [first.id]),
        lambda: mark_read(world.content, (0, 7)),
        lambda: set_status(world.content, Status.DONE),
        lambda: rename_document(world.document, "Another title"),
    ]
    states = [world.dump()]
    for wish in wishes:
        step = wish()
        assert step is not None
        world.project.apply(step)
        states.append(world.dump())
    for state in reversed(states[:-1]):
        applied = world.project.undo()
        assert applied.direction == "undo"
        assert world.dump() == state
    for state in states[1:]:
        assert world.project.redo().direction == "redo"
        assert world.dump() == state


def test_undo_of_a_removal_brings_relations_back_in_the_content(world: World) -> None:
    first, second = world.tag(0, 6), world.tag(9, 15)
    step = add_relation(world.content, world.schema, "r-target", first.id, second.id, world.stamp())
    assert step is not None
    world.project.apply(step)
    content = world.content
    before = (dict(content.spans), dict(content.relations))
    removal = remove_spans(content, world.schema, [first.id])
    assert removal is not None
    content.apply(world.project.apply(removal).changes)
    assert first.id not in content.spans
    assert not content.relations
    content.apply(world.project.undo().changes)
    assert (content.spans, content.relations) == before
    content.apply(world.project.redo().changes)
    assert first.id not in content.spans


def test_history_survives_a_restart(world: World) -> None:
    span = world.tag(0, 6)
    world.tag(9, 15)
    world.project.undo()
    project = world.reopen()
    entry, undone = project.history.to_undo, project.history.to_redo
    assert entry is not None
    assert undone is not None
    assert entry.earlier_run
    assert undone.earlier_run
    assert str(entry.name) == "Add ACTOR"
    assert entry.by == world.annotator.id
    assert entry.document_id == world.document.id
    project.redo()
    assert len(world.content.spans) == 2
    project.undo()
    project.undo()
    assert span.id not in world.content.spans
    world.tag(20, 23)
    newest = project.history.to_undo
    assert newest is not None
    assert not newest.earlier_run


def test_a_new_step_forgets_what_was_undone(world: World) -> None:
    world.tag(0, 6)
    world.project.undo()
    world.tag(9, 15)
    assert world.project.history.to_redo is None
    with pytest.raises(UserError, match="nothing to redo"):
        world.project.redo()
    assert world.reopen().history.to_redo is None


def test_group_numbers_are_never_given_twice(world: World) -> None:
    world.tag(0, 6)
    first = world.project.history.to_undo
    world.project.undo()
    world.tag(0, 6)
    second = world.project.history.to_undo
    assert first is not None
    assert second is not None
    assert second.group > first.group


def test_nothing_to_undo_is_said(tmp_path: Path) -> None:
    with (
        Project.create(tmp_path / "empty.declannot", schema=Schema(name="x")) as project,
        pytest.raises(UserError, match="nothing to undo"),
    ):
        project.undo()


def test_undo_reaches_beyond_what_is_loaded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LOADED", 3)
    for number in range(8):
        world.tag(number * 2, number * 2 + 1)
    project = world.reopen()
    for _ in range(8):
        project.undo()
    assert not world.content.spans
    for _ in range(8):
        project.redo()
    assert len(world.content.spans) == 8


def test_undo_stops_where_rows_are_no_longer_what_the_step_left(world: World) -> None:
    span = world.tag(0, 6)
    step = relabel_spans(world.content, world.schema, [span.id], "l-call", world.stamp())
    assert step is not None
    world.project.apply(step)
    world.project.close()
    with sqlite3.connect(world.path) as other:
        other.execute("UPDATE span SET label_id = 'l-commit'")
    other.close()
    project = world.reopen()
    before = project.history.to_undo
    with pytest.raises(Conflict, match="no longer fits"):
        project.undo()
    assert project.history.to_undo == before
    assert world.query("SELECT label_id FROM span") == [("l-commit",)]


@pytest.mark.parametrize("other", ["label_id = 'l-commit'", "fragments = '[[0,3],[4,6]]'"])
def test_undo_of_many_stops_where_one_row_is_no_longer_what_the_step_left(
    world: World, other: str
) -> None:
    spans = [world.tag(0, 6), world.tag(7, 12)]
    first = world.dump()
    with world.project.bulk("relabel", message("Change labels")) as bulk:
        bulk.add(
            Change(span, replace(span, label_id="l-call", fragments=((span.start, span.end - 2),)))
            for span in spans
        )
    done = world.dump()
    assert done != first
    world.project.undo()
    assert world.dump() == first
    world.project.redo()
    assert world.dump() == done
    world.project.close()
    with sqlite3.connect(world.path) as driver:
        driver.execute(f"UPDATE span SET {other} WHERE id = ?", (spans[1].id,))
    driver.close()
    project = world.reopen()
    before = world.dump()
    with pytest.raises(Conflict, match="no longer fits"):
        project.undo()
    assert world.dump() == before


def test_deleting_a_document_and_undo_bring_everything_back(world: World) -> None:
    first, second = world.tag(0, 6), world.tag(9, 15)
    for step in (
        add_relation(world.content, world.schema, "r-target", first.id, second.id, world.stamp()),
        mark_read(world.content, (0, 7)),
    ):
        assert step is not None
        world.project.apply(step)
    before = world.dump()
    content = world.content
    world.project.apply(delete_documents([(world.document, world.text, [content])]))
    assert world.project.documents() == []
    assert world.query("SELECT count(*) FROM span, layer, document_text") == [(0,)]
    world.reopen().undo()
    assert world.dump() == before
    world.project.redo()
    assert world.project.documents() == []


def test_the_journal_drops_the_oldest_steps_and_never_the_newest(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "KEEP_GROUPS", 10)
    for number in range(15):
        world.tag(number * 2, number * 2 + 1)
    groups, head = _journal(world)
    assert len(groups) <= 10
    assert head == (len(groups), groups[-1])
    monkeypatch.setattr(journal, "KEEP_BYTES", 1)
    world.tag(40, 42)
    groups, head = _journal(world)
    assert len(groups) == 1
    project = world.reopen()
    project.undo()
    with pytest.raises(UserError, match="nothing to undo"):
        project.undo()
    assert len(world.content.spans) == 15


def _journal(world: World) -> tuple[list[int], tuple[int, int]]:
    groups = [row[0] for row in world.query('SELECT "group" FROM journal_group ORDER BY 1')]
    parts = {row[0] for row in world.query('SELECT "group" FROM journal')}
    assert parts == set(groups)
    return groups, world.query("SELECT groups, last FROM journal_head")[0]


def test_a_large_step_is_one_undo_in_rows_of_bounded_size(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("declannot.store.batch.BATCH_CHANGES", 10)
    for number in range(35):
        world.tag(number, number + 3)
    before = world.dump()
    content = world.content
    step = relabel_spans(content, world.schema, list(content.spans), "l-call", world.stamp())
    assert step is not None
    world.project.apply(step)
    group = world.query('SELECT max("group") FROM journal')[0][0]
    assert len(world.query('SELECT seq FROM journal WHERE "group" = ?', group)) == 4
    assert world.project.label_counts() == {"l-call": 35}
    applied = world.project.undo()
    assert len(applied.changes) == 35
    assert world.dump() == before
