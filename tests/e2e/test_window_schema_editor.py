"""The schema editor through keys: edited, seen beforehand, put in force, undone, kept, refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QInputDialog

from declannot.app.schema_editor.deed_dialog import MergeDialog, SplitDialog
from declannot.app.schema_editor.dialog import SchemaEditor
from declannot.app.schema_editor.preview_dialog import SchemaPreviewDialog
from declannot.exchange.handover.merging import run_merge
from declannot.exchange.handover.task_file import make_task
from declannot.exchange.schema_templates import Template
from declannot.exchange.starting import add_readings, ensure_default_project, new_project
from declannot.store.project import Project

Start = Callable[..., Any]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def run(start: Start, tmp_path: Path) -> Any:
    """The LA statement with both readings, and the editor open by its key."""
    path = ensure_default_project(tmp_path / "p.declannot")
    with Project.open(path) as project:
        for reader in "AB":
            add_readings(project, project.documents()[0].id, reader)
    run = start(path)
    run.key(K.Key_M, CTRL | SHIFT)
    return run


def _editor(run: Any) -> SchemaEditor:
    editor: SchemaEditor = run.dialog(SchemaEditor)
    editor.activateWindow()
    run.qtbot.waitUntil(editor.isActiveWindow)
    return editor


def _type(run: Any, field: Any, text: str) -> None:
    field.setFocus()
    field.selectAll()
    run.qtbot.keyClicks(field, text)
    run.qtbot.keyClick(field, K.Key_Return)


def _put_in_force(run: Any, editor: SchemaEditor) -> None:
    run.qtbot.keyClick(editor, K.Key_Return, CTRL)
    preview = run.dialog(SchemaPreviewDialog)
    run.qtbot.waitUntil(lambda: preview.seen is not None and not preview.busy)
    run.qtbot.keyClick(preview, K.Key_Return)
    run.qtbot.waitUntil(lambda: not editor.session.draft.is_changed)


def _spans(run: Any, label_id: str) -> int:
    return int(run.in_file(f"SELECT count(*) FROM span WHERE label_id = '{label_id}'")[0][0])


def _in_force(run: Any) -> dict[str, Any]:
    text = run.in_file("SELECT schema FROM schema_version ORDER BY number DESC LIMIT 1")[0][0]
    return dict(json.loads(text))


def test_a_label_is_renamed_and_another_merged_as_one_step(run: Any) -> None:
    calls, commitments = _spans(run, "call"), _spans(run, "commitment")
    editor = _editor(run)
    names = editor.form.label_list
    _type(run, editor.form.label_name, "PLEDGE")
    run.qtbot.keyClick(names, K.Key_Down)
    assert editor.labels.label is not None and editor.labels.label.name == "CALL"
    editor.labels.deeds["merge"].trigger()
    merge = run.dialog(MergeDialog)
    assert merge.form.target.currentText() == "PLEDGE"
    run.qtbot.keyClick(merge, K.Key_Return)
    assert _spans(run, "call") == calls, "nothing is in force before it is put in force"
    run.qtbot.keyClick(editor, K.Key_Return, CTRL)
    preview = run.dialog(SchemaPreviewDialog)
    run.qtbot.waitUntil(lambda: preview.seen is not None)
    assert preview.what.cells == [("CALL", "become PLEDGE", calls)]
    assert sum(row[2] for row in preview.where.cells) == calls
    run.qtbot.keyClick(preview, K.Key_Return)
    run.qtbot.waitUntil(lambda: "Version 2 of the schema is in force" in run.said)
    assert (_spans(run, "call"), _spans(run, "commitment")) == (0, calls + commitments)
    assert run.workspace.schema.label_by_name["CALL"].name == "PLEDGE"
    editor.form.tabs.setCurrentWidget(editor.form.versions_tab)
    assert "CALL was merged into PLEDGE" in editor.form.changes.toPlainText()
    editor.close()
    run.workspace.undo()
    assert (_spans(run, "call"), _spans(run, "commitment")) == (calls, commitments)
    assert run.workspace.schema.label_by_id["commitment"].name == "COMMITMENT"


def test_a_key_that_is_taken_is_refused_with_its_owner(run: Any) -> None:
    editor = _editor(run)
    key = editor.form.key
    key.setFocus()
    run.qtbot.keyClick(key, K.Key_U)
    assert "CALL" in editor.form.key_owner.text()
    assert editor.session.schema.label_by_id["commitment"].key == "c"
    run.qtbot.keyClick(key, K.Key_3)
    assert "digit" in editor.form.problem.text()
    run.qtbot.keyClick(key, K.Key_G)
    assert editor.session.schema.label_by_id["commitment"].key == "g"
    run.qtbot.keyClick(editor, K.Key_Z, CTRL)
    assert not editor.session.draft.is_changed
    editor.close()


def test_labels_attributes_and_relation_types_are_added(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = _editor(run)
    run.qtbot.keyClick(editor.form.label_list, K.Key_Down, ALT)  # COMMITMENT below CALL
    assert [each.name for each in editor.session.schema.labels[:2]] == ["CALL", "COMMITMENT"]
    run.press(editor.form.labels_tab, "Add")
    run.qtbot.keyClicks(editor.form.label_name, "TREATY")
    run.qtbot.keyClick(editor.form.label_name, K.Key_Return)
    key = editor.form.key
    key.setFocus()
    run.qtbot.keyClick(key, K.Key_Y)
    editor.form.tabs.setCurrentWidget(editor.form.attributes_tab)
    run.press(editor.form.attributes_tab, "Add")
    run.qtbot.keyClicks(editor.form.attribute_name, "party")
    run.qtbot.keyClick(editor.form.attribute_name, K.Key_Return)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("observer", True))
    run.press(editor.form.attributes_tab, "Add…")
    editor.form.tabs.setCurrentWidget(editor.form.relations_tab)
    run.press(editor.form.relations_tab, "Add")
    run.qtbot.keyClicks(editor.form.relation_name, "signed_by")
    run.qtbot.keyClick(editor.form.relation_name, K.Key_Return)
    ends = editor.form.from_labels
    ends.setFocus()
    ends.setCurrentIndex(editor.relations.from_labels.place("call"))
    run.qtbot.keyClick(ends, K.Key_Space)
    _put_in_force(run, editor)
    said = _in_force(run)
    treaty = next(each for each in said["labels"] if each["name"] == "TREATY")
    assert (treaty["key"], treaty["family"]) == ("y", "act")
    party = next(each for each in said["attributes"] if each["name"] == "party")
    assert party["values"] == ["yes", "no", "observer"]
    signed = next(each for each in said["relations"] if each["name"] == "signed_by")
    assert signed["from_labels"] == ["call"]
    editor.close()


def test_a_split_by_wording_is_made_in_its_dialog(run: Any) -> None:
    editor = _editor(run)
    editor.labels.choose("institution")
    editor.labels.split()
    split = run.dialog(SplitDialog)
    run.qtbot.keyClicks(split.form.new_name, "UN_BODY")
    split.form.how.setCurrentIndex(split.form.how.findData("wording"))
    split.form.how.activated.emit(split.form.how.currentIndex())
    split.form.regex.setChecked(True)
    run.qtbot.keyClicks(split.form.words, "(United")
    run.qtbot.keyClick(split, K.Key_Return)
    assert "cannot be read" in split.form.problem.text()
    _type(run, split.form.words, "United Nations")
    run.qtbot.waitUntil(lambda: "UN_BODY" in editor.session.schema.label_by_name)
    _put_in_force(run, editor)
    assert _spans(run, run.workspace.schema.label_by_name["UN_BODY"].id) > 0
    editor.close()


def test_an_unfinished_draft_is_asked_about_and_kept(run: Any) -> None:
    editor = _editor(run)
    _type(run, editor.form.label_name, "PLEDGE")
    run.qtbot.keyClick(editor, K.Key_Escape)
    run.press(run.box(), "Keep for later")
    run.qtbot.waitUntil(lambda: not run.window.findChildren(SchemaEditor))
    run.do("edit_schema")
    editor = _editor(run)
    assert editor.labels.label is not None and editor.labels.label.name == "PLEDGE"
    run.qtbot.keyClick(editor, K.Key_Escape)
    run.press(run.box(), "Discard")
    run.qtbot.waitUntil(lambda: not run.window.findChildren(SchemaEditor))
    run.do("edit_schema")
    editor = _editor(run)
    assert not editor.session.draft.is_changed
    editor.close()


def test_colours_too_near_and_faults_are_said_while_one_edits(run: Any) -> None:
    editor = _editor(run)
    editor.form.colour_light.chosen.emit("#F2E34C")
    assert "CALL" in editor.form.problem.text() and editor.form.apply.isEnabled()
    _type(run, editor.form.label_name, "TWO WORDS")
    assert "blank" in editor.form.problem.text() and not editor.form.apply.isEnabled()
    run.qtbot.keyClick(editor, K.Key_Z, CTRL)
    run.qtbot.keyClick(editor, K.Key_Z, CTRL)
    editor.close()


def test_a_project_for_reading_shows_its_schema_and_changes_nothing(
    start: Start, tmp_path: Path
) -> None:
    path = ensure_default_project(tmp_path / "p.declannot")
    with Project.open(path):  # somebody else has it
        run = start(path, wait=False)
        box = run.box()
        run.press(box, "Open read-only")
        run.qtbot.waitUntil(lambda: run.workspace.project is not None)
        run.do("edit_schema")
        editor = _editor(run)
        assert editor.form.label_name.isReadOnly() and not editor.form.label_add.isEnabled()
        run.qtbot.keyClick(editor.form.key, K.Key_G)
        assert not editor.session.draft.is_changed
        editor.close()


def test_an_empty_template_is_filled_from_nothing(start: Start, tmp_path: Path) -> None:
    run = start(ensure_default_project(tmp_path / "p.declannot"))
    run.do("edit_schema")
    editor = _editor(run)
    editor.templates[Template.EMPTY].trigger()
    assert editor.labels.label is None and not editor.form.label_page.isEnabled()
    assert "template" in editor.form.near.text()
    run.press(editor.form.labels_tab, "Add")
    run.qtbot.keyClicks(editor.form.label_name, "PERSON")
    run.qtbot.keyClick(editor.form.label_name, K.Key_Return)
    _put_in_force(run, editor)
    assert [each["name"] for each in _in_force(run)["labels"]] == ["PERSON"]
    editor.close()
    run.workspace.undo()
    assert len(run.workspace.schema.labels) == 11


def test_a_task_leaves_the_schema_to_the_trainer(start: Start, tmp_path: Path) -> None:
    with Project.open(ensure_default_project(tmp_path / "trainer.declannot")) as project:
        package = make_task(project, tmp_path / "a.declannot-task", "Zoé").out
    path = tmp_path / "task.declannot"
    with new_project(path) as project:
        run_merge(project, [package])
    run = start(path)
    assert run.workspace.is_task
    run.window.actions_by_id.allow_all()
    run.do("edit_schema")
    assert "your trainer does that" in run.said[-1]
    assert not run.window.findChildren(SchemaEditor)


def _drag(editor: SchemaEditor, name: str, row: int) -> None:
    """Drop a label before a row of the list, through what the view asks its model for."""
    model = editor.form.label_list.model()
    label = editor.session.schema.label_by_name[name]
    index = editor.labels.model.place(label.id)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    data, move = model.mimeData([index]), Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, move, row, 0, QModelIndex())
    taken = model.dropMimeData(data, move, row, 0, QModelIndex())
    assert not taken, "the view would take the row out of the model"


def test_labels_are_dragged_within_their_family_and_to_another(run: Any) -> None:
    editor = _editor(run)
    rows = [each.key for each in editor.labels.model.rows]

    def names(family: str) -> list[str]:
        return [each.name for each in editor.session.schema.labels if each.family == family]

    acts, entities = names("act"), names("entity")
    call = rows.index("call")
    for row in (call, call + 1):  # above and below itself: nothing to do
        _drag(editor, "CALL", row)
        assert names("act") == acts
    assert not editor.session.draft.is_changed
    _drag(editor, "CALL", 1)
    others = [each for each in acts if each != "CALL"]
    assert names("act") == ["CALL", *others]
    assert editor.labels.label is not None and editor.labels.label.name == "CALL"
    _drag(editor, "CALL", len(acts) + 1)  # behind the last act, on the title of the entities
    assert names("act") == [*others, "CALL"]
    _drag(editor, "CALL", len(acts) + 2)
    assert (names("act"), names("entity")) == (others, ["CALL", *entities])
    _drag(editor, "CALL", -1)  # on the room below the list
    assert names("entity") == [*entities, "CALL"]
    for _ in range(4):
        run.qtbot.keyClick(editor, K.Key_Z, CTRL)
    assert not editor.session.draft.is_changed
    assert (names("act"), names("entity")) == (acts, entities)
    _drag(editor, "CALL", 1)
    _put_in_force(run, editor)
    assert next(each["name"] for each in _in_force(run)["labels"]) == "CALL"
    editor.close()


def test_a_new_label_gets_the_first_free_letter_of_its_first_name_as_its_key(run: Any) -> None:
    editor = _editor(run)
    editor.form.label_add.click()
    _type(run, editor.form.label_name, "TREATY_ZONE")
    assert editor.labels.label is not None
    assert editor.labels.label.key == "y"  # those before it have labels
    _type(run, editor.form.label_name, "ZONE")
    assert editor.labels.label.key == "y"  # it was given once
    run.qtbot.keyClick(editor.form.key, K.Key_Delete)
    _type(run, editor.form.label_name, "ZONE_OF_PEACE")
    assert editor.labels.label.key == ""
    editor.session.undo()
    editor.session.undo()
    editor.session.undo()
    assert editor.form.key.text() == "Y" and editor.form.label_name.text() == "TREATY_ZONE"


def test_a_preview_of_nothing_takes_no_more_room_than_its_sentence(run: Any) -> None:
    editor = _editor(run)
    editor.form.label_add.click()
    _type(run, editor.form.label_name, "TREATY_ZONE")
    run.qtbot.keyClick(editor, K.Key_Return, CTRL)
    preview = run.dialog(SchemaPreviewDialog)
    run.qtbot.waitUntil(lambda: preview.seen is not None and not preview.busy)
    assert "No span changes" in preview.form.heading.text()
    run.qtbot.waitUntil(lambda: preview.height() < 6 * preview.form.buttons.height())
    run.qtbot.keyClick(preview, K.Key_Return)
    run.qtbot.waitUntil(lambda: not editor.session.draft.is_changed)
    keys = {each["name"]: each.get("key") for each in _in_force(run)["labels"]}
    assert keys["TREATY_ZONE"] == "y"
