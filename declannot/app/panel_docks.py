"""The panels round the statement, in their docks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.docks import Dock
from declannot.app.theme import Theme

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class PanelDocks(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.docks: dict[str, Dock] = {}

    def show_theme(self, theme: Theme) -> None:
        pass

    def edit_attribute(self, attribute_id: str) -> bool:
        return False

    def first_sizes(self) -> None:
        pass

    def keep(self) -> None:
        pass
