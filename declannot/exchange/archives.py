"""Archives as folders: unpacked beside nothing, within limits, and removed afterwards."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.formats.documents import docx as docx_text
from declannot.formats.documents import odt as odt_text
from declannot.formats.registry import formats
from declannot.formats.zip_limits import (
    MAX_BYTES,
    MAX_ENTRIES,
    Archive,
    too_large,
)

ARCHIVE_ENDING = ".zip"
_BESIDE = (
    ".report.json",
    ".schema.yaml",
    "README.md",
    ".sha256",
    ".labels.json",
    "TypeSystem.xml",
    "typesystem.xml",
)
_BLOCK = 1 << 20
_HEAD = 1 << 18
_ZIPPED_DOCUMENTS = (docx_text.recognises, odt_text.recognises)
_OWN_FORM = ".ser"


@dataclass(frozen=True)
class Unpacked:
    """What is readable of an archive, and what was passed over."""

    files: list[Path]
    warnings: list[Message]


class Archives:
    """The archives of one import."""

    def __init__(self) -> None:
        self._roots: dict[str, Path] = {}

    def unpack(self, path: Path, endings: Collection[str]) -> Unpacked:
        """Unpack the files of an archive that end in one of ``endings``.

        Raises:
            UserError: it is damaged, encrypted, too large, or names files outside of itself.
        """
        root = Path(tempfile.mkdtemp(prefix="declannot-archive-"))
        self._roots[str(root)] = path
        with Archive(path, "Unpack it, and import the folder.", MAX_ENTRIES) as archive:
            return _unpacked(archive, path, root, endings)

    def shown(self, where: str) -> str:
        """Return a place with the archive in place of the folder it was unpacked to."""
        for root, archive in self._roots.items():
            where = where.replace(root, str(archive))
        return where

    @contextmanager
    def named(self) -> Iterator[None]:
        """Let errors of the block name the archive."""
        try:
            yield
        except UserError as error:
            if self._roots and self.shown(error.where) != error.where:
                error.where = self.shown(error.where)
                error.args = (str(error),)
            raise

    def close(self) -> None:
        """Remove what was unpacked."""
        while self._roots:
            shutil.rmtree(self._roots.popitem()[0], ignore_errors=True)


def stands_beside(name: str) -> bool:
    """Whether a file of that name stands beside documents and is none."""
    return name.endswith(_BESIDE) or any(
        name in each.helpers or name.endswith(tuple(each.beside)) for each in formats()
    )


def is_archive(path: Path) -> bool:
    """Whether a file is an archive to be looked into, and no document that is a zip within."""
    if path.suffix.lower() != ARCHIVE_ENDING:
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return head.startswith(b"PK") and not any(each(head) for each in _ZIPPED_DOCUMENTS)


def _unpacked(archive: Archive, path: Path, root: Path, endings: Collection[str]) -> Unpacked:
    entries = archive.entries
    names = list(entries)
    wanted = {
        name: entry
        for name, entry in entries.items()
        if name.suffix.lower() in endings
        and not name.name.startswith(".")
        and not stands_beside(name.name)
    }
    left = MAX_BYTES
    warnings: list[Message] = []
    if _is_inception(names):
        wanted, warnings = _of_inception(wanted, names, path)
    helpers = {name: entry for name, entry in entries.items() if stands_beside(name.name)}
    files = []
    for name, entry in sorted({**wanted, **helpers}.items()):
        target = root.joinpath(*name.parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        left -= _write(archive, entry, target, left, path)
        if name in wanted:
            files.append(target)
    passed = len(names) - len(files) - len(helpers)
    if passed and not warnings:
        warnings.append(
            message(
                "Files of other kinds in {folder}, passed over: {count}",
                count=passed,
                folder=str(path),
            )
        )
    return Unpacked(files, warnings)


def _write(archive: Archive, entry: zipfile.ZipInfo, target: Path, left: int, path: Path) -> int:
    """Unpack an entry, and return its size."""
    with archive.open(entry, left, too_large(path)) as source, target.open("xb") as file:
        while block := source.read(_BLOCK):
            file.write(block)
        return source.count


def _is_inception(names: list[PurePosixPath]) -> bool:
    """Whether an archive is a whole project of INCEpTION."""
    return any(len(name.parts) == 1 and name.name.startswith("exportedproject") for name in names)


def _of_inception(
    wanted: dict[PurePosixPath, zipfile.ZipInfo], names: list[PurePosixPath], path: Path
) -> tuple[dict[PurePosixPath, zipfile.ZipInfo], list[Message]]:
    """Return the readable annotations of a project, and plain sources of documents without any."""
    readable = {
        name: entry
        for name, entry in wanted.items()
        if name.parts[0] in ("annotation", "curation")
        and len(name.parts) == 3
        and name.suffix.lower() != ".txt"
    }
    documents = {name.parts[1] for name in readable}
    sources = {
        name: entry
        for name, entry in wanted.items()
        if name.parts[0] == "source" and name.name not in documents
    }
    known = {(name.parts[0], name.parts[1], name.stem) for name in readable}
    unread = [
        name
        for name in names
        if name.suffix == _OWN_FORM
        and len(name.parts) == 3
        and name.stem != "INITIAL_CAS"
        and (name.parts[0].removesuffix("_ser"), name.parts[1], name.stem) not in known
    ]
    warnings = []
    if unread:
        warnings.append(
            message(
                "{count} layers of the project {file} are in a form that only INCEpTION reads; "
                "export it there with UIMA CAS XMI, UIMA CAS JSON or WebAnno TSV as secondary "
                "format",
                count=len(unread),
                file=path.name,
            )
        )
    return {**readable, **sources}, warnings
