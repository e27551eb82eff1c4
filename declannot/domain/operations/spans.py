"""Adding, changing and removing spans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from declannot.domain.attribute_values import checked_value
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.layers import begun
from declannot.domain.operations.relations import permitted
from declannot.domain.operations.rules import checked_ranges, label_in_use, place_warnings
from declannot.domain.schema import Schema
from declannot.domain.span import MANUAL, AttributeValue, Range, Span


def span_of(content: LayerContent, span_id: str) -> Span:
    """Return the span of that id.

    Raises:
        UserError: the layer holds no such span.
    """
    span = content.spans.get(span_id)
    if span is None:
        raise UserError(
            "The span is no longer there",
            where=content.document.title,
            remedy="Select another one.",
        )
    return span


def add_span(
    content: LayerContent,
    schema: Schema,
    label_id: str,
    ranges: Iterable[Range],
    stamp: Stamp,
    *,
    attributes: Mapping[str, AttributeValue] | None = None,
    note: str = "",
    doubt: bool = False,
    origin: str = MANUAL,
) -> Step | None:
    """Add a span of one or several ranges of code points.

    Returns:
        The step, or None where a span of this label covers just these ranges already.

    Raises:
        UserError: label, ranges or attribute values are not what the schema allows.
    """
    label = label_in_use(schema, label_id)
    pieces = checked_ranges(content, ranges)
    if _twin(content, label_id, pieces) is not None:
        return None
    span = Span(
        id=new_id(),
        layer_id=content.layer.id,
        label_id=label_id,
        start=pieces[0][0],
        end=pieces[-1][1],
        fragments=pieces if len(pieces) > 1 else None,
        attributes={
            key: checked_value(schema, label_id, key, value)
            for key, value in (attributes or {}).items()
        },
        note=note,
        doubt=doubt,
        origin=origin,
        by=stamp.by,
        created=stamp.at,
        changed=stamp.at,
    )
    warnings = place_warnings(content, schema, span)
    return Step(
        "add_span",
        message("Add {label}", label=label.name),
        (*begun(content), Change(None, span)),
        content.document.id,
        warnings,
    )


def relabel_span(
    content: LayerContent, schema: Schema, span_id: str, label_id: str, stamp: Stamp
) -> Step | None:
    """Give a span another label; attributes the new label does not know are dropped.

    Raises:
        UserError: the label is unknown, the same text bears it already, or a relation of the
            span does not permit it.
    """
    return relabel_spans(content, schema, (span_id,), label_id, stamp)


def relabel_spans(
    content: LayerContent, schema: Schema, span_ids: Iterable[str], label_id: str, stamp: Stamp
) -> Step | None:
    """Give several spans of a layer another label, as one step.

    Raises:
        UserError: as for ``relabel_span``; then none is changed.
    """
    label = label_in_use(schema, label_id)
    known = {kind.id for kind in schema.attributes_of(label_id)}
    changes: list[Change] = []
    warnings: dict[str, Message] = {}
    for span_id in span_ids:
        span = span_of(content, span_id)
        if span.label_id == label_id:
            continue
        if _twin(content, label_id, span.ranges) is not None:
            raise UserError(
                "The same text is {label} already",
                where=content.document.title,
                remedy="Remove one of the two spans instead.",
                label=label.name,
            )
        kept = {key: value for key, value in span.attributes.items() if key in known}
        after = span.with_label(label_id, kept, stamp.at)
        _check_relations(content, schema, after)
        for warning in place_warnings(content, schema, after):
            warnings[str(warning)] = warning
        changes.append(Change(span, after))
    if not changes:
        return None
    return Step(
        "relabel_span",
        message("Change label to {label}", label=label.name)
        if len(changes) == 1
        else message("Change {count} labels to {label}", count=len(changes), label=label.name),
        tuple(changes),
        content.document.id,
        tuple(warnings.values()),
    )


def remove_spans(content: LayerContent, schema: Schema, span_ids: Iterable[str]) -> Step | None:
    """Remove spans with the relations that begin or end at them."""
    spans = [span_of(content, span_id) for span_id in dict.fromkeys(span_ids)]
    if not spans:
        return None
    relations = {
        relation.id: relation for span in spans for relation in content.relations_of(span.id)
    }
    label = schema.label_by_id.get(spans[0].label_id)
    name = label.name if label else spans[0].label_id
    return Step(
        "remove_spans",
        message("Remove {label}", label=name)
        if len(spans) == 1
        else message("Remove {count} spans", count=len(spans)),
        (
            *(Change(relation, None) for relation in relations.values()),
            *(Change(span, None) for span in spans),
        ),
        content.document.id,
    )


def set_ranges(
    content: LayerContent, schema: Schema, span_id: str, ranges: Iterable[Range], stamp: Stamp
) -> Step | None:
    """Move the edges of a span, or give it other pieces.

    Raises:
        UserError: the ranges lie outside the text, or a span of this label has them already.
    """
    span = span_of(content, span_id)
    pieces = checked_ranges(content, ranges)
    if pieces == span.ranges:
        return None
    label = schema.label_by_id.get(span.label_id)
    name = label.name if label else span.label_id
    if _twin(content, span.label_id, pieces) is not None:
        raise UserError(
            "The same text is {label} already",
            where=content.document.title,
            remedy="Choose other edges.",
            label=name,
        )
    after = replace(
        span,
        start=pieces[0][0],
        end=pieces[-1][1],
        fragments=pieces if len(pieces) > 1 else None,
        changed=stamp.at,
    )
    warnings = place_warnings(content, schema, after) if label else ()
    return Step(
        "set_ranges",
        message("Move the edges of {label}", label=name),
        (Change(span, after),),
        content.document.id,
        warnings,
    )


def set_attribute(
    content: LayerContent,
    schema: Schema,
    span_id: str,
    attribute_id: str,
    value: AttributeValue | None,
    stamp: Stamp,
) -> Step | None:
    """Set an attribute of a span; None takes the value away, so that the default shows again.

    Raises:
        UserError: the span's label has no such attribute, or the value is not allowed.
    """
    span = span_of(content, span_id)
    attributes = dict(span.attributes)
    kind = schema.attribute_by_id.get(attribute_id)
    name = kind.name if kind else attribute_id
    if value is None:
        attributes.pop(attribute_id, None)
        title = message("Clear {attribute}", attribute=name)
    else:
        attributes[attribute_id] = checked_value(schema, span.label_id, attribute_id, value)
        title = _title_of_value(name, value)
    ordered = {kind.id: 0 for kind in schema.attributes_of(span.label_id)} | attributes
    attributes = {key: attributes[key] for key in ordered if key in attributes}
    after = replace(span, attributes=attributes)
    return _edited(content, "set_attribute", title, span, after, stamp)


def set_note(content: LayerContent, span_id: str, note: str, stamp: Stamp) -> Step | None:
    """Set the note of a span; an empty one takes it away."""
    span = span_of(content, span_id)
    title = message("Write a note") if note else message("Remove a note")
    return _edited(content, "set_note", title, span, replace(span, note=note), stamp)


def set_doubt(content: LayerContent, span_id: str, doubt: bool, stamp: Stamp) -> Step | None:
    """Flag a span as doubtful, or take the flag away."""
    span = span_of(content, span_id)
    title = message("Mark as doubtful") if doubt else message("Remove the doubt")
    return _edited(content, "set_doubt", title, span, replace(span, doubt=doubt), stamp)


def _edited(
    content: LayerContent, kind: str, title: Message, before: Span, after: Span, stamp: Stamp
) -> Step | None:
    if after == before:
        return None
    change = Change(before, replace(after, changed=stamp.at))
    return Step(kind, title, (change,), content.document.id)


def _twin(content: LayerContent, label_id: str, pieces: tuple[Range, ...]) -> Span | None:
    same_range = content.index.with_range(pieces[0][0], pieces[-1][1])
    return next(
        (span for span in same_range if span.label_id == label_id and span.ranges == pieces), None
    )


def _check_relations(content: LayerContent, schema: Schema, span: Span) -> None:
    for relation in content.relations_of(span.id):
        kind = schema.relation_by_id.get(relation.type_id)
        if kind is None:
            continue
        ends = [
            span if end == span.id else content.spans[end]
            for end in (relation.from_id, relation.to_id)
        ]
        if not permitted(kind, ends[0], ends[1]):
            raise UserError(
                "The relation “{relation}” of this span does not permit {label}",
                where=content.document.title,
                remedy="Remove the relation first.",
                relation=kind.name,
                label=schema.label_by_id[span.label_id].name,
            )


def _title_of_value(name: str, value: AttributeValue) -> Message:
    """Return what a step is called that gives an attribute a value."""
    if value is True:
        return message("Set {attribute} to yes", attribute=name)
    if value is False:
        return message("Set {attribute} to no", attribute=name)
    shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return message("Set {attribute} to {value}", attribute=name, value=shown)
