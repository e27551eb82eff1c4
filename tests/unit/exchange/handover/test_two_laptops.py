"""One annotator on two laptops: their work files meet at the trainer's and at each other's."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from declannot.domain.document import Status
from declannot.exchange.handover.merging import Choice, MergeConflicts, preview_merge
from declannot.exchange.handover.sending import sent_state
from tests.thoroughness import examples

if TYPE_CHECKING:
    from tests.unit.exchange.handover.conftest import Desk, Desks

Laptops = tuple["Desk", "Desk", "Desk"]


def _shared(laptops: Laptops) -> None:
    """Let both laptops hold the same span and know it."""
    _, one, two = laptops
    one.tag(0, 6)
    two.merge(one.send())


def test_work_of_both_comes_together_at_the_trainer_in_any_order(
    laptops: Laptops, desks: Desks
) -> None:
    trainer, one, two = laptops
    _shared(laptops)
    (span,) = one.content().spans.values()
    one.note(span, "sure?")
    two.move(span, 0, 17)
    two.tag(0, 6, title="Two", label="CALL")
    works = one.send(), two.send()
    report = trainer.merge(*works)
    assert not report.conflicts
    whole = trainer.export()
    first = trainer.records()["One"]["layers"][0]["spans"][0]
    assert (first["end"], first["note"]) == (17, "sure?")
    trainer.project.undo()
    trainer.merge(works[1])
    trainer.merge(works[0])
    assert trainer.export() == whole
    one.merge(works[1])
    two.merge(works[0])
    assert one.export() == two.export() == whole


def test_what_was_deleted_on_one_is_deleted_everywhere_and_stays_so(laptops: Laptops) -> None:
    trainer, one, two = laptops
    _shared(laptops)
    before = two.send()
    trainer.merge(before)
    (span,) = one.content().spans.values()
    one.remove(span)
    after = one.send()
    report = trainer.merge(after)
    assert report.documents[0].spans_deleted == 1
    two.merge(after)
    trainer.merge(before)
    assert not trainer.content(who="A").spans
    assert not two.content().spans


def test_a_conflict_is_refused_shown_and_decided(laptops: Laptops) -> None:
    trainer, one, two = laptops
    _shared(laptops)
    (span,) = one.content().spans.values()
    one.move(span, 0, 10)
    two.move(span, 0, 17)
    work = two.send()
    before = one.file()
    preview = preview_merge(one.project, [work])
    (conflict,) = preview.conflicts
    assert (conflict.document, conflict.kind, conflict.what) == ("One", "changed", "span")
    assert (conflict.ours.quote, conflict.theirs.quote) == ("Canada and", "Canada and Mexico")
    with pytest.raises(MergeConflicts, match="1 conflict has.*One, offset 0") as caught:
        one.merge(work)
    assert caught.value.report.undecided == [conflict]
    assert one.file() == before
    report = one.merge(work, resolutions={conflict.id: Choice.THEIRS})
    assert report.counts["conflicting"] == 1
    assert one.content().spans[span.id].end == 17
    assert not two.merge(one.send()).conflicts
    assert not trainer.merge(work, one.send()).conflicts
    assert trainer.content(who="A").spans[span.id].end == 17


def test_keeping_both_makes_the_same_two_spans_on_either_side(laptops: Laptops) -> None:
    _, one, two = laptops
    _shared(laptops)
    (span,) = one.content().spans.values()
    one.move(span, 0, 10)
    two.move(span, 0, 17)
    works = one.send(), two.send()
    one.merge(works[1], prefer=Choice.BOTH)
    two.merge(works[0], prefer=Choice.BOTH)
    assert one.export() == two.export()
    assert len(one.content().spans) == 2


def test_a_merge_is_one_step_and_after_its_undo_it_can_be_done_again(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    one.tag(11, 17)
    work = one.send()
    before, tables = trainer.export(), trainer.project.exchanges()
    trainer.merge(work)
    merged = trainer.export()
    trainer.project.undo()
    assert trainer.export() == before
    assert trainer.project.exchanges() == tables
    trainer.project.redo()
    assert trainer.export() == merged
    trainer.project.undo()
    report = trainer.merge(work)
    assert report.changed
    assert not report.conflicts
    assert trainer.export() == merged
    assert not trainer.merge(work).changed
    assert trainer.project.history.to_undo is not None
    assert trainer.project.history.to_undo.kind == "merge"


def test_an_older_file_changes_nothing(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    span = one.tag(0, 6)
    old = one.send()
    one.move(span, 0, 10)
    trainer.merge(one.send())
    whole = trainer.export()
    report = trainer.merge(old)
    assert report.counts["unchanged"] == 1
    assert trainer.export() == whole


def test_sending_is_told_with_the_changes_since(laptops: Laptops) -> None:
    _, one, two = laptops
    who = one.project.annotators()[0].id
    assert sent_state(one.project, who).at == ""
    span = one.tag(0, 6)
    one.tag(11, 17)
    assert sent_state(one.project, who).changes_since == 2
    one.send()
    state = sent_state(one.project, who)
    assert state.at
    assert state.changes_since == 0
    first = one.content().layer.first_sent
    assert first
    one.move(span, 0, 10)
    one.tag(18, 25, "SUPPORT")
    one.finish()
    assert sent_state(one.project, who).changes_since == 3
    for _ in range(5):
        one.project.undo()
    assert sent_state(one.project, who).changes_since == 2
    assert one.content().layer.first_sent == first
    while one.project.history.to_redo is not None:
        one.project.redo()
    assert sent_state(one.project, who).changes_since == 3
    assert one.content().layer.first_sent == first
    with one.project.reader() as view:
        assert sent_state(view, who).changes_since == 3
    two.merge(one.send())
    assert two.content().layer.first_sent == first
    assert two.content().layer.status is Status.DONE


def test_undo_of_what_was_sent_takes_it_back_at_the_trainer(laptops: Laptops) -> None:
    trainer, one, _ = laptops
    one.tag(0, 6)
    trainer.merge(one.send())
    one.project.undo()
    trainer.merge(one.send())
    assert not trainer.content(who="A").spans
    one.project.redo()
    trainer.merge(one.send())
    assert trainer.export() == one.export()


def test_the_first_of_two_first_sendings_counts_whatever_the_order(laptops: Laptops) -> None:
    trainer, one, two = laptops
    one.tag(0, 6)
    works = [one.send()]
    two.tag(11, 17)
    works.append(two.send())
    trainer.merge(*works)
    first = trainer.content(who="A").layer.first_sent
    trainer.project.undo()
    trainer.merge(*reversed(works))
    assert trainer.content(who="A").layer.first_sent == first
    one.merge(works[1])
    assert one.content().layer.first_sent == first


@settings(
    max_examples=examples(6, least=2),
    deadline=None,
    phases=(Phase.explicit, Phase.generate),  # a seed cannot be made smaller
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.integers(0, 2**32))
def test_random_work_on_three_files_ends_equal(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    """Edits, undo, redo, sendings and merges at random through real files and projects."""
    from declannot.domain.operations.documents import add_documents, new_document
    from declannot.exchange.starting import new_project
    from tests.unit.exchange.handover.conftest import AT, TEXTS, Desk

    draw = random.Random(seed)
    root = tmp_path_factory.mktemp("laptops")
    trainer = Desk(root, new_project(root / "trainer.declannot"))
    text = TEXTS["One"]
    trainer.project.apply(add_documents([(new_document("One", text, at=AT), text)]))
    task = trainer.task("A")
    desks = []
    for name in ("x", "y", "z"):
        folder = root / name
        folder.mkdir()
        desk = Desk(folder, new_project(folder / "project.declannot"), "A")
        desk.merge(task)
        desk.project.forget_history()
        desks.append(desk)
    sent = []
    try:
        for _ in range(20):
            desk = draw.choice(desks)
            match draw.randrange(8):
                case 0 | 1:
                    start = draw.randrange(40)
                    _try(lambda: desk.tag(start, start + draw.randint(1, 9)))  # noqa: B023
                case 2:
                    _edit(desk, draw)
                case 3:
                    if desk.content().spans:
                        desk.remove(draw.choice(sorted(desk.content().index, key=lambda s: s.id)))
                case 4 if desk.project.history.to_undo is not None:
                    desk.project.undo()
                case 5 if desk.project.history.to_redo is not None:
                    desk.project.redo()
                case 6 if desk.content().stored:
                    sent.append(desk.send())
                case 7 if sent:
                    desk.merge(draw.choice(sent), prefer=draw.choice(list(Choice)))
        for desk in desks:
            _try(lambda: desk.tag(0, 6))  # noqa: B023
        for _ in range(2):
            for desk in desks:
                for other in desks:
                    if other is not desk:
                        desk.merge(other.send(), prefer=Choice.OURS)
        exports = {desk.export() for desk in desks}
        assert len(exports) == 1
        for work in sent:
            assert not desks[0].merge(work).changed
        assert {desks[0].export()} == exports
    finally:
        for desk in (trainer, *desks):
            desk.project.close()


def _try(act: object) -> None:
    """Do what may be there already."""
    try:
        act()  # type: ignore[operator]
    except AssertionError:
        return


def _edit(desk: Desk, draw: random.Random) -> None:
    spans = sorted(desk.content().spans.values(), key=lambda span: span.id)
    if not spans:
        return
    span = draw.choice(spans)
    number = draw.randrange(10**6)
    if draw.random() < 0.5:
        desk.note(span, f"note {number}")
    else:
        start = draw.randrange(40)
        _try(lambda: desk.move(span, start, start + 1 + number % 9))


def test_what_both_laptops_tagged_alike_is_one_span(laptops: Laptops) -> None:
    trainer, one, two = laptops
    first, second = one.tag(0, 6), two.tag(0, 6)
    third = two.tag(11, 17, "PLACE")
    one.tag(11, 17)
    works = one.send(), two.send()

    trainer.merge(*works)

    kept = min(first.id, second.id)
    spans = trainer.content(who="A").spans
    assert {key for key, each in spans.items() if each.start == 0} == {kept}
    assert len(spans) == 3 and third.id in spans  # another label is another span
    for desk, work in ((one, works[1]), (two, works[0])):
        desk.merge(work)
        assert desk.content().spans.keys() == spans.keys()
    assert not trainer.merge(one.send(), two.send()).undecided
    assert trainer.content(who="A").spans.keys() == spans.keys()


def test_a_span_made_twice_with_another_note_stays_twice(laptops: Laptops) -> None:
    trainer, one, two = laptops
    one.tag(0, 6)
    two.note(two.tag(0, 6), "the state, or the team?")

    trainer.merge(one.send(), two.send())

    assert sorted(each.note for each in trainer.content(who="A").spans.values()) == [
        "",
        "the state, or the team?",
    ]
