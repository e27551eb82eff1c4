"""The spans of a layer by place: what covers an offset, what touches a range, what comes next."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import attrgetter
from typing import Any

from declannot.domain.span import Span

_start = attrgetter("start")
_order = attrgetter("order")


class _LengthClass:
    """Spans of similar length in document order; ``longest`` bounds the search to the left."""

    __slots__ = ("longest", "spans")

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.longest = 0


class SpanIndex:
    """Spans in length classes, each sixteen times the one before, sorted within a class.

    No span of a class can touch a range from further left than the longest of the class, so two
    bisections a class find a small window that holds all answers, however long other spans are.
    A discontinuous span counts with its envelope, from its first to its last edge.
    """

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._classes: dict[int, _LengthClass] = {}
        ordered = sorted(spans, key=_start)
        self._count = len(ordered)
        classes, before = self._classes, -1
        ties: set[tuple[int, int]] = set()
        for span in ordered:
            start = span.start
            length = span.end - start
            number = (length.bit_length() - 1) // 4
            kind = classes.get(number) or self._class_for(length)
            if start == before and kind.spans and kind.spans[-1].start == start:
                ties.add((number, start))
            kind.spans.append(span)
            if length > kind.longest:
                kind.longest = length
            before = start
        for number, start in ties:
            _put_ties_in_order(classes[number].spans, start)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Span]:
        """Iterate over all spans in document order."""
        return heapq.merge(*(kind.spans for kind in self._classes.values()), key=_order)

    def add(self, span: Span) -> None:
        """Add a span."""
        spans = self._class_for(span.end - span.start).spans
        spans.insert(_place(spans, span.order), span)
        self._count += 1

    def remove(self, span: Span) -> None:
        """Remove the span with the range, label and id of ``span``.

        Raises:
            KeyError: it is not in the index.
        """
        kind = self._classes.get(_class_number(span.end - span.start))
        spans = kind.spans if kind else []
        place = _place(spans, span.order)
        if place == len(spans) or spans[place].order != span.order:
            raise KeyError(span.id)
        del spans[place]
        self._count -= 1

    def overlapping(self, start: int, end: int) -> list[Span]:
        """Return the spans that share a code point with ``start`` to ``end``, in document order.

        For an empty range these are the spans around it, not those that begin or end there.
        """
        found: list[Span] = []
        for kind in self._classes.values():
            spans = kind.spans
            first = bisect_right(spans, start - kind.longest, key=_start)
            last = bisect_left(spans, end, first, key=_start)
            found += [span for span in spans[first:last] if span.end > start]
        if len(found) > 1:
            put_in_order(found)
        return found

    def at(self, offset: int) -> list[Span]:
        """Return the spans that cover the code point at ``offset``, the shortest first."""
        found = self.overlapping(offset, offset + 1)
        found.sort(key=lambda span: span.end - span.start)
        return found

    def with_range(self, start: int, end: int) -> list[Span]:
        """Return the spans from just ``start`` to just ``end``, in document order."""
        kind = self._classes.get(_class_number(end - start))
        if kind is None:
            return []
        # Bisecting by the start alone is cheaper than by a whole key, and few spans share one.
        spans = kind.spans
        first = bisect_left(spans, start, key=_start)
        last = bisect_right(spans, start, first, key=_start)
        return [span for span in spans[first:last] if span.end == end]

    def after(self, order_key: tuple[Any, ...]) -> Span | None:
        """Return the first span whose ``Span.order`` is greater than the key, or None.

        The head of a key will do: ``(offset,)`` finds the first span at or after an offset.
        """
        best: Span | None = None
        for kind in self._classes.values():
            place = _place(kind.spans, order_key)
            if place < len(kind.spans) and kind.spans[place].order == order_key:
                place += 1
            if place < len(kind.spans):
                span = kind.spans[place]
                if best is None or span.order < best.order:
                    best = span
        return best

    def before(self, order_key: tuple[Any, ...]) -> Span | None:
        """Return the last span whose ``Span.order`` is less than the key, or None."""
        best: Span | None = None
        for kind in self._classes.values():
            place = _place(kind.spans, order_key)
            if place:
                span = kind.spans[place - 1]
                if best is None or span.order > best.order:
                    best = span
        return best

    def rank(self, order_key: tuple[Any, ...]) -> int:
        """Return how many spans come before the key in document order."""
        return sum(_place(kind.spans, order_key) for kind in self._classes.values())

    def _class_for(self, length: int) -> _LengthClass:
        number = _class_number(length)
        kind = self._classes.get(number)
        if kind is None:
            kind = self._classes[number] = _LengthClass()
        kind.longest = max(kind.longest, length)
        return kind


def _place(spans: list[Span], order_key: tuple[Any, ...]) -> int:
    """Return the index of the first span whose order is not less than the key."""
    # Starts are compared first: reading a field is much cheaper than making a whole key.
    first = bisect_left(spans, order_key[0], key=_start)
    last = bisect_right(spans, order_key[0], first, key=_start)
    return bisect_left(spans, order_key, first, last, key=_order) if first < last else first


def put_in_order(spans: list[Span]) -> None:
    """Sort by ``Span.order``, whose key is made only for spans with the same start."""
    spans.sort(key=_start)
    last = 0
    for place, (one, other) in enumerate(pairwise(map(_start, spans))):
        if one == other and place >= last:
            last = _put_ties_in_order(spans, one)


def _put_ties_in_order(spans: list[Span], start: int) -> int:
    """Sort the spans that begin at ``start`` among themselves; return the index after them."""
    first = bisect_left(spans, start, key=_start)
    last = bisect_right(spans, start, first, key=_start)
    if last - first > 1:
        spans[first:last] = sorted(spans[first:last], key=_order)
    return last


def _class_number(length: int) -> int:
    """Return the class of a length in code points: 0 up to 15, 1 up to 255 and so on."""
    return (length.bit_length() - 1) // 4
