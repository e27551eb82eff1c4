"""The export assistant by keys and clicks: the command's bytes, losses first, proof after."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)

from declannot.app.exporting.dialog import ExportDialog
from declannot.formats.registry import formats
from tests.e2e.exporting import OK, Assistant, Key, Start, by_command, items, statements_in, tree_of

NAMES = [each.name for each in formats() if each.exports]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements in a project."""
    return statements_in(tmp_path)


def test_window_and_command_write_the_same_bytes_in_every_format(
    start: Start, done: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = Assistant(start(done))
    for name in NAMES:
        assistant.choose(name, wait=False)
        out, again = tmp_path / f"window-{name}", tmp_path / f"command-{name}"
        assistant.export(out)
        by_command(assistant.form.command.toPlainText(), again, tmp_path / "other")
        written = tree_of(out)
        assert written == tree_of(again), name
        report = json.loads(written[".report.json"])
        assert report["format"] == name
        assert report["verified"]["mismatches"] == 0
        assistant.run.press(assistant.dialog, "Export again…")
    assistant.wait()
    assistant.close()


def test_what_is_chosen_by_keys_goes_out_and_by_the_command_too(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = Assistant(start(corpus))
    form = assistant.form
    assistant.choose("jsonl")
    assistant.tab(1)
    assistant.toggle(form.documents, "summit")
    assistant.toggle(form.documents, "Statement 01")
    form.search.setFocus()
    QTest.keyClicks(form.search, "PEACE")
    QTest.keyClick(form.search, Key.Key_Return)
    assistant.wait()
    assert form.documents_count.text() == "1 of 12 goes out"
    assistant.tab(2)
    assistant.toggle(form.spans, "ACTOR")
    assistant.toggle(form.spans, "Attributes")
    assistant.wait()
    notes = [each.text(0) for each in items(form.losses)]
    assert "Left out as chosen: 1 span of other labels; attribute values: 1." in notes
    assert form.preview.toPlainText().startswith('{"declannot":1,"id":"d2"')
    out = tmp_path / "out.jsonl"
    assistant.export(out)
    (line,) = out.read_bytes().splitlines()
    record = json.loads(line)
    (span,) = record["layers"][0]["spans"]
    assert (record["id"], span["label"], span["attributes"]) == ("d2", "COMMITMENT", {})
    command = form.command.toPlainText()
    assert "--search PEACE" in command
    assert "--tag summit" in command
    assert "--no-attributes" in command
    by_command(command, tmp_path / "again.jsonl", tmp_path / "other")
    assert tree_of(out) == tree_of(tmp_path / "again.jsonl")
    assistant.close()


def test_the_choices_of_a_format_come_from_its_declaration(start: Start, done: Path) -> None:
    assistant = Assistant(start(done))
    for each in formats():
        if each.exports:
            assistant.choose(each.name, wait=False)
            offered = set(assistant.dialog.options.boxes)
            assert offered <= set(each.options)
            assert ("overlap" in offered) == ("overlap" in each.options)
    assistant.choose("conll")
    before = assistant.form.file.currentText()
    box = assistant.dialog.options.boxes["overlap"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assistant.wait()
    assert assistant.form.file.currentText() != before
    assistant.close()


def test_losses_are_listed_before_anything_is_written_and_lead_to_their_spans(
    start: Start, done: Path, tmp_path: Path
) -> None:
    run = start(done)
    assistant = Assistant(run)
    assistant.choose("conll")
    losses = assistant.form.losses
    kind = next(each for each in items(losses) if "overlap others" in each.text(0))
    assert kind.text(1) == "15"
    losses.setFocus()
    losses.setCurrentItem(kind)
    QTest.keyClick(losses, Key.Key_Return)
    assert kind.isExpanded()
    assert kind.childCount() == 15
    QTest.keyClick(losses, Key.Key_Down)
    said = losses.currentItem().text(0)
    QTest.keyClick(losses, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not run.window.findChildren(ExportDialog))
    chosen = run.workspace.selection
    text = run.workspace.text.text
    start_, end = chosen.range
    assert " ".join(text[start_:end].split())[:20] in said
    again = Assistant(run)
    assert again.dialog.chosen.name == "conll"
    again.choose("jsonl")
    assert "Nothing is lost." in again.form.summary.text()
    assert not again.form.losses.isVisible()
    again.close()
    assert list(tmp_path.glob("*conll*")) == []


def test_each_file_can_be_looked_at(start: Start, done: Path) -> None:
    assistant = Assistant(start(done))
    assistant.choose("brat")
    box = assistant.form.file
    names = [box.itemText(number) for number in range(box.count())]
    assert any(name.endswith("annotation.conf") for name in names)
    box.setFocus()
    seen = set()
    for _ in names:
        seen.add(assistant.form.preview.toPlainText())
        QTest.keyClick(box, Key.Key_Down)
    assert len(seen) > 2
    assistant.close()


def test_nothing_ticked_is_said_and_cannot_be_written(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    for tab, tree, heading, what in (
        (1, assistant.form.documents, "Documents", "document"),
        (2, assistant.form.spans, "Labels", "label"),
    ):
        assistant.tab(tab)
        assistant.toggle(tree, heading)
        assistant.wait()
        assert f"No {what} is ticked" in assistant.form.problem.text()
        assert not assistant.form.buttons.button(OK).isEnabled()
        assert not assistant.form.copy.isEnabled()
        assistant.toggle(tree, heading)
        assistant.wait()
        assert assistant.form.problem.text() == ""
    assistant.close()


def test_nothing_to_export_is_said(start: Start) -> None:
    assistant = Assistant(start())
    assistant.choose("conll")
    assert "Nobody has worked" in assistant.form.problem.text() or (
        "No document is marked as done" in assistant.form.problem.text()
    )
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.close()


def test_a_split_shows_its_sizes(start: Start, corpus: Path, tmp_path: Path) -> None:
    assistant = Assistant(start(corpus))
    form = assistant.form
    assistant.choose("csv")
    assistant.tab(3)
    form.split.setFocus()
    QTest.keyClick(form.split, Key.Key_Space)
    form.train.setFocus()
    form.train.selectAll()
    QTest.keyClicks(form.train, "50")
    form.dev.selectAll()
    QTest.keyClicks(form.dev, "25")
    form.seed.selectAll()
    QTest.keyClicks(form.seed, "7")
    assistant.wait()
    assert form.test_share.text() == "Test 25 %"
    assert form.parts.text() == "Documents: train 6, dev 3, test 3."
    assert Path(form.target.text()).suffix == ""
    out = tmp_path / "parts"
    assistant.export(out)
    assert sorted(each.name for each in out.iterdir()) == ["dev.csv", "test.csv", "train.csv"]
    assert "--split 50/25/25 --seed 7" in form.command.toPlainText()
    assistant.close()


def test_choices_are_remembered_for_the_project(start: Start, corpus: Path, tmp_path: Path) -> None:
    run = start(corpus)
    assistant = Assistant(run)
    assistant.choose("conll")
    box = assistant.dialog.options.boxes["scheme"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_End)
    scheme = box.currentData()
    assistant.tab(2)
    assistant.toggle(assistant.form.spans, "ACTOR")
    assistant.wait()
    assistant.export(tmp_path / "mine")
    assistant.close()
    run.close()
    again = Assistant(start(corpus))
    assert again.dialog.chosen.name == "conll"
    assert again.dialog.options.values["scheme"] == scheme
    assert "ACTOR" not in again.dialog.contents.labels.ticked
    assert again.form.target.text() == str(tmp_path / "mine")
    assert "ACTOR" not in again.dialog.choices().labels
    again.close()


def test_a_change_stops_the_look_before(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    assistant.tab(0)
    formats_shown = assistant.form.formats
    formats_shown.setFocus()
    for _ in range(6):
        QTest.keyClick(formats_shown, Key.Key_Down)
    assistant.dialog.look()
    assistant.dialog.look()
    assistant.wait()
    name = assistant.dialog.chosen.name
    assert assistant.form.file.currentText().startswith(f"corpus-{name}") or (
        assistant.form.file.currentText().startswith("corpus.")
    )
    assert "12 documents" in assistant.form.summary.text()
    assistant.close()


def test_every_field_has_a_name_and_is_reached_by_tab(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    dialog = assistant.dialog
    assistant.choose("conll")
    kinds = (QTreeWidget, QComboBox, QLineEdit, QPlainTextEdit, QAbstractButton)
    for number in range(4):
        assistant.tab(number)
        if number == 3 and not assistant.form.split.isChecked():
            assistant.form.split.click()
        assistant.wait()
        wanted: set[QWidget] = {
            each
            for kind in kinds
            for each in dialog.findChildren(kind)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
        }
        reached: set[QWidget] = set()
        assistant.form.target.setFocus()
        for _ in range(40):
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.add(focus)
            QTest.keyClick(focus, Key.Key_Tab)
        assert wanted - reached == set()
        for each in wanted:
            named = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
            assert named, each.objectName()
    assistant.close()


def test_a_tick_is_set_by_a_click_too(start: Start, corpus: Path) -> None:
    assistant = Assistant(start(corpus))
    assistant.choose("csv")
    assistant.tab(1)
    tree = assistant.form.documents
    item = next(each for each in items(tree) if each.text(0) == "Statement 05")
    place = tree.visualItemRect(item).topLeft() + QPoint(9, tree.visualItemRect(item).height() // 2)
    assistant.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assistant.wait()
    assert assistant.form.documents_count.text() == "11 of 12 go out"
    assert "stays behind" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assistant.close()
