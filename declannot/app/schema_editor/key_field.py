"""A field that takes the next key pressed as the key of a label."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class KeyField(QLineEdit):
    """Shows one key; a letter pressed in it becomes the key, Del takes it away.

    Attributes:
        chosen: carries the key, or nothing.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(56)
        self.setPlaceholderText(self.tr("none"))
        self._takes = True

    def show_key(self, key: str, *, takes: bool = True) -> None:
        """Show a key; ``takes`` says whether another one may be pressed."""
        self._takes = takes
        self.setText(key.upper())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter as the key; leave Tab, Esc and keys of the window to the window."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        text = event.text()
        if not self._takes or held:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.chosen.emit("")
        elif text and text.isprintable() and not text.isspace():
            self.chosen.emit(text.lower())
        else:
            event.ignore()
