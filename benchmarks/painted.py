"""When something was painted, and how long that took."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from declannot.app.main import Session

_PATIENCE_S = 20.0


class Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.at: float | None = None
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.at = time.perf_counter()
            return True
        return False

    def wait(self, application: QApplication) -> float:
        """Let events run until something was painted, and return when that was."""
        while (at := self.at) is None:
            application.processEvents()
        return at


def wait_until_open(application: QApplication, session: Session) -> None:
    """Let events run until the project and a document of it are on the screen."""
    patience = time.perf_counter() + _PATIENCE_S
    while session.workspace.project is None or session.workspace.content is None:
        application.processEvents()
        if time.perf_counter() > patience:
            raise TimeoutError("the project did not open")
    for _ in range(20):
        application.processEvents()
