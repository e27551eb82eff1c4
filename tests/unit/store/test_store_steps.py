"""Steps: written whole, told as changes, refused where they no longer fit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.document import Status
from declannot.domain.errors import EnvironmentFault
from declannot.domain.message import message
from declannot.domain.operations.documents import delete_documents
from declannot.domain.operations.layers import mark_read, unmark_read
from declannot.domain.operations.project import add_annotator, rename_project, set_schema
from declannot.domain.operations.spans import (
    relabel_spans,
    remove_spans,
    set_attribute,
    set_doubt,
    set_note,
    set_ranges,
)
from declannot.domain.schema import Label
from declannot.domain.span import Decision, Span
from declannot.store.database import Conflict
from declannot.store.project import Applied, Project

if TYPE_CHECKING:
    from tests.unit.store.conftest import World


def test_a_span_is_in_the_file_when_apply_returns(world: World) -> None:
    span = world.tag(0, 6)
    rows = world.query('SELECT id, label_id, start, "end" FROM span')
    assert rows == [(span.id, "l-actor", 0, 6)]
    assert world.content.spans[span.id] == span


def test_all_that_a_span_can_hold_comes_back(world: World) -> None:
    span = world.tag(0, 6, "l-commit")
    project = world.project
    for step in (
        set_attribute(world.content, world.schema, span.id, "t-force", "strong", world.stamp()),
        set_ranges(world.content, world.schema, span.id, [(0, 6), (9, 15)], world.stamp()),
    ):
        assert step is not None
        project.apply(step)
    for step in (
        set_attribute(world.content, world.schema, span.id, "t-many", ["a", "b"], world.stamp()),
        set_attribute(world.content, world.schema, span.id, "t-sure", True, world.stamp()),
        set_note(world.content, span.id, "Really? “Yes” 🇨🇦\x00", world.stamp()),
    ):
        assert step is not None
        project.apply(step)
    step = set_doubt(world.content, span.id, True, world.stamp())
    assert step is not None
    applied = project.apply(step)
    stored = world.content.spans[span.id]
    assert stored.fragments == ((0, 6), (9, 15))
    assert (stored.start, stored.end, stored.doubt) == (0, 15, True)
    assert stored == applied.changes[0].after or stored.note.startswith("Really?")


def test_a_step_on_what_is_gone_is_refused_whole(world: World) -> None:
    span = world.tag(0, 6)
    content = world.content
    step = relabel_spans(content, world.schema, [span.id], "l-call", world.stamp())
    text = world.project.text(world.document.id).text
    world.project.apply(delete_documents([(world.document, text, [content])]))
    before, history = world.dump(), world.project.history.done
    assert step is not None
    with pytest.raises(Conflict, match="no longer in the project"):
        world.project.apply(step)
    assert world.dump() == before
    assert world.project.history.done == history


def test_references_must_fit_at_the_end_of_a_step(world: World) -> None:
    world.tag(0, 6)
    layer = world.content.layer
    text = world.project.text(world.document.id).text
    lonely = delete_documents([(world.document, text, [])])
    with pytest.raises(Conflict):
        world.project.apply(lonely)
    assert world.content.layer == layer


def test_revisions_rise_and_tombstones_tell_what_was_deleted(world: World) -> None:
    span = world.tag(0, 6)
    world.tag(9, 15)

    def revision() -> int:
        return world.query("SELECT revision FROM layer")[0][0]

    def tombstones() -> list[tuple[object, ...]]:
        return world.query("SELECT id, revision FROM tombstone")

    assert revision() == 2
    removal = remove_spans(world.content, world.schema, [span.id])
    assert removal is not None
    world.project.apply(removal)
    assert (revision(), tombstones()) == (3, [(span.id, 3)])
    world.project.undo()
    assert (revision(), tombstones()) == (4, [])
    assert world.query("SELECT revision FROM span WHERE id = ?", span.id) == [(4,)]
    content = world.content
    world.project.apply(delete_documents([(world.document, world.text, [content])]))
    world.project.undo()
    assert revision() == 6


def test_layers_count_spans_labels_and_reading(world: World) -> None:
    project, mine = world.project, world.annotator.id
    assert project.summaries(mine)[world.document.id].status is Status.NEW
    span = world.tag(0, 6)
    world.tag(9, 15, "l-call")
    summary = project.summaries(mine)[world.document.id]
    assert (summary.status, summary.spans, summary.read_share) == (Status.STARTED, 2, 0.0)
    assert project.label_counts() == {"l-actor": 1, "l-call": 1}
    step = relabel_spans(world.content, world.schema, [span.id], "l-commit", world.stamp())
    assert step is not None
    project.apply(step)
    assert project.label_counts(world.document.id) == {"l-commit": 1, "l-call": 1}
    assert project.label_counts(annotator_id=mine) == {"l-commit": 1, "l-call": 1}
    assert project.label_counts(annotator_id="nobody") == {}
    project.undo()
    assert project.label_counts() == {"l-actor": 1, "l-call": 1}
    assert project.summaries(None)[world.document.id].spans == 0


def test_reading_every_paragraph_is_reading_the_whole(world: World) -> None:
    text = world.project.text(world.document.id)
    shares = []
    for where in text.paragraphs:
        step = mark_read(world.content, where) if where[0] < where[1] else None
        if step is not None:
            world.project.apply(step)
            shares.append(world.project.summaries(world.annotator.id)[world.document.id].read_share)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert 0 < shares[0] < 0.2
    step = unmark_read(world.content, (0, 7))
    assert step is not None
    world.project.apply(step)
    share = world.project.summaries(world.annotator.id)[world.document.id].read_share
    assert share == pytest.approx(1 - shares[0])


def test_schema_title_and_annotators_change_and_come_back(world: World) -> None:
    project = world.project
    schema = project.schema
    assert project.schema is schema
    label = Label(id="l-new", name="NEW", family="act", key="n")
    step = set_schema(
        project.schema_version,
        replace(schema, labels=(*schema.labels, label)),
        at=world.now,
        labels_in_use=project.label_counts(),
        guideline="Tag more.",
    )
    assert step is not None
    project.apply(step)
    assert project.schema.label_by_id["l-new"] == label
    assert (project.schema_version.number, project.guideline) == (2, "Tag more.")
    assert [each.number for each in project.schema_versions()] == [1, 2]
    renaming = rename_project(project.info, "Statements of 2022")
    assert renaming is not None
    project.apply(renaming)
    assert world.reopen().info.title == "Statements of 2022"
    world.project.undo()
    assert world.project.info.title == "Test"
    world.project.undo()
    assert world.project.schema == schema
    assert world.project.guideline == "Tag acts."


def test_two_annotators_cannot_bear_one_name_in_the_file(world: World) -> None:
    _, step = add_annotator("ANN", [])
    with pytest.raises(Conflict):
        world.project.apply(step)
    assert [each.name for each in world.project.annotators()] == ["Ann"]


def test_gold_has_decisions_and_is_one_layer(world: World) -> None:
    content = world.project.content(world.document.id, None)
    assert not content.stored
    assert content.layer.is_gold
    decision = Decision(
        id="d1",
        layer_id=content.layer.id,
        difference="label",
        sources=("a", "b"),
        result=(),
        choice="neither",
        reason="both wrong",
        at=world.now,
    )
    step = Step(
        "decide",
        message("Decide"),
        (Change(None, content.layer), Change(None, decision)),
        world.document.id,
    )
    world.project.apply(step)
    assert world.project.content(world.document.id, None).decisions == {"d1": decision}
    second = replace(content.layer, id="another")
    with pytest.raises(Conflict):
        world.project.apply(Step("x", message("X"), (Change(None, second),)))
    world.project.undo()
    assert not world.project.content(world.document.id, None).stored


def test_changes_of_a_step_tell_its_place(world: World) -> None:
    span = world.tag(9, 15)
    entry = world.project.history.to_undo
    assert entry is not None
    changes = world.project.changes_of(entry.group)
    assert [change.after for change in changes if isinstance(change.after, Span)] == [span]
    assert all(change.before is None for change in changes)
    world.project.undo()
    again = world.project.changes_of(entry.group)
    assert [change.after for change in again if isinstance(change.after, Span)] == [span]
    assert world.project.changes_of(999) == ()
    world.project.redo()
    assert span.id in world.content.spans


def test_applied_tells_direction_documents_and_changes(world: World) -> None:
    world.tag(0, 6)
    applied = world.project.undo()
    assert applied.documents == (world.document.id,)
    assert not applied.coarse
    assert kinds(applied) == ["Span", "Layer"]
    assert kinds(world.project.redo()) == ["Layer", "Span"]


def kinds(applied: Applied) -> list[str]:
    return [type(change.entity).__name__ for change in applied.changes]


def test_a_read_only_project_refuses_to_change(world: World) -> None:
    span = world.tag(0, 6)
    world.project.close()
    with Project.open(world.path, read_only=True) as project:
        assert project.read_only
        content = project.content(world.document.id, world.annotator.id)
        step = remove_spans(content, world.schema, [span.id])
        assert step is not None
        with pytest.raises(EnvironmentFault, match="reading only"):
            project.apply(step)
        with pytest.raises(EnvironmentFault, match="reading only"):
            project.undo()
    assert world.query("SELECT count(*) FROM span") == [(1,)]
