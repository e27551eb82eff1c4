"""The entries of the palette that fit what is typed, best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from declannot.app.models.index import Index
from declannot.app.palette.entry import PREFIXES, Entry
from declannot.domain.fuzzy import Finder, Searched


class PaletteModel(QAbstractListModel):
    """Filters by ``domain.fuzzy``; a prefix narrows down what is looked in.

    Attributes:
        typed: what is looked for, without the prefix.
    """

    def __init__(self, entries: Sequence[Entry], used: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._entries = entries
        self._used = used
        searched = Searched.of((each.text for each in entries), (each.also for each in entries))
        self._scope = _Scope(entries, searched, used)
        self._scopes = {"": self._scope}
        self._shown: list[int] = []
        self.typed = ""
        self.filter("")

    def filter(self, text: str) -> None:
        """Show what fits, best first."""
        text = text.strip()
        sign = text[:1] if text[:1] in PREFIXES else ""
        self.beginResetModel()
        self._scope = self._scope_of(sign)
        self.typed = text[len(sign) :].strip()
        self._shown = self._scope.finder.ranked(self.typed)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry in a row."""
        return self._scope.entries[self._shown[row]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(entry)
        return None

    def spoken(self, entry: Entry) -> str:
        """Return what a screen reader says of an entry."""
        on = {True: self.tr("on"), False: self.tr("off"), None: ""}[entry.checked]
        parts = (entry.text, on, entry.hindrance, entry.where, entry.key)
        return ", ".join(each for each in parts if each)

    def _scope_of(self, sign: str) -> _Scope:
        if sign not in self._scopes:
            kinds = PREFIXES[sign]
            whole = self._scopes[""]
            numbers = [number for number, each in enumerate(self._entries) if each.kind in kinds]
            chosen = [self._entries[number] for number in numbers]
            self._scopes[sign] = _Scope(chosen, whole.searched.only(numbers), self._used)
        return self._scopes[sign]


class _Scope:
    """What is looked in."""

    def __init__(self, entries: Sequence[Entry], searched: Searched, used: Sequence[str]) -> None:
        self.entries, self.searched = entries, searched
        hindered = {number for number, each in enumerate(entries) if each.hindrance}
        numbers = {each.name: number for number, each in enumerate(entries)} if used else {}
        recent = [numbers[name] for name in used if name in numbers]
        self.finder = Finder(searched, recent, hindered)
