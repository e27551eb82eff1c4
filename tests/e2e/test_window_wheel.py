"""The wheel scrolls past fields that have not the focus, and changes the one that has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from declannot.app.settings_dialog.dialog import SettingsDialog
from tests.e2e.test_window_settings import put_away

Start = Callable[..., Any]


def turn(widget: QWidget, notches: int) -> None:
    """Turn the wheel over a widget, as the system tells it to the window."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, 120 * notches))
    QApplication.processEvents()


def test_scrolling_past_a_field_leaves_it_as_it_is(start: Start) -> None:
    run = start()
    run.window.settings_dialog.open("font")
    dialog = run.dialog(SettingsDialog)
    dialog.resize(700, 320)
    run.qtbot.waitUntil(lambda: dialog.isActiveWindow())
    dialog.form.filter.setFocus()
    bar = dialog.form.scroll.verticalScrollBar()
    run.qtbot.waitUntil(lambda: bar.maximum() > 0)
    before = run.window.settings.values
    for name in ("zoom", "tags"):
        box = dialog.controls[name].box
        bar.setValue(0)
        dialog.form.scroll.ensureWidgetVisible(box)
        place = bar.value()
        turn(box, -1 if place < bar.maximum() else 1)
        assert bar.value() != place
    assert run.window.settings.values == before
    assert dialog.focusWidget() is dialog.form.filter
    put_away(dialog)


def test_the_wheel_changes_the_number_that_has_the_focus(start: Start) -> None:
    run = start()
    run.window.settings_dialog.open("zoom")
    dialog = run.dialog(SettingsDialog)
    run.qtbot.waitUntil(lambda: dialog.isActiveWindow())
    box = dialog.controls["zoom"].box
    box.setFocus()
    run.qtbot.waitUntil(box.hasFocus)
    turn(box, 1)
    assert run.window.settings.values.zoom > 100
    put_away(dialog)
