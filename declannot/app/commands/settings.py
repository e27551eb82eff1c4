"""Opening the settings, and what follows from those that concern the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from declannot.app.keys.hand_keys import HandKeys
from declannot.app.keys.key_set import HAND_ACTIONS

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.settings_dialog.dialog import SettingsDialog

_SHARE_OF_SCREEN = 0.94
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class SettingsCommands(QObject):
    """The settings dialog; keys and animations as the settings wish them.

    Attributes:
        restart_wanted: the program should start again.
    """

    restart_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._dialog: SettingsDialog | None = None
        self._spoken = window.settings.values.language
        self._system_effects = [each for each in _EFFECTS if QApplication.isEffectEnabled(each)]
        self._system_flash = QGuiApplication.styleHints().cursorFlashTime()
        actions = window.actions_by_id
        actions.bind("settings", self.open)
        actions.bind("change_keys", lambda: self.open("keys"))
        self._settings.changed.connect(self._setting_changed)
        if self._settings.values.keys:
            self._follow_keys()
        if not self._settings.values.animations:
            self._follow_animations()

    def open(self, name: str = "") -> None:
        """Show the settings, at one of them if it is named; the window goes on working."""
        from declannot.app.settings_dialog.dialog import SettingsDialog

        if self._dialog is None:
            self._dialog = SettingsDialog(self._window, self._spoken)
            self._dialog.restart_wanted.connect(self._restart)
            # Not by `destroyed`: a closed one lives on until Qt is idle, and is not to be shown.
            self._dialog.finished.connect(self._closed)
            room = self._window.screen().availableSize() * _SHARE_OF_SCREEN
            self._dialog.resize(self._dialog.size().boundedTo(room))
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if name:
            self._dialog.show_setting(name)

    def put(self, name: str, value: object) -> None:
        """Change a setting at once; what needs a restart shows where that is offered."""
        from declannot.app.settings_dialog.rows import differ

        self._settings.put(**{name: value})
        if name == "language" and differ(self._settings.values.language, self._spoken):
            self.open(name)

    def _closed(self) -> None:
        self._dialog = None

    def _restart(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        if self._window.close():
            self.restart_wanted.emit()

    def _setting_changed(self, name: str) -> None:
        if name == "keys":
            self._follow_keys()
        elif name == "animations":
            self._follow_animations()

    def _follow_keys(self) -> None:
        actions = self._window.actions_by_id
        actions.use_keys(self._settings.values.keys)
        keys = {each: actions.hand_keys(each) for each in HAND_ACTIONS}
        self._window.hand.keyboard.use_keys(HandKeys.of(keys))

    def _follow_animations(self) -> None:
        """Let nothing glide, fade or blink; or let it be as the system wishes."""
        on = self._settings.values.animations
        self._window.setAnimated(on)
        for each in self._system_effects:
            QApplication.setEffectEnabled(each, on)
        QGuiApplication.styleHints().setCursorFlashTime(self._system_flash if on else 0)
