"""Datasets by keys and clicks: frozen, listed, exported, renamed and removed."""

from __future__ import annotations

import json
import shlex
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QWidget,
)

from declannot.__main__ import main
from declannot.app.datasets.dialog import DatasetsDialog
from declannot.app.datasets.freeze_dialog import FreezeDialog
from declannot.exchange import delivery
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from tests.e2e.test_window_export import PATIENCE_MS, items, tree_of
from tests.e2e.test_window_export import Assistant as Exporting

Key = Qt.Key
Start = Callable[..., Any]
_TWICE = " ".join(f"Paragraph {chr(97 + n)} says so twice over." for n in range(20))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements with spans; two of them are versions of one text."""
    path, file = tmp_path / "corpus.declannot", tmp_path / "corpus.jsonl"
    records = []
    for n in range(12):
        spans = [{"start": 0, "end": 9, "label": ("COMMITMENT", "SUPPORT", "CALL")[n % 3]}]
        if n % 3 == 0:
            spans[0] |= {"id": f"s{n}", "attributes": {"strength": "weak"}}
        word = "abcdefghijkl"[max(n, 1)] * 4
        text = f"We commit to {word} and {word} again.\n" + (f"{_TWICE} End {n}." if n < 2 else "")
        layer = {"annotator": "Ana", "status": "done" if n else "started", "spans": spans}
        tags = ["summit"] if n % 2 else []
        title = f"Text {n:02}"
        records.append(
            {"id": f"d{n}", "title": title, "text": text, "tags": tags, "layers": [layer]}
        )
    file.write_text("".join(f"{json.dumps(each)}\n" for each in records), encoding="utf-8")
    with new_project(path) as project:
        run_import(project, [file], ImportChoices())
    return path


class Assistant(Exporting):
    """The export assistant over the list of datasets."""

    def open(self) -> None:
        """The list opens it."""


class List:
    """The open list of datasets."""

    def __init__(self, run: Any) -> None:
        self.run, self.qtbot = run, run.qtbot
        QTest.keyClick(
            run.window,
            Key.Key_E,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        self.dialog: DatasetsDialog = run.dialog(DatasetsDialog)

    def freezing(self) -> FreezeDialog:
        """Click Freeze and wait until all is shown."""
        self.run.press(self.dialog, "Freeze…")
        dialog: FreezeDialog = self.run.dialog(FreezeDialog)
        self.wait(dialog)
        return dialog

    def wait(self, dialog: FreezeDialog) -> None:
        self.qtbot.waitUntil(lambda: dialog.at_rest, timeout=10_000)

    def freeze(self, name: str) -> None:
        """Freeze everything under a name, by keys alone."""
        dialog = self.freezing()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.name)
        QTest.keyClicks(QApplication.focusWidget(), name)
        QTest.keyClick(dialog, Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.dialog.findChildren(FreezeDialog))

    def exporting(self, name: str) -> Assistant:
        """Press Enter on the dataset that is chosen and choose a format."""
        QTest.keyClick(self.dialog.table, Key.Key_Return)
        assistant = Assistant(self.run)
        if assistant.dialog.chosen.name != name:
            assistant.choose(name)
        return assistant

    @property
    def rows(self) -> list[list[str]]:
        table = self.dialog.table
        return [
            [table.topLevelItem(row).text(column) for column in range(table.columnCount())]
            for row in range(table.topLevelItemCount())
        ]

    def close(self) -> None:
        QTest.keyClick(self.dialog, Key.Key_Escape)
        self.qtbot.waitUntil(lambda: not self.run.window.findChildren(DatasetsDialog))


def _cells(tree: QTreeWidget) -> list[list[str]]:
    return [
        [tree.topLevelItem(row).text(column) for column in range(tree.columnCount())]
        for row in range(tree.topLevelItemCount())
    ]


def test_an_empty_list_says_what_datasets_are_for(start: Start, corpus: Path) -> None:
    listed = List(start(corpus))
    assert listed.dialog.nothing.isVisible()
    assert not listed.dialog.table.isVisible()
    listed.qtbot.waitUntil(lambda: QApplication.focusWidget() is listed.dialog.freeze)
    for button in (listed.dialog.export, listed.dialog.rename, listed.dialog.remove):
        assert not button.isEnabled()
    listed.close()


def test_a_dataset_is_frozen_by_keys_and_stands_in_the_file(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("Paper 1")
    assert [(row[0], row[2], row[3], row[4]) for row in listed.rows] == [
        ("Paper 1", "12", "12", "–")
    ]
    (stored,) = run.in_file("SELECT name, documents, spans, sha256 FROM dataset")
    assert stored[:3] == ("Paper 1", 12, 12)
    assert listed.rows[0][5] == stored[3][:12]
    assert stored[3] in listed.dialog.facts.text()
    listed.close()


def test_a_name_that_is_taken_is_refused_and_can_be_mended(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("One")
    dialog = listed.freezing()
    QTest.keyClicks(dialog.name, "ONE")
    QTest.keyClick(dialog, Key.Key_Return)
    assert "already" in dialog.form.problem.text()
    assert dialog.name.hasFocus()
    QTest.keyClicks(dialog.name, "Two")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: len(listed.rows) == 2)
    assert [row[0] for row in listed.rows] == ["One", "Two"]
    listed.close()


def _tab(dialog: QWidget, key: Key) -> None:
    """Go to a tab by its mnemonic."""
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)


def _type(box: QSpinBox, number: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)
    QTest.keyClick(box, Key.Key_Tab)


def _toggle(tree: QTreeWidget, text: str) -> None:
    """Go to a thing and press Space on it."""
    tree.setCurrentItem(next(each for each in items(tree) if each.text(0) == text))
    tree.setFocus()
    QTest.keyClick(tree, Key.Key_Space)


def _part(listed: List, dialog: FreezeDialog) -> None:
    """Part the dataset by keys."""
    _tab(dialog, Key.Key_L)
    assert QApplication.focusWidget() is dialog.form.split
    QTest.keyClick(dialog.form.split, Key.Key_Space)
    listed.wait(dialog)


def test_the_preview_shows_sizes_balance_and_what_is_absent(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form, balance = dialog.form, dialog.balance
    assert _cells(balance.sizes) == [["all", "12", "", "12"]]
    assert [(row[0], row[4]) for row in _cells(balance.labels)] == [
        ("CALL", "4"),
        ("COMMITMENT", "4"),
        ("SUPPORT", "4"),
    ]
    _part(listed, dialog)
    assert [row[:2] for row in _cells(balance.sizes)] == [
        ["training", "10"],
        ["development", "1"],
        ["test", "1"],
        ["all", "12"],
    ]
    assert form.parts.text() == "Documents: train 10, dev 1, test 1."
    assert [row[0] for row in _cells(balance.labels)] == ["CALL", "COMMITMENT", "SUPPORT"]
    assert "Labels with no span in dev" in balance.notes.text()
    _type(form.train, "50")
    _type(form.dev, "25")
    listed.wait(dialog)
    assert [row[1] for row in _cells(balance.sizes)] == ["6", "3", "3", "12"]
    assert balance.notes.text() == form.problem.text() == ""
    _tab(dialog, Key.Key_D)
    form.status.setFocus()
    QTest.keyClick(form.status, Key.Key_Down)
    listed.wait(dialog)
    assert _cells(balance.sizes)[-1] == ["all", "11", "", "11"]
    assert form.documents_count.text() == "11 of 12 go in"
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert run.in_file("SELECT count(*) FROM dataset") == [(0,)]
    listed.close()


def test_what_is_chosen_by_keys_is_frozen_and_by_the_command_too(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form = dialog.form
    assert not form.copy.isEnabled()
    assert dialog.command.text() == ""
    QTest.keyClicks(dialog.name, "By keys")
    _tab(dialog, Key.Key_D)
    _toggle(form.documents, "summit")
    _toggle(form.documents, "Text 03")
    form.search.setFocus()
    QTest.keyClicks(form.search, "commit")
    QTest.keyClick(form.search, Key.Key_Return)
    _tab(dialog, Key.Key_S)
    for thing in ("CALL", "strength"):
        _toggle(form.spans, thing)
    _part(listed, dialog)
    _type(form.seed, "7")
    listed.wait(dialog)
    assert _cells(dialog.balance.sizes)[-1][1] == "5"
    assert form.documents_count.text() == "5 of 12 go in"
    run.qtbot.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    line = QGuiApplication.clipboard().text()
    assert line == dialog.command.text()
    for words in ("--tag summit", "--search commit", "--status all", "--seed 7", "--label SUPPORT"):
        assert words in line
    dialog.name.setFocus()
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert listed.rows[0][:1] + listed.rows[0][2:3] == ["By keys", "5"]
    listed.close()
    run.close()
    command = shlex.split(line)
    assert command[:3] == ["declannot", "dataset", "freeze"]
    command[4] = "-by command"
    words = [*command[1:3], *command[5:], "--data-dir", str(tmp_path / "d")]
    assert main([*words, "--", *command[3:5]]) == 0
    frozen = run.in_file("SELECT name, id, facts FROM dataset ORDER BY name", corpus)
    assert [row[0] for row in frozen] == ["-by command", "By keys"]
    one, two = ({**json.loads(row[2]), "by": ""} for row in frozen)  # the window knows who it was
    assert one == two
    held = [
        run.in_file(
            "SELECT number, record, part, notes FROM dataset_document "
            f"WHERE dataset_id = '{row[1]}' ORDER BY number",
            corpus,
        )
        for row in frozen
    ]
    assert held[0] == held[1]
    assert len(held[0]) == 5


def test_nothing_ticked_or_found_is_said_and_cannot_be_frozen(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    form = dialog.form
    QTest.keyClicks(dialog.name, "None")
    ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    _tab(dialog, Key.Key_D)
    form.search.setFocus()
    QTest.keyClicks(form.search, "nowhere")
    listed.wait(dialog)
    assert "found in none of these documents" in form.problem.text()
    assert not ok.isEnabled()
    assert form.documents_count.text() == "0 of 12 go in"
    form.search.clear()
    run.press(dialog, "None")
    listed.wait(dialog)
    assert form.problem.text().startswith("No document is ticked")
    assert not ok.isEnabled()
    assert not form.copy.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    listed.close()


def test_groups_are_noted_only_when_confirmed_and_can_be_undone(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    _part(listed, dialog)
    tree = dialog.groups.tree
    assert tree.topLevelItemCount() == 1
    heading = tree.topLevelItem(0)
    assert heading.text(0) == "nearly equal texts: Text 00"
    assert [heading.child(row).text(0) for row in range(2)] == ["Text 00", "Text 01"]
    grouped = "SELECT count(*) FROM document WHERE \"group\" != ''"
    assert run.in_file(grouped) == [(0,)]
    run.press(dialog, "Put in groups")
    listed.wait(dialog)
    assert run.in_file(grouped) == [(2,)]
    assert tree.topLevelItemCount() == 0
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Grouped")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert "not done" in listed.dialog.problem.text()
    rows = "SELECT count(DISTINCT part) FROM dataset_document WHERE number < 2"
    assert run.in_file(rows) == [(1,)]
    listed.close()
    run.do("undo")
    assert run.in_file(grouped) == [(0,)]
    assert run.in_file("SELECT count(*) FROM dataset") == [(1,)]


def test_window_and_command_write_the_same_bytes(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = List(start(corpus))
    listed.freeze("1.0")
    assistant = listed.exporting("jsonl")
    form = assistant.form
    for name in ("jsonl", "conll", "refi-qda"):
        out, again = tmp_path / "window" / f"{name}", tmp_path / "command" / f"{name}"
        for each in (out, again):
            each.parent.mkdir(exist_ok=True)
        assistant.choose(name, wait=False)
        assistant.export(out)
        listing = {each.text(0) for each in items(form.written)}
        words = shlex.split(form.command.toPlainText())
        assert words[:5] == ["declannot", "dataset", "export", str(corpus), "1.0"]
        words[5] = str(again)
        assert main([*words[1:], "--data-dir", str(tmp_path / "d")]) == 0
        written = tree_of(out)
        assert written == tree_of(again), name
        assert listing == {f"{name}{each}" for each in written}
        card, sums = ("/README.md", "/checksums.sha256")
        if name != "conll":
            card, sums = (".README.md", ".sha256")
        assert {card, sums, ".report.json"} <= written.keys()
        assert "12 spans read back" in form.done_proof.text()
        assistant.run.press(assistant.dialog, "Export again…")
    assistant.wait()
    assert "Export asks first" in form.problem.text()
    assistant.press()
    assistant.run.press(assistant.run.box(), "Cancel")
    before = out.read_bytes()
    out.write_bytes(b"altered")
    assistant.press()
    assistant.run.press(assistant.run.box(), "Replace")
    assistant.qtbot.waitUntil(lambda: form.pages.currentWidget() is form.done, timeout=PATIENCE_MS)
    assert out.read_bytes() == before
    assistant.close()
    listed.close()


def test_the_assistant_tells_what_is_fixed_and_lost_and_a_cancel_leaves_nothing(
    start: Start, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, released = threading.Event(), threading.Event()
    real = delivery.Files.add

    def slow(self: Any, pieces: Any) -> None:
        real(self, pieces)
        reached.set()
        assert released.wait(20)

    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    _part(listed, dialog)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Parted")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assistant = listed.exporting("doccano")
    form = assistant.form
    tabs = [form.tabs.tabText(number) for number in range(form.tabs.count())]
    assert tabs == ["&Format", "&Dataset"]
    assert assistant.dialog.windowTitle().startswith("Export “Parted”")
    _tab(assistant.dialog, Key.Key_D)
    tree = assistant.dialog.contents.facts
    assert QApplication.focusWidget() is tree
    facts = [[each.text(0), each.text(1)] for each in items(tree)]
    for row in (
        ["Split 80/10/10, seed 0", ""],
        ["train", "10 documents"],
        ["dev", "1 document"],
        ["Ana", "12"],
        ["COMMITMENT", "4"],
    ):
        assert row in facts
    assert Counter(part for title, part in facts if title.startswith("Text")) == {
        "train": 10,
        "dev": 1,
        "test": 1,
    }
    assert Path(form.target.text()).name == "corpus-Parted-doccano"
    assert "We commit" in form.preview.toPlainText()
    assert form.summary.text().startswith("Written: 12 documents, 12 spans, 0 relations. Lost")
    monkeypatch.setattr(delivery.Files, "add", slow)
    before = sorted(each.name for each in tmp_path.iterdir())
    assistant.write_to(tmp_path / "out")
    assistant.press()
    run.qtbot.waitUntil(reached.is_set)
    QTest.keyClick(assistant.dialog, Key.Key_Escape)
    released.set()
    assistant.wait()
    assert form.problem.text() == "Stopped; nothing was written."
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    kind = next(each for each in items(form.losses) if "attribute" in each.text(0))
    form.losses.setCurrentItem(kind)
    form.losses.setFocus()
    QTest.keyClick(form.losses, Key.Key_Return)
    places = [kind.child(row) for row in range(kind.childCount())]
    assert len(places) == 4
    last = next(each for each in places if "Text 09" in each.text(0))
    assert last.text(0).startswith("COMMITMENT “We commit”")
    form.losses.setCurrentItem(last)
    QTest.keyClick(form.losses, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not run.window.findChildren(DatasetsDialog))
    assert run.workspace.document.title == "Text 09"


def test_rename_and_remove_ask_first(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("One")
    run.press(listed.dialog, "Rename…")
    asked: QInputDialog = run.dialog(QInputDialog)
    asked.findChild(QLineEdit).selectAll()
    QTest.keyClicks(asked.findChild(QLineEdit), "Two")
    QTest.keyClick(asked, Key.Key_Return)
    run.qtbot.waitUntil(lambda: listed.rows[0][0] == "Two")
    assert run.in_file("SELECT name FROM dataset") == [("Two",)]
    run.press(listed.dialog, "Remove…")
    box = run.box()
    assert "undo does not bring it back" in box.informativeText()
    QTest.keyClick(box, Key.Key_Escape)
    assert run.in_file("SELECT count(*) FROM dataset") == [(1,)]
    run.press(listed.dialog, "Remove…")
    run.press(run.box(), "Remove")
    run.qtbot.waitUntil(lambda: listed.rows == [])
    assert run.in_file("SELECT count(*) FROM frozen_record") == [(0,)]
    assert listed.dialog.nothing.isVisible()
    listed.close()


def test_every_field_has_a_name_and_is_reached_by_tab(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    _part(listed, dialog)
    kinds = (QTreeWidget, QComboBox, QLineEdit, QSpinBox, QAbstractButton)
    wanted: set[QWidget] = {
        each
        for kind in kinds
        for each in dialog.findChildren(kind)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parentWidget(), QSpinBox)
    }
    reached: set[QWidget] = set()
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    assert wanted - reached == set()
    for each in wanted:
        named = each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        assert named, each
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    listed.close()
