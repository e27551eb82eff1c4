"""A day at the workbench: a schema from nothing, tags by keys, labels changed, all undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from declannot import resources
from declannot.app.corpus.every_occurrence import EveryOccurrence
from declannot.app.importing.dialog import ImportDialog
from declannot.app.schema_editor.deed_dialog import MergeDialog
from declannot.app.schema_editor.dialog import SchemaEditor
from declannot.app.schema_editor.preview_dialog import SchemaPreviewDialog
from declannot.exchange.choices import ExportChoices
from declannot.exchange.exporting import run_export
from declannot.exchange.starting import new_project
from declannot.store.project import Project
from tests.e2e.conftest import data_folder, start

__all__ = ["data_folder", "start"]

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "statements"
ENGLISH = sorted(SAMPLES.glob("en_*.txt"))
pytestmark = pytest.mark.skipif(len(ENGLISH) < 14, reason="needs ../shared/samples/statements")

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LABELS = (("PERSON", K.Key_P), ("ORGANISATION", K.Key_O), ("BODY", K.Key_B), ("PLACE", K.Key_L))
TAGGED = 100


def test_all_of_it_is_undone_to_an_empty_project_and_done_again(
    start: Callable[..., Any], tmp_path: Path
) -> None:
    path = tmp_path / "names.declannot"
    new_project(path, schema_file=resources.path("schemas/empty.yaml")).close()
    run = start(path)
    _make_schema(run)
    _take_in(run, ENGLISH[:3])
    _tag_by_keys(run)
    _take_in(run, ENGLISH[3:14])
    _tag_every_occurrence(run, "United Nations", vetoed=3)
    _rename_and_merge(run)
    assert {each.name for each in run.workspace.schema.labels} == {
        "PERSON",
        "ORGANIZATION",
        "PLACE",
    }
    first = _exported(run, tmp_path / "first.jsonl")

    for _ in range(4 * TAGGED):  # what lies elsewhere is shown by the first, undone by the second
        run.do("undo")
    assert run.in_file("SELECT count(*) FROM document") == [(0,)]
    assert run.in_file("SELECT count(*) FROM span") == [(0,)]
    assert run.workspace.schema.labels == ()
    for _ in range(2 * TAGGED):
        run.do("redo")
    assert _exported(run, tmp_path / "again.jsonl") == first


def _make_schema(run: Any) -> None:
    run.do("edit_schema")
    editor: SchemaEditor = run.dialog(SchemaEditor)
    for name, key in LABELS:
        run.press(editor.form.labels_tab, "Add")
        run.qtbot.keyClicks(editor.form.label_name, name)
        run.qtbot.keyClick(editor.form.label_name, K.Key_Return)
        editor.form.key.setFocus()
        run.qtbot.keyClick(editor.form.key, key)
    _put_in_force(run, editor)
    assert [each.name for each in run.workspace.schema.labels] == [name for name, _ in LABELS]


def _put_in_force(run: Any, editor: SchemaEditor) -> None:
    assert editor.form.apply.isEnabled(), editor.form.problem.text()
    editor.activateWindow()
    run.qtbot.waitUntil(editor.isActiveWindow)
    run.qtbot.keyClick(editor, K.Key_Return, CTRL)
    preview = run.dialog(SchemaPreviewDialog)
    run.qtbot.waitUntil(lambda: preview.seen is not None and not preview.busy)
    run.qtbot.keyClick(preview, K.Key_Return)
    run.qtbot.waitUntil(lambda: not editor.session.draft.is_changed)
    editor.close()


def _take_in(run: Any, paths: list[Path]) -> None:
    before = run.in_file("SELECT count(*) FROM document")[0][0]
    run.window.transfer.drop(paths)
    dialog = run.dialog(ImportDialog)
    take_in = dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    run.qtbot.waitUntil(take_in.isEnabled)
    run.qtbot.mouseClick(take_in, Qt.MouseButton.LeftButton)
    made = [(before + len(paths),)]
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == made)
    run.qtbot.waitUntil(lambda: not run.window.findChildren(ImportDialog))
    run.key(K.Key_1, CTRL)


def _tag_by_keys(run: Any) -> None:
    """Tag words in the three documents by keys alone, labels in turn."""
    for number in range(3):
        if number:
            run.key(K.Key_PageDown, CTRL)
        run.key(K.Key_Home, CTRL)
        wanted = TAGGED * (number + 1) // 3
        for _ in range(400):
            run.key(K.Key_Right, CTRL | SHIFT)
            run.key(LABELS[len(run.workspace.content.spans) % len(LABELS)][1])
            run.key(K.Key_Right)
            if run.in_file("SELECT count(*) FROM span")[0][0] >= wanted:
                break
    assert run.in_file("SELECT count(*) FROM span") == [(TAGGED,)]


def _tag_every_occurrence(run: Any, words: str, *, vetoed: int) -> None:
    holder = next(
        each
        for each in run.workspace.project.documents()
        if words in run.workspace.project.text(each.id).text
    )
    run.workspace.open_document(holder.id)
    run.select(words)
    before = run.in_file("SELECT count(*) FROM span")[0][0]
    run.do("label_everywhere")
    dialog: EveryOccurrence = run.dialog(EveryOccurrence)
    label = run.workspace.schema.label_by_name["BODY"]
    dialog.label.setCurrentIndex(dialog.label.findData(label.id))
    dialog.where.setCurrentIndex(1)
    run.qtbot.waitUntil(dialog.ok.isEnabled)
    model = dialog.model
    rows = [row for row in range(model.rowCount()) if model.what(row) == "added"]
    assert len(rows) > vetoed
    for row in rows[:vetoed]:
        dialog.table.setCurrentIndex(model.index(row, 1))
        run.qtbot.keyClick(dialog.table, K.Key_Space)
    run.qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    made = before + len(rows) - vetoed
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM span") == [(made,)])


def _rename_and_merge(run: Any) -> None:
    run.do("edit_schema")
    editor: SchemaEditor = run.dialog(SchemaEditor)
    by_name = run.workspace.schema.label_by_name
    editor.labels.choose(by_name["ORGANISATION"].id)
    field = editor.form.label_name
    field.selectAll()
    run.qtbot.keyClicks(field, "ORGANIZATION")
    run.qtbot.keyClick(field, K.Key_Return)
    editor.labels.choose(by_name["BODY"].id)
    editor.labels.deeds["merge"].trigger()
    merge = run.dialog(MergeDialog)
    merge.form.target.setCurrentIndex(merge.form.target.findText("ORGANIZATION"))
    run.qtbot.keyClick(merge, K.Key_Return)
    _put_in_force(run, editor)


def _exported(run: Any, out: Path) -> bytes:
    with Project.open(run.path, read_only=True) as project:
        run_export(project, out, ExportChoices(format="jsonl"))
    return out.read_bytes()
