"""What trainer and annotator send each other."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from declannot.app.dialogs.reading import TextViewer
from declannot.app.handover.feedback_dialog import FeedbackDialog
from declannot.app.handover.hand_out import HandOutDialog
from declannot.app.handover.plan_dialog import PlanDialog
from declannot.app.handover.reading_page import ReadingPage
from declannot.app.handover.send_back import SendBackDialog
from declannot.app.handover.take_in import TakeInDialog
from pictures.scene import scene
from pictures.stage import Stage, rest, until


@scene("PlanDialog")
def plan(stage: Stage) -> None:
    stage.choose("plan")
    dialog = stage.dialog(PlanDialog)
    people = dialog.form.annotators.model()
    for row in range(people.rowCount()):
        people.setData(people.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    rest(300)
    stage.picture(dialog)


@scene("HandOutDialog")
def hand_out(stage: Stage) -> None:
    stage.window.settings.put(last_folder=str(stage.scratch))
    stage.choose("hand_out")
    dialog = stage.dialog(HandOutDialog)
    dialog.form.one.click()
    stage.picture(dialog)
    dialog.form.name.setEditText("Ana")
    dialog.form.folder.setText(str(stage.scratch))
    dialog.accept()
    until(lambda: bool(dialog.files.paths), "no task file")
    stage.picture(dialog, "written")


@scene("TakeInDialog")
def take_in(stage: Stage) -> None:
    trainers = stage.scratch / "trainers" / "statements.declannot"
    trainers.parent.mkdir(exist_ok=True)
    shutil.copyfile(stage.material.trainers, trainers)
    stage.open(trainers)
    stage.window.handover.take_in([stage.material.work])
    dialog = stage.dialog(TakeInDialog)
    until(lambda: not dialog.busy, "no preview of the merge")
    stage.picture(dialog)


@scene("QuestionsDialog")
def questions(stage: Stage) -> None:
    stage.choose("questions", 800)
    stage.picture()


@scene("FeedbackDialog")
def write_feedback(stage: Stage) -> None:
    stage.open(stage.material.decided)
    stage.choose("write_feedback")
    dialog = stage.dialog(FeedbackDialog)
    stage.picture(dialog)
    dialog.form.folder.setText(str(stage.scratch))
    dialog.accept()
    until(lambda: bool(dialog.files.paths), "no feedback")
    stage.picture(dialog, "written")


@scene()
def practice(stage: Stage) -> None:
    stage.choose("practice")
    stage.work_as("Bea")
    stage.choose("mark_done")
    stage.choose("mark_done")
    stage.picture(detail="offered")
    stage.choose("practice_result", 600)
    stage.picture(detail="result")


@scene()
def feedback(stage: Stage) -> None:
    stage.window.handover.open_packages([stage.material.feedback])
    stage.picture(stage.dialog(ReadingPage))


@scene("TextViewer")
def instructions(stage: Stage) -> None:
    stage.window.handover.open_packages([stage.material.task])
    stage.picture(stage.dialog(TextViewer))


@scene()
def task(stage: Stage) -> None:
    stage.show_document("Joint")
    stage.select("Canada")
    stage.key(Qt.Key.Key_A)
    stage.picture()


@scene("SendBackDialog")
def send_back(stage: Stage) -> None:
    stage.choose("send_back", 600)
    dialog = stage.dialog(SendBackDialog)
    stage.picture(dialog)
    dialog.form.file.setText(str(stage.scratch / "Cleo.declannot-work"))
    dialog.accept()
    until(dialog.form.done.isVisible, "no work file")
    stage.picture(dialog, "written")


@scene("QuestionsDialog")
def answers(stage: Stage) -> None:
    stage.choose("answers", 800)
    stage.picture()


@scene("AnnotatorDialog")
def annotator(stage: Stage) -> None:
    stage.choose("annotator")
    stage.picture(detail="of a task")
    stage.clear()
    stage.open_fresh()
    stage.choose("annotator")
    stage.picture()
