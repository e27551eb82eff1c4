"""The strip over the statement: its buttons are whole however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from declannot.app.banner import Banner
from declannot.app.style import style_sheet
from declannot.app.theme import LIGHT


@pytest.mark.parametrize("width", [180, 220, 300, 900])
def test_no_button_of_a_banner_is_cut(qtbot: QtBot, width: int) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(style_sheet(LIGHT))
    around.resize(width, 300)
    banner = Banner(around)
    banner.setGeometry(0, 0, width, 200)
    around.show()
    banner.say(
        "This was for practice. See how your reading compares.",
        "hint",
        [("Show the result", around.update), ("Later", around.update)],
    )
    qtbot.wait(1)
    for each in banner.buttons():
        assert each.width() >= each.sizeHint().width()
    around.close()
