"""What a table cuts short of its current row stands below it in full."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.panels.row_in_full import RowInFull

REASON = "skipped: the document is marked as done, and nobody has opened it again since then"


class Small(QWidget):
    """Two rows, the second with a long reason, in a window of some width."""

    def __init__(self) -> None:
        super().__init__()
        self.model = QStandardItemModel(0, 2, self)
        self.model.setHorizontalHeaderLabels(["Place", "What happens"])
        for cells in (("here", "added"), ("there", REASON)):
            self.model.appendRow([QStandardItem(each) for each in cells])
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.in_full = RowInFull(self.table, self)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(self.in_full)
        self.resize(300, 260)

    def go_to(self, row: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, 0))


@pytest.fixture
def small(qtbot: QtBot) -> Iterator[Small]:
    widget = Small()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.close()


def test_only_what_is_cut_is_told_with_its_heading(small: Small, qtbot: QtBot) -> None:
    small.go_to(0)
    qtbot.wait(1)
    assert small.in_full.text() == ""
    small.go_to(1)
    qtbot.waitUntil(lambda: small.in_full.text() == f"What happens: {REASON}")


def test_nothing_is_told_once_the_column_has_the_room(small: Small, qtbot: QtBot) -> None:
    small.go_to(1)
    qtbot.waitUntil(lambda: bool(small.in_full.text()))
    small.resize(1200, 260)
    qtbot.waitUntil(lambda: not small.in_full.text())
    small.resize(300, 260)
    qtbot.waitUntil(lambda: bool(small.in_full.text()))


def test_the_whole_of_it_can_be_read_and_nothing_jumps_on_the_way_back(
    small: Small, qtbot: QtBot
) -> None:
    small.go_to(1)
    qtbot.waitUntil(lambda: bool(small.in_full.text()))
    qtbot.wait(1)
    told = small.in_full
    assert told.height() >= told.heightForWidth(told.width()) > told.fontMetrics().lineSpacing()
    table = small.table.geometry()
    small.go_to(0)
    qtbot.waitUntil(lambda: not told.text())
    qtbot.wait(1)
    assert small.table.geometry() == table


def test_a_reason_that_changes_is_followed(small: Small, qtbot: QtBot) -> None:
    small.go_to(0)
    small.model.item(0, 1).setText(REASON)
    qtbot.waitUntil(lambda: REASON in small.in_full.text())
