"""What has been done and undone, without the changes themselves.

The journal in the store holds the changes. The history is the light list that menus show; it
moves only after a commit, so it never says what the file does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from declannot.domain.message import Message


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One step of the journal.

    Attributes:
        group: its number in the journal, rising.
        kind, name, document_id: as in the step.
        at: ISO 8601 time in UTC.
        by: id of the annotator, or empty.
        earlier_run: whether it was made before the project was opened this time.
    """

    group: int
    kind: str
    name: Message
    document_id: str | None
    at: str
    by: str = ""
    earlier_run: bool = False


class History:
    """Done and undone steps, newest last in both lists."""

    def __init__(self, done: Iterable[HistoryEntry] = (), undone: Iterable[HistoryEntry] = ()):
        self._done = list(done)
        self._undone = list(undone)

    @property
    def to_undo(self) -> HistoryEntry | None:
        """The step that undo would take back, or None."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> HistoryEntry | None:
        """The step that redo would do again, or None."""
        return self._undone[-1] if self._undone else None

    @property
    def done(self) -> tuple[HistoryEntry, ...]:
        """Done steps, oldest first."""
        return tuple(self._done)

    def did(self, entry: HistoryEntry) -> None:
        """Note a step just committed; what was undone before can no longer be redone."""
        self._done.append(entry)
        self._undone.clear()

    def undid(self) -> HistoryEntry:
        """Note that the newest done step was taken back, and return it."""
        entry = self._done.pop()
        self._undone.append(entry)
        return entry

    def redid(self) -> HistoryEntry:
        """Note that the newest undone step was done again, and return it."""
        entry = self._undone.pop()
        self._done.append(entry)
        return entry
