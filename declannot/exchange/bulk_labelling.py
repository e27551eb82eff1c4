"""Labelling many hits of a search at once: looked at first, then done as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import (
    Deed,
    Effect,
    Wish,
    check_wish,
    foresee,
    fulfil,
    fulfil_foreseen,
    is_foreseeable,
)
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Span
from declannot.exchange.gold_of_bulk import with_gold
from declannot.exchange.handed_out import handed_out
from declannot.exchange.hit_list import HitList
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import content_of
from declannot.store.place_reading import DOCUMENTS_AT_ONCE, Touched
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.project import Applied, Project
    from declannot.store.queries import Reading
    from declannot.store.search_reading import DocumentHead


class Planned(NamedTuple):
    """What becomes of one hit; ``reason`` says why it is passed over."""

    number: int
    effect: Effect
    reason: Message | None


@dataclass(slots=True)
class _Group:
    """The hits of one document, with what is to be done there.

    Attributes:
        acts: how many of them are not passed over.
        changes: what was tried in memory comes to.
        foreseen: the hits that get a span, where that was foreseen instead; the changes are
            made when it is done.
    """

    document: DocumentHead
    numbers: list[int]
    acts: int = 0
    changes: list[Change] = field(default_factory=list)
    foreseen: list[int] | None = None


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
        return sum(bool(group.acts) for group in self._groups)

    def _add(
        self, group: _Group, numbers: Sequence[int], effect: Effect, reason: Message | None
    ) -> None:
        self.planned += [Planned(number, effect, reason) for number in numbers]
        self.counts[effect] += len(numbers)
        if effect is not Effect.SKIP:
            group.acts += len(numbers)
        if reason is not None:
            key = str(reason)
            known = self._reasons.get(key, (reason, 0))
            self._reasons[key] = (known[0], known[1] + len(numbers))


class Planner:
    """Makes the plan of one wish, hit by hit as a search finds them; nothing is written.

    Attributes:
        plan: what was planned so far.
    """

    def __init__(
        self, source: Reading, schema: Schema, wish: Wish, annotator_id: str | None, stamp: Stamp
    ) -> None:
        """Take in a wish.

        Args:
            source: the project, or better a worker's view of it.
            schema: the schema in force.
            wish: what is to be done.
            annotator_id: in whose layers; None for gold.
            stamp: who does it, and when.

        Raises:
            UserError: the wish is none the schema knows.
        """
        check_wish(schema, wish)
        self._source, self._schema, self._stamp = source, schema, stamp
        self._foreseeable = is_foreseeable(schema, wish)
        self._away = handed_out(source, annotator_id)
        self.plan = LabelPlan(wish, annotator_id, source.journal_position())

    def take(
        self,
        hits: HitList,
        numbers: Collection[int],
        progress: Progress | None = None,
        cancelled: Cancel | None = None,
    ) -> None:
        """Plan for further hits; those of one document come together.

        Raises:
            Cancelled: it was stopped.
            DamagedProject: a text is not what was stored.
        """
        groups = [
            _Group(hits.documents[place], found)
            for place, found in hits.by_document(numbers).items()
        ]
        done = 0
        with uncollected():  # the collector would look at all that is planned again and again
            for first in range(0, len(groups), DOCUMENTS_AT_ONCE):
                for group in self._planned(hits, groups[first : first + DOCUMENTS_AT_ONCE]):
                    step(progress, cancelled, done, len(groups))
                    self.plan._groups.append(group)
                    done += 1
        step(progress, None, done, len(groups))

    def _planned(self, hits: HitList, groups: Sequence[_Group]) -> Iterator[_Group]:
        """Plan for the hits of some documents; those that are gone are passed over."""
        seen = {}
        if self._foreseeable and not hits.has_spans:
            apart = [group for group in groups if _lie_apart(hits, group.numbers)]
            documents = [group.document for group in apart]
            places = _places(hits, apart)
            touched = self._source.touched(documents, self.plan.annotator_id, places)
            seen = {each.document.id: each for each in touched}
        looked_at = [group for group in groups if group.document.id not in seen]
        contents = _contents(self._source, self.plan, hits, looked_at)
        content = next(contents, None)
        for group in groups:
            key = group.document.id
            if key in seen:
                self._foresee(hits, group, seen[key])
                yield group
            elif content is not None and content.document.id == key:
                self._try(hits, group, content)
                yield group
                content = next(contents, None)

    def _foresee(self, hits: HitList, group: _Group, touched: Touched) -> None:
        """Plan for hits by what stands in their places."""
        if self._pass_over(group, touched.status):
            return
        plan, spans = self.plan, touched.spans
        if not spans:
            group.foreseen = group.numbers
            plan._add(group, group.numbers, Effect.ADD, None)
            return
        group.foreseen = []
        for number in group.numbers:
            start, end = hits.starts[number], hits.ends[number]
            here = [each for each in spans if each.start < end and each.end > start]
            effect, reason = Effect.ADD, None
            if here:
                effect, _, reason = foresee(self._schema, plan.wish, ((start, end),), here)
            plan._add(group, (number,), effect, reason)
            if effect is Effect.ADD:
                group.foreseen.append(number)

    def _try(self, hits: HitList, group: _Group, content: LayerContent) -> None:
        """Plan for hits by doing what is wished in memory."""
        if self._pass_over(group, content.layer.status):
            return
        plan = self.plan
        for number, effect, changes, reason in _fulfilled(
            content, self._schema, plan, hits, group.numbers, self._stamp
        ):
            plan._add(group, (number,), effect, reason)
            group.changes += changes

    def _pass_over(self, group: _Group, status: Status) -> bool:
        """Pass hits over where the document is not to be changed; return whether so."""
        reason = self._away.reason(group.document.id)
        if status is Status.DONE:
            reason = message("The document is marked as done")
        if reason is None:
            return False
        self.plan._add(group, group.numbers, Effect.SKIP, reason)
        return True


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
    planner = Planner(source, schema, wish, annotator_id, stamp)
    planner.take(hits, numbers, progress, cancelled)
    return planner.plan


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
    groups = [group for group in plan._groups if group.acts]
    kind = f"bulk_{plan.wish.deed}"
    with uncollected(), project.bulk(kind, message("Change labels"), by=stamp.by) as bulk:
        changed = done = 0
        have_gold = _documents_with_gold(project)
        for start in range(0, len(groups), DOCUMENTS_AT_ONCE):
            part = groups[start : start + DOCUMENTS_AT_ONCE]
            for group, changes in _changes(project, plan, hits, part, vetoed, stamp):
                step(progress, cancelled, done, len(groups))
                done += 1
                if not changes:
                    continue
                changed += len({e.id for each in changes if isinstance(e := each.entity, Span)})
                if first:
                    bulk.add(first)
                    first = ()
                if group.document.id in have_gold:
                    key = group.document.id
                    changes = with_gold(project, key, plan.annotator_id, changes, stamp)
                bulk.add(changes)
        bulk.name = _name(project.schema, plan.wish, changed)
    return bulk.applied


def _lie_apart(hits: HitList, numbers: Sequence[int]) -> bool:
    """Whether no hits of a document, in order, share a character."""
    return all(hits.ends[one] <= hits.starts[other] for one, other in pairwise(numbers))


def _places(hits: HitList, groups: Iterable[_Group]) -> dict[str, list[Range]]:
    """Return where hits stand, by document id."""
    return {
        group.document.id: [(hits.starts[number], hits.ends[number]) for number in group.numbers]
        for group in groups
    }


def _contents(
    source: Reading, plan: LabelPlan, hits: HitList, groups: Sequence[_Group]
) -> Iterator[LayerContent]:
    """Yield the layers of the documents with hits: whole, or as much as a new span asks for."""
    documents = [group.document for group in groups]
    if plan.wish.deed is Deed.APPLY:
        yield from source.iter_places(documents, plan.annotator_id, _places(hits, groups))
        return
    for record in source.iter_records([each.id for each in documents], (plan.annotator_id,)):
        yield content_of(record, plan.annotator_id)


def _changes(
    project: Project,
    plan: LabelPlan,
    hits: HitList,
    groups: Sequence[_Group],
    vetoed: Collection[int],
    stamp: Stamp,
) -> Iterator[tuple[_Group, Sequence[Change]]]:
    """Yield what changes in each of some documents, without the hits that are left out."""
    foreseen = [group.document for group in groups if group.foreseen is not None]
    layers = project.layers_of(plan.annotator_id, [each.id for each in foreseen])
    kept = {
        group.document.id: [each for each in group.numbers if each not in vetoed]
        for group in groups
        if group.foreseen is None
    }
    anew = [
        _Group(group.document, left)
        for group in groups
        if (left := kept.get(group.document.id)) is not None and len(left) < len(group.numbers)
    ]
    contents = {each.document.id: each for each in _contents(project, plan, hits, anew)}
    for group in groups:
        key = group.document.id
        if group.foreseen is not None:
            left = [each for each in group.foreseen if each not in vetoed]
            yield group, _foreseen(plan, hits, key, left, layers.get(key), stamp)
        elif key in contents:
            content = contents.pop(key)
            found = _fulfilled(content, project.schema, plan, hits, kept[key], stamp)
            yield group, [change for each in found for change in each.changes]
        else:
            yield group, group.changes


def _foreseen(
    plan: LabelPlan,
    hits: HitList,
    document_id: str,
    numbers: Iterable[int],
    layer: Layer | None,
    stamp: Stamp,
) -> Sequence[Change]:
    """Return what adds the spans that were foreseen in a document.

    Args:
        layer: as it is in the file; None where nobody has worked on the document.
    """
    places = [(hits.starts[number], hits.ends[number]) for number in numbers]
    own = layer or Layer(id=new_id(), document_id=document_id, annotator_id=plan.annotator_id)
    return fulfil_foreseen(own, plan.wish, places, stamp, stored=layer is not None)


class _Fulfilled(NamedTuple):
    number: int
    effect: Effect
    changes: Sequence[Change]
    reason: Message | None


def _fulfilled(
    content: LayerContent,
    schema: Schema,
    plan: LabelPlan,
    hits: HitList,
    numbers: Iterable[int],
    stamp: Stamp,
) -> Iterator[_Fulfilled]:
    """Do what is wished for hits in memory, one after the other."""
    for number in numbers:
        ranges, span_id = _place(content, plan, hits, number)
        if ranges:
            found = fulfil(content, schema, plan.wish, ranges, span_id, stamp)
            yield _Fulfilled(number, *found)
        else:
            reason = message("The span belongs to another annotator, or is no longer there")
            yield _Fulfilled(number, Effect.SKIP, (), reason)


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


def _documents_with_gold(project: Reading) -> set[str]:
    return {layer.document_id for layer in project.layer_heads() if layer.annotator_id is None}


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
