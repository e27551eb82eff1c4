"""The spans behind a figure: one row a difference; Enter or a double-click opens its place."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from declannot.app.agreement.lines import Behind, SpanPair
from declannot.app.agreement.parts import WordButton
from declannot.app.models.index import Index
from declannot.app.panels.painting import dress_heading, smaller
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.panels.row_views import RowTable
from declannot.app.punctuation import with_colon

_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns of the list."""

    DOCUMENT = 0
    KIND = 1
    A = 2
    B = 3


class PairsModel(QAbstractTableModel):
    """Differences as rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pairs: Sequence[SpanPair] = ()
        self._names = ("", "")

    def show(self, pairs: Sequence[SpanPair], a: str, b: str) -> None:
        """Show other differences."""
        self.beginResetModel()
        self.pairs, self._names = pairs, (a, b)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair = self.pairs[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(pair, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(pair, index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(pair)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Document"), self.tr("Difference"), *self._names)[section]

    def _text(self, pair: SpanPair, column: int) -> str:
        match column:
            case Column.DOCUMENT:
                return pair.document
            case Column.KIND:
                return pair.kind_name
            case Column.A:
                return _side(pair.labels_a, pair.text_a)
        return _side(pair.labels_b, pair.text_b)

    def _spoken(self, pair: SpanPair) -> str:
        none = self.tr("no span")
        sides = (
            with_colon(name, _side(labels, text) if labels else none)
            for name, labels, text in (
                (self._names[0], pair.labels_a, pair.text_a),
                (self._names[1], pair.labels_b, pair.text_b),
            )
        )
        return ", ".join((pair.document, pair.kind_name, *sides))


def _side(labels: str, text: str) -> str:
    return f"{labels} · {' '.join(text.split())}" if labels else "—"


class PairsTable(RowTable):
    """Rows that a click chooses, and Enter or a double-click opens.

    Attributes:
        opened: carries the index to open.
    """

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet(
            "QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 4px 8px; }"
        )
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class SpansBehind(QWidget):
    """The list under the page, with a heading that says which figure it belongs to.

    Attributes:
        opened: carries the ``SpanPair`` whose place should be shown.
        review_wanted: carries the ``Behind`` of the list.
        closed: the list should go.
    """

    opened = Signal(object)
    review_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.behind = Behind()
        self.heading, self.count = QLabel(self), QLabel(self)
        dress_heading(self.heading, self.count)
        self.review = WordButton(self.tr("Review these"), self)
        self.review.setToolTip(self.tr("Show these differences in the queue of the review"))
        self.review.clicked.connect(lambda: self.review_wanted.emit(self.behind))
        close = WordButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close the list of spans"))
        close.clicked.connect(self.closed)
        self.model = PairsModel(self)
        self.view = PairsTable(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Spans behind the figure"))
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        header = self.view.horizontalHeader()
        header.setFont(smaller(self.font()))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.DOCUMENT, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.A, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.B, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnWidth(Column.DOCUMENT, 170)
        kind = self.fontMetrics().horizontalAdvance(self.tr("boundary and label"))
        self.view.setColumnWidth(Column.KIND, kind + 28)
        self.view.opened.connect(self._open)
        self.view.left.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 12, 0)
        for widget in (self.heading, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.review)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.view)

    def show_pairs(self, pairs: Sequence[SpanPair], behind: Behind, a: str, b: str) -> None:
        """Show the differences behind a figure."""
        self.behind = behind
        self.heading.setText(behind.title or self.tr("All spans"))
        self.count.setText(str(len(pairs)))
        self.model.show(pairs, a, b)
        if pairs:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self.model.pairs[index.row()])
