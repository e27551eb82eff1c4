"""Work on a text that was corrected meanwhile still comes home, and can be carried over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from declannot.domain.change import Change, Step
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.correcting import settle_accepted
from declannot.domain.operations.layers import set_notes
from declannot.domain.operations.spans import set_doubt
from declannot.exchange.correcting import carried_work, corrected, look, waiting_work
from declannot.exchange.handover.questions import questions_of

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks


def _correct(trainer: Desk, old: str, new: str) -> str:
    document = trainer.document("One")
    text = trainer.project.text(document.id).text
    trainer.do(
        corrected(trainer.project, look(trainer.project, document.id, text.replace(old, new)))
    )
    (present,) = [each for each in trainer.project.present_documents() if each.title == "One"]
    return present.id


def test_work_on_the_earlier_version_merges_and_is_carried_over(
    trainer: Desk, desks: Desks
) -> None:
    task = trainer.task("A")
    annotator = desks("annotator", "A")
    annotator.merge(task)
    annotator.tag(0, 6)
    annotator.tag(11, 17)
    before, position = trainer.export(), trainer.project.journal_position()
    present = _correct(trainer, "Mexico", "Mexico City")
    reported = trainer.merge(annotator.send())
    assert any("was corrected since" in str(each) for each in reported.warnings)
    (waiting,) = waiting_work(trainer.project, present)
    step, fates = carried_work(trainer.project, present, [waiting])
    trainer.do(step)
    carried = trainer.project.content(present, waiting.layer.annotator_id)
    text = trainer.project.text(present).text
    assert sorted(text[each.start : each.end] for each in carried.spans.values()) == [
        "Canada",
        "Mexico",
    ]
    assert sum(fates.values()) == 2
    assert waiting_work(trainer.project, present) == []
    again = trainer.merge(annotator.send())
    assert not again.conflicts
    while trainer.project.journal_position() > position:
        trainer.project.undo()
    assert trainer.export() == before


def test_a_task_hands_out_the_present_version_alone(trainer: Desk, desks: Desks) -> None:
    present = _correct(trainer, "Canada", "Kanada")
    annotator = desks("annotator", "A")
    annotator.merge(trainer.task("A"))
    titles = {each.id: each.title for each in annotator.project.documents()}
    assert titles[present] == "One"
    assert len(titles) == 3


def test_the_annotator_carries_own_work_to_the_version_a_later_task_brings(
    trainer: Desk, desks: Desks
) -> None:
    annotator = desks("annotator", "A")
    annotator.merge(trainer.task("A"))
    span = annotator.tag(0, 6)
    present = _correct(trainer, "Mexico", "Ruritania")
    annotator.merge(trainer.task("A"))
    project = annotator.project
    owner = project.annotators()[0].id
    (waiting,) = waiting_work(project, present, {owner})
    step, _ = carried_work(project, present, [waiting])
    project.apply(step)
    assert list(project.content(present, owner).spans) == [span.id]
    report = trainer.merge(annotator.send())
    assert not report.conflicts
    assert list(trainer.project.content(present, owner).spans) == [span.id]


def _queue(desk: Desk) -> list[tuple[str, str, str, str]]:
    """Return what waits, or waited: span, fate, old text, and how it was settled."""
    found = [
        each
        for document in desk.project.documents()
        for each in desk.project.carried_spans(document.id)
    ]
    return sorted((each.span_id, each.fate, each.text, each.settled) for each in found)


def _carry_over(desk: Desk, present: str) -> None:
    waiting = waiting_work(desk.project, present, {desk.project.annotators()[0].id})
    step, _ = carried_work(desk.project, present, waiting)
    desk.do(step)


def _settle(desk: Desk, document_id: str, old: str, at: str = "2026-11-24T10:00:00Z") -> None:
    (item,) = [each for each in desk.project.carried_spans(document_id) if each.text == old]
    by = desk.project.annotators()[0].id
    desk.do(settle_accepted([item], Stamp(by, at)))


@pytest.fixture
def carried(trainer: Desk, desks: Desks) -> tuple[Desk, str]:
    """An annotator who carried own work over: one span is in doubt, one was lost."""
    annotator = desks("annotator", "A")
    annotator.merge(trainer.task("A"))
    annotator.tag(0, 17)
    annotator.tag(26, 33)
    present = _correct(trainer, "and Mexico support Ukraine", "with Mexico")
    annotator.merge(trainer.task("A"))
    _carry_over(annotator, present)
    return annotator, present


def test_a_question_that_went_along_is_asked_once(trainer: Desk, carried: tuple[Desk, str]) -> None:
    annotator, present = carried
    old = annotator.project.document(present).version_of
    owner = annotator.project.annotators()[0].id
    trainer.merge(annotator.send())
    content = trainer.project.content(present, owner)
    span = next(iter(content.spans.values()))
    trainer.do(set_doubt(content, span.id, True, Stamp(owner, "2026-11-24T10:00:00Z")))
    before = trainer.project.content(old or "", owner)
    for key in before.spans:
        content = trainer.project.content(old or "", owner)
        trainer.do(set_doubt(content, key, True, Stamp(owner, "2026-11-24T10:00:00Z")))
    trainer.do(set_notes(trainer.project.content(old or "", owner), "Odd."))
    asked = [(each.document_id, each.span_id, each.text) for each in questions_of(trainer.project)]
    (lost,) = before.spans.keys() - {span.id}
    assert sorted(asked, key=str) == sorted(
        [(present, span.id, ""), (old, lost, ""), (old, None, "Odd.")], key=str
    )


def test_what_waits_comes_home_with_the_work_and_what_was_settled_follows(
    trainer: Desk, carried: tuple[Desk, str]
) -> None:
    annotator, present = carried
    waiting = _queue(annotator)
    assert {text for _, _, text, _ in waiting} == {"Canada and Mexico", "Ukraine"}
    first, position = annotator.send(), trainer.project.journal_position()
    trainer.merge(first)
    assert _queue(trainer) == waiting
    assert trainer.project.carried_open() == {present: 2}

    _settle(annotator, present, "Canada and Mexico")
    report = trainer.merge(annotator.send())
    assert [each.outcome for each in report.documents if each.document_id == present] == ["changed"]
    assert _queue(trainer) == _queue(annotator) != waiting
    assert trainer.project.carried_open() == {present: 1}
    assert {each.by for each in trainer.project.carried_spans(present) if each.settled} == {
        annotator.project.annotators()[0].id
    }

    before = trainer.file()
    assert not trainer.merge(first).changed
    assert trainer.file() == before
    while trainer.project.journal_position() > position:
        trainer.project.undo()
    assert _queue(trainer) == []


def test_two_copies_that_ask_about_the_same_span_become_one_question(
    trainer: Desk, desks: Desks
) -> None:
    annotator = desks("annotator", "A")
    annotator.merge(trainer.task("A"))
    annotator.tag(0, 17)
    annotator.tag(26, 33)
    trainer.merge(annotator.send())
    present = _correct(trainer, "and Mexico support Ukraine", "with Mexico")
    annotator.merge(trainer.task("A"))
    _carry_over(annotator, present)
    assert _queue(annotator) == _queue(trainer) != []
    _settle(annotator, present, "Canada and Mexico", at="2026-11-24T10:00:00Z")
    _settle(trainer, present, "Ukraine")
    trainer.merge(annotator.send())
    assert [settled for *_, settled in _queue(trainer)] == ["accepted", "accepted"]
    assert trainer.project.carried_open() == {}


def test_a_whole_project_brings_what_waits_and_a_task_nothing(
    trainer: Desk, desks: Desks, carried: tuple[Desk, str]
) -> None:
    annotator, present = carried
    trainer.merge(annotator.send())
    other = desks("other")
    other.merge(trainer.project.path)
    assert _queue(other) == _queue(trainer) != []
    assert not other.merge(trainer.project.path).changed
    _settle(other, present, "Ukraine")
    trainer.merge(other.project.path)
    assert _queue(trainer) == _queue(other)

    newcomer = desks("newcomer", "B")
    task = trainer.task("B")
    newcomer.merge(task)
    assert _queue(newcomer) == []


def test_a_question_nobody_can_have_asked_is_refused(
    trainer: Desk, carried: tuple[Desk, str]
) -> None:
    annotator, present = carried
    before = trainer.file()
    (item, *_) = annotator.project.carried_spans(present)
    annotator.do(Step("break", message("Break"), (Change(item, replace(item, end=10_000)),)))
    with pytest.raises(UserError, match="cannot be understood"):
        trainer.merge(annotator.send())
    assert trainer.file() == before
