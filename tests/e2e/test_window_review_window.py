"""How the review stands in the window: focus, menus, status bar, little room, reading only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from declannot.app.review.wording import excerpt
from declannot.domain.review import ReviewKind
from tests.e2e.reviewing import decisions, find, review_of, settle

Start = Callable[..., Any]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_tab_goes_from_the_statement_through_the_difference_to_the_queue(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    run.window.resize(1440, 900)
    settle()
    seen = []
    for _ in range(40):
        run.window.focusNextPrevChild(True)
        widget = run.window.focusWidget()
        seen.append(
            next(
                (
                    name
                    for name, area in (
                        ("difference", run.window.docks["difference"]),
                        ("queue", run.window.docks["queue"]),
                        ("documents", run.window.docks["review_documents"]),
                        ("bar", run.window.workspaces.bar),
                    )
                    if area.isAncestorOf(widget)
                ),
                "other",
            )
        )
        if widget is run.window.view:
            break
    order = list(dict.fromkeys(seen))
    assert order[:4] == ["difference", "queue", "documents", "bar"]
    assert run.window.focusWidget() is run.window.view
    names = [button.accessibleName() for button in room.difference.lanes]
    assert names == ["Upper, 1", "Lower, 2"]


def test_a_project_open_for_reading_is_reviewed_without_deciding(
    start: Start, readings: Path
) -> None:
    run = start(None)
    run.window.projects.open(readings, read_only=True)
    run.qtbot.waitUntil(lambda: run.path == readings)
    room = review_of(run)
    assert room.session.progress()[1] > 0
    run.key(Qt.Key.Key_1)
    assert "reading only" in run.said[-1]
    assert decisions(run) == []


def test_in_the_review_menus_of_spans_wait_for_editing(start: Start, readings: Path) -> None:
    run = start(readings)
    review_of(run)
    run.do("remove_span")
    assert "while gold is edited" in run.said[-1]
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    run.do("decide_upper")
    assert "Ctrl+2" in run.said[-1]


def test_the_status_bar_counts_gold_in_the_review_and_the_own_work_elsewhere(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    review_of(run)
    for _ in range(200):
        if not run.window.review.room.session.review.undecided:
            break
        run.key(Qt.Key.Key_A, CTRL_SHIFT)
        run.key(Qt.Key.Key_1)
        settle()
    run.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    run.qtbot.waitUntil(lambda: run.window.status.documents.text() == "1 of 1 document")
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert run.window.status.documents.text() == "0 of 1 document"


def test_a_relation_in_the_queue_names_both_ends(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    about = next(each for each in room.session.review.items if each.kind is ReviewKind.RELATION)
    said = excerpt(run.workspace.text.text, about)
    assert len(said.split(" → ")) == 2


def test_the_filters_of_the_queue_show_their_whole_words_where_there_is_little_room(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    panel = review_of(run).queue
    filters = (panel.kinds, panel.labels, panel.states)
    for width, rows in ((170, 2), (420, 1)):
        panel.setFixedWidth(width)
        run.qtbot.waitUntil(lambda rows=rows: len({each.y() for each in filters}) == rows)
        assert all(each.width() >= each.sizeHint().width() for each in filters)


def test_attributes_that_differ_are_named_by_their_titles(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    find(room, ReviewKind.ATTRIBUTES)
    shown = {each.text() for each in room.difference.values.findChildren(QLabel)}
    assert {"Strength", "Status"} & shown
    assert not {"strength", "status"} & shown


def test_the_choices_show_their_whole_names_where_there_is_little_room(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    panel = review_of(run).difference
    choices = (*panel.lanes, panel.both, panel.neither, panel.edit)
    for width, rows in ((240, 2), (420, 1)):
        panel.setFixedWidth(width)
        run.qtbot.waitUntil(lambda rows=rows: len({each.y() for each in choices}) == rows)
        settle()
        for each in choices:
            assert each.width() >= each.least_width()
        for number, one in enumerate(choices):
            for other in choices[number + 1 :]:
                assert not one.geometry().intersects(other.geometry())
