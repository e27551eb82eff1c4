"""A write that fails: the change stays on the screen, is said, and can be saved after all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from declannot.domain.errors import EnvironmentFault
from declannot.store.project import Project

Start = Callable[..., Any]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A disk that is full while ``disk["full"]`` is."""
    state = {"full": False}
    apply = Project.apply

    def guarded(self: Project, *args: Any, **keywords: Any) -> Any:
        if state["full"]:
            raise EnvironmentFault(
                "The disk is full", where=str(self.path), remedy="Make room, then retry."
            )
        return apply(self, *args, **keywords)

    monkeypatch.setattr(Project, "apply", guarded)
    return state


def tag(run: Any) -> None:
    run.select("Canada")
    run.key(Qt.Key.Key_A)


def test_retry_writes_what_was_shown(start: Start, disk: dict[str, bool]) -> None:
    run = start()
    disk["full"] = True
    tag(run)
    banner = run.window.page.banner
    assert banner.isVisible()
    assert "The disk is full" in banner.text
    assert "Unsaved" in run.window.status.saved.text()
    assert len(run.workspace.content.spans) == 1
    assert run.in_file("SELECT count(*) FROM span") == [(0,)]
    run.press(banner, "Retry")
    assert banner.isVisible()
    disk["full"] = False
    run.press(banner, "Retry")
    assert not banner.isVisible()
    assert run.in_file("SELECT start, end FROM span") == [(0, 6)]


def test_save_elsewhere_goes_on_there(
    start: Start, disk: dict[str, bool], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    first = run.path
    disk["full"] = True
    tag(run)
    other = tmp_path / "other.declannot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(other), ""))
    disk["full"] = False
    run.press(run.window.page.banner, "Save elsewhere…")
    assert run.path == other
    assert run.in_file("SELECT start, end FROM span") == [(0, 6)]
    assert run.in_file("SELECT count(*) FROM span", first) == [(0,)]
    assert not run.window.page.banner.isVisible()


def test_closing_asks_and_cancel_stays(start: Start, disk: dict[str, bool]) -> None:
    run = start()
    disk["full"] = True
    tag(run)
    assert not run.window.close()
    run.press(run.box(), "Cancel")
    assert run.window.isVisible()
    assert len(run.workspace.unsaved) == 1
    run.window.close()
    run.press(run.box(), "Leave them")
    run.qtbot.waitUntil(lambda: not run.window.isVisible())
