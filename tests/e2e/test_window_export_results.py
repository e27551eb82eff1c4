"""The end of an export: proof of what was written, places it cannot go to, cancels, full disks."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from declannot.app.dialogs.reading import TextViewer
from declannot.exchange import delivery
from declannot.formats import extras
from declannot.formats.registry import formats
from tests.e2e.exporting import (
    OK,
    PATIENCE_MS,
    Assistant,
    Key,
    Start,
    hold_writing,
    items,
    statements_in,
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve statements in a project."""
    return statements_in(tmp_path)


def test_what_is_there_is_replaced_only_after_a_question(
    start: Start, done: Path, tmp_path: Path
) -> None:
    run = start(done)
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    assistant = Assistant(run)
    assistant.choose("jsonl")
    assistant.write_to(out)
    assert "asks first" in assistant.form.problem.text()
    assistant.press()
    run.press(run.box(), "Cancel")
    assert out.read_text() == "mine"
    assert assistant.form.pages.currentWidget() is assistant.form.choosing
    assistant.press()
    run.press(run.box(), "Replace")
    run.qtbot.waitUntil(lambda: assistant.form.pages.currentWidget() is assistant.form.done)
    assert out.read_text().startswith('{"declannot":')
    assistant.close()


def test_a_place_it_cannot_go_to_is_said_at_once(start: Start, done: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "thesis.txt").write_text("years")
    assistant = Assistant(start(done))
    assistant.choose("brat")
    for place, said in (("gone/out", "no such folder"), ("folder", "holds other things")):
        assistant.write_to(tmp_path / place)
        assert said in assistant.form.problem.text()
        assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.write_to(tmp_path / "free")
    assert assistant.form.problem.text() == ""
    assert assistant.form.buttons.button(OK).isEnabled()
    assistant.form.target.selectAll()
    QTest.keyClick(assistant.form.target, Key.Key_Delete)
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.close()


def test_a_cancel_in_the_middle_leaves_nothing(
    start: Start, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant = Assistant(start(corpus))
    assistant.choose("brat")
    reached, released = hold_writing(monkeypatch)
    before = sorted(each.name for each in tmp_path.iterdir())
    assistant.write_to(tmp_path / "out")
    assistant.press()
    assistant.qtbot.waitUntil(reached.is_set)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".out.part-")]
    assert not assistant.form.choosing.isEnabled()
    QTest.keyClick(assistant.dialog, Key.Key_Escape)
    released.set()
    assistant.wait()
    assert assistant.form.problem.text() == "Stopped; nothing was written."
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assistant.close()


def test_a_full_disk_leaves_nothing_and_the_choices_stay(
    start: Start, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = delivery.Files.add, []

    def full(self: Any, pieces: Any) -> None:
        calls.append(1)
        if len(calls) > 5:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, pieces)

    assistant = Assistant(start(corpus))
    assistant.choose("brat")
    before = sorted(each.name for each in tmp_path.iterdir())
    with monkeypatch.context() as patched:
        patched.setattr(delivery.Files, "add", full)
        assistant.write_to(tmp_path / "out")
        assistant.press()
        assistant.wait()
    assert "Make room" in assistant.form.problem.text()
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assistant.press()
    assistant.qtbot.waitUntil(
        lambda: assistant.form.pages.currentWidget() is assistant.form.done, timeout=PATIENCE_MS
    )
    assert (tmp_path / "out").is_dir()
    assistant.close()


def test_a_missing_extra_is_named_with_its_command(
    start: Start, done: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needy = next(each for each in formats() if each.exports and each.extra)
    monkeypatch.setattr(extras, "is_ready", lambda chosen: not chosen.extra)
    assistant = Assistant(start(done))
    assistant.choose(needy.name)
    listed = [each.text(0) for each in items(assistant.form.formats)]
    assert any(f"needs the extra {needy.extra}" in each for each in listed)
    assert f'-m pip install "declannot[{needy.extra}]"' in assistant.form.problem.text()
    assert not assistant.form.buttons.button(OK).isEnabled()
    assistant.choose("jsonl")
    assert assistant.form.problem.text() == ""
    assistant.close()


def test_the_result_shows_where_it_is_and_how_to_do_it_again(
    start: Start, done: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    run = start(done)
    assistant = Assistant(run)
    form = assistant.form
    assistant.choose("csv")
    out = tmp_path / "out.csv"
    QTest.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "--format csv" in copied
    assistant.export(out)
    assert form.done_title.text() == "Exported 1 document with 227 spans and 0 relations"
    assert form.done_place.text() == str(out)
    assert "227 spans read back" in form.done_proof.text()
    assert {each.text(0) for each in items(form.written)} == {"out.csv", "out.csv.report.json"}
    run.press(assistant.dialog, "Open folder")
    assert opened == [str(tmp_path)]
    run.press(assistant.dialog, "Copy command")
    assert QGuiApplication.clipboard().text() == form.command.toPlainText()
    run.press(assistant.dialog, "Show the report")
    viewer = run.dialog(TextViewer)
    assert json.loads(viewer.form.text.toPlainText())["format"] == "csv"
    viewer.close()
    assistant.go_back()
    assert form.buttons.button(OK).isEnabled()
    assistant.close()
