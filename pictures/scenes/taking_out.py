"""The corpus that goes out: exports, datasets, paper."""

from __future__ import annotations

from declannot.app.datasets.dialog import DatasetsDialog
from declannot.app.datasets.freeze_dialog import FreezeDialog
from declannot.app.exporting.dialog import ExportDialog
from pictures.scene import scene
from pictures.stage import Stage, rest, until


@scene("ExportDialog", asks="ExportDialog.accept")
def export(stage: Stage) -> None:
    stage.window.settings.put(last_folder=str(stage.scratch))
    stage.choose("export", 800)
    dialog = stage.dialog(ExportDialog)
    stage.picture_tabs(dialog, dialog.form.tabs)
    dialog.form.tabs.setCurrentIndex(0)
    dialog.form.target.setText(str(stage.scratch / "statements-conll"))
    dialog.accept()
    until(lambda: dialog.form.pages.currentWidget() is not dialog.form.choosing, "not written")
    stage.picture(dialog, "result")
    dialog.form.again.click()
    rest(600)
    dialog.accept()
    stage.picture(detail="replace")


@scene("DatasetsDialog", "FreezeDialog")
def freeze(stage: Stage) -> None:
    stage.choose("datasets")
    datasets = stage.dialog(DatasetsDialog)
    stage.picture(datasets, "none yet")
    datasets.open_freeze()
    dialog = stage.dialog(FreezeDialog)
    dialog.name.setText("first-reading")
    rest(800)
    stage.picture_tabs(dialog, dialog.form.tabs)
    dialog.form.split.setChecked(True)
    rest(600)
    stage.picture(dialog, "dealt")
    dialog.accept()
    until(lambda: datasets.chosen is not None, "not frozen")
    stage.picture(datasets, "one")


@scene(asks="DatasetsDialog.ask_name DatasetsDialog.ask_remove")
def datasets(stage: Stage) -> None:
    stage.choose("datasets")
    dialog = stage.dialog(DatasetsDialog)
    dialog.ask_name()
    stage.picture(detail="name")
    stage.on_top()[-1].close()
    dialog.ask_remove()
    stage.picture(detail="remove")
    stage.on_top()[-1].close()
    dialog.open_export()
    rest(800)
    stage.picture(detail="export")


@scene()
def print_statement(stage: Stage) -> None:
    stage.picture_asked(stage.window.actions_by_id["print"].trigger)
