"""Practice and feedback in the window: refused until gold is done, shown, clickable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton

from declannot.app.handover.feedback_dialog import FeedbackDialog
from declannot.app.handover.reading_page import ReadingPage, place_link
from declannot.app.handover.worker_dialog import Standard
from declannot.domain.document import Status
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import add_documents
from declannot.domain.operations.layers import set_status
from declannot.exchange.adjudicating import Strategy, run_strategy
from declannot.exchange.reviewing import review_of
from declannot.exchange.starting import add_readings, new_project, sample_statement

Start = Callable[..., Any]
REVIEWER = Stamp("reviewer", "2026-11-25T10:00:00Z")
OF_PRACTICE = "SELECT practice FROM document"


@pytest.fixture
def compared(tmp_path: Path) -> Path:
    """The LA statement as A and B read it, both done, nothing decided."""
    path = tmp_path / "quad.declannot"
    with new_project(path) as project:
        document, text = sample_statement(REVIEWER.at)
        project.apply(add_documents([(document, text)]))
        for reader in ("A", "B"):
            add_readings(project, document.id, reader)
        for annotator in project.annotators():
            step = set_status(project.content(document.id, annotator.id), Status.DONE)
            assert step is not None
            project.apply(step, by=annotator.id)
    return path


@pytest.fixture
def adjudicated(compared: Path) -> Path:
    """The same with B's reading as gold."""
    from declannot.store.project import Project

    with Project.open(compared) as project:
        people = sorted(project.annotators(), key=lambda each: each.name)
        (document,) = project.documents()
        run_strategy(project, people, Strategy.B, REVIEWER)
        done = review_of(project, document.id, people[0].id, people[1].id).finish()
        if done is not None:
            project.apply(done)
    return compared


def as_annotator(run: Any, name: str) -> None:
    """Let an annotator of the project work."""
    known = {each.name: each for each in run.workspace.project.annotators()}
    run.workspace.set_annotator(known[name])


def test_a_document_is_for_practice_only_when_gold_is_done(start: Start, compared: Path) -> None:
    run = start(compared)
    run.do("practice")
    assert "that of this document is not done" in run.said[-1]
    assert run.in_file(OF_PRACTICE) == [(0,)]


def test_the_mark_is_one_step_and_undone(start: Start, adjudicated: Path) -> None:
    run = start(adjudicated)
    run.do("practice")
    assert run.in_file(OF_PRACTICE) == [(1,)]
    run.do("undo")
    assert run.in_file(OF_PRACTICE) == [(0,)]


def test_the_result_is_offered_when_a_practice_document_is_done(
    start: Start, adjudicated: Path
) -> None:
    run = start(adjudicated)
    run.do("practice")
    as_annotator(run, "A")
    run.do("mark_done")  # reopened: who still reads does not see gold
    run.do("practice_result")
    assert "marked the document as done" in run.said[-1]
    run.do("mark_done")
    hint = run.window.page.hint
    assert hint.isVisible() and "practice" in hint.text
    run.qtbot.waitUntil(lambda: hint.buttons()[0].isVisible())
    run.press(hint, "Show the result")
    page = run.dialog(ReadingPage)
    assert not hint.isVisible()
    shown = page.form.page.toPlainText()
    assert "Your spans: 109. Spans of gold: 118. In both: 66." in shown
    assert "What the guideline says" in shown
    page.close()


def test_another_document_takes_the_offer_back(start: Start, adjudicated: Path) -> None:
    run = start(adjudicated)
    run.do("practice")
    as_annotator(run, "A")
    run.do("mark_done")
    run.do("mark_done")
    assert run.window.page.hint.isVisible()
    run.workspace.document_changed.emit()
    assert not run.window.page.hint.isVisible()


def test_a_place_on_the_page_selects_the_span_it_is_about(start: Start, adjudicated: Path) -> None:
    run = start(adjudicated)
    run.do("practice")
    as_annotator(run, "A")
    run.do("practice_result")
    page = run.dialog(ReadingPage)
    document = run.workspace.document.id
    page.form.page.anchorClicked.emit(QUrl(place_link(document, 0, 6)))
    span = run.workspace.selected_span
    assert span is not None and (span.start, span.end) == (0, 6)
    page.form.page.anchorClicked.emit(QUrl(place_link(document, 10, 14)))
    assert run.workspace.selection.range == (10, 14)
    page.form.page.anchorClicked.emit(QUrl("https://example.org/10/14"))
    assert run.workspace.selection.range == (10, 14)
    page.close()


def test_the_page_can_be_searched(start: Start, adjudicated: Path) -> None:
    run = start(adjudicated)
    run.do("practice")
    as_annotator(run, "A")
    run.do("practice_result")
    page = run.dialog(ReadingPage)
    run.qtbot.keyClicks(page.form.search, "Zaragoza")
    assert page.form.found.text() == "Not found"
    page.form.search.clear()
    run.qtbot.keyClicks(page.form.search, "ukraine")
    assert page.form.found.text().endswith(" found")
    first = page.form.page.textCursor().selectionStart()
    run.qtbot.keyClick(page.form.search, Qt.Key.Key_Return)
    assert page.form.page.textCursor().selectedText().casefold() == "ukraine"
    assert page.form.page.textCursor().selectionStart() > first
    assert page.isVisible()
    page.close()


def test_feedback_is_written_for_those_ticked(
    start: Start, adjudicated: Path, tmp_path: Path
) -> None:
    run = start(adjudicated)
    run.do("write_feedback")
    dialog = run.dialog(FeedbackDialog)
    names = [dialog.form.annotators.item(row).text() for row in range(2)]
    assert names == ["A", "B"]
    out = tmp_path / "out"
    out.mkdir()
    dialog.form.folder.setText(str(out))
    dialog.form.annotators.item(1).setCheckState(Qt.CheckState.Unchecked)
    button: QPushButton = dialog.form.buttons.button(Standard.Ok)
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: not dialog.busy)
    assert [each.name for each in dialog.files.paths] == [
        "quad, A.declannot-feedback",
        "quad, A.declannot-feedback.html",
    ]
    assert all(each.is_file() for each in dialog.files.paths)
    dialog.reject()


def test_feedback_without_gold_says_why_and_writes_nothing(
    start: Start, compared: Path, tmp_path: Path
) -> None:
    run = start(compared)
    run.do("write_feedback")
    dialog = run.dialog(FeedbackDialog)
    out = tmp_path / "out"
    out.mkdir()
    dialog.form.folder.setText(str(out))
    dialog.form.buttons.button(Standard.Ok).click()
    run.qtbot.waitUntil(lambda: not dialog.busy)
    assert "gold is not done yet" in dialog.form.problem.text()
    assert list(out.iterdir()) == []
    dialog.reject()
