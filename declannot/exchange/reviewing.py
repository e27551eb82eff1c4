"""The review of one document: what two annotators differ in, and what was decided about it.

Pure logic over layers in memory. The window keeps one ``DocumentReview`` for the document it
shows; strategies and commands make one for each document.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from declannot.agreement.differences import typed_differences
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.operations.gold import finish_gold
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.review import (
    DEFAULT_REASONS,
    Choice,
    Extent,
    GoldWish,
    ReviewItem,
    ReviewKind,
    Side,
    of_extent,
    wording,
)
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Decision, Relation, Span

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord

__all__ = [
    "DEFAULT_REASONS",
    "Choice",
    "DocumentReview",
    "Extent",
    "GoldWish",
    "ReviewItem",
    "ReviewKind",
    "Side",
    "content_of",
    "of_extent",
    "review_of",
    "wording",
]

_Turn = tuple[int, int, int, str]
"""Start, longest first; spans before their attributes before relations; the key."""


class DocumentReview:
    """Everything there is to decide in one document, in document order.

    The layers are the caller's: they follow the changes first, then ``apply`` is told of them.

    Attributes:
        a, b: the annotators' layers as they are now.
        gold: the gold layer with its decisions.
        schema: the schema in force.
        items: every entry, agreements included. Attributes of a span that was decided away are
            no entry. A relation comes after both its ends, because it can be decided then.
    """

    def __init__(
        self, a: LayerContent, b: LayerContent, gold: LayerContent, schema: Schema
    ) -> None:
        self.a, self.b, self.gold, self.schema = a, b, gold, schema
        self._differences: list[ReviewItem] | None = None
        self._untaken: list[ReviewItem] | None = None
        self._compare()

    @property
    def items(self) -> list[ReviewItem]:
        """Every entry in document order; not to be changed."""
        return self._items

    @property
    def undecided(self) -> list[ReviewItem]:
        """Entries that need a decision: differences, agreements not taken, stale decisions."""
        return [item for item in self._items if not item.is_decided]

    @property
    def differences(self) -> list[ReviewItem]:
        """What a reviewer goes through: every entry but agreements that can be taken as they are.

        The list is made once for each state of the review; it is not to be changed.

        An agreed relation is among them where its ends are decided and it was not taken: an end
        may have been decided away, or have become something the schema does not join.
        """
        if self._differences is None:
            self._differences = [
                item
                for item in self._items
                if item.kind is not ReviewKind.EXACT or self._is_listed(item)
            ]
        return self._differences

    @property
    def untaken(self) -> list[ReviewItem]:
        """The agreements that nobody has taken yet; not to be changed."""
        if self._untaken is None:
            self._untaken = [
                item
                for item in self._items
                if item.kind is ReviewKind.EXACT and not item.is_decided
            ]
        return self._untaken

    @property
    def agreed(self) -> list[ReviewItem]:
        """The agreements, decided or not: spans, and relations, that are alike."""
        return [item for item in self._items if item.kind is ReviewKind.EXACT]

    @property
    def progress(self) -> tuple[int, int]:
        """How many entries are decided, and how many there are, agreements included."""
        return self._decided, len(self._items)

    def finish(self) -> Step | None:
        """Return the step that marks gold as done; None where it is.

        Raises:
            UserError: something is not decided yet; the sentence says how much.
        """
        return finish_gold(self.gold, len(self._items) - self._decided)

    def item(self, key: str) -> ReviewItem | None:
        """Return the entry of that key as it is now, or None where it is gone."""
        place = self._position.get(key)
        return None if place is None else self._items[place]

    def item_of(self, source_id: str) -> ReviewItem | None:
        """Return the entry a span or relation of an annotator stands in; of its attributes none."""
        for place in self._places.get(source_id, ()):
            if self._base[place].kind is not ReviewKind.ATTRIBUTES:
                return self._now[place]
        return None

    def next_undecided(self, key: str | None = None) -> ReviewItem | None:
        """Return the first undecided entry after that of ``key``, going round; None if all are."""
        first = 0 if key is None else self._position.get(key, -1) + 1
        places = chain(range(first, len(self._items)), range(first))
        return next((item for place in places if not (item := self._items[place]).is_decided), None)

    def alike(self, item: ReviewItem) -> list[ReviewItem]:
        """Return the undecided entries of the same class, wording and labels, itself included."""
        wanted = likeness(self.a.text.text, item)
        return [
            each
            for each in self._items
            if not each.is_decided and likeness(self.a.text.text, each) == wanted
        ]

    def apply(self, changes: Iterable[Change]) -> None:
        """Follow committed changes, after the layers have; cheap where only gold changed.

        Changes of other documents are passed over.
        """
        touched: set[str] = set()
        layers = (self.a.layer.id, self.b.layer.id)
        mine = [each for each in changes if getattr(each.entity, "layer_id", None)]
        for change in mine:
            entity = change.entity
            if isinstance(entity, Span | Relation) and entity.layer_id in layers:
                self._compare()
                return
        gone = set(self._without_sources)
        for change in mine:
            for each in (change.before, change.after):
                if isinstance(each, Decision) and each.layer_id == self.gold.layer.id:
                    touched.update(each.sources)
                    self._follow(each, is_there=each is change.after)
        places = {place for key in touched for place in self._places.get(key, ())}
        hidden = [self._is_moot(self._base[place]) for place in places]
        for place in places:
            self._now[place] = self._attached(self._base[place])
        if (
            gone
            or self._without_sources
            or hidden != [self._is_moot(self._base[place]) for place in places]
        ):
            self._list()
        elif places:
            self._replace(places)

    # Inside

    def _compare(self) -> None:
        """Compare the two layers anew and look up every decision."""
        self._base = _span_items(self.a, self.b)
        self._base += list(_attribute_items(self._base, self.schema))
        self._base += _relation_items(self._base, self.a, self.b)
        self._turns = _turns(self._base)
        self._base.sort(key=self._turn)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, item in enumerate(self._base):
            for source in item.sources:
                self._places[source].append(place)
        self._without_sources: dict[str, Decision] = {}
        for decision in self.gold.decisions.values():
            self._follow(decision, is_there=True)
        self._now = [self._attached(item) for item in self._base]
        self._list()

    def _follow(self, decision: Decision, *, is_there: bool) -> None:
        """Keep the decisions in mind whose sources are all gone."""
        self._without_sources.pop(decision.id, None)
        if (
            is_there
            and decision.stale
            and decision.result
            and decision.difference not in (*AUDITS, ReviewKind.ATTRIBUTES)
            and not any(source in self._places for source in decision.sources)
        ):
            self._without_sources[decision.id] = decision

    def _attached(self, item: ReviewItem) -> ReviewItem:
        """Return the entry with the decisions that touch it."""
        of_attributes = item.kind is ReviewKind.ATTRIBUTES
        found = {
            decision.id: decision
            for source in item.sources
            for decision in self.gold.decisions_from(source)
            if (decision.difference == ReviewKind.ATTRIBUTES) is of_attributes
            and decision.difference not in AUDITS
        }
        if not found:
            return item
        mine = set(item.sources)
        earlier = sorted(found.values(), key=lambda each: (each.at, each.id))
        decision = max(earlier, key=lambda each: len(mine.intersection(each.sources)))
        covered = {source for each in earlier for source in each.sources}
        return replace(
            item,
            decision=decision,
            earlier=tuple(earlier),
            carried=tuple(
                dict.fromkeys(
                    source
                    for each in earlier
                    if not each.stale
                    for source in each.sources
                    if source not in self._places
                )
            ),
            is_stale=not covered.issuperset(mine) or any(each.stale for each in earlier),
        )

    def _list(self) -> None:
        """List what is to be seen anew."""
        items = [item for item in self._now if not self._is_moot(item)]
        if self._without_sources:
            items += [self._gone(decision) for decision in self._without_sources.values()]
            items.sort(key=self._turn)
        self._items = items
        self._position = {item.key: place for place, item in enumerate(items)}
        self._decided = sum(item.is_decided for item in items)
        self._forget_lists()

    def _replace(self, places: Iterable[int]) -> None:
        """Put entries in place of what they were, where nothing comes or goes."""
        items = self._items.copy()
        for place in places:
            item = self._now[place]
            position = self._position.get(item.key)
            if position is not None:
                self._decided += item.is_decided - items[position].is_decided
                items[position] = item
        self._items = items
        self._forget_lists()

    def _forget_lists(self) -> None:
        self._differences = self._untaken = None

    def _turn(self, item: ReviewItem) -> _Turn:
        return self._turns.get(item.key) or _turn(item)

    def _is_listed(self, item: ReviewItem) -> bool:
        """Whether an agreement is listed among the differences."""
        is_taken = item.is_decided and item.choice is not Choice.NEITHER
        if is_taken or not item.is_about_relations:
            return False
        entries = (self.item_of(end.id) for end in (*item.a.ends, *item.b.ends))
        return all(entry is not None and entry.is_decided for entry in entries)

    def _is_moot(self, item: ReviewItem) -> bool:
        """Whether it is about attributes of a span that has no place in gold."""
        if item.kind is not ReviewKind.ATTRIBUTES:
            return False
        span = self.item_of(item.sources[0])
        return span is not None and span.is_decided and not (span.decision and span.decision.result)

    def _gone(self, decision: Decision) -> ReviewItem:
        """Return an entry for a stale decision whose sources are all gone."""
        spans = [self.gold.spans[key] for key in decision.result if key in self.gold.spans]
        for key in decision.result:
            relation = self.gold.relations.get(key)
            if relation is not None:
                spans += [self.gold.spans[end] for end in (relation.from_id, relation.to_id)]
        return ReviewItem(
            key=f"gone {decision.id}",
            kind=ReviewKind(decision.difference),
            start=min((span.start for span in spans), default=0),
            end=max((span.end for span in spans), default=0),
            decision=decision,
            earlier=(decision,),
            carried=decision.sources,
            is_stale=True,
        )


def review_of(source: Reading, document_id: str, a_id: str, b_id: str) -> DocumentReview:
    """Return the review of a document in a project, between two annotators.

    Raises:
        UserError: there is no such document.
        DamagedProject: its text is not what was stored.
    """
    a, b, gold = (source.content(document_id, each) for each in (a_id, b_id, None))
    return DocumentReview(a, b, gold, source.schema)


def content_of(record: DocumentRecord, annotator_id: str | None) -> LayerContent:
    """Return one layer of a document that was read whole; an untouched one where there is none."""
    for each in record.layers:
        if each.layer.annotator_id == annotator_id:
            return LayerContent(
                record.document, record.text, each.layer, each.spans, each.relations,
                each.decisions,
            )  # fmt: skip
    return LayerContent.untouched(record.document, record.text, annotator_id)


def likeness(text: str, item: ReviewItem) -> tuple[object, ...]:
    """Return what two entries have in common that can be decided the same way."""
    return (
        item.kind,
        *(
            (wording(text, spans), tuple(span.label_id for span in spans))
            for spans in (item.a.spans, item.b.spans)
        ),
        *(
            (wording(text, side.ends), tuple(each.type_id for each in side.relations))
            for side in (item.a, item.b)
        ),
        tuple(sorted((key, repr(values)) for key, values in item.attributes.items())),
    )


def unequal_attributes(
    schema: Schema, one: Span, other: Span
) -> Mapping[str, tuple[AttributeValue | None, AttributeValue | None]]:
    """Return the attributes in which two spans of one label differ, as they are shown.

    A default that is shown counts as a value, as it does for whoever reads the spans.
    """
    kinds = {kind.id: kind.default for kind in schema.attributes_of(one.label_id)}
    keys = dict.fromkeys([*kinds, *one.attributes, *other.attributes])
    shown = {
        key: (
            one.attributes.get(key, kinds.get(key)),
            other.attributes.get(key, kinds.get(key)),
        )
        for key in keys
    }
    return {key: values for key, values in shown.items() if values[0] != values[1]}


def _span_items(a: LayerContent, b: LayerContent) -> list[ReviewItem]:
    spans_a, spans_b = list(a.index), list(b.index)
    items = []
    for each in typed_differences(map(_mark, spans_a), map(_mark, spans_b)):
        sides = Side(tuple(spans_a[i] for i in each.a)), Side(tuple(spans_b[i] for i in each.b))
        items.append(ReviewItem.between(ReviewKind(each.kind.value), *sides))
    return items


def _attribute_items(items: Iterable[ReviewItem], schema: Schema) -> Iterator[ReviewItem]:
    for item in items:
        if item.kind is ReviewKind.EXACT:
            unequal = unequal_attributes(schema, item.a.spans[0], item.b.spans[0])
            if unequal:
                key = f"attributes {item.key}"
                yield replace(item, key=key, kind=ReviewKind.ATTRIBUTES, attributes=unequal)


def _relation_items(
    items: Iterable[ReviewItem], a: LayerContent, b: LayerContent
) -> list[ReviewItem]:
    """Return the relations as entries: alike, of another type between the same spans, or alone.

    Two relations are between the same spans where their ends stand in the same entries, be it
    with other edges; what they become in gold hangs on what is decided about the ends.
    """
    entry = {source: item.key for item in items for source in item.sources}
    between: dict[tuple[str, str], tuple[list[Relation], list[Relation]]] = {}
    for side, content in enumerate((a, b)):
        for relation in sorted(
            content.relations.values(), key=lambda each: (each.type_id, each.id)
        ):
            ends = (entry[relation.from_id], entry[relation.to_id])
            between.setdefault(ends, ([], []))[side].append(relation)
    found: list[ReviewItem] = []
    for ours, theirs in between.values():
        for relation in list(ours):
            twin = next((each for each in theirs if each.type_id == relation.type_id), None)
            if twin is not None:
                ours.remove(relation)
                theirs.remove(twin)
                found.append(_relation_item(ReviewKind.EXACT, a, relation, b, twin))
        for one, other in zip_longest(ours, theirs):
            found.append(_relation_item(ReviewKind.RELATION, a, one, b, other))
    return found


def _relation_item(
    kind: ReviewKind,
    a: LayerContent,
    one: Relation | None,
    b: LayerContent,
    other: Relation | None,
) -> ReviewItem:
    return ReviewItem.between(kind, _relation_side(a, one), _relation_side(b, other))


def _relation_side(content: LayerContent, relation: Relation | None) -> Side:
    if relation is None:
        return Side()
    ends = (content.spans[relation.from_id], content.spans[relation.to_id])
    return Side(relations=(relation,), ends=ends)


def _turns(items: Iterable[ReviewItem]) -> dict[str, _Turn]:
    """Return when each entry comes: in document order, a relation after both its ends."""
    turns: dict[str, _Turn] = {}
    of_span: dict[str, _Turn] = {}
    relations: list[ReviewItem] = []
    for item in items:
        if item.is_about_relations:
            relations.append(item)
            continue
        turns[item.key] = _turn(item)
        if item.kind is not ReviewKind.ATTRIBUTES:
            of_span |= dict.fromkeys(item.sources, turns[item.key])
    for item in relations:
        start, end, _, _ = max(of_span[span.id] for span in (*item.a.ends, *item.b.ends))
        turns[item.key] = (start, end, 2, item.key)
    return turns


def _turn(item: ReviewItem) -> _Turn:
    return (item.start, -item.end, int(item.kind is ReviewKind.ATTRIBUTES), item.key)


def _mark(span: Span) -> tuple[int, int, str, tuple[tuple[int, int], ...] | None]:
    return (span.start, span.end, span.label_id, span.fragments)
