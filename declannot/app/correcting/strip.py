"""The line under the title of a corrected text: what waits to be looked at, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from declannot.app.statement_page import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class CorrectionStrip(QWidget):
    """Says one thing of a corrected text, and offers what can be done about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewStrip")  # dressed as the line of the review
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = ElidedLabel(self)
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(72, 4, 16, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self.said, 1)
        self.hide()

    def align(self, left: int) -> None:
        """Let the line begin where the text does."""
        margins = self._row.contentsMargins()
        if left and margins.left() != left:  # nothing is known before the first layout
            margins.setLeft(left)
            self._row.setContentsMargins(margins)

    def say(self, text: str, actions: Sequence[tuple[QAction, str]] = ()) -> None:
        """Say something with buttons for some actions; nothing hides the line.

        Args:
            actions: each with the short word its button shows.
        """
        self.said.set_text(text)
        if [each.defaultAction() for each in self._buttons] != [each for each, _ in actions]:
            self._offer(actions)
        self.setVisible(bool(text))

    def _offer(self, actions: Sequence[tuple[QAction, str]]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action, word in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setText(word)
            button.setAccessibleName(word)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
            self._buttons.append(button)
