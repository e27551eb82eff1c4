"""The files an import reads: found, recognised, read one record after the other."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from glob import has_magic, iglob
from itertools import islice
from pathlib import Path

from declannot.domain.errors import DeclannotError, UserError
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.exchange.archives import ARCHIVE_ENDING, Archives, is_archive, stands_beside
from declannot.exchange.choices import ImportChoices
from declannot.exchange.faults import disk_faults
from declannot.exchange.layered import Bundle, bundles, joined
from declannot.exchange.texts_beside import Folders, with_texts
from declannot.formats import extras
from declannot.formats.format import Contents, Format, KnownText, Read, ReadOptions, Unit
from declannot.formats.losses import LossDetail
from declannot.formats.plain_text.format import EncodingNeeded
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
class Problem:
    """Why files cannot be taken in, found while looking at an import.

    Attributes:
        files: those that would have to be left out, as ``Source.shown`` names them.
        error: what is wrong, where, and what to do.
    """

    files: tuple[Path, ...]
    error: DeclannotError


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
        problems: files that cannot be read, where they are collected.
        quoted: by file, how many spans read so far quote the text they cover.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        choices: ImportChoices,
        project: Path,
        *,
        collects: bool = False,
        asks: bool = True,
        text_of: KnownText | None = None,
    ) -> None:
        """Find the files.

        Args:
            paths: files, folders and patterns with ``*``; folders are searched to the end.
            project: the project's own file, which is never read as a document.
            collects: whether what is wrong with single files is put among the ``problems``, and
                the others are read on.
            asks: whether a text whose encoding is not known is asked about all the same.
            text_of: finds the texts of documents for files that hold none.

        Raises:
            UserError: a path does not exist, or a file's format is not known or not readable.
        """
        self._choices = choices
        self._bundles: list[Bundle[Source]] | None = None
        self._collects, self._asks = collects, asks
        self._text_of = text_of
        self._given_up: set[int] = set()
        self.problems: list[Problem] = []
        self.quoted: Counter[Path] = Counter()
        self.warnings: list[Message] = []
        self.files: list[Source] = []
        self._archives = Archives()
        self._folders = Folders()
        try:
            self._find(paths, project)
        except BaseException:
            self.close()
            raise

    def _find(self, paths: Sequence[Path], project: Path) -> None:
        seen: set[Path] = set()
        own = project.resolve()
        for path in paths:
            with disk_faults("The file cannot be read", path):
                for each in self._found(path):
                    resolved = _real(each, self._folders)
                    if resolved == own:
                        raise UserError(
                            "The file is the project itself",
                            where=str(each),
                            remedy="Choose the documents to import.",
                        )
                    if resolved not in seen:
                        seen.add(resolved)
                        self.files += self._sources(each)
        self.files = with_texts(self.files)
        if not self.files and not (self.problems or self._choices.left_out):
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
            self._bundles = self._bundled()
        self.quoted.clear()
        for number, bundle in enumerate(self._bundles):
            if number in self._given_up:
                continue
            try:
                for source, read in joined(bundle, self._read, self._contents):
                    check_record(read.document, read.where)
                    yield Incoming(read.document, read.where, source, read.losses)
            except DeclannotError as error:
                self.blame([source for source, _name in bundle.parts], error)
                self._given_up.add(number)

    def blame(self, sources: Sequence[Source], error: DeclannotError) -> list[Source]:
        """Put an error among the problems and return the files it speaks of.

        Args:
            sources: the files among which the bad one is.

        Raises:
            DeclannotError: the error itself, where problems are not collected, or where there is
                something to be asked.
        """
        if not self._collects or (self._asks and isinstance(error, EncodingNeeded)):
            raise error
        named = [each for each in sources if error.where.startswith(str(each.shown))]
        blamed = named or list(sources)
        self.problems.append(Problem(tuple(each.shown for each in blamed), error))
        return blamed

    def _bundled(self) -> list[Bundle[Source]]:
        """Return the files by document; those that cannot be looked into are given up."""
        files = list(self.files)
        while True:
            try:
                return bundles(files, self._first_text, self._contents)
            except DeclannotError as error:
                bad = self.blame(files, error)
                files = [each for each in files if each not in bad]

    def _first_text(self, source: Source) -> str:
        return next((read.document.text for read in self._read(source)), "")

    def why(self, source: Source) -> Message:
        """Return why a file is read as it is, with what its reader found out before reading."""
        if source.format.contents is not None:
            with suppress(DeclannotError):  # what is wrong is told when it is read
                return self._contents(source).seen
        return source.why

    def _contents(self, source: Source) -> Contents:
        look = source.format.contents
        assert look is not None
        with self._archives.named(), disk_faults("The file cannot be read", source.shown):
            if self._choices.sparing:
                with suppress(EncodingNeeded):
                    return look(source.path, self._options(spare=True))
            return look(source.path, self._options())

    def _options(self, *, spare: bool = False) -> ReadOptions:
        return replace(self._choices.read_options(spare=spare), text_of=self._text_of)

    def _read(self, source: Source) -> Iterator[Read]:
        """Yield the records of a file, counted in code points."""
        options = self._options()
        counts = source.format.unit is Unit.CODE_POINT and not source.format.proves
        converts = counts and options.unit != Unit.CODE_POINT
        assert source.format.read is not None
        with self._archives.named(), disk_faults("The file cannot be read", source.shown):
            for read in self._reader(source, options):
                self.quoted[source.shown] += read.quoted or _quoting(read.document)
                where = self._archives.shown(read.where)
                document = read.document
                if converts:
                    check_text(document, where)
                    document = from_unit(document, options.unit, where)
                yield Read(document, where, read.losses)

    def _reader(self, source: Source, options: ReadOptions) -> Iterator[Read]:
        """Yield the records of a file, by the named encoding only where that is needed."""
        assert source.format.read is not None
        if not (self._choices.sparing and options.encoding):
            yield from source.format.read(source.path, options)
            return
        reader = source.format.read(source.path, self._options(spare=True))
        try:
            first = next(reader, None)
        except EncodingNeeded:
            reader = source.format.read(source.path, options)
            first = next(reader, None)
        if first is not None:
            yield first
            yield from reader

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
            schema = None
            try:
                with self._archives.named(), disk_faults("The file cannot be read", source.shown):
                    schema = source.format.proposes(source.path)
            except DeclannotError as error:
                self.blame([source], error)
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
        if path in self._choices.left_out:
            return []
        if not is_archive(path):
            return self._recognised([path])
        try:
            unpacked = self._archives.unpack(path, self._endings())
        except UserError as error:
            if not self._collects:
                raise
            self.problems.append(Problem((path,), error))
            return []
        self.warnings += unpacked.warnings
        with self._archives.named():
            return self._recognised(unpacked.files)

    def _recognised(self, paths: Iterable[Path]) -> list[Source]:
        """Return the files with their formats, without those that are left out."""
        found: list[Source] = []
        for path in paths:
            shown = Path(self._archives.shown(str(path)))
            if shown in self._choices.left_out:
                continue
            try:
                with disk_faults("The file cannot be read", shown):
                    found.append(self._source(path, shown))
            except DeclannotError as error:
                if not self._collects:
                    raise
                self.problems.append(Problem((shown,), error))
        return found

    def _source(self, path: Path, shown: Path) -> Source:
        name = self._choices.formats.get(shown) or self._choices.format
        if name is None:
            found, why = detect(path)
            extras.require(found)
            return Source(path, found, why, shown)
        chosen = format_named(name)
        if not chosen.imports:
            raise UserError(
                "The format “{format}” can be exported only",
                remedy="Import one of: {known}.",
                format=chosen.name,
                known=", ".join(each.name for each in formats() if each.imports),
            )
        extras.require(chosen)
        return Source(path, chosen, message("{format}: as named", format=chosen.called), shown)

    def _found(self, path: Path) -> Iterable[Path]:
        """Return the path itself, the readable files of a folder, or what a pattern means."""
        if has_magic(str(path)) and not os.path.lexists(path):
            return self._matching(path)
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
                if name.startswith(".") or stands_beside(name):
                    continue
                if each.suffix.lower() not in (*endings, ARCHIVE_ENDING) or not _inside(
                    each, root, self._folders
                ):
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

    def _matching(self, pattern: Path) -> list[Path]:
        """Return the files a pattern means where no shell has looked for them."""
        matching = (each for each in iglob(str(pattern), recursive=True) if os.path.exists(each))
        matches = sorted(islice(matching, _MAX_FILES + 1))
        if not matches:
            raise UserError(
                "No file has a name like this",
                where=str(pattern),
                remedy="Check the pattern: * stands for any letters, ** for any folders.",
            )
        if len(matches) > _MAX_FILES:
            raise UserError(
                "The pattern means more than {limit} files",
                where=str(pattern),
                remedy="Import them in parts.",
                limit=_MAX_FILES,
            )
        return [found for each in matches for found in self._found(Path(each))]

    def _endings(self) -> tuple[str, ...]:
        if self._choices.format is not None:
            chosen = format_named(self._choices.format)
            return (*chosen.extensions, chosen.text_beside or chosen.extensions[0])
        return _readable_suffixes()


def _quoting(document: CorpusDocument) -> int:
    """Return how many spans of a record say what they cover; checking it holds them to it."""
    return sum(span.text is not None for span in document.spans())


def _readable_suffixes() -> tuple[str, ...]:
    return tuple(ending for each in formats() if each.imports for ending in each.extensions)


def _inside(path: Path, root: Path, folders: Folders) -> bool:
    """Whether a file lies in the folder once links are followed, and is a plain file."""
    return _real(path, folders).is_relative_to(root) and path.is_file()


def _real(path: Path, folders: Folders) -> Path:
    """Return where a file lies once links are followed."""
    return path.resolve() if path.is_symlink() else folders[path.parent] / path.name


def _lines(path: Path) -> int:
    count = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            count += block.count(b"\n")
    return count + 1
