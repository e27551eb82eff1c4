"""Context menus: of what is under the pointer, or by key of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from declannot.app.panels.relation_rows import SpanChip
from tests.e2e.running import Running

Start = Callable[..., Any]
Key, Mod = Qt.Key, Qt.KeyboardModifier


def right_click(widget: QWidget, point: QPoint) -> None:
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
    QApplication.sendEvent(widget, wish)


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def texts(shown: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in shown.actions() if each.isVisible()]


def tag(run: Running, *words: str) -> None:
    for each in words:
        run.select(each)
        run.window.hand.apply_label(run.workspace.schema.label_by_name["ACTOR"].id)


def test_a_right_click_selects_the_span_under_it(start: Start) -> None:
    run = start()
    tag(run, "Canada", "Mexico")
    view = run.window.view
    assert run.workspace.selected_span.start > 0
    right_click(view.viewport(), view.caret_rect(2).center().toPoint())
    assert run.workspace.selected_span.start == 0
    shown = menu()
    assert "Remove\tDel" in texts(shown)
    next(each for each in shown.actions() if each.text().startswith("Remo")).trigger()
    shown.close()
    assert run.in_file("select count(*) from span") == [(1,)]


def test_a_right_click_on_a_selected_range_keeps_it(start: Start) -> None:
    run = start()
    tag(run, "Canada")
    run.workspace.selection.set_range(0, 30)
    view = run.window.view
    right_click(view.viewport(), view.caret_rect(2).center().toPoint())
    assert run.workspace.selection.range == (0, 30)
    menu().close()


def test_shift_f10_opens_the_menu_of_the_target_beside_it(start: Start) -> None:
    run = start()
    tag(run, "Canada", "Mexico")
    span = run.workspace.selected_span
    view = run.window.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_F10, Mod.ShiftModifier)
    shown = menu()
    assert run.workspace.selected_span.id == span.id
    place = view.viewport().mapToGlobal(view.caret_rect(span.start).bottomLeft().toPoint())
    assert abs(shown.pos().x() - place.x()) < 20
    assert 0 <= shown.pos().y() - place.y() < 40
    shown.close()


def test_the_table_of_spans_has_the_menu_of_its_row(start: Start) -> None:
    run = start()
    tag(run, "Canada", "Mexico")
    table = run.window.panels.spans
    run.qtbot.waitUntil(lambda: table.model.rowCount() == 2)
    right_click(table.view.viewport(), table.view.visualRect(table.model.index(0, 1)).center())
    assert run.workspace.selected_span.start == 0
    assert any(each.startswith("Mark as doubtful") for each in texts(menu()))
    menu().close()
    table.view.setFocus()
    QTest.keyClick(table.view, Key.Key_F10, Mod.ShiftModifier)
    menu().close()


def test_the_inspector_has_the_menu_of_the_selected_span(start: Start) -> None:
    run = start()
    tag(run, "Canada")
    inspector = run.window.panels.inspector
    right_click(inspector, QPoint(5, 5))
    assert "Remove\tDel" in texts(menu())
    menu().close()
    run.workspace.selection.set_caret(0)
    right_click(inspector, QPoint(5, 5))
    assert QApplication.activePopupWidget() is None


def test_the_menu_of_a_label_names_its_keys(start: Start) -> None:
    run = start()
    run.select("Canada")
    palette = run.window.panels.palette
    index = next(
        palette.model.index(row)
        for row in range(palette.model.rowCount())
        if palette.model.index(row).data() == "Actor"
    )
    palette.view.setCurrentIndex(index)
    palette.view.setFocus()
    QTest.keyClick(palette.view, Key.Key_F10, Mod.ShiftModifier)
    shown = menu()
    assert texts(shown)[:2] == ["Apply\tA", "Add beside what is there\tShift+A"]
    shown.actions()[0].trigger()
    shown.close()
    assert run.in_file("select count(*) from span") == [(1,)]


def test_a_relation_is_removed_by_its_menu(start: Start) -> None:
    from declannot.domain.operations import relations

    run = start()
    run.select("pledge to further strengthen")
    run.window.hand.apply_label(run.workspace.schema.label_by_name["COMMITMENT"].id)
    act = run.workspace.selected_span
    tag(run, "Canada")
    actor = run.workspace.selected_span
    schema, content = run.workspace.schema, run.workspace.content
    kind = next(
        each
        for each in schema.relations
        if not each.from_labels or act.label_id in each.from_labels
    )
    run.workspace.run(
        relations.add_relation(content, schema, kind.id, act.id, actor.id, run.workspace.stamp())
    )
    run.window.hand.select_span(act)
    rows = run.window.panels.inspector.relations
    run.qtbot.waitUntil(lambda: bool(rows.findChildren(SpanChip)))
    chip = rows.findChildren(SpanChip)[0]
    assert [each.text() for each in chip.actions()] == [
        "Go to this span",
        "Remove this relation",
    ]
    chip.actions()[1].trigger()
    assert run.in_file("select count(*) from relation") == [(0,)]
