"""Edges and parts of spans."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


def test_enter_adjusts_the_edges_by_word_and_character(desk: Any) -> None:
    desk.select("United States")
    desk.press("a", Qt.Key.Key_Return)
    assert desk.hand.keyboard.editing_edges
    desk.press(Qt.Key.Key_Right, modifiers=Shift | Ctrl)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Left, Qt.Key.Key_Left, modifiers=Shift)
    assert desk.spans() == [("ACTOR", "United States")]
    desk.press(Qt.Key.Key_Return)
    assert not desk.hand.keyboard.editing_edges
    assert desk.spans() == [("ACTOR", "e United States pledge")]
    desk.workspace.undo()
    assert desk.spans() == [("ACTOR", "United States")]


def test_escape_leaves_the_edges_as_they_were(desk: Any) -> None:
    desk.select("United States")
    desk.press("a", Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right, modifiers=Shift)
    desk.press(Qt.Key.Key_Escape)
    assert desk.spans() == [("ACTOR", "United States")]
    assert desk.target == "[United States]"


def test_brackets_move_the_edges_by_word(desk: Any) -> None:
    desk.select("United States")
    desk.press("a", "[")
    assert desk.spans() == [("ACTOR", "the United States")]
    desk.press("{", "]")
    assert desk.spans() == [("ACTOR", "United States pledge")]
    desk.press("}")
    assert desk.spans() == [("ACTOR", "United States")]


def test_an_edge_can_be_dragged(desk: Any) -> None:
    desk.select("United States")
    desk.press("a")
    start = desk.text.index("United States")
    rect = desk.view.caret_rect(start + len("United States"))
    port = desk.view.viewport()
    edge = QPoint(round(rect.x()), round(rect.center().y()))
    QTest.mousePress(port, Qt.LeftButton, Qt.NoModifier, edge)
    target = desk.middle("condemn")
    desk.move((edge + target) / 2, Qt.NoModifier)
    desk.move(target, Qt.NoModifier)
    QTest.mouseRelease(port, Qt.LeftButton, Qt.NoModifier, target)
    assert desk.spans() == [("ACTOR", "United States pledge to condemn")]


def test_ctrl_adds_a_part(desk: Any) -> None:
    first, second = desk.text.index("Canada"), desk.text.index("United States")
    desk.drag(first + 1, first + 5)
    desk.drag(second + 1, second + 10, Ctrl)
    assert desk.target == "Canada|United States"
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada|United States")]


def test_ctrl_adds_a_part_to_the_selected_span(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a")
    second = desk.text.index("United States")
    desk.drag(second + 1, second + 10, Ctrl)
    assert desk.spans() == [("ACTOR", "Canada|United States")]


def test_the_comma_keeps_a_part_by_keyboard(desk: Any) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    desk.press(",")
    for _ in range(2):
        desk.press(Qt.Key.Key_Right, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    assert desk.target.startswith("Canada|")
