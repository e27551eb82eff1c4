"""The look: the chosen theme at once, the system's otherwise, and texts one can read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from declannot import resources
from declannot.app.main import make_application
from declannot.app.settings import Settings
from declannot.app.style import Appearance, palette, style_sheet
from declannot.app.theme import DARK, LIGHT, Theme


@pytest.fixture
def appearance(tmp_path: Path, qapp: object) -> Iterator[Appearance]:
    app = make_application()
    settings = Settings(tmp_path / "settings.json")
    yield Appearance(app, settings)
    settings.put(theme="system")
    app.setStyleSheet("")
    settings.deleteLater()


def test_a_theme_chosen_is_there_at_once(appearance: Appearance) -> None:
    told: list[Theme] = []
    appearance.changed.connect(told.append)
    appearance._settings.put(theme="dark")
    assert told == [DARK]
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(DARK.chrome)
    appearance._settings.put(theme="light")
    assert told == [DARK, LIGHT]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_every_colour_of_the_sheet_is_filled_in(theme: Theme) -> None:
    assert "@" not in style_sheet(theme)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_text_has_the_contrast_to_be_read(theme: Theme) -> None:
    for ink in (theme.ink, theme.muted, theme.good, theme.warning, theme.bad):
        for ground in (theme.chrome, theme.page, theme.raised):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_highlight, theme.highlight) >= 4.5
    assert contrast(theme.accent, theme.page) >= 3
    made = palette(theme)
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
    assert contrast(made.color(group, role).name(), theme.chrome) >= 2


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
def test_edges_of_controls_stand_out_from_what_is_round_them(
    theme: Theme, appearance: Appearance, qtbot: QtBot
) -> None:
    """WCAG 2.2, 1.4.11: what shows that something can be used has 3:1 against its ground."""
    for ground in (theme.chrome, theme.page, theme.raised, theme.hover, theme.current):
        assert contrast(theme.outline, ground) >= 3, ground
        assert contrast(theme.accent, ground) >= 3, ground
    appearance._settings.put(theme=theme.name)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSpacing(8)
    made = controls()
    for each in made.values():
        column.addWidget(each)
    window.show()
    window.setFocus()
    picture = window.grab().toImage()
    for name, each in made.items():
        place = each.geometry()
        seen = strongest(picture, QRect(place.left() - 4, place.center().y(), 18, 1))
        assert seen >= 3, f"{name}: {seen:.2f}"


def controls() -> dict[str, QWidget]:
    """Return one of each kind whose edge is at its left, none of which will have the focus."""
    typed, editable = QComboBox(), QComboBox()
    editable.setEditable(True)
    ticked, partly, chosen = QCheckBox("ticked"), QCheckBox("partly"), QRadioButton("chosen")
    ticked.setChecked(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    chosen.setChecked(True)
    listed = QListWidget()
    listed.setFixedHeight(30)
    item = QListWidgetItem("ticked", listed)
    item.setCheckState(Qt.CheckState.Unchecked)
    made: dict[str, QWidget] = {
        "combo": typed,
        "editable combo": editable,
        "spin": QSpinBox(),
        "line": QLineEdit(),
        "text": QPlainTextEdit(),
        "button": QPushButton("press"),
        "box": QCheckBox("not ticked"),
        "ticked box": ticked,
        "partly ticked box": partly,
        "radio": QRadioButton("not chosen"),
        "chosen radio": chosen,
        "list": listed,
    }
    for each in made.values():
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def strongest(picture: QImage, place: QRect) -> float:
    """Return the contrast of what stands out most in a strip against its first pixel."""
    ratio = picture.devicePixelRatio()
    y = round(place.top() * ratio)
    row = [
        picture.pixelColor(x, y).name()
        for x in range(round(place.left() * ratio), round(place.right() * ratio))
    ]
    return max(contrast(row[0], each) for each in row)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda each: each.name)
@pytest.mark.parametrize("shape", ["down", "up", "tick", "dash"])
def test_signs_in_controls_have_the_colours_of_the_theme(theme: Theme, shape: str) -> None:
    drawn = resources.read_bytes(f"icons/controls/{shape}-{theme.name}.svg")
    assert QSvgRenderer(QByteArray(drawn)).isValid()
    ink = theme.on_accent if shape in ("tick", "dash") else theme.muted
    assert f'stroke="{ink}"'.encode() in drawn
    assert f"/{shape}-{theme.name}.svg" in style_sheet(theme)


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2.2 between two colours."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
