"""What the schema's rules say of a span in its place."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.message import Message
from declannot.domain.schema import Label, Rule, Schema
from declannot.domain.span import Range, Span, joined_ranges


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

    Thousands of spans are checked in one step, so no sentence is made before a rule wants one.

    Raises:
        UserError: a rule refuses the span.
    """
    warnings: list[Message] = []
    for rule, kind, other in _broken(content, schema, span):
        values = {
            "label": schema.label_by_id[span.label_id].name,
            "document": content.document.title,
        }
        if other is not None:
            known = schema.label_by_id.get(other.label_id)
            values["other"] = known.name if known else other.label_id
        warning = Message(_SENTENCES[kind].template, values)
        if rule is Rule.REFUSE:
            raise UserError(
                warning, remedy="The schema forbids this; choose other edges or another label."
            )
        warnings.append(warning)
    return tuple(warnings)


def _broken(
    content: LayerContent, schema: Schema, span: Span
) -> list[tuple[Rule, str, Span | None]]:
    """Return the rules ``span`` breaks that warn or refuse.

    With each come its name and the span that is in the way.
    """
    rules = schema.rules
    broken: list[tuple[Rule, str, Span | None]] = []
    for kind, other in _neighbours(content, span).items():
        rule = getattr(rules, kind)
        if rule is not Rule.ALLOW:
            broken.append((rule, kind, other))
    text = content.text.text
    if rules.cross_paragraph is not Rule.ALLOW and any(
        text.find("\n", start, end) >= 0 for start, end in span.ranges
    ):
        broken.append((rules.cross_paragraph, "cross_paragraph", None))
    if rules.edge_whitespace is not Rule.ALLOW and any(
        text[start].isspace() or text[end - 1].isspace() for start, end in span.ranges
    ):
        broken.append((rules.edge_whitespace, "edge_whitespace", None))
    return broken


def _neighbours(content: LayerContent, span: Span) -> dict[str, Span]:
    """Return, by the rule that speaks of it, the last span in the way of ``span``."""
    start, end = span.start, span.end
    found: dict[str, Span] = {}
    for other in content.index.overlapping(start, end):
        if other.id == span.id:
            continue
        if other.start == start and other.end == end:
            found["identical_range_two_labels"] = other
        elif not (
            (start <= other.start and other.end <= end)
            or (other.start <= start and end <= other.end)
        ):
            found["crossing_overlap"] = other
        elif other.label_id == span.label_id:
            found["same_label_nesting"] = other
        else:
            found["nesting"] = other
    return found


_SENTENCES = {
    "crossing_overlap": Message("{label} crosses a span of {other}"),
    "identical_range_two_labels": Message("The same text is also {other}"),
    "same_label_nesting": Message("{label} lies inside {label}"),
    "nesting": Message("{label} is nested with {other}"),
    "cross_paragraph": Message("{label} runs over the end of a paragraph"),
    "edge_whitespace": Message("{label} begins or ends with a blank"),
}
"""What to say of each of the schema's rules."""
