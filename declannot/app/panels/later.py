"""Putting work off until the statement has been painted, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Later(QObject):
    """Does something once, when the program is idle, after one or many calls.

    A label key changes the statement at once; the panels beside it follow a moment later, so
    that they never stand between the key and the colour.
    """

    def __init__(self, do: Callable[[], None], parent: QObject, delay_ms: int = 0) -> None:
        super().__init__(parent)
        self._do = do
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self._do)

    @property
    def is_due(self) -> bool:
        """Whether the work is still to be done."""
        return self._timer.isActive()

    def call(self) -> None:
        """Ask for the work; a delay begins anew."""
        self._timer.start()

    def now(self) -> None:
        """Do the work at once if it was asked for."""
        if self._timer.isActive():
            self._timer.stop()
            self._do()

    def forget(self) -> None:
        """Do not do it after all."""
        self._timer.stop()
