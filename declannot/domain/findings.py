"""What a person should look at in one layer: stray edges, duplicates, crossings, misfits.

Nothing here is changed or refused; `check` lists it. What may not be at all, such as a span
outside its text, is marked as damage. Time grows with the number of spans, not with how many of
them overlap: a span that crosses many others is named once, with the nearest of them.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from declannot.domain.attribute_values import fits
from declannot.domain.message import Message, message
from declannot.domain.schema import Rule, Schema
from declannot.domain.snapping import trimmed
from declannot.domain.span import Relation, Span
from declannot.domain.text import StatementText
from declannot.domain.words import grapheme_ceil, grapheme_floor


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        code: stable name of the rule, such as ``EDGE_BLANK``.
        subject: id of the span or relation.
        start, end: where, in code points; -1 for a relation without ends.
        message: what is the matter.
        damage: whether it must never be, rather than being questionable.
    """

    code: str
    subject: str
    start: int
    end: int
    message: Message
    damage: bool = False


def find_in_layer(
    text: StatementText,
    schema: Schema,
    spans: Iterable[Span],
    relations: Iterable[Relation] = (),
    *,
    language: str = "",
) -> list[Finding]:
    """Return what is questionable in the spans and relations of one layer, in document order.

    Rules of the schema that allow something keep it out of the list.
    """
    ordered = sorted(spans, key=lambda span: span.order)
    found: list[Finding] = []
    sound: list[Span] = []
    for span in ordered:
        fault = _misfit(text, span)
        if fault is not None:
            found.append(_finding("OFFSET", span, fault, damage=True))
        else:
            sound.append(span)
            found += _edge_findings(text, schema, span, language)
        found += _schema_findings(schema, span)
    found += _place_findings(schema, sound)
    by_id = {span.id: span for span in ordered}
    for relation in relations:
        found += _relation_findings(schema, relation, by_id)
    found.sort(key=lambda each: (each.start, -each.end))
    return found


def _misfit(text: StatementText, span: Span) -> Message | None:
    """Return what is wrong with the range of a span, if anything."""
    if not 0 <= span.start < span.end <= text.length:
        return message(
            "The span lies outside the text, which has {length} characters", length=text.length
        )
    pieces = span.fragments
    if pieces is None:
        return None
    ordered = all(one[1] < other[0] for one, other in zip(pieces, pieces[1:], strict=False))
    proper = len(pieces) > 1 and all(start < end for start, end in pieces)
    if ordered and proper and (pieces[0][0], pieces[-1][1]) == (span.start, span.end):
        return None
    return message("The pieces of the span do not fit together")


def _edge_findings(
    text: StatementText, schema: Schema, span: Span, language: str
) -> Iterator[Finding]:
    plain = text.text
    edges = [plain[offset] for start, end in span.ranges for offset in (start, end - 1)]
    if any(edge.isspace() for edge in edges):
        if schema.rules.edge_whitespace is not Rule.ALLOW:
            yield _finding("EDGE_BLANK", span, message("The span begins or ends with a blank"))
    elif any(unicodedata.category(edge).startswith("P") for edge in edges) and any(
        trimmed(plain, piece, language) not in (piece, None) for piece in span.ranges
    ):
        what = message("The span begins or ends with punctuation")
        yield _finding("EDGE_PUNCTUATION", span, what)
    for start, end in span.ranges:
        if grapheme_floor(plain, start) != start or grapheme_ceil(plain, end) != end:
            yield _finding("GRAPHEME", span, message("An edge of the span splits a character"))
            break


def _schema_findings(schema: Schema, span: Span) -> Iterator[Finding]:
    label = schema.label_by_id.get(span.label_id)
    if label is None:
        what = message("The schema has no label {label}", label=span.label_id)
        yield _finding("LABEL", span, what, damage=True)
        return
    kinds = {kind.id: kind for kind in schema.attributes_of(span.label_id)}
    for key, value in span.attributes.items():
        kind = kinds.get(key)
        if kind is None:
            known = schema.attribute_by_id.get(key)
            what = message(
                "{label} has no attribute “{attribute}”",
                label=label.name,
                attribute=known.name if known else key,
            )
            yield _finding("ATTRIBUTE", span, what)
        elif not fits(kind, value):
            what = message(
                "“{value}” is not a value of the attribute “{attribute}” of {label}",
                value=value,
                attribute=kind.name,
                label=label.name,
            )
            yield _finding("ATTRIBUTE", span, what)


def _place_findings(schema: Schema, ordered: list[Span]) -> Iterator[Finding]:
    """Yield duplicates, crossings and nestings, in one sweep over spans in document order."""
    rules = schema.rules
    alike: dict[tuple[int, int], list[Span]] = {}
    open_by_end: list[tuple[int, int, str]] = []
    open_by_label: dict[str, list[tuple[int, int]]] = {}
    labels: dict[str, str] = {}
    for span in ordered:
        name = _name(schema, span.label_id)
        labels[span.id] = name
        twins = alike.setdefault((span.start, span.end), [])
        duplicate = next(
            (o for o in twins if (o.label_id, o.ranges) == (span.label_id, span.ranges)), None
        )
        if duplicate is not None:
            what = message("{label} stands here twice on the same text", label=name)
            yield _finding("DUPLICATE", span, what)
        elif twins and rules.identical_range_two_labels is not Rule.ALLOW:
            what = message(
                "The same text is {label} and {other}", label=name, other=labels[twins[0].id]
            )
            yield _finding("IDENTICAL_RANGE", span, what)
        if duplicate is None:
            twins.append(span)
        # All that is still open began here or before; what began here ends here or later. So
        # whatever ends inside this span began before it, and crosses it.
        del open_by_end[: bisect_right(open_by_end, (span.start, 1, ""))]
        crossing = bisect_left(open_by_end, (span.end, -span.end, "")) - 1
        if crossing >= 0 and rules.crossing_overlap is not Rule.ALLOW:
            other = labels[open_by_end[crossing][2]]
            what = message("{label} crosses a span of {other}", label=name, other=other)
            yield _finding("CROSSING", span, what)
        insort(open_by_end, (span.end, -span.start, span.id))
        same = open_by_label.setdefault(span.label_id, [])
        del same[: bisect_right(same, (span.start, 1))]
        nested = bool(same) and same[-1][0] >= span.end and same[-1] != (span.end, -span.start)
        if nested and rules.same_label_nesting is not Rule.ALLOW:
            what = message("{label} lies inside {label}", label=name)
            yield _finding("SAME_LABEL_NESTING", span, what)
        insort(same, (span.end, -span.start))


def _relation_findings(
    schema: Schema, relation: Relation, spans: dict[str, Span]
) -> Iterator[Finding]:
    kind = schema.relation_by_id.get(relation.type_id)
    source, target = spans.get(relation.from_id), spans.get(relation.to_id)
    place = source or target
    start, end = (place.start, place.end) if place else (-1, -1)
    name = kind.name if kind else relation.type_id
    if kind is None:
        what = message("The schema has no relation {relation}", relation=name)
        yield Finding("RELATION", relation.id, start, end, what, damage=True)
    if source is None or target is None:
        what = message("An end of the relation “{relation}” is missing", relation=name)
        yield Finding("RELATION", relation.id, start, end, what, damage=True)
    elif kind is not None:
        fit = source.id != target.id
        fit = fit and (not kind.from_labels or source.label_id in kind.from_labels)
        fit = fit and (not kind.to_labels or target.label_id in kind.to_labels)
        if not fit:
            what = message(
                "“{relation}” leads from {source} to {target}, which the schema does not permit",
                relation=name,
                source=_name(schema, source.label_id),
                target=_name(schema, target.label_id),
            )
            yield Finding("RELATION", relation.id, start, end, what)


def _finding(code: str, span: Span, what: Message, *, damage: bool = False) -> Finding:
    return Finding(code, span.id, span.start, span.end, what, damage)


def _name(schema: Schema, label_id: str) -> str:
    label = schema.label_by_id.get(label_id)
    return label.name if label else label_id
