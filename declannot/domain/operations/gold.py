"""Gold beside its decisions: edited by hand, overtaken by corrections, marked as done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.staleness import stale_decisions
from declannot.domain.review import Choice
from declannot.domain.span import Decision, Relation, Span


def with_edited_decisions(gold: LayerContent, step: Step, stamp: Stamp) -> Step:
    """Return a step of an ordinary operation on gold with what it means for the decisions.

    A decision whose gold span or relation is changed by hand becomes ``edited`` (``neither``
    where nothing is left of it), by whoever edits, and keeps its sources, reason and comment.
    Notes and doubts change no decision. The gold is as it was before the step.
    """
    touched = {
        change.entity.id: change.after is None
        for change in step.changes
        if isinstance(change.entity, Span | Relation)
        and change.entity.layer_id == gold.layer.id
        and change.before is not None
        and _is_other(change)
    }
    if not touched:
        return step
    behind = {each.id: each for key in touched for each in gold.decisions_behind(key)}
    edits = [Change(each, _edited(each, touched, stamp)) for each in behind.values()]
    return replace(step, changes=(*step.changes, *edits)) if edits else step


def with_stale(step: Step, gold: LayerContent) -> Step:
    """Return a step on an annotator's layer with what it means for the gold of the document.

    Decisions about spans and relations that are changed or removed become stale instead of
    being changed. Gold that was done is open again where a decision became stale or something
    was added that nobody has decided about.

    Args:
        step: on layers of the same document; the gold's own changes mean nothing here.
    """
    changed, is_more = set[str](), False
    for change in step.changes:
        entity = change.entity
        if not isinstance(entity, Span | Relation) or entity.layer_id == gold.layer.id:
            continue
        if change.before is None:
            is_more = True
        elif _is_other(change):
            changed.add(entity.id)
    about = {each.id: each for key in changed for each in gold.decisions_from(key)}
    more = stale_decisions(about.values(), changed)
    if (more or is_more) and gold.layer.status is Status.DONE:
        more.append(Change(gold.layer, replace(gold.layer, status=Status.STARTED)))
    return replace(step, changes=(*step.changes, *more)) if more else step


def finish_gold(gold: LayerContent, undecided: int) -> Step | None:
    """Mark gold as done; None where it is.

    Args:
        undecided: how many entries of the review nobody has decided, stale ones included.

    Raises:
        UserError: there are any.
    """
    if undecided:
        raise UserError(
            "{count} differences are not decided yet" if undecided > 1
            else "One difference is not decided yet",
            where=gold.document.title,
            remedy="Decide them first; “neither” is a decision too.",
            count=undecided,
        )  # fmt: skip
    if gold.layer.status is Status.DONE:
        return None
    change = Change(gold.layer if gold.stored else None, replace(gold.layer, status=Status.DONE))
    return Step("set_status", message("Mark gold as done"), (change,), gold.document.id)


def _is_other(change: Change) -> bool:
    """Whether a span or relation says something else after a change, or is gone."""
    before, after = change.before, change.after
    if isinstance(before, Span) and isinstance(after, Span):
        return _said(before) != _said(after)
    return before != after


def _said(span: Span) -> tuple[object, ...]:
    return (span.ranges, span.label_id, span.attributes)


def _edited(decision: Decision, touched: dict[str, bool], stamp: Stamp) -> Decision:
    left: Sequence[str] = [each for each in decision.result if not touched.get(each, False)]
    choice = Choice.EDITED if left else Choice.NEITHER
    return replace(decision, result=tuple(left), choice=str(choice), by=stamp.by, at=stamp.at)
