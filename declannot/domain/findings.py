"""What a person should look at in one layer: stray edges, duplicates, crossings, misfits.

Nothing here is changed or refused; `check` lists it. What may not be at all, such as a span
outside its text, is marked as damage. Time grows with the number of spans, not with how many of
them overlap: a span that crosses many others is named once, with the nearest of them. Nearly
every span is sound, so each rule begins with a quick look that most pass.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import lt

from declannot.domain.attribute_values import fits
from declannot.domain.message import Message, message
from declannot.domain.plain_span import PlainSpan, SpanColumns
from declannot.domain.schema import AttributeKind, AttributeType, Rule, Schema
from declannot.domain.snapping import trimmed
from declannot.domain.span import AttributeValue, Range, Relation, Span, without_edge_blanks
from declannot.domain.text import StatementText
from declannot.domain.words import grapheme_ceil, grapheme_floor

_MOST_PAIRS = 10_000
"""Pairs of characters at edges that are remembered as sound."""
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
) -> list[Finding]:
    """Return what is questionable in the spans and relations of one layer, in document order.

    Rules of the schema that allow something keep it out of the list.
    """
    columns, fit = SpanColumns.of(spans), SchemaFit(schema)
    torn = torn_spans(text.text, columns)
    sound = columns.without(torn)
    found = [
        _finding("OFFSET", columns.span(number), what, damage=True) for number, what in torn.items()
    ]
    found += find_at_edges(text.text, schema, sound, language)
    found += fit.findings(columns)
    found += find_among(schema, sound)
    by_id = {each.id: each for each in columns.part(0, len(columns))}
    found += find_in_relations(schema, relations, by_id.get)
    found.sort(key=lambda each: (each.start, -each.end))
    return found


def torn_spans(plain: str, columns: SpanColumns) -> dict[int, Message]:
    """Return the spans whose range cannot be, by their numbers, with what is wrong."""
    if not len(columns):
        return {}
    starts, ends, length = columns.starts, columns.ends, len(plain)
    if (
        not columns.fragments
        and starts[0] >= 0
        and max(ends) <= length
        and all(map(lt, starts, ends))
    ):
        return {}
    found = {}
    for number in range(len(columns)):
        fault = _misfit(length, columns.span(number))
        if fault is not None:
            found[number] = fault
    return found


def find_at_edges(plain: str, schema: Schema, columns: SpanColumns, language: str) -> list[Finding]:
    """Return blanks and punctuation at edges, and edges that split a character.

    Args:
        columns: none of them torn.
    """
    around = f"\n{plain}\n"
    beginnings, endings = _sound_beginnings, _sound_endings
    befores = [around[start : start + 2] for start in columns.starts]
    afters = [around[end : end + 2] for end in columns.ends]
    if not columns.fragments and beginnings.issuperset(befores) and endings.issuperset(afters):
        return []
    odd = [
        number
        for number, (before, after) in enumerate(zip(befores, afters, strict=True))
        if before not in beginnings or after not in endings
    ]
    found: list[Finding] = []
    for number in sorted({*odd, *columns.fragments}):
        before, after = befores[number], afters[number]
        if number in columns.fragments or not _is_sound(before, after):
            found += _edge_findings(plain, schema, columns.span(number), language)
        elif len(beginnings) + len(endings) < _MOST_PAIRS:
            beginnings.add(before)
            endings.add(after)
    return found


_sound_beginnings: set[str] = set()
_sound_endings: set[str] = set()
"""Pairs of characters between which a span begins, or ends, with nothing to say about it."""


def _is_sound(before: str, after: str) -> bool:
    """Whether both edges lie between plain letters and what is no mark."""
    outer, first, last, following = *before, *after
    letters = first.isalnum() and last.isalnum() and first < _FIRST_MARK and last < _FIRST_MARK
    return letters and all(each < _FIRST_MARK or each in _QUOTES for each in (outer, following))


def _misfit(length: int, span: PlainSpan) -> Message | None:
    """Return what is wrong with the range of a span, if anything."""
    if not 0 <= span.start < span.end <= length:
        return message(
            "The span lies outside the text, which has {length} characters", length=length
        )
    pieces = span.fragments
    if pieces is None:
        return None
    ordered = all(one[1] < other[0] for one, other in zip(pieces, pieces[1:], strict=False))
    proper = len(pieces) > 1 and all(start < end for start, end in pieces)
    if ordered and proper and (pieces[0][0], pieces[-1][1]) == (span.start, span.end):
        return None
    return message("The pieces of the span do not fit together")


def _edge_findings(plain: str, schema: Schema, span: PlainSpan, language: str) -> Iterator[Finding]:
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


class SchemaFit:
    """Whether labels and attributes are those of the schema; what is, is looked at once."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._fit: set[tuple[str, str]] = set()

    def findings(self, columns: SpanColumns) -> list[Finding]:
        """Return what does not fit the schema."""
        fit = self._fit
        if fit.issuperset(zip(columns.label_ids, columns.said, strict=True)):
            return []
        found: list[Finding] = []
        for number, said in enumerate(zip(columns.label_ids, columns.said, strict=True)):
            if said in fit:
                continue
            here = list(_misfits(self._schema, columns.span(number)))
            if not here:
                fit.add(said)
            found += here
        return found


def _misfits(schema: Schema, span: PlainSpan) -> Iterator[Finding]:
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


def _present_value(kind: AttributeType, value: AttributeValue) -> AttributeValue | None:
    """Return what a value that was renamed is called now, or None."""
    now = kind.former_values.get(value) if isinstance(value, str) else None
    return now if now is not None and fits(kind, now) else None


def find_among(schema: Schema, columns: SpanColumns) -> Iterator[Finding]:
    """Yield duplicates, crossings and nestings.

    Spans that overlap, directly or through others, are a group. Of most groups a glance tells that
    each span lies properly within the one before, under another label; the others are swept.

    Args:
        columns: none of them torn; of each group all spans, or none.
    """
    begun = reach = last_start = last_end = 0
    odd = False
    open_ends: list[int] = []
    open_labels: list[str] = []
    spans = zip(columns.starts, columns.ends, columns.label_ids, strict=True)
    for number, (start, end, label_id) in enumerate(spans):
        if start >= reach:
            if odd:
                yield from _sweep(schema, columns.part(begun, number))
                odd = False
            begun, reach = number, end
            open_ends, open_labels = [end], [label_id]
        elif not odd:
            while open_ends and open_ends[-1] <= start:
                del open_ends[-1], open_labels[-1]
            odd = (
                bool(open_ends and open_ends[-1] < end)
                or label_id in open_labels
                or (start == last_start and end == last_end)
            )
            open_ends.append(end)
            open_labels.append(label_id)
        if end > reach:
            reach = end
        last_start, last_end = start, end
    if odd:
        yield from _sweep(schema, columns.part(begun, len(columns)))


def _sweep(schema: Schema, ordered: list[PlainSpan]) -> Iterator[Finding]:
    """Yield duplicates, crossings and nestings among spans in document order."""
    rules = schema.rules
    alike: dict[tuple[int, int], list[PlainSpan]] = {}
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
    schema: Schema, span: PlainSpan, twins: list[PlainSpan], duplicate: PlainSpan | None
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


def find_in_relations(
    schema: Schema,
    relations: Iterable[Relation],
    span_of: Callable[[str], PlainSpan | None],
) -> Iterator[Finding]:
    """Yield relations that lead from or to what the schema does not permit, or nowhere.

    Args:
        span_of: returns a span of the layer by its id.
    """
    for relation in relations:
        yield from _relation_findings(schema, relation, span_of)


def _relation_findings(
    schema: Schema, relation: Relation, span_of: Callable[[str], PlainSpan | None]
) -> Iterator[Finding]:
    kind = schema.relation_by_id.get(relation.type_id)
    source, target = span_of(relation.from_id), span_of(relation.to_id)
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
    span: PlainSpan,
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
