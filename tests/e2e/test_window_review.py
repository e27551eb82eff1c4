"""The review by keyboard: every difference decided, the program closed and gone on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from declannot.app.workspaces import REVIEW
from declannot.domain.review import ReviewKind
from tests.e2e.reviewing import decisions, find, gold, review_of, settle

Start = Callable[..., Any]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_every_difference_is_decided_by_keyboard_alone_with_a_break(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    session = room.session
    assert session.progress()[0] == 0
    run.key(Qt.Key.Key_A, CTRL_SHIFT)
    keys = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0]
    for number in range(12):
        run.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        run.key(keys[number % 3])
        settle()
    done, total = session.progress()
    assert done >= 8  # where a relation's end was decided away, only 0 is obeyed
    shown = session.current
    run.close()

    again = start(None)
    settle()
    assert again.window.workspaces.current == REVIEW
    session = again.window.review.room.session
    assert session.current is not None
    assert session.current.key == shown.key
    assert session.progress() == (done, total)
    for number in range(3 * total):
        if session.progress()[0] == session.progress()[1]:
            break
        again.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        again.key(keys[number % 3] if session.current.kind is not ReviewKind.ATTRIBUTES
                  else Qt.Key.Key_1)  # fmt: skip
        settle()
    done, total = session.progress()
    assert done == total
    assert not session.review.undecided
    again.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert again.in_file("SELECT status FROM layer WHERE annotator_id IS NULL") == [("done",)]
    rows = decisions(again)
    reviewer = again.in_file("SELECT id FROM annotator WHERE name NOT IN ('A', 'B')")[0][0]
    about_spans = [row for row in rows if row[0] not in ("exact", "relation")]
    assert len(about_spans) >= total - 20
    for _difference, _choice, sources, _result, reason, _comment, by in about_spans:
        assert json.loads(sources)
        assert reason == "boundary rule"
        assert by == reviewer
    assert {row[1] for row in about_spans} >= {"a", "b", "neither"}


def test_a_lane_is_its_annotator_whatever_way_the_lanes_are_turned(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    session = room.session
    upper = session.person(0)
    item = find(room, ReviewKind.LABEL)
    wanted = session.side(item, 0).spans[0]
    run.key(Qt.Key.Key_1)
    settle()
    assert (wanted.start, wanted.end, wanted.label_id) in gold(run)
    [(sources,)] = run.in_file("SELECT sources FROM decision")
    assert json.loads(sources)[0] in {each.id for each in (*item.a.spans, *item.b.spans)}
    run.do("show_names")
    settle()
    names = {session.person(lane).name for lane in (0, 1)}
    assert names == {"A", "B"}
    assert session.person(0).name == "A"  # with names the lanes stand still
    run.do("show_names")
    assert session.person(0) == upper


def test_nothing_is_chosen_before_and_neither_leaves_gold_empty(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    item = find(room, ReviewKind.LABEL)
    assert not any(button.isChecked() for button in (*room.difference.lanes, room.difference.both))
    run.key(Qt.Key.Key_0)
    settle()
    assert gold(run) == []
    assert [row[1] for row in decisions(run)] == ["neither"]
    run.key(Qt.Key.Key_Left)
    settle()
    assert room.session.current.key == item.key
    room.difference.refresh()
    assert room.difference.neither.isChecked()


def test_longer_shorter_and_union_decide_edges_and_are_refused_elsewhere(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    find(room, ReviewKind.LABEL)
    run.key(Qt.Key.Key_L)
    assert "not about edges" in run.said[-1]
    assert decisions(run) == []
    item = find(room, ReviewKind.BOUNDARY)
    run.key(Qt.Key.Key_X)
    settle()
    spans = (*item.a.spans, *item.b.spans)
    place = (min(each.start for each in spans), max(each.end for each in spans))
    assert place in {row[:2] for row in gold(run)}


def test_the_queue_decides_with_the_same_keys_and_narrows(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    queue = room.queue
    total = queue.model.rowCount()
    queue.kinds.choose(ReviewKind.BOUNDARY)
    settle()
    boundaries = list(room.session.queue())
    assert 0 < len(boundaries) < total
    assert all(each.kind is ReviewKind.BOUNDARY for each in boundaries)
    assert queue.model.rowCount() == len(boundaries)
    queue.view.setFocus(Qt.FocusReason.TabFocusReason)
    queue.view.setCurrentIndex(queue.model.index(1, 0))
    settle()
    assert room.session.current.key == boundaries[1].key
    run.qtbot.keyClick(queue.view, Qt.Key.Key_2)
    settle()
    assert [row[0] for row in decisions(run)] == ["boundary"]
    queue.states.choose("decided")
    settle()
    assert queue.model.rowCount() == 1


def test_a_click_on_a_lane_shows_its_difference(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    view = run.window.view
    item = next(
        each
        for each in room.session.queue()
        if each.kind is ReviewKind.LABEL and each.key != room.session.current.key
    )
    view.scroll_to(item.start)
    settle()
    place = view.caret_rect(item.start)
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        (place.topRight().toPoint() + place.bottomRight().toPoint()) / 2,
    )
    settle()
    assert room.session.current.key == item.key


def test_both_is_refused_where_the_schema_forbids_it_and_says_why(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    find(room, ReviewKind.ATTRIBUTES)
    run.key(Qt.Key.Key_3)
    assert "one value" in run.said[-1]
    assert decisions(run) == []
