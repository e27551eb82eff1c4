"""Correcting the time that was counted on a document."""

from __future__ import annotations

from dataclasses import replace

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Status
from declannot.domain.message import message

LONGEST = 1000 * 3600
"""Most seconds one can say: a thousand hours."""


def set_seconds(content: LayerContent, seconds: int) -> Step | None:
    """Say how long one has worked on a document; None where that is what was counted.

    Time goes on beside the journal, so undoing this takes the difference back and nothing else.

    Args:
        seconds: 0 to a thousand hours.
    """
    seconds = min(max(0, seconds), LONGEST)
    layer = content.layer
    if layer.seconds == seconds:
        return None
    name = message("Correct the time on task")
    if content.stored:
        change = Change(layer, replace(layer, seconds=seconds))
    else:
        change = Change(None, replace(layer, status=Status.STARTED, seconds=seconds))
    return Step("set_seconds", name, (change,), content.document.id)
