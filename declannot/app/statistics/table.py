"""The table of a section: sorted by a click on a heading, copied, and opened row by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from declannot.app.panels.copying import keeps_copying
from declannot.app.panels.row_views import RowTable
from declannot.app.punctuation import with_colon
from declannot.app.statistics.section import Section

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WIDEST = 260


class SectionModel(QAbstractTableModel):
    """The rows of a section in the order they were sorted into."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.section: Section | None = None
        self._order: list[int] = []

    def show(self, section: Section) -> None:
        """Show another section, in its own order."""
        self.beginResetModel()
        self.section = section
        self._order = list(range(len(section.rows)))
        self.endResetModel()

    def number(self, row: int) -> int:
        """Return the number in the section of the row shown at ``row``."""
        return self._order[row]

    def text(self) -> str:
        """Return the table as it is shown, with tabs between the cells."""
        section = self.section
        if section is None:
            return ""
        lines = ["\t".join(section.columns)]
        for number in self._order:
            lines.append("\t".join(" ".join(c.text.split("\t")) for c in section.rows[number]))
        return "\n".join(lines)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.section is None else len(self.section.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        section = self.section
        if not index.isValid() or section is None:
            return None
        cell = section.rows[self._order[index.row()]][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return with_colon(section.columns[index.column()], cell.text)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignLeft
                    if index.column() in section.words
                    else Qt.AlignmentFlag.AlignRight
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = self.section
        if shown is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and section < len(shown.columns):
            return shown.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = section in shown.words
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the values, not by how they are written; none come last."""
        section = self.section
        if section is None or not 0 <= column < len(section.columns):
            return
        down = order == Qt.SortOrder.DescendingOrder

        def key(number: int) -> Any:
            value = section.rows[number][column].value
            return value.casefold() if isinstance(value, str) else value

        there = [n for n in range(len(section.rows)) if section.rows[n][column].value is not None]
        none = [n for n in range(len(section.rows)) if section.rows[n][column].value is None]
        self.layoutAboutToBeChanged.emit()
        self._order = sorted(there, key=key, reverse=down) + none
        self.layoutChanged.emit()


class SectionTable(RowTable):
    """Shows a section.

    Attributes:
        opened: carries the number in the section of a row that was clicked or opened by Enter.
        reached: carries the number of the row that is the present one now.
    """

    opened = Signal(int)
    reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SectionModel(self)
        self.setModel(self.rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._reach)
        self._clicked_anew = False
        self.picked.connect(self._pick)

    def show_section(self, section: Section) -> None:
        """Show another section; it is not sorted yet."""
        self.setSortingEnabled(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.show(section)
        self.setSortingEnabled(True)
        self.setAccessibleName(section.title)
        self.resizeColumnsToContents()
        for column in range(len(section.columns)):
            width = min(self.columnWidth(column) + (14 if column in section.words else 0), _WIDEST)
            self.setColumnWidth(column, width)
        if section.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = self.indexAt(event.position().toPoint())
        self._clicked_anew = pressed.row() != self.currentIndex().row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._clicked_anew = False

    def _pick(self, index: QModelIndex) -> None:
        """Open a row; where a first click shows a plot of its own, the second one opens."""
        section = self.rows.section
        if section is not None and not (section.plots and self._clicked_anew):
            self.opened.emit(self.rows.number(index.row()))

    def _reach(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reached.emit(self.rows.number(index.row()))

    def needed_width(self) -> int:
        """Return the width at which every column is seen."""
        return self.horizontalHeader().length() + self.verticalScrollBar().sizeHint().width() + 4

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C from the window, which would copy from the statement."""
        return keeps_copying(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the table as it is shown, to be pasted into a sheet."""
        QGuiApplication.clipboard().setText(self.rows.text())
