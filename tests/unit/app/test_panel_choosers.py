"""The small lists beside the caret: labels, and spans stacked on one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from declannot.app.panels.label_chooser import LabelChooser
from declannot.app.panels.span_chooser import SpanChooser
from declannot.app.theme import DARK, LIGHT

if TYPE_CHECKING:
    from tests.unit.app.conftest import Surroundings
else:
    Surroundings = Any


def label_chooser(around: Surroundings) -> tuple[LabelChooser, list[tuple[str, bool]]]:
    chooser = LabelChooser(around.workspace.schema, LIGHT, around.window)
    taken: list[tuple[str, bool]] = []
    chooser.chosen.connect(lambda label_id, extra: taken.append((label_id, extra)))
    chooser.open_at(around.window.mapToGlobal(QPoint(300, 100)))
    return chooser, taken


def test_labels_are_found_by_name_and_taken_by_enter(around: Surroundings) -> None:
    chooser, taken = label_chooser(around)
    assert chooser.filter.hasFocus()
    QTest.keyClicks(chooser.filter, "instr")
    assert [each.text for each in chooser.model.shown] == ["Instrument"]
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)
    assert taken == [("instrument", False)]


def test_a_labels_key_finds_it_first(around: Surroundings) -> None:
    chooser, taken = label_chooser(around)
    QTest.keyClicks(chooser.filter, "a")
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert taken == [("actor", True)]


def test_arrows_move_and_escape_takes_nothing(around: Surroundings) -> None:
    chooser, taken = label_chooser(around)
    QTest.keyClick(chooser.filter, Qt.Key.Key_Down)
    assert chooser.view.currentIndex().row() == 1
    QTest.keyClick(chooser.filter, Qt.Key.Key_Up)
    QTest.keyClick(chooser.filter, Qt.Key.Key_Up)
    assert chooser.view.currentIndex().row() == chooser.model.rowCount() - 1
    QTest.keyClick(chooser.filter, Qt.Key.Key_Escape)
    assert taken == []


def test_a_click_takes_a_label(around: Surroundings) -> None:
    chooser, taken = label_chooser(around)
    around.click_row(chooser.view, 2)
    assert taken == [("condemnation", False)]


def test_nothing_found_is_said_and_enter_waits(around: Surroundings) -> None:
    chooser, taken = label_chooser(around)
    QTest.keyClicks(chooser.filter, "zzz")
    assert chooser.nothing.isVisible()
    QTest.keyClick(chooser.filter, Qt.Key.Key_Return)
    assert taken == []
    chooser.close()


def stacked(around: Surroundings) -> tuple[Any, Any]:
    outer = around.tag("Canada, Mexico and the United States pledge", "COMMITMENT")
    inner = around.tag("Canada", "ACTOR")
    return inner, outer


def test_stacked_spans_are_outlined_while_one_looks_and_taken_by_enter(
    around: Surroundings,
) -> None:
    inner, outer = stacked(around)
    around.workspace.selection.set_caret(2)
    chooser = SpanChooser(around.workspace, [inner, outer], DARK, around.window)
    chooser.open_at(around.window.mapToGlobal(QPoint(300, 100)))
    assert around.workspace.selection.span_id == inner.id
    QTest.keyClick(chooser.view, Qt.Key.Key_Down)
    assert around.workspace.selection.span_id == outer.id
    QTest.keyClick(chooser.view, Qt.Key.Key_Return)
    assert around.workspace.selection.span_id == outer.id


def test_escape_gives_back_what_was_selected(around: Surroundings) -> None:
    inner, outer = stacked(around)
    around.workspace.selection.set_range(9, 3)
    chooser = SpanChooser(around.workspace, [inner, outer], LIGHT, around.window)
    chooser.open_at(around.window.mapToGlobal(QPoint(300, 100)))
    QTest.keyClick(chooser.view, Qt.Key.Key_Escape)
    selection = around.workspace.selection
    assert (selection.span_id, selection.anchor, selection.caret) == (None, 9, 3)
