"""What a corpus format declares about itself, and the shapes its two directions take.

A format is one module with a ``FORMAT``. Reading turns a file into records; writing turns records
into pieces of files (a name and bytes), which the exchange writes, counts or shows; reading back
proves what was written. Windows and commands are built from the declarations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from declannot.domain.message import Message, Spoken
from declannot.domain.schema import Schema
from declannot.formats.losses import Ledger, Loss, LossDetail
from declannot.formats.proof import Found, Promises
from declannot.formats.record import CorpusDocument


class Holds(StrEnum):
    """What a format can hold of an annotation."""

    TEXT = "text"
    NESTING = "nesting"
    CROSSING = "crossing"
    PIECES = "pieces"
    ATTRIBUTES = "attributes"
    RELATIONS = "relations"
    NOTES = "notes"
    ANNOTATORS = "annotators"
    METADATA = "metadata"
    DECISIONS = "decisions"


class Unit(StrEnum):
    """What offsets count."""

    CODE_POINT = "codepoint"
    UTF16 = "utf16"
    BYTE = "byte"
    TOKEN = "token"


KnownText = Callable[[str], tuple[str, str] | None]
"""Returns id and text of a document that is known already, by its id or title; None for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How a file is to be read.

    Attributes:
        encoding: None means UTF-8 or a byte order mark.
        unit: what offsets count.
        unit_named: whether somebody said so; otherwise a format that finds out may do so.
        scheme: how tags begin and end (IOB1, IOB2, BIOES), or None to find out.
        column: the column or key that holds the labels, by name or by number from 1, or None for
            the usual one.
        blanks: ``keep`` blanks as the file has them, or ``normalise`` those of indentation.
        text_of: finds the text of a document that is known already, for files that hold none.
    """

    encoding: str | None = None
    unit: str = Unit.CODE_POINT
    unit_named: bool = False
    scheme: str | None = None
    column: str | None = None
    blanks: str = "keep"
    text_of: KnownText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """Choices a format may offer; each format looks at those it declares in ``options``.

    ``ending`` is that of the files, one of ``Format.extensions``: as OUT ends, or the usual one.
    """

    unit: str = Unit.CODE_POINT
    tokens: str = "words"
    scheme: str = "IOB2"
    overlap: str = "family"
    ending: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """What a writer needs to know, and where it notes losses and promises.

    Attributes:
        schema: the schema in force, for families and attribute types.
        layers: names of the layers that go out, gold last.
        ledger: takes the losses.
        promises: takes what the files will hold, to be compared with what is read back.
        kept: of the losses noted, those of what the files still hold, in a place where their usual
            readers do not look.
    """

    schema: Schema
    layers: tuple[str, ...]
    options: WriteOptions = field(default_factory=WriteOptions)
    ledger: Ledger = field(default_factory=Ledger)
    promises: Promises = field(default_factory=Promises)
    kept: Counter[Loss] = field(default_factory=Counter)


Piece = tuple[str, bytes]
"""A file's path below OUT (empty for OUT itself) and bytes to add to its end."""


class Renderer(Protocol):
    """Turns records into pieces of files; called in the order of its methods."""

    def survey(self, document: CorpusDocument) -> None:
        """Look at a document before any is written; called where ``Format.surveys`` says so."""

    def begin(self) -> Iterable[Piece]:
        """Return what stands before the first document."""

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return what is written for a document, having noted losses and promises."""

    def end(self) -> Iterable[Piece]:
        """Return what stands after the last document."""


@dataclass(frozen=True, slots=True)
class Read:
    """A record that was read, and where it stands: a file, and a line where there are several.

    ``losses`` are what the file holds and the record cannot, or what had to be assumed; their
    document is filled in once it has an id. ``quoted`` counts the spans that repeat the text they
    cover, all of which agree with it.
    """

    document: CorpusDocument
    where: str
    losses: tuple[LossDetail, ...] = ()
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds whose documents are known by their words alone.

    Attributes:
        documents: a key for each document, the same for the same words.
        labels: all labels.
        seen: what was found out about the file, for people.
    """

    documents: tuple[bytes, ...]
    labels: frozenset[str]
    seen: Message


@dataclass(frozen=True, kw_only=True)
class Format:
    """A corpus format.

    Attributes:
        name: what commands call it.
        title: what people call it, in English.
        extensions: endings of file names, with the stop, the usual one first.
        unit: what its offsets count.
        holds: what it can hold; the rest goes to the report.
        folder: whether an export is a folder of files.
        many: whether one file holds many documents.
        training: whether it feeds training, so that only finished documents go out by default.
        archive: whether it is for keeping and reading a corpus rather than for another tool.
        bare: whether it holds texts alone, so that no span goes out.
        layered: whether a file holds one layer and names nobody, so that the names of files and
            folders say whose it is.
        text_beside: ending of a file of the same name beside that holds the text, which is then no
            document of its own; a text alone among such files is read as the format too.
        sources: yields the files a file takes its texts from, which are then no documents of their
            own; files with the same single source are about one document.
        helpers: names of files beside that explain others and are no documents.
        contents: returns documents and labels of a layered file that keeps neither ids nor the
            blanks of its text, so that several files of the same words are joined.
        textual: whether attribute values come as text, to be read as the schema types them.
        proves: whether its reader finds out what offsets count, or takes it from the options, and
            returns code points.
        options: names of the fields of WriteOptions that it offers.
        asks: names of the fields of ReadOptions, beyond encoding and unit, that its reader looks
            at.
        units: what offsets can count, where ``unit`` is one of the options.
        surveys: whether every document must be seen before the first is written.
        read: turns a file into records, one after the other, or None where there is no import.
        recognises: whether the first bytes of a file look like this format.
        owners: yields names and ids of the annotators a file has layers of, where it has ids.
        proposes: returns the schema that lies beside a file, or in it, or None where there is
            none; the same object for files of one folder that share it. Only names the project
            lacks are taken from it.
        write: makes a renderer, or None where there is no export.
        read_back: reads a finished export for the proof, by other means than it was written.
        proved_by: what reads it back, for the report.
        tokenizer: names the tokeniser for the report, given the options.
        extra: the extra of the package that holds its library, where that is too large for
            everybody (``extras.py``).
        beside: endings of files that go beside OUT, each with what makes it.
    """

    name: str
    title: Spoken
    extensions: tuple[str, ...]
    unit: Unit
    holds: frozenset[Holds]
    folder: bool = False
    many: bool = False
    training: bool = False
    archive: bool = False
    bare: bool = False
    layered: bool = False
    text_beside: str = ""
    sources: Callable[[Path], Iterable[Path]] | None = None
    helpers: tuple[str, ...] = ()
    textual: bool = False
    proves: bool = False
    options: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    units: tuple[str, ...] = (Unit.CODE_POINT, Unit.UTF16, Unit.BYTE)
    read: Callable[[Path, ReadOptions], Iterator[Read]] | None = None
    recognises: Callable[[bytes], bool] | None = None
    contents: Callable[[Path, ReadOptions], Contents] | None = None
    owners: Callable[[Path], Iterator[tuple[str, str]]] | None = None
    proposes: Callable[[Path], Schema | None] | None = None
    write: Callable[[Rendering], Renderer] | None = None
    surveys: Callable[[WriteOptions], bool] | None = None
    read_back: Callable[[Path, Rendering], Iterator[Found]] | None = None
    proved_by: str = ""
    tokenizer: Callable[[WriteOptions], str] | None = None
    notice: Message | None = None
    extra: str = ""
    beside: Mapping[str, Callable[[Rendering], bytes]] = field(default_factory=dict)

    @property
    def called(self) -> Message:
        """Its title in words; that of a package is shown as it is."""
        return Message(Spoken(self.title))

    @property
    def imports(self) -> bool:
        """Whether files of this format can be taken in."""
        return self.read is not None

    @property
    def exports(self) -> bool:
        """Whether a corpus can be written in this format."""
        return self.write is not None

    @property
    def direction(self) -> str:
        """``import``, ``export`` or ``both``."""
        if self.imports and self.exports:
            return "both"
        return "import" if self.imports else "export"
