"""Relations in the window: drawn by keys and by the mouse, shown as arcs, listed, undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from declannot.app.panels.relation_type_chooser import RelationTypeChooser
from declannot.domain.change import Change, Step
from declannot.domain.message import message
from declannot.domain.span import Relation, Span

Start = Callable[..., Any]
Ctrl = Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
JOINED = """SELECT r.type_id, f.start, t.start FROM relation r
            JOIN span f ON f.id = r.from_id JOIN span t ON t.id = r.to_id
            ORDER BY f.start, t.start"""


class Joining:
    """The LA statement with four spans: an actor, a commitment, a condemnation and a place."""

    def __init__(self, run: Any) -> None:
        self.run = run
        run.window.page.hint.hide()
        self.actor = self.tag("Canada", Key.Key_A)
        self.place = self.tag("Los Angeles", Key.Key_P)
        self.act = self.tag("we are committed to invigorating", Key.Key_C)
        self.second = self.tag("Mexico", Key.Key_A)

    def tag(self, words: str, key: Qt.Key) -> Span:
        self.run.select(words)
        self.run.key(key)
        span: Span = self.run.workspace.selected_span
        assert span is not None
        return span

    def select(self, span: Span) -> None:
        self.run.workspace.selection.set_span(span.id, span.start)
        self.run.window.view.setFocus()

    @property
    def joined(self) -> list[tuple[Any, ...]]:
        """Type and starts of both ends, as another reader of the file finds them."""
        found: list[tuple[Any, ...]] = self.run.in_file(JOINED)
        return found

    @property
    def said(self) -> str:
        last: str = self.run.said[-1]
        return last

    def point(self, span: Span) -> QPoint:
        return self.run.window.view.span_rects(span)[0].center().toPoint()

    def drag(self, begin: QPoint, end: QPoint, modifiers: Any, *, drop: bool = True) -> None:
        port = self.run.window.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, modifiers, begin)
        for point in ((begin + end) / 2, end):
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(point),
                QPointF(port.mapToGlobal(point)),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                modifiers,
            )
            QApplication.sendEvent(port, event)
        if drop:
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, modifiers, end)


@pytest.fixture
def desk(start: Start) -> Joining:
    return Joining(start())


def choose(desk: Joining, key: Any) -> None:
    chooser = desk.run.dialog(RelationTypeChooser)
    desk.run.qtbot.keyClick(chooser.view, key)
    QApplication.processEvents()
    desk.run.window.activateWindow()  # nothing does so where there is no window manager
    QApplication.processEvents()


def test_a_relation_is_drawn_by_keys_alone_and_undone(desk: Joining) -> None:
    desk.select(desk.act)
    desk.run.key(Key.Key_R, Ctrl)
    assert "Space goes to spans it may lead to" in desk.said
    assert "COMMITMENT" in desk.run.window.status.mode.text()
    desk.run.key(Key.Key_Space, Shift)
    assert desk.run.workspace.selected_span == desk.second
    desk.run.key(Key.Key_Return)
    choose(desk, "2")
    assert desk.joined == [("beneficiary", desk.act.start, desk.second.start)]
    assert desk.run.workspace.selected_span == desk.act
    assert desk.run.window.status.mode.text() == ""
    desk.run.key(Key.Key_R, Ctrl)
    desk.run.key(Key.Key_Space, Shift)
    desk.run.key(Key.Key_R, Ctrl)
    chooser = desk.run.dialog(RelationTypeChooser)
    assert chooser.view.currentIndex().row() == 0
    desk.run.qtbot.keyClick(chooser.view, "b")  # two begin so: the letter goes on to the other
    assert chooser.view.currentIndex().row() == 1
    choose(desk, Key.Key_Escape)
    assert len(desk.joined) == 1
    desk.run.do("undo")
    assert desk.joined == []


def test_walking_passes_over_what_may_not_be_joined(desk: Joining) -> None:
    desk.select(desk.act)
    desk.run.key(Key.Key_R, Ctrl)
    desk.run.key(Key.Key_Space)  # the place lies further on, and no relation leads there
    assert desk.run.workspace.selected_span == desk.act
    assert "No further span" in desk.said
    desk.select(desk.place)
    desk.run.key(Key.Key_Return)
    assert "COMMITMENT can be joined to" in desk.said
    assert "PLACE" in desk.said
    desk.run.key(Key.Key_C)
    assert "Esc leaves" in desk.said
    desk.run.key(Key.Key_Delete)
    assert "Esc leaves" in desk.said
    desk.run.key(Key.Key_Escape)
    assert desk.said == "No relation was added"
    assert desk.joined == []
    assert desk.run.in_file("SELECT count(*) FROM span") == [(4,)]


def test_a_label_without_relations_is_refused_and_one_type_is_taken_at_once(desk: Joining) -> None:
    desk.select(desk.place)
    desk.run.key(Key.Key_R, Ctrl)
    assert desk.said == "The schema has no relation for PLACE"
    treaty = desk.tag("international order", Key.Key_T)
    desk.select(desk.act)
    desk.run.key(Key.Key_R, Ctrl)
    desk.select(treaty)
    desk.run.key(Key.Key_R, Ctrl)
    assert desk.joined == [("basis", desk.act.start, treaty.start)]


def test_the_other_way_round_is_said_and_turned(desk: Joining) -> None:
    desk.select(desk.actor)
    desk.run.key(Key.Key_R, Ctrl)
    assert "Relations only lead to ACTOR" in desk.said
    desk.select(desk.act)
    desk.run.key(Key.Key_Return)
    assert "Only from COMMITMENT to ACTOR" in desk.said
    choose(desk, Key.Key_Return)
    assert desk.joined == [("by", desk.act.start, desk.actor.start)]


def test_a_relation_is_drawn_by_alt_and_dragging(desk: Joining) -> None:
    desk.select(desk.act)
    desk.drag(desk.point(desk.act), desk.point(desk.actor), Alt)
    choose(desk, "1")
    assert desk.joined == [("by", desk.act.start, desk.actor.start)]
    desk.drag(desk.point(desk.act), desk.point(desk.place), Alt)
    assert "COMMITMENT can be joined to" in desk.said
    assert len(desk.joined) == 1


def test_the_tag_of_the_selected_span_is_a_handle_and_esc_lets_go(desk: Joining) -> None:
    view = desk.run.window.view
    desk.select(desk.act)
    QApplication.processEvents()
    tag = view.tag_rect(desk.act).center().toPoint()
    desk.drag(tag, desk.point(desk.second), Qt.KeyboardModifier.NoModifier, drop=False)
    before = view.grab().toImage()
    assert view.arcs.rubber is not None
    desk.run.key(Key.Key_Escape)
    assert view.arcs.rubber is None
    assert view.grab().toImage() != before
    port = view.viewport()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=desk.point(desk.second))
    assert desk.joined == []
    desk.drag(tag, desk.point(desk.second), Qt.KeyboardModifier.NoModifier)
    choose(desk, "1")
    assert desk.joined == [("by", desk.act.start, desk.second.start)]


def join(desk: Joining, target: Span, type_digit: str = "1") -> None:
    desk.select(desk.act)
    desk.run.key(Key.Key_R, Ctrl)
    desk.select(target)
    desk.run.key(Key.Key_Return)
    choose(desk, type_digit)


def test_arcs_are_drawn_without_moving_a_line_and_can_be_clicked(desk: Joining) -> None:
    view = desk.run.window.view
    before = [view.caret_rect(offset) for offset in (0, 300, 600)]
    join(desk, desk.actor)
    with_arc = view.grab().toImage()
    assert [view.caret_rect(offset) for offset in (0, 300, 600)] == before
    desk.run.do("arcs_none")
    assert desk.run.window.settings.values.arcs == "none"
    assert view.grab().toImage() != with_arc
    desk.run.do("arcs_all")
    desk.run.workspace.selection.set_caret(0)
    view.grab()
    points = next(iter(view.arcs.shown(view._page, view._schema, None).arcs)).points
    corner = ((points[1] + points[2]) / 2).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert "Enter goes to the target, Del removes it" in desk.said
    desk.run.key(Key.Key_Return)
    assert desk.run.workspace.selected_span == desk.actor
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    desk.run.key(Key.Key_Delete)
    assert desk.joined == []
    assert desk.said == "Removed relation by"


def test_an_end_out_of_view_gets_a_stub(desk: Joining) -> None:
    view = desk.run.window.view
    far = desk.tag("Indigenous peoples", Key.Key_A)
    join(desk, far, "2")
    desk.select(desk.act)
    view.ensure_visible(desk.act.start)
    view.grab()
    (arc,) = view.arcs.shown(view._page, view._schema, desk.act).arcs
    assert (arc.upwards, arc.leaves, arc.count) == (False, True, 1)
    desk.select(far)
    view.ensure_visible(far.start)
    view.grab()
    (arc,) = view.arcs.shown(view._page, view._schema, far).arcs
    assert (arc.upwards, arc.leaves) == (True, False)


def test_the_table_lists_relations_and_is_walked_by_keys(desk: Joining) -> None:
    join(desk, desk.second)
    join(desk, desk.actor, "2")
    desk.run.window.docks["relations"].raise_()
    table = desk.run.window.panels.relations
    desk.run.qtbot.waitUntil(lambda: table.model.rowCount() == 2)
    model, view = table.model, table.view

    def row(number: int) -> list[Any]:
        return [model.data(model.index(number, column)) for column in range(4)]

    assert row(0) == ["Beneficiary", "we are committed to invigorating", "Canada", "¶1"]
    assert row(1)[0] == "By"
    view.setFocus()
    view.selectRow(0)
    view.selectRow(1)
    assert desk.run.window.hand.relation.type_id == "by"
    desk.run.qtbot.keyClick(view, Key.Key_Return, Shift)
    assert desk.run.workspace.selected_span == desk.second
    view.setFocus()
    desk.run.qtbot.keyClick(view, Key.Key_Return)
    assert desk.run.workspace.selected_span == desk.act
    table.filter.setText("mexico")
    desk.run.qtbot.waitUntil(lambda: model.rowCount() == 1)
    table.filter.setText("")
    desk.run.qtbot.waitUntil(lambda: model.rowCount() == 2)
    model.sort(0)
    assert row(0)[0] == "By"
    view.setFocus()
    view.selectRow(0)
    desk.run.qtbot.keyClick(view, Key.Key_Delete)
    assert [each[0] for each in desk.joined] == ["beneficiary"]
    assert model.rowCount() == 1
    desk.run.do("undo")
    desk.run.qtbot.waitUntil(lambda: model.rowCount() == 2)


def test_the_table_is_empty_where_no_document_is_left(desk: Joining) -> None:
    join(desk, desk.actor)
    desk.run.window.docks["relations"].raise_()
    table = desk.run.window.panels.relations
    desk.run.qtbot.waitUntil(lambda: table.model.rowCount() == 1)
    desk.run.do("delete_document")
    desk.run.qtbot.waitUntil(lambda: table.model.rowCount() == 0)
    desk.run.do("undo")
    desk.run.qtbot.waitUntil(lambda: table.model.rowCount() == 1)


def test_relations_go_with_their_spans_and_come_back(desk: Joining) -> None:
    join(desk, desk.second)
    join(desk, desk.actor, "2")
    before = desk.joined
    desk.select(desk.act)
    desk.run.key(Key.Key_Delete)
    assert desk.joined == []
    assert "2 of its relations" in desk.said
    desk.run.do("undo")
    assert desk.joined == before
    desk.run.do("redo")
    assert desk.joined == []


def test_values_that_a_file_brought_on_a_relation_are_told_and_read_out(desk: Joining) -> None:
    run = desk.run
    relation = Relation(
        id="r1",
        layer_id=run.workspace.content.layer.id,
        type_id="by",
        from_id=desk.act.id,
        to_id=desk.actor.id,
        attributes={"certainty": "low", "seen": ["here", "there"]},
    )
    run.workspace.run(Step("import", message("Import"), (Change(None, relation),)))
    run.window.docks["relations"].raise_()
    model = run.window.panels.relations.model
    run.qtbot.waitUntil(lambda: model.rowCount() == 1)
    index = model.index(0, 0)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "certainty: low" in index.data(role)
        assert "seen: here, there" in index.data(role)


def test_dragging_selected_text_takes_it_out(
    desk: Joining, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[str, str]] = []

    class Drag:
        def __init__(self, _source: object) -> None:
            pass

        def setMimeData(self, data: Any) -> None:
            taken.append((data.text(), data.html()))

        def exec(self, _action: object) -> None:
            pass

    monkeypatch.setattr("declannot.app.statement.hand.QDrag", Drag)
    desk.run.select("share a close relationship")
    view = desk.run.window.view
    text = desk.run.workspace.text.text
    inside = view.caret_rect(text.index("close") + 2).center().toPoint()
    desk.drag(inside, inside + QPoint(60, 40), Qt.KeyboardModifier.NoModifier)
    assert taken[0][0] == "share a close relationship"
    assert "<p>share a close relationship</p>" in taken[0][1]
    assert desk.run.workspace.selection.range is not None
    outside = view.caret_rect(text.index("invigorating") + 2).center().toPoint()
    desk.drag(outside, outside + QPoint(80, 0), Qt.KeyboardModifier.NoModifier)
    assert len(taken) == 1
    assert desk.run.workspace.selection.range != (0, 0)


def test_copied_html_bears_labels_for_word_processors(desk: Joining) -> None:
    desk.run.select("Canada, Mexico and the United States")
    desk.run.do("copy_with_labels")
    data = QApplication.clipboard().mimeData()
    assert data.text().splitlines()[2:] == ["ACTOR\tCanada", "ACTOR\tMexico"]
    assert "<b>ACTOR</b></sup>" in data.html()
    assert "text-decoration: underline" in data.html()
    desk.run.do("copy")
    data = QApplication.clipboard().mimeData()
    assert data.text() == "Canada, Mexico and the United States"
    assert "<p>Canada, Mexico and the United States</p>" in data.html()
