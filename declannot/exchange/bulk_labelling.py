"""Labelling many hits of a search at once: looked at first, then done as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import Deed, Effect, Wish, check_wish, fulfil
from declannot.domain.operations.gold import with_edited_decisions, with_stale
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Span
from declannot.exchange.hit_list import HitList
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import content_of
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.project import Applied, Project
    from declannot.store.queries import Reading


class Planned(NamedTuple):
    """What becomes of one hit; ``reason`` says why it is passed over."""

    number: int
    effect: Effect
    reason: Message | None


@dataclass(slots=True)
class _Group:
    """The hits of one document, with the changes that they mean."""

    document_id: str
    numbers: list[int]
    changes: list[Change] = field(default_factory=list)


@dataclass(slots=True)
class LabelPlan:
    """What labelling many hits would do.

    Attributes:
        wish: what is to be done.
        annotator_id: in whose layers; None for gold.
        planned: what becomes of each hit, in document order.
        counts: how many hits are added, changed, removed and passed over.
        reasons: why hits are passed over, with how many, most first.
        position: the newest step of the project when this was planned.
    """

    wish: Wish
    annotator_id: str | None
    position: int
    planned: list[Planned] = field(default_factory=list)
    counts: Counter[Effect] = field(default_factory=Counter)
    _reasons: dict[str, tuple[Message, int]] = field(default_factory=dict)
    _groups: list[_Group] = field(default_factory=list)

    @property
    def reasons(self) -> list[tuple[Message, int]]:
        """Why hits are passed over, with how many, most first."""
        return sorted(self._reasons.values(), key=lambda pair: -pair[1])

    @property
    def changes(self) -> int:
        """How many hits are not passed over."""
        return len(self.planned) - self.counts[Effect.SKIP]

    @property
    def documents(self) -> int:
        """In how many documents something changes."""
        return sum(bool(group.changes) for group in self._groups)

    def _add(self, planned: Planned) -> None:
        self.planned.append(planned)
        self.counts[planned.effect] += 1
        if planned.reason is not None:
            key = str(planned.reason)
            known = self._reasons.get(key, (planned.reason, 0))
            self._reasons[key] = (known[0], known[1] + 1)


def plan_labelling(
    source: Reading,
    schema: Schema,
    hits: HitList,
    numbers: Collection[int],
    wish: Wish,
    annotator_id: str | None,
    stamp: Stamp,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> LabelPlan:
    """Return what labelling hits would do; nothing is written.

    Args:
        source: the project, or better a worker's view of it.
        schema: the schema in force.
        hits: what a search found.
        numbers: the hits meant.
        wish: what is to be done to them.
        annotator_id: in whose layers; None for gold.
        stamp: who does it, and when.

    Raises:
        UserError: the wish is none the schema knows.
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    check_wish(schema, wish)
    plan = LabelPlan(wish, annotator_id, source.journal_position())
    groups = hits.by_document(numbers)
    by_id = {hits.documents[place].id: found for place, found in groups.items()}
    away = _handed_out(source, annotator_id)
    done = 0
    with uncollected():  # the collector would look at all that is planned again and again
        for content in _contents(source, hits, groups, wish, annotator_id):
            step(progress, cancelled, done, len(by_id))
            _plan_document(plan, content, schema, hits, by_id[content.document.id], stamp, away)
            done += 1
    step(progress, None, done, len(by_id))
    return plan


def carry_out(
    project: Project,
    plan: LabelPlan,
    hits: HitList,
    stamp: Stamp,
    *,
    vetoed: Collection[int] = (),
    first: Sequence[Change] = (),
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Applied | None:
    """Do what was planned as one undoable step; None where nothing is left to do.

    Args:
        project: where; may be called in a worker.
        plan: what was looked at.
        hits: the hits it is about.
        stamp: who does it, and when.
        vetoed: hits that are left as they are after all.
        first: what must stand before, such as an annotator who never did anything here.

    Raises:
        UserError: the project was changed since the plan was made.
        Cancelled: it was stopped; nothing has changed.
        Busy, EnvironmentFault: as for any step.
    """
    if project.journal_position() != plan.position:
        raise UserError(
            "The project was changed since the preview",
            remedy="Look at the preview again, then repeat it.",
        )
    total = len(plan._groups)
    with project.bulk(f"bulk_{plan.wish.deed}", message("Change labels"), by=stamp.by) as bulk:
        changed = 0
        with_gold = _documents_with_gold(project)
        for done, group in enumerate(plan._groups):
            step(progress, cancelled, done, total)
            count, changes = _final(project, plan, hits, group, vetoed, with_gold, stamp)
            changed += count
            if changes and first:
                bulk.add(first)
                first = ()
            bulk.add(changes)
        bulk.name = _name(project.schema, plan.wish, changed)
    return bulk.applied


def _contents(
    source: Reading,
    hits: HitList,
    groups: Mapping[int, Sequence[int]],
    wish: Wish,
    annotator_id: str | None,
) -> Iterator[LayerContent]:
    """Yield the layers of the documents with hits: whole, or as much as a new span asks for."""
    documents = [hits.documents[place] for place in groups]
    if wish.deed is not Deed.APPLY:
        for record in source.iter_records([each.id for each in documents], (annotator_id,)):
            yield content_of(record, annotator_id)
        return
    places = {
        hits.documents[place].id: [(hits.starts[number], hits.ends[number]) for number in numbers]
        for place, numbers in groups.items()
    }
    yield from source.iter_places(documents, annotator_id, places)


def _plan_document(
    plan: LabelPlan,
    content: LayerContent,
    schema: Schema,
    hits: HitList,
    numbers: Sequence[int],
    stamp: Stamp,
    away: _Away,
) -> None:
    group = _Group(content.document.id, list(numbers))
    plan._groups.append(group)
    reason = away.reason(content.document.id)
    if content.layer.status is Status.DONE:
        reason = message("The document is marked as done")
    if reason is not None:
        for number in numbers:
            plan._add(Planned(number, Effect.SKIP, reason))
        return
    for planned, changes in _fulfilled(content, schema, plan, hits, numbers, stamp):
        plan._add(planned)
        group.changes += changes


def _fulfilled(
    content: LayerContent,
    schema: Schema,
    plan: LabelPlan,
    hits: HitList,
    numbers: Iterable[int],
    stamp: Stamp,
) -> Iterator[tuple[Planned, Sequence[Change]]]:
    for number in numbers:
        ranges, span_id = _place(content, plan, hits, number)
        if not ranges:
            reason = message("The span belongs to another annotator, or is no longer there")
            yield Planned(number, Effect.SKIP, reason), ()
            continue
        effect, changes, reason_ = fulfil(content, schema, plan.wish, ranges, span_id, stamp)
        yield Planned(number, effect, reason_), changes


def _place(
    content: LayerContent, plan: LabelPlan, hits: HitList, number: int
) -> tuple[tuple[Range, ...], str | None]:
    """Return the ranges of a hit and the span meant; no ranges where it cannot be worked on."""
    found = hits.span_of(number)
    place = ((hits.starts[number], hits.ends[number]),)
    if found is None:
        return place, None
    span = content.spans.get(found.id)
    if span is not None:
        return span.ranges, span.id
    return ((found.fragments or place) if plan.wish.deed is Deed.APPLY else ()), None


def _final(
    project: Project,
    plan: LabelPlan,
    hits: HitList,
    group: _Group,
    vetoed: Collection[int],
    with_gold: Collection[str],
    stamp: Stamp,
) -> tuple[int, Sequence[Change]]:
    """Return how many hits of a document change, and the changes with what follows from them."""
    changes: Sequence[Change] = group.changes
    kept = [number for number in group.numbers if number not in vetoed]
    if len(kept) < len(group.numbers) and changes:
        content = project.content(group.document_id, plan.annotator_id)
        found = list(_fulfilled(content, project.schema, plan, hits, kept, stamp))
        changes = [change for _, each in found for change in each]
    if not changes:
        return 0, ()
    count = len({each.id for change in changes if isinstance(each := change.entity, Span)})
    if group.document_id in with_gold:
        whole = Step("bulk", message("Change labels"), tuple(changes), group.document_id)
        gold = project.content(group.document_id, None)
        if plan.annotator_id is None:
            whole = with_edited_decisions(gold, whole, stamp)
        else:
            whole = with_stale(whole, gold)
        changes = whole.changes
    return count, changes


def _documents_with_gold(project: Reading) -> set[str]:
    return {layer.document_id for layer in project.layer_heads() if layer.annotator_id is None}


class _Away(NamedTuple):
    """Which documents an annotator works on elsewhere; None for none, empty for all."""

    documents: frozenset[str] | None

    def reason(self, document_id: str) -> Message | None:
        if self.documents is None or (self.documents and document_id not in self.documents):
            return None
        return message("The document is handed out to this annotator")


def _handed_out(source: Reading, annotator_id: str | None) -> _Away:
    if annotator_id is None or not any(
        each.kind == "task" and each.direction == "out" and each.annotator_id == annotator_id
        for each in source.exchanges()
    ):
        return _Away(None)
    plans = source.plans()
    assigned = source.assignments(plans[-1].id) if plans else []
    return _Away(
        frozenset(each.document_id for each in assigned if each.annotator_id == annotator_id)
    )


def _name(schema: Schema, wish: Wish, count: int) -> Message:
    """Return what the step is called in the menu."""
    label = schema.label_by_id.get(wish.label_id)
    name = label.name if label else ""
    attribute = schema.attribute_by_id.get(wish.attribute_id)
    match wish.deed:
        case Deed.APPLY:
            return message("Add {label}: {count} spans", label=name, count=count)
        case Deed.CHANGE:
            return message("Change {count} labels to {label}", count=count, label=name)
        case Deed.REMOVE:
            return message("Remove {count} spans", count=count)
        case Deed.SET:
            shown = attribute.name if attribute else wish.attribute_id
            return message("Set {attribute} of {count} spans", attribute=shown, count=count)
