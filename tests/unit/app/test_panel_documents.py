"""The list of documents: status, counts, filter, keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from declannot.domain.operations.documents import set_properties

if TYPE_CHECKING:
    from tests.unit.app.conftest import Surroundings
else:
    Surroundings = Any


def row_texts(around: Surroundings) -> list[str]:
    around.settle()
    model = around.documents.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def figures(around: Surroundings) -> str:
    around.settle()
    return around.documents.header.findChild(QLabel, "count").text()


def test_documents_stand_by_title_with_their_status(around: Surroundings) -> None:
    assert row_texts(around) == ["Alpha statement, new", "Beta statement, new", "بيان صحفي, new"]
    assert figures(around) == "0 of 3 done"


def test_an_edit_updates_its_row_alone(around: Surroundings, qtbot: QtBot) -> None:
    resets: list[object] = []
    around.documents.model.modelReset.connect(lambda: resets.append(1))
    around.tag("Canada", "ACTOR")
    assert row_texts(around)[0] == "Alpha statement, started, 1 span"
    around.tag("Mexico", "ACTOR")
    assert row_texts(around)[0] == "Alpha statement, started, 2 spans"
    around.hand.set_done(True)
    assert row_texts(around)[0] == "Alpha statement, done, 2 spans"
    assert figures(around) == "1 of 3 done"
    around.workspace.undo()
    assert row_texts(around)[0] == "Alpha statement, started, 2 spans"
    assert not resets


def test_what_is_read_shows_at_once_and_after_a_restart(around: Surroundings) -> None:
    around.workspace.selection.set_caret(0)
    around.hand.mark_read()
    live = row_texts(around)[0]
    assert "% read" in live
    around.documents.refresh()
    assert row_texts(around)[0] == live


def test_a_click_opens_and_leaves_the_focus_in_the_statement(around: Surroundings) -> None:
    around.click_row(around.documents.view, 1)
    assert around.workspace.document is not None
    assert around.workspace.document.title == "Beta statement"
    assert around.view.hasFocus()


def test_the_keyboard_reaches_the_list_and_enter_opens(around: Surroundings) -> None:
    around.documents.focus_filter()
    QTest.keyClick(around.documents.filter, Qt.Key.Key_Tab)
    view = around.documents.view
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert around.workspace.document is not None
    assert around.workspace.document.title == "Alpha statement"
    QTest.keyClick(view, Qt.Key.Key_B)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert around.workspace.document.title == "Beta statement"


def test_typing_in_the_list_does_not_search_it(around: Surroundings) -> None:
    view = around.documents.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.currentIndex().row() == 0


def test_the_filter_keeps_what_holds_its_words(around: Surroundings, qtbot: QtBot) -> None:
    around.documents.focus_filter()
    QTest.keyClicks(around.documents.filter, "state bet")
    qtbot.waitUntil(lambda: around.documents.model.rowCount() == 1)
    assert figures(around) == "1 of 3 shown"
    QTest.keyClick(around.documents.filter, Qt.Key.Key_Return)
    assert around.workspace.document is not None
    assert around.workspace.document.title == "Beta statement"
    QTest.keyClick(around.documents.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: around.documents.model.rowCount() == 3)


def test_nothing_found_is_said(around: Surroundings, qtbot: QtBot) -> None:
    QTest.keyClicks(around.documents.filter, "zebra")
    qtbot.waitUntil(lambda: around.documents.model.rowCount() == 0)
    shown = [each.text() for each in around.documents.findChildren(QLabel) if each.isVisible()]
    assert "No document holds these words." in shown


def test_several_can_be_selected_without_opening_them(around: Surroundings) -> None:
    around.click_row(around.documents.view, 2, Qt.KeyboardModifier.ControlModifier)
    ids = around.documents.selected_ids()
    assert len(ids) == 2
    assert around.workspace.document is not None
    assert around.workspace.document.id == ids[0]


def test_a_right_click_beside_the_selection_selects_and_asks_for_a_menu(
    around: Surroundings,
) -> None:
    view, places = around.documents.view, []
    around.documents.menu_wanted.connect(places.append)
    point = view.visualRect(view.model().index(1)).center()
    view.customContextMenuRequested.emit(point)
    assert places == [view.viewport().mapToGlobal(point)]
    assert [view.model().row(1)] == around.documents.selected_rows()


def test_a_right_to_left_title_is_painted_at_the_right(around: Surroundings) -> None:
    view = around.documents.view
    image = view.grab(view.visualRect(view.model().index(2))).toImage()
    line = range(6, 20)
    ink = [
        x
        for x in range(10, image.width() - 4)
        if any(image.pixelColor(x, y).lightness() < 120 for y in line)
    ]
    assert min(ink) > image.width() / 2


def titles(around: Surroundings) -> list[str]:
    model = around.documents.model
    return [model.index(row).data() for row in range(model.rowCount())]


def describe(around: Surroundings, number: int, **known: Any) -> None:
    project = around.workspace.project
    assert project is not None
    document = project.documents()[number]
    around.workspace.run(set_properties(document, replace(document, **known)))


def choose(around: Surroundings, button: str, *path: str) -> None:
    """Choose an entry of the menus over the list."""
    menu = getattr(around.documents._form, button).menu()
    menu.aboutToShow.emit()
    for text in path[:-1]:
        menu = next(each.menu() for each in menu.actions() if each.text() == text and each.menu())
    next(each for each in menu.actions() if each.text() == path[-1]).trigger()


def test_tags_are_folders_and_what_is_chosen_stands_in_the_filter(around: Surroundings) -> None:
    describe(around, 0, tags=("un/ga", "b"), language="de")
    describe(around, 1, tags=("un",), language="fr")
    choose(around, "folder", "un (2)", "All in un")
    assert around.documents.filter.text() == "tag:un"
    assert titles(around) == ["Alpha statement", "Beta statement"]
    choose(around, "folder", "un (2)", "ga (1)")
    assert titles(around) == ["Alpha statement"]
    choose(around, "folder", "All documents")
    choose(around, "narrow", "Language", "French (fr) (1)")
    choose(around, "narrow", "Language", "English (en) (1)")
    assert around.documents.filter.text() == "lang:fr,en"
    assert titles(around) == ["Beta statement", "بيان صحفي"]


def test_the_order_can_be_chosen_and_turned_round(around: Surroundings) -> None:
    describe(around, 0, date="2022-06")
    describe(around, 1, date="2019")
    choose(around, "order", "By date")
    assert titles(around) == ["Beta statement", "Alpha statement", "بيان صحفي"]
    choose(around, "order", "The other way round")
    assert titles(around) == ["بيان صحفي", "Alpha statement", "Beta statement"]
    describe(around, 1, date="2023")
    assert titles(around) == ["بيان صحفي", "Beta statement", "Alpha statement"]


def test_nothing_jumps_while_one_works(around: Surroundings) -> None:
    around.documents.show_filter("status:new")
    around.documents.show_sort("-spans")
    around.tag("Canada", "ACTOR")
    assert titles(around) == ["Alpha statement", "Beta statement", "بيان صحفي"]
    around.click_row(around.documents.view, 1)
    assert titles(around) == ["Beta statement", "بيان صحفي"]
    around.documents.show_filter("")
    around.documents.show_sort("-spans")
    assert titles(around)[0] == "Alpha statement"


def test_a_row_follows_work_on_a_document_that_was_left_in_the_same_moment(
    around: Surroundings,
) -> None:
    around.tag("Canada", "ACTOR")
    assert around.workspace.project is not None
    others = [each.id for each in around.workspace.project.documents()]
    around.workspace.open_document(others[1])
    assert row_texts(around)[0] == "Alpha statement, started, 1 span"
