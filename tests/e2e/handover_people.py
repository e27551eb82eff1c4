"""Trainer and annotators in one test: data folders of their own, files that go between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from declannot.app.dialogs.reading import TextViewer
from declannot.app.handover.hand_out import HandOutDialog
from declannot.app.handover.send_back import SendBackDialog
from declannot.app.handover.take_in import TakeInDialog
from declannot.app.handover.worker_dialog import Standard
from tests.e2e.running import Running, programs

People = Callable[..., Running]
SPANS_OF = (
    "SELECT count(*) FROM span JOIN layer ON layer.id = span.layer_id "
    "JOIN annotator ON annotator.id = layer.annotator_id WHERE annotator.name = '{name}'"
)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[People]:
    """Start the program for somebody, who has a data folder of their own."""
    with programs(qtbot) as begin:

        def run(name: str, path: Path | None = None, *, wait: bool = True) -> Running:
            return begin(tmp_path / name, path, wait)

        yield run


def press(run: Running, dialog: Any, which: Any = Standard.Ok) -> None:
    """Click a button of a dialog's box."""
    button = dialog.form.buttons.button(which)
    assert button.isEnabled()
    run.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def hand_out(run: Running, name: str, folder: Path, instructions: str = "") -> Path:
    """Hand the documents of the project out to one person and return the task file."""
    run.do("hand_out")
    dialog = run.dialog(HandOutDialog)
    dialog.form.one.click()
    dialog.form.name.setFocus()
    dialog.form.name.setEditText("")
    run.qtbot.keyClicks(dialog.form.name.lineEdit(), name)
    dialog.form.instructions.setPlainText(instructions)
    dialog.form.folder.setText(str(folder))
    press(run, dialog)
    run.qtbot.waitUntil(lambda: bool(dialog.files.paths))
    (path,) = dialog.files.paths
    dialog.reject()
    return Path(path)


def send_back(run: Running, path: Path) -> Path:
    """Send the work back to a file and return it."""
    run.do("send_back")
    dialog = run.dialog(SendBackDialog)
    dialog.form.file.setText(str(path))
    press(run, dialog)
    run.qtbot.waitUntil(dialog.form.done.isVisible)
    assert dialog.form.written.text() == str(path)
    dialog.reject()
    return path


def ready(run: Running) -> Any:
    """Wait until the preview of a merge stands and return the dialog."""
    dialog = run.dialog(TakeInDialog)
    run.qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


def drop(run: Running, *paths: Path) -> None:
    """Drop files on the window with the mouse."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, no_keys)
    QApplication.sendEvent(run.window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(300, 300), copy, data, left, no_keys)
    QApplication.sendEvent(run.window, event)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """What stands for the mail."""
    folder = tmp_path / "mail"
    folder.mkdir()
    return folder


@pytest.fixture
def task(person: People, out: Path) -> Path:
    """A task file with the LA statement for Anna."""
    trainer = person("trainer")
    path = hand_out(trainer, "Anna", out, "Read it *twice*.\nAsk Rita.")
    trainer.close()
    return path


@pytest.fixture
def work(person: People, task: Path, out: Path) -> Path:
    """What Anna sent back: Canada as an actor, the statement done."""
    anna = person("anna", task)
    anna.dialog(TextViewer).close()
    anna.select("Canada")
    anna.key(Qt.Key.Key_A)
    anna.do("mark_done")
    path = send_back(anna, out / "anna.declannot-work")
    anna.close()
    return path
