"""Settings, keys and help."""

from __future__ import annotations

from declannot.app.keys.page import KeysPage
from declannot.app.settings_dialog.dialog import SettingsDialog
from pictures.scene import scene
from pictures.stage import Stage, rest


@scene("SettingsDialog", "KeysPage", asks="SettingsDialog._ask_reset KeysPage._ask_all_usual")
def settings(stage: Stage) -> None:
    stage.choose("settings")
    dialog = stage.dialog(SettingsDialog)
    stage.picture_tabs(dialog, dialog.form.pages)
    dialog._ask_reset()
    stage.picture(detail="usual settings")
    stage.on_top()[-1].close()
    stage.find_in(dialog, KeysPage)._ask_all_usual()
    stage.picture(detail="usual keys")


@scene("KeysList")
def keys(stage: Stage) -> None:
    stage.choose("keys")
    stage.picture()


@scene("Handbook")
def handbook(stage: Stage) -> None:
    stage.choose("handbook")
    rest(200)
    stage.picture()


@scene("About")
def about(stage: Stage) -> None:
    stage.choose("about")
    rest(100)
    stage.picture()
