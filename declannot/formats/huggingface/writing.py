"""Writes a row for each layer of a document, as Parquet or lines of JSON, and reads it back."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.span import Range
from declannot.formats.conll.schemes import BrokenTag, Entity, entities
from declannot.formats.conll.tokens import tokens_of
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.huggingface.columns import (
    PARTICULARS,
    SPANS,
    TagColumn,
    arrow_schema,
    columns,
    tag_names,
)
from declannot.formats.losses import Loss
from declannot.formats.pieces import single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.tag_choice import OnTokens, covering, levels, without_overlap

if TYPE_CHECKING:
    import pyarrow

HOLDS = frozenset({Holds.TEXT, Holds.NESTING, Holds.CROSSING, Holds.ANNOTATORS})
LINES = ".jsonl"
_ROW_GROUP_TOKENS = 200_000
_HELD = ("title", "language")
_encode = msgspec.json.encode


class DatasetRenderer:
    """Writes one file of rows."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._options = rendering.options
        self._levels = 0
        self._rows = 0
        self._columns: dict[str, TagColumn] = {}
        self._family_of = {label.name: label.family for label in rendering.schema.labels}
        self._table: _ParquetFile | None = None

    def survey(self, document: CorpusDocument) -> None:
        """Count the levels that the spans of each layer need."""
        tokens = _Tokens(document, self._options.tokens)
        for layer in document.layers:
            found = [
                OnTokens(span, place)
                for span in layer.spans
                for piece in span.ranges
                if (place := tokens.covering(piece)) is not None
            ]
            self._levels = max(self._levels, len(levels(found)))

    def begin(self) -> Iterable[Piece]:
        """Return what stands before the rows."""
        options = self._options
        self._columns = columns(
            self._rendering.schema, options.overlap, options.scheme, self._levels
        )
        if options.ending != LINES:
            self._table = _ParquetFile(tuple(self._columns.values()))
        yield "", b""

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the rows of a document, or keep them until there are enough for a group."""
        note_dropped(document, HOLDS, self._ledger, held=_HELD)
        if not document.layers:
            detail = "nobody has worked on it: no row"
            self._ledger.lose(Loss.METADATA_DROPPED, document=document.id, detail=detail)
        tokens = _Tokens(document, self._options.tokens)
        for layer in document.layers:
            row, found = self._row(document, layer, tokens)
            self._promise(row, found)
            if self._table is None:
                yield "", _encode(row) + b"\n"
            else:
                self._table.add(row)
        if self._table is not None:
            yield "", self._table.taken()

    def end(self) -> Iterable[Piece]:
        """Return what stands behind the rows."""
        if self._table is not None:
            yield "", self._table.close()

    def _row(
        self, document: CorpusDocument, layer: CorpusLayer, tokens: _Tokens
    ) -> tuple[dict[str, Any], dict[str, list[Entity]]]:
        """Return a row, its tags as strings, and the entities they tell by column."""
        pieces = list(single_pieces(document, layer, self._ledger))
        placed = [
            on_tokens
            for span, piece in pieces
            if (on_tokens := self._on_tokens(document, span, piece, tokens)) is not None
        ]
        chosen = self._chosen(document, placed)
        found = {
            self._columns[key].name: [(*each.tokens, each.span.label) for each in kept]
            for key, kept in chosen.items()
        }
        count = len(tokens.words)
        several = len(self._rendering.layers) > 1
        annotator = layer.annotator or ""
        row = {
            "id": f"{document.id}/{annotator}" if several else document.id,
            "document": document.id,
            "title": document.title,
            "language": document.language,
            "annotator": annotator,
            "tokens": tokens.words,
            **{each.name: each.tags(count, found[each.name]) for each in self._columns.values()},
            "text": document.text,
            SPANS: [
                {"start": start, "end": end, "label": span.label} for span, (start, end) in pieces
            ],
        }
        return row, found

    def _on_tokens(
        self, document: CorpusDocument, span: CorpusSpan, piece: Range, tokens: _Tokens
    ) -> OnTokens | None:
        """Return a piece on whole tokens, having noted where the tags differ from it."""
        place = tokens.covering(piece)
        if place is None:
            detail = "covers no token: in spans, not in the tags"
            self._set_aside(Loss.EMPTY_SPAN_DROPPED, document, span, detail)
            return None
        covered = tokens.starts[place[0]], tokens.ends[place[1] - 1]
        if covered != piece:
            detail = f"in the tags “{document.text[covered[0] : covered[1]][:80]}”"
            self._set_aside(Loss.BOUNDARY_SNAPPED, document, span, detail)
        return OnTokens(span, place)

    def _chosen(
        self, document: CorpusDocument, placed: list[OnTokens]
    ) -> dict[str, list[OnTokens]]:
        """Return the spans that become tags, by column."""
        overlap = self._options.overlap
        known = [each for each in placed if each.span.label in self._family_of]
        for each in placed:
            if each.span.label not in self._family_of:
                detail = f"the schema has no label {each.span.label}: in spans, not in the tags"
                self._set_aside(Loss.UNKNOWN_IGNORED, document, each.span, detail)
        chosen: dict[str, list[OnTokens]] = {key: [] for key in self._columns}
        if overlap == "levels":
            return chosen | {str(level): kept for level, kept in enumerate(levels(known))}
        for each in known:
            family = self._family_of[each.span.label]
            chosen[family if family in chosen else next(iter(chosen))].append(each)
        for key, group in chosen.items():
            chosen[key], left = without_overlap(group, innermost=overlap == "innermost")
            for each in left:
                detail = f"{each.span.label} overlaps another span: in spans, not in the tags"
                self._set_aside(Loss.OVERLAP_DROPPED, document, each.span, detail)
        return chosen

    def _promise(self, row: dict[str, Any], found: dict[str, list[Entity]]) -> None:
        self._rows += 1
        spans = tuple((each["start"], each["end"], each["label"]) for each in row[SPANS])
        told = tuple((name, tuple(sorted(each))) for name, each in found.items())
        particulars = tuple(row[name] for name in PARTICULARS)
        content = (particulars, row["text"], tuple(row["tokens"]), spans, told)
        self._rendering.promises.promise(f"row {self._rows}", len(spans), content)

    def _set_aside(
        self, code: Loss, document: CorpusDocument, span: CorpusSpan, detail: str
    ) -> None:
        """Note what the tags do not tell, though the column of spans does."""
        self._rendering.kept[code] += 1
        self._ledger.lose(code, document=document.id, span=span.id, detail=detail)


class _Tokens:
    """The tokens of a document."""

    def __init__(self, document: CorpusDocument, name: str) -> None:
        found = tokens_of(document.text, document.language, name)
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.words = [document.text[start:end] for start, end in found]

    def covering(self, where: Range) -> Range | None:
        """Return the tokens a range of code points touches, or None."""
        return covering(self.starts, self.ends, where)


class _Sink(io.RawIOBase):
    """A file that gives away what was written to it."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[bytes] = []

    def writable(self) -> bool:
        """It can be written to."""
        return True

    def write(self, data: Any) -> int:
        """Take bytes."""
        block = bytes(data)
        self._blocks.append(block)
        return len(block)

    def taken(self) -> bytes:
        """Return what was written since this was last asked."""
        data = b"".join(self._blocks)
        self._blocks.clear()
        return data


class _ParquetFile:
    """Rows as Parquet, in groups of so many tokens."""

    def __init__(self, made: tuple[TagColumn, ...]) -> None:
        import pyarrow.parquet

        self._columns = made
        self._schema = arrow_schema(made)
        self._sink = _Sink()
        self._writer = pyarrow.parquet.ParquetWriter(self._sink, self._schema)
        self._rows: list[dict[str, Any]] = []
        self._tokens = 0

    def add(self, row: dict[str, Any]) -> None:
        """Add a row."""
        self._rows.append(row)
        self._tokens += len(row["tokens"])
        if self._tokens >= _ROW_GROUP_TOKENS:
            self._flush()

    def taken(self) -> bytes:
        """Return the bytes that are ready."""
        return self._sink.taken()

    def close(self) -> bytes:
        """Return the rest of the file."""
        self._flush()
        self._writer.close()
        return self._sink.taken()

    def _flush(self) -> None:
        import pyarrow

        if not self._rows:
            return
        numbers = {each.name: each.numbers for each in self._columns}
        arrays = [
            pyarrow.array(
                [
                    list(map(numbers[field.name].__getitem__, row[field.name]))
                    if field.name in numbers
                    else row[field.name]
                    for row in self._rows
                ],
                type=field.type,
            )
            for field in self._schema
        ]
        table = pyarrow.Table.from_arrays(arrays, schema=self._schema)
        self._writer.write_table(table)
        self._rows.clear()
        self._tokens = 0


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: tags by their names in the file, strictly, and spans."""
    rows = _lines(path) if rendering.options.ending == LINES else _table_rows(path)
    for number, row in enumerate(rows, 1):
        place = f"row {number}"
        names = [name for name in row if name.startswith("ner_tags")]
        try:
            told = tuple(
                (name, tuple(sorted(entities(row[name], rendering.options.scheme))))
                for name in names
            )
        except BrokenTag as error:
            yield Found(place, 0, (), str(error))
            continue
        spans = tuple((each["start"], each["end"], each["label"]) for each in row[SPANS])
        fault = ""
        if any(len(row[name]) != len(row["tokens"]) for name in names):
            fault = "there are not as many tags as tokens"
        particulars = tuple(row[name] for name in PARTICULARS)
        content = (particulars, row["text"], tuple(row["tokens"]), spans, told)
        yield Found(place, len(spans), content, fault)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as file:
        yield from map(msgspec.json.decode, file)


def _table_rows(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as file:
        names = tag_names(file.schema_arrow.metadata)
        for group in range(file.num_row_groups):
            table: pyarrow.Table = file.read_row_group(group)
            for row in table.to_pylist():
                for name, known in names.items():
                    row[name] = [known[each] for each in row[name]]
                yield row
