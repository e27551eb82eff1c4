"""Leaving a field beside the statement by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


class _Leaver(QObject):
    """Lets Esc empty a filter, then leave it, and Down go on to what it filters."""

    def __init__(
        self, field: QLineEdit, leave: Callable[[], object], below: QAbstractItemView
    ) -> None:
        super().__init__(field)
        self._field, self._leave, self._below = field, leave, below
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self._field.text():
                self._field.clear()
            else:
                self._leave()
            return True
        if event.key() == Qt.Key.Key_Down and self._below.isVisible():
            self._below.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False


def leave_on_escape(
    field: QLineEdit, leave: Callable[[], object], below: QAbstractItemView
) -> None:
    """Let Esc empty a filter field and then call ``leave``; Down goes to the view ``below``."""
    _Leaver(field, leave, below)
