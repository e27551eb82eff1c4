"""The inspector: what it shows, and that each change is one step in the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from declannot.app.panels.excerpt import Excerpt
from declannot.app.panels.relation_chooser import RelationChooser
from declannot.app.panels.relation_rows import SpanChip
from declannot.app.panels.segments import CheckSegment, Segment
from declannot.domain.operations import spans as span_operations
from declannot.domain.operations.project import set_schema
from declannot.domain.schema import AttributeKind, AttributeType

if TYPE_CHECKING:
    from tests.unit.app.conftest import Surroundings
else:
    Surroundings = Any

Ctrl = Qt.KeyboardModifier.ControlModifier


def steps(around: Surroundings) -> int:
    assert around.workspace.project is not None
    return len(around.workspace.project.history.done)


def segment(around: Surroundings, name: str) -> Segment:
    found = [each for each in around.inspector.findChildren(Segment) if each.isVisible()]
    return next(each for each in found if each.accessibleName() == name)


def box(around: Surroundings, text: str) -> QCheckBox:
    found = [each for each in around.inspector.findChildren(QCheckBox) if each.isVisible()]
    return next(each for each in found if each.text() == text)


def shown(around: Surroundings) -> list[str]:
    labels = [*around.inspector.findChildren(QLabel), *around.inspector.header.findChildren(QLabel)]
    return [each.text() for each in labels if each.isVisible() and each.text()]


def tagged(around: Surroundings) -> Any:
    around.tag("Canada", "ACTOR")
    span = around.tag("Canada, Mexico and the United States pledge", "COMMITMENT", strength="weak")
    around.select(span)
    return span


def stored(around: Surroundings) -> Any:
    return around.span("Canada, Mexico and the United States pledge", "COMMITMENT")


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.LeftButton, Qt.NoModifier, widget.rect().center())


def test_with_nothing_selected_it_says_what_to_do(around: Surroundings) -> None:
    assert any("press a label's key" in each for each in shown(around))


def test_a_range_shows_its_text_place_and_what_a_key_would_do(around: Surroundings) -> None:
    around.tag("Canada, Mexico and the United States pledge", "COMMITMENT")
    around.workspace.selection.set_range(8, 14)
    around.settle()
    texts = shown(around)
    assert "6 characters" in texts
    assert "¶1 · 8–14" in texts
    assert any(each.startswith("Inside COMMITMENT. A label's key adds") for each in texts)
    excerpts = [each for each in around.inspector.findChildren(Excerpt) if each.isVisible()]
    assert [each.accessibleName() for each in excerpts] == ["Mexico"]


def test_a_span_shows_where_it_stands_and_its_values(around: Surroundings) -> None:
    tagged(around)
    texts = shown(around)
    assert "1 of 2" in texts
    assert any(each.startswith("you · today") for each in texts)
    assert segment(around, "Strength: weak").isChecked()
    assert not segment(around, "Strength: weak").look.is_default
    assert segment(around, "Status: new").isChecked()
    assert segment(around, "Status: new").look.is_default
    assert around.inspector.label_button.text() == "Commitment"


def test_a_segment_stores_a_value_in_one_step(around: Surroundings) -> None:
    tagged(around)
    before = steps(around)
    click(segment(around, "Strength: strong"))
    assert stored(around).attributes == {"strength": "strong"}
    assert steps(around) == before + 1
    assert segment(around, "Strength: strong").isChecked()
    assert not segment(around, "Strength: weak").isChecked()


def test_a_default_is_not_stored_until_it_is_pressed(around: Surroundings) -> None:
    tagged(around)
    assert "status" not in stored(around).attributes
    click(segment(around, "Status: new"))
    assert stored(around).attributes["status"] == "new"
    assert not segment(around, "Status: new").look.is_default


def test_a_second_press_takes_the_stored_value_away(around: Surroundings) -> None:
    tagged(around)
    click(segment(around, "Strength: weak"))
    assert "strength" not in stored(around).attributes
    assert segment(around, "Strength: medium").isChecked()
    assert segment(around, "Strength: medium").look.is_default


def test_a_toggle_stores_yes_and_goes_back_to_its_default(around: Surroundings) -> None:
    tagged(around)
    click(box(around, "Reported"))
    assert stored(around).attributes["reported"] is True
    click(box(around, "Reported"))
    assert "reported" not in stored(around).attributes


def test_the_number_keys_of_the_hand_show_at_once(around: Surroundings) -> None:
    tagged(around)
    around.hand.cycle_attribute(1)
    around.settle()
    assert segment(around, "Strength: strong").isChecked()


def test_values_are_reached_and_chosen_by_keyboard(around: Surroundings) -> None:
    tagged(around)
    assert around.inspector.edit_attribute("strength")
    assert segment(around, "Strength: weak").hasFocus()
    before = steps(around)
    QTest.keyClick(segment(around, "Strength: weak"), Qt.Key.Key_Left)
    QTest.keyClick(segment(around, "Strength: medium"), Qt.Key.Key_Left)
    assert steps(around) == before
    QTest.keyClick(segment(around, "Strength: strong"), Qt.Key.Key_Space)
    assert stored(around).attributes["strength"] == "strong"


def test_the_label_changes_by_the_menu_within_its_family(around: Surroundings) -> None:
    tagged(around)
    menu = around.inspector.label_button.menu()
    menu.aboutToShow.emit()
    actions = {each.text().split("\t")[0]: each for each in menu.actions() if each.text()}
    assert not actions["Actor"].isEnabled()
    actions["Support"].trigger()
    assert around.span("Canada, Mexico and the United States pledge", "SUPPORT")
    around.settle()
    assert around.inspector.label_button.text() == "Support"


def test_a_note_is_kept_when_it_is_left_by_escape(around: Surroundings) -> None:
    tagged(around)
    around.inspector.note.setFocus()
    before = steps(around)
    QTest.keyClicks(around.inspector.note, "Weak: <b>intend</b>")
    assert steps(around) == before
    QTest.keyClick(around.inspector.note, Qt.Key.Key_Escape)
    assert stored(around).note == "Weak: <b>intend</b>"
    assert steps(around) == before + 1
    assert around.view.hasFocus()
    assert ("Weak: <b>intend</b>",) in around.in_file("SELECT note FROM span")


def test_ctrl_enter_leaves_a_note_and_enter_begins_a_line(around: Surroundings) -> None:
    tagged(around)
    around.inspector.note.setFocus()
    QTest.keyClicks(around.inspector.note, "one")
    QTest.keyClick(around.inspector.note, Qt.Key.Key_Return)
    QTest.keyClicks(around.inspector.note, "two")
    QTest.keyClick(around.inspector.note, Qt.Key.Key_Return, Ctrl)
    assert stored(around).note == "one\ntwo"
    assert around.view.hasFocus()


def test_selecting_another_span_keeps_the_note_of_the_first(around: Surroundings) -> None:
    tagged(around)
    around.inspector.note.setFocus()
    QTest.keyClicks(around.inspector.note, "mine")
    around.select(around.span("Canada", "ACTOR"))
    assert stored(around).note == "mine"
    assert around.span("Canada", "ACTOR").note == ""
    assert around.inspector.note.toPlainText() == ""


def test_opening_another_document_keeps_the_note_being_written(around: Surroundings) -> None:
    span = tagged(around)
    around.inspector.note.setFocus()
    QTest.keyClicks(around.inspector.note, "not lost")
    assert around.workspace.project is not None
    around.workspace.open_document(around.workspace.project.documents()[1].id)
    around.settle()
    assert (span.id, "not lost") in around.in_file("SELECT id, note FROM span")


def test_a_note_being_written_survives_a_change_elsewhere(around: Surroundings) -> None:
    tagged(around)
    around.inspector.note.setFocus()
    QTest.keyClicks(around.inspector.note, "half a thou")
    around.hand.toggle_doubt()
    around.settle()
    assert around.inspector.note.toPlainText() == "half a thou"
    QTest.keyClicks(around.inspector.note, "ght")
    around.view.setFocus()
    assert stored(around).note == "half a thought"


def test_doubt_is_one_click_and_one_step(around: Surroundings) -> None:
    tagged(around)
    before = steps(around)
    click(box(around, "Doubtful"))
    assert stored(around).doubt
    assert steps(around) == before + 1
    around.workspace.undo()
    around.settle()
    assert not box(around, "Doubtful").isChecked()


def chips(around: Surroundings) -> list[SpanChip]:
    return [each for each in around.inspector.findChildren(SpanChip) if each.isVisible()]


def test_relations_are_listed_from_both_ends_and_lead_there(around: Surroundings) -> None:
    span = tagged(around)
    actor = around.span("Canada", "ACTOR")
    around.relate(span, "by", actor)
    around.settle()
    assert [each.accessibleName() for each in chips(around)] == ["By leads to ACTOR, Canada"]
    click(chips(around)[0])
    around.settle()
    assert around.workspace.selection.span_id == actor.id
    assert chips(around)[0].accessibleName().startswith("By comes from COMMITMENT, Canada, Mex")
    assert "← By" in shown(around)


def test_a_relation_is_taken_away_by_its_button(around: Surroundings) -> None:
    span = tagged(around)
    around.relate(span, "by", around.span("Canada", "ACTOR"))
    around.settle()
    remove = next(
        each
        for each in around.inspector.findChildren(QToolButton)
        if each.isVisible() and each.accessibleName() == "Remove relation By, Canada"
    )
    click(remove)
    around.settle()
    assert around.in_file("SELECT count(*) FROM relation") == [(0,)]
    assert not chips(around)


def test_a_relation_is_added_from_the_list_by_keyboard(around: Surroundings, qtbot: QtBot) -> None:
    around.tag("Mexico", "ACTOR")
    tagged(around)
    around.inspector.relations.add_button.setFocus()
    QTest.keyClick(around.inspector.relations.add_button, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, RelationChooser)
    assert [each.text for each in popup.model.shown] == ["By", "Beneficiary", "Basis"]
    QTest.keyClicks(popup.filter, "by")
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    assert [each.text for each in popup.model.shown] == ["Canada", "Mexico"]
    QTest.keyClicks(popup.filter, "mex")
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    around.settle()
    assert [each.accessibleName() for each in chips(around)] == ["By leads to ACTOR, Mexico"]
    assert around.in_file("SELECT count(*) FROM relation") == [(1,)]


def test_the_list_of_spans_stays_on_the_screen(around: Surroundings) -> None:
    for name in ("Mexico", "United States", "Russia", "Ukraine"):
        around.tag(name, "ACTOR")
    tagged(around)
    chooser = around.inspector.relations.add_button
    chooser.setFocus()
    QTest.keyClick(chooser, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, RelationChooser)
    free = popup.screen().availableGeometry()
    popup.open_at(QPoint(free.left() + 40, free.bottom() - popup.sizeHint().height() - 6))
    QTest.keyClick(popup.filter, Qt.Key.Key_Return)
    assert len(popup.model.shown) == 5
    assert popup.geometry().bottom() <= free.bottom()
    popup.close()


def test_an_imported_span_says_so_in_a_word(around: Surroundings) -> None:
    span = tagged(around)
    assert around.workspace.content is not None
    around.workspace.content.spans[span.id] = replace(span, origin="import:jsonl")
    around.workspace.selection.clear()
    around.select(around.workspace.content.spans[span.id])
    assert any(each.endswith(" · imported") for each in shown(around))


def test_a_label_without_relations_offers_none(around: Surroundings) -> None:
    around.select(around.tag("Canada", "ACTOR"))
    assert not around.inspector.relations.add_button.isVisible()


def with_attributes(around: Surroundings, *kinds: AttributeType) -> None:
    workspace = around.workspace
    assert workspace.project is not None
    bare = tuple(replace(each, positive=(), negative=()) for each in workspace.schema.labels)
    schema = replace(workspace.schema, labels=bare, attributes=kinds)
    current, at = workspace.project.schema_version, "2026-11-23T12:00:00Z"
    assert workspace.run(set_schema(current, schema, at=at, labels_in_use={}))


def test_text_number_and_several_values_have_controls_of_their_own(around: Surroundings) -> None:
    span = around.tag("Canada", "ACTOR")
    with_attributes(
        around,
        AttributeType(id="said", name="said", kind=AttributeKind.TEXT),
        AttributeType(id="year", name="year", kind=AttributeKind.NUMBER),
        AttributeType(id="roles", name="roles", values=("host", "guest", "chair"), multiple=True),
    )
    around.select(span)
    fields = [each for each in around.inspector.findChildren(QLineEdit) if each.isVisible()]
    assert [each.accessibleName() for each in fields] == ["Said", "Year"]
    assert around.inspector.edit_attribute("said")
    QTest.keyClicks(fields[0], "firmly")
    QTest.keyClick(fields[0], Qt.Key.Key_Return)
    assert around.inspector.edit_attribute("year")
    QTest.keyClicks(fields[1], "20x22")
    QTest.keyClick(fields[1], Qt.Key.Key_Return)
    checks = [each for each in around.inspector.findChildren(CheckSegment) if each.isVisible()]
    click(checks[2])
    click(checks[0])
    around.settle()
    expected = {"said": "firmly", "year": 2022, "roles": ["host", "chair"]}
    assert around.span("Canada", "ACTOR").attributes == expected
    click(checks[0])
    click(checks[2])
    assert "roles" not in around.span("Canada", "ACTOR").attributes


def test_escape_leaves_a_field_without_storing(around: Surroundings) -> None:
    span = around.tag("Canada", "ACTOR")
    with_attributes(around, AttributeType(id="said", name="said", kind=AttributeKind.TEXT))
    around.select(span)
    around.inspector.edit_attribute("said")
    field = next(each for each in around.inspector.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(field, "no")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert around.view.hasFocus()
    assert around.span("Canada", "ACTOR").attributes == {}


def test_a_read_only_project_shows_everything_and_changes_nothing(around: Surroundings) -> None:
    span = tagged(around)
    path = around.path
    around.workspace.close_project()
    around.workspace.open_project(path, read_only=True)
    assert around.workspace.project is not None
    around.workspace.open_document(around.workspace.project.documents()[0].id)
    around.select(span)
    click(segment(around, "Strength: strong"))
    assert around.inspector.note.isReadOnly()
    assert not around.inspector.label_button.isEnabled()
    assert stored(around).attributes == {"strength": "weak"}


def test_a_long_text_and_wide_values_stay_within_the_panel(around: Surroundings) -> None:
    span = around.tag(around.text[: around.text.index("\n")], "RECOGNITION")
    long = tuple(f"a rather long value {number}" for number in range(6))
    with_attributes(around, AttributeType(id="kind", name="kind", values=long))
    around.select(span)
    width = around.inspector.width()
    for each in around.inspector.findChildren(Segment):
        right = each.mapTo(around.inspector, each.rect().topRight()).x()
        assert right <= width
    tops = {each.y() for each in around.inspector.findChildren(Segment) if each.isVisible()}
    assert len(tops) > 1


def test_it_follows_undo_of_a_removal(around: Surroundings) -> None:
    span = tagged(around)
    content = around.workspace.content
    assert content is not None
    step = span_operations.remove_spans(content, around.workspace.schema, (span.id,))
    around.workspace.run(step)
    around.workspace.undo()
    around.settle()
    assert "1 of 2" in shown(around)


def test_an_excerpt_is_as_high_as_its_lines_beside_a_scroll_bar(
    around: Surroundings, qtbot: QtBot
) -> None:
    words = "Canada, Mexico and the United States pledge"
    around.select(around.tag(words, "COMMITMENT"))
    excerpt = next(each for each in around.inspector.findChildren(Excerpt) if each.isVisible())
    for width in range(320, 220, -4):
        around.inspector.setFixedWidth(width)
        qtbot.waitUntil(lambda: excerpt.height() == excerpt.heightForWidth(excerpt.width()))
