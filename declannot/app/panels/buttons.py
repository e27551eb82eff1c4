"""Buttons of pages and dialogs in which Enter has another meaning."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def quiet_button(text: str, tip: str, parent: QWidget) -> QPushButton:
    """Return a button that Enter presses only while it has the keyboard."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
