"""What the consistency check keeps of one layer."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import sub
from typing import NamedTuple

from declannot.domain.findings import Finding
from declannot.domain.plain_span import PlainSpan, SpanColumns
from declannot.domain.span import AttributeValue, Range

_NOTHING: Mapping[str, AttributeValue] = {}


class Place(NamedTuple):
    """A place in a text, with what stands there on one line."""

    start: int
    end: int
    shown: str


class Spans(NamedTuple):
    """Spans by the numbers of their wordings' forms and of their labels."""

    forms: Sequence[int]
    labels: Sequence[int]


def _numbers(code: str = "I") -> array[int]:
    return array(code)


@dataclass(slots=True)
class LayerLook:
    """What is known of one layer; its spans are in document order.

    Attributes:
        number: of the layer, as long as the check is in memory.
        starts, ends: edges of each span.
        labels: number of each span's label.
        forms: number of the form of each span's wording.
        own: findings about single spans, by their ids.
        among: findings about spans that lie badly with each other.
        related: findings about relations.
        loose: where wordings stand untagged, by family and wording.
        outdone: family, start and end of those places that longer wordings take in.
        reach: the offset up to which somebody has looked through the text.
    """

    number: int
    document_id: str
    annotator_id: str | None
    starts: array[int] = field(default_factory=_numbers)
    ends: array[int] = field(default_factory=_numbers)
    labels: array[int] = field(default_factory=lambda: _numbers("H"))
    forms: array[int] = field(default_factory=_numbers)
    own: dict[str, list[Finding]] = field(default_factory=dict)
    among: list[Finding] = field(default_factory=list)
    related: list[Finding] = field(default_factory=list)
    loose: dict[tuple[str, str], list[Place]] = field(default_factory=dict)
    outdone: set[tuple[str, int, int]] = field(default_factory=set)
    reach: int = 0
    _longest: int = 0
    _ids: str = ""
    _fragments: dict[str, tuple[Range, ...]] = field(default_factory=dict)

    @property
    def ids(self) -> list[str]:
        """The ids of the spans."""
        return self._ids.split("\n") if self._ids else []

    def findings(self) -> Iterator[Finding]:
        """Yield the findings that are not about wordings."""
        return chain(chain.from_iterable(self.own.values()), self.among, self.related)

    def numbers_of(self, ids: Collection[str]) -> list[int]:
        """Return the numbers of spans that are here."""
        return [number for number, each in enumerate(self.ids) if each in ids]

    def ranges(self, numbers: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and the label's number of spans."""
        for number in numbers:
            yield self.starts[number], self.ends[number], self.labels[number]

    def take_out(self, numbers: Sequence[int]) -> Spans:
        """Take out spans by their numbers, which rise."""
        gone = Spans([self.forms[n] for n in numbers], [self.labels[n] for n in numbers])
        ids = self.ids
        for number in reversed(numbers):
            self.own.pop(ids[number], None)
            self._fragments.pop(ids[number], None)
            del ids[number], self.starts[number], self.ends[number]
            del self.labels[number], self.forms[number]
        self._ids = "\n".join(ids)
        return gone

    def put_in(self, columns: SpanColumns, spans: Spans, label_ids: Sequence[str]) -> None:
        """Put in spans, given as columns and by their forms and labels.

        Args:
            label_ids: of all labels, by their numbers.
        """
        forms, labels = spans
        for number, fragments in columns.fragments.items():
            self._fragments[columns.ids[number]] = fragments
        lengths = map(sub, columns.ends, columns.starts)
        self._longest = max(self._longest, max(lengths, default=0))
        if not self._ids:
            self.starts, self.ends = array("I", columns.starts), array("I", columns.ends)
            self.labels, self.forms = array("H", labels), array("I", forms)
            self._ids = "\n".join(columns.ids)
            return
        ids = self.ids
        for number, start in enumerate(columns.starts):
            end, label, span_id = columns.ends[number], labels[number], columns.ids[number]
            order = (-end, label_ids[label], span_id)
            at = bisect_left(self.starts, start)
            while at < len(ids) and self.starts[at] == start:
                if (-self.ends[at], label_ids[self.labels[at]], ids[at]) > order:
                    break
                at += 1
            self.starts.insert(at, start)
            self.ends.insert(at, end)
            self.labels.insert(at, label)
            self.forms.insert(at, forms[number])
            ids.insert(at, span_id)
        self._ids = "\n".join(ids)

    def columns(self, label_ids: Sequence[str], part: Range | None = None) -> SpanColumns:
        """Return the spans as columns, without their attributes.

        Args:
            label_ids: of all labels, by their numbers.
            part: only those that begin in this part of the text; None means all.
        """
        here = slice(None)
        if part is not None:
            here = slice(bisect_left(self.starts, part[0]), bisect_left(self.starts, part[1]))
        ids, known = self.ids[here], self._fragments
        fragments = {n: known[each] for n, each in enumerate(ids) if each in known} if known else {}
        labels = [label_ids[each] for each in self.labels[here]]
        return SpanColumns(
            self.starts[here],
            self.ends[here],
            labels,
            ids,
            fragments,
            [""] * len(ids),
            {"": _NOTHING},
        )

    def with_wording(
        self, number: int, wording_of: Sequence[int], label_ids: Sequence[str]
    ) -> Iterator[tuple[PlainSpan, int, int]]:
        """Yield the spans that have a wording, with the numbers of its form and of the label."""
        ids: list[str] = []
        for place, form in enumerate(self.forms):
            if wording_of[form] == number:
                ids = ids or self.ids
                label = self.labels[place]
                start, end = self.starts[place], self.ends[place]
                span = PlainSpan(ids[place], label_ids[label], start, end, None, _NOTHING)
                yield span, form, label

    def free(self, labels: Collection[int], window: Range) -> list[Range]:
        """Return what is left of a part of the text without the spans that have some labels."""
        done, last = window
        left: list[Range] = []
        for start, end, label in self._near(window):
            if end > done and label in labels:
                if start > done:
                    left.append((done, start))
                done = end
        if done < last:
            left.append((done, last))
        return left

    def is_tagged(self, labels: Collection[int], start: int, end: int) -> bool:
        """Whether a span with some labels touches a range."""
        return any(b > start and label in labels for _, b, label in self._near((start, end)))

    def _near(self, window: Range) -> Iterable[tuple[int, int, int]]:
        """Return start, end and label of all spans that touch a window, and of some before it."""
        first, last = window
        here = slice(
            bisect_left(self.starts, first - self._longest) if first > self._longest else 0,
            bisect_left(self.starts, last),
        )
        return zip(self.starts[here], self.ends[here], self.labels[here], strict=True)

    def group_around(self, part: Range) -> Range:
        """Return a part of the text widened to all spans that touch it, directly or by others."""
        first, last = part
        number = bisect_left(self.starts, first)
        while number and self.starts[number - 1] > first - self._longest:
            number -= 1
            if self.ends[number] > first:
                first = self.starts[number]
        number = bisect_left(self.starts, first)
        while number < len(self.starts) and self.starts[number] < last:
            last = max(last, self.ends[number])
            number += 1
        return first, last
