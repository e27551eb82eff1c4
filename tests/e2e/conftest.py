"""The whole window on a folder of its own, as ``declannot --data-dir`` starts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.e2e.findings import findings
from tests.e2e.handover_people import out, person, task, work
from tests.e2e.reviewing import done, readings
from tests.e2e.running import Running, programs

__all__ = ["Running", "done", "findings", "out", "person", "readings", "task", "work"]


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """A folder for settings, log and the first project."""
    return tmp_path / "data"


@pytest.fixture
def start(qtbot: QtBot, data_folder: Path) -> Iterator[Callable[..., Running]]:
    """Start the program; runs still open at the end are closed."""
    with programs(qtbot) as begin:

        def run(path: Path | None = None, *, wait: bool = True) -> Running:
            return begin(data_folder, path, wait)

        yield run
