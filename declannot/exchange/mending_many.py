"""Mending many findings of a project after a look at each, as one undoable step."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from declannot.domain.change import Change
from declannot.domain.errors import UserError
from declannot.domain.mend import Mend
from declannot.domain.message import Message, counted, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.bulk_spans import Effect
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue
from declannot.exchange.bulk_labelling import Planned
from declannot.exchange.consistency import Found
from declannot.exchange.hit_list import Found as HitsOfDocument
from declannot.exchange.hit_list import HitList
from declannot.exchange.mending import plan_mends
from declannot.exchange.progress import Cancel, Progress, step

if TYPE_CHECKING:
    from declannot.store.project import Applied, Project
    from declannot.store.queries import Reading
    from declannot.store.view import ReadView

_EFFECTS = {Mend.REMOVE: Effect.REMOVE, Mend.UNLINK: Effect.REMOVE, Mend.TAG: Effect.ADD}


@dataclass(frozen=True, slots=True)
class MendWish:
    """Which findings are to be mended, and how.

    Attributes:
        findings: those that are looked at.
        way: how they are mended.
        hindrances: why those of somebody else are passed over, by annotator.
        value: what an attribute gets, where the findings do not say it.
    """

    findings: Sequence[Found]
    way: Mend
    hindrances: Mapping[str | None, Message]
    value: AttributeValue | None = None


@dataclass(slots=True)
class MendPreview:
    """What becomes of each finding; a ``Plan`` for the preview.

    Attributes:
        position: the newest step of the project when this was planned.
        findings: by the number of their hit.
        left: what a span covers once its edges were moved, by the number of its hit.
    """

    position: int
    findings: list[Found] = field(default_factory=list)
    left: dict[int, str] = field(default_factory=dict)
    planned: list[Planned] = field(default_factory=list)
    counts: Counter[Effect] = field(default_factory=Counter)
    reasons: list[tuple[Message, int]] = field(default_factory=list)

    @property
    def changes(self) -> int:
        """How many findings are mended."""
        return len(self.planned) - self.counts[Effect.SKIP]

    def left_in(self, vetoed: Collection[int]) -> list[Found]:
        """Return the findings that are neither passed over nor left out."""
        return [
            self.findings[each.number]
            for each in self.planned
            if each.effect is not Effect.SKIP and each.number not in vetoed
        ]


def preview_mends(
    source: ReadView,
    schema: Schema,
    wish: MendWish,
    stamp: Stamp,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> tuple[MendPreview, HitList]:
    """Return what becomes of each finding, in the order of documents; nothing is written.

    Raises:
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    plan, hits = MendPreview(source.journal_position()), HitList()
    heads = {each.id: each for each in source.document_heads()}
    why: dict[str, tuple[Message, int]] = {}
    groups = _by_document(wish.findings)
    for done, (document_id, group) in enumerate(groups.items()):
        step(progress, cancelled, done, len(groups))
        if document_id not in heads:
            continue
        starts, ends = (array("q", edges) for edges in _edges(group))
        hits.extend([HitsOfDocument(heads[document_id], starts, ends)])
        if wish.way is Mend.TRIM:
            plan.left |= _left_of(source.text(document_id).text, group, len(plan.findings))
        plan.findings += group
        for place, reason in enumerate(_reasons(source, schema, wish, group, stamp)):
            effect = Effect.SKIP if reason else _EFFECTS.get(wish.way, Effect.CHANGE)
            number = len(hits) - len(group) + place
            plan.planned.append(Planned(number, effect, reason))
            plan.counts[effect] += 1
            if reason is not None:
                before = why.get(str(reason), (reason, 0))
                why[str(reason)] = (reason, before[1] + 1)
    plan.reasons = sorted(why.values(), key=lambda pair: -pair[1])
    step(progress, None, len(groups), len(groups))
    return plan, hits


def carry_out_mends(
    project: Project,
    schema: Schema,
    wish: MendWish,
    stamp: Stamp,
    *,
    position: int,
    first: Sequence[Change] = (),
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Applied | None:
    """Mend findings as one undoable step; None where nothing is left to do.

    Args:
        position: the newest step of the project when they were looked at.
        first: what must stand before.

    Raises:
        UserError: the project was changed since they were looked at.
        Cancelled: it was stopped; nothing has changed.
        Busy, EnvironmentFault: as for any step.
    """
    if project.journal_position() != position:
        raise UserError(
            "The project was changed since the preview",
            remedy="Look at the preview again, then repeat it.",
        )
    groups = _by_document(wish.findings)
    with project.bulk(f"mend_{wish.way}", message("Mend findings"), by=stamp.by) as bulk:
        mended = 0
        for done, group in enumerate(groups.values()):
            step(progress, cancelled, done, len(groups))
            plan = plan_mends(project, schema, group, wish.way, stamp, value=wish.value)
            if plan.step is not None:
                bulk.add(first)
                first = ()
                bulk.add(plan.step.changes)
                mended += len(plan.mended)
        bulk.name = counted(mended, "Mend {count} finding", "Mend {count} findings")
    return bulk.applied


def _by_document(findings: Sequence[Found]) -> dict[str, list[Found]]:
    """Return findings by document, each group in the order of the text."""
    groups: dict[str, list[Found]] = defaultdict(list)
    for found in findings:
        groups[found.document_id].append(found)
    for group in groups.values():
        group.sort(key=lambda found: (found.finding.start, found.finding.end))
    return groups


def _edges(group: Sequence[Found]) -> tuple[list[int], list[int]]:
    return (
        [max(found.finding.start, 0) for found in group],
        [max(found.finding.end, 0) for found in group],
    )


def _left_of(text: str, group: Sequence[Found], first: int) -> dict[int, str]:
    """Return what spans cover once their edges were moved, by number from ``first`` on."""
    return {
        number: " ".join(" ".join(text[start:end].split()) for start, end in found.finding.ranges)
        for number, found in enumerate(group, first)
    }


def _reasons(
    source: Reading, schema: Schema, wish: MendWish, group: Sequence[Found], stamp: Stamp
) -> list[Message | None]:
    """Return why findings of one document are passed over; None for those that are mended."""
    mine = [found for found in group if found.annotator_id not in wish.hindrances]
    plan = plan_mends(source, schema, mine, wish.way, stamp, value=wish.value)
    refused = {id(found): reason for found, reason in plan.skipped}
    return [wish.hindrances.get(found.annotator_id) or refused.get(id(found)) for found in group]
