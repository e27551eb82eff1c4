"""The docks round the statement: movable, hidden and shown, with quiet headings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QWidget

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Dock(QDockWidget):
    """A dock with a flat heading in small capitals and, on the right, a count.

    Args:
        name: stable name, by which the layout remembers it.
        title: what the heading and the View menu say.
    """

    def __init__(self, name: str, title: str, panel: QWidget, window: QWidget) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setWidget(panel)
        self.setAllowedAreas(LEFT | RIGHT)
        self.heading = Heading(title, self)
        self.setTitleBarWidget(self.heading)

    def show_count(self, text: str) -> None:
        """Show something short at the right end of the heading."""
        self.heading.count.setText(text)


class Heading(QWidget):
    """A dock's title bar; mouse events go through, so that the dock can be dragged by it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(title.upper(), self)
        self.count = QLabel(self)
        for label, role in ((self.title, "heading"), (self.count, "heading")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            font = QFont(label.font())
            font.setPointSizeF(font.pointSizeF() * 0.85)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
            label.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 4)
        row.addWidget(self.title, 1)
        row.addWidget(self.count)
