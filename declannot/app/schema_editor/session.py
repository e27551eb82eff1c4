"""The draft that is edited, with the drafts before it to go back to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from declannot.app.messages import error_text
from declannot.app.titles import window_language
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.schema_draft import SchemaDraft
from declannot.domain.schema import Schema


class DraftSession(QObject):
    """One edit after the other, each of which can be taken back before anything is in force.

    Attributes:
        changed: the draft is another one.
        refused: carries why an edit was not made.
        read_only: whether nothing may be edited.
        in_use: how many spans bear each label, by label id.
        language: in which titles of families are shown.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, schema: Schema, in_use: dict[str, int], *, read_only: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._done = [SchemaDraft.of(schema)]
        self._undone: list[SchemaDraft] = []
        self.in_use = in_use
        self.read_only = read_only
        language = window_language()
        self.language = language if language.islower() else "en"

    @property
    def draft(self) -> SchemaDraft:
        """The draft as it is edited now."""
        return self._done[-1]

    @property
    def schema(self) -> Schema:
        """What the draft says."""
        return self.draft.schema

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return len(self._done) > 1

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to make again."""
        return bool(self._undone)

    def edit(self, make: Callable[[SchemaDraft], SchemaDraft]) -> bool:
        """Make an edit; return whether something is different now. A refusal is told."""
        if self.read_only:
            self.refused.emit(self.tr("The project is open for reading only"))
            return False
        try:
            after = make(self.draft)
        except DeclannotError as error:
            self.refused.emit(error_text(error))
            return False
        if after == self.draft:
            return False
        self._done.append(after)
        self._undone.clear()
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Take the last edit back."""
        if self.can_undo:
            self._undone.append(self._done.pop())
            self.changed.emit()

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self._undone:
            self._done.append(self._undone.pop())
            self.changed.emit()

    def begin_anew(self, schema: Schema, in_use: dict[str, int]) -> None:
        """Begin with a schema that came in force; there is nothing to take back."""
        self._done, self._undone = [SchemaDraft.of(schema)], []
        self.in_use = in_use
        self.changed.emit()
