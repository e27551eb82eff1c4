"""What mending findings in one way would do: the step, and why some of them are passed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from declannot.domain.change import Change, Step
from declannot.domain.errors import UserError
from declannot.domain.mend import Mend
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.mending import mend
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue
from declannot.exchange.consistency import Found
from declannot.exchange.gold_of_bulk import with_gold

if TYPE_CHECKING:
    from declannot.store.queries import Reading

_NAMES = {
    Mend.TRIM: message("Move the edges of {count} spans"),
    Mend.RELABEL: message("Change {count} labels"),
    Mend.REMOVE: message("Remove {count} spans"),
    Mend.TAG: message("Tag {count} places"),
    Mend.SET: message("Set an attribute of {count} spans"),
    Mend.UNLINK: message("Remove {count} relations"),
}


@dataclass(slots=True)
class MendPlan:
    """What mending findings would do.

    Attributes:
        step: the whole, or None where nothing can be done.
        mended: the findings it mends.
        skipped: the others, each with the reason.
    """

    step: Step | None = None
    mended: list[Found] = field(default_factory=list)
    skipped: list[tuple[Found, Message]] = field(default_factory=list)


def plan_mends(
    source: Reading,
    schema: Schema,
    findings: Sequence[Found],
    way: Mend,
    stamp: Stamp,
    *,
    value: AttributeValue | None = None,
) -> MendPlan:
    """Return what mending findings in one way would do, in any layers; nothing is written.

    Args:
        value: what an attribute gets, where the findings do not say it.
    """
    plan = MendPlan()
    layers: dict[tuple[str, str | None], list[Found]] = defaultdict(list)
    for found in findings:
        layers[(found.document_id, found.annotator_id)].append(found)
    changes: list[Change] = []
    warnings: dict[str, Message] = {}
    single: Step | None = None
    for (document_id, annotator_id), group in layers.items():
        content = source.content(document_id, annotator_id)
        here: list[Change] = []
        for found in group:
            try:
                step = mend(content, schema, found.finding, way, stamp, value=value)
            except UserError as refusal:
                plan.skipped.append((found, refusal.what))
                continue
            plan.mended.append(found)
            if step is not None:
                content.apply(step.changes)
                here += step.changes
                single = step
                warnings |= {str(each): each for each in step.warnings}
        if here and any(each.is_gold for each in source.layers(document_id)):
            changes += with_gold(source, document_id, annotator_id, here, stamp)
        else:
            changes += here
    if changes and single is not None:
        name = (
            single.name
            if len(plan.mended) == 1
            else Message(_NAMES[way].template, {"count": len(plan.mended)})
        )
        only = next(iter(layers))[0] if len({key[0] for key in layers}) == 1 else None
        plan.step = Step(f"mend_{way}", name, tuple(changes), only, tuple(warnings.values()))
    return plan
