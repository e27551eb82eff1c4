"""Findings as rows: kind, what is the matter, the place in its context, document, annotator."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from declannot.app.consistency.words import KINDS, kind_name
from declannot.app.messages import text_of
from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.change import AcceptedFinding
from declannot.domain.document import GOLD
from declannot.domain.errors import DeclannotError
from declannot.domain.operations.mending import Accepted
from declannot.exchange.consistency import Found
from declannot.exchange.hit_list import CONTEXT
from declannot.exchange.hit_list import Row as Context
from declannot.store.queries import Reading
from declannot.store.span_rows import uncollected

_NONE = QModelIndex()
_TEXTS_KEPT = 64
_RUN_OF_BLANKS = re.compile(r"\s+")
_ORDER = {code: number for number, code in enumerate(KINDS)}

Key = tuple[str, str | None, str, str, int]
"""What tells a finding from every other one, also after the project was read anew."""


class Column(IntEnum):
    """The columns of the table."""

    KIND = 0
    MATTER = 1
    PLACE = 2
    DOCUMENT = 3
    ANNOTATOR = 4


class Row:
    """A finding, how it was accepted if it was, and what is said of it."""

    __slots__ = ("_folded", "_said", "accepted", "found")

    def __init__(self, found: Found, accepted: AcceptedFinding | None) -> None:
        self.found, self.accepted = found, accepted
        self._said: str | None = None
        self._folded: str | None = None

    @property
    def folded(self) -> str:
        """What is said of it, without capitals, to look for words in."""
        if self._folded is None:
            reason = self.accepted.reason if self.accepted is not None else ""
            self._folded = f"{self.said}\n{reason}".casefold()
        return self._folded

    @property
    def said(self) -> str:
        """What is the matter, in the language of the window."""
        if self._said is None:
            self._said = text_of(self.found.finding.message)
        return self._said

    @property
    def whose(self) -> str:
        """The id of the annotator; gold has one for this."""
        return GOLD if self.found.annotator_id is None else self.found.annotator_id

    @property
    def key(self) -> Key:
        """What tells this finding from others."""
        document_id, annotator_id, finding = self.found
        return document_id, annotator_id, finding.code, finding.about, finding.start

    @property
    def kin(self) -> tuple[str, ...]:
        """What findings have in common that are mended in one go: kind, wording, whose."""
        finding = self.found.finding
        label_id = finding.label_id if finding.wording else ""
        return finding.code, self.whose, finding.wording, label_id, finding.attribute


class Wanted(NamedTuple):
    """Which findings are shown; empty parts stand for any."""

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
        accepted, told: how many findings were accepted for good, and how many were not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.counts: Counter[str] = Counter()
        self.people: set[str] = set()
        self.accepted = self.told = 0
        self._all: list[Row] = []
        self._wanted = Wanted()
        self._source: Reading | None = None
        self._titles: Mapping[str, str] = {}
        self._ranks: Mapping[str, int] = {}
        self._names: Mapping[str, str] = {}
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._column, self._descending = Column.KIND, False

    def name(self, source: Reading | None) -> None:
        """Read titles and names anew, and forget the texts of another project."""
        self._source = source
        self._titles = {each.id: each.title for each in source.documents()} if source else {}
        self._names = {each.id: each.name for each in source.annotators()} if source else {}
        by_title = sorted(self._titles, key=lambda each: (self._titles[each].casefold(), each))
        self._ranks = {each: rank for rank, each in enumerate(by_title)}
        self._texts.clear()

    def take(self, found: Iterable[Found], accepted: Accepted, wanted: Wanted) -> None:
        """Show other findings."""
        self.beginResetModel()
        with uncollected():  # the collector would look at all rows again and again
            self._all = [Row(each, accepted.of(each.document_id, each.finding)) for each in found]
            self.accepted = sum(row.accepted is not None for row in self._all)
            self.told = len(self._all) - self.accepted
            self._sift(wanted)
        self.endResetModel()

    def narrow(self, wanted: Wanted) -> None:
        """Show other ones of the same findings."""
        if wanted != self._wanted:
            self.beginResetModel()
            with uncollected():
                self._sift(wanted)
            self.endResetModel()

    def context(self, row: Row, around: int = CONTEXT) -> Context:
        """Return the words of a place and those around it.

        Args:
            around: code points on each side.
        """
        document_id, finding = row.found.document_id, row.found.finding
        if finding.start < 0:
            return Context("", "", "")
        text, start, end = self._text(document_id), finding.start, finding.end
        before, here, after = (
            _RUN_OF_BLANKS.sub(" ", part)  # a blank at an edge stays: it may be what is the matter
            for part in (
                text[max(0, start - around) : start],
                text[start:end],
                text[end : end + around],
            )
        )
        return Context(before, here, after)

    def person(self, whose: str) -> str:
        """Return the name of an annotator, or what gold is called."""
        return self.tr("Gold") if whose == GOLD else self._names.get(whose, "")

    def title(self, row: Row) -> str:
        """Return the title of the document a finding is in."""
        return self._titles.get(row.found.document_id, "")

    def numbers(self, keys: Iterable[Key]) -> list[int]:
        """Return the rows of findings, as far as they are shown."""
        wanted = set(keys)
        return [number for number, row in enumerate(self.rows) if row.key in wanted]

    def alike(self, row: Row) -> list[int]:
        """Return the rows of the same kind and owner and, if it is about one, wording."""
        return [number for number, each in enumerate(self.rows) if each.kin == row.kin]

    def line(self, row: Row) -> str:
        """Return a row as text, with tabs between."""
        return "\t".join(self.text(row, column) for column in Column)

    def text(self, row: Row, column: Column) -> str:
        """Return what stands in a cell."""
        match column:
            case Column.KIND:
                return kind_name(row.found.finding.code)
            case Column.MATTER:
                return row.said
            case Column.PLACE:
                return self.context(row).hit.strip()
            case Column.DOCUMENT:
                return self.title(row)
            case _:
                return self.person(row.whose)

    # What views ask

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Kind"),
            self.tr("What is the matter"),
            self.tr("Place"),
            self.tr("Document"),
            self.tr("Annotator"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole if column is not Column.PLACE:
                return plain_tip(self.text(row, column)) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (self.text(row, each) for each in Column)))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = Column(column), order is Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._sort()
        self.endResetModel()

    # Inside

    def _sift(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.counts.clear()
        self.people.clear()
        self.rows = []
        words = wanted.words.casefold().split()
        for row in self._all:
            if (row.accepted is not None) != wanted.accepted:
                continue
            self.people.add(row.whose)
            if wanted.document_id and row.found.document_id != wanted.document_id:
                continue
            if wanted.whose and row.whose != wanted.whose:
                continue
            if words and not self._holds(row, words):
                continue
            code = row.found.finding.code
            self.counts[code] += 1
            if not wanted.code or wanted.code == code:
                self.rows.append(row)
        self._sort()

    def _holds(self, row: Row, words: list[str]) -> bool:
        line, title = row.folded, self.title(row).casefold()
        return all(word in line or word in title for word in words)

    def _sort(self) -> None:
        """Put rows in the order of the column; those alike stay in the order of the documents."""
        ranks, names = self._ranks, {each: self.person(each).casefold() for each in self.people}
        keys: Mapping[Column, Callable[[Row], Any]] = {
            Column.KIND: lambda row: _ORDER.get(row.found.finding.code, len(_ORDER)),
            Column.MATTER: lambda row: row.said.casefold(),
            Column.DOCUMENT: lambda row: ranks.get(row.found.document_id, -1),
            Column.ANNOTATOR: lambda row: names.get(row.whose, ""),
        }

        def place(row: Row) -> tuple[int, int, int]:
            document_id, _, finding = row.found
            return ranks.get(document_id, -1), finding.start, finding.end

        self.rows.sort(key=place, reverse=self._descending and self._column is Column.PLACE)
        if self._column in keys:
            self.rows.sort(key=keys[self._column], reverse=self._descending)

    def _text(self, document_id: str) -> str:
        text = self._texts.get(document_id)
        if text is None:
            try:
                text = self._source.text(document_id).text if self._source is not None else ""
            except DeclannotError:  # the document is gone, or was told to be damaged
                text = ""
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.popitem(last=False)
            self._texts[document_id] = text
        self._texts.move_to_end(document_id)
        return text
