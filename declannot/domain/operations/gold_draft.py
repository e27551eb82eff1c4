"""Gold under the hands of an operation: several changes tried on it, then taken back.

Deciding one difference can remove a span, add another and change relations at once, and the
schema's rules must be asked of the gold as it will be. A draft changes the gold in memory while
an operation works, collects the changes, and leaves the gold as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.message import Message
from declannot.domain.operations.layers import begun
from declannot.domain.review import ReviewKind
from declannot.domain.span import Decision, Relation, Span

AUDITS = frozenset((ReviewKind.AUDIT, ReviewKind.AUDIT_UNTAGGED))


class GoldDraft:
    """Gold with changes that are only tried.

    Attributes:
        gold: the layer; it shows the changes while the draft is open.
        warnings: what rules of the schema warn of.
    """

    def __init__(self, gold: LayerContent) -> None:
        self.gold = gold
        self.warnings: dict[str, Message] = {}
        self._done: list[Change] = []

    def add(self, *changes: Change) -> None:
        """Try changes."""
        self.gold.apply(changes)
        self._done += changes

    def begin(self) -> None:
        """Store an untouched layer, or mark a new one as started."""
        if not self._done:
            self.add(*begun(self.gold))

    def mark(self) -> int:
        """Return the present state, for ``back_to``."""
        return len(self._done)

    def back_to(self, mark: int) -> None:
        """Take back what was tried after ``mark``."""
        while len(self._done) > mark:
            self.gold.apply((self._done.pop().inverse(),))

    def changes(self) -> tuple[Change, ...]:
        """Return what was tried, with one change an entity."""
        merged: dict[tuple[type, str], Change] = {}
        for change in self._done:
            key = (type(change.entity), change.entity_id)
            known = merged.get(key)
            merged[key] = change if known is None else Change(known.before, change.after)
        return tuple(change for change in merged.values() if change.before != change.after)

    def decisions_from(self, source_id: str) -> list[Decision]:
        """Return the decisions about a span or relation of an annotator, audits left out."""
        return [
            each for each in self.gold.decisions_from(source_id) if each.difference not in AUDITS
        ]

    def decisions_behind(self, result_id: str) -> list[Decision]:
        """Return the decisions that led to a gold span or relation, audits included."""
        return self.gold.decisions_behind(result_id)

    def reopen_layer(self) -> None:
        """Mark gold that was done as started: something in it is undecided again."""
        layer = self.gold.layer
        if layer.status is Status.DONE:
            self.add(Change(layer, replace(layer, status=Status.STARTED)))


@contextmanager
def drafting(gold: LayerContent) -> Iterator[GoldDraft]:
    """Open a draft; the gold is as it was when the block ends, however it ends."""
    draft = GoldDraft(gold)
    try:
        yield draft
    finally:
        draft.back_to(0)


def without_result(draft: GoldDraft, ids: Iterable[str], kept: Iterable[str] = ()) -> int:
    """Remove gold spans with their relations, and gold relations, that decisions led to.

    Decisions that build on them (attributes, relations) are removed too, audits are noted as
    changed; a relation stays where another decision led to it as well.

    Args:
        ids: of gold spans and relations; those that are gone already are passed over.
        kept: ids of decisions that are dealt with by the caller.

    Returns:
        How many other decisions were removed.
    """
    gold, known = draft.gold, set(kept)
    dropped = 0
    for key in ids:
        span = gold.spans.get(key)
        relations = (
            gold.relations_of(key) if span else [gold.relations[key]] * (key in gold.relations)
        )
        for relation in relations:
            if relation.id not in gold.relations:
                continue
            if span is None and any(
                each.id not in known for each in draft.decisions_behind(relation.id)
            ):
                continue
            dropped += _drop_decisions(draft, relation, known)
            draft.add(Change(relation, None))
        if span is not None:
            dropped += _drop_decisions(draft, span, known)
            draft.add(Change(span, None))
    return dropped


def _drop_decisions(draft: GoldDraft, entity: Span | Relation, kept: set[str]) -> int:
    dropped = 0
    for decision in draft.decisions_behind(entity.id):
        if decision.id in kept:
            continue
        if decision.difference in AUDITS:
            left = tuple(each for each in decision.result if each != entity.id)
            draft.add(Change(decision, replace(decision, result=left, choice="edited")))
            continue
        draft.add(Change(decision, None))
        dropped += 1
        for other in decision.result:
            relation = draft.gold.relations.get(other)
            if relation and other != entity.id and not draft.decisions_behind(other):
                draft.add(Change(relation, None))
    if dropped:
        draft.reopen_layer()
    return dropped
