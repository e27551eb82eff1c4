"""Lists and tables beside the statement: quick, reached by Tab alone, without type-ahead."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTableView, QWidget

from declannot.app.models.index import Index

_PICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowList(QListView):
    """A list of rows of one height.

    Attributes:
        picked: carries the index a click, Enter or Space chose.
        left: Esc was pressed: the statement should have the keyboard again.
        shifted: whether Shift was held at the last choice.
    """

    picked = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare(self)
        self.shifted = False
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what has changed alone; ``QListView`` would lay out and paint all rows.

        What rows show never changes how high they are.
        """
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def keyboardSearch(self, search: str) -> None:
        """Letters mean labels here, never a search in the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not obeyed(self, event, self.picked.emit, self.left.emit):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(index)


class RowTable(QTableView):
    """A table of rows of one height; signals as of ``RowList``.

    Attributes:
        menu_wanted: carries the index a menu is wanted for, and the global point for it.
    """

    picked = Signal(QModelIndex)
    left = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)

    def keyboardSearch(self, search: str) -> None:
        """Letters mean labels here, never a search in the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not obeyed(self, event, self.picked.emit, self.left.emit):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        single = self.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection
        chooses = single or not event.modifiers() & _EXTENDING
        if chooses and event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.picked.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer or, by key, of the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            beside = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(index, event.globalPos() if by_mouse else beside)

    def show_one_column(self, row_height: int) -> None:
        """Look like a list; unlike one, it never measures all rows because one has changed."""
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)


_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def prepare(view: QAbstractItemView) -> None:
    """Make a view one that takes the focus by Tab only and shows what the pointer is over."""
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    view.setMouseTracking(True)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def obeyed(
    view: QAbstractItemView,
    event: QKeyEvent,
    pick: Callable[[QModelIndex], object],
    leave: Callable[[], object],
) -> bool:
    """Obey Enter, Space and Esc in a view; letters and digits are left to the window.

    Returns:
        Whether the key meant something.
    """
    key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if key in _PICKING and plain:
        if view.currentIndex().isValid():
            pick(view.currentIndex())
        return True
    if key == Qt.Key.Key_Escape:
        leave()
        return True
    return False
