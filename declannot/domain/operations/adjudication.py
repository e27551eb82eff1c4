"""Deciding differences: gold spans and relations with the record of where they come from.

Gold changes here in memory while an operation works and is as it was when it returns; what is
returned is the step that makes the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from declannot.domain.attribute_values import checked_value
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold_draft import AUDITS, GoldDraft, drafting, without_result
from declannot.domain.operations.gold_relations import decide_relations
from declannot.domain.operations.gold_spans import make_span, wanted
from declannot.domain.review import Choice, ReviewItem, ReviewKind, Verdict
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Decision

__all__ = [
    "Outcome",
    "Verdict",
    "confirm",
    "decide",
    "decide_many",
    "explain",
    "is_open_agreement",
    "reopen",
    "take_agreed",
]

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

    Relations that agree are taken where both their ends are in gold. Where gold has the very
    span already, from a decision about other annotators, that decision gets the new sources.

    Args:
        items: of the review of the document; those that are no agreements are passed over.
    """
    agreed = [(item, Verdict(Choice.BOTH)) for item in items if is_open_agreement(gold, item)]
    outcome = decide_many(gold, schema, agreed, stamp)
    if not outcome.changes:
        return None
    return Step(
        "take_agreed",
        message("Take agreements: {count}", count=len(outcome.decided)),
        outcome.changes,
        gold.document.id,
        outcome.warnings,
    )


def is_open_agreement(gold: LayerContent, item: ReviewItem) -> bool:
    """Whether an item is an agreement that can be taken without touching what was decided."""
    if item.kind is not ReviewKind.EXACT or item.is_decided:
        return False
    return not item.earlier or _joinable(gold, item) is not None


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
    joined = _joinable(draft.gold, item)
    if joined is not None and verdict.choice not in (Choice.NEITHER, Choice.EDITED):
        sources = tuple(dict.fromkeys((*item.sources, *joined.sources)))
        draft.add(Change(joined, replace(joined, sources=sources)))
        if _differ(item):
            draft.reopen_layer()
        return
    if item.is_about_relations:
        _take_back(draft, item)
        choice, result = decide_relations(draft, schema, item, verdict.choice, stamp)
    elif item.kind is ReviewKind.ATTRIBUTES:
        choice, result = _decide_attributes(draft, schema, item, verdict, stamp)
    else:
        _take_back(draft, item)
        choice, wishes = wanted(item, verdict)
        result = tuple(make_span(draft, schema, wish, stamp, choice) for wish in wishes)
        if result and item.kind is ReviewKind.EXACT and _differ(item):
            draft.reopen_layer()  # their attributes are open now
    _record(draft, item, replace(verdict, choice=choice), result, stamp)


def _joinable(gold: LayerContent, item: ReviewItem) -> Decision | None:
    """Return the decision that led to just what an agreement asks for, but about other sources."""
    if item.kind is not ReviewKind.EXACT or not item.sources:
        return None
    earlier = _earlier(gold, item)
    if len(earlier) != 1 or earlier[0].stale or len(earlier[0].result) != 1:
        return None
    decision = earlier[0]
    if set(item.sources) <= set(decision.sources):
        return None
    span = gold.spans.get(decision.result[0])
    relation = gold.relations.get(decision.result[0])
    if span is not None and item.a.spans:
        wanted = item.a.spans[0]
        is_same = (span.label_id, span.ranges) == (wanted.label_id, wanted.ranges)
        return decision if is_same else None
    if relation is not None and item.a.relations:
        return decision if relation.type_id == item.a.relations[0].type_id else None
    return None


def _differ(item: ReviewItem) -> bool:
    """Whether two spans that agree have other attributes."""
    attributes = [span.attributes for span in (*item.a.spans, *item.b.spans)]
    return any(each != attributes[0] for each in attributes)


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
