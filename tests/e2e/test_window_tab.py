"""Tab goes through the window as the eye does, rows made later included."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from declannot.app.panels.check_box import CheckBox

Start = Callable[..., Any]


def pressed(run: Any, key: Qt.Key) -> Any:
    QTest.keyClick(QApplication.focusWidget(), key)
    return QApplication.focusWidget()


def started(start: Start) -> Any:
    run = start()
    run.window.resize(1366, 768)
    run.window.page.hint.hide()
    run.qtbot.waitUntil(lambda: run.window.panels.filled)
    run.window.activateWindow()
    run.window.view.setFocus()
    run.qtbot.waitUntil(run.window.view.hasFocus)
    return run


def test_tab_leads_from_the_statement_through_the_span_row_by_row(start: Start) -> None:
    run = started(start)
    run.select("Canada")
    run.key(Qt.Key.Key_C)
    inspector = run.window.panels.inspector
    run.qtbot.waitUntil(lambda: len(inspector.findChildren(CheckBox)) >= 3)
    run.qtbot.wait(1)
    body, tops = inspector.findChild(QWidget, "body"), []  # what scrolls
    widget = pressed(run, Qt.Key.Key_Tab)
    while inspector.isAncestorOf(widget):
        tops.append(widget.mapTo(body, widget.rect().center()).y())
        widget = pressed(run, Qt.Key.Key_Tab)
    assert len(tops) >= 8  # label, five attributes, relations, note, doubt
    assert all(after - before > -10 for before, after in zip(tops, tops[1:], strict=False))
    assert run.window.docks["spans"].isAncestorOf(widget)


def test_tab_goes_round_and_back(start: Start) -> None:
    run = started(start)
    run.select("Canada")
    first = pressed(run, Qt.Key.Key_Tab)
    assert run.window.docks["spans"].isAncestorOf(first)  # a range has nothing to fill in
    assert pressed(run, Qt.Key.Key_Backtab) is run.window.view
    assert run.window.status.isAncestorOf(pressed(run, Qt.Key.Key_Backtab))
    assert pressed(run, Qt.Key.Key_Tab) is run.window.view
