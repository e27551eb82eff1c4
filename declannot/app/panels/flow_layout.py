"""A layout that sets widgets side by side and breaks the line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in lines, each line set to the trailing side; as high as its width asks for.

    Args:
        gap: room between neighbours in pixels; -1 lets their borders fall together.
        trailing: whether lines end at the trailing edge instead of beginning at the leading one.
    """

    def __init__(self, parent: QWidget, gap: int = 6, *, trailing: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._trailing = trailing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + max(0, len(lines) - 1) * 2

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + max(0, len(sizes) - 1) * self._gap
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        top = rect.top()
        for line in self._lines(rect.width()):
            used = sum(item.sizeHint().width() for item in line) + (len(line) - 1) * self._gap
            left = rect.left() + (max(0, rect.width() - used) if self._trailing else 0)
            height = max(item.sizeHint().height() for item in line)
            for number, item in enumerate(line):
                width = min(item.sizeHint().width(), rect.width())
                x = rect.right() + rect.left() + 1 - left - width if mirrored else left
                self._tell_ends(item.widget(), number == 0, number == len(line) - 1)
                item.setGeometry(QRect(x, top, width, height))
                left += width + self._gap
            top += height + 2

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or used + self._gap + wide > width:
                lines.append([item])
                used = wide
            else:
                lines[-1].append(item)
                used += self._gap + wide
        return lines

    @staticmethod
    def _tell_ends(widget: QWidget | None, first: bool, last: bool) -> None:
        tell = getattr(widget, "set_ends", None)
        if tell is not None:
            tell(first, last)
