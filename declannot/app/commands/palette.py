"""Opening the command palette and doing what was taken in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.palette.entry import Entry

_REMEMBERED = 30


class PaletteCommands(QObject):
    """The palette acts on what was selected before it opened; it never takes the selection."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_by_id.bind("command_palette", self.open)

    def open(self) -> None:
        """Open the palette over the window."""
        from declannot.app.palette.collecting import Collecting
        from declannot.app.palette.palette import Palette

        window = self._window
        collecting = Collecting(window)
        entries = collecting.entries()
        collecting.deleteLater()
        used = window.settings.values.palette_used
        palette = Palette(entries, used, window.appearance.theme, window)
        palette.taken.connect(self._take)
        palette.open_over(window)

    def _take(self, entry: Entry) -> None:
        self._remember(entry)
        # Once the palette is gone and the keyboard is back where it was.
        QTimer.singleShot(0, self, lambda: entry.do())

    def _remember(self, entry: Entry) -> None:
        settings = self._window.settings
        others = (each for each in settings.values.palette_used if each != entry.name)
        settings.put(palette_used=(entry.name, *others)[:_REMEMBERED])
