"""The window. The only room that imports PySide6."""

from declannot.app.binding import spare_sources

spare_sources()
