"""macOS hands over what was double-clicked as an event of the application."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from PySide6.QtGui import QFileOpenEvent
from declannot.app.main import make_application
app = make_application()
app.file_opened.connect(print)
app.sendEvent(app, QFileOpenEvent(sys.argv[1]))
"""


def test_a_file_that_was_double_clicked_is_passed_on(tmp_path: Path) -> None:
    """There can be one application in a process, so another process stands for the program."""
    path = tmp_path / "anna.declannot-task"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(path)
