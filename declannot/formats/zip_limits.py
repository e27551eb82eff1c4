"""Archives of others, read within limits: how many files, how large, nothing outside of itself."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO

from declannot.domain.errors import UserError

MAX_ENTRIES = 20_000
MAX_BYTES = 1 << 30
_SYMLINK = 0o120000
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for archives that are cut, altered, encrypted or packed otherwise."""


@contextmanager
def opened_archive(path: Path, remedy: str) -> Iterator[zipfile.ZipFile]:
    """Open an archive for the time of the block, in which its faults become errors for people.

    Args:
        remedy: what to do about an archive that is damaged.

    Raises:
        UserError: it is damaged, encrypted or packed in a way that is not known.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGE:
        raise UserError(
            "The archive is damaged, encrypted or of an unknown kind",
            where=str(path),
            remedy=remedy,
        ) from None


def checked_entries(
    archive: zipfile.ZipFile, path: Path, limit: int = MAX_ENTRIES
) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """Return the files of an archive by their names.

    Raises:
        UserError: there are too many, or one has a name that leads out of the archive.
    """
    entries = [each for each in archive.infolist() if not each.is_dir()]
    if len(entries) > limit:
        raise too_large(path)
    return {_checked_name(each, path): each for each in entries}


class Counted:
    """An entry being read, up to a number of bytes: what the archive says of it is not trusted.

    Attributes:
        count: how many bytes came out so far.
    """

    def __init__(self, source: IO[bytes], limit: int, fault: UserError) -> None:
        """Read from ``source`` up to ``limit`` bytes; ``fault`` is raised where there are more."""
        self._source = source
        self._limit = limit
        self._fault = fault
        self.count = 0

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes, none at the end.

        Raises:
            UserError: more than the limit came out.
        """
        block = self._source.read(size)
        self.count += len(block)
        if self.count > self._limit:
            raise self._fault
        return block

    def __enter__(self) -> Counted:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._source.close()


def too_large(path: Path) -> UserError:
    """Return the error for an archive that holds too much."""
    return UserError(
        "The archive holds more than {limit} MB or {entries} files",
        where=str(path),
        remedy="Unpack it, and import the folder in parts.",
        limit=MAX_BYTES >> 20,
        entries=MAX_ENTRIES,
    )


def _checked_name(entry: zipfile.ZipInfo, path: Path) -> PurePosixPath:
    name = PurePosixPath(entry.filename.replace("\\", "/"))
    link = (entry.external_attr >> 16) & 0o170000 == _SYMLINK
    if link or name.is_absolute() or ".." in name.parts or ":" in entry.filename:
        raise UserError(
            "The archive names a file outside of itself: {name}",
            where=str(path),
            remedy="Do not trust it; ask for another one.",
            name=entry.filename[:200],
        )
    return name
