"""Copying from a table or a figure, where the window's own Ctrl+C would copy the statement."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def keeps_copying(event: QEvent) -> bool:
    """Take the keys that copy from the window's shortcut; return whether it was them.

    To be asked in ``event`` of what has the keyboard; the key press itself comes after it.
    """
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Copy)
    ):
        event.accept()
        return True
    return False
