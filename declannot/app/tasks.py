"""Long work in a thread of the pool, with progress, cancelling and its result in the window.

Work is a function that is given ``progress(done, total)`` and ``cancelled() -> bool``. It must
touch no widget. What it returns or raises arrives as a signal in the window's thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]

_SECONDS_BETWEEN_REPORTS = 0.05


class Task(QObject):
    """One piece of work in a thread.

    Attributes:
        progressed: carries done and total (total 0 where it is not known).
        succeeded: carries what the work returned.
        failed: carries the exception it raised.
        ended: emitted after either.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = False
        self._goes_on = threading.Event()
        self._goes_on.set()
        self._last_report = 0.0
        self.running = False
        queued = Qt.ConnectionType.QueuedConnection
        self._returned.connect(self._return, queued)
        self._raised.connect(self._raise, queued)

    def start(self) -> None:
        """Begin; the signals follow."""
        self.running = True
        _pool().start(_Runnable(self))

    def cancel(self) -> None:
        """Ask the work to stop; it ends with what it raises for that."""
        self._stop = True
        self._goes_on.set()

    def pause(self) -> None:
        """Let the work rest where it next asks whether to stop, until it is to go on."""
        self._goes_on.clear()

    def go_on(self) -> None:
        """Let work that rests go on."""
        self._goes_on.set()

    @property
    def paused(self) -> bool:
        """Whether the work is to rest."""
        return not self._goes_on.is_set()

    @property
    def cancelling(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop

    def _run(self) -> None:
        """Do the work; called in the pool's thread."""
        try:
            result = self._work(self._report, self._stopping)
        except BaseException as error:  # noqa: BLE001 (carried over to the window's thread)
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    def _stopping(self) -> bool:
        """Say whether to stop; while the work is to rest, the thread that asks waits here."""
        self._goes_on.wait()
        return self._stop

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last_report >= _SECONDS_BETWEEN_REPORTS or done == total:
            self._last_report = now
            self.progressed.emit(done, total)

    def _return(self, result: object) -> None:
        self.running = False
        self.succeeded.emit(result)
        self.ended.emit()

    def _raise(self, error: BaseException) -> None:
        self.running = False
        self.failed.emit(error)
        self.ended.emit()


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Called by the pool."""
        self._task._run()


def _pool() -> QThreadPool:
    return QThreadPool.globalInstance()


def wait_for_tasks(milliseconds: int = 10_000) -> bool:
    """Wait until no work runs any more, as at the end of the program; return whether so."""
    return _pool().waitForDone(milliseconds)
