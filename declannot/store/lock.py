"""One writer at a time: a lock beside the project that dies with its holder.

The system's own lock on a side file is used, not the existence of the file, so that a lock
is never left behind by a crash. Advisory locks of POSIX and of Windows on local disks; over a
network file system the lock is as good as the file system's.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from declannot.domain.errors import EnvironmentFault

_LOCKED_BYTE = 1 << 30
"""The byte that Windows locks: far beyond the end, so that the holder can still be read."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open."""

    pid: int
    host: str
    program: str


class Locked(EnvironmentFault):
    """Another writer has the project open; it can be opened for reading only.

    Attributes:
        holder: who it is, or None where that cannot be told.
    """

    def __init__(self, path: Path, holder: Holder | None) -> None:
        self.holder = holder
        if holder is None:
            super().__init__(
                "The project is open in another program",
                where=str(path),
                remedy="Close it there, or open it here for reading only.",
            )
        else:
            super().__init__(
                "The project is open in {program} (process {pid} on {host})",
                where=str(path),
                remedy="Close it there, or open it here for reading only.",
                program=holder.program,
                pid=holder.pid,
                host=holder.host,
            )


def lock_path(path: Path) -> Path:
    """Return the side file whose lock guards a project."""
    return path.with_name(path.name + ".lock")


class ProjectLock:
    """The lock of one project; ``release`` gives it back."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file: IO[bytes] | None = file

    @classmethod
    def acquire(cls, path: Path) -> ProjectLock:
        """Lock the project at ``path``.

        Raises:
            Locked: another writer holds the lock.
            OSError: the side file cannot be made, as in a read-only folder.
        """
        side = lock_path(path)
        while True:
            file = open(side, "a+b", buffering=0)  # noqa: SIM115 (kept open while locked)
            try:
                _lock(file)
            except OSError:
                holder = _read_holder(file)
                file.close()
                raise Locked(path, holder) from None
            if _is_still(side, file):
                break
            file.close()  # the holder before us removed it between our opening and locking
        _write_holder(file)
        return cls(side, file)

    def release(self) -> None:
        """Give the lock back and remove the side file."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if sys.platform == "win32":
            file.close()
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):
                self._path.unlink()  # while locked, so that nobody's new file is removed
            file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(side: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(os.stat(side), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False


def _write_holder(file: IO[bytes]) -> None:
    holder = {
        "pid": os.getpid(),
        "host": platform.node(),
        "program": os.path.basename(sys.argv[0]) or "declannot",
    }
    with contextlib.suppress(OSError):  # a full disk must not keep anybody from reading
        file.truncate(0)
        file.write(json.dumps(holder).encode())


def _read_holder(file: IO[bytes]) -> Holder | None:
    try:
        file.seek(0)
        value = json.loads(file.read(4096))
        return Holder(int(value["pid"]), str(value["host"]), str(value["program"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
