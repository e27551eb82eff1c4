"""Workspaces: pages and docks that come and go, each as it was left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel

from declannot.app.workspace import Workspace
from declannot.app.workspaces import ANNOTATE, REVIEW, Entry

Start = Callable[..., Any]


def add_other(run: Any, made: list[str]) -> None:
    """Let the window have a workspace of a page and a dock."""
    window = run.window
    workspaces = window.workspaces

    def build() -> None:
        made.append("built")
        workspaces.add_page("other", QLabel("other", window))
        dock = QDockWidget("Other", window)
        dock.setObjectName("other")
        workspaces.add_dock(REVIEW, "other", dock, Qt.DockWidgetArea.RightDockWidgetArea)
        dock.show()

    workspaces.add(
        Entry(
            REVIEW,
            page="other",
            build=build,
            enter=lambda: made.append("entered"),
            leave=lambda: made.append("left"),
        )
    )


def test_a_workspace_is_built_when_it_is_first_shown_and_keeps_its_docks(start: Start) -> None:
    run = start()
    made: list[str] = []
    window = run.window
    add_other(run, made)
    assert made == []
    window.docks["spans"].toggleViewAction().trigger()
    window.workspaces.show(REVIEW)
    assert made == ["built", "entered"]
    assert window.workspaces.current_page.text() == "other"
    assert window.docks["other"].isVisible()
    assert not window.docks["labels"].isVisible()
    window.docks["other"].toggleViewAction().trigger()
    window.workspaces.show(ANNOTATE)
    assert window.page.isVisible()
    assert window.docks["labels"].isVisible()
    assert not window.docks["spans"].isVisible()  # hidden before, and still
    window.workspaces.show(REVIEW)
    assert not window.docks["other"].isVisible()
    assert made == ["built", "entered", "left", "entered"]
    run.do("reset_layout")
    assert window.docks["other"].isVisible()
    assert not window.docks["labels"].isVisible()
    window.workspaces.show(ANNOTATE)
    assert not window.docks["spans"].isVisible()  # only the other workspace was reset


def test_docks_of_the_menu_are_those_of_the_workspace(start: Start) -> None:
    run = start()
    add_other(run, [])
    run.window.workspaces.show(REVIEW)
    assert [dock.objectName() for dock in run.window.workspaces.docks()] == ["other"]


def test_where_there_is_no_choice_no_bar_is_shown(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    assert run.window.workspaces.bar.isVisible() == (len(run.window.workspaces.available) > 1)
    add_other(run, [])
    assert run.window.workspaces.bar.isVisible()
    run.window.workspaces.show(REVIEW)
    monkeypatch.setattr(Workspace, "is_task", property(lambda _self: True))
    run.workspace.project_changed.emit()
    assert not run.window.workspaces.bar.isVisible()
    assert run.window.workspaces.current == ANNOTATE
    run.window.workspaces.choose(REVIEW)
    assert run.window.workspaces.current == ANNOTATE
    assert "for annotating alone" in run.said[-1]


def test_nothing_of_the_review_is_imported_before_it_is_shown(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from declannot.app.main import Session, make_application\n"
        "from declannot.paths import DataFolder\n"
        "app = make_application()\n"
        "session = Session(app, DataFolder(Path(sys.argv[1])))\n"
        "session.begin(None)\n"
        "while session.workspace.project is None:\n"
        "    app.processEvents()\n"
        "names = [each for each in sys.modules if each.startswith('declannot.app.review')]\n"
        "print(names)\n"
        "session.end()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]", done.stderr
