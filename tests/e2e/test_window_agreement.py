"""The page of agreement in the window: from the menu to a figure, its spans, and a saved file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from declannot.domain.document import Status
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import add_documents
from declannot.domain.operations.layers import set_status
from declannot.exchange.starting import add_readings, new_project, sample_statement

Start = Callable[..., Any]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two_readers(tmp_path: Path) -> Path:
    """The LA statement as A and B read it, both done."""
    path = tmp_path / "two.declannot"
    with new_project(path, title="Los Angeles") as project:
        document, text = sample_statement(utc_now())
        project.apply(add_documents([(document, text)]))
        for name in "AB":
            add_readings(project, document.id, name)
        for annotator in project.annotators():
            step = set_status(project.content(document.id, annotator.id), Status.DONE)
            assert step is not None
            project.apply(step)
    return path


def shown(run: Any) -> Any:
    """Press the key of the page and wait for its figures."""
    run.key(Qt.Key.Key_R, CTRL | SHIFT)
    view = run.window.agreement.view
    run.qtbot.waitUntil(lambda: view.is_settled and view.answer is not None)
    return view


def test_a_key_shows_the_page_with_the_keyboard_on_the_first_figure(
    start: Start, two_readers: Path
) -> None:
    run = start(two_readers)
    view = shown(run)
    assert run.window.workspaces.page == "agreement"
    assert view.isVisible()
    assert view.page.cards[0].value.text() == "0.58"
    run.qtbot.waitUntil(view.page.cards[0].value.hasFocus)


def test_nothing_of_it_is_imported_before(start: Start, two_readers: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys, declannot.app.main;"
        "print([m for m in sys.modules if 'agreement' in m and 'commands' not in m"
        " or m in ('numpy', 'lap')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_from_a_figure_to_the_place_in_the_statement(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    view = shown(run)
    labels = view.page.labels
    names = [line.name for line in view.page.findings.labels]
    labels.setFocus()
    labels.setCurrentIndex(labels.model().index(names.index("Call"), 0))
    run.qtbot.keyClick(labels, Qt.Key.Key_Return)
    pairs = view.list.model.pairs
    row = next(row for row, each in enumerate(pairs) if each.kind == "split/merge")
    for _ in range(row):
        run.qtbot.keyClick(view.list.view, Qt.Key.Key_Down)
    run.qtbot.keyClick(view.list.view, Qt.Key.Key_Return)
    assert run.window.workspaces.current == "review"
    assert run.window.workspaces.page == "statement"
    current = run.window.review.room.session.current
    assert current.kind == "split/merge"
    assert (current.start, current.end) == (pairs[row].start, pairs[row].end)
    assert run.window.view.hasFocus()


def test_the_differences_behind_a_figure_go_to_the_queue(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    view = shown(run)
    classes = view.page.classes
    classes.setFocus()
    row = [line.kind for line in view.page.findings.classes].index("boundary")
    classes.setCurrentIndex(classes.model().index(row, 0))
    run.qtbot.keyClick(classes, Qt.Key.Key_Space)
    run.qtbot.mouseClick(view.list.review, Qt.MouseButton.LeftButton)
    session = run.window.review.room.session
    queue = session.queue()
    assert {each.kind for each in queue} == {"boundary"}
    assert len(queue) == view.page.findings.classes[row].count
    assert session.current.kind == "boundary"


def test_the_key_of_the_review_leads_back_from_the_page(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    view = shown(run)
    run.qtbot.keyClick(view.page.cards[0].value, Qt.Key.Key_2, CTRL)
    assert run.window.workspaces.page == "statement"
    assert not view.isVisible()
    run.qtbot.keyClick(run.window.view, Qt.Key.Key_1, CTRL)
    assert run.window.workspaces.current == "annotate"


def test_ctrl_c_on_a_figure_copies_a_sentence_not_the_statement(
    start: Start, two_readers: Path
) -> None:
    run = start(two_readers)
    view = shown(run)
    view.page.cards[0].value.setFocus()
    run.qtbot.keyClick(view.page.cards[0].value, Qt.Key.Key_C, CTRL)
    sentence = QGuiApplication.clipboard().text()
    assert sentence.startswith("Strict F1: 0.581 (66 of 109 and 118 spans)")
    assert view.answer.report.sha256[:16] in sentence
    assert run.said[-1].startswith("Copied: Strict F1")


def test_tab_goes_through_the_page_as_the_eye_does(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    view = shown(run)
    page = view.page
    run.qtbot.waitUntil(page.cards[0].value.hasFocus)
    QApplication.processEvents()  # the page is laid out
    seen = []
    for _ in range(40):
        run.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = [page.cards[1].value, page.cards[2].value, page.more.button, page.classes,
              page.labels, page.confusion, page.documents]  # fmt: skip
    places = [seen.index(each) for each in wanted]
    assert places == sorted(places)


def save_as(run: Any, view: Any, kind: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose an entry of the page's menu and name a file."""
    monkeypatch.setattr(
        "declannot.app.commands.agreement.QFileDialog.getSaveFileName",
        lambda *_arguments, **_keywords: (str(path), ""),
    )
    position = ("html", "pdf", "csv", "json").index(kind)
    view.header.save.menu().actions()[position].trigger()


@pytest.mark.parametrize("kind", ["html", "pdf", "csv", "json"])
def test_the_figures_are_saved(
    start: Start, two_readers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    run = start(two_readers)
    view = shown(run)
    out = tmp_path / f"figures.{kind}"
    save_as(run, view, kind, out, monkeypatch)
    run.qtbot.waitUntil(lambda: run.said[-1:] == [f"Wrote {out}"])
    data = out.read_bytes()
    match kind:
        case "json":
            record = json.loads(data)
            assert record["strict"]["matched"] == 66
            assert record["strict"]["f1"] == pytest.approx(0.5815, abs=5e-5)
        case "pdf":
            assert data.startswith(b"%PDF-1.") and data.rstrip().endswith(b"%%EOF")
            assert b"/FontFile" in data
            assert data.count(b"/Type /Page\n") >= 2
        case "html":
            text = data.decode("utf-8")
            assert "<svg" in text and "<script" not in text and "66 of 109 and 118" in text
        case "csv":
            assert b"strict" in data


def test_a_disk_that_is_full_is_said_and_leaves_nothing(
    start: Start, two_readers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    run = start(two_readers)
    view = shown(run)
    out = tmp_path / "figures.html"
    monkeypatch.setattr("declannot.exchange.delivery.os.fsync", full)
    save_as(run, view, "html", out, monkeypatch)
    box = run.dialog(QMessageBox)
    assert "cannot be written" in box.text()
    assert "Make room" in box.informativeText()
    run.press(box, "Close")
    assert not out.exists()
    monkeypatch.undo()


def test_the_window_closes_while_figures_are_computed(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    view = shown(run)
    view.refresh()
    assert not view.is_settled
    run.close()


def test_another_project_shows_its_own_figures(
    start: Start, two_readers: Path, tmp_path: Path
) -> None:
    run = start(two_readers)
    view = shown(run)
    other = tmp_path / "other.declannot"
    new_project(other).close()
    run.window.projects.open(other)
    run.qtbot.waitUntil(lambda: view.answer is None)
    assert run.window.workspaces.page != "agreement" or view.empty.isVisible()


def test_the_docks_make_room_and_come_back(start: Start, two_readers: Path) -> None:
    run = start(two_readers)
    run.key(Qt.Key.Key_2, CTRL)
    before = [dock.objectName() for dock in run.window.docks.values() if dock.isVisible()]
    assert "queue" in before
    view = shown(run)
    assert not any(dock.isVisible() for dock in run.window.docks.values())
    run.qtbot.keyClick(view.page.cards[0].value, Qt.Key.Key_2, CTRL)
    after = [dock.objectName() for dock in run.window.docks.values() if dock.isVisible()]
    assert after == before


def test_the_docks_are_there_again_after_a_restart_from_the_page(
    start: Start, two_readers: Path
) -> None:
    run = start(two_readers)
    run.key(Qt.Key.Key_2, CTRL)
    before = [dock.objectName() for dock in run.window.docks.values() if dock.isVisible()]
    shown(run)
    run.close()
    again = start(two_readers)
    again.qtbot.waitUntil(lambda: again.window.workspaces.current == "review")
    after = [dock.objectName() for dock in again.window.docks.values() if dock.isVisible()]
    assert after == before
    assert again.window.workspaces.page == "statement"


def test_a_name_without_an_ending_gets_it_and_replaces_nothing(
    start: Start, two_readers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start(two_readers)
    view = shown(run)
    save_as(run, view, "csv", tmp_path / "figures", monkeypatch)
    out = tmp_path / "figures.csv"
    run.qtbot.waitUntil(lambda: run.said[-1:] == [f"Wrote {out}"])
    out.write_text("kept", encoding="utf-8")
    save_as(run, view, "csv", tmp_path / "figures", monkeypatch)
    assert run.said[-1] == f"{out} is there already: choose another name"
    assert out.read_text(encoding="utf-8") == "kept"
