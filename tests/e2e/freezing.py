"""The list of datasets driven as a person does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QSpinBox,
    QTreeWidget,
    QWidget,
)

from declannot.app.datasets.dialog import DatasetsDialog
from declannot.app.datasets.freeze_dialog import FreezeDialog
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project
from tests.e2e.exporting import Assistant as Exporting
from tests.e2e.exporting import items

Key = Qt.Key
Start = Callable[..., Any]

_TWICE = " ".join(f"Paragraph {chr(97 + n)} says so twice over." for n in range(20))


def statements_in(folder: Path) -> Path:
    """Make a project of twelve statements with spans; two of them are versions of one text."""
    path, file = folder / "corpus.declannot", folder / "corpus.jsonl"
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


def tab_to(dialog: QWidget, key: Key) -> None:
    """Go to a tab by its mnemonic."""
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)


def type_number(box: QSpinBox, number: str) -> None:
    """Type a number into a box and go on."""
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)
    QTest.keyClick(box, Key.Key_Tab)


def toggle(tree: QTreeWidget, text: str) -> None:
    """Go to a thing and press Space on it."""
    tree.setCurrentItem(next(each for each in items(tree) if each.text(0) == text))
    tree.setFocus()
    QTest.keyClick(tree, Key.Key_Space)


def part(listed: List, dialog: FreezeDialog) -> None:
    """Part the dataset by keys."""
    tab_to(dialog, Key.Key_L)
    assert QApplication.focusWidget() is dialog.form.split
    QTest.keyClick(dialog.form.split, Key.Key_Space)
    listed.wait(dialog)
