"""The line under the title of a corrected text: what waits to be looked at, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.statement_page import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


_NARROW_PX, _RIGHT_PX = 12, 16
"""Room beside the line: at the left where there is little, and at the right."""
_LEAST_TEXT_PX = 140
"""Room the sentence needs beside the buttons; where there is less, they stand below it."""


class CorrectionStrip(QWidget):
    """Says one thing of a corrected text, and offers what can be done about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reviewStrip")  # dressed as the line of the review
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = ElidedLabel(self)
        self._buttons: list[QToolButton] = []
        self._left = 72
        self._tools = QWidget(self)
        self._flow = FlowLayout(self._tools)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(self._left, 4, _RIGHT_PX, 4)
        self._row.setSpacing(6)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self._tools)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the buttons below the sentence where they would leave it no room."""
        wanted, direction = self._flow.sizeHint().width(), QBoxLayout.Direction
        is_narrow = self.width() - self._left - _RIGHT_PX < wanted + _LEAST_TEXT_PX
        left = _NARROW_PX if is_narrow else self._left
        room = self.width() - left - _RIGHT_PX
        self._row.setContentsMargins(left, 4, _RIGHT_PX, 4)
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._tools.setMinimumWidth(0 if is_narrow else wanted)
        self._tools.setFixedHeight(self._flow.heightForWidth(room if is_narrow else wanted))

    def align(self, left: int) -> None:
        """Let the line begin where the text does."""
        if left and self._left != left:  # nothing is known before the first layout
            self._left = left
            self._lay_out()

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
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action, word in actions:
            button = QToolButton(self._tools)
            button.setDefaultAction(action)
            button.setText(word)
            button.setAccessibleName(word)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._flow.addWidget(button)
            button.show()  # or it would ask for no room while the line is hidden
            self._buttons.append(button)
        self._tools.setVisible(bool(actions))
        self._lay_out()
