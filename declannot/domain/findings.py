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
from typing import cast

from declannot.domain.attribute_values import fits
from declannot.domain.message import Message, message
from declannot.domain.plain_span import PlainSpan
from declannot.domain.schema import AttributeKind, AttributeType, Rule, Schema
from declannot.domain.snapping import trimmed
from declannot.domain.span import AttributeValue, Range, Relation, Span, without_edge_blanks
from declannot.domain.span_index import put_in_order
from declannot.domain.text import StatementText
from declannot.domain.words import grapheme_ceil, grapheme_floor

_FIRST_MARK = "\u0300"
"""No character before it joins the one before it to a cluster."""
_QUOTES = "’‘“”–—…"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        code: stable name of the rule, such as ``EDGE_BLANK``.
        subject: id of the span or relation.
        start, end: where, in code points; -1 for a relation without ends.
        message: what is the matter.
        damage: whether it must never be, rather than being questionable.
        about: all that must stay the same for the finding to be the same one.
        wording: the wording it is about, or empty where it is about a place.
        label_id: the label of the span, or what an untagged place should get.
        instead: id of the label it had better bear, or empty.
        ranges: where its edges had better be, or empty.
        attribute: id of the attribute it is about, or empty.
        value: what that attribute had better be; None where it had better have no value.
    """

    code: str
    subject: str
    start: int
    end: int
    message: Message
    damage: bool = False
    about: str = ""
    wording: str = ""
    label_id: str = ""
    instead: str = ""
    ranges: tuple[Range, ...] = ()
    attribute: str = ""
    value: AttributeValue | None = None


def find_in_layer(
    text: StatementText,
    schema: Schema,
    spans: Iterable[Span | PlainSpan],
    relations: Iterable[Relation] = (),
    *,
    language: str = "",
    clean: set[object] | None = None,
) -> list[Finding]:
    """Return what is questionable in the spans and relations of one layer, in document order.

    Rules of the schema that allow something keep it out of the list.

    Args:
        clean: labels with attributes that were found to fit this schema; the same set, given
            again for other layers, saves looking at the same few again and again.
    """
    ordered = cast(list[Span], list(spans))
    put_in_order(ordered)
    plain, length = text.text, text.length
    found: list[Finding] = []
    sound: list[Span] = []
    clean = set() if clean is None else clean
    wanting = {label.id: _wanted(schema, label.id) for label in schema.labels}
    for span in ordered:
        start, end = span.start, span.end
        if span.fragments is None and 0 <= start < end <= length:
            sound.append(span)
            if not _is_clean(plain, start, end, length):
                found += _edge_findings(text, schema, span, language)
        elif (fault := _misfit(text, span)) is not None:
            found.append(_finding("OFFSET", span, fault, damage=True))
        else:
            sound.append(span)
            found += _edge_findings(text, schema, span, language)
        if span.attributes or wanting.get(span.label_id, ("",)):
            found += _schema_findings(schema, span, clean)
    found += _place_findings(schema, sound)
    related = list(relations)
    if related:
        by_id = {span.id: span for span in ordered}
        for relation in related:
            found += _relation_findings(schema, relation, by_id)
    found.sort(key=lambda each: (each.start, -each.end))
    return found


def _is_clean(plain: str, start: int, end: int, length: int) -> bool:
    """Whether both edges lie between plain letters and what is no mark; a quick look for most."""
    first, last = plain[start], plain[end - 1]
    if not (first.isalnum() and last.isalnum() and first < _FIRST_MARK and last < _FIRST_MARK):
        return False
    if start and plain[start - 1] >= _FIRST_MARK and plain[start - 1] not in _QUOTES:
        return False
    return end == length or plain[end] < _FIRST_MARK or plain[end] in _QUOTES


def _wanted(schema: Schema, label_id: str) -> tuple[str, ...]:
    """Return the attributes that every span of a label must state.

    These are choices of one value without a default: a default is shown, and stands for itself; a
    yes or no that is not there is a no; texts, numbers and lists may be empty.
    """
    return tuple(
        kind.id
        for kind in schema.attributes_of(label_id)
        if kind.kind is AttributeKind.CHOICE and kind.default is None and not kind.multiple
    )


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
    inner = tuple(trimmed(plain, piece, language) or piece for piece in span.ranges)
    edges = [plain[offset] for start, end in span.ranges for offset in (start, end - 1)]
    if any(edge.isspace() for edge in edges):
        if schema.rules.edge_whitespace is not Rule.ALLOW:
            what = message("The span begins or ends with a blank")
            pieces = tuple(without_edge_blanks(plain, piece) for piece in span.ranges)
            yield _finding("EDGE_BLANK", span, what, ranges=pieces)
    elif any(unicodedata.category(edge).startswith("P") for edge in edges) and inner != span.ranges:
        what = message("The span begins or ends with punctuation")
        yield _finding("EDGE_PUNCTUATION", span, what, ranges=inner)
    for start, end in span.ranges:
        if grapheme_floor(plain, start) != start or grapheme_ceil(plain, end) != end:
            what = message("An edge of the span splits a character")
            whole = tuple(
                (grapheme_floor(plain, a), grapheme_ceil(plain, b)) for a, b in span.ranges
            )
            yield _finding("GRAPHEME", span, what, ranges=whole)
            break


def _schema_findings(schema: Schema, span: Span, clean: set[object]) -> list[Finding]:
    """Return what does not fit the schema, and remember what does."""
    said = (span.label_id, str(span.attributes))
    if said in clean:
        return []
    found = list(_misfits(schema, span))
    if not found:
        clean.add(said)
    return found


def _misfits(schema: Schema, span: Span) -> Iterator[Finding]:
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
            yield _finding("ATTRIBUTE", span, what, attribute=key)
        elif not fits(kind, value):
            what = message(
                "“{value}” is not a value of the attribute “{attribute}” of {label}",
                value=value,
                attribute=kind.name,
                label=label.name,
            )
            yield _finding(
                "ATTRIBUTE", span, what, attribute=key, value=_present_value(kind, value)
            )
    for key in _wanted(schema, span.label_id):
        if key not in span.attributes:
            what = message(
                "{label} states no “{attribute}”, which has no default",
                label=label.name,
                attribute=kinds[key].name,
            )
            yield _finding("ATTRIBUTE_MISSING", span, what, attribute=key)


def _present_value(kind: AttributeType, value: AttributeValue) -> AttributeValue | None:
    """Return what a value that was renamed is called now, or None."""
    now = kind.former_values.get(value) if isinstance(value, str) else None
    return now if now is not None and fits(kind, now) else None


def _place_findings(schema: Schema, ordered: list[Span]) -> Iterator[Finding]:
    """Yield duplicates, crossings and nestings, in one sweep over spans in document order."""
    rules = schema.rules
    alike: dict[tuple[int, int], list[Span]] = {}
    open_by_end: list[tuple[int, int, str]] = []
    open_by_label: dict[str, list[tuple[int, int]]] = {}
    for span in ordered:
        label_id, start, end = span.label_id, span.start, span.end
        twins = alike.get((start, end))
        duplicate = None
        if twins is None:
            twins = alike[(start, end)] = [span]
        else:
            duplicate = next(
                (o for o in twins if (o.label_id, o.ranges) == (label_id, span.ranges)), None
            )
            yield from _twin_findings(schema, span, twins, duplicate)
            if duplicate is None:
                twins.append(span)
        # All that is still open began here or before; what began here ends here or later. So
        # whatever ends inside this span began before it, and crosses it.
        if open_by_end and open_by_end[0][0] <= start:
            del open_by_end[: bisect_right(open_by_end, (start, 1, ""))]
        crossing = bisect_left(open_by_end, (end, -end, "")) - 1 if open_by_end else -1
        if crossing >= 0 and rules.crossing_overlap is not Rule.ALLOW:
            far, near, other_id = open_by_end[crossing]
            what = message(
                "{label} crosses a span of {other}",
                label=_name(schema, label_id),
                other=_name(schema, other_id),
            )
            yield _finding("CROSSING", span, what, besides=f"{-near}-{far} {other_id}")
        insort(open_by_end, (end, -start, label_id))
        same = open_by_label.get(label_id)
        if same is None:
            open_by_label[label_id] = [(end, -start)]
            continue
        if same and same[0][0] <= start:
            del same[: bisect_right(same, (start, 1))]
        nested = bool(same) and same[-1][0] >= end and same[-1] != (end, -start)
        if nested and rules.same_label_nesting is not Rule.ALLOW:
            what = message("{label} lies inside {label}", label=_name(schema, label_id))
            besides = f"{-same[-1][1]}-{same[-1][0]}"
            yield _finding("SAME_LABEL_NESTING", span, what, besides=besides)
        insort(same, (end, -start))


def _twin_findings(
    schema: Schema, span: Span, twins: list[Span], duplicate: Span | None
) -> Iterator[Finding]:
    """Yield what is to say of a span whose very range another span has."""
    name = _name(schema, span.label_id)
    if duplicate is not None:
        what = message("{label} stands here twice on the same text", label=name)
        yield _finding("DUPLICATE", span, what)
    elif schema.rules.identical_range_two_labels is not Rule.ALLOW:
        other = twins[0].label_id
        what = message(
            "The same text is {label} and {other}", label=name, other=_name(schema, other)
        )
        yield _finding("IDENTICAL_RANGE", span, what, instead=other, besides=other)


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
            about = f"{relation.id} {source.label_id} {target.label_id}"
            yield Finding("RELATION", relation.id, start, end, what, about=about)


def _finding(
    code: str,
    span: Span,
    what: Message,
    *,
    damage: bool = False,
    besides: str = "",
    instead: str = "",
    ranges: tuple[Range, ...] = (),
    attribute: str = "",
    value: AttributeValue | None = None,
) -> Finding:
    """Return a finding about a span in its place.

    Args:
        besides: what else it is about, apart from the span's range, label and attribute.
    """
    where = ",".join(f"{start}-{end}" for start, end in span.ranges)
    about = [span.id, where, span.label_id]
    if attribute:
        about += [attribute, str(span.attributes.get(attribute, ""))]
    return Finding(
        code,
        span.id,
        span.start,
        span.end,
        what,
        damage,
        about=" ".join([*about, besides]).strip(),
        label_id=span.label_id,
        instead=instead,
        ranges=ranges,
        attribute=attribute,
        value=value,
    )


def _name(schema: Schema, label_id: str) -> str:
    label = schema.label_by_id.get(label_id)
    return label.name if label else label_id
