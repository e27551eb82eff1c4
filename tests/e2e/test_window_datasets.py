"""Datasets by keys and clicks: frozen, listed, exported, renamed and removed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QWidget,
)

from declannot.__main__ import main
from declannot.app.datasets.dialog import DatasetsDialog
from declannot.app.datasets.export_dialog import ExportDatasetDialog
from declannot.app.datasets.freeze_dialog import FreezeDialog
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

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
        word = "abcdefghijkl"[max(n, 1)] * 4
        text = f"We commit to {word} and {word} again.\n" + (f"{_TWICE} End {n}." if n < 2 else "")
        layer = {"annotator": "Ana", "status": "done" if n else "started", "spans": spans}
        records.append({"id": f"d{n}", "title": f"Text {n:02}", "text": text, "layers": [layer]})
    file.write_text("".join(f"{json.dumps(each)}\n" for each in records), encoding="utf-8")
    with new_project(path) as project:
        run_import(project, [file], ImportChoices())
    return path


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
    assert "already" in dialog.notes.text()
    assert dialog.name.hasFocus()
    QTest.keyClicks(dialog.name, "Two")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: len(listed.rows) == 2)
    assert [row[0] for row in listed.rows] == ["One", "Two"]
    listed.close()


def test_the_preview_shows_sizes_balance_and_what_is_absent(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    assert _cells(dialog.sizes) == [["all", "12", "", "12"]]
    assert [(row[0], row[4]) for row in _cells(dialog.balance)] == [
        ("CALL", "4"),
        ("COMMITMENT", "4"),
        ("SUPPORT", "4"),
    ]
    QTest.keyClick(dialog.split, Key.Key_Space)
    listed.wait(dialog)
    assert [row[:2] for row in _cells(dialog.sizes)] == [
        ["training", "10"],
        ["development", "1"],
        ["test", "1"],
        ["all", "12"],
    ]
    assert [row[0] for row in _cells(dialog.balance)] == ["CALL", "COMMITMENT", "SUPPORT"]
    assert "Labels with no span in dev" in dialog.notes.text()
    dialog.train.setFocus()
    dialog.train.selectAll()
    QTest.keyClicks(dialog.train, "50")
    dialog.dev.setFocus()
    dialog.dev.selectAll()
    QTest.keyClicks(dialog.dev, "25")
    QTest.keyClick(dialog.dev, Key.Key_Tab)
    listed.wait(dialog)
    assert [row[1] for row in _cells(dialog.sizes)] == ["6", "3", "3", "12"]
    assert dialog.notes.text() == ""
    box = dialog.status
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    listed.wait(dialog)
    assert _cells(dialog.sizes)[-1] == ["all", "11", "", "11"]
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assert run.in_file("SELECT count(*) FROM dataset") == [(0,)]
    listed.close()


def test_groups_are_noted_only_when_confirmed_and_can_be_undone(start: Start, corpus: Path) -> None:
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    QTest.keyClick(dialog.split, Key.Key_Space)
    listed.wait(dialog)
    assert dialog.groups.topLevelItemCount() == 1
    heading = dialog.groups.topLevelItem(0)
    assert heading.text(0) == "nearly equal texts: Text 00"
    assert [heading.child(row).text(0) for row in range(2)] == ["Text 00", "Text 01"]
    grouped = "SELECT count(*) FROM document WHERE \"group\" != ''"
    assert run.in_file(grouped) == [(0,)]
    run.press(dialog, "Put in groups")
    listed.wait(dialog)
    assert run.in_file(grouped) == [(2,)]
    assert dialog.groups.topLevelItemCount() == 0
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Grouped")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    rows = "SELECT count(DISTINCT part) FROM dataset_document WHERE number < 2"
    assert run.in_file(rows) == [(1,)]
    listed.close()
    run.do("undo")
    assert run.in_file(grouped) == [(0,)]
    assert run.in_file("SELECT count(*) FROM dataset") == [(1,)]


def test_window_and_command_write_the_same_bytes(
    start: Start, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = start(corpus)
    listed = List(run)
    listed.freeze("1.0")
    QTest.keyClick(listed.dialog.table, Key.Key_Return)
    dialog: ExportDatasetDialog = run.dialog(ExportDatasetDialog)
    dialog.format.setFocus()
    while dialog.chosen.name != "conll":
        QTest.keyClick(dialog.format, Key.Key_Down)
    dialog.target.setFocus()
    dialog.target.selectAll()
    QTest.keyClicks(dialog.target, str(tmp_path / "window"))
    run.press(dialog, "Export")
    run.qtbot.waitUntil(lambda: dialog.outcome.isVisible() or bool(dialog.notes.text()))
    assert "12 documents, 12 spans" in dialog.outcome.text()
    words = ("dataset", "export", str(corpus), "1.0", str(tmp_path / "command"))
    assert main([*words, "--format", "conll", "--data-dir", str(tmp_path / "d")]) == 0
    trees = [
        {
            each.relative_to(tmp_path / name).as_posix(): each.read_bytes()
            for each in (tmp_path / name).rglob("*")
            if each.is_file()
        }
        for name in ("window", "command")
    ]
    assert trees[0] == trees[1]
    assert {"README.md", "checksums.sha256"} <= trees[0].keys()
    run.press(dialog, "Export")
    run.press(run.box(), "Cancel")
    QTest.keyClick(dialog, Key.Key_Escape)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(ExportDatasetDialog))
    listed.close()


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
    QTest.keyClick(dialog.split, Key.Key_Space)
    listed.wait(dialog)
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
    for _ in range(30):
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
