"""Faults of the disk as the kinds of error a user sees."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from declannot.domain.errors import EnvironmentFault, UserError
from declannot.domain.message import Message, Spoken

_REMEDIES: dict[int, Spoken] = {
    errno.ENOSPC: "Make room on the disk, or choose another place.",
    errno.EDQUOT: "Make room on the disk, or choose another place.",
    errno.EACCES: "Choose another place, or ask for the right to use this one.",
    errno.EPERM: "Choose another place, or ask for the right to use this one.",
    errno.EROFS: "The place is read-only; choose another.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}


@contextmanager
def disk_faults(what: Spoken, path: Path) -> Iterator[None]:
    """Turn an OSError of the block into an error with its place and a remedy.

    Args:
        what: what could not be done, a sentence without its stop.
        path: the place, where the system does not name one.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise UserError(
            "There is no such file or folder",
            where=str(error.filename or path),
            remedy="Check the name.",
        ) from None
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, "Try again, or choose another place.")
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise EnvironmentFault(
            "{fault} ({reason})",
            where=str(error.filename or path),
            remedy=remedy,
            fault=Message(what),
            reason=reason,
        ) from error
