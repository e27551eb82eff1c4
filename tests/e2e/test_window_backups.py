"""Backups made while nobody types, offered when a project is damaged; retrying by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from declannot.app.commands import safekeeping
from declannot.domain.errors import EnvironmentFault
from declannot.store.project import Project

Start = Callable[..., Any]


def backups(data_folder: Path) -> list[Path]:
    return sorted(data_folder.glob("backups/*/*.declannot"))


def tag(run: Any, words: str) -> None:
    run.select(words)
    run.key(Qt.Key.Key_A)


def back_up(run: Any, data_folder: Path, count: int) -> None:
    run.window.safekeeping.keep()
    run.qtbot.waitUntil(lambda: not run.window.safekeeping.busy)
    assert len(backups(data_folder)) == count


def test_a_backup_is_made_by_itself_and_only_of_changes(
    start: Start, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "AFTER_OPENING_MS", 50)
    monkeypatch.setattr(safekeeping, "BETWEEN_BACKUPS_MS", 50)
    run = start()
    run.qtbot.waitUntil(lambda: len(backups(data_folder)) == 1)
    tag(run, "Canada")
    run.qtbot.waitUntil(lambda: len(backups(data_folder)) == 2)
    with closing(sqlite3.connect(backups(data_folder)[-1])) as connection:
        assert connection.execute("SELECT count(*) FROM span").fetchone() == (1,)


def test_the_backups_of_a_damaged_project_can_be_chosen(
    start: Start, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    back_up(first, data_folder, 1)
    tag(first, "Canada")
    back_up(first, data_folder, 2)
    path = first.path
    first.close()
    path.write_bytes(b"")
    offered: list[str] = []

    def choose(*words: Any, **_more: Any) -> tuple[str, bool]:
        offered.extend(words[3])
        return offered[0], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    run = start(path, wait=False)
    box = run.box()
    assert "backups" in box.informativeText()
    run.press(box, "Open a copy of the backup")
    run.qtbot.waitUntil(lambda: run.workspace.project is not None)
    assert len(offered) == 2
    assert run.path.name == f"{path.stem} (restored).declannot"
    assert run.in_file("SELECT count(*) FROM span") == [(1,)]
    assert path.read_bytes() == b""


def test_what_is_unsaved_is_written_at_the_first_chance(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "BETWEEN_RETRIES_MS", 20)
    run = start()
    apply, full = Project.apply, [True]

    def guarded(self: Project, *args: Any, **keywords: Any) -> Any:
        if full[0]:
            raise EnvironmentFault("The disk is full", remedy="Make room.")
        return apply(self, *args, **keywords)

    monkeypatch.setattr(Project, "apply", guarded)
    tag(run, "Canada")
    assert run.window.page.banner.isVisible()
    said = run.said.count("The disk is full")
    run.qtbot.wait(100)
    assert run.said.count("The disk is full") == said
    full[0] = False
    run.qtbot.waitUntil(lambda: not run.workspace.unsaved)
    assert not run.window.page.banner.isVisible()
    assert run.in_file("SELECT count(*) FROM span") == [(1,)]
