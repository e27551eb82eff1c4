"""Datasets by menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.notices import Kind
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class DatasetCommands(QObject):
    """Opens the list of datasets."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.bind("datasets", self.open)

    def open(self) -> None:
        """Open the list of datasets."""
        from declannot.app.datasets.dialog import DatasetsDialog

        workspace = self._window.workspace
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
        elif workspace.unsaved and not workspace.retry():
            workspace.notice(
                message("A change is not saved yet: retry before you freeze"), Kind.REFUSED
            )
        else:
            dialog = DatasetsDialog(workspace, self._window.settings, self._window)
            dialog.place_wanted.connect(self._window.handover.go_to)
            dialog.open()
