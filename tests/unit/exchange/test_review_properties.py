"""Whatever a reviewer does, in whatever order: each entry is decided or not, gold adds up."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.moment import Stamp
from declannot.domain.operations import adjudication, gold, relations, spans
from declannot.domain.operations.adjudication import Verdict
from declannot.domain.review import ADJUDICATION, Choice, Extent, GoldWish, ReviewKind, of_extent
from declannot.domain.schema import Schema
from declannot.domain.text import StatementText
from declannot.exchange.reviewing import DocumentReview
from declannot.exchange.starting import default_schema
from tests.thoroughness import examples

SCHEMA: Schema = default_schema()
TEXT = StatementText("abc def ghi jkl mno pqr stu")
REVIEWER = Stamp("rita", "2026-11-24T10:00:00Z")
LABELS = ("commitment", "call", "actor", "event")

mark = st.tuples(
    st.integers(0, 6), st.integers(1, 3), st.sampled_from(LABELS), st.sampled_from(["", "strong"])
)
work = st.lists(mark, max_size=6)


class Table:
    """Two readings and gold in memory, with every step that was made."""

    def __init__(self, readings: list[list[Any]], dice: random.Random) -> None:
        document = Document(id="d", title="D", sha256="", length=TEXT.length)
        self.dice = dice
        self.a, self.b = (
            self._read(document, name, marks) for name, marks in zip("ab", readings, strict=True)
        )
        layer = Layer(id="g", document_id="d", annotator_id=None)
        self.gold = LayerContent(document, TEXT, layer, stored=False)
        self.review = DocumentReview(self.a, self.b, self.gold, SCHEMA)
        self.steps: list[Step] = []

    def _read(self, document: Document, name: str, marks: list[Any]) -> LayerContent:
        content = LayerContent(document, TEXT, Layer(id=name, document_id="d", annotator_id=name))
        for word, words, label, strength in marks:
            where = [(word * 4, min(word + words, 7) * 4 - 1)]
            values = {"strength": strength} if strength and label in ("commitment", "call") else {}
            step = spans.add_span(content, SCHEMA, label, where, Stamp(name, ""), attributes=values)
            content.apply(step.changes if step else ())
        kind = SCHEMA.relation_by_id["target"]
        in_order = sorted(content.spans.values(), key=lambda span: span.order)
        for first in list(content.spans.values())[:3]:
            for last in [each for each in in_order if relations.permitted(kind, first, each)][:1]:
                if kind.from_labels and first.label_id == "call":
                    step = relations.add_relation(
                        content, SCHEMA, "target", first.id, last.id, Stamp(name, "")
                    )
                    content.apply(step.changes if step else ())
        return content

    def run(self, step: Step | None) -> None:
        if step is None:
            return
        self.steps.append(step)
        self.follow(step)

    def follow(self, step: Step) -> None:
        for content in (self.a, self.b, self.gold):
            content.apply(step.changes)
        self.review.apply(step.changes)

    def state(self) -> Any:
        return [
            (each.spans, each.relations, each.decisions, each.layer.status)
            for each in (self.a, self.b, self.gold)
        ]

    def act(self) -> None:
        """Do something a reviewer or an annotator might do; a refusal changes nothing."""
        before = snapshot(self)
        acts = [self.decide] * 6 + [self.take, self.reopen, self.confirm, self.edit, self.correct]
        try:
            step = self.dice.choice(acts)()
        except UserError:
            step = None
        assert snapshot(self) == before  # nothing happens before the step is run
        self.run(step)

    def decide(self) -> Step | None:
        if not self.review.items:
            return None
        item = self.dice.choice(self.review.items)
        choice = self.dice.choice([*Choice])
        verdict = Verdict(choice)
        if choice is Choice.EDITED and item.kind is ReviewKind.ATTRIBUTES:
            verdict = Verdict(choice, values=dict.fromkeys(item.attributes, None))
        elif choice is Choice.EDITED and self.dice.random() < 0.5:
            chosen, wishes = of_extent(item, self.dice.choice([*Extent]))
            verdict = Verdict(chosen, wishes)
        elif choice is Choice.EDITED:
            verdict = Verdict(choice, (GoldWish("actor", ((item.start, item.end),)),))
        return adjudication.decide(self.gold, SCHEMA, item, verdict, REVIEWER)

    def take(self) -> Step | None:
        return adjudication.take_agreed(self.gold, SCHEMA, self.review.items, REVIEWER)

    def reopen(self) -> Step | None:
        decided = [item for item in self.review.items if item.earlier]
        return adjudication.reopen(self.gold, self.dice.choice(decided)) if decided else None

    def confirm(self) -> Step | None:
        stale = [item for item in self.review.items if item.is_stale]
        return adjudication.confirm(self.gold, self.dice.choice(stale), REVIEWER) if stale else None

    def edit(self) -> Step | None:
        """Change gold by hand."""
        if not self.gold.spans:
            return None
        span = self.dice.choice(list(self.gold.spans.values()))
        step: Step | None
        match self.dice.randrange(3):
            case 0:
                step = spans.remove_spans(self.gold, SCHEMA, [span.id])
            case 1:
                step = spans.set_ranges(self.gold, SCHEMA, span.id, [(0, 3)], REVIEWER)
            case _:
                step = spans.add_span(self.gold, SCHEMA, "event", [(4, 11)], REVIEWER)
        return gold.with_edited_decisions(self.gold, step, REVIEWER) if step else None

    def correct(self) -> Step | None:
        """Let an annotator change or remove a span, or add one."""
        content = self.dice.choice([self.a, self.b])
        step: Step | None
        stamp = Stamp(content.layer.id, "later")
        if not content.spans or self.dice.random() < 0.3:
            step = spans.add_span(content, SCHEMA, "actor", [(8, 15)], stamp)
        else:
            span = self.dice.choice(list(content.spans.values()))
            if self.dice.random() < 0.5:
                step = spans.remove_spans(content, SCHEMA, [span.id])
            else:
                step = spans.set_ranges(content, SCHEMA, span.id, [(4, 7)], stamp)
        return gold.with_stale(step, self.gold) if step else None


@contextmanager
def same_identifiers() -> Iterator[None]:
    """Let an example that is tried again make the same identifiers: they decide on orders."""
    with patch("declannot.domain.identity.os.urandom", random.Random(0).randbytes):
        yield


def snapshot(table: Table) -> Any:
    return [tuple(dict(part) if isinstance(part, dict) else part for part in each)
            for each in table.state()]  # fmt: skip


def check(table: Table) -> None:
    """Assert what must hold after every step."""
    review, held = table.review, table.gold
    fresh = DocumentReview(table.a, table.b, held, SCHEMA)
    assert sorted(review.items, key=repr) == sorted(fresh.items, key=repr)
    keys = [item.key for item in review.items]
    assert len(set(keys)) == len(keys)
    stand = [
        source
        for item in review.items
        if item.kind is not ReviewKind.ATTRIBUTES
        for source in item.sources
    ]
    assert sorted(stand) == sorted(
        key for each in (table.a, table.b) for part in (each.spans, each.relations) for key in part
    )
    led_to = {key for each in held.decisions.values() for key in each.result}
    assert led_to <= held.spans.keys() | held.relations.keys()
    for made in (*held.spans.values(), *held.relations.values()):
        assert made.origin != ADJUDICATION or made.id in led_to
    done, total = review.progress
    assert total - done == len(review.undecided)
    if held.layer.status is Status.DONE:
        assert not review.undecided


@given(work, work, st.randoms(use_true_random=False), st.integers(1, 25))
@settings(max_examples=examples(150), deadline=None)
def test_any_sequence_leaves_gold_and_decisions_in_step(
    one: list[Any], other: list[Any], dice: random.Random, length: int
) -> None:
    with same_identifiers():
        table = Table([one, other], dice)
        begin = snapshot(table)
        for _ in range(length):
            table.act()
            if not table.review.undecided:
                table.run(table.review.finish())
            check(table)
        for step in reversed(table.steps):
            table.follow(step.inverse())
        assert snapshot(table) == begin
        check(table)


@given(work, work, st.randoms(use_true_random=False))
@settings(max_examples=examples(60), deadline=None)
def test_neither_can_be_said_of_everything(
    one: list[Any], other: list[Any], dice: random.Random
) -> None:
    table = Table([one, other], dice)
    while (item := table.review.next_undecided()) is not None:
        table.run(adjudication.decide(table.gold, SCHEMA, item, Verdict(Choice.NEITHER), REVIEWER))
    assert not table.gold.spans
    assert all(each.choice == "neither" for each in table.gold.decisions.values())
    table.run(table.review.finish())
    assert table.gold.layer.status is Status.DONE


def test_a_change_outside_the_document_means_nothing() -> None:
    table = Table([[(0, 1, "actor", "")], []], random.Random(0))
    items = table.review.items
    layer = Layer(id="x", document_id="other", annotator_id="x")
    table.review.apply([Change(None, layer)])
    assert table.review.items == items
