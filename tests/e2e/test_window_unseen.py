"""Nothing is done unseen: while the corpus is shown, commands are about what one sees there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit

from declannot.app.action_table import Needs, all_actions
from declannot.app.corpus.edit_many import EditMany
from declannot.app.dialogs.document_properties import DocumentProperties
from declannot.app.workspaces import ANNOTATE, CORPUS
from declannot.domain.change import Change, Step
from declannot.domain.document import Annotator
from declannot.domain.message import message
from declannot.domain.operations.documents import add_documents, new_document

Start = Callable[..., Any]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_DONE = "SELECT title FROM layer JOIN document ON document.id = document_id WHERE status = 'done'"


@pytest.fixture
def table(start: Start) -> Any:
    """The table of documents, with three more than the LA statement, which is hidden behind it."""
    run = start()
    titles = ("Alpha", "Beta", "Gamma")
    made = [
        (new_document(each, "A text.", at="2026-11-23T12:00:00Z"), "A text.") for each in titles
    ]
    run.workspace.run(add_documents(made))
    run.select("Canada")
    run.key(Qt.Key.Key_A)
    run.do("corpus_documents")
    page = run.window.corpus.room.body("documents")
    page.run = run
    return page


def select(page: Any, *titles: str) -> None:
    page.table.clearSelection()
    chosen = page.table.selectionModel()
    for row, each in enumerate(page.model.shown_rows()):
        if each.document.title in titles:
            chosen.select(
                page.model.index(row, 0), chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
            )


def press(page: Any, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    page.run.qtbot.keyClick(page.table, key, modifiers)


def done(page: Any) -> list[str]:
    return sorted(title for (title,) in page.run.in_file(_DONE))


def test_selected_rows_are_marked_as_done_and_opened_again_as_one_step(table: Any) -> None:
    run = table.run
    select(table, "Alpha", "Gamma")
    press(table, Qt.Key.Key_D, CONTROL)
    assert done(table) == ["Alpha", "Gamma"]
    assert run.said[-1] == "Mark 2 documents as done"
    run.qtbot.waitUntil(lambda: "2 done" in table.figures.text())
    select(table, "Alpha", "Beta")
    press(table, Qt.Key.Key_D, CONTROL)
    assert done(table) == ["Alpha", "Beta", "Gamma"]
    select(table, "Alpha", "Beta")
    press(table, Qt.Key.Key_D, CONTROL)
    assert done(table) == ["Gamma"]
    for expected in (["Alpha", "Beta", "Gamma"], ["Alpha", "Gamma"], []):
        run.do("undo")
        assert done(table) == expected


def test_the_document_behind_the_table_is_marked_in_the_layer_it_is_shown_with(table: Any) -> None:
    run = table.run
    title = run.workspace.document.title
    select(table, title)
    press(table, Qt.Key.Key_D, CONTROL)
    assert done(table) == [title]
    assert run.workspace.content.layer.status == "done"
    run.workspace.open_document(
        next(each.id for each in run.workspace.project.documents() if each.title == "Beta")
    )
    select(table, "Beta")
    press(table, Qt.Key.Key_D, CONTROL)
    assert run.workspace.content.layer.status == "done"
    assert run.in_file("SELECT count(*) FROM layer") == [(2,)]


def test_without_a_row_or_on_the_work_of_others_nothing_is_done_and_it_is_said(table: Any) -> None:
    run = table.run
    table.table.clearSelection()
    before = run.in_file("SELECT count(*) FROM journal")
    for key, modifiers in (
        (Qt.Key.Key_D, CONTROL),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ):
        press(table, key, modifiers)
        assert "No document is selected" in run.said.pop()
    run.do("corpus_search")
    run.do("delete_document")
    assert "No document is selected" in run.said.pop()
    assert run.in_file("SELECT count(*) FROM journal") == before

    run.do("corpus_documents")
    other = Annotator("bea", "Bea")
    run.workspace.run(Step("add", message("Add"), (Change(None, other),)))
    table.whose.setCurrentIndex(table.whose.findData("bea"))
    table.whose.activated.emit(table.whose.currentIndex())
    select(table, "Alpha")
    press(table, Qt.Key.Key_D, CONTROL)
    assert "not your work" in run.said[-1]
    assert done(table) == []


def test_titles_and_properties_are_those_of_rows_and_not_of_the_document_behind(table: Any) -> None:
    run = table.run
    select(table, "Gamma")
    press(table, Qt.Key.Key_Return, ALT)
    properties = run.dialog(DocumentProperties)
    assert properties.document().title == "Gamma"
    properties.reject()
    select(table, "Alpha", "Gamma")
    press(table, Qt.Key.Key_Return, ALT)
    run.dialog(EditMany).reject()
    press(table, Qt.Key.Key_F2)
    assert "Several documents are selected" in run.said[-1]

    def answer() -> None:
        dialog = run.window.findChild(QInputDialog)
        dialog.findChild(QLineEdit).setText("Omega")
        dialog.accept()

    select(table, "Beta")
    QTimer.singleShot(0, run.window, answer)
    press(table, Qt.Key.Key_F2)
    titles = {title for (title,) in run.in_file("SELECT title FROM document")}
    assert titles == {"Alpha", "Omega", "Gamma", run.workspace.document.title}
    select(table, "Alpha", "Gamma")
    run.do("delete_document")
    assert run.in_file("SELECT count(*) FROM document") == [(2,)]


def test_the_table_begins_where_one_comes_from_and_the_next_not_done_is_its_next(
    table: Any,
) -> None:
    run = table.run
    shown = run.workspace.document.title
    assert [each.title for each in table.selected()] == [shown]
    press(table, Qt.Key.Key_Up)
    (other,) = table.selected()
    assert other.title != shown
    run.do("workspace_annotate")
    run.do("corpus_documents")
    assert table.selected() == [other]
    select(table, "Alpha")
    press(table, Qt.Key.Key_D, CONTROL)
    press(table, Qt.Key.Key_U, CONTROL)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.document.title == "Beta"


def test_words_are_looked_for_where_one_is(table: Any) -> None:
    run = table.run
    press(table, Qt.Key.Key_F, CONTROL)
    assert table.filter.hasFocus()
    run.do("corpus_statistics")
    run.do("find")
    search = run.window.corpus.room.body("search")
    assert run.window.corpus.room.page == "search"
    assert not run.window.page.find_bar.isVisible()
    assert run.workspace.selected_span is not None
    run.do("find_everywhere")
    assert search.query.wording.words == ""
    run.do("go_to_statement")
    assert run.window.workspaces.current == ANNOTATE
    assert run.window.view.hasFocus()


def test_whatever_is_about_the_statement_is_refused_while_it_is_hidden(table: Any) -> None:
    """Every such action, with a span selected behind: nothing changes, and each says why."""
    run = table.run
    window, workspace = run.window, run.workspace
    actions = window.actions_by_id
    ours = [
        each
        for each in all_actions()
        if Needs.STATEMENT in each.needs and not each.needs & (Needs.TASK | Needs.REVIEW)
    ]
    assert {"relate", "more_untagged", "print", "pass_first", "carried_accept"} <= {
        each.id for each in ours
    }
    assert workspace.selected_span is not None
    run.do("pass_all")
    before = run.in_file("SELECT count(*) FROM journal"), workspace.selection.span_id
    for each in ours:
        run.said.clear()
        checked = actions[each.id].isChecked()
        run.do(each.id)
        assert run.said == ["This works in the statement: Ctrl+1 shows it"], each.id
        assert actions[each.id].isChecked() == checked, each.id
    assert window.hand.family is None
    assert (run.in_file("SELECT count(*) FROM journal"), workspace.selection.span_id) == before
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert window.workspaces.current == CORPUS
    menu = next(
        top.menu()
        for top in window.menuBar().actions()
        if actions["relate"] in top.menu().actions()
    )
    menu.aboutToShow.emit()
    assert not actions["relate"].isEnabled()
    menu.aboutToHide.emit()
    run.do("workspace_annotate")
    menu.aboutToShow.emit()
    assert actions["relate"].isEnabled()
    menu.aboutToHide.emit()
