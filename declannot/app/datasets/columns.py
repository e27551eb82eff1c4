"""Rows of the tables about datasets: names left, numbers at the right edge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem


def row_of(cells: Iterable[str | int]) -> QTreeWidgetItem:
    """Return a row; numbers are written as people here write them."""
    item = QTreeWidgetItem()
    for column, cell in enumerate(cells):
        if isinstance(cell, int):
            item.setText(column, QLocale().toString(cell))
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        else:
            item.setText(column, cell)
            item.setToolTip(column, "")
    return item


def make_table(tree: QTreeWidget, headings: Sequence[str], name: str) -> None:
    """Give a tree its columns and what a screen reader calls it."""
    tree.setColumnCount(len(headings))
    tree.setHeaderLabels(list(headings))
    tree.setRootIsDecorated(False)
    tree.setAllColumnsShowFocus(True)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(name)
