"""Sending is no step: undo passes over it, it blocks no undo, and no undo takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from declannot.domain.handover import ExchangeBase, ExchangeEntry, base_id
from declannot.domain.operations.documents import delete_documents
from declannot.domain.operations.spans import add_span

if TYPE_CHECKING:
    from tests.unit.store.conftest import World

SENT = '{"at":"2026-11-23T10:00:00Z","relations":[],"sha256":"ab","spans":[]}'


def _send(world: World, package_id: str = "p1", at: str = "2026-11-23T10:00:00Z") -> None:
    project, annotator = world.project, world.annotator
    entry = ExchangeEntry(
        id=f"e-{package_id}-{at}",
        package_id=package_id,
        kind="work",
        direction="out",
        installation=project.installation,
        annotator_id=annotator.id,
        report="{}",
        at=at,
    )
    ((document_id, (layer_id, revision)),) = project.layer_revisions(annotator.id).items()
    base = ExchangeBase(
        id=base_id(project.installation, document_id, annotator.id),
        installation=project.installation,
        document_id=document_id,
        annotator_id=annotator.id,
        revision=revision,
        state="{}",
        exchange_id=entry.id,
    )
    project.record_sending(entry, [base], {layer_id: SENT})


def _layers(world: World) -> list[tuple[object, ...]]:
    return world.query("SELECT status, spans, notes, first_sent FROM layer")


def test_a_sending_is_no_step(world: World) -> None:
    world.tag(0, 6)
    groups = world.query("SELECT * FROM journal_group")
    _send(world)
    assert world.query("SELECT * FROM journal_group") == groups
    assert [each.package_id for each in world.project.exchanges()] == ["p1"]
    assert _layers(world) == [("started", 1, "", SENT)]


def test_undoing_everything_leaves_what_was_sent_and_redoing_fills_it_again(world: World) -> None:
    world.tag(0, 6)
    world.tag(9, 15)
    before = world.dump()
    _send(world)
    world.project.undo()
    world.project.undo()
    assert _layers(world) == [("new", 0, "", SENT)]
    project = world.reopen()
    project.redo()
    project.redo()
    assert _layers(world) == [("started", 2, "", SENT)]
    after = world.dump()
    assert after["span"] == before["span"]
    assert [row[:7] for row in after["layer"]] == [row[:7] for row in before["layer"]]


def test_new_work_after_undoing_what_was_sent_goes_on_in_the_same_layer(world: World) -> None:
    world.tag(0, 6)
    _send(world)
    world.project.undo()
    world.reopen()
    assert world.content.layer.first_sent == SENT
    world.tag(9, 15)
    assert _layers(world) == [("started", 1, "", SENT)]
    world.project.undo()
    assert _layers(world) == [("new", 0, "", SENT)]


def test_the_window_may_go_on_with_the_layer_it_has_in_memory(world: World) -> None:
    world.tag(0, 6)
    content = world.content
    _send(world)
    content.apply(world.project.undo().changes)
    step = add_span(content, world.schema, "l-actor", [(9, 15)], world.stamp())
    assert step is not None
    world.project.apply(step)
    assert _layers(world) == [("started", 1, "", SENT)]


def test_a_layer_that_was_not_sent_goes_with_the_step_that_began_it(world: World) -> None:
    world.tag(0, 6)
    world.project.undo()
    assert _layers(world) == []


def test_a_document_can_be_deleted_with_its_sent_layer_and_comes_back_with_it(
    world: World,
) -> None:
    world.tag(0, 6)
    _send(world)
    before = world.dump()
    content = world.project.content(world.document.id, world.annotator.id)
    step = delete_documents([(world.document, content.text.text, [content])])
    world.project.apply(step)
    assert _layers(world) == []
    assert world.query("SELECT count(*) FROM document") == [(0,)]
    world.project.undo()
    assert world.dump() == before
    world.project.redo()
    assert _layers(world) == []


def test_undo_goes_back_beyond_the_document_and_forth_again(world: World) -> None:
    world.tag(0, 6)
    before = world.dump()
    _send(world)
    while world.project.history.to_undo is not None:
        world.project.undo()
    assert world.query("SELECT count(*) FROM layer") == [(0,)]
    assert world.query("SELECT count(*) FROM document") == [(0,)]
    while world.project.history.to_redo is not None:
        world.project.redo()
    assert world.dump()["span"] == before["span"]
    assert _layers(world) == [("started", 1, "", SENT)]


def test_what_is_sent_again_counts_from_the_last_time(world: World) -> None:
    world.tag(0, 6)
    _send(world)
    _send(world, at="2026-11-24T10:00:00Z")
    (entry,) = world.project.exchanges()
    assert entry.at == "2026-11-24T10:00:00Z"
    (bases,) = world.project.exchange_bases([world.document.id]).values()
    assert [each.exchange_id for each in bases] == [entry.id]
    _send(world, "p2", "2026-11-25T10:00:00Z")
    assert [each.package_id for each in world.project.exchanges()] == ["p1", "p2"]


def test_nothing_is_sent_from_a_project_open_for_reading(world: World) -> None:
    from declannot.domain.errors import EnvironmentFault
    from declannot.store.project import Project

    world.tag(0, 6)
    world.project.close()
    with Project.open(world.path, read_only=True) as project:
        world.project = project
        with pytest.raises(EnvironmentFault, match="reading only"):
            _send(world)
