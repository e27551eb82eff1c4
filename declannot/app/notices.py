"""What the program says in passing: one sentence and how serious it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from declannot.domain.message import Message


class Kind(StrEnum):
    """How serious a notice is; colour, icon and announcement follow from it."""

    DONE = "done"
    HINT = "hint"
    REFUSED = "refused"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the status bar and the screen reader."""

    message: Message
    kind: Kind = Kind.DONE
    remedy: Message | None = None
    where: str = ""
