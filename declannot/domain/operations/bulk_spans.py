"""One wish for many places: a label added, changed or removed, an attribute set.

Each place goes through the operation that a hand would use there, so that the schema says the
same of both; what it refuses is passed over with its sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Layer
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.layers import begun_layer
from declannot.domain.operations.rules import label_in_use
from declannot.domain.operations.spans import add_span, relabel_span, remove_spans, set_attribute
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Range, Span

BY_SEARCH = "bulk:search"
"""The origin of a span that a person made by labelling hits of a search."""

BY_WORDING = "bulk:occurrence"
"""The origin of a span that a person made by labelling a wording wherever it stands."""


class Deed(StrEnum):
    """What is to be done to many places."""

    APPLY = "apply"
    CHANGE = "change"
    REMOVE = "remove"
    SET = "set"


class Effect(StrEnum):
    """What becomes of one place."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wished for many places.

    Attributes:
        deed: apply a label, change the label, remove spans, or set an attribute.
        label_id: the label to apply, or to change to.
        only_label_id: change, remove or set only where the span bears this label; empty for any.
        attribute_id, value: the attribute to set; None clears it.
        spare_tagged: apply nothing where a span of the label's family touches the place: it is
            part of a longer name, or was decided otherwise.
        origin: of spans that are added.
    """

    deed: Deed
    label_id: str = ""
    only_label_id: str = ""
    attribute_id: str = ""
    value: AttributeValue | None = None
    spare_tagged: bool = False
    origin: str = BY_SEARCH


class Fulfilled(NamedTuple):
    """What becomes of a place: the effect, the changes, and why it is passed over."""

    effect: Effect
    changes: Sequence[Change] = ()
    reason: Message | None = None


def check_wish(schema: Schema, wish: Wish) -> None:
    """Refuse a wish that nothing can fulfil.

    Raises:
        UserError: a label or an attribute is not known or retired.
    """
    if wish.deed in (Deed.APPLY, Deed.CHANGE):
        label_in_use(schema, wish.label_id)
    if wish.deed is Deed.SET and wish.attribute_id not in schema.attribute_by_id:
        raise UserError(
            "The schema has no attribute “{attribute}”",
            remedy="Choose one of its attributes.",
            attribute=wish.attribute_id,
        )


def fulfil(
    content: LayerContent,
    schema: Schema,
    wish: Wish,
    ranges: Sequence[Range],
    span_id: str | None,
    stamp: Stamp,
) -> Fulfilled:
    """Do what is wished in one place, in memory; the changes come with it.

    Args:
        content: the layer; it shows the changes afterwards.
        ranges: the place, in one or several pieces.
        span_id: the span meant, where it is one of this layer; else spans on just these ranges
            are.
        stamp: who and when.
    """
    try:
        if wish.deed is Deed.APPLY:
            return _apply(content, schema, wish, ranges, stamp)
        spans = _meant(content, wish, ranges, span_id)
        if not spans:
            return Fulfilled(Effect.SKIP, reason=_nothing_there(schema, wish))
        return _edit(content, schema, wish, spans, stamp)
    except UserError as refusal:
        return Fulfilled(Effect.SKIP, reason=refusal.what)


def is_foreseeable(schema: Schema, wish: Wish) -> bool:
    """Whether ``foresee`` speaks of a wish: it applies a label, and no rule refuses spans."""
    return wish.deed is Deed.APPLY and not schema.rules.refuse


def foresee(
    schema: Schema, wish: Wish, ranges: Sequence[Range], touching: Iterable[Span]
) -> Fulfilled:
    """Say what ``fulfil`` will come to, without the text; the changes do not come with it.

    Args:
        wish: one that is foreseeable.
        ranges: the place; it must touch none that the same wish is for.
        touching: the spans that touch it, in document order.
    """
    reason = _held_already(schema, wish, ranges, touching)
    return Fulfilled(Effect.ADD) if reason is None else Fulfilled(Effect.SKIP, reason=reason)


def fulfil_foreseen(
    layer: Layer, wish: Wish, places: Iterable[Range], stamp: Stamp, *, stored: bool
) -> list[Change]:
    """Do what is wished where ``foresee`` said that it adds a span: the changes of ``fulfil``.

    Neither the text nor other spans are asked again.

    Args:
        layer: the one whose spans were looked at, unchanged since.
        places: some of those for which an added span was foreseen, in order.
        stored: whether the layer is in the file.
    """
    spans = [
        Span(
            id=new_id(),
            layer_id=layer.id,
            label_id=wish.label_id,
            start=start,
            end=end,
            origin=wish.origin,
            by=stamp.by,
            created=stamp.at,
            changed=stamp.at,
        )
        for start, end in places
    ]
    changes = list(begun_layer(layer, stored=stored)) if spans else []
    changes += [Change(None, span) for span in spans]
    return changes


def _apply(
    content: LayerContent, schema: Schema, wish: Wish, ranges: Sequence[Range], stamp: Stamp
) -> Fulfilled:
    touching = content.index.overlapping(ranges[0][0], ranges[-1][1])
    reason = _held_already(schema, wish, ranges, touching)
    if reason is not None:
        return Fulfilled(Effect.SKIP, reason=reason)
    step = add_span(content, schema, wish.label_id, ranges, stamp, origin=wish.origin)
    if step is None:
        return Fulfilled(Effect.SKIP, reason=_label_already(schema, wish.label_id))
    return _done(content, Effect.ADD, step)


def _edit(
    content: LayerContent, schema: Schema, wish: Wish, spans: Sequence[Span], stamp: Stamp
) -> Fulfilled:
    if wish.deed is Deed.REMOVE:
        step = remove_spans(content, schema, [span.id for span in spans])
        assert step is not None
        return _done(content, Effect.REMOVE, step)
    changes: list[Change] = []
    refused: UserError | None = None
    for span in spans:
        try:
            step = (
                relabel_span(content, schema, span.id, wish.label_id, stamp)
                if wish.deed is Deed.CHANGE
                else set_attribute(content, schema, span.id, wish.attribute_id, wish.value, stamp)
            )
        except UserError as error:
            refused = refused or error
            continue
        if step is not None:
            content.apply(step.changes)
            changes += step.changes
    if changes:
        return Fulfilled(Effect.CHANGE, changes)
    return Fulfilled(Effect.SKIP, reason=refused.what if refused else _same_already(schema, wish))


def _done(content: LayerContent, effect: Effect, step: Step) -> Fulfilled:
    content.apply(step.changes)
    return Fulfilled(effect, step.changes)


def _meant(
    content: LayerContent, wish: Wish, ranges: Sequence[Range], span_id: str | None
) -> list[Span]:
    if span_id is not None:
        span = content.spans.get(span_id)
        found = [] if span is None else [span]
    else:
        pieces = tuple(ranges)
        found = [
            span
            for span in content.index.with_range(pieces[0][0], pieces[-1][1])
            if span.ranges == pieces
        ]
    only = wish.only_label_id
    return [span for span in found if not only or span.label_id == only]


def _held_already(
    schema: Schema, wish: Wish, ranges: Sequence[Range], touching: Iterable[Span]
) -> Message | None:
    """Return why a label is not applied in a place, by the spans that touch it."""
    family, pieces = schema.label_by_id[wish.label_id].family, tuple(ranges)
    for span in touching:
        if span.label_id == wish.label_id and span.ranges == pieces:
            return _label_already(schema, wish.label_id)
        label = schema.label_by_id.get(span.label_id) if wish.spare_tagged else None
        if label is not None and label.family == family:
            if span.ranges == pieces:
                return _label_already(schema, span.label_id)
            return message("It touches a span of {label}", label=label.name)
    return None


def _label_already(schema: Schema, label_id: str) -> Message:
    return message("It is {label} already", label=schema.label_by_id[label_id].name)


def _nothing_there(schema: Schema, wish: Wish) -> Message:
    label = schema.label_by_id.get(wish.only_label_id)
    if label is not None:
        return message("No span of {label} covers just this", label=label.name)
    return message("No span covers just this")


def _same_already(schema: Schema, wish: Wish) -> Message:
    if wish.deed is Deed.CHANGE:
        return _label_already(schema, wish.label_id)
    return message("The attribute has this value already")
