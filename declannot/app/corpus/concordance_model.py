"""Hits as rows: the key word in context, read when a row is shown, in the order wished for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from declannot.app.models.index import Index
from declannot.app.panels.plain_tips import plain_tip
from declannot.domain.errors import DeclannotError
from declannot.exchange.hit_list import Hit, HitList, Row, RowReader, SortKey

if TYPE_CHECKING:
    from declannot.domain.schema import Schema
    from declannot.store.project import Project

_ROOT = QModelIndex()
_ROWS_AT_ONCE = 48
_ROWS_KEPT = 4000
_NOTHING = Row("", "", "")

HitKey = tuple[str, int, int, str]
"""Tells a hit from all others, also in another search: document, edges, span."""


class Column(IntEnum):
    """The columns of the concordance."""

    TICK = 0
    LEFT = 1
    HIT = 2
    RIGHT = 3
    LABEL = 4
    ANNOTATOR = 5
    DOCUMENT = 6
    DATE = 7


SORTS = {
    Column.LEFT: SortKey.LEFT,
    Column.HIT: SortKey.HIT,
    Column.RIGHT: SortKey.RIGHT,
    Column.LABEL: SortKey.LABEL,
    Column.ANNOTATOR: SortKey.ANNOTATOR,
    Column.DOCUMENT: SortKey.DOCUMENT,
}
"""What the columns are put in order by; dates are known here and need no reading."""


def heading_side(section: int, centred: int, towards_hit: int) -> Qt.AlignmentFlag:
    """Return where a heading stands: as its cells do."""
    if section == centred:
        side = Qt.AlignmentFlag.AlignHCenter
    elif section == towards_hit:
        side = Qt.AlignmentFlag.AlignRight
    else:
        side = Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class ConcordanceModel(QAbstractTableModel):
    """Rows over a list of hits that may still grow.

    Attributes:
        ticks_changed: other hits are ticked now.
        hits: the hits by number; order: their numbers, row by row.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits = HitList()
        self.order = array("l")
        self.names: dict[str, str] = {}
        self._ticks = bytearray()
        self._ticked = 0
        self._reader: RowReader | None = None
        self._rows: dict[int, Row] = {}

    # What is shown

    def begin(self, project: Project, hits: HitList, schema: Schema) -> None:
        """Show another list of hits, in its own order."""
        self.beginResetModel()
        self.hits, self.order = hits, array("l", range(len(hits)))
        self._ticks, self._ticked = bytearray(len(hits)), 0
        self._reader = RowReader(project, hits)
        self._rows.clear()
        self.names = {label.id: label.name for label in schema.labels}
        self.names |= {each.id: each.name for each in project.annotators()}
        self.endResetModel()
        self.ticks_changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.hits, self.order = HitList(), array("l")
        self._ticks, self._ticked, self._reader = bytearray(), 0, None
        self._rows.clear()
        self.endResetModel()
        self.ticks_changed.emit()

    def grow(self) -> None:
        """Show the hits that came in since, at the end."""
        first, count = len(self.order), len(self.hits)
        if count > first:
            self.beginInsertRows(_ROOT, first, count - 1)
            self.order.extend(range(first, count))
            self._ticks.extend(bytes(count - first))
            self.endInsertRows()

    def put_in_order(self, order: array[int]) -> None:
        """Show the hits in another order; ``order`` holds the number of each."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self.order[each.row()] for each in before]
        self.order = order
        wanted = set(numbers)
        places = {number: row for row, number in enumerate(order) if number in wanted}
        self.changePersistentIndexList(
            before,
            [
                self.index(places[number], each.column())
                for number, each in zip(numbers, before, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def hit(self, row: int) -> Hit:
        """Return the hit of a row."""
        return self.hits[self.order[row]]

    def key(self, row: int) -> HitKey:
        """Return what tells the hit of a row from all others."""
        hit = self.hit(row)
        return hit.document.id, hit.start, hit.end, hit.span.id if hit.span else ""

    def row_of(self, key: HitKey) -> int:
        """Return the row of a hit, or -1."""
        document_id, start, end, span_id = key
        hits = self.hits
        for row, number in enumerate(self.order):
            if hits.starts[number] == start and hits.ends[number] == end:
                found = hits[number]
                if found.document.id == document_id and (
                    not span_id or (found.span is not None and found.span.id == span_id)
                ):
                    return row
        return -1

    def context(self, row: int) -> Row:
        """Return the words of a row; those of the rows around are read with it."""
        number = self.order[row]
        known = self._rows.get(number)
        if known is not None:
            return known
        if self._reader is None:
            return _NOTHING
        if len(self._rows) > _ROWS_KEPT:
            self._rows.clear()
        first = max(0, row - 4)
        numbers = [
            each for each in self.order[first : row + _ROWS_AT_ONCE] if each not in self._rows
        ]
        try:
            rows = self._reader.rows(numbers)
        except DeclannotError:  # the document is damaged or the project closed: said elsewhere
            rows = [_NOTHING] * len(numbers)
        self._rows.update(zip(numbers, rows, strict=True))
        return self._rows[number]

    # Ticks

    @property
    def ticked(self) -> int:
        """How many hits are ticked."""
        return self._ticked

    def is_ticked(self, row: int) -> bool:
        """Whether the hit of a row is ticked."""
        return bool(self._ticks[self.order[row]])

    def ticked_numbers(self) -> list[int]:
        """Return the numbers of the ticked hits, row by row."""
        ticks = self._ticks
        return [number for number in self.order if ticks[number]]

    def ticked_keys(self) -> set[HitKey]:
        """Return what tells the ticked hits from all others."""
        return {self.key(row) for row in range(len(self.order)) if self.is_ticked(row)}

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick rows, or take the ticks away."""
        touched = list(rows)
        for row in touched:
            number = self.order[row]
            self._ticked += on - self._ticks[number]
            self._ticks[number] = on
        if touched:
            self._tell_ticks(min(touched), max(touched))

    def tick_all(self, on: bool) -> None:
        """Tick every hit, or none."""
        self._ticks = bytearray([on]) * len(self._ticks)
        self._ticked = len(self._ticks) if on else 0
        self._tell_ticks(0, len(self.order) - 1)

    def invert_ticks(self) -> None:
        """Tick what is not ticked, and nothing else."""
        self._ticks = self._ticks.translate(bytes([1, 0, *range(2, 256)]))
        self._ticked = len(self._ticks) - self._ticked
        self._tell_ticks(0, len(self.order) - 1)

    def tick_keys(self, keys: set[HitKey]) -> None:
        """Tick the hits that these keys tell, as after the same search was made again."""
        if keys:
            self.tick([row for row in range(len(self.order)) if self.key(row) in keys], on=True)

    def _tell_ticks(self, first: int, last: int) -> None:
        if last >= first:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(
                self.index(first, Column.TICK), self.index(last, Column.TICK), [role]
            )
        self.ticks_changed.emit()

    # What views ask

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.text(row, column)) or None
            case Qt.ItemDataRole.CheckStateRole if column is Column.TICK:
                ticked = self.is_ticked(row)
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return heading_side(section, Column.TICK, Column.LEFT)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.column_name(Column(section)) if section != Column.TICK else "☑"

    def column_name(self, column: Column) -> str:
        """Return what a column is called."""
        return (
            self.tr("Ticked"),
            self.tr("Before"),
            self.tr("Hit"),
            self.tr("After"),
            self.tr("Label"),
            self.tr("Annotator"),
            self.tr("Document"),
            self.tr("Date"),
        )[column]

    def text(self, row: int, column: Column) -> str:
        """Return what stands in a cell."""
        if column in (Column.LEFT, Column.HIT, Column.RIGHT):
            words = self.context(row)
            return (words.left, words.hit, words.right)[column - Column.LEFT]
        hit = self.hit(row)
        match column:
            case Column.LABEL if hit.span is not None:
                return self.names.get(hit.span.label_id, hit.span.label_id)
            case Column.ANNOTATOR if hit.span is not None:
                return self.whose(hit.span.annotator_id)
            case Column.DOCUMENT:
                return hit.document.title
            case Column.DATE:
                return hit.document.date
        return ""

    def whose(self, annotator_id: str | None) -> str:
        """Return the name of an annotator, or of gold."""
        if annotator_id is None:
            return self.tr("Gold")
        return self.names.get(annotator_id, annotator_id)

    def spoken(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        words = self.context(row)
        parts = [self.tr("ticked") if self.is_ticked(row) else ""]
        parts.append(f"{words.left}«{words.hit}»{words.right}")
        columns = (Column.LABEL, Column.ANNOTATOR, Column.DOCUMENT, Column.DATE)
        parts += [self.text(row, column) for column in columns]
        return ", ".join(part for part in parts if part)

    def lines(self, rows: Sequence[int]) -> str:
        """Return rows as text to copy, cells set apart by tabs."""
        columns = [each for each in Column if each is not Column.TICK]
        if not self.hits.has_spans:
            columns = [each for each in columns if each not in (Column.LABEL, Column.ANNOTATOR)]
        return "\n".join(
            "\t".join(self.text(row, column).strip() for column in columns) for row in rows
        )
