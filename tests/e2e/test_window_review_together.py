"""Much decided at once, and the review among several people, documents and projects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from declannot.app.handover.reading_page import ReadingPage
from declannot.app.review.audit_dialog import AuditDialog
from declannot.app.review.bulk_dialogs import SameWayDialog, StrategyDialog
from declannot.app.workspaces import ANNOTATE, REVIEW
from declannot.domain.change import Change
from declannot.domain.document import Annotator
from declannot.domain.identity import new_id
from declannot.domain.moment import Stamp
from declannot.domain.operations.spans import add_span
from declannot.domain.review import DEFAULT_REASONS, ReviewKind
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Applied, Project
from tests.e2e.reviewing import decisions, gold, mark_done, review_of, settle

Start = Callable[..., Any]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_people_who_come_with_a_merge_can_be_compared_at_once(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "growing.declannot"
    ensure_default_project(path)
    run = start(path)
    room = review_of(run)
    assert room.absence.isVisible()
    project = run.workspace.project
    document_id = project.documents()[0].id
    for reader in ("A", "B"):
        add_readings(project, document_id, reader)
    entry = project.history.to_undo
    run.workspace.applied_elsewhere(Applied(entry, (), "do", (document_id,), coarse=True))
    settle()
    assert not room.absence.isVisible()
    assert room.session.progress()[1] == 63


def test_without_two_annotators_the_review_says_what_is_missing(start: Start) -> None:
    run = start()
    run.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    room = run.window.review.room
    assert room.absence.isVisible()
    assert "two annotators" in room.absence.text.text()
    run.key(Qt.Key.Key_1)
    assert "nothing to review" in run.said[-1]
    run.window.workspaces.choose(ANNOTATE)
    assert run.window.view.isVisible()


def test_the_wording_is_decided_alike_after_a_look(start: Start, readings: Path) -> None:
    mark_done(readings)
    run = start(readings)
    room = review_of(run)
    run.key(Qt.Key.Key_0)  # the reviewer is known from now on
    settle()
    run.key(Qt.Key.Key_W)
    dialog = run.dialog(SameWayDialog)
    assert not dialog.ok.isEnabled()  # nothing is chosen beforehand
    dialog.ways.setCurrentIndex(0)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.preview.count() >= 1
    alike = len(room.session.review.alike(room.session.current))
    before = len(decisions(run))
    run.press(dialog, "Decide")
    run.qtbot.waitUntil(lambda: len(decisions(run)) == before + alike)
    settle()


def test_a_strategy_decides_after_a_look_and_is_one_step(start: Start, readings: Path) -> None:
    mark_done(readings)
    run = start(readings)
    room = review_of(run)
    run.do("decide_by_strategy")
    dialog = run.dialog(StrategyDialog)
    assert not dialog.ok.isEnabled()
    dialog.ways.setCurrentIndex(1)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    run.press(dialog, "Decide")
    run.qtbot.waitUntil(lambda: room.session.progress()[0] == room.session.progress()[1])
    assert len(gold(run)) >= 109 - 5
    run.do("undo")
    settle()
    assert decisions(run) == []
    assert room.session.progress()[0] == 0


def test_reasons_stand_by_label_beside_the_guideline(start: Start, readings: Path) -> None:
    run = start(readings)
    review_of(run)
    run.do("reasons_by_label")
    page = run.dialog(ReadingPage)
    assert "No decision has a reason yet" in page.form.page.toPlainText()
    page.close()
    run.key(Qt.Key.Key_1)  # North America, ACTOR or PLACE
    run.do("previous_difference")
    run.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    run.do("reasons_by_label")

    shown = run.dialog(ReadingPage).form.page.toPlainText()
    assert "guideline gap" in shown
    assert shown.index("ACTOR") < shown.index("PLACE")
    guide = run.window.workspace.schema.label_by_name["ACTOR"]
    assert guide.definition and guide.definition in shown
    run.dialog(ReadingPage).close()


def test_the_audit_shows_its_sample_and_records_what_was_read(start: Start, readings: Path) -> None:
    mark_done(readings)
    run = start(readings)
    room = review_of(run)
    run.key(Qt.Key.Key_A, CTRL_SHIFT)
    run.do("audit")
    dialog = run.dialog(AuditDialog)
    run.qtbot.waitUntil(lambda: dialog.list.count() > 0)
    entry = dialog.entry()
    assert entry.kind is ReviewKind.AUDIT
    assert room.session.current.start == entry.start
    run.press(dialog, "Read again")
    settle()
    rows = [row for row in decisions(run) if row[0].startswith("audit")]
    assert [(row[0], row[1], row[4]) for row in rows] == [("audit", "both", "seed 0")]
    assert dialog.list.item(0).text().startswith("✓")
    assert room.difference.reasons.reasons == list(DEFAULT_REASONS)
    view = run.window.view
    assert dialog.geometry().right() < view.mapToGlobal(view.rect().center()).x()
    dialog.close()


def test_three_annotators_are_compared_two_by_two(start: Start, readings: Path) -> None:
    with Project.open(readings) as project:
        document_id = project.documents()[0].id
        third = Annotator(new_id(), "Cleo")
        content = project.content(document_id, third.id)
        label = project.schema.label_by_name["ACTOR"].id
        step = add_span(content, project.schema, label, [(0, 6)], Stamp.now(third.id))
        assert step is not None
        project.apply(replace(step, changes=(Change(None, third), *step.changes)), by=third.id)
    run = start(readings)
    room = review_of(run)
    strip = room.strip
    assert strip.one.isVisible()
    assert strip.one.count() == 3
    strip.other.setCurrentIndex(strip.other.findText("Cleo"))
    strip.other.activated.emit(strip.other.currentIndex())
    settle()
    assert {room.session.pair.a.name, room.session.pair.b.name} == {"A", "Cleo"}
    assert room.session.progress()[1] > 63


def test_another_project_opened_in_the_review_opens_where_one_was_in_it(
    start: Start, readings: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.declannot"
    ensure_default_project(other)
    run = start(readings)
    review_of(run)
    run.said.clear()
    run.window.projects.open(other)
    run.qtbot.waitUntil(lambda: run.path == other)
    settle()
    assert run.window.workspaces.current == ANNOTATE
    assert not any("There is no document" in each for each in run.said)
    run.window.projects.open(readings)
    run.qtbot.waitUntil(lambda: run.path == readings)
    settle()
    assert run.window.workspaces.current == REVIEW


def test_the_list_of_documents_tells_what_is_left_in_each(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    model = room.documents.model
    document_id = run.workspace.document.id
    run.qtbot.waitUntil(lambda: model.known(document_id).spans == room.session.progress()[1])
    total = model.known(document_id).spans
    run.key(Qt.Key.Key_0)
    run.qtbot.waitUntil(lambda: model.known(document_id).spans == total - 1)
    assert f"{total - 1} left" in model.state_of(model.known(document_id))
