"""The docks round the statement: movable, hidden and shown, with the panel's own heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Dock(QDockWidget):
    """A dock whose title bar is the heading of its panel; it can be dragged by it.

    Args:
        name: stable name, by which the layout remembers it.
        title: what the View menu calls it.
        panel: what it holds.
        heading: the panel's heading.
    """

    def __init__(
        self, name: str, title: str, panel: QWidget, heading: QWidget, window: QWidget
    ) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setAllowedAreas(LEFT | RIGHT)
        self.setTitleBarWidget(heading)
        self.setWidget(panel)
