"""Spans as they lie in the file: quick to make, for looking at a million of them once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from declannot.domain.span import AttributeValue, Range, Span


class PlainSpan(NamedTuple):
    """What of a span the check looks at; see ``Span`` for what the parts mean."""

    id: str
    label_id: str
    start: int
    end: int
    fragments: tuple[Range, ...] | None
    attributes: Mapping[str, AttributeValue]

    @property
    def ranges(self) -> tuple[Range, ...]:
        """The pieces of text the span covers, in order."""
        return self.fragments if self.fragments is not None else ((self.start, self.end),)


class SpanColumns:
    """The spans of a layer in document order, column by column.

    An object for each of a million spans takes longer to make than all there is to look at.

    Attributes:
        starts, ends, label_ids, ids: of each span.
        fragments: by the number of the span; contiguous ones are left out.
        said: of each span, a text that is the same where the attributes are.
        attributes: by that text.
    """

    __slots__ = ("attributes", "ends", "fragments", "ids", "label_ids", "said", "starts")

    def __init__(
        self,
        starts: Sequence[int] = (),
        ends: Sequence[int] = (),
        label_ids: Sequence[str] = (),
        ids: Sequence[str] = (),
        fragments: Mapping[int, tuple[Range, ...]] | None = None,
        said: Sequence[str] = (),
        attributes: Mapping[str, Mapping[str, AttributeValue]] | None = None,
    ) -> None:
        self.starts, self.ends = starts, ends
        self.label_ids, self.ids = label_ids, ids
        self.fragments = fragments or {}
        self.said = said
        self.attributes = {} if attributes is None else attributes

    @classmethod
    def of(cls, spans: Iterable[Span | PlainSpan]) -> SpanColumns:
        """Return the columns of spans that come in any order."""
        ordered = sorted(spans, key=_order)
        said = [str(each.attributes) for each in ordered]
        return cls(
            [each.start for each in ordered],
            [each.end for each in ordered],
            [each.label_id for each in ordered],
            [each.id for each in ordered],
            {n: each.fragments for n, each in enumerate(ordered) if each.fragments is not None},
            said,
            {text: each.attributes for text, each in zip(said, ordered, strict=True)},
        )

    def __len__(self) -> int:
        return len(self.ids)

    def span(self, number: int) -> PlainSpan:
        """Return one span."""
        return PlainSpan(
            self.ids[number],
            self.label_ids[number],
            self.starts[number],
            self.ends[number],
            self.fragments.get(number),
            self.attributes[self.said[number]],
        )

    def part(self, first: int, last: int) -> list[PlainSpan]:
        """Return the spans from one number up to another, that one not included."""
        return [self.span(number) for number in range(first, last)]

    def without(self, numbers: Collection[int]) -> SpanColumns:
        """Return the columns without some spans."""
        if not numbers:
            return self
        return SpanColumns.of(self.span(n) for n in range(len(self)) if n not in numbers)


def _order(span: Span | PlainSpan) -> tuple[int, int, str, str]:
    """Sort key of the native record: start, longest first, label, id."""
    return (span.start, -span.end, span.label_id, span.id)
