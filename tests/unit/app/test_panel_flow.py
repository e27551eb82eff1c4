"""Widgets that flow from line to line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.review.reason_chips import Chip, ReasonChips


def test_what_changes_the_reasons_stands_after_them_and_obeys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chips = ReasonChips(window)
    QVBoxLayout(window).addWidget(chips)
    window.resize(360, 160)
    with qtbot.waitExposed(window):
        window.show()
    chips.show_reasons(("slip", "guideline gap", "ambiguous text", "boundary rule", "other"), "")
    shown = [each for each in chips.findChildren(Chip) if each.isVisible()]
    for one in shown:
        for other in shown:
            assert one is other or not one.geometry().intersects(other.geometry())
    last = max(shown, key=lambda each: (each.y(), each.x()))
    with qtbot.waitSignal(chips.edit_wanted):
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
