"""Archives of others, read within limits: how many files, how large, nothing outside of itself."""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken

MAX_ENTRIES = 20_000
MAX_BYTES = 1 << 30
_SYMLINK = 0o120000
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for archives that are cut, altered, encrypted or packed otherwise."""


class Archive:
    """An archive that is open for reading.

    Attributes:
        entries: its files by their names.
    """

    def __init__(self, path: Path, remedy: Spoken, limit: int = MAX_ENTRIES) -> None:
        """Open an archive.

        Args:
            remedy: what to do where it is damaged.
            limit: how many files it may hold.

        Raises:
            UserError: it is damaged, or has too many files, or one whose name leads out of it.
        """
        self._path = path
        self._remedy: Spoken = remedy
        with self._damage_named():
            self._archive = zipfile.ZipFile(path)
        try:
            entries = [each for each in self._archive.infolist() if not each.is_dir()]
            if len(entries) > limit:
                raise too_large(path)
            self.entries = {_checked_name(each, path): each for each in entries}
        except BaseException:
            self._archive.close()
            raise

    def open(self, entry: zipfile.ZipInfo, limit: int, fault: UserError) -> Entry:
        """Open a file of it, of which up to ``limit`` bytes are read; then ``fault`` is raised.

        Raises:
            UserError: it is damaged, encrypted or packed in a way that is not known.
        """
        if entry.compress_type not in _PACKINGS:
            raise self._damaged()
        with self._damage_named():
            return Entry(self, self._archive.open(entry), limit, fault)

    def read(self, source: IO[bytes], size: int) -> bytes:
        """Return up to ``size`` bytes of a file that is open.

        Raises:
            UserError: it is damaged.
        """
        with self._damage_named():
            return source.read(size)

    @contextmanager
    def _damage_named(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGE:
            raise self._damaged() from None
        except OSError as error:
            if error.errno != errno.EINVAL:  # a place before the beginning of the file
                raise
            raise self._damaged() from None

    def _damaged(self) -> UserError:
        return UserError(
            "The archive is damaged, encrypted or of an unknown kind",
            where=str(self._path),
            remedy=self._remedy,
        )

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._archive.close()


class Entry:
    """A file of an archive being read; what the archive says of its size is not trusted.

    Attributes:
        count: how many bytes came out so far.
    """

    def __init__(self, archive: Archive, source: IO[bytes], limit: int, fault: UserError) -> None:
        """Read from ``source`` up to ``limit`` bytes; ``fault`` is raised where there are more."""
        self._archive = archive
        self._source = source
        self._limit = limit
        self._fault = fault
        self.count = 0

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes, none at the end.

        Raises:
            UserError: more than the limit came out, or it is damaged.
        """
        block = self._archive.read(self._source, size)
        self.count += len(block)
        if self.count > self._limit:
            raise self._fault
        return block

    def __enter__(self) -> Entry:
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
