"""A table with a row a span, for spreadsheets and data frames.

RFC 4180: commas (tabs where OUT ends in ``.tsv``), CRLF between rows, quotes doubled. Cells are
never altered, also where they begin with ``=``, ``+``, ``-`` or ``@``: a program that calculates
should import them as text.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from declannot.formats.dropped import note_dropped
from declannot.formats.format import Format, Holds, Piece, Rendering, Unit
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.tables.reading import read, recognises
from declannot.formats.units import to_unit

COLUMNS = (
    "doc_id",
    "annotator",
    "span_id",
    "start",
    "end",
    "label",
    "text",
    "fragments",
    "attributes",
)
HOLDS = frozenset(
    {
        Holds.NESTING,
        Holds.CROSSING,
        Holds.PIECES,
        Holds.ATTRIBUTES,
        Holds.ANNOTATORS,
    }
)
TABBED = ".tsv"
_LONGEST_CELL = 1 << 30

_encode = msgspec.json.Encoder().encode


class CsvRenderer:
    """Writes a header, and a row a span."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._unit = rendering.options.unit
        self._delimiter = _delimiter(rendering)

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Return the header."""
        return (("", (self._delimiter.join(COLUMNS) + "\r\n").encode()),)

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the rows of a document."""
        note_dropped(document, HOLDS, self._rendering.ledger)
        document = to_unit(document, self._unit)
        buffer = io.StringIO()
        write = csv.writer(buffer, delimiter=self._delimiter, lineterminator="\r\n").writerow
        for layer in document.layers:
            for span in layer.spans:
                write(_row(document.id, layer, span))
            if layer.spans:
                self._promise(document, layer)
        return (("", buffer.getvalue().encode()),)

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the last row."""
        return ()

    def _promise(self, document: CorpusDocument, layer: CorpusLayer) -> None:
        content = tuple(
            (
                span.id,
                span.start,
                span.end,
                span.label,
                span.text,
                tuple(map(tuple, span.fragments or ())),
            )
            for span in layer.spans
        )
        place = _place(document.id, layer.annotator or "")
        self._rendering.promises.promise(place, len(content), content)


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished table with the csv module; rows of a document and layer stand together."""
    csv.field_size_limit(_LONGEST_CELL)
    found: dict[str, list[tuple[object, ...]]] = defaultdict(list)
    place = ""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter=_delimiter(rendering), strict=True)
        if tuple(rows.fieldnames or ()) != COLUMNS:
            yield Found("header", 0, (), "the header is not the one that was written")
        for row in rows:
            here = _place(row["doc_id"], row["annotator"])
            if here != place and place:
                yield _found(place, found.pop(place))
            place = here
            found[here].append(_content(row))
    if place:
        yield _found(place, found.pop(place))


def _delimiter(rendering: Rendering) -> str:
    return "\t" if rendering.options.ending == TABBED else ","


def _row(document_id: str, layer: CorpusLayer, span: CorpusSpan) -> tuple[object, ...]:
    return (
        document_id,
        layer.annotator,
        span.id,
        span.start,
        span.end,
        span.label,
        span.text,
        "" if span.fragments is None else _encode(span.fragments).decode(),
        _encode(span.attributes).decode(),
    )


def _content(row: dict[str, str]) -> tuple[object, ...]:
    pieces = msgspec.json.decode(row["fragments"]) if row["fragments"] else ()
    msgspec.json.decode(row["attributes"])
    return (
        row["span_id"],
        int(row["start"]),
        int(row["end"]),
        row["label"],
        row["text"],
        tuple((first, last) for first, last in pieces),
    )


def _found(place: str, content: list[tuple[object, ...]]) -> Found:
    fault = next((str(each[0]) for each in content if not _plausible(each)), "")
    return Found(
        place, len(content), tuple(content), fault and f"the row of {fault} contradicts itself"
    )


def _plausible(content: tuple[object, ...]) -> bool:
    """Whether the edges of a row are those of its pieces."""
    _, start, end, _, _, pieces = content
    return not pieces or (
        isinstance(pieces, tuple) and (pieces[0][0], pieces[-1][1]) == (start, end)
    )


def _place(document_id: str, annotator: str) -> str:
    return f"{document_id} of {annotator}"


FORMAT = Format(
    name="csv",
    title="table of spans or of texts (CSV, TSV)",
    extensions=(".csv", TABBED),
    unit=Unit.CODE_POINT,
    archive=True,
    holds=HOLDS,
    options=("unit", "ending"),
    many=True,
    proves=True,
    asks=("column",),
    read=read,
    recognises=recognises,
    write=CsvRenderer,
    read_back=read_back,
    proved_by="Python's csv module",
)
