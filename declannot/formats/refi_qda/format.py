"""REFI-QDA projects (``.qdpx``, ``.qde``), as programs of qualitative analysis exchange them.

A text source is a document, a coding a span, its code the label, its user the annotator. The
project is walked through twice, since what a source refers to stands behind it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath

from declannot.domain.errors import UserError
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Marked
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument
from declannot.formats.refi_qda.book import Book, Survey, book_of, proposes
from declannot.formats.refi_qda.links import Coding, Links, Selection, Source
from declannot.formats.refi_qda.package import ENDING, PROJECT_ENDING, Package, opened
from declannot.formats.refi_qda.units import Ballot, Counting, known_counting
from declannot.formats.refi_qda.writing import HOLDS, RefiQdaRenderer, read_back
from declannot.formats.refi_qda.xml import Attributes, Walker, guid, walked, whole_number

TITLE = "REFI-QDA project (.qdpx)"
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the text sources of a project as documents.

    Raises:
        UserError: it is no project, contradicts itself, or has no text.
    """
    with opened(path) as package:
        survey = _Voting(package, options)
        book = book_of(package, survey)
        counting = survey.counting()
        documents = _Documents(package, book, counting, options)
        last: Read | None = None
        for _ in walked(documents):
            for read in documents.taken():
                if last is not None:
                    yield last
                last = read
        if last is None:
            raise UserError(
                "The project has no source that is text",
                where=package.where,
                remedy="Pictures, sounds and PDFs are not taken in; add their texts as sources.",
            )
        left = [*documents.losses, *documents.links_left()]
        yield Read(last.document, last.where, (*last.losses, *left), last.quoted)


def sources(path: Path) -> Iterator[Path]:
    """Yield the files beside a project that are its sources."""
    if path.suffix.lower() == PROJECT_ENDING:
        with opened(path) as package:
            yield from package.beside()


def recognises(head: bytes) -> bool:
    """Whether a file begins like the XML of a project."""
    return b"urn:QDA-XML:project:" in head


class _Voting(Survey):
    """The first walk; where nobody says what positions count, they are looked at."""

    def __init__(self, package: Package, options: ReadOptions) -> None:
        super().__init__(package)
        self._options = options
        self._ballot = Ballot()
        self._positions: list[int] = []
        self._known_counting: Counting | None = None
        self._path = self._inline = ""
        self.starts |= {"TextSource": self._text, "PlainTextSelection": self._selection}
        self.ends["TextSource"] = self._end_text

    def counting(self) -> Counting:
        """Return how the positions of the project count."""
        return known_counting(self.book.program, self._options) or self._ballot.result()

    def _text(self, parent: str, attributes: Attributes) -> None:
        self._path, self._inline = attributes.get("plainTextPath", ""), ""
        self._positions.clear()
        self._known_counting = known_counting(self.book.program, self._options)

    def _selection(self, parent: str, attributes: Attributes) -> None:
        if self._known_counting is None:
            for name in ("startPosition", "endPosition"):
                self._positions.append(whole_number(attributes.get(name), self))

    def _content(self, parent: str, attributes: Attributes) -> None:
        super()._content(parent, attributes)
        if parent == "TextSource":
            self.collect()

    def _end_content(self, parent: str, text: str) -> None:
        super()._end_content(parent, text)
        if parent == "TextSource":
            self._inline = text

    def _end_text(self, parent: str, text: str) -> None:
        if not self._positions:
            return
        found: str | None = self._inline
        if self._path:
            found = self.package.text(self._path, self._options.encoding, self.where)
        if found:
            self._ballot.add(found, self._positions)


class _Documents(Walker):
    """The second walk: the sources, each a document when it ends."""

    def __init__(
        self, package: Package, book: Book, counting: Counting, options: ReadOptions
    ) -> None:
        super().__init__(package)
        self._book, self._counting, self._options = book, counting, options
        self._done: list[Read] = []
        self._source: Source | None = None
        self._links = Links(book)
        self._single = next(iter(book.users)) if len(book.users) == 1 else ""
        self.losses = [*book.losses, *_unused_notes(book)]
        self.starts |= {
            "TextSource": self._text_source,
            "PlainTextContent": self._content,
            "PlainTextSelection": self._selection,
            "Description": self._description,
            "Coding": self._coding,
            "CodeRef": self._code,
            "NoteRef": self._note,
            "VariableValue": self._value,
        }
        self.ends |= {
            "TextSource": self._end_source,
            "PlainTextContent": self._end_content,
            "Description": self._end_description,
        }

    def taken(self) -> list[Read]:
        """Return the documents that ended since the last call."""
        done, self._done = self._done, []
        return done

    def links_left(self) -> list[LossDetail]:
        """Return a loss for each link that joins no two spans."""
        return self._links.left()

    def _text_source(self, parent: str, attributes: Attributes) -> None:
        if parent == "Sources":
            path = attributes.get("plainTextPath", "")
            name = attributes.get("name", "").strip()
            self._source = Source(
                key=guid(attributes.get("guid")),
                name=name or PurePosixPath(path).stem or "text",
                path=path,
                where=self.where,
            )

    def _content(self, parent: str, attributes: Attributes) -> None:
        if parent == "TextSource" and self._source is not None:
            self.collect()

    def _end_content(self, parent: str, text: str) -> None:
        if parent == "TextSource" and self._source is not None:
            self._source.text = text

    def _selection(self, parent: str, attributes: Attributes) -> None:
        if self._source is None or parent != "TextSource":
            return
        start = whole_number(attributes.get("startPosition"), self)
        end = whole_number(attributes.get("endPosition"), self)
        self._source.selections.append(
            Selection(
                key=guid(attributes.get("guid")),
                user=attributes.get("creatingUser", ""),
                created=attributes.get("creationDateTime", ""),
                place=Place(start, end),
            )
        )

    def _description(self, parent: str, attributes: Attributes) -> None:
        if parent == "PlainTextSelection" and self._source is not None:
            self.collect()

    def _end_description(self, parent: str, text: str) -> None:
        if parent == "PlainTextSelection" and self._source is not None:
            self._source.selections[-1].description = text.strip()

    def _coding(self, parent: str, attributes: Attributes) -> None:
        source = self._source
        if source is None:
            return
        if parent == "TextSource":
            source.whole += 1
        elif parent == "PlainTextSelection":
            selection = source.selections[-1]
            user = attributes.get("creatingUser") or selection.user
            created = attributes.get("creationDateTime") or selection.created
            selection.codings.append(
                Coding(
                    key=guid(attributes.get("guid")),
                    user=guid(user) if user else self._single,
                    created=_time(created) if created else None,
                )
            )

    def _code(self, parent: str, attributes: Attributes) -> None:
        source = self._source
        if source is None or parent != "Coding" or self.path[-2] != "PlainTextSelection":
            return
        key = guid(attributes.get("targetGUID"))
        code = self._book.codes.get(key)
        if code is None:
            raise UserError(
                "The code {code} is not in the code book",
                where=self.where,
                remedy="Export the project again with its code book.",
                code=key[:60],
            )
        source.selections[-1].codings[-1].code = code.label

    def _note(self, parent: str, attributes: Attributes) -> None:
        source = self._source
        if source is None:
            return
        key = guid(attributes.get("targetGUID"))
        if parent == "TextSource":
            source.notes.append(key)
        elif parent == "PlainTextSelection":
            source.selections[-1].notes.append(key)
        elif parent == "Coding" and self.path[-2] == "PlainTextSelection":
            source.selections[-1].codings[-1].notes.append(key)

    def _value(self, parent: str, attributes: Attributes) -> None:
        if self._source is not None and parent == "TextSource":
            self._source.values += 1

    def _end_source(self, parent: str, text: str) -> None:
        source, self._source = self._source, None
        if source is None or parent != "Sources":
            return
        name = source.name[:120]
        if not source.path and source.text is None:
            self._lose(Loss.UNKNOWN_IGNORED, f"the text source “{name}”, which has no plain text")
            return
        words = source.text
        if source.path:
            where = f"{source.where}, {source.path[:120]}"
            words = self.package.text(source.path, self._options.encoding, where)
        if words is None or not words.strip():
            self._lose(Loss.UNKNOWN_IGNORED, f"the text source “{name}”, which has no words")
            return
        self._done.append(self._document(source, words))

    def _document(self, source: Source, text: str) -> Read:
        gathered = Gathered(source.where)
        if source.whole:
            gathered.lose(Loss.UNKNOWN_IGNORED, f"{source.whole} codes of the whole text")
        if source.values:
            gathered.lose(Loss.UNKNOWN_IGNORED, f"{source.values} values of variables")
        self._links.attach_notes(source, gathered)
        for selection in source.selections:
            self._take(selection, gathered)
        self._links.join(source, gathered, self._user)
        remarks = self._remarks(source, gathered)
        if source.selections and self._counting.assumed:
            gathered.lose(Loss.UNIT_ASSUMED, self._counting.assumed)
        record = CorpusDocument(title=source.name, text=text)
        counted = ReadOptions(unit=self._counting.unit, unit_named=True)
        read = gathered.read(record, counted, line_feeds=self._counting.line_feeds)
        for layer in record.layers:
            layer.notes = "\n".join(remarks.get(layer.annotator, ()))
        return read

    def _take(self, selection: Selection, gathered: Gathered) -> None:
        """Add a span for each code of a selection."""
        if not selection.codings:
            detail = f"the selection at {selection.place.start}: it has no code"
            gathered.lose(Loss.UNKNOWN_IGNORED, detail)
        shared = self._texts(selection.notes, gathered)
        if selection.description:
            shared.insert(0, selection.description)
        for coding in selection.codings:
            if not coding.code:
                detail = f"a coding at {selection.place.start}: it names no code"
                gathered.lose(Loss.UNKNOWN_IGNORED, detail)
                continue
            notes = [*self._texts(coding.notes, gathered), *shared] if coding.notes else shared
            gathered.layer(self._user(coding)).append(
                Marked(
                    coding.code,
                    [selection.place],
                    key=coding.key or None,
                    note="\n".join(notes),
                    created=coding.created,
                )
            )

    def _user(self, coding: Coding) -> str | None:
        """Return the annotator's name, or None where nobody is named."""
        return self._named(coding.user)

    def _named(self, key: str) -> str | None:
        return self._book.users.get(key, f"user {key[:8]}") if key else None

    def _remarks(self, source: Source, gathered: Gathered) -> dict[str | None, list[str]]:
        """Return the notes on a whole source by annotator."""
        remarks: dict[str | None, list[str]] = defaultdict(list)
        for key in source.notes:
            texts = self._texts([key], gathered)
            note = self._book.notes.get(key)
            user = self._named((note.user if note else "") or self._single)
            if user is None and texts:
                gathered.lose(Loss.NOTE_DROPPED, f"on the text, by nobody: {texts[0][:60]}")
            elif texts:
                gathered.layer(user)
                remarks[user] += texts
        return remarks

    def _texts(self, keys: list[str], gathered: Gathered) -> list[str]:
        """Return the texts of notes."""
        texts = []
        for key in keys:
            note = self._book.notes.get(key)
            text = ""
            if note is not None:
                text = note.text
                if note.path:
                    where = f"{self.package.where}, {note.path[:120]}"
                    text = self.package.text(note.path, self._options.encoding, where) or ""
                text = f"{note.name}: {text}" if note.name and text else text or note.name
            if text.strip():
                texts.append(text)
            else:
                gathered.lose(Loss.NOTE_DROPPED, f"the note {key[:60]} has no text here")
        return texts

    def _lose(self, code: Loss, detail: str) -> None:
        self.losses.append(LossDetail(code=code.value, detail=detail))


def _unused_notes(book: Book) -> list[LossDetail]:
    """Return a loss for each note that nothing refers to."""
    linked = {end for link in book.links for end in (link.origin, link.target)}
    return [
        LossDetail(
            code=Loss.NOTE_DROPPED.value,
            detail=f"the note “{(note.name or note.text)[:60]}”, which belongs to no text",
        )
        for key, note in book.notes.items()
        if key not in book.noted and key not in linked
    ]


@lru_cache(maxsize=4096)
def _time(value: str) -> str | None:
    """Return a time of XML as the record has it, in UTC; None where it is none."""
    try:
        time = datetime.fromisoformat(value.strip())
        if time.tzinfo is None:
            return None
        if _TIME.fullmatch(value):
            return value
        return time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return None


FORMAT = Format(
    name="refi-qda",
    title=TITLE,
    extensions=(ENDING, PROJECT_ENDING),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    proves=True,
    read=read,
    recognises=recognises,
    sources=sources,
    proposes=proposes,
    write=RefiQdaRenderer,
    read_back=read_back,
    proved_by="lxml",
)
