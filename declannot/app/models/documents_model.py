"""The documents of the project with how far the work on each has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
)

from declannot.app import counts
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.document import Document, Status
from declannot.domain.document_filter import DocumentFacts, DocumentFilter, searched_words

DOCUMENT_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as it is shown.

    Attributes:
        read_share: from 0 to 1.
        waiting: carried spans to look at.
    """

    document: Document
    status: Status = Status.NEW
    spans: int = 0
    read_share: float = 0.0
    waiting: int = 0

    @property
    def place(self) -> tuple[str, str]:
        """Where the row stands among those that are alike: by title, then id."""
        return self.document.title, self.document.id


_STATUS_ORDER = {Status.NEW: 0, Status.STARTED: 1, Status.DONE: 2}
_LAST = "\U0010ffff"
"""Puts what is not known behind what is."""

SORTS: dict[str, Callable[[DocumentRow], Any]] = {
    "title": lambda _row: 0,
    "date": lambda row: row.document.date or _LAST,
    "language": lambda row: row.document.language or _LAST,
    "issuer": lambda row: row.document.issuers or (_LAST,),
    "group": lambda row: row.document.group or _LAST,
    "status": lambda row: _STATUS_ORDER[row.status],
    "read": lambda row: row.read_share,
    "spans": lambda row: row.spans,
}
"""What documents can be sorted by, each giving values of one kind; those alike stand by title."""

_OF_WORK = frozenset(("status", "read", "spans"))
"""Orders that work changes: a row keeps its place while one works, until all are put in order."""


class DocumentsModel(QAbstractListModel):
    """Documents in an order, only those a filter wants if there is one.

    The document on the screen stays in the list and in its place while one works on it, whatever
    the filter and the order say: nothing jumps under the hand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, DocumentRow] = {}
        self._shown: list[str] = []
        self._row_by_id: dict[str, int] = {}
        self._facts: dict[str, DocumentFacts] = {}
        self._keys: dict[str, tuple[Any, tuple[str, str]]] = {}
        self._ordered: list[str] = []
        self._filter = DocumentFilter("")
        self._sort, self._descending = "title", False
        self._done = 0
        self.open_id: str | None = None

    # What is shown

    @property
    def total(self) -> int:
        """How many documents the project holds."""
        return len(self._by_id)

    @property
    def done(self) -> int:
        """How many of them are marked as done."""
        return self._done

    @property
    def is_filtered(self) -> bool:
        """Whether only some are shown."""
        return bool(self._filter)

    def show_all(self, rows: Iterable[DocumentRow]) -> None:
        """Show other documents altogether."""
        self.beginResetModel()
        self._by_id = {row.document.id: row for row in rows}
        self._facts = {key: _facts_of(row) for key, row in self._by_id.items()}
        self._done = sum(row.status is Status.DONE for row in self._by_id.values())
        self._put_in_order()
        self.endResetModel()

    @property
    def filter(self) -> DocumentFilter:
        """The filter in force."""
        return self._filter

    @property
    def sorted_by(self) -> str:
        """What the documents are sorted by; a ``-`` before it where the last stand first."""
        return ("-" if self._descending else "") + self._sort

    def set_filter(self, text: str) -> None:
        """Show those alone that a filter wants; see ``domain/document_filter.py``."""
        if text.strip() == self._filter.text.strip():
            return
        self.beginResetModel()
        self._filter = DocumentFilter(text)
        self._choose()
        self.endResetModel()

    def set_sort(self, sort: str) -> None:
        """Sort by one of ``SORTS``, the other way round with ``-`` before it."""
        name = sort.removeprefix("-")
        if name not in SORTS:
            return
        self.beginResetModel()
        self._sort, self._descending = name, sort.startswith("-")
        self._put_in_order()
        self.endResetModel()

    def shown_ids(self) -> list[str]:
        """Return the ids of the documents shown, from top to bottom."""
        return list(self._shown)

    def all_rows(self) -> list[DocumentRow]:
        """Return what is known of every document, shown or not."""
        return list(self._by_id.values())

    def set_open(self, document_id: str | None) -> None:
        """Say which document is on the screen."""
        before, self.open_id = self.open_id, document_id
        if before != document_id and before in self._row_by_id and not self._is_wanted(before):
            self._take_out(self._row_by_id[before])
        for each in {before, document_id}:
            self._say_changed(each)

    def put(self, row: DocumentRow) -> None:
        """Show a document as it is now; a new one takes its place by title."""
        document_id = row.document.id
        before = self._by_id.get(document_id)
        if before == row:
            return
        self._done += (row.status is Status.DONE) - (
            before is not None and before.status is Status.DONE
        )
        number = self._row_by_id.get(document_id)
        self._by_id[document_id] = row
        self._facts[document_id] = _facts_of(row)
        keeps_place = before is not None and self._keeps_place(before, row)
        if number is not None and keeps_place:
            if document_id == self.open_id or self._is_wanted(document_id):
                self._say_changed(document_id)
            else:
                self._take_out(number)
            return
        if number is not None:
            self._take_out(number)
        if not keeps_place:
            self._move(document_id, row, is_new=before is None)
        if self._is_wanted(document_id):
            self._put_in(document_id)

    def update(
        self,
        document_id: str,
        status: Status | None = None,
        spans: int | None = None,
        read_share: float | None = None,
    ) -> None:
        """Show some of a document's figures as they are now."""
        row = self._by_id.get(document_id)
        if row is not None:
            self.put(
                replace(
                    row,
                    status=row.status if status is None else status,
                    spans=row.spans if spans is None else spans,
                    read_share=row.read_share if read_share is None else read_share,
                )
            )

    def drop(self, document_id: str) -> None:
        """Show a document no longer."""
        row = self._by_id.pop(document_id, None)
        if row is None:
            return
        self._done -= row.status is Status.DONE
        del self._facts[document_id], self._keys[document_id]
        self._ordered.remove(document_id)
        number = self._row_by_id.get(document_id)
        if number is not None:
            self._take_out(number)

    def known(self, document_id: str) -> DocumentRow | None:
        """Return a document's row, shown or not, or None."""
        return self._by_id.get(document_id)

    def row(self, number: int) -> DocumentRow:
        """Return what is shown in a row."""
        return self._by_id[self._shown[number]]

    def row_of(self, document_id: str) -> int:
        """Return where a document is shown, or -1."""
        return self._row_by_id.get(document_id, -1)

    # What Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == DOCUMENT_ID:
            return self._shown[index.row()]
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.document.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.document.title, self._about(row.document), self.state_of(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            tags = ", ".join(row.document.tags)
            return ", ".join(
                each for each in (row.document.title, self.state_of(row), tags) if each
            )
        return None

    def status_word(self, status: Status) -> str:
        """Return the word for a status."""
        return {
            Status.NEW: self.tr("new"),
            Status.STARTED: self.tr("started"),
            Status.DONE: self.tr("done"),
        }[status]

    def spans_word(self, count: int) -> str:
        """Return a number of spans in words."""
        return counts.spans(count)

    def state_of(self, row: DocumentRow) -> str:
        """Return how far the work has come, in words."""
        said = [self.status_word(row.status)]
        if row.spans or row.status is not Status.NEW:
            said.append(self.spans_word(row.spans))
        if row.read_share > 0:
            percent = int(100 * row.read_share)
            said.append(self.tr("{percent} % read").format(percent=percent))
        if row.waiting:
            said.append(_Words().waiting(row.waiting))
        return ", ".join(said)

    def _about(self, document: Document) -> str:
        known = (document.date, document.language, ", ".join(document.issuers), document.group)
        return " · ".join(each for each in (*known, ", ".join(document.tags)) if each)

    def _put_in_order(self) -> None:
        self._keys = {key: self._key(row) for key, row in self._by_id.items()}
        keys = self._keys
        # By title first: where the order is turned round, those that are alike stay by title.
        self._ordered = sorted(keys, key=lambda each: keys[each][1])
        if self._sort != "title" or self._descending:
            by_title = self._sort == "title"
            place = 1 if by_title else 0
            self._ordered.sort(key=lambda each: keys[each][place], reverse=self._descending)
        self._choose()

    def _choose(self) -> None:
        if self._filter:
            matches, facts = self._filter.matches, self._facts
            self._shown = [key for key in self._ordered if matches(facts[key])]
        else:
            self._shown = list(self._ordered)
        self._number()

    def _key(self, row: DocumentRow) -> tuple[Any, tuple[str, str]]:
        return SORTS[self._sort](row), row.place

    def _keeps_place(self, before: DocumentRow, row: DocumentRow) -> bool:
        if before.place != row.place:
            return False
        return self._sort in _OF_WORK or SORTS[self._sort](before) == SORTS[self._sort](row)

    def _move(self, document_id: str, row: DocumentRow, *, is_new: bool) -> None:
        """Put a document where it belongs among all."""
        if not is_new:
            self._ordered.remove(document_id)
        self._keys[document_id] = self._key(row)
        self._ordered.insert(self._place(self._ordered, document_id), document_id)

    def _is_wanted(self, document_id: str | None) -> bool:
        facts = self._facts.get(document_id or "")
        return facts is not None and self._filter.matches(facts)

    def _place(self, ids: list[str], document_id: str) -> int:
        """Return where a document belongs in a list that is in order."""
        low, high = 0, len(ids)
        while low < high:
            middle = (low + high) // 2
            if self._stands_before(ids[middle], document_id):
                low = middle + 1
            else:
                high = middle
        return low

    def _stands_before(self, one: str, other: str) -> bool:
        (first, title), (second, other_title) = self._keys[one], self._keys[other]
        if self._sort == "title":
            return (title > other_title) if self._descending else (title < other_title)
        if first == second:
            return title < other_title
        return (first < second) != self._descending

    def _number(self, first: int = 0) -> None:
        if first == 0:
            self._row_by_id = {key: number for number, key in enumerate(self._shown)}
            return
        for number in range(first, len(self._shown)):
            self._row_by_id[self._shown[number]] = number

    def _put_in(self, document_id: str) -> None:
        number = self._place(self._shown, document_id)
        self.beginInsertRows(QModelIndex(), number, number)
        self._shown.insert(number, document_id)
        self._number(number)
        self.endInsertRows()

    def _take_out(self, number: int) -> None:
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._row_by_id[self._shown.pop(number)]
        self._number(number)
        self.endRemoveRows()

    def _say_changed(self, document_id: str | None) -> None:
        number = self._row_by_id.get(document_id or "")
        if number is not None:
            self.dataChanged.emit(self.index(number), self.index(number))


def _facts_of(row: DocumentRow) -> DocumentFacts:
    return DocumentFacts(
        row.document,
        searched_words(row.document),
        row.status,
        row.spans,
        row.read_share,
        row.waiting,
    )


class _Words(QObject):
    """Counts in words; ``tr`` finds no plural in a class that others derive from."""

    def waiting(self, count: int) -> str:
        """Return how many carried spans are to be looked at."""
        return self.tr("%n carried span(s) to look at", "", count)
