"""Spans of one text brought over to a corrected version of it, and what may be wrong with them.

A span whose characters all stand together in the new text is carried over unchanged. One that
changed is carried as far as it can be followed and put in the queue; one of which too little is
left is lost, and listed with its old text. Nothing is guessed in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from declannot.domain.document import Layer, Status
from declannot.domain.review import ReviewKind
from declannot.domain.span import (
    Decision,
    Range,
    Relation,
    Span,
    covered_text,
    joined_ranges,
    without_edge_blanks,
)
from declannot.domain.text_alignment import Alignment

LEAST_LEFT = 0.25
"""Least share of a span's characters, blanks left out, that must be left of it."""


class Fate(StrEnum):
    """What became of a span.

    ``INSIDE``: both edges are where they were, something between them changed. ``EDGES``: the
    text changed at an edge, which had to be put somewhere.
    """

    EXACT = "exact"
    INSIDE = "inside"
    EDGES = "edges"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Carried:
    """A span with what became of it; ``span`` is None where it was lost.

    Attributes:
        place: where it is, or would be, in the new text.
        text: what it covered in the old one.
    """

    source: Span
    span: Span | None
    fate: Fate
    place: Range
    text: str


@dataclass(slots=True)
class CarriedLayer:
    """A layer brought over to the new text.

    Attributes:
        layer: of the new document.
        spans: every span of the old layer with its fate, in their order.
        relations, decisions: those whose ends, or some of whose spans, are left.
        relations_lost, decisions_lost: how many are not.
        decisions_stale: how many count as undecided until they are confirmed.
    """

    layer: Layer
    spans: list[Carried]
    relations: list[Relation]
    decisions: list[Decision]
    relations_lost: int = 0
    decisions_lost: int = 0
    decisions_stale: int = 0

    @property
    def kept(self) -> list[Span]:
        """The spans of the new layer."""
        return [each.span for each in self.spans if each.span is not None]

    @property
    def doubtful(self) -> list[Carried]:
        """What somebody should look at: spans carried with a change, and lost ones."""
        return [each for each in self.spans if each.fate is not Fate.EXACT]


class Carrier:
    """Brings spans from one text to another.

    Args:
        alignment: of ``old`` and ``new``.
    """

    def __init__(self, old: str, new: str, alignment: Alignment) -> None:
        self._old, self._new = old, new
        self._alignment = alignment

    def span(self, span: Span, layer_id: str) -> Carried:
        """Return a span as it is in the new text."""
        text = covered_text(self._old, span)
        fates: list[Fate] = []
        ranges: list[Range] = []
        for each in span.ranges:
            fate, place = self.range(each)
            fates.append(fate)
            if fate is not Fate.LOST:
                ranges.append(place)
        if not ranges:
            place = self._point(span.start)
            return Carried(span, None, Fate.LOST, place, text)
        joined = joined_ranges(ranges)
        start, end = joined[0][0], joined[-1][1]
        fate = _worst(fates)
        if len(joined) != len(span.ranges) and fate is Fate.EXACT:
            fate = Fate.INSIDE
        carried = replace(
            span,
            layer_id=layer_id,
            start=start,
            end=end,
            fragments=joined if len(joined) > 1 else None,
        )
        return Carried(span, carried, fate, (start, end), text)

    def range(self, where: Range) -> tuple[Fate, Range]:
        """Return what became of a range that is not empty, and where it is or would be."""
        start, end = where
        alignment = self._alignment
        block = alignment.block_at(start)
        if block is not None and end <= block.old + block.length:
            place = (block.new + start - block.old, block.new + end - block.old)
            return (Fate.EDGES if self._grew(where, place) else Fate.EXACT), place
        first = block
        last = alignment.block_at(end - 1)
        low = first.new + start - first.old if first else self._edge(start, start, last=False)
        high = last.new + end - last.old if last else self._edge(end - 1, end, last=True)
        if low < high:
            low, high = without_edge_blanks(self._new, (low, high))
        if low >= high or not self._is_enough(where):
            return Fate.LOST, self._point(start)
        if first is None or last is None:
            return Fate.EDGES, (low, high)
        return (Fate.EDGES if self._grew(where, (low, high)) else Fate.INSIDE), (low, high)

    def read(self, ranges: Iterable[Range]) -> tuple[Range, ...]:
        """Return what was read and is still there; what is new was not read."""
        return joined_ranges(
            (block.new, block.new + block.length)
            for start, end in ranges
            for block in self._alignment.inside(start, end)
        )

    def _edge(self, offset: int, edge: int, *, last: bool) -> int:
        """Return where an edge goes whose character was changed or taken out.

        Where the change begins, or ends, right at the edge, the new words in it belong to the
        span; else the edge goes to what is left of the span.
        """
        old, old_end, new, new_end = self._alignment.gap_at(offset)
        if last:
            return new_end if edge == old_end else new
        return new if edge == old else new_end

    def _is_enough(self, where: Range) -> bool:
        start, end = where
        wanted = sum(map(len, self._old[start:end].split()))
        left = sum(
            sum(map(len, self._old[each.old : each.old + each.length].split()))
            for each in self._alignment.inside(start, end)
        )
        if left and left >= LEAST_LEFT * wanted:
            return True
        if left:
            return False
        old, old_end, new, new_end = self._alignment.gap_at(start)
        return (old, old_end) == where and new < new_end  # just this was replaced as a whole

    def _grew(self, where: Range, place: Range) -> bool:
        """Whether letters now touch an edge at which none did: half of a word would be covered."""
        return (_joins(self._new, place[0]) and not _joins(self._old, where[0])) or (
            _joins(self._new, place[1]) and not _joins(self._old, where[1])
        )

    def _point(self, offset: int) -> Range:
        """Return the place in the new text that comes nearest to one in the old, as a range."""
        block = self._alignment.block_at(offset)
        place = block.new + offset - block.old if block else self._alignment.gap_at(offset)[2]
        place = min(place, max(0, len(self._new) - 1))
        return place, min(place + 1, len(self._new))


def carry_layer(
    carrier: Carrier,
    layer: Layer,
    spans: Iterable[Span],
    relations: Iterable[Relation],
    decisions: Iterable[Decision],
    lost_elsewhere: Mapping[str, Fate],
) -> CarriedLayer:
    """Bring a layer over.

    Spans, relations and decisions keep their ids: a layer of its own holds them, and what refers
    to them, such as a decision in gold, goes on to. A span that would lie on another one with the
    same label is lost.

    Args:
        layer: as it will be in the new document; its ``read`` is still that of the old one.
        lost_elsewhere: fates of the spans and relations of other layers by id, for the decisions
            that speak of them; exact ones may be left out.
    """
    result = _without_doubles([carrier.span(span, layer.id) for span in spans])
    fates = {each.source.id: each.fate for each in result}
    whole = CarriedLayer(replace(layer, read=carrier.read(layer.read)), result, [], [])
    for relation in relations:
        if Fate.LOST in (fates.get(relation.from_id), fates.get(relation.to_id)):
            whole.relations_lost += 1
            fates[relation.id] = Fate.LOST
        else:
            whole.relations.append(replace(relation, layer_id=layer.id))
    known = {**lost_elsewhere, **fates}
    for decision in decisions:
        after = _carried_decision(decision, layer.id, known)
        if after is None:
            whole.decisions_lost += 1
            continue
        whole.decisions_stale += after.stale and not decision.stale
        whole.decisions.append(after)
    is_undone = layer.is_gold and bool(whole.decisions_stale or whole.decisions_lost)
    if is_undone and layer.status is Status.DONE:
        whole.layer = replace(whole.layer, status=Status.STARTED)
    return whole


def fates_of(layers: Iterable[CarriedLayer]) -> dict[str, Fate]:
    """Return the fates, other than exact, of what lies in several layers, by id."""
    return {
        each.source.id: each.fate
        for layer in layers
        for each in layer.spans
        if each.fate is not Fate.EXACT
    }


def _without_doubles(carried: list[Carried]) -> list[Carried]:
    """Let a changed span be lost that would lie on another one with the same label."""
    taken: set[tuple[str, tuple[Range, ...]]] = {
        (each.span.label_id, each.span.ranges)
        for each in carried
        if each.span is not None and each.fate is Fate.EXACT
    }
    result: list[Carried] = []
    for each in sorted(carried, key=lambda one: one.source.order):
        if each.span is not None and each.fate is not Fate.EXACT:
            key = (each.span.label_id, each.span.ranges)
            if key in taken:
                each = Carried(each.source, None, Fate.LOST, each.place, each.text)
            taken.add(key)
        result.append(each)
    return result


def _carried_decision(
    decision: Decision, layer_id: str, fates: Mapping[str, Fate]
) -> Decision | None:
    """Return a decision without what was lost; stale where something it is about changed."""
    sources = tuple(key for key in decision.sources if fates.get(key) is not Fate.LOST)
    result = tuple(key for key in decision.result if fates.get(key) is not Fate.LOST)
    if not sources and not result and (decision.sources or decision.result):
        return None
    if decision.difference == ReviewKind.AUDIT_UNTAGGED:
        return None  # it names a place of the old text
    touched = any(
        fates.get(key, Fate.EXACT) is not Fate.EXACT
        for key in (*decision.sources, *decision.result)
    )
    return replace(
        decision,
        layer_id=layer_id,
        sources=sources,
        result=result,
        stale=decision.stale or touched,
    )


def _worst(fates: Iterable[Fate]) -> Fate:
    """Return the fate of a span from those of its pieces, of which one at least is left."""
    found = set(fates)
    if Fate.LOST in found or Fate.EDGES in found:
        return Fate.EDGES
    return Fate.INSIDE if Fate.INSIDE in found else Fate.EXACT


def _joins(text: str, offset: int) -> bool:
    """Whether a word goes on over an offset."""
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()
