"""One thing one can do in the window, as data, with its keys, and what it needs.

A key in ``keys`` works in the whole window. A key in ``hand_keys`` is obeyed by the statement
while it has the focus; menus show it, but it is no shortcut of the window. Labels and their keys
come from the schema and are not listed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:

    def QT_TR_NOOP(text: str) -> str:
        """Mark a text for translation; Qt's own declaration promises no more than an object."""
else:
    from PySide6.QtCore import QT_TR_NOOP as QT_TR_NOOP


CONTEXT = ""
"""In which context the texts are translated: what ``QT_TR_NOOP`` marks is collected without one."""


class Needs(Flag):
    """What must be there for an action to make sense.

    ``STATEMENT`` is there unless another page stands where the statement does; what is about the
    document there, a place or a span in it would else be done unseen. ``DOCUMENTS`` are there where
    a document is on the screen or rows are selected in a table of documents. ``HAND`` is there
    unless differences are decided, ``REVIEW`` where they are. ``TASK`` is a project that came by a
    task file, ``OWN`` any other; what belongs to the other one is not in the menus. The key of
    what cannot be done is refused aloud.
    """

    NOTHING = 0
    PROJECT = auto()
    WRITABLE = auto()
    DOCUMENT = auto()
    TARGET = auto()
    RANGE = auto()
    SPAN = auto()
    OWN = auto()
    TASK = auto()
    HAND = auto()
    REVIEW = auto()
    STATEMENT = auto()
    DOCUMENTS = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing one can do.

    Attributes:
        id: stable name.
        text: what the menu shows, with its mnemonic.
        tip: one sentence for the status bar and the tooltip.
        keys: portable key sequences that work in the whole window.
        hand_keys: keys of the statement, for show.
        needs: what must be there.
        toggle: whether it is on or off.
        group, value: the setting it chooses among, and the value it stands for, or empty.
    """

    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    hand_keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    toggle: bool = False
    group: str = ""
    value: str = ""


PROJECT = Needs.PROJECT
WRITE = Needs.PROJECT | Needs.WRITABLE
OWN = WRITE | Needs.OWN
PLACE = Needs.PROJECT | Needs.STATEMENT
READ = PLACE | Needs.DOCUMENT
EDIT = WRITE | READ
HAND = EDIT | Needs.HAND
REVIEW = READ | Needs.REVIEW
DECIDE = REVIEW | Needs.WRITABLE


class MenuTable:
    """One menu with its actions.

    Attributes:
        TITLE: what the menu bar shows, with its mnemonic.
        ORDER: ids of actions and names of submenus as the menu shows them, ``-`` between groups.
        ACTIONS: the actions that belong to it, also those that stand in a submenu.
    """

    TITLE: ClassVar[str]
    ORDER: ClassVar[str]
    ACTIONS: ClassVar[tuple[Action, ...]]
