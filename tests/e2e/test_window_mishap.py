"""A mistake of ours: said, logged, copied on wish, and the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from declannot import log
from declannot.app.mishaps import Mishaps
from declannot.domain.errors import UserError

Start = Callable[..., Any]


def caught(mishaps: Mishaps, error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        mishaps.caught(type(raised), raised, raised.__traceback__)


@pytest.mark.expects_log("unexpected ZeroDivisionError")
def test_a_mistake_is_said_once_and_can_be_copied(start: Start, tmp_path: Path) -> None:
    run = start()
    log_file = tmp_path / "log" / "declannot.log"
    log.start_log(log_file)
    try:
        mishaps = Mishaps(run.window, log_file)
        caught(mishaps, ZeroDivisionError("by nought"))
        caught(mishaps, ZeroDivisionError("and again"))
    finally:
        log.stop_log()
    box = run.box()
    assert "What was saved is safe" in box.text()
    assert str(log_file) in box.informativeText()
    run.press(box, "Copy details")
    copied = QApplication.clipboard().text()
    assert "by nought" in copied
    assert "Traceback" in copied
    assert log_file.read_text().count("Traceback") == 2
    assert run.window.isVisible()


def test_a_users_error_is_no_mistake_of_ours(start: Start, tmp_path: Path) -> None:
    run = start()
    caught(Mishaps(run.window, tmp_path / "x.log"), UserError("No such thing", remedy="Look."))
    box = run.box()
    assert box.text() == "No such thing"
    assert box.informativeText() == "Look."
    box.close()


def test_a_data_folder_that_cannot_be_made_is_said_in_the_window(
    start: Start, data_folder: Path
) -> None:
    data_folder.write_text("a file, not a folder")
    run = start(wait=False)
    box = run.box()
    assert "data folder" in box.text()
    assert "another data folder" in box.informativeText()
    box.close()
    assert run.window.isVisible()
