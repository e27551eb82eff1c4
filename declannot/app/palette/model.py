"""The entries of the palette that fit what is typed, best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from declannot.app.palette.entry import PREFIXES, Entry
from declannot.domain.fuzzy import Searched, ranked

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Filters by ``domain.fuzzy``; a prefix narrows down what is looked in.

    Attributes:
        typed: what is looked for, without the prefix.
    """

    def __init__(self, entries: Sequence[Entry], used: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._entries = entries
        self._used = used
        self._scopes: dict[str, _Scope] = {}
        self._scope = self._scope_of("")
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
        self._shown = ranked(
            self._scope.searched, self.typed, self._scope.recent, self._scope.hindered
        )
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
            kinds = PREFIXES.get(sign)
            among = self._entries
            chosen = among if kinds is None else [each for each in among if each.kind in kinds]
            self._scopes[sign] = _Scope(chosen, self._used)
        return self._scopes[sign]


class _Scope:
    """What is looked in, folded once."""

    def __init__(self, entries: Sequence[Entry], used: Sequence[str]) -> None:
        self.entries = entries
        self.searched = Searched.of(
            (each.text for each in entries), (each.also for each in entries)
        )
        self.hindered = {number for number, each in enumerate(entries) if each.hindrance}
        numbers = {each.name: number for number, each in enumerate(entries)} if used else {}
        self.recent = [numbers[name] for name in used if name in numbers]
