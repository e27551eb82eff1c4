"""Context menus: of what is under the pointer, or by key of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget

from declannot.app.panels.relation_rows import SpanChip
from declannot.domain.operations.documents import add_documents, new_document
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


MENU_OF_DOCUMENTS = [
    "Open",
    "Mark as done\tCtrl+D",
    "",
    "Rename…\tF2",
    "Properties…\tAlt+Enter",
    "",
    "Delete",
]


@pytest.fixture
def three(start: Start) -> Running:
    """The LA statement and two more documents."""
    run: Running = start()
    made = [
        (new_document(title, title, at="2026-11-23T12:00:00Z"), title)
        for title in ("Alpha", "Beta")
    ]
    run.workspace.run(add_documents(made))
    return run


def in_panel(run: Running, *rows: int) -> QMenu:
    """Return the menu of rows of the documents' panel."""
    panel = run.window.panels.documents
    return menu_of_rows(run, panel.view, panel.model, rows)


def in_table(run: Running, *rows: int) -> QMenu:
    """Return the menu of rows of the table in Corpus."""
    run.do("corpus_documents")
    page = run.window.corpus.room.body("documents")
    return menu_of_rows(run, page.table, page.model, rows)


def menu_of_rows(run: Running, view: Any, model: Any, rows: tuple[int, ...]) -> QMenu:
    run.qtbot.wait(20)  # lists follow when there is time
    chosen = view.selectionModel()
    flags = chosen.SelectionFlag
    chosen.clear()
    for row in rows:
        chosen.select(model.index(row, 0), flags.Select | flags.Rows)
    right_click(view.viewport(), view.visualRect(model.index(rows[0], 0)).center())
    return menu()


def choose(shown: QMenu, text: str) -> None:
    next(each for each in shown.actions() if each.text().startswith(text)).trigger()
    shown.close()


def greyed(shown: QMenu) -> list[str]:
    return [
        each.text().partition("\t")[0]
        for each in shown.actions()
        if not each.isEnabled() and each.text()
    ]


@pytest.mark.parametrize("listed", [in_panel, in_table])
def test_documents_have_one_menu_wherever_they_are_listed(
    three: Running, listed: Callable[..., QMenu], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = three
    shown = listed(run, 0)
    assert (texts(shown), greyed(shown)) == (MENU_OF_DOCUMENTS, [])
    choose(shown, "Mark as done")
    done = "select title from document join layer on document_id = document.id and status = 'done'"
    assert run.in_file(done) == [("Alpha",)]
    shown = listed(run, 0, 1)
    assert greyed(shown) == ["Rename…"]
    assert "Change properties…\tAlt+Enter" in texts(shown)
    choose(shown, "Mark as done")  # one of them is not
    assert len(run.in_file(done)) == 2
    run.do("undo")  # both were one step
    assert run.in_file(done) == [("Alpha",)]
    shown = listed(run, 0)
    assert texts(shown)[1].startswith("Reopen")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_known: ("Aleph", True))
    choose(shown, "Rename")
    assert ("Aleph",) in run.in_file("select title from document")
    shown = listed(run, 0)
    choose(shown, "Open")
    assert run.workspace.document.title == "Aleph"
    assert not run.workspace.statement_hidden
    choose(listed(run, 0, 1), "Delete")
    run.qtbot.wait(20)
    assert len(run.in_file("select title from document")) == 1


def test_a_menu_of_documents_greys_what_a_task_keeps(three: Running) -> None:
    run = three
    run.workspace.task = object()
    shown = in_panel(run, 0)
    assert greyed(shown) == ["Rename…", "Delete"]
    shown.close()
    run.workspace.task = None


def test_nobody_elses_work_is_marked_as_done_in_the_table(three: Running) -> None:
    run = three
    run.do("corpus_documents")
    page = run.window.corpus.room.body("documents")
    page.whose.setCurrentIndex(page.whose.findText("Gold"))
    page.whose.activated.emit(page.whose.currentIndex())
    choose(in_table(run, 0), "Mark as done")
    assert run.in_file("select count(*) from layer where status = 'done'") == [(0,)]
    assert "This is not your work" in run.window.status.notice.text()
