"""What waits to be looked at after a text was corrected, on its way to other copies of a project.

It goes with the layer it is about: in work files and whole projects. A task file holds no work, so
it has none; whoever carries work over in a task is asked about the same spans anew.

Two copies may ask about one span, each in a row of its own. Such rows are one by layer and span.
What was settled anywhere is settled; of two answers the later one stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from declannot.domain.carried_span import CarriedSpan
from declannot.domain.carrying import Fate
from declannot.domain.change import Change
from declannot.domain.document import Annotator
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.operations.correcting import ACCEPTED, ADJUSTED, REMOVED
from declannot.domain.schema import Schema
from declannot.exchange.handover.translating import Translation

if TYPE_CHECKING:
    from declannot.exchange.handover.context import Merge
    from declannot.exchange.handover.layers import LocalDocument

_FATES = frozenset((Fate.INSIDE, Fate.EDGES, Fate.LOST))
_SETTLED = frozenset(("", ACCEPTED, ADJUSTED, REMOVED))


class CarriedRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One carried span, by names; ``span`` is its id in the layer it goes with.

    Attributes:
        text: what it covered in the earlier version.
        start, end: where it was put, in code points.
        settled, by, at: how, by whom and when it was settled; empty while it waits.
    """

    span: str
    label: str
    fate: str
    text: str
    start: int
    end: int
    settled: str = ""
    by: str = ""
    at: str = ""


def carried_records(
    items: Iterable[CarriedSpan], layer_id: str, schema: Schema, people: Iterable[Annotator]
) -> list[CarriedRecord]:
    """Return what waits, or waited, in one layer, as files hold it."""
    names = {each.id: each.name for each in people}
    labels = schema.label_by_id
    return [
        CarriedRecord(
            span=each.span_id,
            label=labels[each.label_id].name if each.label_id in labels else each.label_id,
            fate=each.fate,
            text=each.text,
            start=each.start,
            end=each.end,
            settled=each.settled,
            by=names.get(each.by, each.by),
            at=each.at,
        )
        for each in sorted(items, key=lambda item: (item.start, item.end, item.span_id))
        if each.layer_id == layer_id
    ]


def take_carried(
    merge: Merge,
    local: LocalDocument,
    layer_id: str,
    given: Sequence[CarriedRecord],
    words: Translation,
    where: str,
) -> None:
    """Take in what waits in a layer that was just merged.

    Args:
        layer_id: the layer here.
        where: the place in the file, for an error.

    Raises:
        UserError: the file says what cannot be.
    """
    if not given:
        return
    here = {
        each.span_id: each
        for each in merge.source.carried_spans(local.document.id)
        if each.layer_id == layer_id
    }
    changes: list[Change] = []
    for each in given:
        _check(each, len(local.text), where)
        before = here.get(each.span)
        after = _joined(before, each, local.document.id, layer_id, words)
        if after != before:
            here[each.span] = after
            changes.append(Change(before, after))
    merge.note_in_layer(changes)


def _joined(
    before: CarriedSpan | None,
    given: CarriedRecord,
    document_id: str,
    layer_id: str,
    words: Translation,
) -> CarriedSpan:
    by = words.person(given.by)
    if before is None:
        return CarriedSpan(
            id=new_id(),
            document_id=document_id,
            layer_id=layer_id,
            span_id=given.span,
            label_id=words.label_or_name(given.label),
            fate=given.fate,
            text=given.text,
            start=given.start,
            end=given.end,
            settled=given.settled,
            by=by,
            at=given.at,
        )
    if not given.settled or (given.at, given.settled) <= (before.at, before.settled):
        return before
    return replace(before, settled=given.settled, by=by, at=given.at)


def _check(given: CarriedRecord, length: int, where: str) -> None:
    if (
        given.fate not in _FATES
        or given.settled not in _SETTLED
        or not 0 <= given.start <= given.end <= length
        or not given.span
    ):
        raise UserError(
            "A carried span of the file cannot be understood",
            where=where,
            remedy="Ask for the file anew.",
        )
