"""The documents of the project with how far the work on each has come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.document import Document, Status

Index = QModelIndex | QPersistentModelIndex
DOCUMENT_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as it is shown; ``read_share`` runs from 0 to 1."""

    document: Document
    status: Status = Status.NEW
    spans: int = 0
    read_share: float = 0.0

    @property
    def place(self) -> tuple[str, str]:
        """Where the row stands: by title, then id."""
        return self.document.title, self.document.id


class DocumentsModel(QAbstractListModel):
    """Documents by title, those that hold the filter's words alone if there is a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, DocumentRow] = {}
        self._shown: list[str] = []
        self._row_by_id: dict[str, int] = {}
        self._words: tuple[str, ...] = ()
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
        return bool(self._words)

    def show_all(self, rows: Iterable[DocumentRow]) -> None:
        """Show other documents altogether."""
        self.beginResetModel()
        ordered = sorted(rows, key=lambda row: row.place)
        self._by_id = {row.document.id: row for row in ordered}
        self._done = sum(row.status is Status.DONE for row in ordered)
        self._choose()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show those alone whose title, tags, group or issuers hold every word."""
        words = tuple(text.casefold().split())
        if words == self._words:
            return
        self.beginResetModel()
        self._words = words
        self._choose()
        self.endResetModel()

    def set_open(self, document_id: str | None) -> None:
        """Say which document is on the screen."""
        before, self.open_id = self.open_id, document_id
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
        if before is not None and before.place == row.place:
            self._by_id[document_id] = row
            if number is not None and not self._holds_words(row):
                self._take_out(number)
            elif number is not None:
                self._say_changed(document_id)
            elif self._holds_words(row):
                self._put_in(row)
            return
        if number is not None:
            self._take_out(number)
        self._by_id[document_id] = row
        if self._holds_words(row):
            self._put_in(row)

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
        return self.tr("1 span") if count == 1 else self.tr("{count} spans").format(count=count)

    def state_of(self, row: DocumentRow) -> str:
        """Return how far the work has come, in words."""
        said = [self.status_word(row.status)]
        if row.spans or row.status is not Status.NEW:
            said.append(self.spans_word(row.spans))
        if row.read_share > 0:
            percent = int(100 * row.read_share)
            said.append(self.tr("{percent} % read").format(percent=percent))
        return ", ".join(said)

    def _about(self, document: Document) -> str:
        known = (document.date, document.language, ", ".join(document.issuers), document.group)
        return " · ".join(each for each in (*known, ", ".join(document.tags)) if each)

    def _choose(self) -> None:
        if self._words:
            self._shown = [key for key, row in self._by_id.items() if self._holds_words(row)]
            self._shown.sort(key=lambda key: self._by_id[key].place)
        else:
            self._shown = sorted(self._by_id, key=lambda key: self._by_id[key].place)
        self._number()

    def _number(self, first: int = 0) -> None:
        if first == 0:
            self._row_by_id = {}
        for number in range(first, len(self._shown)):
            self._row_by_id[self._shown[number]] = number

    def _holds_words(self, row: DocumentRow) -> bool:
        if not self._words:
            return True
        document = row.document
        searched = " ".join(
            (document.title, *document.tags, document.group, *document.issuers, document.date)
        ).casefold()
        return all(word in searched for word in self._words)

    def _put_in(self, row: DocumentRow) -> None:
        number = _place(self._shown, self._by_id, row)
        self.beginInsertRows(QModelIndex(), number, number)
        self._shown.insert(number, row.document.id)
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


def _place(shown: list[str], rows: Mapping[str, DocumentRow], row: DocumentRow) -> int:
    low, high = 0, len(shown)
    while low < high:
        middle = (low + high) // 2
        if rows[shown[middle]].place < row.place:
            low = middle + 1
        else:
            high = middle
    return low
