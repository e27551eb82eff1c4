"""Things to tick below a heading, which ticks all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from declannot.app.models.index import Index
from declannot.app.panels.check_box import paint_box

_KEY = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to tick: what stands for it, how it is called, and a number beside it."""

    key: str
    text: str
    count: str = ""
    ticked: bool = True


class Boxes(QStyledItemDelegate):
    """Paints boxes whose edge is seen on dark lists too."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        row: Any = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        place = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        rect = row.widget.style().subElementRect(place, row, row.widget)
        painter.save()
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_box(painter, box, row.widget.palette(), Qt.CheckState(state))
        painter.restore()


def prepare(tree: QTreeWidget) -> None:
    """Give a tree of things its two columns: names, and numbers at the edge."""
    tree.setColumnCount(2)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.setIndentation(16)
    tree.setAllColumnsShowFocus(True)
    tree.setItemDelegate(Boxes(tree))


class TickGroup:
    """One heading of a tree with its things."""

    def __init__(
        self, tree: QTreeWidget, title: str, things: Sequence[Thing], *, headed: bool = True
    ) -> None:
        """Add the group to a tree.

        Args:
            headed: whether the heading has a tick for all of them.
        """
        self._tree = tree
        with QSignalBlocker(tree):
            self.heading = QTreeWidgetItem([title, ""])
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if headed:
                flags |= Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable
            self.heading.setFlags(flags)
            font = tree.font()
            font.setBold(True)
            self.heading.setFont(0, font)
            self._items = [self._item(each) for each in things]
            self.heading.addChildren(self._items)
            tree.addTopLevelItem(self.heading)
            self.heading.setExpanded(True)
            self.heading.setHidden(not things)

    def _item(self, thing: Thing) -> QTreeWidgetItem:
        item = QTreeWidgetItem([thing.text, thing.count])
        item.setData(0, _KEY, thing.key)
        item.setCheckState(0, _ON if thing.ticked else _OFF)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _spoken(thing))
        return item

    def __len__(self) -> int:
        return len(self._items)

    @property
    def keys(self) -> tuple[str, ...]:
        """What stands for the things, in their order."""
        return tuple(each.data(0, _KEY) for each in self._items)

    @property
    def ticked(self) -> tuple[str, ...]:
        """What stands for those that are ticked."""
        return tuple(each.data(0, _KEY) for each in self._items if each.checkState(0) is _ON)

    @property
    def narrowed(self) -> tuple[str, ...]:
        """Those that are ticked, or nothing where all are."""
        ticked = self.ticked
        return () if len(ticked) == len(self._items) else ticked

    def tick(self, keys: Collection[str]) -> None:
        """Tick these and no others; the tree tells of it once."""
        wanted = set(keys)
        with QSignalBlocker(self._tree):
            for item in self._items:
                item.setCheckState(0, _ON if item.data(0, _KEY) in wanted else _OFF)
        self._tree.itemChanged.emit(self.heading, 0)
        self._tree.viewport().update()

    def count(self, numbers: dict[str, str], said: str = "") -> None:
        """Write numbers beside the things, and beside the heading."""
        with QSignalBlocker(self._tree):
            self.heading.setText(1, said)
            for item in self._items:
                text = numbers.get(item.data(0, _KEY))
                if text is not None and text != item.text(1):
                    item.setText(1, text)
                    thing = Thing(item.data(0, _KEY), item.text(0), text)
                    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _spoken(thing))
        self._tree.viewport().update()

    def dim(self, keys: Collection[str], spoken: str) -> None:
        """Show all but these as staying behind.

        Args:
            spoken: what a screen reader says of those that stay behind.
        """
        palette = self._tree.palette()
        ink = palette.brush(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        muted = palette.brush(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        with QSignalBlocker(self._tree):
            for item in self._items:
                stays = item.data(0, _KEY) not in keys
                wanted = muted if stays else ink
                if item.foreground(0) != wanted:
                    item.setForeground(0, wanted)
                    thing = Thing(item.data(0, _KEY), item.text(0), item.text(1))
                    said = _spoken(thing) + (f", {spoken}" if stays else "")
                    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        self._tree.viewport().update()


def _spoken(thing: Thing) -> str:
    return f"{thing.text}, {thing.count}" if thing.count else thing.text
