"""Menu keys under layouts that write no Latin letters.

Where Cyrillic, Arabic or Greek is the only layout, Ctrl+Z arrives as Ctrl and a letter no menu
knows. Such a press then counts by its place on the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from declannot.app.statement.physical_keys import shortcut_key


def trigger_by_place(window: QWidget, event: QKeyEvent) -> bool:
    """Trigger the window's action for a key nobody took, by its place on the keyboard.

    Returns:
        Whether there was one. Presses without Ctrl and Latin letters are left alone.
    """
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    key = shortcut_key(event)
    if key == event.key():
        return False
    wanted = QKeySequence(QKeyCombination(event.modifiers(), key))
    for action in window.findChildren(QAction):
        if action.isEnabled() and wanted in action.shortcuts():
            action.trigger()
            return True
    return False
