"""Time on task is written beside the journal: no step, and undo leaves it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.operations.documents import delete_documents
from declannot.domain.operations.time_on_task import set_seconds

if TYPE_CHECKING:
    from tests.unit.store.conftest import World


def _seconds(world: World) -> list[tuple[object, ...]]:
    return world.query("SELECT seconds, revision FROM layer")


def _layer_id(world: World) -> str:
    return world.project.content(world.document.id, world.annotator.id).layer.id


def test_time_is_no_step_and_touches_nothing_else(world: World) -> None:
    world.tag(0, 6)
    groups = world.query("SELECT * FROM journal_group")
    ((_, revision),) = _seconds(world)
    world.project.record_time({_layer_id(world): 40, "gone": 5})
    world.project.record_time({_layer_id(world): 2})
    assert _seconds(world) == [(42, revision)]
    assert world.query("SELECT * FROM journal_group") == groups


def test_undo_and_redo_go_past_time_that_was_counted_meanwhile(world: World) -> None:
    span = world.tag(0, 6)
    layer_id = _layer_id(world)
    world.tag(9, 15)
    world.project.record_time({layer_id: 30})
    world.project.undo()
    world.project.record_time({layer_id: 5})
    world.project.redo()
    world.project.undo()
    content = world.project.content(world.document.id, world.annotator.id)
    assert (list(content.spans), content.layer.seconds) == ([span.id], 35)


def test_a_corrected_time_is_undone_by_its_difference(world: World) -> None:
    world.tag(0, 6)
    layer_id = _layer_id(world)
    world.project.record_time({layer_id: 100})
    content = world.project.content(world.document.id, world.annotator.id)
    assert set_seconds(content, 100) is None
    step = set_seconds(content, 60)
    assert step is not None
    world.project.apply(step)
    world.project.record_time({layer_id: 7})
    assert _seconds(world)[0][0] == 67
    world.project.undo()
    assert _seconds(world)[0][0] == 107
    world.project.redo()
    assert _seconds(world)[0][0] == 67


def test_a_deletion_is_done_again_after_time_was_counted(world: World) -> None:
    world.tag(0, 6)
    project, document = world.project, world.document
    content = project.content(document.id, world.annotator.id)
    project.apply(delete_documents([(document, content.text.text, [content])]))
    project.undo()
    project.record_time({content.layer.id: 9})
    project.redo()
    assert world.query("SELECT count(*) FROM document") == [(0,)]
