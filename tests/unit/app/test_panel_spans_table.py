"""The table of spans: it mirrors the statement both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from declannot.app.models.spans_model import Column

if TYPE_CHECKING:
    from tests.unit.app.conftest import Surroundings
else:
    Surroundings = Any


def texts(around: Surroundings) -> list[str]:
    around.settle()
    model = around.table.model
    return [model.index(row, Column.TEXT).data() for row in range(model.rowCount())]


def figures(around: Surroundings) -> str:
    return around.table.header.findChild(QLabel, "count").text()


def fill(around: Surroundings) -> None:
    around.tag("Russia", "ACTOR")
    around.tag("Canada", "ACTOR")
    around.tag("Canada, Mexico and the United States pledge", "COMMITMENT")
    around.tag("Charter of United Nations", "INSTRUMENT")
    around.settle()


def chosen_row(around: Surroundings) -> int:
    rows = around.table.view.selectionModel().selectedRows()
    return rows[0].row() if rows else -1


def test_spans_stand_in_document_order_the_longest_first(around: Surroundings) -> None:
    fill(around)
    assert texts(around) == [
        "Canada, Mexico and the United States pledge",
        "Canada",
        "Russia",
        "Charter of United Nations",
    ]
    assert figures(around) == "4"


def test_each_row_tells_a_screen_reader_everything(around: Surroundings) -> None:
    fill(around)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert around.table.model.index(1, 0).data(role) == "ACTOR, Canada, paragraph 1"
    around.select(around.span("Russia", "ACTOR"))
    around.hand.toggle_doubt()
    around.hand.set_note("who else?")
    around.settle()
    told = around.table.model.index(2, 0).data(role)
    assert told == "ACTOR, Russia, paragraph 3, doubtful, with a note"


def test_a_click_selects_the_span_and_leaves_the_focus(around: Surroundings) -> None:
    fill(around)
    around.click_row(around.table.view, 2)
    assert around.workspace.selection.span_id == around.span("Russia", "ACTOR").id
    assert around.view.hasFocus()


def test_the_row_follows_the_statement(around: Surroundings) -> None:
    fill(around)
    around.workspace.selection.set_caret(0)
    around.hand.walk(1)
    around.settle()
    assert chosen_row(around) == 0
    around.hand.walk(1)
    around.settle()
    assert chosen_row(around) == 1
    around.workspace.selection.set_caret(3)
    around.settle()
    assert chosen_row(around) == -1


def test_arrows_in_the_table_walk_through_the_statement(around: Surroundings) -> None:
    fill(around)
    around.select(around.span("Canada", "ACTOR"))
    view = around.table.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    around.settle()
    assert around.workspace.selection.span_id == around.span("Russia", "ACTOR").id
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert around.view.hasFocus()


def test_an_edit_inserts_and_removes_single_rows(around: Surroundings) -> None:
    fill(around)
    model = around.table.model
    inserted: list[int] = []
    removed: list[int] = []
    resets: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.modelReset.connect(lambda: resets.append(1))
    around.tag("Mexico", "ACTOR")
    assert texts(around)[2] == "Mexico"
    assert inserted == [2]
    around.workspace.undo()
    around.settle()
    assert removed == [2]
    assert not resets


def test_a_click_on_a_heading_sorts_and_a_second_turns_it_round(around: Surroundings) -> None:
    fill(around)
    header = around.table.view.horizontalHeader()
    port = header.viewport()
    x = header.sectionViewportPosition(Column.TEXT) + 20
    place = port.rect().center()
    place.setX(x)
    QTest.mouseClick(port, Qt.LeftButton, Qt.NoModifier, place)
    assert texts(around)[0] == "Canada"
    QTest.mouseClick(port, Qt.LeftButton, Qt.NoModifier, place)
    assert texts(around)[0] == "Russia"
    around.tag("Mexico", "ACTOR")
    assert texts(around) == sorted(texts(around), reverse=True)


def test_sorted_by_label_the_schemas_order_counts(around: Surroundings) -> None:
    fill(around)
    around.table.model.sort(Column.LABEL)
    assert texts(around)[0].startswith("Canada, Mexico")
    assert texts(around)[1:3] == ["Canada", "Russia"]


def test_doubtful_spans_come_first_by_their_column(around: Surroundings) -> None:
    fill(around)
    around.select(around.span("Russia", "ACTOR"))
    around.hand.toggle_doubt()
    around.table.model.sort(Column.MARKS)
    assert texts(around)[0] == "Russia"
    around.hand.toggle_doubt()
    assert texts(around)[0] != "Russia"


def test_the_filter_keeps_spans_that_hold_its_text(around: Surroundings, qtbot: QtBot) -> None:
    fill(around)
    around.table.focus_filter()
    QTest.keyClicks(around.table.filter, "CANADA")
    qtbot.waitUntil(lambda: around.table.model.rowCount() == 2)
    assert figures(around) == "2 of 4"
    around.tag("Mexico", "ACTOR")
    around.settle()
    assert around.table.model.rowCount() == 2
    around.tag("Canada,", "ACTOR")
    around.settle()
    assert around.table.model.rowCount() == 3
    QTest.keyClick(around.table.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: around.table.model.rowCount() == 6)
    QTest.keyClick(around.table.filter, Qt.Key.Key_Escape)
    assert around.view.hasFocus()


def test_labels_and_doubt_filter_too(around: Surroundings) -> None:
    fill(around)
    menu = {each.text(): each for each in around.table.kind_filter.menu().actions()}
    menu["Actor"].trigger()
    assert texts(around) == ["Canada", "Russia"]
    assert around.table.kind_filter.text() == "A"
    menu["Doubtful only"].trigger()
    assert texts(around) == []
    around.select(around.span("Russia", "ACTOR"))
    around.hand.toggle_doubt()
    assert texts(around) == ["Russia"]
    menu["All spans"].trigger()
    assert len(texts(around)) == 4


def test_a_relabelled_span_leaves_a_filter_by_label(around: Surroundings) -> None:
    fill(around)
    menu = {each.text(): each for each in around.table.kind_filter.menu().actions()}
    menu["Actor"].trigger()
    around.select(around.span("Russia", "ACTOR"))
    around.hand.apply_label("place")
    assert texts(around) == ["Canada"]


def test_a_hidden_table_builds_nothing_and_catches_up(around: Surroundings, qtbot: QtBot) -> None:
    around.table.hide()
    around.settle()
    fill(around)
    assert around.table.model.rowCount() == 0
    around.table.show()
    qtbot.waitUntil(lambda: around.table.model.rowCount() == 4)


def test_another_document_has_its_own_spans(around: Surroundings) -> None:
    fill(around)
    around.click_row(around.documents.view, 1)
    assert around.table.model.rowCount() == 0
    around.click_row(around.documents.view, 0)
    assert around.table.model.rowCount() == 4
