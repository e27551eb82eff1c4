"""An export driven as a person does, and what it wrote."""

from __future__ import annotations

import json
import shlex
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
)

from declannot.__main__ import main
from declannot.app.exporting.dialog import ExportDialog
from declannot.exchange import delivery
from declannot.exchange.importing import ImportChoices, run_import
from declannot.exchange.starting import new_project

Key = Qt.Key

Start = Callable[..., Any]

OK = QDialogButtonBox.StandardButton.Ok

PATIENCE_MS = 30_000


class Assistant:
    """An open export, driven as a person does."""

    def __init__(self, run: Any) -> None:
        self.run, self.qtbot = run, run.qtbot
        self.open()
        self.dialog: ExportDialog = run.dialog(ExportDialog)
        self.form = self.dialog.form
        self.wait()

    def open(self) -> None:
        """Choose it in the menus."""
        self.run.do("export")

    def wait(self) -> None:
        """Wait until everything chosen is shown."""
        self.qtbot.waitUntil(lambda: self.dialog.at_rest, timeout=PATIENCE_MS)

    def tab(self, number: int) -> None:
        """Go to a tab by its mnemonic."""
        keys = (Key.Key_F, Key.Key_D, Key.Key_S, Key.Key_L)
        QTest.keyClick(self.dialog, keys[number], Qt.KeyboardModifier.AltModifier)
        assert self.form.tabs.currentIndex() == number

    def choose(self, name: str, *, wait: bool = True) -> None:
        """Click a format."""
        self.tab(0)
        item = next(each for each in items(self.form.formats) if f"({name})" in each.text(0))
        self.form.formats.scrollToItem(item)
        place = self.form.formats.visualItemRect(item).center()
        self.qtbot.mouseClick(self.form.formats.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.dialog.chosen.name == name
        if wait:
            self.wait()

    def toggle(self, tree: QTreeWidget, text: str) -> None:
        """Go to a thing and press Space on it."""
        item = next(each for each in items(tree) if each.text(0) == text)
        tree.setCurrentItem(item)
        tree.setFocus()
        QTest.keyClick(tree, Key.Key_Space)

    def write_to(self, out: Path) -> None:
        """Type where it goes."""
        field = self.form.target
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, str(out))

    def press(self) -> None:
        """Click Export."""
        button = self.form.buttons.button(OK)
        assert button.isEnabled(), self.form.problem.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def export(self, out: Path) -> None:
        """Write to a place and wait for the page of the result."""
        self.write_to(out)
        self.press()
        self.qtbot.waitUntil(
            lambda: self.form.pages.currentWidget() is self.form.done, timeout=PATIENCE_MS
        )

    def go_back(self) -> None:
        """Return from the result to the choices."""
        self.run.press(self.dialog, "Export again…")
        self.wait()

    def close(self) -> None:
        QTest.keyClick(self.dialog, Key.Key_Escape)
        self.qtbot.waitUntil(lambda: not self.run.window.findChildren(ExportDialog))


def hold_writing(patch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Let writing rest after a piece; return what tells that it does, and what lets it go on."""
    reached, released = threading.Event(), threading.Event()
    real = delivery.Files.add

    def slow(self: Any, pieces: Any) -> None:
        real(self, pieces)
        reached.set()
        assert released.wait(20)

    patch.setattr(delivery.Files, "add", slow)
    return reached, released


def items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    steps = QTreeWidgetItemIterator(tree)
    while (item := steps.value()) is not None:
        yield item
        steps += 1


def tree_of(out: Path) -> dict[str, bytes]:
    """Return what stands at OUT and beside it, by its name behind that of OUT."""
    files = [out] if out.is_file() else [each for each in out.rglob("*") if each.is_file()]
    beside = [each for each in out.parent.glob(f"{out.name}.*") if each.is_file()]
    return {
        str(each.relative_to(out.parent))[len(out.name) :]: each.read_bytes()
        for each in (*files, *beside)
    }


def by_command(line: str, out: Path, data: Path) -> None:
    """Run a copied command, only with another OUT and a data folder of its own."""
    words = shlex.split(line)
    assert words[:2] == ["declannot", "export"]
    words[3] = str(out)
    assert main([*words[1:], "--data-dir", str(data)]) == 0


def statements_in(folder: Path) -> Path:
    """Make a project of twelve statements, some tagged, with a finished layer each."""
    path, file = folder / "corpus.declannot", folder / "corpus.jsonl"
    spans = [
        {"start": 0, "end": 9, "label": "COMMITMENT", "attributes": {"strength": "weak"}},
        {"start": 0, "end": 2, "label": "ACTOR", "attributes": {"type": "group"}, "note": "!"},
    ]
    records = [
        {
            "id": f"d{n}",
            "title": f"Statement {n:02}",
            "text": f"We commit to {'peace' if n % 3 else 'trade'} {n}.\n" * 4,
            "tags": ["summit"] if n < 4 else [],
            "layers": [{"annotator": "Ana", "status": "done", "spans": spans}],
        }
        for n in range(12)
    ]
    file.write_text("".join(f"{json.dumps(each)}\n" for each in records), encoding="utf-8")
    with new_project(path) as project:
        run_import(project, [file], ImportChoices())
    return path
