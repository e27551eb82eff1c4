"""The first 100 bytes of a project: what it is, before SQLite touches it.

SQLite takes a file of 0 bytes for an empty database and finds a file cut short only when it
reads what is missing. Field offsets: https://www.sqlite.org/fileformat2.html#the_database_header
"""

from __future__ import annotations

import os
import stat
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError

APPLICATION_ID = 0x4445434C
"""``DECL``: tells a project from other SQLite files."""
SCHEMA_NUMBER = 5
"""The version of the tables this program writes, kept in SQLite's ``user_version``."""

HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_RESTORE = "Restore a backup of it, or open another file."


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a project says.

    Attributes:
        schema_number: the version of its tables.
        change_counter: rises with every transaction that wrote.
        size: bytes of the file, as the file system says.
    """

    schema_number: int
    change_counter: int
    size: int


def journal_of(path: Path) -> Path:
    """Return the rollback journal SQLite keeps beside a project during a transaction."""
    return path.with_name(path.name + "-journal")


def has_journal(path: Path) -> bool:
    """Whether a transaction is under way in the project, or was cut off by a crash."""
    try:
        return journal_of(path).stat().st_size > 0
    except OSError:
        return False


def read_header(path: Path) -> Header:
    """Read and check the header of a project.

    Raises:
        UserError: there is no such file, or a newer declannot made it.
        DamagedProject: it is empty, cut short, or not a project.
        EnvironmentFault: it cannot be read.
    """
    try:
        head, size = _read(path)
    except FileNotFoundError:
        raise UserError(
            "There is no such project", where=str(path), remedy="Check the name of the file."
        ) from None
    except IsADirectoryError:
        raise UserError(
            "This is a folder", where=str(path), remedy="Choose a .declannot file in it."
        ) from None
    except OSError as error:
        raise EnvironmentFault(
            "The project cannot be read ({reason})",
            where=str(path),
            remedy="Check the permissions of the file and of its folder.",
            reason=os.strerror(error.errno) if error.errno else str(error),
        ) from error
    return _checked(head, size, path)


def hold(path: Path) -> Callable[[], None]:
    """Let no descriptor of a file be closed while SQLite has it open; return what ends that.

    Closing any descriptor of a file gives up all POSIX locks of the process on it, those of
    SQLite included (https://www.sqlite.org/howtocorrupt.html, section 2.2). So a header that is
    read meanwhile keeps its descriptor until the last holder lets go.
    """
    try:
        key = _key(os.stat(path))
    except OSError:
        return lambda: None
    with _guard:
        held = _held.setdefault(key, _Held())
        held.users += 1

    def let_go() -> None:
        with _guard:
            held.users -= 1
            if held.users == 0:
                del _held[key]
                for descriptor in held.descriptors:
                    os.close(descriptor)

    return let_go


@dataclass(slots=True)
class _Held:
    users: int = 0
    descriptors: list[int] = field(default_factory=list)


_held: dict[tuple[int, int], _Held] = {}
_guard = threading.Lock()


def _key(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _read(path: Path) -> tuple[bytes, int]:
    """Return the header as far as there is one, and the size of the file."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError
        return os.read(descriptor, HEADER_LENGTH), status.st_size
    finally:
        with _guard:
            held = _held.get(_key(os.fstat(descriptor)))
            if held is None:
                os.close(descriptor)
            else:
                held.descriptors.append(descriptor)


def _checked(head: bytes, size: int, path: Path) -> Header:
    where = str(path)
    if size == 0:
        raise DamagedProject("The file is empty (0 bytes)", where=where, remedy=_RESTORE)
    if not head.startswith(_MAGIC[: len(head)]):
        raise DamagedProject(
            "This is not a declannot project, or its beginning is damaged",
            where=where,
            remedy=_RESTORE,
        )
    if len(head) < HEADER_LENGTH:
        raise DamagedProject(
            "The project is cut short: {size} bytes are left of it",
            where=where,
            remedy=_RESTORE,
            size=size,
        )
    application_id = _number(head, 68)
    if application_id != APPLICATION_ID:
        raise DamagedProject(
            "This SQLite file belongs to another program"
            if application_id
            else "This SQLite file is not a declannot project",
            where=where,
            remedy="Choose a .declannot file, or restore a backup.",
        )
    number = _number(head, 60)
    if number > SCHEMA_NUMBER:
        raise UserError(
            "The project was made by a newer declannot (schema {number}, this program knows"
            " {known})",
            where=where,
            remedy="Update declannot to a version that knows schema {number}.",
            number=number,
            known=SCHEMA_NUMBER,
        )
    _check_size(head, size, path)
    return Header(number, _number(head, 24), size)


def _check_size(head: bytes, size: int, path: Path) -> None:
    """Compare the pages the header counts with the size of the file.

    The count is valid only where the change counter equals the one it was written with, and
    while no transaction is under way.
    """
    page_size = struct.unpack_from(">H", head, 16)[0]
    page_size = 65536 if page_size == 1 else page_size
    if page_size < 512 or page_size & (page_size - 1):
        raise DamagedProject(
            "The beginning of the project is damaged", where=str(path), remedy=_RESTORE
        )
    pages = _number(head, 28)
    if _number(head, 24) != _number(head, 92) or has_journal(path):
        return
    if size < pages * page_size:
        raise DamagedProject(
            "The project is cut short: {size} of {expected} bytes are left",
            where=str(path),
            remedy=_RESTORE,
            size=size,
            expected=pages * page_size,
        )


def _number(head: bytes, offset: int) -> int:
    value: int = struct.unpack_from(">I", head, offset)[0]
    return value
