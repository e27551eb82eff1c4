"""What the dialogs of the hand-over share: work in a thread, said where it stands or fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QWidget

from declannot.app.dialogs.fields import show_problem
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.messages import error_text
from declannot.app.tasks import Task, Work
from declannot.domain.errors import DeclannotError
from declannot.exchange.progress import Cancelled

Standard = QDialogButtonBox.StandardButton


class WorkerDialog(QDialog):
    """Does one piece of work at a time and stays open where it fails.

    Esc or Cancel stops work that is under way, and closes the dialog where none is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._task: Task | None = None
        self._problem: QLabel
        self._progress: QProgressBar
        self._buttons: QDialogButtonBox

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._task is not None

    def use(self, form: Any, *, scrolls: bool = True) -> None:
        """Take the parts ``problem``, ``progress`` and ``buttons`` of a form.

        Args:
            scrolls: as of ``fit_to_screen``.
        """
        self._problem, self._progress, self._buttons = form.problem, form.progress, form.buttons
        show_problem(self._problem, "")
        self._progress.hide()
        fit_to_screen(self, scrolls=scrolls)

    def begin(self, work: Work, then: Callable[[Any], object]) -> None:
        """Do work in a thread, then hand its result over in the window's thread."""
        self.say_problem("")
        self._progress.setRange(0, 0)
        self._progress.show()
        self._enable_ok(on=False)
        task = Task(work, self)
        self._task = task
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(lambda result: self._succeed(then, result))
        task.failed.connect(self._fail)
        task.start()

    def reject(self) -> None:
        """Stop what is being done; close if nothing is."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def say_problem(self, text: str) -> None:
        """Say what is wrong below the fields, or nothing."""
        show_problem(self._problem, text)

    def say_warnings(self, texts: Sequence[str]) -> None:
        """Say what is to be known before one goes on, a line each."""
        show_problem(self._problem, "\n".join(texts), role="warning")

    def say_error(self, error: DeclannotError) -> None:
        """Say why something cannot be done, below the fields."""
        self.say_problem(error_text(error))

    def may_go_on(self) -> bool:
        """Whether the button that does it makes sense now; for dialogs to refine."""
        return True

    def stopped(self) -> None:
        """Called after work failed or was stopped; for dialogs to refine."""

    def refresh_ok(self) -> None:
        """Enable the button that does it where that makes sense."""
        self._enable_ok(on=not self.busy and self.may_go_on())

    def _enable_ok(self, *, on: bool) -> None:
        button = self._buttons.button(Standard.Ok)
        if button is not None:
            button.setEnabled(on)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _end(self) -> None:
        self._task = None
        self._progress.hide()

    def _succeed(self, then: Callable[[Any], object], result: object) -> None:
        self._end()
        then(result)
        self.refresh_ok()

    def _fail(self, error: BaseException) -> None:
        self._end()
        self.refresh_ok()
        self.stopped()
        if isinstance(error, DeclannotError):
            self.say_error(error)
        elif isinstance(error, Cancelled):
            self.say_problem(self.tr("Stopped; nothing has changed."))
        else:
            super().reject()
            raise error
