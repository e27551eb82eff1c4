"""What the schema's rules say of a span in its place."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.message import Message
from declannot.domain.schema import Label, Rule, Schema
from declannot.domain.span import Range, Span, crosses, joined_ranges


def label_in_use(schema: Schema, label_id: str) -> Label:
    """Return the label of that id.

    Raises:
        UserError: the schema does not know it, or has retired it.
    """
    label = schema.label_by_id.get(label_id)
    if label is None:
        raise UserError(
            "The schema has no label {label}",
            remedy="Choose one of its labels, or add it to the schema.",
            label=label_id,
        )
    if label.retired:
        raise UserError(
            "The label {label} is retired", remedy="Choose another label.", label=label.name
        )
    return label


def checked_ranges(content: LayerContent, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return the ranges in order, touching ones joined.

    Raises:
        UserError: there is none, one is empty, or one lies outside the text.
    """
    given = tuple(ranges)
    length = content.text.length
    for start, end in given:
        if not 0 <= start < end <= length:
            raise UserError(
                "The range {start} to {end} is not in the text, which has {length} characters",
                where=content.document.title,
                remedy="Select some text.",
                start=start,
                end=end,
                length=length,
            )
    if not given:
        raise UserError("Nothing is selected", remedy="Select some text, then press the label key.")
    return joined_ranges(given)


def place_warnings(content: LayerContent, schema: Schema, span: Span) -> tuple[Message, ...]:
    """Return what the rules warn of for ``span``, each rule once.

    Raises:
        UserError: a rule refuses the span.
    """
    broken: dict[str, tuple[Rule, Message]] = {}
    rules = schema.rules
    name = schema.label_by_id[span.label_id].name
    values = {"label": name, "document": content.document.title}
    for other in content.index.overlapping(span.start, span.end):
        if other.id == span.id:
            continue
        known = schema.label_by_id.get(other.label_id)
        both = values | {"other": known.name if known else other.label_id}
        if crosses((span.start, span.end), (other.start, other.end)):
            broken["crossing"] = (
                rules.crossing_overlap,
                Message("{label} crosses a span of {other}", both),
            )
        elif (span.start, span.end) == (other.start, other.end):
            broken["identical"] = (
                rules.identical_range_two_labels,
                Message("The same text is also {other}", both),
            )
        elif other.label_id == span.label_id:
            broken["same label"] = (
                rules.same_label_nesting,
                Message("{label} lies inside {label}", values),
            )
        else:
            broken["nesting"] = (rules.nesting, Message("{label} is nested with {other}", both))
    text = content.text.text
    if any("\n" in text[start:end] for start, end in span.ranges):
        broken["paragraph"] = (
            rules.cross_paragraph,
            Message("{label} runs over the end of a paragraph", values),
        )
    if any(text[start].isspace() or text[end - 1].isspace() for start, end in span.ranges):
        broken["edge"] = (
            rules.edge_whitespace,
            Message("{label} begins or ends with a blank", values),
        )
    for rule, message in broken.values():
        if rule is Rule.REFUSE:
            raise UserError(
                message, remedy="The schema forbids this; choose other edges or another label."
            )
    return tuple(message for rule, message in broken.values() if rule is Rule.WARN)
