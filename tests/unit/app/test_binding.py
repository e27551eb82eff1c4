"""A start does not read sources nobody asked for."""

from __future__ import annotations

import subprocess
import sys

LOOK = """
import linecache
from declannot.app.main_window import MainWindow
print(*(name for name in linecache.cache if "declannot" in name))
import PySide6.QtCore
print(PySide6.QtCore.QPoint(1, 2).x())
"""


def test_modules_of_the_window_are_imported_without_reading_their_source() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOOK], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.splitlines() == ["", "1"]
