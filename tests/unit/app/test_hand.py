"""The rules of the hand, by real keys and clicks on the statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from declannot.app.notices import Kind, Notice
from declannot.app.statement.hand import Hand
from declannot.app.statement.view import StatementView
from declannot.app.workspace import Workspace
from declannot.domain.operations import documents
from declannot.domain.snapping import SnapLevel
from declannot.formats.schema_yaml import read_schema
from declannot.resources import read_bytes
from declannot.store.project import Project

TEXT = (
    "Canada, Mexico and the United States pledge to condemn the attack on Ukraine’s cities. "
    "We call on Russia to withdraw. Canada,\n\nMexico and the United States are committed to "
    "peace.\n\nThe Charter of United Nations stands."
)
Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier


class Desk:
    """A statement on the screen with a hand on it, and what was said."""

    def __init__(self, workspace: Workspace, view: StatementView, hand: Hand) -> None:
        self.workspace, self.view, self.hand = workspace, view, hand
        self.said: list[Notice] = []
        workspace.noticed.connect(self.said.append)

    @property
    def last(self) -> str:
        return str(self.said[-1].message)

    @property
    def refused(self) -> bool:
        return self.said[-1].kind is Kind.REFUSED

    def place(self, offset: int) -> QPoint:
        """Return a point on the character at ``offset``."""
        here, after = self.view.caret_rect(offset), self.view.caret_rect(offset + 1)
        return QPoint(round((here.x() + after.x()) / 2), round(here.center().y()))

    def middle(self, covered: str) -> QPoint:
        return self.place(TEXT.index(covered) + len(covered) // 2)

    def click(self, covered: str, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.LeftButton, modifiers, self.middle(covered))

    def double_click(self, covered: str) -> None:
        point = self.middle(covered)
        QTest.mouseClick(self.view.viewport(), Qt.LeftButton, Qt.NoModifier, point)
        QTest.mouseDClick(self.view.viewport(), Qt.LeftButton, Qt.NoModifier, point)

    def drag(self, start: int, end: int, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        port = self.view.viewport()
        QTest.mousePress(port, Qt.LeftButton, modifiers, self.place(start))
        middle = (self.place(start) + self.place(end)) / 2
        for point in (middle, self.place(end)):
            self.move(point, modifiers)
        QTest.mouseRelease(port, Qt.LeftButton, modifiers, self.place(end))

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        port = self.view.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(port.mapToGlobal(point)),
            Qt.NoButton,
            Qt.LeftButton,
            modifiers,
        )
        QGuiApplication.sendEvent(port, event)

    def press(self, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, modifiers)

    def select(self, covered: str) -> None:
        start = TEXT.index(covered)
        self.workspace.selection.set_range(start, start + len(covered))

    def spans(self) -> list[tuple[str, str]]:
        """Return label and text of all spans as another reader of the file sees them."""
        workspace = self.workspace
        assert workspace.project is not None
        assert workspace.document is not None
        with workspace.project.reader() as reader:
            content = reader.content(workspace.document.id, workspace.annotator.id)
        names = workspace.schema.label_by_id
        return [
            (names[span.label_id].name, "|".join(TEXT[start:end] for start, end in span.ranges))
            for span in content.index
        ]

    @property
    def target(self) -> str:
        """The selected text, in brackets where a span is the target."""
        span = self.workspace.selected_span
        if span is not None:
            return f"[{TEXT[span.start : span.end]}]"
        return "|".join(TEXT[start:end] for start, end in self.workspace.selection.ranges)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "hand.declannot"
    schema = read_schema(read_bytes("schemas/default_schema.yaml"))
    with Project.create(path, schema=schema) as project:
        document = documents.new_document("One", TEXT, at="2026-11-23T12:00:00Z", language="en")
        other = documents.new_document("Two", "Another.", at="2026-11-23T12:00:00Z")
        project.apply(documents.add_documents([(document, TEXT), (other, "Another.")]))
    workspace = Workspace()
    workspace.open_project(path)
    view = StatementView(workspace.selection)
    qtbot.addWidget(view)
    view.set_schema(workspace.schema)
    hand = Hand(workspace, view)
    workspace.document_changed.connect(
        lambda: view.set_statement(workspace.content, workspace.language)
    )
    workspace.changes_applied.connect(lambda applied: view.spans_changed(applied.changes))
    workspace.open_document(document.id)
    view.resize(900, 700)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    desk = Desk(workspace, view, hand)
    yield desk
    workspace.close_project()


def test_double_click_and_a_key_make_a_span(desk: Desk) -> None:
    desk.double_click("Canada")
    assert desk.target == "Canada"
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.target == "[Canada]"
    assert desk.last == "Added ACTOR: Canada"


def test_a_word_leaves_out_the_final_s(desk: Desk) -> None:
    desk.double_click("Ukraine")
    assert desk.target == "Ukraine"


def test_three_and_four_clicks_take_sentence_and_paragraph(desk: Desk) -> None:
    desk.double_click("withdraw")
    QTest.mouseClick(desk.view.viewport(), Qt.LeftButton, Qt.NoModifier, desk.middle("withdraw"))
    assert desk.target == "We call on Russia to withdraw."
    QTest.mouseClick(desk.view.viewport(), Qt.LeftButton, Qt.NoModifier, desk.middle("withdraw"))
    assert desk.target == TEXT[: TEXT.index("\n")]


def test_dragging_snaps_to_words_and_shift_to_characters(desk: Desk) -> None:
    start = TEXT.index("Mexico")
    desk.drag(start + 2, start + 12)
    assert desk.target == "Mexico and the"
    desk.drag(start + 2, start + 5, Shift)
    assert desk.target in ("xic", "xico")


def test_shift_held_before_dragging_leaves_the_span_before_alone(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a")
    start = TEXT.index("Mexico")
    desk.drag(start + 2, start + 5, Shift)
    assert desk.target in ("xic", "xico")


def test_shift_and_a_click_reach_out_from_the_caret(desk: Desk) -> None:
    desk.click("Mexico")
    desk.click("United", Shift)
    assert desk.target == "Mexico and the United"


def test_a_selection_across_a_blank_line_makes_one_span(desk: Desk) -> None:
    start = TEXT.index("Canada,\n")
    end = TEXT.index("are committed to")
    desk.drag(start + 1, end + 3)
    desk.press("c")
    assert desk.spans() == [("COMMITMENT", "Canada,\n\nMexico and the United States are")]


def test_the_same_by_keyboard_alone(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]


def test_another_key_corrects_the_span_just_made(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a", "p")
    assert desk.spans() == [("PLACE", "Canada")]
    desk.press("c")
    assert desk.spans() == [("COMMITMENT", "Canada")]


def test_a_span_walked_to_changes_within_its_family_only(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a", Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Space)
    assert desk.target == "[Canada]"
    desk.press("c")
    assert desk.refused
    assert desk.spans() == [("ACTOR", "Canada")]
    desk.press("p")
    assert desk.spans() == [("PLACE", "Canada")]


def test_shift_adds_a_second_label_beside(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.press("p", modifiers=Shift)
    assert desk.spans() == [("ACTOR", "Canada"), ("PLACE", "Canada")]


def test_the_same_key_again_adds_nothing(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a", "a")
    desk.select("Canada")
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.last == "ACTOR is there already"


def test_a_letter_without_a_label_is_refused_aloud(desk: Desk) -> None:
    desk.select("Canada")
    desk.press("q")
    assert desk.refused
    assert desk.last == "No label has the key Q"
    assert desk.target == "Canada"


def test_a_label_key_with_nothing_selected_is_refused_aloud(desk: Desk) -> None:
    desk.press("a")
    assert desk.refused
    assert desk.spans() == []


def test_the_dot_repeats_the_last_label(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.double_click("Mexico")
    desk.press(".")
    assert desk.spans() == [("ACTOR", "Canada"), ("ACTOR", "Mexico")]


def test_digits_cycle_attributes_and_shift_goes_back(desk: Desk) -> None:
    desk.select("condemn the attack")
    desk.press("c")
    desk.press(Qt.Key.Key_1)
    assert desk.workspace.selected_span is not None
    assert desk.workspace.selected_span.attributes == {"strength": "weak"}
    desk.press(Qt.Key.Key_1, modifiers=Shift)
    assert desk.workspace.selected_span.attributes == {"strength": "medium"}
    desk.press(Qt.Key.Key_4)
    assert desk.workspace.selected_span.attributes["conditional"] is True
    desk.press(Qt.Key.Key_9)
    assert desk.refused


def test_delete_removes_and_says_so(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a", Qt.Key.Key_Delete)
    assert desk.spans() == []
    assert desk.last == "Removed ACTOR: Canada"
    desk.workspace.undo()
    assert desk.spans() == [("ACTOR", "Canada")]
    assert desk.target == "[Canada]"


def test_a_click_selects_the_innermost_and_alt_goes_outwards(desk: Desk) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.click("Russia")
    assert desk.target == "[Russia]"
    desk.press(Qt.Key.Key_Up, modifiers=Alt)
    assert desk.target == "[We call on Russia to withdraw]"
    desk.press(Qt.Key.Key_Down, modifiers=Alt)
    assert desk.target == "[Russia]"
    desk.click("peace")
    assert desk.target == ""


def test_enter_adjusts_the_edges_by_word_and_character(desk: Desk) -> None:
    desk.select("United States")
    desk.press("a", Qt.Key.Key_Return)
    assert desk.hand.keyboard.editing_edges
    desk.press(Qt.Key.Key_Right, modifiers=Shift | Ctrl)
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Left, Qt.Key.Key_Left, modifiers=Shift)
    assert desk.spans() == [("ACTOR", "United States")]
    desk.press(Qt.Key.Key_Return)
    assert not desk.hand.keyboard.editing_edges
    assert desk.spans() == [("ACTOR", "e United States pledge")]
    desk.workspace.undo()
    assert desk.spans() == [("ACTOR", "United States")]


def test_escape_leaves_the_edges_as_they_were(desk: Desk) -> None:
    desk.select("United States")
    desk.press("a", Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right, modifiers=Shift)
    desk.press(Qt.Key.Key_Escape)
    assert desk.spans() == [("ACTOR", "United States")]
    assert desk.target == "[United States]"


def test_brackets_move_the_edges_by_word(desk: Desk) -> None:
    desk.select("United States")
    desk.press("a", "[")
    assert desk.spans() == [("ACTOR", "the United States")]
    desk.press("{", "]")
    assert desk.spans() == [("ACTOR", "United States pledge")]
    desk.press("}")
    assert desk.spans() == [("ACTOR", "United States")]


def test_an_edge_can_be_dragged(desk: Desk) -> None:
    desk.select("United States")
    desk.press("a")
    start = TEXT.index("United States")
    rect = desk.view.caret_rect(start + len("United States"))
    port = desk.view.viewport()
    edge = QPoint(round(rect.x()), round(rect.center().y()))
    QTest.mousePress(port, Qt.LeftButton, Qt.NoModifier, edge)
    target = desk.middle("condemn")
    desk.move((edge + target) / 2, Qt.NoModifier)
    desk.move(target, Qt.NoModifier)
    QTest.mouseRelease(port, Qt.LeftButton, Qt.NoModifier, target)
    assert desk.spans() == [("ACTOR", "United States pledge to condemn")]


def test_ctrl_adds_a_part(desk: Desk) -> None:
    first, second = TEXT.index("Canada"), TEXT.index("United States")
    desk.drag(first + 1, first + 5)
    desk.drag(second + 1, second + 10, Ctrl)
    assert desk.target == "Canada|United States"
    desk.press("a")
    assert desk.spans() == [("ACTOR", "Canada|United States")]


def test_ctrl_adds_a_part_to_the_selected_span(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a")
    second = TEXT.index("United States")
    desk.drag(second + 1, second + 10, Ctrl)
    assert desk.spans() == [("ACTOR", "Canada|United States")]


def test_the_comma_keeps_a_part_by_keyboard(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    desk.press(",")
    for _ in range(2):
        desk.press(Qt.Key.Key_Right, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Ctrl | Shift)
    assert desk.target.startswith("Canada|")


def test_expanding_and_shrinking(desk: Desk) -> None:
    desk.workspace.selection.set_caret(TEXT.index("Russia") + 2)
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    assert desk.target == "Russia"
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    desk.press(Qt.Key.Key_Up, modifiers=Ctrl | Shift)
    assert desk.target.startswith("We call on Russia")
    while desk.target != "Russia":
        before = desk.target
        desk.press(Qt.Key.Key_Down, modifiers=Ctrl | Shift)
        assert len(desk.target) < len(before)


def test_a_pass_hides_the_other_family_from_the_hand(desk: Desk) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.hand.set_pass("act")
    desk.click("Russia")
    assert desk.target == "[We call on Russia to withdraw]"
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert desk.target == "[We call on Russia to withdraw]"
    assert desk.refused


def test_an_armed_label_is_applied_to_each_selection_until_escape(desk: Desk) -> None:
    desk.hand.set_sticky("actor")
    desk.double_click("Canada")
    desk.double_click("Mexico")
    desk.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    desk.double_click("Russia")
    assert desk.spans() == [("ACTOR", "Canada"), ("ACTOR", "Mexico")]


def test_ctrl_enter_marks_the_paragraph_as_read_and_goes_on(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Return, modifiers=Ctrl)
    assert desk.workspace.content is not None
    first = TEXT.index("\n")
    assert desk.workspace.content.layer.read == ((0, first),)
    assert desk.workspace.selection.caret == TEXT.index("Mexico and the United States are")


def test_enter_on_a_range_asks_for_the_list_of_labels(desk: Desk, qtbot: QtBot) -> None:
    desk.select("Canada")
    with qtbot.waitSignal(desk.hand.label_choice_wanted):
        desk.press(Qt.Key.Key_Return)


def test_enter_on_stacked_spans_offers_them(desk: Desk, qtbot: QtBot) -> None:
    for covered, key in (("We call on Russia to withdraw", "u"), ("Russia", "a")):
        desk.select(covered)
        desk.press(key)
    desk.workspace.selection.set_caret(TEXT.index("Russia") + 1)
    with qtbot.waitSignal(desk.hand.span_choice_wanted) as asked:
        desk.press(Qt.Key.Key_Return)
    assert [span.label_id for span in asked.args[0]] == ["actor", "call"]


def test_label_keys_can_be_turned_off(desk: Desk) -> None:
    desk.hand.label_keys = False
    desk.select("Canada")
    desk.press("a")
    assert desk.spans() == []


def test_characters_are_easy_to_reach(desk: Desk) -> None:
    desk.hand.snap_level = SnapLevel.CHARACTER
    start = TEXT.index("Mexico")
    desk.drag(start + 1, start + 4)
    assert len(desk.target) <= 4


def test_copying_with_and_without_labels(desk: Desk) -> None:
    desk.select("Russia")
    desk.press("a")
    desk.hand.copy()
    assert QGuiApplication.clipboard().text() == "Russia"
    desk.hand.copy(with_labels=True)
    assert QGuiApplication.clipboard().text() == "Russia\n\nACTOR\tRussia"


def test_caret_by_sentence_and_paragraph(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Right, modifiers=Alt)
    assert TEXT[desk.workspace.selection.caret :].lstrip().startswith("We call")
    desk.press(Qt.Key.Key_Down, modifiers=Ctrl)
    assert TEXT[desk.workspace.selection.caret :].lstrip().startswith("Mexico and the")


def test_selecting_by_shift_and_lines(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home, modifiers=Ctrl)
    desk.press(Qt.Key.Key_Down, modifiers=Shift)
    low, high = desk.workspace.selection.range or (0, 0)
    assert (low, high > 20) == (0, True)


def test_a_note_and_a_doubt(desk: Desk) -> None:
    desk.double_click("Canada")
    desk.press("a")
    desk.hand.set_note("acts here")
    desk.hand.toggle_doubt()
    span = desk.workspace.selected_span
    assert span is not None
    assert (span.note, span.doubt) == ("acts here", True)


def test_relations_by_the_hand(desk: Desk) -> None:
    desk.select("Russia")
    desk.press("a")
    actor = desk.workspace.selected_span
    desk.select("We call on Russia to withdraw")
    desk.press("u")
    assert actor is not None
    desk.hand.add_relation("target", actor.id)
    content = desk.workspace.content
    assert content is not None
    (relation,) = content.relations.values()
    assert relation.to_id == actor.id
    desk.press(Qt.Key.Key_Delete)
    assert desk.last == "Removed CALL and 1 of its relations"


class Painted(QObject):
    """Remembers where a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_the_first_click_paints_the_place_the_caret_leaves(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.processEvents()
    painted = Painted(desk.view.viewport())
    old = desk.view.caret_rect(0).toAlignedRect().adjusted(0, 0, 1, 0)
    desk.click("Charter")
    qtbot.waitUntil(lambda: painted.region.contains(desk.place(desk.workspace.selection.caret)))
    assert painted.region.contains(old)


def test_another_schema_ends_a_pass_and_an_armed_label_it_lacks(desk: Desk) -> None:
    desk.hand.set_pass("act")
    desk.hand.set_sticky("actor")
    desk.workspace.schema = replace(desk.workspace.schema, families=(), labels=(), attributes=())
    desk.workspace.schema_changed.emit()
    assert desk.hand.family is None
    assert desk.hand.sticky is None
