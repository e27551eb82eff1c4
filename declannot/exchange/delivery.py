"""Putting an export in its place: written beside it, proved, moved; or nothing left."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from declannot.domain.errors import UserError
from declannot.exchange.faults import disk_faults
from declannot.formats.format import Piece

_OPEN_FILES = 32
_PREVIEW_LINES, _PREVIEW_WIDTH = 20, 500
_PREVIEW_FILES = 200
REPORT, SCHEMA = ".report.json", ".schema.yaml"

Beginning = tuple[str, ...] | None
"""The first lines of a file, or None where it is not text."""


class Files:
    """Adds pieces to files below a root, few of them open at a time.

    Attributes:
        written: the files, in the order they were begun, relative to the root.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._open: OrderedDict[str, BinaryIO] = OrderedDict()
        self.written: dict[str, None] = {}

    def add(self, pieces: Iterable[Piece]) -> None:
        """Write pieces to the ends of their files."""
        for name, data in pieces:
            self._file(name).write(data)

    def close(self) -> None:
        """Close all files; what is written is then with the system."""
        while self._open:
            self._open.popitem()[1].close()

    def _file(self, name: str) -> BinaryIO:
        file = self._open.get(name)
        if file is not None:
            self._open.move_to_end(name)
            return file
        path = self._root / name if name else self._root
        if name not in self.written:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.written[name] = None
        if len(self._open) >= _OPEN_FILES:
            self._open.popitem(last=False)[1].close()
        file = path.open("ab", buffering=1 << 17)
        self._open[name] = file
        return file


class Glimpse:
    """Takes pieces like ``Files`` and keeps only names, and the first lines of the first files."""

    def __init__(self) -> None:
        self._first: dict[str, bytes] = {}
        self.written: dict[str, None] = {}

    def add(self, pieces: Iterable[Piece]) -> None:
        """Look at pieces."""
        for name, data in pieces:
            if name not in self.written:
                self.written[name] = None
                if len(self._first) < _PREVIEW_FILES:
                    self._first[name] = b""
            first = self._first.get(name)
            if first is not None and not _enough(first):
                self._first[name] = first + data[: _PREVIEW_LINES * _PREVIEW_WIDTH * 4]

    def close(self) -> None:
        """Nothing is open."""

    @property
    def full(self) -> bool:
        """Whether the first file that is not empty has begun as far as it is shown."""
        return any(map(_enough, self._first.values()))

    def beginnings(self) -> dict[str, Beginning]:
        """Return how the first files begin, by name."""
        return {name: beginning(data) for name, data in self._first.items()}


def beginning(data: bytes) -> Beginning:
    """Return the first lines of a file, cut where they are long; None where it is no text."""
    if b"\0" in data:
        return None
    lines = data.decode("utf-8", "replace").split("\n")[:_PREVIEW_LINES]
    if sum(line.count("\ufffd") for line in lines) > 1:  # one may be cut in two at the end
        return None
    return tuple(line.rstrip("\r")[:_PREVIEW_WIDTH] for line in lines)


def _enough(data: bytes) -> bool:
    return len(data) >= _PREVIEW_LINES * _PREVIEW_WIDTH * 4 or data.count(b"\n") >= _PREVIEW_LINES


def check_place(out: Path, *, folder: bool, force: bool, project: Path, beside: list[str]) -> None:
    """Refuse an OUT that is in the way of something else.

    Args:
        folder: whether the format writes a folder.
        force: whether an earlier export may be replaced.
        project: the project, which is never replaced.
        beside: endings of the files that will stand beside it.

    Raises:
        UserError: OUT is there already, is not an export, or has no folder to stand in.
    """
    if not out.name or not out.parent.is_dir():
        raise UserError(
            "There is no such folder", where=str(out.parent), remedy="Make it, or choose another."
        )
    for each in (out, *(out.with_name(out.name + ending) for ending in beside)):
        if each.exists() and each.resolve() == project.resolve():
            raise UserError(
                "The project itself cannot be overwritten",
                where=str(out),
                remedy="Choose another name.",
            )
        if (each.exists() or each.is_symlink()) and not force:
            raise UserError(
                "There is something of that name already",
                where=str(each),
                remedy="Choose another name, or let it be replaced.",
            ).in_command("Choose another name, or replace it with --force.")
    if out.exists():
        _check_replaceable(out, folder)


def _check_replaceable(out: Path, folder: bool) -> None:
    if out.is_dir() and not folder:
        raise UserError(
            "This is a folder, and the format writes one file",
            where=str(out),
            remedy="Choose the name of a file.",
        )
    if folder and not out.is_dir():
        raise UserError(
            "This is a file, and the export is a folder",
            where=str(out),
            remedy="Choose the name of a folder.",
        )
    is_export = out.with_name(out.name + REPORT).is_file()
    if out.is_dir() and not is_export and any(out.iterdir()):
        raise UserError(
            "The folder is no earlier export and holds other things",
            where=str(out),
            remedy="Choose a new folder; only earlier exports are replaced.",
        )
    if not out.is_dir():
        with out.open("rb") as file:
            if file.read(15) == b"SQLite format 3":
                raise UserError(
                    "This is a project or another database",
                    where=str(out),
                    remedy="Choose another name.",
                )


def check_written(out: Path) -> None:
    """Refuse a place for one file that is a folder, a project, or in no folder that is there.

    Raises:
        UserError: what stands in the way.
    """
    if not out.parent.is_dir():
        raise UserError(
            "There is no such folder", where=str(out.parent), remedy="Make it, or choose another."
        )
    if out.exists():
        _check_replaceable(out, folder=False)


def write_whole(out: Path, data: bytes) -> None:
    """Write a file at once: what was there stays until the new one is complete.

    Whether a file that is there may be replaced is for the caller to ask.

    Raises:
        UserError: the place is a folder, a project, or in no folder that is there.
        EnvironmentFault: it cannot be written; then nothing has changed.
    """
    check_written(out)
    with disk_faults("The file cannot be written", out), workshop(out) as folder:
        part = folder / out.name
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, out)


@contextmanager
def workshop(out: Path) -> Iterator[Path]:
    """Give a hidden folder beside ``out`` that goes, with all in it, when the block ends."""
    with disk_faults("The export cannot be written", out):
        folder = Path(tempfile.mkdtemp(prefix=f".{out.name[:40]}.part-", dir=out.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(moves: Iterable[tuple[Path, Path]], attic: Path) -> None:
    """Move what is finished to where it belongs; where one move fails, take all back.

    Args:
        moves: from and to; what is in the way is kept in ``attic`` until all is done.
    """
    done: list[tuple[Path, Path | None]] = []
    attic.mkdir()
    try:
        for number, (source, target) in enumerate(moves):
            kept = None
            if target.exists() or target.is_symlink():
                kept = attic / str(number)
                os.replace(target, kept)
            done.append((target, kept))
            os.replace(source, target)
    except OSError:
        for target, kept in reversed(done):
            if target.is_dir() and not target.is_symlink():
                shutil.rmtree(target, ignore_errors=True)
            else:
                target.unlink(missing_ok=True)
            if kept is not None:
                os.replace(kept, target)
        raise
