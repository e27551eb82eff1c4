"""All documents of the project as a table: what is known of each, and how far the work is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from declannot.app.language_names import language_name
from declannot.app.models.index import Index
from declannot.app.moments import moment_text
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.time_words import time_words
from declannot.domain.document import Document, Status
from declannot.domain.document_filter import DocumentFacts, DocumentFilter, searched_words

_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One document with the work of the one whose work is shown.

    Attributes:
        read_share: 0 to 1.
        seconds: time on task, that on earlier versions of the text included.
        changed: ISO 8601 time of the last change of the layer, or empty.
        waiting: carried spans to look at, in all layers.
        everybody: every layer that was begun: whose it is, and its status.
    """

    document: Document
    status: Status = Status.NEW
    spans: int = 0
    read_share: float = 0.0
    seconds: int = 0
    changed: str = ""
    waiting: int = 0
    everybody: tuple[tuple[str, Status], ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: how its cells are sorted; numbers stand at the right."""

    key: Callable[[TableRow], Any]
    is_number: bool = False


_ORDER = {Status.NEW: 0, Status.STARTED: 1, Status.DONE: 2}
COLUMNS: dict[str, Column] = {
    "title": Column(lambda row: row.document.title.casefold()),
    "status": Column(lambda row: _ORDER[row.status]),
    "everybody": Column(lambda row: [(name, str(status)) for name, status in row.everybody]),
    "language": Column(lambda row: language_name(row.document.language)),
    "date": Column(lambda row: row.document.date),
    "issuers": Column(lambda row: row.document.issuers),
    "tags": Column(lambda row: row.document.tags),
    "group": Column(lambda row: row.document.group),
    "spans": Column(lambda row: row.spans, is_number=True),
    "read": Column(lambda row: row.read_share, is_number=True),
    "time": Column(lambda row: row.seconds, is_number=True),
    "waiting": Column(lambda row: row.waiting, is_number=True),
    "characters": Column(lambda row: row.document.length, is_number=True),
    "source": Column(lambda row: row.document.source),
    "licence": Column(lambda row: row.document.licence),
    "practice": Column(lambda row: row.document.practice),
    "changed": Column(lambda row: row.changed),
    "added": Column(lambda row: row.document.created),
}
FIRST_COLUMNS = ("title", "status", "language", "date", "issuers", "tags", "spans", "read", "time")
"""What is shown until others are chosen."""


class DocumentsTable(QAbstractTableModel):
    """The documents a filter wants, in the order of a column."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TableRow] = []
        self._facts: list[DocumentFacts] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._columns: tuple[str, ...] = FIRST_COLUMNS
        self._filter = DocumentFilter("")
        self._sort, self._descending = "title", False

    # What is shown

    @property
    def filter(self) -> DocumentFilter:
        """The filter in force."""
        return self._filter

    @property
    def sorted_by(self) -> str:
        """The column the rows are sorted by, with ``-`` before it where the last stand first."""
        return ("-" if self._descending else "") + self._sort

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns shown."""
        return self._columns

    def all_rows(self) -> list[TableRow]:
        """Return every row, shown or not."""
        return self._rows

    def shown_rows(self) -> list[TableRow]:
        """Return the rows shown, from top to bottom."""
        return [self._rows[number] for number in self._shown]

    def show_all(self, rows: Iterable[TableRow]) -> None:
        """Show other documents altogether."""
        self.beginResetModel()
        self._rows = list(rows)
        self._facts = [
            DocumentFacts(
                row.document,
                searched_words(row.document),
                row.status,
                row.spans,
                row.read_share,
                row.waiting,
            )
            for row in self._rows
        ]
        self._put_in_order()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show those alone that a filter wants."""
        if text.strip() == self._filter.text.strip():
            return
        self.beginResetModel()
        self._filter = DocumentFilter(text)
        self._choose()
        self.endResetModel()

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these columns; the title is always among them."""
        known = tuple(name for name in COLUMNS if name in {*names, "title"})
        if known != self._columns:
            self.beginResetModel()
            self._columns = known
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, as a click on its heading asks."""
        if not 0 <= column < len(self._columns):
            return
        self.beginResetModel()
        self._sort = self._columns[column]
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._put_in_order()
        self.endResetModel()

    def row(self, number: int) -> TableRow:
        """Return what is shown in a row."""
        return self._rows[self._shown[number]]

    def _put_in_order(self) -> None:
        rows, key = self._rows, COLUMNS[self._sort].key
        order = sorted(range(len(rows)), key=lambda number: rows[number].document.title.casefold())
        order.sort(key=lambda number: key(rows[number]), reverse=self._descending)
        self._order = order
        self._choose()

    def _choose(self) -> None:
        if self._filter:
            matches, facts = self._filter.matches, self._facts
            self._shown = [number for number in self._order if matches(facts[number])]
        else:
            self._shown = list(self._order)

    # What Qt asks for

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[self._columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(self.row(index.row()), name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cell(self.row(index.row()), name))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(name)
        return None

    def headings(self) -> Mapping[str, str]:
        """Return what every column is called."""
        return {
            "title": self.tr("Title"),
            "status": self.tr("Status"),
            "everybody": self.tr("Everybody"),
            "language": self.tr("Language"),
            "date": self.tr("Date"),
            "issuers": self.tr("Issuers"),
            "tags": self.tr("Tags"),
            "group": self.tr("Group"),
            "spans": self.tr("Spans"),
            "read": self.tr("Read"),
            "time": self.tr("Time"),
            "waiting": self.tr("To look at"),
            "characters": self.tr("Characters"),
            "source": self.tr("Source"),
            "licence": self.tr("Licence"),
            "practice": self.tr("Practice"),
            "changed": self.tr("Last change"),
            "added": self.tr("Added"),
        }

    def status_word(self, status: Status) -> str:
        """Return the sign and the word for a status."""
        return {
            Status.NEW: self.tr("○ new"),
            Status.STARTED: self.tr("◐ started"),
            Status.DONE: self.tr("✓ done"),
        }[status]

    def cell(self, row: TableRow, name: str) -> str:
        """Return what a column says of a row."""
        document = row.document
        words: dict[str, Callable[[], str]] = {
            "title": lambda: document.title,
            "status": lambda: self.status_word(row.status),
            "everybody": lambda: " · ".join(
                f"{who} {self.status_word(status)}" for who, status in row.everybody
            ),
            "language": lambda: language_name(document.language) if document.language else "",
            "date": lambda: document.date,
            "issuers": lambda: ", ".join(document.issuers),
            "tags": lambda: " ".join(document.tags),
            "group": lambda: document.group,
            "spans": lambda: str(row.spans),
            "read": lambda: f"{percent_read(row.read_share)} %",
            "time": lambda: time_words(row.seconds),
            "waiting": lambda: str(row.waiting) if row.waiting else "",
            "characters": lambda: str(document.length),
            "source": lambda: document.source,
            "licence": lambda: document.licence,
            "practice": lambda: self.tr("for practice") if document.practice else "",
            "changed": lambda: moment_text(row.changed) if row.changed else "",
            "added": lambda: moment_text(document.created) if document.created else "",
        }
        return words[name]()


def _alignment(name: str) -> int:
    leading, right = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignRight
    side = right if COLUMNS[name].is_number else leading
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def percent_read(share: float) -> int:
    """Return a share in percent: 0 only for nothing, 100 only for all."""
    if share <= 0:
        return 0
    return 100 if share >= 1 else min(99, max(1, int(100 * share)))
