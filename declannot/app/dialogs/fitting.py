"""Dialogs on small or enlarged screens: never larger than these, and scrolled where need be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QLayout,
    QLayoutItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from declannot.app.panels.buttons import keep_whole

_Kind = TypeVar("_Kind", bound=QWidget)
_FRAME = QSize(16, 56)
"""Room for the window's frame and a task bar."""
_ROWS, _LEAST_ROWS = 3, 2
"""Rows of a list that can be seen at the least, and where the whole dialog then fits the screen."""
_LEAST_LINES = 2
"""Lines of a field for longer texts that can always be seen."""
_ROUND_TEXT_PX = 8
"""Room a row leaves above and below its text."""
_FOOT = ("problem", "progress", "buttons")
"""Names of what stays at the bottom where the rest scrolls; what is last there always does."""


def fit_to_screen(dialog: QDialog, *, scrolls: bool = True) -> None:
    """Make a dialog fit the screen it is about to be shown on.

    Lists and fields for longer texts may shrink, but not below some rows. Where the whole would
    still be higher than the screen, all but its buttons scrolls.

    Args:
        scrolls: off for a dialog whose parts scroll by themselves; its lists may shrink to a row.
    """
    room = dialog.screen().availableSize() - _FRAME
    least = {view: view.minimumHeight() for view in _own(dialog, QAbstractItemView)}
    for field in _own(dialog, QPlainTextEdit):
        lines = _LEAST_LINES * field.fontMetrics().lineSpacing() + _ROUND_TEXT_PX
        field.setMinimumHeight(max(lines + 2 * field.frameWidth(), field.minimumHeight()))
    layout = dialog.layout()
    for rows in (_ROWS, _LEAST_ROWS) if scrolls else (_ROWS, _LEAST_ROWS, 1):
        _give_rows(least, rows)
        if layout is None or layout.minimumSize().height() <= room.height():
            break
    else:
        if scrolls and isinstance(layout, QVBoxLayout):
            _give_rows(least, _ROWS)
            _let_scroll(layout, dialog)
    _cut_no_button(dialog, room.width())
    dialog.resize(dialog.size().boundedTo(room))


def size_to_contents(dialog: QDialog) -> None:
    """Make a dialog as high as what it shows needs in its width, as far as the screen allows.

    ``adjustSize`` would take two thirds of the screen at the most, however little that is.
    """
    dialog.adjustSize()
    layout = dialog.layout()
    if layout is None:
        return
    height = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else -1
    wanted = QSize(dialog.width(), max(height, layout.totalSizeHint().height()))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() - _FRAME))


def _cut_no_button(dialog: QDialog, room: int) -> None:
    """Let no button be narrower than its text, which the style would allow, if there is room."""
    buttons = [each for each in _own(dialog, QPushButton) if not _is_in_scroll_area(each)]
    before = {each: each.minimumWidth() for each in buttons}
    keep_whole(before)
    layout = dialog.layout()
    for inner in dialog.findChildren(QLayout):
        inner.invalidate()  # or those around it would go by what it needed before
    if layout is not None and layout.minimumSize().width() > room:
        for each, width in before.items():
            each.setMinimumWidth(width)


def _give_rows(least: Mapping[QAbstractItemView, int], rows: int) -> None:
    """Let views show some rows, but be no lower than they are to be anyway."""
    for view, height in least.items():
        shown = _ROWS if _is_in_scroll_area(view) else rows
        view.setMinimumHeight(max(_height_of_rows(view, shown), height))


def _is_in_scroll_area(view: QWidget) -> bool:
    """Whether a part of the dialog scrolls that holds the view, so that it need not shrink."""
    around = view.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            return True
        around = around.parentWidget()
    return False


def _own(dialog: QDialog, kind: type[_Kind]) -> list[_Kind]:
    """Return the widgets of a kind that stand in the dialog, not in the list of a box."""
    found: list[_Kind] = dialog.findChildren(kind)
    return [each for each in found if each.window() is dialog and not isinstance(each, QHeaderView)]


def _height_of_rows(view: QAbstractItemView, rows: int) -> int:
    """Return how high a view must be to show a number of rows, and its heading."""
    row, header = view.fontMetrics().height() + _ROUND_TEXT_PX, None
    if isinstance(view, QTableView):
        row, header = view.verticalHeader().defaultSectionSize(), view.horizontalHeader()
    elif isinstance(view, QTreeView):
        header = view.header()
    heading = header.sizeHint().height() if header is not None and not header.isHidden() else 0
    return rows * row + heading + 2 * view.frameWidth()


class _Scrolled(QScrollArea):
    """What a dialog shows: as high as the area, but never less than it needs at the least.

    An area that resizes its widget itself would give it what it would like to have.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        body = QWidget(self)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(body)
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self.column.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, column, body = self.viewport().size(), self.column, self.widget()
        width = max(room.width(), column.minimumSize().width())
        least = column.minimumSize().height()
        if column.hasHeightForWidth():
            least = max(least, column.minimumHeightForWidth(width))
        if body is not None:
            body.resize(width, max(room.height(), least))


def _let_scroll(layout: QVBoxLayout, dialog: QDialog) -> None:
    """Put what a dialog shows into an area that scrolls, its last rows excepted."""
    area = _Scrolled(dialog)
    area.column.setSpacing(layout.spacing())
    for number in range(_rows_above_foot(layout)):
        stretch = layout.stretch(0)
        _move(layout.takeAt(0), area.column)
        area.column.setStretch(number, stretch)
    layout.insertWidget(0, area, 1)


def _rows_above_foot(layout: QVBoxLayout) -> int:
    count = layout.count() - 1
    while count > 0 and _name(layout.itemAt(count - 1)) in _FOOT:
        count -= 1
    return count


def _name(item: QLayoutItem | None) -> str:
    widget = item.widget() if item is not None else None
    return widget.objectName() if widget is not None else ""


def _move(item: QLayoutItem | None, column: QVBoxLayout) -> None:
    """Put an item of a layout at the end of another."""
    if item is None:
        return
    widget, inner = item.widget(), item.layout()
    if widget is not None:
        column.addWidget(widget)
    elif inner is not None:
        inner.setParent(None)
        column.addLayout(inner)
    else:
        column.addItem(item)
