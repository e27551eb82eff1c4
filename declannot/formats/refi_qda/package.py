"""A project of REFI-QDA as files: a ``.qdpx`` archive, or its ``.qde`` beside a folder of sources.

The names are not fixed: each program calls the project as it likes, and writes ``Sources`` in any
case. Paths of sources are looked up among the names that are there, never followed.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol

from declannot.domain.errors import UserError
from declannot.domain.message import counted
from declannot.formats.plain_text.format import decoded
from declannot.formats.record import MAX_TEXT_BYTES
from declannot.formats.zip_limits import Archive

MAX_PROJECT_BYTES = 1 << 28
ENDING, PROJECT_ENDING, SOURCES = ".qdpx", ".qde", "sources"
INTERNAL = "internal://"


class Blocks(Protocol):
    """A file that is read block by block."""

    def read(self, size: int) -> bytes:
        """Return up to ``size`` bytes, none at the end."""


class Package:
    """Where the parts of a project are.

    Attributes:
        where: what it is called in errors.
        texts: the files its sources can name, by their names in small letters.
    """

    def __init__(
        self,
        path: Path,
        project: Path | zipfile.ZipInfo,
        texts: Mapping[str, Path | zipfile.ZipInfo],
        archive: Archive | None,
    ) -> None:
        """Take in the places of the project and of its texts."""
        inside = f" ({project.filename})" if isinstance(project, zipfile.ZipInfo) else ""
        self.where = f"{path}{inside}"
        self.texts = texts
        self._path = path
        self._project = project
        self._archive = archive

    @contextmanager
    def project(self) -> Iterator[Blocks]:
        """Open the project's XML for the time of the block.

        Raises:
            UserError: it is larger than 256 MB.
        """
        fault = _too_large(self.where, MAX_PROJECT_BYTES)
        if isinstance(self._project, Path) and self._project.stat().st_size > MAX_PROJECT_BYTES:
            raise fault
        with self._open(self._project, MAX_PROJECT_BYTES, fault) as file:
            yield file

    def beside(self) -> list[Path]:
        """Return the files that lie in a folder of sources."""
        return [each for each in self.texts.values() if isinstance(each, Path)]

    def text(self, link: str, encoding: str | None, where: str) -> str | None:
        """Return the text of a source, without a byte order mark; None where it has no words.

        Args:
            link: the path as the project has it, such as ``internal://NAME.txt``.
            encoding: of texts that are not UTF-8 and bear no mark.
            where: the source, for errors.

        Raises:
            UserError: the text is not there, is too large, or cannot be decoded.
        """
        found = self.texts.get(_key(link)) if link.lower().startswith(INTERNAL) else None
        if found is None:
            raise UserError(
                "The package does not hold the text “{name}”",
                where=where,
                remedy="Export the project again with its sources inside.",
                name=link[:120],
            )
        fault = _too_large(where, MAX_TEXT_BYTES)
        with self._open(found, MAX_TEXT_BYTES, fault) as file:
            data = file.read(MAX_TEXT_BYTES + 1)
        if len(data) > MAX_TEXT_BYTES:
            raise fault
        if not data.strip(b"\xef\xbb\xbf \t\r\n"):
            return None
        return decoded(data, Path(where), encoding)[0]

    def _open(
        self, place: Path | zipfile.ZipInfo, limit: int, fault: UserError
    ) -> AbstractContextManager[Blocks]:
        if isinstance(place, Path):
            return place.open("rb")
        assert self._archive is not None
        return self._archive.open(place, limit, fault)


@contextmanager
def opened(path: Path) -> Iterator[Package]:
    """Open a project for the time of the block.

    Raises:
        UserError: it is damaged, or holds not exactly one project.
    """
    with path.open("rb") as file:
        packed = file.read(2) == b"PK"
    if not packed:
        yield Package(path, path, _texts_beside(path), None)
        return
    with Archive(path, "Export the project again.") as archive:
        entries = {
            name: entry
            for name, entry in archive.entries.items()
            if not name.name.startswith(".") and name.parts[0] != "__MACOSX"
        }
        projects = [each for each in entries if each.suffix.lower() == PROJECT_ENDING]
        if len(projects) != 1:
            raise UserError(
                counted(
                    len(projects),
                    "The package holds {count} project (files ending in {ending})",
                    "The package holds {count} projects (files ending in {ending})",
                    ending=PROJECT_ENDING,
                ),
                where=str(path),
                remedy="A package of REFI-QDA holds exactly one; export the project again.",
            )
        yield Package(path, entries[projects[0]], _texts_inside(entries), archive)


def _texts_inside(
    entries: Mapping[PurePosixPath, zipfile.ZipInfo],
) -> dict[str, Path | zipfile.ZipInfo]:
    found: dict[str, Path | zipfile.ZipInfo] = {}
    for name, entry in entries.items():
        folders = [each.casefold() for each in name.parts[:-1]]
        if SOURCES in folders:
            below = name.parts[folders.index(SOURCES) + 1 :]
            found["/".join(below).casefold()] = entry
    return found


def _texts_beside(path: Path) -> dict[str, Path | zipfile.ZipInfo]:
    found: dict[str, Path | zipfile.ZipInfo] = {}
    for folder in sorted(path.parent.iterdir()):
        if folder.name.casefold() == SOURCES and folder.is_dir() and not folder.is_symlink():
            for each in sorted(folder.iterdir()):
                if each.is_file() and not each.is_symlink():
                    found[each.name.casefold()] = each
    return found


def _key(link: str) -> str:
    """Return the name of a link below the sources, as they are looked up."""
    name = link[len(INTERNAL) :] if link.lower().startswith(INTERNAL) else link
    return name.replace("\\", "/").lstrip("/").casefold()


def _too_large(where: str, limit: int) -> UserError:
    return UserError(
        "The file is larger than {limit} MB",
        where=where,
        remedy="Split the project.",
        limit=limit >> 20,
    )
