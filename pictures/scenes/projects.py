"""Projects that are new, empty, open elsewhere, for reading only, or damaged."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import NoReturn
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from declannot.domain.errors import EnvironmentFault
from declannot.store.backup import backup
from declannot.store.project import Project
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene("Banner")
def first_start(stage: Stage) -> None:
    stage.window.settings.put(hint_dismissed=False)
    stage.window.show_hint()
    stage.picture()
    stage.window.page.hint.hide()
    stage.window.settings.put(hint_dismissed=True)


@scene(asks="ProjectCommands._choose_template")
def new_project(stage: Stage) -> None:
    stage.window.projects._choose_template(stage.scratch / "new.declannot")
    rest(200)
    stage.picture()


@scene(asks="ProjectCommands.rename")
def rename_project(stage: Stage) -> None:
    stage.picture_asked(stage.window.actions_by_id["rename_project"].trigger)


@scene()
def unsaved(stage: Stage) -> None:
    stage.open_fresh()
    with patch.object(Project, "apply", _refuse):
        stage.select("priorities")
        stage.key(Qt.Key.Key_A)
        stage.picture()


@scene(asks="ProjectCommands.unless_unsaved")
def leaving_what_is_unsaved(stage: Stage) -> None:
    with patch.object(Project, "apply", _refuse):
        stage.select("relationship")
        stage.key(Qt.Key.Key_A)
        stage.window.close()
        rest(200)
        stage.picture()
    stage.clear()
    stage.workspace.retry()


@scene(asks="ProjectCommands._offer_reading")
def open_elsewhere(stage: Stage) -> None:
    with Project.open(stage.material.decided):
        stage.window.projects.open(stage.material.decided)
        rest(300)
        stage.picture()


@scene()
def read_only(stage: Stage) -> None:
    stage.open(stage.material.project, read_only=True)
    stage.picture()


@scene()
def damaged(stage: Stage) -> None:
    stage.window.projects.open(stage.material.damaged)
    rest(300)
    stage.picture()


@scene(asks="ProjectCommands._offer_backups ProjectCommands._choose_backup")
def damaged_with_backups(stage: Stage) -> None:
    path = stage.scratch / "harbour.declannot"
    shutil.copyfile(stage.material.project, path)
    for day in (20, 21):
        moment = datetime(2026, 11, day, 9, 30, tzinfo=UTC)
        backup(path, stage.window.data_folder.backups, reason="migration", now=moment)
    path.write_bytes(stage.material.damaged.read_bytes())
    stage.window.projects.open(path)
    rest(300)
    stage.picture()
    stage.picture_asked(lambda: stage.answer(QMessageBox.ButtonRole.AcceptRole), "which")


@scene("EmptyPage")
def empty(stage: Stage) -> None:
    stage.open(stage.material.empty)
    stage.picture()


@scene()
def no_project(stage: Stage) -> None:
    stage.workspace.close_project()
    stage.picture()
    stage.open_fresh()


def _refuse(project: Project, *_what: object, **_how: object) -> NoReturn:
    """Take no change, as a full disk does."""
    raise EnvironmentFault(
        "The disk is full",
        where=str(project.path),
        remedy="Make room on the disk, or choose another place.",
    )
