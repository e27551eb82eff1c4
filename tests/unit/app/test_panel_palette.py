"""The palette: what a click does, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from declannot.app.panels.plain_tips import plain_tip, tip_as_text
from declannot.app.theme import DARK

if TYPE_CHECKING:
    from tests.unit.app.conftest import Surroundings
else:
    Surroundings = Any


def row_of(around: Surroundings, name: str) -> int:
    label = around.workspace.schema.label_by_name[name]
    return around.palette.model.row_of(label.id)


def spoken(around: Surroundings, name: str) -> str:
    index = around.palette.model.index(row_of(around, name))
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_tags_the_selected_text_and_keeps_the_focus(around: Surroundings) -> None:
    around.workspace.selection.set_range(0, 6)
    around.click_row(around.palette.view, row_of(around, "ACTOR"))
    assert around.in_file('SELECT start, "end", label_id FROM span') == [(0, 6, "actor")]
    assert around.view.hasFocus()
    assert "1 span" in spoken(around, "ACTOR")


def test_a_click_relabels_and_shift_adds_beside(around: Surroundings) -> None:
    around.tag("Canada", "ACTOR")
    around.select(around.span("Canada", "ACTOR"))
    around.click_row(around.palette.view, row_of(around, "PLACE"))
    assert around.span("Canada", "PLACE")
    shift = Qt.KeyboardModifier.ShiftModifier
    around.click_row(around.palette.view, row_of(around, "INSTITUTION"), shift)
    assert around.span("Canada", "INSTITUTION")
    assert around.span("Canada", "PLACE")


def test_a_click_from_a_field_gives_the_focus_back(around: Surroundings) -> None:
    around.workspace.selection.set_range(0, 6)
    around.documents.focus_filter()
    around.click_row(around.palette.view, row_of(around, "ACTOR"))
    assert around.view.hasFocus()


def test_counts_follow_additions_changes_undo_and_other_documents(around: Surroundings) -> None:
    around.tag("Canada", "ACTOR")
    around.tag("Mexico", "ACTOR")
    assert "2 spans" in spoken(around, "ACTOR")
    around.workspace.undo()
    assert "1 span" in spoken(around, "ACTOR")
    around.click_row(around.documents.view, 1)
    assert "0 spans" in spoken(around, "ACTOR")


def test_labels_are_told_with_family_key_and_count(around: Surroundings) -> None:
    assert spoken(around, "COMMITMENT") == "Commitment, Acts, key C, 0 spans"


def test_the_keyboard_reaches_the_labels(around: Surroundings) -> None:
    around.workspace.selection.set_range(0, 6)
    view = around.palette.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.hasFocus()
    view.setCurrentIndex(view.model().index(row_of(around, "ACTOR")))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert around.span("Canada", "ACTOR")
    assert around.view.hasFocus()


def test_an_armed_label_is_shown_and_told(around: Surroundings) -> None:
    around.hand.set_sticky("actor")
    around.settle()
    assert spoken(around, "ACTOR").endswith(", armed")
    around.hand.set_sticky(None)
    around.settle()
    assert "armed" not in spoken(around, "ACTOR")


def test_the_context_menu_arms_a_label(around: Surroundings) -> None:
    view = around.palette.view
    index = view.model().index(row_of(around, "ACTOR"))
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    menu = next(each for each in around.palette.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if "armed" in each.text())
    action.trigger()
    menu.close()
    assert around.hand.sticky == "actor"


def test_a_pass_fades_the_other_family(around: Surroundings) -> None:
    model = around.palette.model
    around.hand.set_pass("entity")
    around.settle()
    assert model.is_faded(model.row(row_of(around, "CALL")))
    assert not model.is_faded(model.row(row_of(around, "ACTOR")))


def test_tooltips_show_markup_as_it_stands(around: Surroundings) -> None:
    assert tip_as_text(plain_tip("<b>rule</b> & more")) == "<b>rule</b> & more"
    index = around.palette.model.index(row_of(around, "COMMITMENT"))
    tip = tip_as_text(index.data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("COMMITMENT (C)")
    assert "bind themselves" in tip


def test_dark_colours_are_the_schemas(around: Surroundings) -> None:
    around.palette.set_theme(DARK)
    row = around.palette.model.row(row_of(around, "COMMITMENT"))
    assert row.style.fill(0).name().upper() == "#0A3F9E"


def test_all_labels_are_in_sight_on_a_small_screen(around: Surroundings) -> None:
    around.tag("Canada, Mexico and the United States pledge", "COMMITMENT")
    around.select(around.span("Canada, Mexico and the United States pledge", "COMMITMENT"))
    view = around.palette.view
    last = view.visualRect(view.model().index(view.model().rowCount() - 1))
    assert view.viewport().rect().contains(last)
    assert around.table.view.viewport().height() >= 2 * around.table.view.rowHeight(0)
