"""A flat button with a menu in which one entry is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.punctuation import with_colon

Entry = tuple[str, str]
"""What an entry says, and its value."""


class FilterButton(QToolButton):
    """Says what is chosen; the menu holds the rest.

    Attributes:
        chosen: carries the value that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.value = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setMenu(self._menu)
        self.setStyleSheet(MENU_BUTTON)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)

    def fill(self, entries: Sequence[Entry], value: str) -> None:
        """Offer entries, one of them chosen."""
        self._menu.clear()
        for text, each in entries:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(each)
            action.triggered.connect(lambda _on=False, each=each: self.choose(each))
            self._group.addAction(action)
        self.choose(value)

    def choose(self, value: str) -> None:
        """Choose an entry by its value."""
        for action in self._menu.actions():
            if action.data() == value:
                action.setChecked(True)
                self.setText(action.text())
                self.setAccessibleName(with_colon(self._name, action.text()))
        if value != self.value:
            self.value = value
            self.chosen.emit(value)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())
