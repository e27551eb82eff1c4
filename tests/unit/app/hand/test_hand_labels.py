"""Labels, attributes, notes and relations by key."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


def test_double_click_and_a_key_make_a_span(desk: Any) -> None:
    desk.double_click("Canada")
    assert desk.target == "Canada"
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.target == "[Canada]"
    assert desk.last == "Added ACTOR: Canada"


def test_a_selection_across_a_blank_line_makes_one_span(desk: Any) -> None:
    start = desk.text.index("Canada,\n")
    end = desk.text.index("are committed to")
    desk.drag(start + 1, end + 3)
    desk.press("c")
    assert desk.spans() == [("COMMITMENT", "Canada,\n\nMexico and the United States are")]


def test_the_same_by_keyboard_alone(desk: Any) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]


def test_another_key_corrects_the_span_just_made(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a", "p")
    assert desk.spans() == [("PLACE", "Canada")]
    desk.press("c")
    assert desk.spans() == [("COMMITMENT", "Canada")]


def test_a_span_walked_to_changes_within_its_family_only(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a", Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Space)
    assert desk.target == "[Canada]"
    desk.press("c")
    assert desk.refused
    assert desk.spans() == [("ACTOR", "Canada")]
    desk.press("p")
    assert desk.spans() == [("PLACE", "Canada")]


def test_shift_adds_a_second_label_beside(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.press("p", modifiers=Shift)
    assert desk.spans() == [("ACTOR", "Canada"), ("PLACE", "Canada")]


def test_the_same_key_again_adds_nothing(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a", "a")
    desk.select("Canada")
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.last == "ACTOR is there already"


def test_a_letter_without_a_label_is_refused_aloud(desk: Any) -> None:
    desk.select("Canada")
    desk.press("q")
    assert desk.refused
    assert desk.last == "No label has the key Q"
    assert desk.target == "Canada"


def test_a_label_key_with_nothing_selected_is_refused_aloud(desk: Any) -> None:
    desk.press("a")
    assert desk.refused
    assert desk.spans() == []


def test_the_dot_repeats_the_last_label(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.double_click("Mexico")
    desk.press(".")
    assert desk.spans() == [("ACTOR", "Canada"), ("ACTOR", "Mexico")]


def test_digits_cycle_attributes_and_shift_goes_back(desk: Any) -> None:
    desk.select("condemn the attack")
    desk.press("c")
    desk.press(Qt.Key.Key_1)
    assert desk.workspace.selected_span is not None
    assert desk.workspace.selected_span.attributes == {"strength": "weak"}
    desk.press(Qt.Key.Key_1, modifiers=Shift)
    assert desk.workspace.selected_span.attributes == {"strength": "medium"}
    desk.press(Qt.Key.Key_4)
    assert desk.workspace.selected_span.attributes["conditional"] is True
    desk.press(Qt.Key.Key_9)
    assert desk.refused


def test_delete_removes_and_says_so(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a", Qt.Key.Key_Delete)
    assert desk.spans() == []
    assert desk.last == "Removed ACTOR: Canada"
    desk.workspace.undo()
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.target == "[Canada]"


def test_an_armed_label_is_applied_to_each_selection_until_escape(desk: Any) -> None:
    desk.hand.set_sticky("actor")
    desk.double_click("Canada")
    desk.double_click("Mexico")
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    desk.double_click("Russia")
    assert desk.spans() == [("ACTOR", "Canada"), ("ACTOR", "Mexico")]


def test_enter_on_a_range_asks_for_the_list_of_labels(desk: Any, qtbot: QtBot) -> None:
    desk.select("Canada")
    with qtbot.waitSignal(desk.hand.label_choice_wanted):
        desk.press(Qt.Key.Key_Return)


def test_label_keys_can_be_turned_off(desk: Any) -> None:
    desk.hand.label_keys = False
    desk.select("Canada")
    desk.press("a")
    assert desk.spans() == []


def test_a_note_and_a_doubt(desk: Any) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.hand.set_note("acts here")
    desk.hand.toggle_doubt()
    span = desk.workspace.selected_span
    assert span is not None
    assert (span.note, span.doubt) == ("acts here", True)


def test_relations_by_the_hand(desk: Any) -> None:
    desk.select("Russia")
    desk.press("a")
    actor = desk.workspace.selected_span
    desk.select("We call on Russia to withdraw")
    desk.press("u")
    assert actor is not None
    desk.hand.add_relation("target", actor.id)
    content = desk.workspace.content
    assert content is not None
    (relation,) = content.relations.values()
    assert relation.to_id == actor.id
    desk.press(Qt.Key.Key_Delete)
    assert desk.last == "Removed CALL and 1 of its relations"


def test_another_schema_ends_a_pass_and_an_armed_label_it_lacks(desk: Any) -> None:
    desk.hand.set_pass("act")
    desk.hand.set_sticky("actor")
    desk.workspace.schema = replace(desk.workspace.schema, families=(), labels=(), attributes=())
    desk.workspace.schema_changed.emit()
    assert desk.hand.family is None
    assert desk.hand.sticky is None
