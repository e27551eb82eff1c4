"""What keeps work safe without being asked: backups, the check of large files, retrying."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from declannot.app.notices import Kind
from declannot.app.tasks import Cancelled, Progress, Task
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

AFTER_OPENING_MS = 20_000
BETWEEN_BACKUPS_MS = 30 * 60_000
BETWEEN_RETRIES_MS = 2_000


class Safekeeping(QObject):
    """Backs the project up while nobody types, and writes at the first chance what is unsaved.

    Copying a whole file holds a writer up, so a backup that is due waits until nothing has
    changed for a while.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = window.workspace
        self._folder = window.data_folder.backups
        self._task: Task | None = None
        self._due = self._timer(self.keep)
        self._retrying = self._timer(self._retry)
        self._workspace.project_changed.connect(self._begin)
        self._workspace.changes_applied.connect(self._wait)
        self._workspace.unsaved_changed.connect(self._follow_unsaved)

    @property
    def busy(self) -> bool:
        """Whether a check or a backup is under way."""
        return self._task is not None

    def keep(self) -> None:
        """Check the file where that is due and add a backup if anything has changed."""
        project = self._workspace.project
        if project is None or project.read_only or self.busy:
            return

        def work(_progress: Progress, _cancelled: Cancelled) -> None:
            from declannot.store.backup import backup

            if project.needs_check:
                project.quick_check()
            backup(project.path, self._folder, reason="opened")

        task = Task(work, self)
        task.failed.connect(self._complain)
        task.ended.connect(self._ended)
        self._task = task
        task.start()

    def _begin(self) -> None:
        project = self._workspace.project
        if project is None or project.read_only:
            self._due.stop()
        else:
            self._due.start(AFTER_OPENING_MS)

    def _wait(self) -> None:
        """Somebody is at work: let a backup that is near wait a little longer."""
        if self._due.isActive() and self._due.remainingTime() < AFTER_OPENING_MS:
            self._due.start(AFTER_OPENING_MS)

    def _ended(self) -> None:
        self._task = None
        if self._workspace.project is not None:
            self._due.start(BETWEEN_BACKUPS_MS)

    def _retry(self) -> None:
        if not self._workspace.retry(quietly=True):
            self._retrying.start(BETWEEN_RETRIES_MS)

    def _follow_unsaved(self) -> None:
        if self._workspace.unsaved and not self._retrying.isActive():
            self._retrying.start(BETWEEN_RETRIES_MS)

    def _complain(self, error: object) -> None:
        if isinstance(error, DeclannotError):
            self._workspace.notice(
                message("No backup could be made: {reason}", reason=error), Kind.FAULT
            )
        elif isinstance(error, BaseException):
            raise error

    def _timer(self, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer
