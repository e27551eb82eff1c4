"""Relations of annotators brought to the gold spans that their ends became."""

from __future__ import annotations

from declannot.domain.change import Change
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.moment import Stamp
from declannot.domain.operations.gold_draft import GoldDraft
from declannot.domain.operations.relations import permitted
from declannot.domain.review import ADJUDICATION, Choice, ReviewItem, ReviewKind, Side
from declannot.domain.schema import RelationType, Schema
from declannot.domain.span import Relation, Span


def decide_relations(
    draft: GoldDraft, schema: Schema, item: ReviewItem, choice: Choice, stamp: Stamp
) -> tuple[Choice, tuple[str, ...]]:
    """Make the gold relations of a decision.

    Returns:
        The choice as it is recorded, and the ids of the gold relations.

    Raises:
        UserError: an end is not decided yet or was decided away, or the schema forbids the
            relation between the gold spans.
    """
    if choice is Choice.EDITED:
        raise UserError(
            "A relation is not edited here",
            where=draft.gold.document.title,
            remedy="Decide for neither, then draw it in gold.",
        )
    if item.kind is ReviewKind.EXACT and choice is not Choice.NEITHER:
        closer = max((item.a, item.b), key=lambda side: _closeness(draft, side))
        return Choice.BOTH, _carry_over(draft, schema, closer, stamp)
    if choice is Choice.BOTH and not (item.a and item.b):
        choice = Choice.A if item.a else Choice.B
    sides = {
        Choice.A: (item.a,),
        Choice.B: (item.b,),
        Choice.BOTH: (item.a, item.b),
    }.get(choice, ())
    made = [key for side in sides for key in _carry_over(draft, schema, side, stamp)]
    return choice, tuple(made)


def gold_end(draft: GoldDraft, source: Span) -> Span | None:
    """Return the gold span an annotator's span became: of several, the one most like it.

    Returns:
        None where it was decided away.

    Raises:
        UserError: nobody has decided about the span, or the decision is stale.
    """
    decisions = [
        each
        for each in draft.decisions_from(source.id)
        if each.difference not in (ReviewKind.ATTRIBUTES, ReviewKind.RELATION)
    ]
    if not decisions or any(each.stale for each in decisions):
        raise UserError(
            "An end of the relation is not decided yet",
            where=draft.gold.document.title,
            remedy="Decide its spans first.",
        )
    spans = [
        draft.gold.spans[key]
        for decision in decisions
        for key in decision.result
        if key in draft.gold.spans
    ]
    return max(spans, key=lambda span: _likeness(span, source), default=None)


def _closeness(draft: GoldDraft, side: Side) -> int:
    """Return how many ends of a side are in gold just as they are."""
    became = [(gold_end(draft, end), end) for end in side.ends]
    return sum(span is not None and span.ranges == end.ranges for span, end in became)


def _carry_over(draft: GoldDraft, schema: Schema, side: Side, stamp: Stamp) -> tuple[str, ...]:
    ends = {span.id: span for span in side.ends}
    return tuple(_make(draft, schema, relation, ends, stamp) for relation in side.relations)


def _make(
    draft: GoldDraft, schema: Schema, relation: Relation, ends: dict[str, Span], stamp: Stamp
) -> str:
    kind = schema.relation_by_id.get(relation.type_id)
    where = draft.gold.document.title
    if kind is None:
        raise UserError(
            "The schema has no relation {relation}",
            where=where,
            remedy="Choose one of its relations.",
            relation=relation.type_id,
        )
    first, last = (gold_end(draft, ends[key]) for key in (relation.from_id, relation.to_id))
    if first is None or last is None:
        raise UserError(
            "An end of the relation “{relation}” was decided away",
            where=where,
            remedy="Decide for neither, or decide the span again.",
            relation=kind.name,
        )
    _check_permitted(kind, first, last, schema, where)
    for known in draft.gold.relations_of(first.id):
        if (known.type_id, known.from_id, known.to_id) == (kind.id, first.id, last.id):
            return known.id
    made = Relation(
        id=new_id(),
        layer_id=draft.gold.layer.id,
        type_id=kind.id,
        from_id=first.id,
        to_id=last.id,
        attributes=dict(relation.attributes),
        origin=ADJUDICATION,
        by=stamp.by,
        created=stamp.at,
    )
    draft.add(Change(None, made))
    return made.id


def _check_permitted(
    kind: RelationType, first: Span, last: Span, schema: Schema, where: str
) -> None:
    if permitted(kind, first, last):
        return
    names = {span.id: schema.label_by_id.get(span.label_id) for span in (first, last)}
    raise UserError(
        "“{relation}” may not lead from {source} to {target}",
        where=where,
        remedy="Decide for neither, or decide the ends again.",
        relation=kind.name,
        source=getattr(names[first.id], "name", first.label_id),
        target=getattr(names[last.id], "name", last.label_id),
    )


def _likeness(span: Span, source: Span) -> tuple[bool, bool, int, str]:
    shared = min(span.end, source.end) - max(span.start, source.start)
    return (span.ranges == source.ranges, span.label_id == source.label_id, shared, span.id)
