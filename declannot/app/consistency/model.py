"""Findings as rows: kind, what is the matter, the place in its context, document, annotator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from declannot.app.consistency.words import KINDS, kind_name
from declannot.app.messages import text_of
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.change import AcceptedFinding
from declannot.domain.document import GOLD
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.mending import Accepted
from declannot.exchange.consistency import Found
from declannot.store.queries import Reading

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
KIND, MATTER, PLACE, DOCUMENT, ANNOTATOR = range(5)
_BEFORE, _AFTER = 20, 40
"""Characters shown before a place and after it."""
_TEXTS_KEPT = 100
_ORDER = {code: number for number, code in enumerate(KINDS)}


class Row(NamedTuple):
    """A finding, and how it was accepted if it was."""

    found: Found
    accepted: AcceptedFinding | None


class Wanted(NamedTuple):
    """Which findings are shown; ``code``, ``document_id`` and ``whose`` are empty for any."""

    code: str = ""
    document_id: str = ""
    whose: str = ""
    words: str = ""
    accepted: bool = False


class FindingsModel(QAbstractTableModel):
    """The findings that are wanted, in the order of a column.

    Attributes:
        rows: as they are shown.
        counts: how many there are of each kind, whatever kind is shown.
        people: ids of annotators with findings, ``gold`` included.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.counts: Counter[str] = Counter()
        self.people: set[str] = set()
        self._source: Reading | None = None
        self._titles: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._column, self._descending = KIND, False

    def show_findings(
        self, source: Reading | None, found: Sequence[Found], accepted: Accepted, wanted: Wanted
    ) -> None:
        """Show what is wanted of all findings.

        Args:
            source: where titles, names and texts are read.
        """
        self.beginResetModel()
        self._source = source
        self._titles = {each.id: each.title for each in source.documents()} if source else {}
        self._names = {each.id: each.name for each in source.annotators()} if source else {}
        self._texts.clear()
        self.counts.clear()
        self.people.clear()
        self.rows = []
        for each in found:
            row = Row(each, accepted.of(each.document_id, each.finding))
            if (row.accepted is not None) == wanted.accepted:
                self._sift(row, wanted)
        self._sort()
        self.endResetModel()

    def _sift(self, row: Row, wanted: Wanted) -> None:
        found = row.found
        self.people.add(_whose(found))
        if wanted.document_id and found.document_id != wanted.document_id:
            return
        if wanted.whose and _whose(found) != wanted.whose:
            return
        if wanted.words and wanted.words.casefold() not in self._searched(row):
            return
        self.counts[found.finding.code] += 1
        if not wanted.code or wanted.code == found.finding.code:
            self.rows.append(row)

    def _searched(self, row: Row) -> str:
        return "\n".join((self._matter(row), self._title(row))).casefold()

    def context(self, row: Row) -> tuple[str, str, str]:
        """Return the text before a place, of it, and after it, on one line each."""
        found = row.found
        text = self._text(found.document_id)
        start, end = max(found.finding.start, 0), max(found.finding.end, 0)
        parts = (text[max(0, start - _BEFORE) : start], text[start:end], text[end : end + _AFTER])
        before, here, after = (each.replace("\n", " ") for each in parts)
        return before, here, after

    def person(self, whose: str) -> str:
        """Return the name of an annotator, or what gold is called."""
        return self.tr("Gold") if whose == GOLD else self._names.get(whose, whose)

    # What views ask

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Kind"),
            self.tr("What is the matter"),
            self.tr("Place"),
            self.tr("Document"),
            self.tr("Annotator"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == KIND:
            cells = [self._cell(row, column) for column in range(5)]
            return ", ".join(cells)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        self._sort()
        self.changePersistentIndexList(self.persistentIndexList(), [])
        self.layoutChanged.emit()

    def _sort(self) -> None:
        keys = {
            KIND: lambda row: _ORDER.get(row.found.finding.code, len(_ORDER)),
            MATTER: self._matter,
            PLACE: lambda row: self.context(row)[1].casefold(),
            DOCUMENT: lambda row: self._title(row).casefold(),
            ANNOTATOR: lambda row: self.person(_whose(row.found)).casefold(),
        }
        self.rows.sort(key=lambda row: (self._title(row), row.found.finding.start))
        self.rows.sort(key=keys[self._column], reverse=self._descending)  # type: ignore[arg-type]

    def _cell(self, row: Row, column: int) -> str:
        match column:
            case 0:
                return kind_name(row.found.finding.code)
            case 1:
                return self._matter(row)
            case 2:
                before, here, after = self.context(row)
                return f"{before}⟦{here}⟧{after}".strip()
            case 3:
                return self._title(row)
            case _:
                return self.person(_whose(row.found))

    def _tip(self, row: Row, column: int) -> str:
        if row.accepted is not None:
            return self.tr("Accepted: {reason}").format(reason=row.accepted.reason)
        return self._cell(row, column)

    def _matter(self, row: Row) -> str:
        return text_of(row.found.finding.message)

    def _title(self, row: Row) -> str:
        return self._titles.get(row.found.document_id, "")

    def _text(self, document_id: str) -> str:
        text = self._texts.get(document_id)
        if text is None and self._source is not None:
            try:
                text = self._source.text(document_id).text
            except DeclannotError:
                text = ""
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.clear()
            self._texts[document_id] = text
        return text or ""


def _whose(found: Found) -> str:
    return GOLD if found.annotator_id is None else found.annotator_id
