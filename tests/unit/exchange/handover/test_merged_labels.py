"""Labels that the trainer merged: work under way follows, and comes back without conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.operations.schema_draft import SchemaDraft, merge_labels
from declannot.exchange.schema_editing import put_in_force

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks

NAME = "Zoé 日本"


def _merge(desk: Desk) -> None:
    put_in_force(desk.project, merge_labels(SchemaDraft.of(desk.project.schema), "place", "actor"))


def test_work_with_the_old_label_comes_back_as_the_new_one(trainer: Desk, desks: Desks) -> None:
    laptop = desks("laptop", NAME)
    laptop.merge(trainer.task(NAME))
    laptop.tag(0, 6, "PLACE")
    sent = laptop.send()
    _merge(trainer)
    report = trainer.merge(sent)
    assert not report.undecided
    assert trainer.project.label_counts() == {"actor": 1}


def test_the_next_task_merges_the_labels_in_work_under_way(trainer: Desk, desks: Desks) -> None:
    laptop = desks("laptop", NAME)
    laptop.merge(trainer.task(NAME))
    laptop.tag(0, 6, "PLACE")
    trainer.merge(laptop.send())
    _merge(trainer)
    laptop.tag(7, 12, "PLACE")
    laptop.merge(trainer.task(NAME))
    assert laptop.project.label_counts() == {"actor": 2}
    assert "place" not in laptop.project.schema.label_by_id
    report = trainer.merge(laptop.send())
    assert not report.undecided
    assert trainer.project.label_counts() == {"actor": 2}
