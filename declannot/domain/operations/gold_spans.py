"""Gold spans that a decision asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from declannot.domain.attribute_values import checked_value, fits
from declannot.domain.change import Change
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold_draft import GoldDraft
from declannot.domain.operations.rules import checked_ranges, label_in_use, place_warnings
from declannot.domain.review import (
    ADJUDICATION,
    Choice,
    GoldWish,
    ReviewItem,
    ReviewKind,
    Verdict,
    shared_attributes,
)
from declannot.domain.schema import Schema
from declannot.domain.span import Span


def wanted(item: ReviewItem, verdict: Verdict) -> tuple[Choice, tuple[GoldWish, ...]]:
    """Return the choice as it is recorded, and the gold spans it asks for.

    Raises:
        UserError: an edited decision names no span, or nothing is left to choose.
    """
    choice = verdict.choice
    if choice is Choice.EDITED:
        if not verdict.wishes:
            raise UserError("The edited decision has no span", remedy="Add one, or choose neither.")
        return choice, verdict.wishes
    if choice is Choice.NEITHER:
        return choice, ()
    if not item.sources:
        raise UserError(
            "The spans this was about are gone", remedy="Confirm the decision, edit, or reopen it."
        )
    if item.kind is ReviewKind.EXACT:
        choice = Choice.BOTH
    elif choice is Choice.BOTH and not (item.a and item.b):
        choice = Choice.A if item.a else Choice.B
    chosen = {Choice.A: item.a.spans, Choice.B: item.b.spans}.get(
        choice, (*item.a.spans, *item.b.spans)
    )
    return choice, _like(chosen)


def _like(spans: Iterable[Span]) -> tuple[GoldWish, ...]:
    """Return wishes for spans like these; equal ones are one, with what their attributes share."""
    equal: dict[object, list[Span]] = {}
    for span in spans:
        equal.setdefault((span.label_id, span.ranges), []).append(span)
    return tuple(
        GoldWish(each[0].label_id, each[0].ranges, shared_attributes(tuple(each)))
        for each in equal.values()
    )


def make_span(
    draft: GoldDraft, schema: Schema, wish: GoldWish, stamp: Stamp, choice: Choice
) -> str:
    """Make a gold span as wished and return its id; a manual one just there is taken.

    Raises:
        UserError: the schema forbids it, or a decision led to such a span already.
    """
    gold = draft.gold
    if choice is Choice.EDITED:
        label = label_in_use(schema, wish.label_id)
        attributes = {
            key: checked_value(schema, label.id, key, value)
            for key, value in wish.attributes.items()
        }
    else:
        label = schema.label_by_id.get(wish.label_id) or label_in_use(schema, wish.label_id)
        kinds = {kind.id: kind for kind in schema.attributes_of(label.id)}
        attributes = {
            key: value
            for key, value in wish.attributes.items()
            if key in kinds and fits(kinds[key], value)
        }
    ranges = checked_ranges(gold, wish.ranges)
    start, end = ranges[0][0], ranges[-1][1]
    for twin in gold.index.with_range(start, end):
        if twin.label_id == label.id and twin.ranges == ranges:
            if draft.decisions_behind(twin.id):
                raise UserError(
                    "The same text is {label} in gold already",
                    where=gold.document.title,
                    remedy="Decide for neither, or edit.",
                    label=label.name,
                )
            if twin.attributes != attributes:
                draft.add(Change(twin, replace(twin, attributes=attributes, changed=stamp.at)))
            return twin.id
    span = Span(
        id=new_id(),
        layer_id=gold.layer.id,
        label_id=label.id,
        start=start,
        end=end,
        fragments=ranges if len(ranges) > 1 else None,
        attributes=attributes,
        origin=ADJUDICATION,
        by=stamp.by,
        created=stamp.at,
        changed=stamp.at,
    )
    for warning in place_warnings(gold, schema, span):
        draft.warnings[str(warning)] = warning
    draft.add(Change(None, span))
    return span.id
