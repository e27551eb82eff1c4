"""A strip over the statement for what stays true until something is done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

_ROOM_FOR_TEXT = 240
"""Pixels a sentence needs beside the buttons."""

_SHARE_OF_HEIGHT = 6
"""Of the window's height, a sentence with a brief form takes at most one in so many parts."""

BannerButton = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """One sentence and what can be done about it; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._label = QLabel(self)
        self._label.setObjectName("bannerText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._text, self._brief = "", ""
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(14, 8, 10, 8)
        self._outer.setSpacing(8)
        self._outer.addWidget(self._label, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._outer.addLayout(self._row)
        self.hide()

    @property
    def text(self) -> str:
        """What the banner says."""
        return self._text

    def say(
        self, text: str, state: str, buttons: Sequence[BannerButton] = (), *, brief: str = ""
    ) -> None:
        """Show a sentence.

        Args:
            state: ``fault``, ``warning`` or ``hint``.
            buttons: texts and what they do.
            brief: what to say instead where the sentence would leave the statement no room.
        """
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        for label, do in buttons:
            button = QPushButton(label, self)
            button.clicked.connect(lambda _checked=False, do=do: do())
            button.setAutoDefault(False)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)
        self._lay_out()
        self._text, self._brief = text, brief
        self._fit()
        # A fault is something to copy into a message; a hint must not take keys from the statement.
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.NoTextInteraction
            if state == "hint"
            else Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text)

    def reword(self, text: str, brief: str = "") -> None:
        """Say the same in other words, without showing or announcing it anew."""
        self._text, self._brief = text, brief
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the sentence where there is little room."""
        super().resizeEvent(event)
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        """Put the buttons below the sentence, and below each other, where there is no room."""
        margins, direction = self._outer.contentsMargins(), QBoxLayout.Direction
        room, buttons = self.width(), self._buttons_width()
        is_narrow = room < buttons + _ROOM_FOR_TEXT
        self._outer.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        is_tight = room < buttons + margins.left() + margins.right()
        self._row.setDirection(direction.TopToBottom if is_tight else direction.LeftToRight)

    def _buttons_width(self) -> int:
        return sum(each.sizeHint().width() + 8 for each in self._buttons)

    def _fit(self) -> None:
        """Say it in brief where the whole would take too much of the window's height."""
        room = self.width() - self._buttons_width() - 32
        lines = self.fontMetrics().boundingRect(
            QRect(0, 0, max(room, 120), 10_000), Qt.TextFlag.TextWordWrap, self._text
        )
        long = lines.height() > self.window().height() / _SHARE_OF_HEIGHT
        said = self._brief if self._brief and long else self._text
        if said != self._label.text():
            self._label.setText(said)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons on show."""
        return tuple(self._buttons)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a sentence."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
