"""Datasets exported through the window: the command's bytes, and nothing left after a cancel."""

from __future__ import annotations

import shlex
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from declannot.__main__ import main
from declannot.app.datasets.dialog import DatasetsDialog
from declannot.app.datasets.freeze_dialog import FreezeDialog
from tests.e2e.exporting import PATIENCE_MS, hold_writing, items, tree_of
from tests.e2e.freezing import Key, List, Start, part, statements_in, tab_to


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements in a project."""
    return statements_in(tmp_path)


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
    run = start(corpus)
    listed = List(run)
    dialog = listed.freezing()
    part(listed, dialog)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Parted")
    QTest.keyClick(dialog, Key.Key_Return)
    run.qtbot.waitUntil(lambda: not listed.dialog.findChildren(FreezeDialog))
    assistant = listed.exporting("doccano")
    form = assistant.form
    tabs = [form.tabs.tabText(number) for number in range(form.tabs.count())]
    assert tabs == ["&Format", "&Dataset"]
    assert assistant.dialog.windowTitle().startswith("Export “Parted”")
    tab_to(assistant.dialog, Key.Key_D)
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
    reached, released = hold_writing(monkeypatch)
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
