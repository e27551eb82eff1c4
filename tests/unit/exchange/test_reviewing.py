"""The review of the LA statement: entries, decisions, gold, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from declannot.domain.change import Step
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication
from declannot.domain.operations.adjudication import Verdict
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
