"""The interpreter looks for garbage among everything only while nobody works."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from declannot.app.panels.later import Later
from declannot.app.workspace import Workspace

START_MS = 3000
REST_MS = 4000
_BETWEEN_S = 60.0
_NEVER = 1_000_000
"""Looks at young objects before an old one would be looked at without being asked."""


class GarbageAtRest(QObject):
    """Keeps the long looks of the garbage collector away from keys and scrolling.

    With a long statement open, one look at all objects holds the window up for several frames,
    and it comes at any moment. Here it comes once nothing was changed, selected or opened for a
    while. What is alive then is set aside, so that looks at young objects stay short.

    Args:
        workspace: tells when somebody works.
        clock: returns seconds that only rise.
    """

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._looked = clock()
        self._thresholds = gc.get_threshold()
        self._rest = Later(self._look_if_due, self, REST_MS)
        for sign in (
            workspace.document_changed,
            workspace.changes_applied,
            workspace.selection.changed,
        ):
            sign.connect(self._rest.call)

    def begin(self) -> None:
        """Set aside what the start has made once it is over; until then nothing is looked at."""
        young, middle, _ = self._thresholds
        gc.set_threshold(young, middle, _NEVER)
        QTimer.singleShot(START_MS, self, self._end_start)

    def end(self) -> None:
        """Leave the collector as it was found."""
        self._rest.forget()
        gc.set_threshold(*self._thresholds)
        gc.unfreeze()

    def look(self) -> None:
        """Throw away what is garbage among all objects, and set aside what is not."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._looked = self._clock()

    def _end_start(self) -> None:
        gc.freeze()  # nearly all of it stays
        gc.enable()

    def _look_if_due(self) -> None:
        if not gc.isenabled():  # a worker makes many objects and wants none looked at
            self._rest.call()
        elif self._clock() - self._looked >= _BETWEEN_S:
            self.look()
