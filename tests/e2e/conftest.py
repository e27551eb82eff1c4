"""The whole window on a folder of its own, as ``declannot --data-dir`` starts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from declannot.app.main import Session, make_application
from declannot.paths import DataFolder
from tests.e2e.handover_people import out, person, task, work
from tests.e2e.reviewing import done, readings
from tests.e2e.running import Running

__all__ = ["Running", "done", "out", "person", "readings", "task", "work"]


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """A folder for settings, log and the first project."""
    return tmp_path / "data"


@pytest.fixture
def start(qtbot: QtBot, data_folder: Path) -> Iterator[Callable[..., Running]]:
    """Start the program; runs still open at the end are closed."""
    app = make_application()
    runs: list[Running] = []

    def begin(path: Path | None = None, *, wait: bool = True) -> Running:
        run = Running(Session(app, DataFolder(data_folder)), qtbot)
        runs.append(run)
        run.session.begin(path)
        if wait:
            qtbot.waitUntil(lambda: run.workspace.project is not None)
            QApplication.processEvents()
        return run

    yield begin
    for run in runs:
        try:
            run.workspace.unsaved.clear()
            run.close()
        except RuntimeError:  # this run was closed by the test
            continue
