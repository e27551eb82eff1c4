"""Deciding differences: gold spans and relations with the record of where they come from.

Gold changes here in memory while an operation works and is as it was when it returns; what is
returned is the step that makes the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from declannot.domain.attribute_values import checked_value, fits
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold_draft import AUDITS, GoldDraft, drafting, without_result
from declannot.domain.operations.gold_relations import decide_relations
from declannot.domain.operations.rules import checked_ranges, label_in_use, place_warnings
from declannot.domain.review import (
    ADJUDICATION,
    Choice,
    GoldWish,
    ReviewItem,
    ReviewKind,
    shared_attributes,
)
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Decision, Span

_NAMES = {
    ReviewKind.EXACT: message("Take an agreement"),
    ReviewKind.LABEL: message("Decide a difference of label"),
    ReviewKind.BOUNDARY: message("Decide a difference of edges"),
    ReviewKind.BOUNDARY_AND_LABEL: message("Decide a difference of edges and label"),
    ReviewKind.SPLIT_MERGE: message("Decide a split or merge"),
    ReviewKind.ONLY_A: message("Decide a span that one has"),
    ReviewKind.ONLY_B: message("Decide a span that one has"),
    ReviewKind.ATTRIBUTES: message("Decide attributes"),
    ReviewKind.RELATION: message("Decide a relation"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is decided about one item, and why.

    Attributes:
        wishes: the gold spans of an edited decision about spans.
        values: of an edited decision about attributes: attribute id to value, None to clear it.
    """

    choice: Choice
    wishes: tuple[GoldWish, ...] = ()
    values: Mapping[str, AttributeValue | None] = field(default_factory=dict)
    reason: str = ""
    comment: str = ""


@dataclass(slots=True)
class Outcome:
    """What came of deciding several items at once.

    Attributes:
        changes: of all that could be decided.
        decided: those.
        refused: the others, with the sentence that says why.
        warnings: what rules of the schema warn of.
    """

    changes: tuple[Change, ...] = ()
    decided: list[ReviewItem] = field(default_factory=list)
    refused: list[tuple[ReviewItem, Message]] = field(default_factory=list)
    warnings: tuple[Message, ...] = ()


def decide(
    gold: LayerContent, schema: Schema, item: ReviewItem, verdict: Verdict, stamp: Stamp
) -> Step:
    """Decide one item; an earlier decision about it goes with what it had led to.

    The gold spans are new ones with ids of their own. An agreement takes only the attributes
    both sides share; deciding attributes takes the agreement too where that was not done yet.
    For a span that one side has, choosing the other side means that it has no place in gold.

    Raises:
        UserError: the schema forbids the result, an end of a relation is not decided or was
            decided away, or the choice does not fit the item.
    """
    with drafting(gold) as draft:
        _decide(draft, schema, item, verdict, stamp)
        return Step(
            "decide",
            _NAMES[item.kind],
            draft.changes(),
            gold.document.id,
            tuple(draft.warnings.values()),
        )


def decide_many(
    gold: LayerContent,
    schema: Schema,
    verdicts: Iterable[tuple[ReviewItem, Verdict]],
    stamp: Stamp,
) -> Outcome:
    """Decide several items of one document; those that cannot be decided stay as they are.

    Spans are decided before the attributes and relations that build on them.
    """
    outcome = Outcome()
    with drafting(gold) as draft:
        for item, verdict in sorted(verdicts, key=lambda pair: _turn(pair[0])):
            mark = draft.mark()
            try:
                _decide(draft, schema, item, verdict, stamp)
            except UserError as error:
                draft.back_to(mark)
                outcome.refused.append((item, error.what))
            else:
                outcome.decided.append(item)
        outcome.changes = draft.changes() if outcome.decided else ()
        outcome.warnings = tuple(draft.warnings.values())
    return outcome


def take_agreed(
    gold: LayerContent, schema: Schema, items: Iterable[ReviewItem], stamp: Stamp
) -> Step | None:
    """Take every agreement that nobody has decided yet; unequal attributes stay open.

    Relations that agree are taken where both their ends are in gold.

    Args:
        items: of the review of the document; those that are no agreements are passed over.
    """
    agreed = [
        (item, Verdict(Choice.BOTH))
        for item in items
        if item.kind is ReviewKind.EXACT and not item.earlier
    ]
    outcome = decide_many(gold, schema, agreed, stamp)
    if not outcome.changes:
        return None
    return Step(
        "take_agreed",
        message("Take {count} agreements", count=len(outcome.decided)),
        outcome.changes,
        gold.document.id,
        outcome.warnings,
    )


def reopen(gold: LayerContent, item: ReviewItem) -> Step | None:
    """Take a decision back with what it had led to; None where nothing was decided.

    Attributes that are open again show what both sides share.
    """
    if not _earlier(gold, item):
        return None
    with drafting(gold) as draft:
        earlier = _take_back(draft, item)
        if item.kind is ReviewKind.ATTRIBUTES:
            for decision in earlier:
                _set_attributes(draft, decision.result, dict.fromkeys(item.attributes))
        draft.reopen_layer()
        return Step(
            "reopen_decision", message("Reopen a decision"), draft.changes(), gold.document.id
        )


def confirm(gold: LayerContent, item: ReviewItem, stamp: Stamp) -> Step | None:
    """Let a stale decision stand as it is, for the sources as they are now; None if it does.

    Raises:
        UserError: nothing was decided, or several earlier decisions meet in this item.
    """
    earlier = _earlier(gold, item)
    if len(earlier) != 1:
        raise UserError(
            "There is no single decision to confirm"
            if earlier
            else "There is no decision to confirm",
            where=gold.document.title,
            remedy="Decide it anew.",
        )
    before = earlier[0]
    if not item.is_stale:
        return None
    sources = (*item.sources, *item.carried) if item.sources else before.sources
    after = replace(
        before, difference=str(item.kind), sources=sources, stale=False, by=stamp.by, at=stamp.at
    )
    return Step(
        "confirm_decision",
        message("Confirm a decision"),
        (Change(before, after),),
        gold.document.id,
    )


def explain(
    gold: LayerContent, decision_id: str, stamp: Stamp, *, reason: str, comment: str
) -> Step | None:
    """Give a decision another reason and comment; None where they are the same.

    Raises:
        UserError: the decision is no longer there.
    """
    before = gold.decisions.get(decision_id)
    if before is None:
        raise UserError(
            "The decision is no longer there",
            where=gold.document.title,
            remedy="Choose another one.",
        )
    after = replace(before, reason=" ".join(reason.split()), comment=comment.strip())
    if after == before:
        return None
    after = replace(after, by=stamp.by, at=stamp.at)
    return Step(
        "explain_decision",
        message("Give a reason"),
        (Change(before, after),),
        gold.document.id,
    )


def _decide(
    draft: GoldDraft, schema: Schema, item: ReviewItem, verdict: Verdict, stamp: Stamp
) -> None:
    draft.begin()
    if item.is_about_relations:
        _take_back(draft, item)
        choice, result = decide_relations(draft, schema, item, verdict.choice, stamp)
    elif item.kind is ReviewKind.ATTRIBUTES:
        choice, result = _decide_attributes(draft, schema, item, verdict, stamp)
    else:
        _take_back(draft, item)
        choice, wishes = _wanted(item, verdict)
        result = tuple(_make(draft, schema, wish, stamp, choice) for wish in wishes)
        if result and item.kind is ReviewKind.EXACT and _differ(item):
            draft.reopen_layer()  # their attributes are open now
    _record(draft, item, replace(verdict, choice=choice), result, stamp)


def _differ(item: ReviewItem) -> bool:
    """Whether two spans that agree have other attributes."""
    first, *others = (span.attributes for span in (*item.a.spans, *item.b.spans))
    return any(other != first for other in others)


def _take_back(draft: GoldDraft, item: ReviewItem) -> list[Decision]:
    """Remove the earlier decisions about an item, and what they had led to; return them."""
    earlier = _earlier(draft.gold, item)
    ids = [decision.id for decision in earlier]
    for decision in earlier:
        if item.kind is not ReviewKind.ATTRIBUTES:
            dropped = without_result(draft, decision.result, ids)
            if dropped:
                warning = message(
                    "{count} decisions that build on it are open again"
                    if dropped > 1
                    else "A decision that builds on it is open again",
                    count=dropped,
                )
                draft.warnings[str(warning)] = warning
        draft.add(Change(decision, None))
    return earlier


def _earlier(gold: LayerContent, item: ReviewItem) -> list[Decision]:
    """Return the decisions that touch an item as gold has them now, whenever it was made."""
    if not item.sources:
        return [gold.decisions[each.id] for each in item.earlier if each.id in gold.decisions]
    of_attributes = item.kind is ReviewKind.ATTRIBUTES
    found = {
        each.id: each
        for source in item.sources
        for each in gold.decisions_from(source)
        if each.difference not in AUDITS
        and (each.difference == ReviewKind.ATTRIBUTES) is of_attributes
    }
    return list(found.values())


def _wanted(item: ReviewItem, verdict: Verdict) -> tuple[Choice, tuple[GoldWish, ...]]:
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


def _make(draft: GoldDraft, schema: Schema, wish: GoldWish, stamp: Stamp, choice: Choice) -> str:
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


def _decide_attributes(
    draft: GoldDraft, schema: Schema, item: ReviewItem, verdict: Verdict, stamp: Stamp
) -> tuple[Choice, tuple[str, ...]]:
    """Set the attributes of the gold span that came from the agreement of two spans.

    Raises:
        UserError: the spans were decided away, or the choice or a value does not fit.
    """
    if verdict.choice is Choice.BOTH:
        raise UserError("An attribute has one value", remedy="Choose one of the two, or edit.")
    if verdict.choice is Choice.EDITED and not verdict.values:
        raise UserError("The edited decision has no value", remedy="Choose one, or one of the two.")
    _take_back(draft, item)
    result = _agreed_span(draft, schema, item, stamp)
    sides = {
        Choice.A: item.a.spans[0].attributes,
        Choice.B: item.b.spans[0].attributes,
        Choice.NEITHER: {},
    }
    if verdict.choice is Choice.EDITED:
        label_id = draft.gold.spans[result].label_id
        values = {
            key: None if value is None else checked_value(schema, label_id, key, value)
            for key, value in verdict.values.items()
        }
    else:
        chosen = sides[verdict.choice]
        values = {key: chosen.get(key) for key in item.attributes}
    _set_attributes(draft, (result,), values, schema, stamp)
    return verdict.choice, (result,)


def _agreed_span(draft: GoldDraft, schema: Schema, item: ReviewItem, stamp: Stamp) -> str:
    """Return the gold span of an agreement, which is taken first where nobody did."""
    spans = ReviewKind.ATTRIBUTES
    known = [
        each
        for source in item.sources
        for each in draft.decisions_from(source)
        if each.difference != spans
    ]
    if not known:
        agreement = replace(
            item, kind=ReviewKind.EXACT, attributes={}, decision=None, earlier=(), is_stale=False
        )
        _decide(draft, schema, agreement, Verdict(Choice.BOTH), stamp)
        return draft.decisions_from(item.sources[0])[0].result[0]
    for decision in known:
        for key in decision.result:
            if key in draft.gold.spans:
                return key
    raise UserError(
        "The span of these attributes was decided away",
        where=draft.gold.document.title,
        remedy="Decide the span again first.",
    )


def _set_attributes(
    draft: GoldDraft,
    span_ids: Sequence[str],
    values: Mapping[str, AttributeValue | None],
    schema: Schema | None = None,
    stamp: Stamp | None = None,
) -> None:
    """Set or clear attributes of gold spans, in the order of the schema."""
    for span_id in span_ids:
        span = draft.gold.spans.get(span_id)
        if span is None:
            continue
        merged = {**span.attributes, **values}
        places = [kind.id for kind in schema.attributes_of(span.label_id)] if schema else []
        ordered = dict.fromkeys([*places, *merged])
        attributes: dict[str, AttributeValue] = {}
        for key in ordered:
            value = merged.get(key)
            if value is not None:
                attributes[key] = value
        if attributes != span.attributes:
            changed = stamp.at if stamp else span.changed
            draft.add(Change(span, replace(span, attributes=attributes, changed=changed)))


def _record(
    draft: GoldDraft,
    item: ReviewItem,
    verdict: Verdict,
    result: Iterable[str],
    stamp: Stamp,
) -> None:
    decision = Decision(
        id=new_id(),
        layer_id=draft.gold.layer.id,
        difference=str(item.kind),
        sources=(*item.sources, *item.carried),
        result=tuple(dict.fromkeys(result)),
        choice=str(verdict.choice),
        reason=" ".join(verdict.reason.split()),
        comment=verdict.comment.strip(),
        by=stamp.by,
        at=stamp.at,
    )
    draft.add(Change(None, decision))


def _turn(item: ReviewItem) -> int:
    """Spans first, then their attributes, then relations between them."""
    return 2 if item.is_about_relations else int(item.kind is ReviewKind.ATTRIBUTES)
