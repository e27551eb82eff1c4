"""Consistency in the corpus: findings mended one by one and many at once, and accepted for good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QMenu

from declannot.app.consistency.accept_dialog import AcceptDialog
from declannot.app.consistency.mend_many import MendManyDialog
from declannot.app.consistency.model import Column
from declannot.domain.mend import Mend
from declannot.domain.operations.project import set_schema
from tests.e2e.findings import CONTROL, LEFT, SPANS, Findings, Key, Start, places, tag


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
