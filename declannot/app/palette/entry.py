"""One line of the command palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declannot.app.statement.styles import LabelStyle


class Kind(StrEnum):
    """What taking an entry is about; the value begins the entry's name in the settings."""

    ACTION = "action"
    SETTING = "setting"
    PROJECT = "project"
    LABEL = "label"
    DOCUMENT = "document"


PREFIXES = {
    ">": (Kind.ACTION, Kind.SETTING, Kind.PROJECT),
    "#": (Kind.LABEL,),
    "@": (Kind.DOCUMENT,),
}
"""What is looked in where the first character typed is one of these."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find and take.

    Attributes:
        kind, id: together what it is remembered by.
        text: what is looked in and shown.
        do: what taking it does, once the palette has closed.
        where: where it stands in the menus, or what taking it means.
        key: its key as this system writes it.
        hindrance: why it makes no sense now, or empty.
        also: further words it is found by.
        checked: whether it is on, for what is on or off.
        style: a label's look.
    """

    kind: Kind
    id: str
    text: str
    do: Callable[[], object]
    where: str = ""
    key: str = ""
    hindrance: str = ""
    also: str = ""
    checked: bool | None = None
    style: LabelStyle | None = None

    @property
    def name(self) -> str:
        """What the settings remember it by."""
        return f"{self.kind}:{self.id}"

    @property
    def sign(self) -> str:
        """The prefix it is found by."""
        return next(sign for sign, kinds in PREFIXES.items() if self.kind in kinds)
