"""Long work in front of the window: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from declannot.app.messages import tell_error
from declannot.app.tasks import Task, Work
from declannot.domain.errors import DeclannotError

_SHOWN_AFTER_MS = 300
_WIDTH = 320


class Working(QProgressDialog):
    """Runs work in a thread behind a modal dialog that appears if it takes a while.

    Attributes:
        succeeded: carries what the work returned.
        stopped: it was cancelled or failed; an error was said already.
    """

    succeeded = Signal(object)
    stopped = Signal()

    def __init__(self, text: str, work: Work, parent: QWidget) -> None:
        super().__init__(text, self.tr("Cancel"), 0, 0, parent)
        self._owner = parent
        self.setWindowTitle("declannot")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_SHOWN_AFTER_MS)
        self.setMinimumWidth(_WIDTH)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)  # there is no room for a number in so low a bar
        self.setBar(self._bar)
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.task = Task(work, self)
        self.task.progressed.connect(self._show)
        self.task.succeeded.connect(self._succeed)
        self.task.failed.connect(self._fail)
        self.canceled.disconnect()
        self.canceled.connect(self._stop)

    def start(self) -> None:
        """Begin."""
        self.task.start()
        self.setValue(0)

    def _show(self, done: int, total: int) -> None:
        self.setMaximum(total)
        self.setValue(done)

    def _stop(self) -> None:
        self.setLabelText(self.tr("Stopping…"))
        self.task.cancel()

    def _succeed(self, result: object) -> None:
        self._end()
        self.succeeded.emit(result)

    def _fail(self, error: BaseException) -> None:
        self._end()
        self.stopped.emit()
        if isinstance(error, DeclannotError):
            tell_error(self._owner, error)
        elif type(error).__name__ != "Cancelled":
            raise error

    def _end(self) -> None:
        self.hide()
        self.deleteLater()
