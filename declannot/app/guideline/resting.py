"""Telling what the pointer rests on in a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from declannot.app.panels.later import Later

REST_MS = 150
"""How long the pointer stands still before anything answers; the statement's is the same."""


class RestingPointer(QObject):
    """Watches a list without changing how it behaves.

    Attributes:
        rested: carries the index the pointer rests on, or None where it has left it.
    """

    rested = Signal(object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._point = QPoint()
        self._told = False
        self._rest = Later(self._tell, self, REST_MS)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._point = event.position().toPoint()
            self._rest.call()
        elif event.type() == QEvent.Type.Leave:
            self._rest.forget()
            self._forget()
        return False

    def _tell(self) -> None:
        index = self._view.indexAt(self._point)
        if index.isValid():
            self._told = True
            self.rested.emit(index)
        else:
            self._forget()

    def _forget(self) -> None:
        if self._told:
            self._told = False
            self.rested.emit(None)
