"""Selecting and moving by mouse and keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from declannot.domain.snapping import SnapLevel

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


def test_a_word_leaves_out_the_final_s(desk: Any) -> None:
    desk.double_click("Ukraine")
    assert desk.target == "Ukraine"


def test_three_and_four_clicks_take_sentence_and_paragraph(desk: Any) -> None:
    desk.double_click("withdraw")
    QTest.mouseClick(desk.view.viewport(), Qt.LeftButton, Qt.NoModifier, desk.middle("withdraw"))
    assert desk.target == "We call on Russia to withdraw."
    QTest.mouseClick(desk.view.viewport(), Qt.LeftButton, Qt.NoModifier, desk.middle("withdraw"))
    assert desk.target == desk.text[: desk.text.index("\n")]


def test_dragging_snaps_to_words_and_shift_to_characters(desk: Any) -> None:
    start = desk.text.index("Mexico")
    desk.drag(start + 2, start + 12)
    assert desk.target == "Mexico and the"
    desk.drag(start + 2, start + 5, Shift)
    assert desk.target in ("xic", "xico")


def test_shift_held_before_dragging_leaves_the_span_before_alone(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a")
    start = desk.text.index("Mexico")
    desk.drag(start + 2, start + 5, Shift)
    assert desk.target in ("xic", "xico")


def test_shift_and_a_click_reach_out_from_the_caret(desk: Any) -> None:
    desk.click("Mexico")
    desk.click("United", Shift)
    assert desk.target == "Mexico and the United"


def test_a_click_selects_the_innermost_and_alt_goes_outwards(desk: Any) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.click("Russia")
    assert desk.target == "[Russia]"
    desk.press(Qt.Key.Key_Up, modifiers=Alt)
    assert desk.target == "[We call on Russia to withdraw]"
    desk.press(Qt.Key.Key_Down, modifiers=Alt)
    assert desk.target == "[Russia]"
    desk.click("peace")
    assert desk.target == ""


def test_expanding_and_shrinking(desk: Any) -> None:
    desk.workspace.selection.set_caret(desk.text.index("Russia") + 2)
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    assert desk.target == "Russia"
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    assert desk.target.startswith("We call on Russia")
    while desk.target != "Russia":
        before = desk.target
        desk.press(Qt.Key.Key_Down, modifiers=Ctrl | Shift)
        assert len(desk.target) < len(before)


def test_a_pass_hides_the_other_family_from_the_hand(desk: Any) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.hand.set_pass("act")
    desk.click("Russia")
    assert desk.target == "[We call on Russia to withdraw]"
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert desk.target == "[We call on Russia to withdraw]"
    assert desk.refused


def test_ctrl_enter_marks_the_paragraph_as_read_and_goes_on(desk: Any) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Return, modifiers=Ctrl)
    assert desk.workspace.content is not None
    first = desk.text.index("\n")
    assert desk.workspace.content.layer.read == ((0, first),)
    assert desk.workspace.selection.caret == desk.text.index("Mexico and the United States are")


def test_enter_on_stacked_spans_offers_them(desk: Any, qtbot: QtBot) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.workspace.selection.set_caret(desk.text.index("Russia") + 1)
    with qtbot.waitSignal(desk.hand.span_choice_wanted) as asked:
        desk.press(Qt.Key.Key_Return)
    assert [span.label_id for span in asked.args[0]] == ["actor", "call"]


def test_characters_are_easy_to_reach(desk: Any) -> None:
    desk.hand.snap_level = SnapLevel.CHARACTER
    start = desk.text.index("Mexico")
    desk.drag(start + 1, start + 4)
    assert len(desk.target) <= 4


def test_copying_with_and_without_labels(desk: Any) -> None:
    desk.select("Russia")
    desk.press("a")
    desk.hand.copy()
    assert QGuiApplication.clipboard().text() == "Russia"
    desk.hand.copy(with_labels=True)
    assert QGuiApplication.clipboard().text() == "Russia\n\nACTOR\tRussia"


def test_caret_by_sentence_and_paragraph(desk: Any) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Alt)
    assert desk.text[desk.workspace.selection.caret :].lstrip().startswith("We call")
    desk.press(Qt.Key.Key_Down, modifiers=Ctrl)
    assert desk.text[desk.workspace.selection.caret :].lstrip().startswith("Mexico and the")


def test_selecting_by_shift_and_lines(desk: Any) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Down, modifiers=Shift)
    low, high = desk.workspace.selection.range or (0, 0)
    assert (low, high > 20) == (0, True)


class Painted(QObject):
    """Remembers where a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_the_first_click_paints_the_place_the_caret_leaves(desk: Any, qtbot: QtBot) -> None:
    QGuiApplication.processEvents()
    painted = Painted(desk.view.viewport())
    old = desk.view.caret_rect(0).toAlignedRect().adjusted(0, 0, 1, 0)
    desk.click("Charter")
    qtbot.waitUntil(lambda: painted.region.contains(desk.place(desk.workspace.selection.caret)))
    assert painted.region.contains(old)
