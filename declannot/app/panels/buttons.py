"""Buttons of pages and dialogs: those that leave Enter alone, and none that is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def quiet_button(text: str, tip: str, parent: QWidget) -> QPushButton:
    """Return a button that Enter presses only while it has the keyboard."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def keep_whole(within: QWidget) -> None:
    """Let no button within a dialog be narrower than its text.

    The style gives buttons one least width, and layouts of Qt's own dialogs take them at that.
    """
    for button in within.findChildren(QPushButton):
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
