"""One run of the program in a test."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from declannot.app.main import Session, make_application
from declannot.app.main_window import MainWindow
from declannot.app.workspace import Workspace
from declannot.paths import DataFolder


class Running:
    """One run of the program, with shortcuts for tests."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self.said: list[str] = []
        session.workspace.noticed.connect(lambda notice: self.said.append(str(notice.message)))

    @property
    def window(self) -> MainWindow:
        return self.session.window

    @property
    def workspace(self) -> Workspace:
        return self.session.workspace

    @property
    def path(self) -> Path:
        assert self.workspace.project is not None
        return self.workspace.project.path

    def in_file(self, query: str, path: Path | None = None) -> list[tuple[Any, ...]]:
        """Ask the project's file through a connection of its own."""
        uri = f"file:{path or self.path}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return connection.execute(query).fetchall()

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the statement."""
        self.qtbot.keyClick(self.window.view, key, modifiers)

    def do(self, action_id: str) -> None:
        """Choose an entry of the menus."""
        self.window.actions_by_id[action_id].trigger()

    def select(self, words: str) -> None:
        """Select words of the statement."""
        assert self.workspace.text is not None
        start = self.workspace.text.text.index(words)
        self.workspace.selection.set_range(start, start + len(words))

    def dialog(self, kind: type[QWidget]) -> Any:
        """Wait for a dialog of the window and return it."""

        def shown() -> list[QWidget]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()))
        return shown()[-1]

    def box(self) -> QMessageBox:
        """Wait for a message and return it."""
        found: QMessageBox = self.dialog(QMessageBox)
        return found

    def press(self, owner: QWidget, text: str) -> None:
        """Click a button of a dialog or banner by its text."""
        button = next(
            each
            for each in owner.findChildren(QAbstractButton)
            if each.text().replace("&", "") == text and not each.isHidden()
        )
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        """Close the window as a person does and end the run."""
        self.window.close()
        self.session.end()
        QApplication.processEvents()


@contextmanager
def programs(qtbot: QtBot) -> Iterator[Callable[[Path, Path | None, bool], Running]]:
    """Yield what starts the program on a data folder; runs still open at the end are closed.

    It takes the folder, a project to open or None, and whether to wait until one is open.
    """
    app = make_application()
    runs: list[Running] = []

    def begin(data_folder: Path, path: Path | None, wait: bool) -> Running:
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
