"""Correcting a text: a new version of the document, and settling what it left in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from declannot.domain.carried_span import CarriedSpan
from declannot.domain.carrying import CarriedLayer
from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, DocumentText, Layer
from declannot.domain.errors import UserError
from declannot.domain.handover import Assignment
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.span import Range, Span, joined_ranges
from declannot.domain.text import StatementText

ACCEPTED, ADJUSTED, REMOVED = "accepted", "adjusted", "removed"


def add_version(
    document: Document,
    text: str,
    layers: Sequence[CarriedLayer],
    assignments: Sequence[Assignment] = (),
) -> Step:
    """Add a corrected version of a document with the work that was carried over, as one step.

    Args:
        document: the new version; it names the one it corrects.
        assignments: who has the earlier version to read, and so gets this one.
    """
    StatementText(text)  # refuses what cannot be stored
    changes = [Change(None, document), Change(None, DocumentText(document.id, text))]
    for layer in layers:
        changes += added_layer(document.id, layer)
    changes += [
        Change(None, replace(each, id=new_id(), document_id=document.id)) for each in assignments
    ]
    name = message("Correct the text of “{title}”", title=document.title)
    return Step("correct_text", name, tuple(changes), document.id)


def carry_work(
    document: Document, layers: Sequence[CarriedLayer], present: Iterable[Layer] = ()
) -> Step:
    """Add work on an earlier version that came after the text was corrected.

    Args:
        present: layers of the document that are there; one of them may be among ``layers``.
    """
    there = {each.id: each for each in present}
    changes = [
        change
        for layer in layers
        for change in added_layer(document.id, layer, there.get(layer.layer.id))
    ]
    name = message("Carry work over to “{title}”", title=document.title)
    return Step("carry_work", name, tuple(changes), document.id)


def added_layer(document_id: str, layer: CarriedLayer, before: Layer | None = None) -> list[Change]:
    """Return the changes that add a layer with what lies in it, and what is to be looked at.

    Args:
        before: the layer as it is, where it is there and holds nothing.
    """
    changes = [Change(before, layer.layer)]
    changes += [Change(None, each) for each in layer.kept]
    changes += [Change(None, each) for each in layer.relations]
    changes += [Change(None, each) for each in layer.decisions]
    changes += [
        Change(
            None,
            CarriedSpan(
                id=new_id(),
                document_id=document_id,
                layer_id=layer.layer.id,
                span_id=each.source.id,
                label_id=each.source.label_id,
                fate=str(each.fate),
                text=each.text,
                start=each.place[0],
                end=each.place[1],
            ),
        )
        for each in layer.doubtful
    ]
    return changes


def settle_accepted(items: Sequence[CarriedSpan], stamp: Stamp) -> Step | None:
    """Say that carried spans are right as they are, or that lost ones may stay lost."""
    changes = [Change(each, _settled(each, ACCEPTED, stamp)) for each in items if each.is_open]
    if not changes:
        return None
    name = (
        message("Accept a carried span")
        if len(changes) == 1
        else message("Accept {count} carried spans", count=len(changes))
    )
    return Step("settle_carried", name, tuple(changes), items[0].document_id)


def settle_adjusted(
    content: LayerContent, item: CarriedSpan, lost: Span | None, where: Range, stamp: Stamp
) -> Step:
    """Put a carried span, or a lost one, on a range of the text.

    Args:
        content: the layer it belongs to.
        lost: the span as it was in the earlier version, where it was lost.

    Raises:
        UserError: the range is empty, the layer has such a span already, or the span is gone.
    """
    start, end = where
    if start >= end:
        raise UserError(
            "No text is selected", remedy="Select what the span should cover, then try again."
        )
    before = content.spans.get(item.span_id)
    source = before or lost
    if source is None:
        raise UserError("The span is no longer there", remedy="Accept that it is gone.")
    after = replace(
        source,
        layer_id=content.layer.id,
        start=start,
        end=end,
        fragments=None,
        changed=stamp.at,
    )
    for other in content.index.overlapping(start, end):
        if other.id != after.id and (other.label_id, other.ranges) == (
            after.label_id,
            joined_ranges(after.ranges),
        ):
            raise UserError(
                "There is a span with this label on this text already",
                remedy="Select other text, or remove this one.",
            )
    return Step(
        "settle_carried",
        message("Put a carried span in its place"),
        (Change(before, after), Change(item, _settled(item, ADJUSTED, stamp))),
        item.document_id,
    )


def settle_removed(content: LayerContent, item: CarriedSpan, stamp: Stamp) -> Step:
    """Remove a carried span with its relations."""
    span = content.spans.get(item.span_id)
    changes: list[Change] = []
    if span is not None:
        changes += [Change(each, None) for each in content.relations_of(span.id)]
        changes.append(Change(span, None))
    changes.append(Change(item, _settled(item, REMOVED, stamp)))
    return Step(
        "settle_carried", message("Remove a carried span"), tuple(changes), item.document_id
    )


def _settled(item: CarriedSpan, how: str, stamp: Stamp) -> CarriedSpan:
    return replace(item, settled=how, by=stamp.by, at=stamp.at)
