"""Shift+F10, which opens the context menu as the menu key does, also where Qt leaves it out.

Qt makes a context menu of the menu key everywhere, but of Shift+F10 on Windows alone.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def open_context_menu(window: QWidget, event: QKeyEvent) -> bool:
    """Ask the widget that has the keyboard for its context menu, if the key is Shift+F10.

    Returns:
        Whether it was that key and somebody answered.
    """
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if event.key() != Qt.Key.Key_F10 or not shift or sys.platform == "win32":
        return False
    widget = window.focusWidget()
    if widget is None:
        return False
    found = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = QRectF(found).toRect().center()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, wish)
    return wish.isAccepted()
