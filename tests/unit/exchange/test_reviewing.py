"""The review of the LA statement: entries, decisions, gold, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from declannot.domain.change import Step
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication, spans
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.operations.gold import finish_gold, with_stale
from declannot.domain.operations.layers import set_status
from declannot.domain.review import Choice, ReviewItem, ReviewKind
from declannot.exchange.reviewing import DocumentReview, review_of
from declannot.store.project import Project

REVIEWER = Stamp("rita", "2026-11-24T10:00:00Z")


class Desk:
    """A review with the project behind it: what is decided is written at once."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.people = {each.name: each.id for each in project.annotators()}
        (self.document,) = project.documents()
        self.review = self.fresh()

    def fresh(self) -> DocumentReview:
        """Return the review as the file has it."""
        return review_of(self.project, self.document.id, self.people["A"], self.people["B"])

    def run(self, step: Step | None) -> None:
        """Write a step and let the review follow."""
        assert step is not None
        self.follow(self.project.apply(step, by=REVIEWER.by).changes)

    def follow(self, changes: Any) -> None:
        """Let layers and review follow."""
        for layer in (self.review.a, self.review.b, self.review.gold):
            layer.apply(changes)
        self.review.apply(changes)

    def decide(self, item: ReviewItem, choice: Choice | str, **more: Any) -> None:
        """Decide an entry."""
        verdict = Verdict(Choice(choice), **more)
        review = self.review
        self.run(adjudication.decide(review.gold, review.schema, item, verdict, REVIEWER))

    def take_agreed(self) -> None:
        """Take all agreements."""
        review = self.review
        self.run(adjudication.take_agreed(review.gold, review.schema, review.items, REVIEWER))

    def first(self, kind: ReviewKind) -> ReviewItem:
        """Return the first undecided entry of a kind."""
        return next(each for each in self.review.undecided if each.kind is kind)


@pytest.fixture
def desk(pair: Project) -> Desk:
    """The desk of a reviewer."""
    return Desk(pair)


def test_every_span_stands_in_one_entry_and_the_classes_are_counted(desk: Desk) -> None:
    spans = [
        item
        for item in desk.review.items
        if not item.is_about_relations and item.kind is not ReviewKind.ATTRIBUTES
    ]
    sources = Counter(source for item in spans for source in item.sources)
    assert set(sources.values()) == {1}
    assert len(sources) == 109 + 118
    kinds = Counter(item.kind for item in spans)
    assert kinds[ReviewKind.EXACT] == 66
    attributes = [each for each in desk.review.items if each.kind is ReviewKind.ATTRIBUTES]
    assert len(attributes) == 3
    starts = [item.start for item in spans]
    assert starts == sorted(starts)


def test_a_relation_comes_after_both_its_ends(desk: Desk) -> None:
    turn = {item.key: number for number, item in enumerate(desk.review.items)}
    relations = [item for item in desk.review.items if item.is_about_relations]
    assert len(relations) >= 18
    for item in relations:
        for end in (*item.a.ends, *item.b.ends):
            entry = desk.review.item_of(end.id)
            assert entry is not None and turn[entry.key] < turn[item.key]


def test_taking_the_agreed_makes_66_gold_spans_and_leaves_unequal_attributes(desk: Desk) -> None:
    desk.take_agreed()
    gold = desk.project.content(desk.document.id, None)
    assert len(gold.spans) == 66
    assert {span.origin for span in gold.spans.values()} == {"adjudication"}
    assert {span.by for span in gold.spans.values()} == {"rita"}
    open_attributes = [
        each for each in desk.fresh().undecided if each.kind is ReviewKind.ATTRIBUTES
    ]
    assert len(open_attributes) == 3
    item = open_attributes[0]
    assert dict(item.attributes) == {
        "strength": ("weak", "medium"),
        "status": ("new", "reaffirmed"),
    }
    behind = desk.fresh().item_of(item.a.spans[0].id)
    assert behind is not None and behind.decision is not None
    taken = gold.spans[behind.decision.result[0]]
    assert taken.attributes == {"time": "ongoing"}  # what both have; the rest is open


def test_agreements_are_taken_once(desk: Desk) -> None:
    desk.take_agreed()
    review = desk.fresh()
    assert adjudication.take_agreed(review.gold, review.schema, review.items, REVIEWER) is None


def test_the_whole_statement_can_be_decided_and_gold_is_done_only_then(desk: Desk) -> None:
    desk.take_agreed()
    choices = ["a", "b", "neither", "both"]
    turn = 0
    with pytest.raises(UserError, match="not decided yet"):
        desk.review.finish()
    while (item := desk.review.next_undecided()) is not None:
        for choice in (choices[turn % 4], "neither"):
            try:
                desk.decide(item, choice, reason="slip", comment=f"the {turn}th")
                break
            except UserError:
                continue
        turn += 1
        assert turn < 400
    done, total = desk.fresh().progress
    assert done == total
    desk.run(desk.review.finish())
    gold = desk.project.content(desk.document.id, None)
    assert gold.layer.status is Status.DONE
    led_to = [key for each in gold.decisions.values() for key in each.result]
    assert set(led_to) == gold.spans.keys() | gold.relations.keys()
    for each in gold.decisions.values():
        assert each.sources and each.by == "rita" and each.at == REVIEWER.at
        assert each.reason == "slip" or each.difference == "exact"


def test_gold_is_not_marked_as_done_past_the_review(desk: Desk) -> None:
    with pytest.raises(UserError, match="marked as done in the review"):
        set_status(desk.review.gold, Status.DONE)
    with pytest.raises(UserError, match="One difference is not decided yet"):
        finish_gold(desk.review.gold, 1)
    desk.run(finish_gold(desk.review.gold, 0))
    assert desk.project.content(desk.document.id, None).layer.status is Status.DONE
    assert finish_gold(desk.review.gold, 0) is None


def test_neither_leaves_no_gold_and_is_kept_with_its_sources(desk: Desk) -> None:
    item = desk.first(ReviewKind.SPLIT_MERGE)
    assert len(item.sources) >= 3
    desk.decide(item, "neither", reason="guideline gap", comment="two acts in one")
    gold = desk.project.content(desk.document.id, None)
    (decision,) = gold.decisions.values()
    assert not gold.spans and not decision.result
    assert (decision.choice, decision.reason) == ("neither", "guideline gap")
    assert decision.sources == item.sources
    again = desk.fresh().item(item.key)
    assert again is not None and again.is_decided and again.choice is Choice.NEITHER


def test_deciding_again_replaces_the_gold_and_what_built_on_it(desk: Desk) -> None:
    desk.take_agreed()
    relation = next(
        each for each in desk.review.agreed if each.is_about_relations and each.is_decided
    )
    end = desk.review.item_of(relation.a.ends[0].id)
    assert end is not None and end.decision is not None
    before = end.decision.result
    desk.decide(end, "neither")
    now = desk.review.item(relation.key)
    assert now is not None and not now.is_decided
    assert set(before).isdisjoint(desk.review.gold.spans)
    with pytest.raises(UserError, match="was decided away"):
        desk.decide(now, "a")
    desk.project.undo()
    assert desk.fresh().progress == Desk(desk.project).review.progress
    restored = desk.fresh().item(relation.key)
    assert restored is not None and restored.is_decided


def test_a_relation_waits_for_its_ends(desk: Desk) -> None:
    item = next(each for each in desk.review.items if each.kind is ReviewKind.RELATION)
    side = "a" if item.a else "b"
    with pytest.raises(UserError, match="An end of the relation is not decided yet"):
        desk.decide(item, side)


def test_attributes_are_decided_one_by_one_or_as_one_side(desk: Desk) -> None:
    item = desk.first(ReviewKind.ATTRIBUTES)
    with pytest.raises(UserError, match="An attribute has one value"):
        desk.decide(item, "both")
    desk.decide(item, "edited", values={"strength": "weak", "status": "reaffirmed"})
    decided = desk.review.item(item.key)
    assert decided is not None and decided.decision is not None
    (span_id,) = decided.decision.result
    gold = desk.project.content(desk.document.id, None)
    assert gold.spans[span_id].attributes == {
        "strength": "weak", "status": "reaffirmed", "time": "ongoing",
    }  # fmt: skip
    agreement = desk.review.item_of(item.sources[0])
    assert agreement is not None and agreement.is_decided  # it was taken along
    desk.decide(decided, "b")
    gold = desk.project.content(desk.document.id, None)
    assert gold.spans[span_id].attributes == item.b.spans[0].attributes
    with pytest.raises(UserError, match="is not a value"):
        desk.decide(decided, "edited", values={"strength": "enormous"})


def test_a_correction_makes_a_decision_stale_and_leaves_gold_alone(desk: Desk) -> None:
    desk.take_agreed()
    item = next(each for each in desk.review.agreed if each.a.spans)
    source = item.a.spans[0]
    before = dict(desk.review.gold.spans)
    step = spans.set_ranges(
        desk.review.a,
        desk.review.schema,
        source.id,
        [(source.start, source.end + 2)],
        Stamp("a", "2026-11-25T10:00:00Z"),
    )
    assert step is not None
    desk.run(with_stale(step, desk.review.gold))
    assert desk.project.content(desk.document.id, None).spans == before
    stale = desk.review.item_of(source.id)
    assert stale is not None and stale.is_stale and stale.kind is ReviewKind.BOUNDARY
    assert stale in desk.review.undecided
    desk.run(adjudication.confirm(desk.review.gold, stale, REVIEWER))
    confirmed = desk.review.item(stale.key)
    assert confirmed is not None and confirmed.is_decided
    assert desk.project.content(desk.document.id, None).spans == before


def test_the_work_goes_on_where_it_was_left(desk: Desk) -> None:
    """Deciding, closing the project, opening it again: nothing is lost, nothing is doubled."""
    desk.take_agreed()
    for choice in ("a", "b", "neither"):
        desk.decide(desk.first(ReviewKind.BOUNDARY), choice)
    progress = desk.review.progress
    path = desk.project.path
    desk.project.close()
    with Project.open(path) as project:
        again = Desk(project)
        assert again.review.progress == progress
        assert [each.key for each in again.review.items] == [each.key for each in desk.review.items]


def test_an_agreed_relation_is_a_difference_where_taking_it_no_longer_works(desk: Desk) -> None:
    agreed = next(
        each
        for each in desk.review.items
        if each.kind is ReviewKind.EXACT
        and each.is_about_relations
        and all(desk.review.item_of(end.id).kind is not ReviewKind.EXACT for end in each.a.ends[:1])  # type: ignore[union-attr]
    )
    assert agreed not in desk.review.differences
    for end in agreed.a.ends:
        entry = desk.review.item_of(end.id)
        assert entry is not None
        desk.decide(entry, "neither")
    desk.run(
        adjudication.take_agreed(desk.review.gold, desk.review.schema, desk.review.items, REVIEWER)
    )

    listed = desk.review.item(agreed.key)
    assert listed is not None and not listed.is_decided
    assert listed in desk.review.differences
    with pytest.raises(UserError, match="decided away"):
        desk.decide(listed, "both")
    desk.decide(listed, "neither")
    assert desk.review.item(agreed.key).is_decided  # type: ignore[union-attr]
    assert desk.review.item(agreed.key) in desk.review.differences
    assert agreed.key in {each.key for each in desk.fresh().differences}
