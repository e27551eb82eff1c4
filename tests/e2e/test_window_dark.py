"""The dark theme: every panel is of one colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Start = Callable[..., Any]


def test_an_empty_inspector_has_the_colour_of_its_panel(start: Start) -> None:
    run = start()
    run.window.resize(1366, 768)
    run.qtbot.waitUntil(lambda: run.window.panels.filled)
    run.do("theme_dark")
    run.qtbot.wait(1)
    inspector = run.window.panels.inspector
    picture = inspector.grab().toImage()
    ratio = picture.devicePixelRatio()
    edge = round((inspector.width() - 3) * ratio)
    colours = {
        picture.pixelColor(edge, round(y * ratio)).name() for y in range(1, inspector.height() - 1)
    }
    assert len(colours) == 1
