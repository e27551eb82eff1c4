"""Names that files bring: decided in the window, by keyboard, and remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from declannot.app.importing.dialog import ImportDialog
from tests.e2e.importing import Start, ready, settled

FOREIGN = (
    '{"text": "Canada waits for NATO.", "layers": [{"annotator": "B", "spans": ['
    '{"id": "s1", "start": 0, "end": 6, "label": "TRIBE", "attributes": {"size": "large"}},'
    '{"id": "s2", "start": 17, "end": 21, "label": "ORG"}],'
    '"relations": [{"type": "waits_for", "from": "s1", "to": "s2"}]}]}\n'
)


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A corpus with names the schema does not know."""
    path = tmp_path / "corpus.jsonl"
    path.write_text(FOREIGN, encoding="utf-8")
    return path


def names(dialog: ImportDialog) -> dict[str, str]:
    """Return what the table says becomes of each name."""
    found = {}
    for row in dialog._rows():
        index = dialog.names.index_of(row.key)
        found[row.name] = index.data()
    return found


def decide(run: Any, dialog: ImportDialog, name: str, *keys: Qt.Key) -> None:
    """Go to a name, open what can be decided with Enter, and press keys in it."""
    view = dialog.form.names
    row = next(each for each in dialog._rows() if each.name == name)
    view.setFocus()
    view.setCurrentIndex(dialog.names.index_of(row.key))
    run.qtbot.keyClick(view, Qt.Key.Key_Return)
    run.qtbot.waitUntil(lambda: bool(view.findChildren(QComboBox)))
    box = view.findChildren(QComboBox)[-1]
    run.qtbot.waitUntil(lambda: box.isEditable() or box.view().isVisible())
    for key in keys:
        run.qtbot.keyClick(box if box.isEditable() else box.view(), key)


def test_every_name_is_decided_by_keyboard_and_remembered(start: Start, foreign: Path) -> None:
    run = start()
    run.window.transfer.drop([foreign])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    assert dialog.form.pages.currentWidget() is dialog.form.names_page
    assert dialog.form.names.hasFocus()
    assert "3 names are to be decided" in dialog.form.names_text.text()
    assert names(dialog)["size"] == "…"
    assert not button.isEnabled()
    decide(run, dialog, "ORG", Qt.Key.Key_Return)  # the suggestion stands first
    assert names(dialog)["ORG"] == "INSTITUTION"
    decide(run, dialog, "TRIBE", Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert names(dialog)["TRIBE"] == "TRIBE, added"
    run.qtbot.keyClick(dialog.form.names, Qt.Key.Key_Delete)
    assert names(dialog)["TRIBE"] == "left out"
    decide(run, dialog, "TRIBE", Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 6, Qt.Key.Key_Return)
    assert names(dialog)["TRIBE"] == "ACTOR"
    decide(run, dialog, "size", Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return)
    decide(run, dialog, "waits_for", Qt.Key.Key_End, Qt.Key.Key_Return)
    run.qtbot.waitUntil(button.isEnabled)
    settled(run, dialog)
    assert "2 new spans" in dialog.form.result.text()
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == [(2,)])
    assert run.in_file("SELECT label_id FROM span ORDER BY start") == [("actor",), ("institution",)]
    assert run.in_file("SELECT count(*) FROM relation") == [(0,)]
    assert run.in_file("SELECT format FROM source_memory") == [("jsonl",)]

    other = foreign.with_name("second.jsonl")
    other.write_text(FOREIGN.replace("Canada", "Mexico").replace("s1", "t1").replace("s2", "t2"))
    run.window.transfer.drop([other])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    settled(run, dialog)
    assert button.isEnabled()
    assert dialog.form.pages.currentWidget() is dialog.form.result_page
    assert names(dialog)["TRIBE"] == "ACTOR"
    row = next(each for each in dialog._rows() if each.name == "TRIBE")
    assert str(row.why) == "remembered"
    dialog.form.pages.setCurrentWidget(dialog.form.names_page)
    run.press(dialog, "Forget decisions")
    assert names(dialog)["TRIBE"] == "Decide…"
    assert not button.isEnabled()
    settled(run, dialog)
    dialog.reject()


def test_all_undecided_names_are_added_at_once(start: Start, foreign: Path) -> None:
    run = start()
    run.window.transfer.drop([foreign])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    run.press(dialog, "Take suggestions")
    assert names(dialog)["ORG"] == "INSTITUTION"
    run.press(dialog, "Add the undecided")
    assert names(dialog)["size"] == "size, added"
    run.qtbot.waitUntil(button.isEnabled)
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: "TRIBE" in run.workspace.schema.label_by_name)
    assert run.in_file("SELECT count(*) FROM relation") == [(1,)]
    run.do("undo")  # shows first what lies in another document
    run.do("undo")
    assert "TRIBE" not in run.workspace.schema.label_by_name
    assert run.in_file("SELECT count(*) FROM source_memory") == [(0,)]


def test_work_that_comes_in_under_the_name_of_whoever_sits_here_is_shown(
    start: Start, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("Canada acts.", encoding="utf-8")
    (tmp_path / "one.ann").write_text("T1\tACTOR 0 6\tCanada\n", encoding="utf-8")
    run = start()
    run.window.transfer.drop([tmp_path / "one.ann"])
    run.qtbot.mouseClick(ready(run, run.dialog(ImportDialog)), Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: run.workspace.annotator_stored)
    ((document_id,),) = run.in_file("SELECT id FROM document WHERE title = 'one'")
    run.workspace.open_document(document_id)
    assert [span.end for span in run.workspace.content.spans.values()] == [6]
    owners = run.in_file("SELECT name FROM annotator JOIN layer ON annotator.id = annotator_id")
    assert (run.workspace.annotator.name,) in owners
    run.do("undo")
    run.do("undo")
    assert run.in_file("SELECT count(*) FROM annotator") == [(0,)]
    assert not run.workspace.annotator_stored


def test_an_annotator_of_a_file_is_typed_or_made_gold(start: Start, foreign: Path) -> None:
    run = start()
    run.window.transfer.drop([foreign])
    dialog = run.dialog(ImportDialog)
    button = ready(run, dialog)
    run.press(dialog, "Leave the undecided out")
    assert names(dialog)["B"] == "B (new)"
    decide(run, dialog, "B")
    box = dialog.form.names.findChildren(QComboBox)[-1]
    box.lineEdit().selectAll()
    run.qtbot.keyClicks(box, "Berta")
    run.qtbot.keyClick(box, Qt.Key.Key_Return)
    run.qtbot.waitUntil(lambda: names(dialog)["B"] == "Berta")
    run.qtbot.waitUntil(button.isEnabled)
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    run.qtbot.waitUntil(lambda: run.in_file("SELECT count(*) FROM document") == [(2,)])
    assert ("Berta",) in run.in_file("SELECT name FROM annotator")
    assert ("B",) not in run.in_file("SELECT name FROM annotator")


def test_the_result_shows_the_text_with_its_spans_and_what_is_lost(
    start: Start, foreign: Path
) -> None:
    run = start()
    run.window.transfer.drop([foreign])
    dialog = run.dialog(ImportDialog)
    ready(run, dialog)
    run.press(dialog, "Take suggestions")
    run.press(dialog, "Leave the undecided out")
    settled(run, dialog)
    page = dialog.form.pages
    page.setCurrentWidget(dialog.form.result_page)
    content = dialog.result_page.statement.content
    assert content.text.text == "Canada waits for NATO."
    assert [(each.start, each.label_id) for each in content.spans.values()] == [(17, "institution")]
    lines = [dialog.form.details.item(row).text() for row in range(dialog.form.details.count())]
    assert any("left out  [UNKNOWN_IGNORED]" in line for line in lines)
    assert "    label TRIBE" in lines
    dialog.reject()


def test_the_way_of_tab_goes_through_the_page_to_the_buttons(start: Start, foreign: Path) -> None:
    run = start()
    run.window.transfer.drop([foreign])
    dialog = run.dialog(ImportDialog)
    ready(run, dialog)
    way = []
    for _turn in range(9):
        focus = QApplication.focusWidget()
        assert focus is not None
        way.append(focus.objectName() or focus.text().replace("&", ""))
        run.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["names", "take_suggestions", "add_all", "ignore_all", "Cancel"]
    assert [each for each in way if each in wanted][:5] == wanted
    dialog.reject()
