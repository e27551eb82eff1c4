"""Consistency in the corpus: findings opened, mended, accepted and followed, by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from declannot.app.consistency.accept_dialog import AcceptDialog
from declannot.app.consistency.mend_many import MendManyDialog
from declannot.app.consistency.model import Column
from declannot.app.consistency.page import ConsistencyPage
from declannot.app.workspaces import ANNOTATE, CORPUS
from declannot.domain.mend import Mend
from declannot.domain.operations.documents import add_documents, new_document
from declannot.domain.operations.project import set_schema
from declannot.domain.operations.spans import add_span

Start = Callable[..., Any]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, ALT = Modifier.ControlModifier, Modifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

SPANS_OF = """SELECT count(*) FROM span s JOIN layer l ON l.id = s.layer_id
    JOIN annotator a ON a.id = l.annotator_id WHERE a.name = '{name}'"""


class Findings:
    """The window on the two readings of the LA statement, and what is found in them."""

    def __init__(self, run: Any, works: str = "B") -> None:
        self.run = run
        people = {each.name: each for each in run.workspace.project.annotators()}
        run.workspace.set_annotator(people[works])
        self.show()

    @property
    def page(self) -> ConsistencyPage:
        page = self.run.window.corpus.room.body("consistency")
        assert isinstance(page, ConsistencyPage)
        return page

    def show(self) -> None:
        """Go to the page by its keys and wait for what is found."""
        self.run.key(Key.Key_3, CONTROL)
        self.run.qtbot.keyClick(self.run.window.corpus.room, Key.Key_3, ALT)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or about to be shown any more."""
        page = self.page
        self.run.qtbot.waitUntil(
            lambda: (
                not (page.watch.is_running or page.watch.is_seeking or page._refresh_soon.is_due)
            )
        )

    def press(self, key: Key, modifiers: Any = Modifier.NoModifier) -> None:
        """Press a key in the table."""
        self.run.qtbot.keyClick(self.page.table, key, modifiers)

    def texts(self, column: Column = Column.PLACE) -> list[str]:
        """Return a column as it is shown."""
        model = self.page.model
        return [model.text(row, column) for row in model.rows]

    def go_to(self, place: str) -> None:
        """Select the row of a place."""
        self.page.table.selectRow(self.texts().index(place))

    def spans(self, name: str = "B") -> int:
        """Return how many spans somebody has in the file."""
        (row,) = self.run.in_file(SPANS_OF.format(name=name))
        return int(row[0])

    def choose(self, box: Any, text: str) -> None:
        """Choose the entry of a list that begins so, by keyboard."""
        row = next(n for n in range(box.count()) if box.itemText(n).startswith(text))
        box.setFocus()
        self.run.qtbot.keyClick(box, Key.Key_Home)
        for _ in range(row):
            self.run.qtbot.keyClick(box, Key.Key_Down)
        assert box.currentIndex() == row
        self.settle()


WORDS = "The UN met. The UN spoke. The UN left, and the UN wrote to  the UN again."


def tag(run: Any, *spans: tuple[int, int, str]) -> None:
    """Make a document of ``WORDS`` and tag it in one's own layer."""
    document = new_document("Words", WORDS, at="2026-11-30T12:00:00Z", language="en")
    assert run.workspace.run(add_documents([(document, WORDS)]))
    for start, end, name in spans:
        content = run.workspace.project.content(document.id, run.workspace.annotator.id)
        schema = run.workspace.schema
        label_id = schema.label_by_name[name].id
        stamp = run.workspace.stamp()
        assert run.workspace.run(add_span(content, schema, label_id, ((start, end),), stamp))


def places(word: str) -> list[int]:
    """Return where a word stands in ``WORDS``."""
    return [at for at in range(len(WORDS)) if WORDS.startswith(word, at)]


SPANS = """SELECT s.start, s.end, s.label_id, s.attributes FROM span s
    JOIN layer l ON l.id = s.layer_id JOIN document d ON d.id = l.document_id
    WHERE d.title = 'Words' ORDER BY s.start"""


@pytest.fixture
def findings(start: Start, readings: Path) -> Iterator[Findings]:
    yield Findings(start(readings))


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


def test_what_is_accepted_stays_away_for_good_until_it_is_taken_back(
    start: Start, readings: Path
) -> None:
    findings = Findings(start(readings))
    run, page = findings.run, findings.page
    findings.go_to("international law")
    findings.press(Key.Key_A)
    dialog = run.dialog(AcceptDialog)
    assert not dialog.ok.isEnabled()
    run.qtbot.keyClicks(dialog.reason.lineEdit(), "named in the treaty")
    run.qtbot.keyClick(dialog.reason, Key.Key_Return)
    findings.settle()
    assert "international law" not in findings.texts()
    assert run.in_file("SELECT code, reason FROM accepted_finding") == [
        ("NOT_TAGGED", "named in the treaty")
    ]
    assert page.filters.accepted.text() == "Accepted (1)"
    run.close()

    again = Findings(start(readings))
    run, page = again.run, again.page
    assert "international law" not in again.texts()
    assert "Russian" in again.texts()
    run.qtbot.mouseClick(page.filters.accepted, LEFT)
    assert again.texts() == ["international law"]
    page.table.setFocus()
    page.table.selectRow(0)
    run.qtbot.waitUntil(lambda: "named in the treaty" in page.area.detail.about.text())
    assert page.area.accept.text() == "Take back"
    again.press(Key.Key_M)
    assert "accepted" in run.said[-1]
    again.press(Key.Key_A)
    again.settle()
    assert run.in_file("SELECT code FROM accepted_finding") == []
    assert page.empty.text() == "Nothing was accepted for good yet."
    run.qtbot.mouseClick(page.filters.accepted, LEFT)
    assert "international law" in again.texts()


def test_many_are_mended_after_a_look_as_one_step(findings: Findings) -> None:
    run, page, spans = findings.run, findings.page, findings.spans()
    findings.go_to("our three countries")
    findings.press(Key.Key_S)
    chosen = [findings.texts()[each.row()] for each in page.table.selectionModel().selectedRows()]
    assert chosen == ["our three countries", "our meeting today"]
    run.qtbot.waitUntil(lambda: "2 selected" in page.summary.text())
    findings.press(Key.Key_M)
    dialog = run.dialog(MendManyDialog)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    assert [dialog.model.what(row) for row in range(2)] == [
        "becomes “three countries”",
        "becomes “meeting today”",
    ]
    assert "2 changed" in dialog.summary.text()
    run.qtbot.keyClick(dialog.table, Key.Key_Space)
    assert dialog.model.what(0) == "left out"
    run.qtbot.keyClick(dialog.table, Key.Key_Space)
    run.qtbot.mouseClick(dialog.ok, LEFT)
    run.qtbot.waitUntil(lambda: "Mend 2 findings" in run.said[-1])
    findings.settle()
    assert not {"our three countries", "our meeting today"} & set(findings.texts())
    text = run.workspace.project.text(run.workspace.document.id).text
    start = text.index("our three countries")
    moved = f"SELECT count(*) FROM span WHERE start = {start + 4} AND end = {start + 19}"
    assert run.in_file(moved) == [(2,)]  # annotator A had it so
    assert findings.spans() == spans
    run.window.activateWindow()
    run.qtbot.waitUntil(run.window.isActiveWindow)
    page.table.setFocus()
    run.qtbot.keyClick(page.table, Key.Key_Z, CONTROL)
    findings.settle()
    assert run.in_file(moved) == [(1,)]
    assert {"our three countries", "our meeting today"} <= set(findings.texts())


def test_what_cannot_be_mended_in_common_is_refused_and_reasons_are_shown(
    findings: Findings,
) -> None:
    run, page = findings.run, findings.page
    page.filters.clear()
    findings.press(Key.Key_A, CONTROL)
    assert len(page.area.selected()) == page.model.rowCount()
    findings.press(Key.Key_M)
    assert "no mend in common" in run.said[-1]
    codes = [row.found.finding.code for row in page.model.rows]
    findings.choose(page.filters.kind, "Listed as not tagged")
    assert page.model.rowCount() == codes.count("NOT_TAGGED")
    page.table.setFocus()
    findings.press(Key.Key_A, CONTROL)
    findings.press(Key.Key_Delete)
    dialog = run.dialog(MendManyDialog)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    whats = [dialog.model.what(row) for row in range(dialog.model.rowCount())]
    assert whats.count("removed") == codes.count("NOT_TAGGED") - 1
    assert [each for each in whats if "layer of A" in each]  # whose span is not B's to remove
    assert "1 skipped" in dialog.summary.text()
    dialog.reject()
    run.qtbot.waitUntil(lambda: not dialog.isVisible())


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


def test_somebody_elses_findings_say_whose_they_are(start: Start, readings: Path) -> None:
    findings = Findings(start(readings), works="A")
    run, page, spans = findings.run, findings.page, findings.spans()
    findings.go_to("Russian")
    remove = page.area.mends[Mend.REMOVE]
    run.qtbot.waitUntil(remove.isVisible)
    assert not remove.isEnabled()
    assert "layer of B" in remove.toolTip()
    findings.press(Key.Key_M)
    assert "layer of B" in run.said[-1]
    assert findings.spans() == spans
    findings.press(Key.Key_Return)
    assert "This span is B's" in run.said[-1]
    run.key(Key.Key_Escape)
    findings.settle()
    run.qtbot.mouseClick(page.area.work_as, LEFT)
    findings.settle()
    assert run.workspace.annotator.name == "B"
    assert findings.texts()[page.table.currentIndex().row()] == "Russian"
    run.qtbot.waitUntil(remove.isEnabled)
    run.qtbot.mouseClick(remove, LEFT)
    findings.settle()
    assert findings.spans() == spans - 1
    assert page.table.hasFocus()


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


def test_wordings_are_relabelled_tagged_and_trimmed_one_by_one(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    first, second, third, fourth, last = places("UN")
    tag(
        run,
        (first, first + 2, "INSTITUTION"),
        (second, second + 2, "INSTITUTION"),
        (third, third + 2, "ACTOR"),
        (last, last + 3, "INSTITUTION"),  # with the blank behind it
    )
    findings = Findings(run, works=run.workspace.annotator.name)
    page = findings.page
    findings.choose(page.filters.people, run.workspace.annotator.name)
    page.table.setFocus()
    kinds = findings.texts(Column.KIND)
    assert kinds == ["Several labels", "Untagged here", "Blank at an edge"]
    page.table.selectRow(0)
    relabel = page.area.mends[Mend.RELABEL]
    run.qtbot.waitUntil(lambda: relabel.text() == "Make it INSTITUTION")
    run.qtbot.mouseClick(relabel, LEFT)
    findings.settle()
    assert page.table.hasFocus()
    page.table.selectRow(findings.texts(Column.KIND).index("Blank at an edge"))
    findings.press(Key.Key_M)
    findings.settle()
    page.table.selectRow(findings.texts(Column.KIND).index("Untagged here"))
    findings.press(Key.Key_M)
    findings.settle()
    institution = run.workspace.schema.label_by_name["INSTITUTION"].id
    made = [(row[0], row[1]) for row in run.in_file(SPANS) if row[2] == institution]
    assert made == [(at, at + 2) for at in (first, second, third, fourth, last)]
    assert page.model.rowCount() == 0
    assert page.filters.kind.hasFocus()  # the table is gone, the keyboard is not


def test_another_schema_is_followed_and_values_are_chosen(start: Start, readings: Path) -> None:
    run = start(readings)
    first, second, third = places("UN")[:3]
    tag(run, *((at, at + 2, "ACTOR") for at in (first, second, third)))
    findings = Findings(run, works=run.workspace.annotator.name)
    page, project = findings.page, run.workspace.project
    schema = project.schema
    open_type = [
        replace(each, default=None) if each.name == "type" else each for each in schema.attributes
    ]
    changed = replace(schema, attributes=tuple(open_type))
    step = set_schema(project.schema_version, changed, at="2026-11-30T12:00:00Z", labels_in_use={})
    run.qtbot.mouseClick(page.again, LEFT)
    assert run.workspace.run(step)  # while the project is read with the schema before
    run.qtbot.waitUntil(lambda: "Missing attribute" in findings.texts(Column.KIND))
    findings.settle()
    findings.choose(page.filters.people, run.workspace.annotator.name)
    assert findings.texts(Column.KIND) == ["Missing attribute"] * 3
    page.table.setFocus()
    page.table.selectRow(0)
    findings.press(Key.Key_M)
    (menu,) = [each for each in page.table.findChildren(QMenu) if each.isVisible()]
    assert [each.text() for each in menu.actions()] == ["state", "group", "people", "person"]
    run.qtbot.keyClick(menu, Key.Key_Down)
    run.qtbot.keyClick(menu, Key.Key_Return)
    findings.settle()
    assert [row[3] for row in run.in_file(SPANS)].count('{"actor-type":"group"}') == 1
    findings.press(Key.Key_A, CONTROL)
    findings.press(Key.Key_M)
    dialog = run.dialog(MendManyDialog)
    assert "Choose a value" in dialog.summary.text()
    dialog.value.setCurrentIndex(dialog.value.findText("people"))
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    run.qtbot.mouseClick(dialog.ok, LEFT)
    run.qtbot.waitUntil(lambda: "Mend 2 findings" in run.said[-1])
    findings.settle()
    assert [row[3] for row in run.in_file(SPANS)].count('{"actor-type":"people"}') == 2
    assert "Missing attribute" not in findings.texts(Column.KIND)
