"""Reads tables: of spans, as ``csv_spans`` writes them, or of texts (see ``csv_texts``).

A table of spans names documents; their texts are those of the project, by id or title, or lie
beside the table as ``ID.txt``. A table of texts has a row a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path

import msgspec

from declannot.domain.document import GOLD
from declannot.domain.errors import UserError
from declannot.domain.message import Spoken
from declannot.domain.punctuation import in_quotes, with_commas
from declannot.domain.span import AttributeValue, Range
from declannot.formats.format import Read, ReadOptions
from declannot.formats.plain_text.format import decoded
from declannot.formats.readings import Located, Place, located
from declannot.formats.record import MAX_TEXT_BYTES, CorpusDocument, CorpusLayer, CorpusSpan, quoted
from declannot.formats.tables.rows import Row, Table, cells_of, delimiter_of
from declannot.formats.tables.texts import TEXT, TextTable

NEEDED = ("doc_id", "start", "end", "label")
"""Columns without which a table is none of spans."""
MOST_ROWS = 1_000_000
"""Of a table whose documents do not stand together, which has to be sorted in memory."""
_LARGEST = 1 << 63
_NUMBER = re.compile(r"[0-9]{1,18}")
_pieces = msgspec.json.Decoder(list[tuple[int, int]])
_attributes = msgspec.json.Decoder(
    dict[str, str | bool | int | float | list[str | bool | int | float]]
)


@dataclass(slots=True)
class _Span:
    """A row of a table of spans."""

    row: Row
    span: CorpusSpan
    pieces: list[Range]


@dataclass(slots=True)
class _Rows:
    """The spans of one document, by annotator."""

    number: int
    layers: dict[str | None, list[_Span]] = field(default_factory=dict)


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a table of spans or of texts, whichever its header shows.

    Raises:
        EncodingNeeded: the file is not UTF-8 and no encoding was named.
        UserError: the header names no columns of either, or a row is not good, with its number.
    """
    table = Table(path, options.encoding)
    if all(name in table.columns for name in NEEDED):
        yield from SpanTable(table, path, options).reads()
    elif TEXT in table.columns and not {"start", "end"} <= table.columns.keys():
        yield from TextTable(table, path, options).reads()
    else:
        missing = [name for name in NEEDED if name not in table.columns]
        raise UserError(
            "The table has no column {missing}",
            where=table.where(1),
            remedy="A table of spans has the columns {spans}; a table of texts has the column "
            "text. The columns here are: {names}.",
            missing=with_commas(map(in_quotes, missing if len(missing) < len(NEEDED) else [TEXT])),
            spans=", ".join(NEEDED),
            names=", ".join(filter(None, table.names))[:200],
        )


def recognises(head: bytes) -> bool:
    """Whether the first line names the columns of a table of spans or of texts."""
    line = head.decode("utf-8-sig", "replace").partition("\n")[0].strip("\r")
    if line[:1] in ("{", "[", "<", "#"):
        return False
    names = {name.strip().casefold() for name in cells_of(line, delimiter_of(line))}
    return names.issuperset(NEEDED) or (len(names) > 1 and TEXT in names)


class SpanTable:
    """A table with a row a span."""

    def __init__(self, table: Table, path: Path, options: ReadOptions) -> None:
        self._table = table
        self._path = path
        self._options = options
        at = table.columns.get
        self._needed = [table.columns[name] for name in NEEDED]
        self._annotator, self._id, self._text = at("annotator"), at("span_id"), at("text")
        self._fragments, self._values = at("fragments"), at("attributes")

    def reads(self) -> Iterator[Read]:
        """Yield the documents with their spans, in the order of their first rows.

        Raises:
            UserError: a row is not good, or the text of a document is not known; with the row.
        """
        for key, rows in self._documents():
            yield self._read(key, rows)

    def _documents(self) -> Iterator[tuple[str, _Rows]]:
        """Yield the rows by document, one after the other where each stands in one piece."""
        if not self._in_pieces():
            found: dict[str, _Rows] = {}
            for number, row in enumerate(self._table.rows(whole=True)):
                if number >= MOST_ROWS:
                    raise UserError(
                        "The rows of a document are scattered, and there are more than {limit}",
                        where=str(self._path),
                        remedy="Sort the table by doc_id.",
                        limit=MOST_ROWS,
                    )
                self._add(found.setdefault(self._key(row), _Rows(row.number)), row)
            yield from found.items()
            return
        key, rows = "", _Rows(0)
        for row in self._table.rows(whole=True):
            here = self._key(row)
            if here != key:
                if rows.number:
                    yield key, rows
                key, rows = here, _Rows(row.number)
            self._add(rows, row)
        if rows.number:
            yield key, rows

    def _in_pieces(self) -> bool:
        """Whether the rows of each document stand together."""
        seen: set[str] = set()
        before = None
        column = self._needed[0]
        for row in self._table.rows(whole=True):
            key = row.cells[column]
            if key != before:
                if key in seen:
                    return False
                seen.add(key)
                before = key
        return True

    def _key(self, row: Row) -> str:
        key = row.cells[self._needed[0]]
        if not key.strip():
            raise self._refused(row, "The row names no document", "Put its id into doc_id.")
        return key

    def _add(self, rows: _Rows, row: Row) -> None:
        """Take in a row."""
        cells = row.cells
        _, start, end, label = (cells[place] for place in self._needed)
        name = cells[self._annotator].strip() if self._annotator is not None else ""
        annotator = GOLD if name.casefold() == GOLD else name or None
        span = CorpusSpan(
            id="" if self._id is None else cells[self._id],
            start=self._offset(row, start, "start"),
            end=self._offset(row, end, "end"),
            label=label.strip(),
            text=None if self._text is None else cells[self._text],
        )
        if span.start >= span.end:
            raise self._refused(
                row, "The span {start} to {end} covers nothing",
                "A span ends after it begins.", start=span.start, end=span.end,
            )  # fmt: skip
        if not span.label:
            raise self._refused(row, "The row has no label", "Name one.")
        pieces = [(span.start, span.end)]
        if self._fragments is not None and cells[self._fragments]:
            pieces = self._pieces_of(row, cells[self._fragments], span)
        if self._values is not None and cells[self._values] not in ("", "{}"):
            span.attributes = self._values_of(row, cells[self._values])
        rows.layers.setdefault(annotator, []).append(_Span(row, span, pieces))

    def _offset(self, row: Row, cell: str, name: str) -> int:
        if _NUMBER.fullmatch(cell.strip()) is None:
            raise self._refused(
                row, "“{cell}” in the column “{name}” is no offset",
                "Offsets are whole numbers from 0.", cell=cell[:40], name=name,
            )  # fmt: skip
        return int(cell)

    def _pieces_of(self, row: Row, cell: str, span: CorpusSpan) -> list[Range]:
        try:
            pieces = _pieces.decode(cell)
        except (msgspec.DecodeError, RecursionError):
            pieces = []
        ordered = all(first < last for first, last in pairwise(chain.from_iterable(pieces)))
        whole = (span.start, span.end)
        if len(pieces) < 2 or not ordered or (pieces[0][0], pieces[-1][1]) != whole:
            raise self._refused(
                row, "The fragments “{cell}” are not those of the span",
                "They are pairs of offsets such as [[0,4],[9,12]], from start to end.",
                cell=cell[:60],
            )  # fmt: skip
        return pieces

    def _values_of(self, row: Row, cell: str) -> dict[str, AttributeValue]:
        try:
            values = _attributes.decode(cell)
        except (msgspec.DecodeError, RecursionError):
            values = None
        if values is None or any(map(_too_large, values.values())):
            raise self._refused(
                row, "The attributes “{cell}” cannot be read",
                'They are an object of JSON such as {{"strength":"weak"}}.', cell=cell[:60],
            )  # fmt: skip
        return values

    def _read(self, key: str, rows: _Rows) -> Read:
        """Return one document: its text found, its spans counted in code points."""
        where = self._table.where(rows.number)
        document = self._document(key, where)
        spans = [each for layer in rows.layers.values() for each in layer]
        self._check_ids(spans)
        places = [place for each in spans for place in _places(each)]
        found = self._located(document.text, spans, places, where)
        ranges = iter(found.ranges)
        for each in spans:
            self._put(each, [next(ranges) for _ in each.pieces], document.text)
        for annotator, layer in rows.layers.items():
            own = sorted((each.span for each in layer), key=lambda span: span.order)
            document.layers.append(CorpusLayer(annotator=annotator, spans=own))
        return Read(document, where, found.losses, 0 if self._text is None else len(spans))

    def _located(self, text: str, spans: list[_Span], places: list[Place], where: str) -> Located:
        """Return the places in code points; where that fails, the error names the first bad row."""
        try:
            return located(text, places, self._options, where)
        except UserError:
            for each in spans:
                located(text, _places(each), self._options, self._table.where(each.row.number))
            raise

    def _put(self, each: _Span, pieces: list[Range], text: str) -> None:
        """Give a span its place; what it quotes in pieces is compared here."""
        span = each.span
        span.start, span.end = pieces[0][0], pieces[-1][1]
        if len(pieces) > 1:
            span.fragments = pieces
            if span.text is not None and span.text != quoted(text, pieces):
                raise self._refused(
                    each.row,
                    "The row quotes “{quote}”, but the text there is “{covered}”",
                    "Correct the offsets, or take the original text.",
                    quote=span.text[:40],
                    covered=quoted(text, pieces)[:40],
                )
        span.text = None

    def _check_ids(self, spans: list[_Span]) -> None:
        seen: set[str] = set()
        for each in spans:
            key = each.span.id
            if key and key in seen:
                raise self._refused(
                    each.row,
                    "The span id “{id}” occurs twice in the document",
                    "Ids are unique; remove or rename one.",
                    id=key[:80],
                )
            seen.add(key)

    def _document(self, key: str, where: str) -> CorpusDocument:
        """Return the document a row names, with its text.

        Raises:
            UserError: its text is not known.
        """
        known = self._options.text_of(key) if self._options.text_of is not None else None
        if known is not None:
            return CorpusDocument(id=known[0], title=key, text=known[1])
        beside = self._path.with_name(f"{key}.txt") if _is_name(key) else None
        if beside is not None and beside.is_file():
            if beside.stat().st_size > MAX_TEXT_BYTES:
                raise UserError(
                    "The text of “{document}” is longer than can be taken in",
                    where=str(beside), remedy="Split it.", document=key,
                )  # fmt: skip
            text, bom = decoded(beside.read_bytes(), beside, self._options.encoding)
            return CorpusDocument(id=key, title=key, text=text, bom=bom)
        raise UserError(
            "The text of the document “{document}” is not known",
            where=where,
            remedy="A table of spans holds no texts: import the texts first, so that doc_id is the "
            "id or title of a document, or put them beside the table as doc_id.txt.",
            document=key[:80],
        )

    def _refused(self, row: Row, what: Spoken, remedy: Spoken, **values: object) -> UserError:
        return UserError(what, where=self._table.where(row.number), remedy=remedy, **values)


def _places(each: _Span) -> list[Place]:
    """Return the places of a row; a single one with what it is said to cover."""
    quote = each.span.text if len(each.pieces) == 1 else None
    return [Place(start, end, quote) for start, end in each.pieces]


def _too_large(value: AttributeValue) -> bool:
    """Whether a value holds a number that no project can store."""
    values = value if isinstance(value, list) else [value]
    return any(not isinstance(each, str) and not -_LARGEST < each < _LARGEST for each in values)


def _is_name(key: str) -> bool:
    """Whether an id can be the name of a file beside, and of no other place."""
    return len(key) <= 200 and key == Path(key).name and not set(key) & set("/\\:\0")
