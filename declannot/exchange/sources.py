"""The files an import reads: found, recognised, read one record after the other."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.exchange.archives import ARCHIVE_ENDING, BESIDE, Archives, is_archive
from declannot.exchange.choices import ImportChoices
from declannot.exchange.faults import disk_faults
from declannot.exchange.layered import Bundle, bundles, joined
from declannot.formats import extras
from declannot.formats.format import Format, Read, Unit
from declannot.formats.losses import LossDetail
from declannot.formats.record import CorpusDocument
from declannot.formats.record_check import check_record, check_text
from declannot.formats.registry import detect, format_named, formats
from declannot.formats.units import from_unit

_MAX_FILES = 100_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file, the format it is read as, and why.

    ``shown`` is what it is called: for a file from an archive, the archive and its name in it.
    """

    path: Path
    format: Format
    why: Message
    shown: Path


@dataclass(frozen=True, slots=True)
class Incoming:
    """A checked record, counted in code points, and where it stands."""

    document: CorpusDocument
    where: str
    source: Source
    losses: tuple[LossDetail, ...] = ()


class Sources:
    """The files of an import.

    Attributes:
        files: what is read, in order.
        warnings: what was passed over.
    """

    def __init__(self, paths: Sequence[Path], choices: ImportChoices, project: Path) -> None:
        """Find the files.

        Args:
            paths: files and folders; folders are searched to the end.
            project: the project's own file, which is never read as a document.

        Raises:
            UserError: a path does not exist, or a file's format is not known or not readable.
        """
        self._choices = choices
        self._bundles: list[Bundle[Source]] | None = None
        self.warnings: list[Message] = []
        self.files: list[Source] = []
        self._archives = Archives()
        try:
            self._find(paths, project)
        except BaseException:
            self.close()
            raise

    def _find(self, paths: Sequence[Path], project: Path) -> None:
        seen: set[Path] = set()
        for path in paths:
            with disk_faults("The file cannot be read", path):
                for each in self._found(path):
                    resolved = each.resolve()
                    if resolved == project.resolve():
                        raise UserError(
                            "The file is the project itself",
                            where=str(each),
                            remedy="Choose the documents to import.",
                        )
                    if resolved not in seen:
                        seen.add(resolved)
                        self.files += self._sources(each)
        if not self.files:
            raise UserError(
                "There is nothing to import",
                where=", ".join(map(str, paths)),
                remedy="Choose files that end in {endings}.",
                endings=", ".join(_readable_suffixes()),
            )

    def records(self) -> Iterator[Incoming]:
        """Yield the records of all files, checked.

        Raises:
            UserError: a record is not good, with file and line.
        """
        if self._bundles is None:
            self._bundles = bundles(self.files, self._first_text)
        for bundle in self._bundles:
            for source, read in joined(bundle, self._read):
                check_record(read.document, read.where)
                yield Incoming(read.document, read.where, source, read.losses)

    def _first_text(self, source: Source) -> str:
        return next((read.document.text for read in self._read(source)), "")

    def _read(self, source: Source) -> Iterator[Read]:
        """Yield the records of a file, counted in code points."""
        options = self._choices.read_options()
        counts = source.format.unit is Unit.CODE_POINT and not source.format.proves
        converts = counts and options.unit != Unit.CODE_POINT
        assert source.format.read is not None
        with self._archives.named(), disk_faults("The file cannot be read", source.shown):
            for read in source.format.read(source.path, options):
                where = self._archives.shown(read.where)
                document = read.document
                if converts:
                    check_text(document, where)
                    document = from_unit(document, options.unit, where)
                yield Read(document, where, read.losses)

    def close(self) -> None:
        """Remove what was unpacked."""
        self._archives.close()

    def owners(self) -> Iterator[tuple[str, str]]:
        """Yield names and ids of the annotators the files have layers of, where they have ids."""
        for source in self.files:
            if source.format.owners is not None:
                with disk_faults("The file cannot be read", source.path):
                    yield from source.format.owners(source.path)

    def proposals(self) -> tuple[Schema, ...]:
        """Return the schemas the files bring along, each once.

        Raises:
            UserError: one is not good, with its place.
        """
        found: list[Schema] = []
        for source in self.files:
            if source.format.proposes is None:
                continue
            with self._archives.named(), disk_faults("The file cannot be read", source.shown):
                schema = source.format.proposes(source.path)
            if schema is not None and not any(schema is each for each in found):
                found.append(schema)
        return tuple(found)

    def count(self) -> int:
        """Return how many records there are, at most: one a file, or one a line."""
        total = 0
        for source in self.files:
            with disk_faults("The file cannot be read", source.path):
                total += _lines(source.path) if source.format.many else 1
        return total

    def _sources(self, path: Path) -> list[Source]:
        """Return the file, or what is readable of the archive it is."""
        if not is_archive(path):
            return [self._source(path)]
        unpacked = self._archives.unpack(path, self._endings())
        self.warnings += unpacked.warnings
        with self._archives.named():
            return [self._source(each) for each in unpacked.files]

    def _source(self, path: Path) -> Source:
        shown = Path(self._archives.shown(str(path)))
        if self._choices.format is None:
            found, why = detect(path)
            extras.require(found)
            return Source(path, found, why, shown)
        chosen = format_named(self._choices.format)
        if not chosen.imports:
            raise UserError(
                "The format “{format}” can be exported only",
                remedy="Import one of: {known}.",
                format=chosen.name,
                known=", ".join(each.name for each in formats() if each.imports),
            )
        extras.require(chosen)
        return Source(path, chosen, message("{format}: as named", format=chosen.title), shown)

    def _found(self, path: Path) -> Iterable[Path]:
        """Return the path itself, or the readable files of a folder."""
        if not path.is_dir():
            path.stat()  # a missing file is an error, here
            return [path]
        endings = self._endings()
        found: list[Path] = []
        passed = 0
        root = path.resolve()
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                each = Path(folder) / name
                if name.startswith(".") or name.endswith(BESIDE):
                    continue
                if each.suffix.lower() not in (*endings, ARCHIVE_ENDING) or not _inside(each, root):
                    passed += 1
                elif len(found) >= _MAX_FILES:
                    raise UserError(
                        "The folder holds more than {limit} files",
                        where=str(path),
                        remedy="Import it in parts.",
                        limit=_MAX_FILES,
                    )
                else:
                    found.append(each)
        if passed:
            self.warnings.append(
                message(
                    "Files of other kinds in {folder}, passed over: {count}",
                    count=passed,
                    folder=str(path),
                )
            )
        return found

    def _endings(self) -> tuple[str, ...]:
        if self._choices.format is not None:
            return format_named(self._choices.format).extensions
        return _readable_suffixes()


def _readable_suffixes() -> tuple[str, ...]:
    return tuple(ending for each in formats() if each.imports for ending in each.extensions)


def _inside(path: Path, root: Path) -> bool:
    """Whether a file lies in the folder once links are followed, and is a plain file."""
    resolved = path.resolve()
    return resolved.is_file() and resolved.is_relative_to(root)


def _lines(path: Path) -> int:
    count = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            count += block.count(b"\n")
    return count + 1
