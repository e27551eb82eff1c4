"""Exporting in the window: losses before, proof after."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from declannot.app.dialogs.exporting import ExportDialog
from declannot.app.dialogs.reading import TextViewer

Start = Callable[..., Any]
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def tagged(start: Start) -> Any:
    run = start()
    for words, key in (("Canada", Qt.Key.Key_A), ("Mexico", Qt.Key.Key_A)):
        run.select(words)
        run.key(key)
    run.window.hand.set_note("nur so")
    return run


def opened(run: Any, name: str) -> ExportDialog:
    run.do("export")
    dialog: ExportDialog = run.dialog(ExportDialog)
    names = [each.name for each in dialog._formats]
    dialog.form.formats.setCurrentRow(names.index(name))
    run.qtbot.waitUntil(lambda: not dialog._rest.isActive() and dialog._task is None)
    return dialog


@pytest.mark.parametrize("name", ["jsonl", "csv", "brat", "conll"])
def test_each_format_is_previewed_written_and_proved(
    tagged: Any, tmp_path: Path, name: str
) -> None:
    run = tagged
    dialog = opened(run, name)
    assert dialog.form.preview.toPlainText()
    assert "2 spans" in dialog.form.losses.toPlainText()
    out = tmp_path / f"out-{name}"
    dialog.form.target.setText(str(out))
    dialog.form.buttons.button(OK).click()
    box = run.box()
    assert box.text() == f"Exported 1 document with 2 spans to {out}"
    assert "0 differences" in box.informativeText()
    assert out.exists()
    report = json.loads((tmp_path / f"out-{name}.report.json").read_text())
    assert report["spans"] == 2
    assert report["verified"]["mismatches"] == 0
    run.press(box, "Show the report")
    viewer = run.dialog(TextViewer)
    assert json.loads(viewer.form.text.toPlainText())["format"] == name
    viewer.close()


def test_losses_are_listed_before_anything_is_written(tagged: Any) -> None:
    dialog = opened(tagged, "conll")
    assert "NOTE_DROPPED" in dialog.form.losses.toPlainText()
    assert dialog.form.scheme.isVisible()
    dialog = _again(tagged, dialog, "jsonl")
    assert "Nothing is lost" in dialog.form.losses.toPlainText()
    assert not dialog.form.scheme.isVisible()
    dialog.reject()


def test_what_is_there_is_replaced_only_when_ticked(tagged: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine")
    dialog = opened(tagged, "jsonl")
    dialog.form.target.setText(str(out))
    button = dialog.form.buttons.button(OK)
    assert dialog.form.force.isVisible()
    assert not button.isEnabled()
    dialog.form.force.click()
    assert button.isEnabled()
    button.click()
    tagged.box().close()
    assert out.read_text().startswith('{"declannot":')


def test_nothing_to_export_is_said(start: Start) -> None:
    run = start()
    dialog = opened(run, "jsonl")
    done = dialog.form.documents.findData("done")
    dialog.form.documents.setCurrentIndex(done)
    run.qtbot.waitUntil(lambda: not dialog._rest.isActive() and dialog._task is None)
    said = dialog.form.problem.text() + dialog.form.losses.toPlainText()
    assert said.strip()
    dialog.reject()


def _again(run: Any, dialog: ExportDialog, name: str) -> ExportDialog:
    names = [each.name for each in dialog._formats]
    dialog.form.formats.setCurrentRow(names.index(name))
    run.qtbot.waitUntil(lambda: not dialog._rest.isActive() and dialog._task is None)
    return dialog
