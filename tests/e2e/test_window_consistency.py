"""Consistency in the corpus: what is found is listed, narrowed, opened and followed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from declannot.app.consistency.accept_dialog import AcceptDialog
from declannot.app.consistency.model import Column
from declannot.app.workspaces import ANNOTATE, CORPUS
from declannot.domain.mend import Mend
from tests.e2e.findings import CONTROL, LEFT, Findings, Key, Modifier, Start


def test_slips_are_listed_opened_mended_and_told_again_after_undo(findings: Findings) -> None:
    run, page = findings.run, findings.page
    assert page.table.hasFocus()
    assert "Russian" in findings.texts()
    assert "our three countries" in findings.texts()
    count, spans = page.model.rowCount(), findings.spans()
    assert f"{count} finding" in page.summary.text()
    findings.go_to("Russian")
    run.qtbot.waitUntil(lambda: "“Russian” is listed as not tagged" in page.area.detail.said.text())
    assert "responses to Russian aggression" in page.area.detail.place.accessibleName()
    findings.press(Key.Key_Return)
    assert run.window.workspaces.current == ANNOTATE
    assert run.workspace.selected_span is not None
    start = run.workspace.selected_span.start
    assert run.workspace.text.text[start : start + 7] == "Russian"
    assert "listed as not tagged" in run.said[-1]
    run.key(Key.Key_Escape)
    assert run.window.workspaces.current == CORPUS
    findings.settle()
    assert findings.texts()[page.table.currentIndex().row()] == "Russian"
    findings.press(Key.Key_M)
    findings.settle()
    assert "Russian" not in findings.texts()
    assert page.model.rowCount() == count - 1
    assert findings.spans() == spans - 1
    assert "takes it back" in run.said[-1]
    assert page.table.selectionModel().hasSelection()  # the next one, to go on at once
    run.qtbot.keyClick(page.table, Key.Key_Z, CONTROL)
    findings.settle()
    assert run.window.workspaces.current == CORPUS
    assert findings.spans() == spans
    assert "Russian" in findings.texts()
    assert page.model.rowCount() == count
    run.qtbot.keyClick(page.table, Key.Key_Y, CONTROL)
    findings.settle()
    assert run.window.workspaces.current == CORPUS
    assert findings.spans() == spans - 1


def test_filters_narrow_by_annotator_words_and_open_document(findings: Findings) -> None:
    run, page = findings.run, findings.page
    count = page.model.rowCount()
    findings.choose(page.filters.people, "A")
    assert set(findings.texts(Column.ANNOTATOR)) == {"A"}
    assert page.summary.text().split(" · ")[0].endswith(f"of {count}")
    page.filters.clear()
    page.filters.words.setFocus()
    run.qtbot.keyClicks(page.filters.words, "listed russian")
    run.qtbot.keyClick(page.filters.words, Key.Key_Return)
    assert findings.texts() == ["Russian"]
    assert page.table.hasFocus()
    run.qtbot.keyClick(page.table, Key.Key_Escape)
    assert page.filters.words.hasFocus()
    page.filters.words.clear()
    run.qtbot.keyClicks(page.filters.words, "no such words")
    run.qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.text() == "No finding is like this."
    run.qtbot.mouseClick(page.show_all, LEFT)
    assert page.model.rowCount() == count
    findings.choose(page.filters.documents, "Open document")
    assert page.model.rowCount() == count
    run.workspace.open_document("")  # cannot be shown, and the one before stays
    run.window.documents.delete(run.workspace.project.documents())
    run.qtbot.waitUntil(lambda: not page.isVisible())  # the page makes room for what to do


def test_edits_made_in_the_statement_are_followed(findings: Findings) -> None:
    run, page = findings.run, findings.page
    count = page.model.rowCount()
    findings.go_to("Russian")
    findings.press(Key.Key_Return)
    run.key(Key.Key_Delete)  # by hand, in the statement
    findings.show()
    assert page.model.rowCount() == count - 1
    assert "Russian" not in findings.texts()
    run.key(Key.Key_1, CONTROL)
    run.do("undo")
    findings.show()
    assert "Russian" in findings.texts()


def test_a_read_only_project_is_looked_at_and_nothing_else(start: Start, readings: Path) -> None:
    run = start()
    run.workspace.open_project(readings, read_only=True)
    findings = Findings(run)
    page, spans = findings.page, findings.spans()
    findings.go_to("Russian")
    run.qtbot.waitUntil(page.area.open.isEnabled)
    assert not page.area.accept.isEnabled()
    assert "reading only" in page.area.accept.toolTip()
    assert not page.area.mends[Mend.REMOVE].isEnabled()
    for key in (Key.Key_M, Key.Key_A, Key.Key_Delete):
        run.said.clear()
        findings.press(key)
        assert "reading only" in run.said[-1]
    assert findings.spans() == spans
    assert run.window.findChildren(AcceptDialog) == []


def test_the_menu_of_a_row_and_what_is_copied(findings: Findings) -> None:
    run, page = findings.run, findings.page
    findings.go_to("Russian")
    findings.press(Key.Key_C, CONTROL)
    line = QGuiApplication.clipboard().text().split("\t")
    assert line[0] == "Listed as not tagged"
    assert line[2] == "Russian"
    index = page.table.currentIndex()
    assert "Russian" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    page.table.menu_wanted.emit(index, page.table.mapToGlobal(page.table.rect().center()))
    run.qtbot.waitUntil(lambda: any(each.isVisible() for each in page.area.findChildren(QMenu)))
    (menu,) = [each for each in page.area.findChildren(QMenu) if each.isVisible()]
    texts = [each.text().split("\t")[0] for each in menu.actions()]
    assert texts == [
        "Open in the statement",
        "",
        "Remove span",
        "",
        "Accept for good…",
        "Select alike",
    ]
    menu.close()


def test_a_check_that_is_stopped_says_so_and_begins_again(start: Start, readings: Path) -> None:
    findings = Findings(start(readings))
    run, page = findings.run, findings.page
    count = page.model.rowCount()
    run.qtbot.mouseClick(page.again, LEFT)
    assert page.cancel.isVisible()
    run.qtbot.mouseClick(page.cancel, LEFT)
    assert not page.cancel.isVisible()
    findings.settle()
    assert page.model.rowCount() == count  # what was found before stays
    assert "check again" in page.summary.text()
    run.qtbot.mouseClick(page.again, LEFT)
    findings.settle()
    assert "check again" not in page.summary.text()
    run.qtbot.mouseClick(page.again, LEFT)
    run.close()  # while it runs


def test_findings_of_the_statement_are_walked_through_without_leaving_it(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    people = {each.name: each for each in run.workspace.project.annotators()}
    run.workspace.set_annotator(people["A"])
    run.key(Key.Key_J, CONTROL)
    assert "looked through" in run.said[-1]  # refused, not queued
    run.qtbot.waitUntil(lambda: run.window.corpus.watch.result is not None)
    run.key(Key.Key_J, CONTROL)
    assert "1 of 1: “We also underscore" in run.said[-1]
    assert run.workspace.selected_span is not None
    run.workspace.set_annotator(people["B"])
    seen = []
    for _ in range(3):
        run.key(Key.Key_J, CONTROL)
        assert run.workspace.selected_span is not None
        seen.append(run.workspace.selected_span.start)
    assert len(set(seen)) == 3
    run.key(Key.Key_J, CONTROL | Modifier.ShiftModifier)
    assert run.workspace.selected_span.start == seen[1]
    numbers = [each.split(" ")[0] for each in run.said[-2:]]
    assert int(numbers[0]) == int(numbers[1]) + 1
    run.key(Key.Key_Delete)
    run.key(Key.Key_J, CONTROL)
    assert run.workspace.selected_span.start == seen[2]
    assert run.said[-1].startswith(f"{numbers[1]} of")  # one is gone


def test_the_check_of_a_project_leads_to_its_findings(start: Start, readings: Path) -> None:
    run = start(readings)
    run.do("check_project")
    box = run.box()
    assert "The file is sound" in box.text()
    assert "finding" in box.informativeText()
    run.press(box, "Show in Consistency")
    assert run.window.workspaces.current == CORPUS
    assert run.window.corpus.room.page == "consistency"
