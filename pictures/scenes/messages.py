"""What the program says when something goes wrong, takes long, or was looked after."""

from __future__ import annotations

import time

from declannot.app.dialogs.working import Working
from declannot.app.mishaps import Mishaps
from declannot.app.tasks import Cancelled, Progress
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene(asks="Mishaps._say")
def a_mistake_of_ours(stage: Stage) -> None:
    mishaps = Mishaps(stage.window, stage.session.folder.log_file)
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        mishaps.caught(type(error), error, error.__traceback__)
    stage.picture()


@scene()
def an_error(stage: Stage) -> None:
    stage.window.projects.open(stage.scratch / "gone.declannot")
    rest(200)
    stage.picture()


@scene("Working")
def work_that_takes_long(stage: Stage) -> None:
    def slowly(progress: Progress, cancelled: Cancelled) -> None:
        for done in range(1, 10):
            progress(done, 20)
            time.sleep(0.1)
        while not cancelled():
            time.sleep(0.05)

    text = stage.window.task.tr("Opening the task…")
    working = Working(text, slowly, stage.window)
    working.start()
    rest(1200)
    stage.picture(working)
    working.canceled.emit()
    rest(300)


@scene(asks="HelpCommands._checked")
def check_project(stage: Stage) -> None:
    stage.choose("check_project", 1000)
    stage.picture()
