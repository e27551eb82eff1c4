"""A plot that is a table: arrows walk it, Enter opens what is behind, a screen reader reads it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from declannot.app.agreement.lines import Behind
from declannot.app.models.index import Index
from declannot.app.panels.copying import keeps_copying
from declannot.app.panels.painting import paint_marker, paint_text, smaller
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.punctuation import with_colon
from declannot.app.theme import LIGHT, Theme

_ROOT = QModelIndex()
_SHEET = (
    "QTableView { background: transparent; border: none; }"
    "QTableView:focus { border: none; }"
    "QTableCornerButton::section { background: transparent; border: none; }"
)
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FigureModel(QAbstractTableModel):
    """Lines as rows; what a cell says, to eyes and ears, comes from the methods below."""

    titles: Sequence[str] = ()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Any] = ()

    def show(self, lines: Sequence[Any]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @abstractmethod
    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return with_colon(self.titles[column], self.text(row, column))

    def tip(self, row: int, column: int) -> str:
        """Return a remark on a cell, such as why its figure is undefined."""
        return ""

    def sentence(self, row: int, column: int) -> str:
        """Return the cell's figure as one can cite it."""
        return ""

    def behind(self, row: int, column: int) -> Behind | None:
        """Return which differences lie behind a cell."""
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.tip(row, column))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section] if section < len(self.titles) else None
        return None


class CellDelegate(QStyledItemDelegate):
    """Paints the ground of a cell, the chosen row and the ring of the keyboard."""

    def __init__(self, view: FigureTable) -> None:
        super().__init__(view)
        self._view = view
        self.theme: Theme = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = QRectF(option.rect)
        self.paint_ground(painter, rect, option, index)
        self.paint_cell(painter, rect, option, index)
        self.paint_ring(painter, rect, option, index)
        painter.restore()

    def paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint what lies under a cell of a row."""
        theme = self.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.current))
        elif index.row() == self._view.hovered_row:
            painter.fillRect(rect, QColor(theme.hover))
        painter.setPen(QPen(QColor(theme.rule), 1))
        y = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if option.state & QStyle.StateFlag.State_Selected and index.column() == 0:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            paint_marker(painter, rect, theme, mirrored=mirrored)

    @abstractmethod
    def paint_cell(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint what a cell says."""

    def paint_ring(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a row's share of the ring of the keyboard."""
        chosen = option.state & QStyle.StateFlag.State_Selected
        if not (chosen and self._view.hasFocus()):
            return
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        inner = rect.adjusted(1, 1, -1, -1)
        painter.drawLine(QPointF(rect.left(), inner.top()), QPointF(rect.right(), inner.top()))
        painter.drawLine(
            QPointF(rect.left(), inner.bottom()), QPointF(rect.right(), inner.bottom())
        )
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        first, last = index.column() == 0, index.column() == index.model().columnCount() - 1
        if last if mirrored else first:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
        if first if mirrored else last:
            painter.drawLine(inner.topRight(), inner.bottomRight())


class TitleHeader(QHeaderView):
    """Titles of columns; numbers stand at the end of their column, words at its beginning."""

    def __init__(self, parent: QWidget, words: frozenset[int] = frozenset((0,))) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme: Theme = LIGHT
        self._words = words
        self.setFont(smaller(parent.font()))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setStyleSheet("QHeaderView { background: transparent; border: none; }")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 12)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        self.paint_title(painter, QRectF(rect), logicalIndex)
        painter.restore()

    def paint_title(self, painter: QPainter, box: QRectF, section: int) -> None:
        """Paint what stands over a column."""
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        paint_title(
            painter, box, str(title or ""), self.font(), self.theme,
            first=section == 0, words=section in self._words, mirrored=self.isRightToLeft(),
        )  # fmt: skip


def paint_title(
    painter: QPainter,
    box: QRectF,
    title: str,
    font: QFont,
    theme: Theme,
    *,
    first: bool,
    words: bool,
    mirrored: bool,
) -> None:
    """Paint the title of a column and the line under it, on screen or paper."""
    side = Qt.AlignmentFlag.AlignLeft if words != mirrored else Qt.AlignmentFlag.AlignRight
    margin = 10 if first else 6
    paint_text(painter, box.adjusted(margin, 0, -margin, 0), title, QColor(theme.muted), font, side)
    painter.setPen(QPen(QColor(theme.edge), 1))
    y = box.bottom() - 0.5
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


class FigureTable(QTableView):
    """A table as high as its rows, so that the page alone scrolls.

    Attributes:
        wanted: carries the ``Behind`` of a figure that was clicked or opened by Enter.
        copied: carries the sentence that should go to the clipboard.
        explained: what the figures mean is wanted.
        reached: carries the rectangle that should be in view, in the table's coordinates.
        hovered_row: the row under the pointer, or -1.
    """

    wanted = Signal(object)
    copied = Signal(str)
    explained = Signal()
    reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.figures: FigureModel
        self._place = (-1, -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_SHEET)
        self.setAutoScroll(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.setHorizontalHeader(TitleHeader(self))

    def row_height(self) -> int:
        """Return how high a row is."""
        return max(26, self.fontMetrics().height() + 11)

    def set_figures(self, model: FigureModel, delegate: CellDelegate) -> None:
        """Show a model by a delegate."""
        self.figures = model
        self.cells = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.selectionModel().currentChanged.connect(self._went)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._was_reset)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.cells.theme = theme
        header = self.horizontalHeader()
        if isinstance(header, TitleHeader):
            header.theme = theme
            header.viewport().update()
        self.viewport().update()

    # Size: as high as what it holds

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() if self.model() is not None else 0
        height = self.horizontalHeader().sizeHint().height() + rows * self.row_height() + 1
        return QSize(300, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _note_place(self) -> None:
        index = self.currentIndex()
        self._place = (index.row(), index.column())

    def _was_reset(self) -> None:
        self.hovered_row = -1
        place = self.figures.index(*self._place)
        if place.isValid():  # new figures come while one reads: the keyboard stays where it is
            self.setCurrentIndex(place)
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give the columns their widths for the width there is."""

    # The hand

    def sentence(self) -> str:
        """Return the figure the keyboard is on as one can cite it."""
        index = self.currentIndex()
        return self.figures.sentence(index.row(), index.column()) if index.isValid() else ""

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C from the window, which would copy from the statement."""
        return keeps_copying(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(self.sentence())
        elif event.key() in _OPENING:
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # no type-ahead: letters belong to the window
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row() if index.isValid() else -1)
        can_open = index.isValid() and self.figures.behind(index.row(), index.column()) is not None
        shape = Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount() and model.columnCount():
            self.setCurrentIndex(model.index(0, 0))
        self._went(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            if not index.isValid():
                return
            self.setCurrentIndex(index)
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse and index.isValid():
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self._menu(place)

    def _menu(self, place: QPoint) -> None:
        index = self.currentIndex()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("&Show the spans behind it"))
        show.setEnabled(
            index.isValid() and self.figures.behind(index.row(), index.column()) is not None
        )
        show.triggered.connect(lambda: self._open(self.currentIndex()))
        copy = menu.addAction(self.tr("&Copy as a sentence"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(bool(self.sentence()))
        copy.triggered.connect(lambda: self.copied.emit(self.sentence()))
        menu.addAction(self.tr("&What this means")).triggered.connect(self.explained.emit)
        menu.popup(place)

    def _open(self, index: Index) -> None:
        if index.isValid():
            behind = self.figures.behind(index.row(), index.column())
            if behind is not None:
                self.wanted.emit(behind)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _went(self, index: Index) -> None:
        if index.isValid() and self.hasFocus():
            rect = self.visualRect(index)
            top = self.viewport().mapTo(self, rect.topLeft())
            self.reached.emit(QRect(QPoint(0, top.y()), QSize(self.width(), rect.height())))
