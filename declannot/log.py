"""The log file: what went wrong, for whoever mends it.

A person sees one line; the traceback goes here. Texts of statements are never written, only
the program's own messages. Logging never fails and never costs time before something happens:
the file is opened at the first record.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import sys
import time
from pathlib import Path
from types import TracebackType

from declannot import __version__
from declannot.domain.errors import Bug

SIZE_LIMIT = 1_000_000
"""Bytes after which a log is put aside when the program starts."""
KEPT = 3
"""How many logs are kept beside the newest one."""

logger = logging.getLogger("declannot")
logger.addHandler(logging.NullHandler())  # before a log is started nothing goes to the screen


class _LogFile(logging.FileHandler):
    """A file that is made, and put aside when it is large, at the first record."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", errors="backslashreplace", delay=True)
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; where the folder cannot be written to, nothing happens."""
        if self.stream is None:
            with contextlib.suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                put_aside(self._path)
        try:
            super().emit(record)
        except OSError:
            self.stream = None

    def handleError(self, record: logging.LogRecord) -> None:
        """Stay silent: a full disk must not make things worse."""


def start_log(path: Path) -> None:
    """Send the program's records to ``path`` from now on, in place of where they went before."""
    stop_log()
    handler = _LogFile(path)
    handler.setFormatter(_formatter())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def stop_log() -> None:
    """Close the log file."""
    for handler in list(logger.handlers):
        if isinstance(handler, _LogFile):
            logger.removeHandler(handler)
            handler.close()
    logger.propagate = True


def log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Write an unexpected exception with its traceback, the program's and the system's version."""
    logger.error(
        "unexpected %s in declannot %s, Python %s on %s, called as %s",
        kind.__name__,
        __version__,
        platform.python_version(),
        platform.platform(),
        [os.path.basename(word) for word in sys.argv[:2]],
        exc_info=(kind, error, trace),
    )


def apology(error: BaseException) -> Bug:
    """Log an unexpected exception and return what to tell the person."""
    log_exception(type(error), error, error.__traceback__)
    places = [each.baseFilename for each in logger.handlers if isinstance(each, _LogFile)]
    return Bug(
        "Sorry, declannot made a mistake ({kind}); what was saved is safe",
        remedy="The details are in {place}." if places else "Please report it.",
        kind=type(error).__name__,
        place=places[0] if places else "",
    )


def put_aside(path: Path, *, limit: int = SIZE_LIMIT, kept: int = KEPT) -> None:
    """Rename a log larger than ``limit`` bytes to ``<name>.1``, older ones to higher numbers.

    Raises:
        OSError: the folder cannot be written to.
    """
    if not path.exists() or path.stat().st_size <= limit:
        return
    names = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, kept + 1))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            os.replace(newer, older)


def _formatter() -> logging.Formatter:
    formatter = logging.Formatter("%(asctime)sZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    return formatter
