"""Gold under the hand of the reviewer: undone, edited, overtaken, with reasons and comments."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from declannot.app.workspaces import ANNOTATE, REVIEW, STATEMENT
from declannot.domain.review import ReviewKind
from tests.e2e.reviewing import decisions, find, gold, review_of, settle

Start = Callable[..., Any]


def test_undo_shows_the_difference_again_where_it_happened(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    item = room.session.current
    run.key(Qt.Key.Key_0)
    for _ in range(8):
        run.key(Qt.Key.Key_Right)
    settle()
    assert room.session.current.key != item.key
    for _ in range(2):  # the first goes there where it is out of sight
        if decisions(run):
            run.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            settle()
    assert decisions(run) == []
    assert room.session.current.key == item.key
    run.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(decisions(run)) == 1


def test_undo_in_annotate_leads_to_the_review(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    run.key(Qt.Key.Key_0)
    settle()
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert run.window.workspaces.current == ANNOTATE
    run.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert run.window.workspaces.current == REVIEW
    assert len(decisions(run)) == 1  # it was only named
    run.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert decisions(run) == []
    assert room.session.current is not None


def test_undo_leads_from_a_report_back_to_the_statement(start: Start, readings: Path) -> None:
    run = start(readings)
    review_of(run)
    run.key(Qt.Key.Key_0)
    settle()
    run.window.workspaces.add_page("report", QLabel("a report", run.window))
    run.window.workspaces.show_page("report")
    run.do("undo")
    settle()
    assert run.window.workspaces.page == STATEMENT
    assert len(decisions(run)) == 1
    run.do("undo")
    settle()
    assert decisions(run) == []


def test_gold_is_edited_by_label_keys_and_recorded_as_edited(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    item = find(room, ReviewKind.LABEL)
    run.key(Qt.Key.Key_E)
    assert "press Enter first" in run.said[-1]
    assert gold(run) == []
    run.key(Qt.Key.Key_Return)
    settle()
    assert room.session.editing
    assert "Editing gold" in room.strip.legend.accessibleName()
    run.key(Qt.Key.Key_E)
    run.key(Qt.Key.Key_Escape)
    settle()
    assert not room.session.editing
    event = run.workspace.schema.label_by_name["EVENT"].id
    assert gold(run) == [(item.start, item.end, event)]
    [row] = decisions(run)
    assert row[:2] == ("label", "edited")
    assert set(json.loads(row[2])) == set(item.sources)


def test_gold_changed_by_hand_makes_its_decision_an_edited_one(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    item = find(room, ReviewKind.LABEL)
    run.key(Qt.Key.Key_1)
    settle()
    run.key(Qt.Key.Key_Left)
    settle()
    assert room.session.current.key == item.key
    run.key(Qt.Key.Key_Return)
    run.key(Qt.Key.Key_Delete)
    run.key(Qt.Key.Key_Escape)
    settle()
    assert gold(run) == []
    assert [row[1] for row in decisions(run)] == ["neither"]


def test_a_correction_makes_the_decision_stale_and_it_can_be_confirmed(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    item = find(room, ReviewKind.LABEL)
    run.key(Qt.Key.Key_1)
    settle()
    span = item.a.spans[0]
    owner = room.session.pair.a
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    run.workspace.set_annotator(owner)
    run.workspace.selection.set_span(span.id, span.start)
    run.key(Qt.Key.Key_Delete)
    settle()
    assert run.in_file("SELECT stale FROM decision") == [(1,)]
    review_of(run)
    stale = [each for each in room.session.review.items if each.is_stale]
    assert stale
    room.session.show(stale[0])
    room.difference.refresh()
    assert "Stale" in room.difference.decided.text()
    assert not room.session.current.is_decided
    run.do("confirm_decision")
    settle()
    assert run.in_file("SELECT stale FROM decision") == [(0,)]


def test_comments_and_reasons_are_kept_with_the_decision(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    first = room.session.current
    run.key(Qt.Key.Key_C)
    assert room.difference.comment.hasFocus()
    run.qtbot.keyClicks(room.difference.comment, "read the rule on names")
    run.qtbot.keyClick(room.difference.comment, Qt.Key.Key_Escape)
    assert run.window.view.hasFocus()
    run.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    run.key(Qt.Key.Key_1)
    settle()
    [row] = decisions(run)
    assert row[4:6] == ("guideline gap", "read the rule on names")
    assert room.difference.comment.toPlainText() == ""  # the next one has none yet
    run.key(Qt.Key.Key_Left)
    settle()
    assert room.session.current.key == first.key
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    settle()
    assert decisions(run)[0][4] == "slip"


def test_a_comment_being_written_is_kept_when_the_window_closes(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    run.key(Qt.Key.Key_1)
    run.key(Qt.Key.Key_Left)
    settle()
    run.key(Qt.Key.Key_C)
    run.qtbot.keyClicks(room.difference.comment, "later")
    path = run.path
    run.close()
    again = start(path)
    assert [row[5] for row in decisions(again)] == ["later"]


def test_gold_is_done_only_when_everything_is_decided(start: Start, readings: Path) -> None:
    run = start(readings)
    review_of(run)
    run.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "not decided yet" in run.said[-1]
    assert run.in_file("SELECT count(*) FROM layer WHERE status = 'done'") == [(0,)]
