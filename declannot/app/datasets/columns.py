"""Rows of the tables about datasets: names left, numbers at the right edge."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def row_of(cells: Iterable[str | int], *, flush_right: Collection[int] = ()) -> QTreeWidgetItem:
    """Return a row; numbers are written as people here write them.

    Args:
        flush_right: columns whose texts stand like numbers.
    """
    item = QTreeWidgetItem()
    for column, cell in enumerate(cells):
        if isinstance(cell, int):
            cell_text, right = QLocale().toString(cell), True
        else:
            cell_text, right = cell, column in flush_right
        item.setText(column, cell_text)
        if right:
            item.setTextAlignment(column, _RIGHT)
    return item


def make_table(tree: QTreeWidget, headings: Sequence[str], name: str) -> None:
    """Give a tree its columns and what a screen reader calls it."""
    tree.setColumnCount(len(headings))
    tree.setHeaderLabels(list(headings))
    tree.setRootIsDecorated(False)
    tree.setAllColumnsShowFocus(True)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(name)
