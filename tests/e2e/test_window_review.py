"""The review by keyboard: every difference decided, the program closed and gone on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from declannot.app.handover.reading_page import ReadingPage
from declannot.app.review.audit_dialog import AuditDialog
from declannot.app.review.bulk_dialogs import SameWayDialog, StrategyDialog
from declannot.app.review.wording import excerpt
from declannot.app.workspaces import ANNOTATE, REVIEW, STATEMENT
from declannot.domain.change import Change
from declannot.domain.document import Annotator, Status
from declannot.domain.identity import new_id
from declannot.domain.moment import Stamp
from declannot.domain.operations.layers import set_status
from declannot.domain.operations.spans import add_span
from declannot.domain.review import DEFAULT_REASONS, ReviewKind
from declannot.exchange.starting import add_readings, ensure_default_project
from declannot.store.project import Applied, Project

Start = Callable[..., Any]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    """A project with the LA statement and the spans of A and B on it."""
    path = tmp_path / "two readings.declannot"
    ensure_default_project(path)
    with Project.open(path) as project:
        document_id = project.documents()[0].id
        for reader in ("A", "B"):
            add_readings(project, document_id, reader)
    return path


def review_of(run: Any) -> Any:
    """Show the review by its key and return what it is made of."""
    run.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert run.window.workspaces.current == REVIEW
    settle()
    return run.window.review.room


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def decisions(run: Any) -> list[Any]:
    rows: list[Any] = run.in_file(
        "SELECT difference, choice, sources, result, reason, comment, by FROM decision"
    )
    return rows


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


def find(room: Any, kind: ReviewKind, **wanted: Any) -> Any:
    """Return the first difference of a class, and show it."""
    item = next(
        each
        for each in room.session.queue()
        if each.kind is kind and all(getattr(each, name) == value for name, value in wanted.items())
    )
    room.session.show(item)
    settle()
    return item


def gold(run: Any) -> list[Any]:
    rows: list[Any] = run.in_file(
        "SELECT span.start, span.end, span.label_id FROM span JOIN layer"
        " ON layer.id = span.layer_id WHERE layer.annotator_id IS NULL ORDER BY span.start"
    )
    return rows


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


def test_gold_is_done_only_when_everything_is_decided(start: Start, readings: Path) -> None:
    run = start(readings)
    review_of(run)
    run.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "not decided yet" in run.said[-1]
    assert run.in_file("SELECT count(*) FROM layer WHERE status = 'done'") == [(0,)]


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


def mark_done(path: Path) -> None:
    """Let both annotators have marked the statement as done."""
    with Project.open(path) as project:
        document_id = project.documents()[0].id
        for each in project.annotators():
            content = project.content(document_id, each.id)
            step = set_status(content, Status.DONE) if content.spans else None
            if step is not None:
                project.apply(step, by=each.id)


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


def test_both_is_refused_where_the_schema_forbids_it_and_says_why(
    start: Start, readings: Path
) -> None:
    run = start(readings)
    room = review_of(run)
    find(room, ReviewKind.ATTRIBUTES)
    run.key(Qt.Key.Key_3)
    assert "one value" in run.said[-1]
    assert decisions(run) == []


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
    run.qtbot.waitUntil(lambda: run.window.status.documents.text() == "1 of 1 documents")
    run.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert run.window.status.documents.text() == "0 of 1 documents"


def test_a_relation_in_the_queue_names_both_ends(start: Start, readings: Path) -> None:
    run = start(readings)
    room = review_of(run)
    about = next(each for each in room.session.review.items if each.kind is ReviewKind.RELATION)
    said = excerpt(run.workspace.text.text, about)
    assert len(said.split(" → ")) == 2


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
