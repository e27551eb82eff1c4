"""Work on a text that was corrected meanwhile still comes home, and can be carried over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.exchange.correcting import carried_work, corrected, look, waiting_work

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
