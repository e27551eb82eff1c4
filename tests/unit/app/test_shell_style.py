"""The look: the chosen theme at once, the system's otherwise, and texts one can read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

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
