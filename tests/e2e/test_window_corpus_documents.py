"""All documents as a table: narrowed, sorted, changed together, opened, deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from declannot.app.corpus.documents_page import DocumentsPage
from declannot.app.corpus.edit_many import EditMany
from declannot.app.workspaces import ANNOTATE
from declannot.domain.operations.documents import add_documents, new_document

Start = Callable[..., Any]


@pytest.fixture
def page(start: Start) -> Any:
    """The table over the LA statement and three more documents."""
    run = start()
    made = [
        (
            new_document(title, f"{title} text.", at="2026-11-23T12:00:00Z", **known),
            f"{title} text.",
        )
        for title, known in (
            ("Alpha", {"language": "fr", "date": "2020", "tags": ("un/ga",)}),
            ("Beta", {"language": "en", "date": "2022", "tags": ("un",)}),
            ("Gamma", {"language": "en", "date": "2021"}),
        )
    ]
    run.workspace.run(add_documents(made))
    run.do("corpus_documents")
    found = run.window.corpus.room.body("documents")
    assert isinstance(found, DocumentsPage) and found.isVisible()
    found.run = run
    return found


def column(page: Any, name: str) -> list[str]:
    number = page.model.columns.index(name)
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def select(page: Any, *titles: str) -> None:
    chosen = page.table.selectionModel()
    flags = chosen.SelectionFlag
    page.table.clearSelection()
    for row, title in enumerate(column(page, "title")):
        if title in titles:
            chosen.select(page.model.index(row, 0), flags.Select | flags.Rows)


def test_the_table_is_narrowed_and_sorted(page: Any) -> None:
    QTest.keyClicks(page.filter, "tag:un")
    page.run.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert column(page, "title") == ["Alpha", "Beta"]
    assert page.figures.text().startswith("0 done, 0 started of 2 document")
    assert "4 in all" in page.figures.text()
    select(page, "Beta")
    page.table.sortByColumn(page.model.columns.index("date"), Qt.SortOrder.DescendingOrder)
    assert column(page, "title") == ["Beta", "Alpha"]
    assert [each.title for each in page.selected()] == ["Beta"]


def test_columns_are_chosen_and_remembered(page: Any) -> None:
    page._column_menu.aboutToShow.emit()
    next(each for each in page._column_menu.actions() if each.text() == "Characters").trigger()
    assert column(page, "characters")[0] == str(len("Alpha text."))
    assert "characters" in page.run.window.settings.values.document_columns


def test_several_are_changed_as_one_step_after_a_look(page: Any) -> None:
    run = page.run
    select(page, "Alpha", "Beta")
    page.change_button.click()
    dialog = run.dialog(EditMany)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.add_tags, "climate")
    QTest.keyClicks(dialog.lines["date"], "22")
    run.qtbot.waitUntil(lambda: "not a date" in dialog.problem.text())
    dialog.lines["date"].clear()
    QTest.keyClicks(dialog.lines["date"], "2022")
    QTest.keyClicks(dialog.remove_tags, "un")
    run.qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    shown = [
        [dialog.model.index(row, each).data() for each in range(4)]
        for row in range(dialog.model.rowCount())
    ]
    assert shown == [
        ["Alpha", "date", "2020", "2022"],
        ["Alpha", "tags", "un/ga", "climate"],
        ["Beta", "tags", "un", "climate"],
    ]
    assert ok.text().startswith("Change 2 document")
    ok.click()
    assert run.in_file("SELECT tags, date FROM document WHERE title = 'Alpha'") == [
        ('["climate"]', "2022")
    ]
    run.qtbot.waitUntil(lambda: column(page, "tags")[:2] == ["climate", "climate"])
    run.do("undo")
    assert run.in_file("SELECT tags, date FROM document WHERE title = 'Alpha'") == [
        ('["un/ga"]', "2020")
    ]


def test_enter_opens_and_delete_deletes_the_selected(page: Any) -> None:
    run = page.run
    select(page, "Alpha", "Gamma")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    run.qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert run.in_file("SELECT count(*) FROM document") == [(2,)]
    run.do("undo")
    run.qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    select(page, "Gamma")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.document.title == "Gamma"
    run.select("Gamma")
    run.key(Qt.Key.Key_A)
    run.do("corpus_documents")
    assert column(page, "status")[2] == "◐ started"
    assert column(page, "spans")[2] == "1"
