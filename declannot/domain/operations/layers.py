"""What is said of a whole document in one layer: status, what was read, notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.span import Range, joined_ranges


def begun(content: LayerContent) -> tuple[Change, ...]:
    """Return the changes that store an untouched layer, or mark a new one as started."""
    return begun_layer(content.layer, stored=content.stored)


def begun_layer(layer: Layer, *, stored: bool) -> tuple[Change, ...]:
    """Return what ``begun`` does, of a layer alone.

    Args:
        stored: whether it is in the file.
    """
    if not stored:
        return (Change(None, replace(layer, status=Status.STARTED)),)
    if layer.status is Status.NEW:
        return (Change(layer, replace(layer, status=Status.STARTED)),)
    return ()


def set_status(content: LayerContent, status: Status) -> Step | None:
    """Mark a document as done in this layer, or open it again.

    Raises:
        UserError: it is gold, which is done only when every difference is decided; see
            ``gold.finish_gold``.
    """
    if content.layer.is_gold and status is Status.DONE:
        raise UserError(
            "Gold is marked as done in the review",
            where=content.document.title,
            remedy="Decide every difference there first.",
        )
    return _step(content, "set_status", _naming(status), replace(content.layer, status=status))


def set_status_of_many(layers: Iterable[tuple[Layer, bool]], status: Status) -> Step | None:
    """Mark several documents as done in one annotator's layers, or open them again, as one step.

    Args:
        layers: each with whether it is stored; one that is not begins with this step.

    Returns:
        The step, or None where all of them have that status.
    """
    changes = [
        Change(layer if stored else None, replace(layer, status=status))
        for layer, stored in layers
        if layer.status is not status
    ]
    if not changes:
        return None
    if len(changes) == 1:
        name = _naming(status)
    elif status is Status.DONE:
        name = message("Mark {count} documents as done", count=len(changes))
    else:
        name = message("Reopen {count} documents", count=len(changes))
    return Step("set_status", name, tuple(changes))


def mark_read(content: LayerContent, where: Range) -> Step | None:
    """Mark a range of code points as read to the end."""
    read = joined_ranges((*content.layer.read, where))
    return _step(
        content, "mark_read", message("Mark as read"), replace(_started(content.layer), read=read)
    )


def unmark_read(content: LayerContent, where: Range) -> Step | None:
    """Take a range of code points out of what was read."""
    read: list[Range] = []
    for start, end in content.layer.read:
        read += [
            (start, min(end, where[0])),
            (max(start, where[1]), end),
        ]
    kept = tuple((start, end) for start, end in read if start < end)
    return _step(
        content, "unmark_read", message("Mark as unread"), replace(content.layer, read=kept)
    )


def set_notes(content: LayerContent, notes: str) -> Step | None:
    """Write the remarks on the document as a whole."""
    return _step(
        content,
        "set_notes",
        message("Write remarks on the document"),
        replace(_started(content.layer), notes=notes),
    )


def _naming(status: Status) -> Message:
    return message("Mark as done") if status is Status.DONE else message("Reopen the document")


def _started(layer: Layer) -> Layer:
    return replace(layer, status=Status.STARTED) if layer.status is Status.NEW else layer


def _step(content: LayerContent, kind: str, name: Message, after: Layer) -> Step | None:
    if after == content.layer and content.stored:
        return None
    before = content.layer if content.stored else None
    return Step(kind, name, (Change(before, after),), content.document.id)
