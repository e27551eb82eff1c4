"""Spans and relations: what an annotator adds to a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields

Scalar = str | int | float | bool
AttributeValue = Scalar | list[Scalar]
Range = tuple[int, int]
"""Start and end in code points, zero based, end exclusive, never empty."""

MANUAL = "manual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A label on a stretch of text, in one layer.

    Attributes:
        label_id: the label's fixed id, not its name.
        start, end: first and last edge in code points; ``start < end``.
        fragments: None for a contiguous span, else at least two ranges, ordered and not
            touching, the first beginning at ``start`` and the last ending at ``end``.
        attributes: attribute id to value; defaults are shown, not stored.
        note: the annotator's remark.
        doubt: flagged as uncertain.
        origin: ``manual``, ``bulk:<how>`` (a person labelled many places at once),
            ``import:<format>``, ``suggestion:<source>`` (a program proposed it) …; kept for ever.
        by: id of the annotator who made it.
        created, changed: ISO 8601 times in UTC.
    """

    id: str
    layer_id: str
    label_id: str
    start: int
    end: int
    fragments: tuple[Range, ...] | None = None
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    doubt: bool = False
    origin: str = MANUAL
    by: str = ""
    created: str = ""
    changed: str = ""

    @property
    def ranges(self) -> tuple[Range, ...]:
        """The pieces of text the span covers, in order."""
        return self.fragments if self.fragments is not None else ((self.start, self.end),)

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key of the native record: start, longest first, label, id."""
        return (self.start, -self.end, self.label_id, self.id)

    def with_label(
        self, label_id: str, attributes: dict[str, AttributeValue], changed: str
    ) -> Span:
        """Return the span with another label and the attributes that go with it.

        Written out by slots, because one step may relabel 100,000: ``__init__`` of a frozen
        dataclass takes twice as long, ``dataclasses.replace`` four times.
        """
        span = object.__new__(Span)
        _set_id(span, self.id)
        _set_layer_id(span, self.layer_id)
        _set_label_id(span, label_id)
        _set_start(span, self.start)
        _set_end(span, self.end)
        _set_fragments(span, self.fragments)
        _set_attributes(span, attributes)
        _set_note(span, self.note)
        _set_doubt(span, self.doubt)
        _set_origin(span, self.origin)
        _set_by(span, self.by)
        _set_created(span, self.created)
        _set_changed(span, changed)
        return span


(
    _set_id,
    _set_layer_id,
    _set_label_id,
    _set_start,
    _set_end,
    _set_fragments,
    _set_attributes,
    _set_note,
    _set_doubt,
    _set_origin,
    _set_by,
    _set_created,
    _set_changed,
) = (getattr(Span, each.name).__set__ for each in fields(Span))


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A typed arrow from one span to another of the same layer."""

    id: str
    layer_id: str
    type_id: str
    from_id: str
    to_id: str
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    origin: str = MANUAL
    by: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a reviewer decided about one difference, kept in the gold layer.

    Attributes:
        difference: the class of the difference, such as ``label`` or ``only A``.
        sources: ids of the spans or relations it was about.
        result: ids of the gold spans or relations it led to.
        choice: ``a``, ``b``, ``both``, ``neither`` or ``edited``.
        stale: whether a source was changed after the decision.
    """

    id: str
    layer_id: str
    difference: str
    sources: tuple[str, ...]
    result: tuple[str, ...]
    choice: str
    reason: str = ""
    comment: str = ""
    by: str = ""
    at: str = ""
    stale: bool = False


def overlap(one: Range, other: Range) -> bool:
    """Whether two ranges share at least one code point."""
    return one[0] < other[1] and other[0] < one[1]


def crosses(one: Range, other: Range) -> bool:
    """Whether two ranges overlap without one containing the other."""
    return one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1]


def joined_ranges(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return the ranges in order, with overlapping and touching ones made one."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def without_edge_blanks(text: str, where: Range) -> Range:
    """Return the range without blanks at its edges; it may become empty."""
    start, end = where
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def covered_text(text: str, span: Span) -> str:
    """Return the text under ``span``; pieces of a discontinuous one are joined by one blank."""
    return " ".join(text[start:end] for start, end in span.ranges)
