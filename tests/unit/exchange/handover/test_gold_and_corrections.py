"""Gold that was finished, and corrections that come with work files afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.document import Status
from declannot.domain.moment import Stamp
from declannot.domain.operations.adjudication import take_agreed
from declannot.exchange.reviewing import review_of

AT = "2026-11-23T12:00:00Z"

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks


def finished_gold(trainer: Desk, desks: Desks) -> tuple[Desk, Desk]:
    """Let A and B tag the same, take it, and finish gold; return their desks."""
    people = []
    for name in "AB":
        desk = desks(name, name)
        desk.merge(trainer.task(name))
        desk.tag(0, 6)
        desk.finish()
        trainer.merge(desk.send())
        people.append(desk)
    document = trainer.document()
    a, b = (each.id for each in trainer.project.annotators())
    review = review_of(trainer.project, document.id, a, b)
    trainer.do(take_agreed(review.gold, review.schema, review.items, Stamp("", AT)))
    trainer.do(review_of(trainer.project, document.id, a, b).finish())
    return people[0], people[1]


def gold_of(desk: Desk) -> tuple[Status, list[bool]]:
    """Return the status of gold, and of each decision whether it is stale."""
    gold = desk.project.content(desk.document().id, None)
    return gold.layer.status, [each.stale for each in gold.decisions.values()]


def test_a_correction_that_comes_later_opens_finished_gold_again(
    trainer: Desk, desks: Desks
) -> None:
    a, _ = finished_gold(trainer, desks)
    (span,) = a.content().spans.values()
    a.move(span, 0, 17)

    report = trainer.merge(a.send())

    assert report.documents[0].stale == 1
    assert gold_of(trainer) == (Status.STARTED, [True])
    trainer.project.undo()
    assert gold_of(trainer) == (Status.DONE, [False])


def test_a_span_that_comes_later_opens_finished_gold_and_leaves_the_decisions(
    trainer: Desk, desks: Desks
) -> None:
    a, _ = finished_gold(trainer, desks)
    a.tag(11, 17)

    trainer.merge(a.send())

    assert gold_of(trainer) == (Status.STARTED, [False])


def test_a_note_that_comes_later_leaves_gold_done(trainer: Desk, desks: Desks) -> None:
    a, _ = finished_gold(trainer, desks)
    (span,) = a.content().spans.values()
    a.note(span, "the state")

    assert trainer.merge(a.send()).changed

    assert gold_of(trainer) == (Status.DONE, [False])


def test_a_whole_project_with_two_corrections_of_one_agreement_is_taken_in(
    trainer: Desk, desks: Desks
) -> None:
    a, b = finished_gold(trainer, desks)
    copy = trainer.folder / "copy.declannot"
    trainer.project.save_copy(copy)
    for each in (a, b):
        (span,) = each.content().spans.values()
        each.move(span, 0, 17)
    before = desks("reviewer")
    before.merge(copy)
    assert gold_of(before) == (Status.DONE, [False])
    trainer.merge(a.send(), b.send())
    assert gold_of(trainer) == (Status.STARTED, [True])

    before.merge(trainer.project.path)

    assert gold_of(before) == (Status.STARTED, [True])
    assert before.records() == trainer.records()
