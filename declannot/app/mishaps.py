"""Our own mistakes: logged, said in plain words, and never the end of the program."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from declannot import __version__, log
from declannot.app.messages import ask, tell_error
from declannot.domain.errors import Bug, DeclannotError

Role = QMessageBox.ButtonRole


class Mishaps(QObject):
    """Catches what nobody caught.

    Args:
        window: what the message belongs to.
        log_file: where the details go.
    """

    def __init__(self, window: QWidget, log_file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self._open: QMessageBox | None = None

    def install(self) -> None:
        """Take every uncaught exception from now on."""
        sys.excepthook = self.caught

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and say it; a second one while that is read is only logged."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        if isinstance(error, DeclannotError) and not isinstance(error, Bug):
            tell_error(self._window, error)
            return
        log.log_exception(kind, error, trace)
        if self._open is None:
            self._say("".join(traceback.format_exception(kind, error, trace)), kind.__name__)

    def _say(self, details: str, name: str) -> None:
        self._open = ask(
            self._window,
            self.tr("A mistake of ours"),
            self.tr("Sorry, declannot made a mistake ({kind}). What was saved is safe.").format(
                kind=name
            ),
            self.tr(
                "You can go on. The details are in {place}; please send them to whoever "
                "looks after declannot for you."
            ).format(place=self._log_file),
            [
                (self.tr("Go on"), Role.RejectRole, None),
                (self.tr("Copy details"), Role.ActionRole, lambda: _copy(details)),
            ],
            QMessageBox.Icon.Warning,
        )
        self._open.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self._open = None


def _copy(details: str) -> None:
    about = f"declannot {__version__}, Qt {qVersion()}, Python {platform.python_version()}"
    QGuiApplication.clipboard().setText(f"{about}, {platform.platform()}\n\n{details}")
