"""Buttons of pages and dialogs: those that leave Enter alone, and none that is cut."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget


def quiet_button(text: str, tip: str, parent: QWidget) -> QPushButton:
    """Return a button that Enter presses only while it has the keyboard."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def keep_whole(buttons: Iterable[QAbstractButton]) -> None:
    """Let no button be narrower than its text.

    The style gives buttons one least width, and layouts take them at that.
    """
    for button in buttons:
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
