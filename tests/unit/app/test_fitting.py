"""Dialogs fit small screens: lists keep rows, and where need be all but the buttons scrolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTreeView,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from declannot.app.dialogs.fitting import fit_to_screen, size_to_contents

ENLARGED = QSize(683, 384)
"""What 1366 x 768 pixels are at 200 %."""
Make = Callable[..., "Lists"]


class Lists(QDialog):
    """Some lists, one above the other, a field and buttons."""

    def __init__(self, count: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.lists = []
        for number in range(count):
            heading = QLabel(f"List {number}", self)
            view, model = QTreeView(self), QStandardItemModel(self)
            view.setAccessibleName(heading.text())
            view.setModel(model)
            model.setHorizontalHeaderLabels(["Name"])
            for row in range(9):
                model.appendRow(QStandardItem(f"Row {row}"))
            self.lists.append(view)
            column.addWidget(heading)
            column.addWidget(view, 1)
        self.field = QLineEdit(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, self)
        self.buttons.accepted.connect(self.accept)
        column.addWidget(self.field)
        column.addWidget(self.buttons)
        self.resize(800, 700)

    def rows_shown(self) -> list[int]:
        """Return how many whole rows each list shows."""
        return [
            sum(
                view.viewport().rect().contains(view.visualRect(view.model().index(row, 0)))
                for row in range(9)
            )
            for view in self.lists
        ]


@pytest.fixture
def make(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    made: list[Lists] = []

    def begin(count: int, screen: QSize = ENLARGED, *, scrolls: bool = True) -> Lists:
        monkeypatch.setattr(QScreen, "availableSize", lambda _screen: screen)
        dialog = Lists(count)
        made.append(dialog)
        fit_to_screen(dialog, scrolls=scrolls)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    yield begin
    for each in made:
        each.close()
        each.deleteLater()


def test_a_dialog_that_fits_does_not_scroll(make: Make) -> None:
    dialog = make(1)
    assert dialog.findChildren(QScrollArea) == []
    assert dialog.height() <= ENLARGED.height()
    assert min(dialog.rows_shown()) >= 3


def test_lists_keep_their_rows_where_the_dialog_has_to_scroll(make: Make, qtbot: QtBot) -> None:
    dialog = make(4)
    assert dialog.height() <= ENLARGED.height()
    assert min(dialog.rows_shown()) >= 3
    (area,) = dialog.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert not area.isAncestorOf(dialog.buttons)
    assert dialog.buttons.visibleRegion().boundingRect().size() == dialog.buttons.size()
    # The keyboard gets everywhere, and what has it is in view.
    dialog.lists[-1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(dialog.lists[-1], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.field
    assert dialog.field.visibleRegion().boundingRect().size() == dialog.field.size()


def test_what_scrolls_takes_the_room_it_gets_again(make: Make, qtbot: QtBot) -> None:
    dialog = make(4)
    dialog.resize(800, 900)
    qtbot.wait(1)
    (area,) = dialog.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert min(dialog.rows_shown()) >= 4


def test_a_dialog_whose_parts_scroll_shrinks_its_lists_instead(make: Make) -> None:
    dialog = make(3, scrolls=False)
    assert dialog.findChildren(QScrollArea) == []
    assert min(dialog.rows_shown()) >= 1


def test_a_large_screen_changes_nothing(make: Make) -> None:
    dialog = make(3, QSize(1920, 1080))
    assert dialog.findChildren(QScrollArea) == []
    assert dialog.size() == QSize(800, 700)


def test_no_button_is_narrower_than_its_text(make: Make) -> None:
    """The style gives buttons a least width, which then is the least that layouts give them."""
    dialog = Lists(1)
    dialog.setStyleSheet("QPushButton { min-width: 20px; }")
    row = QHBoxLayout()
    for _ in range(3):
        row.addWidget(QPushButton("Leave whatever bears it out", dialog))
    column = dialog.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertLayout(1, row)
    dialog.resize(300, 300)
    fit_to_screen(dialog)
    dialog.show()
    for each in dialog.findChildren(QPushButton):
        assert each.width() >= each.sizeHint().width()
    dialog.close()
    dialog.deleteLater()


def test_a_dialog_grows_to_its_contents_beyond_two_thirds_of_a_small_screen(
    make: Make, qtbot: QtBot
) -> None:
    dialog = make(1)
    said = QLabel("Nothing happens before the schema is put in force. " * 4, dialog)
    dialog.lists[0].setMaximumHeight(110)
    said.setWordWrap(True)
    column = dialog.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(0, said)
    said.show()
    size_to_contents(dialog)
    qtbot.wait(1)
    assert said.height() >= said.heightForWidth(said.width())
    assert ENLARGED.height() * 2 / 3 < dialog.height() <= ENLARGED.height() - 56
