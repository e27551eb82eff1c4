"""Reads rows of a data set: Parquet a group at a time, or lines of JSON.

A row is a text with spans, as declannot writes it, or tokens with tags. Rows of one document that
follow each other are its layers.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken
from declannot.formats.format import Read, ReadOptions
from declannot.formats.gathering import Gathered, Marked
from declannot.formats.huggingface.columns import MAIN, PARTICULARS, SPANS, tag_names
from declannot.formats.json_values import decoded, values
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.tag_reading import MISSING, entities_of, is_tag
from declannot.formats.units import CODE_POINT

if TYPE_CHECKING:
    import pyarrow.parquet

TITLE = "a data set of Hugging Face"
MAGIC = b"PAR1"
MAX_GROUP_BYTES = 1 << 30
_BATCH_ROWS, _BATCH_BYTES = 64, 64 << 20
_TOKENS, _TEXT = "tokens", "text"
_SPAN_KEYS = ("start", "end", "label")
_UNNAMED = frozenset({-1, -100})
"""Numbers that stand for no tag."""
_TAG_ENDINGS = ("tags", "labels")

_decode_row = msgspec.json.Decoder(dict[str, Any]).decode
Row = dict[str, Any]
Span = tuple[int, int, str]
"""Start, end and label."""
Names = dict[str, list[str]]


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file.

    Raises:
        UserError: it is damaged, has no texts or tokens, or its tags cannot be told.
    """
    with path.open("rb") as file:
        is_table = file.read(len(MAGIC)) == MAGIC
    if is_table or path.suffix.lower() == ".parquet":
        yield from _joined(_table_rows(path, options), path, options)
    else:
        rows = (
            (decoded(_decode_row, value, where, TITLE), where, _NO_NAMES)
            for value, where in values(path)
        )
        yield from _joined(rows, path, options)


_NO_NAMES: Names = {}


def _joined(
    rows: Iterator[tuple[Row, str, Names]], path: Path, options: ReadOptions
) -> Iterator[Read]:
    """Yield documents; rows that say they are of the same one are its layers."""
    waiting: _Document | None = None
    for number, (row, where, names) in enumerate(rows, 1):
        document = _Document(row, where, f"{path.stem} {number}", names, options)
        if waiting is not None and waiting.takes(document):
            continue
        if waiting is not None:
            yield waiting.read(options)
        waiting = document
    if waiting is not None:
        yield waiting.read(options)


class _Document:
    """What a row says, and what further rows say about the same document."""

    def __init__(
        self, row: Row, where: str, title: str, names: Names, options: ReadOptions
    ) -> None:
        self._row, self._where, self._names, self._options = row, where, names, options
        self._gathered = Gathered(where)
        self.owner: str | None = None
        own = all(isinstance(row.get(name), str) for name in (*PARTICULARS, _TEXT))
        if options.column in (None, SPANS) and isinstance(row.get(_TEXT), str) and SPANS in row:
            text = row[_TEXT]
            self.marked = self._spans()
        else:
            text, self.marked = self._tagged()
        self.record = CorpusDocument(text=text, title=title)
        if own:
            self.owner = row["annotator"] or None
            self.record.id, self.record.language = row["document"], row["language"]
            self.record.title = row["title"] or title
        elif isinstance(row.get("id"), str | int) and str(row["id"]).strip():
            self.record.title = f"{title.rpartition(' ')[0]} {row['id']}"
        self._layers = {self.owner: self.marked}

    def takes(self, other: _Document) -> bool:
        """Take in another row if it is a further layer of this document."""
        same = self.record.id and self.record.id == other.record.id
        if not same or self.record.text != other.record.text or other.owner in self._layers:
            return False
        self._layers[other.owner] = other.marked
        self._gathered.losses += other._gathered.losses
        return True

    def read(self, options: ReadOptions) -> Read:
        """Return the document with its layers."""
        if options.unit != CODE_POINT:
            for owner, spans in self._layers.items():
                marked = [Marked(label, [Place(start, end)]) for start, end, label in spans]
                self._gathered.layer(owner).extend(marked)
            return self._gathered.read(self.record, options)
        for owner, spans in self._layers.items():
            layer = CorpusLayer(annotator=owner)
            layer.spans = [
                CorpusSpan(start=start, end=end, label=label)
                for start, end, label in spans
                if start != end
            ]
            for start, end, label in spans if len(layer.spans) < len(spans) else ():
                if start == end:
                    self._gathered.lose(Loss.EMPTY_SPAN_DROPPED, f"{label} covers nothing")
            self.record.layers.append(layer)
        return Read(self.record, self._where, tuple(self._gathered.losses))

    def _spans(self) -> list[Span]:
        """Return the spans of the column of them: a list of structs, or a struct of lists."""
        given = self._row[SPANS] or []
        if isinstance(given, dict):
            lists = [given.get(key) or [] for key in _SPAN_KEYS]
        elif isinstance(given, list) and all(isinstance(each, dict) for each in given):
            lists = [[each.get(key) for each in given] for key in _SPAN_KEYS]
        else:
            raise self._fault("The spans are no list of structs")
        if not all(isinstance(each, list) for each in lists) or len(set(map(len, lists))) > 1:
            raise self._fault("The spans are not lists of one length")
        for kind, values_of in zip((int, int, str), lists, strict=True):
            if not all(type(each) is kind for each in values_of):
                raise self._fault("A span has no start, end and label")
        return list(zip(*lists, strict=True))

    def _tagged(self) -> tuple[str, list[Span]]:
        """Return the text made of the tokens, or as it is given, and the entities of the tags."""
        words = self._row.get(_TOKENS)
        if not isinstance(words, list) or not all(isinstance(each, str) for each in words):
            raise self._fault("The row has neither tokens nor a text with spans")
        column = self._options.column or _column_of(self._row, self._names)
        tags = self._row.get(column) if column is not None else None
        if not isinstance(tags, list):
            raise UserError(
                "The row has no list of tags called “{name}”",
                where=self._where,
                remedy="Name the column; there are: {known}.",
                name=column or MAIN,
                known=", ".join(map(str, self._row))[:200],
            ).in_command("Name the column with --column; there are: {known}.")
        if len(tags) != len(words):
            raise self._fault("There are not as many tags as tokens")
        text, starts = self._text_of(words)
        named = self._named(tags, column or "")
        found, repaired = entities_of(named, self._options.scheme)
        if repaired:
            detail = f"entities that go on and have not begun: {len(repaired)}"
            self._gathered.lose(Loss.SCHEME_REPAIRED, detail)
        return text, [
            (starts[first], starts[end - 1] + len(words[end - 1]), label)
            for first, end, label in found
        ]

    def _text_of(self, words: list[str]) -> tuple[str, list[int]]:
        """Return the text, and where each word stands in it."""
        given = self._row.get(_TEXT)
        starts: list[int] = []
        at = 0
        if isinstance(given, str):
            for word in words:
                at = given.find(word, at)
                if at < 0:
                    break
                starts.append(at)
                at += len(word)
            else:
                return given, starts
            starts.clear()
        at = 0
        for word in words:
            starts.append(at)
            at += len(word) + 1
        self._gathered.lose(Loss.TEXT_REBUILT, "tokens with a blank between them")
        return " ".join(words), starts

    def _named(self, tags: list[Any], column: str) -> list[str]:
        """Return tags as strings.

        Raises:
            UserError: they are numbers without names, or no tags of entities.
        """
        names = self._names.get(column)
        named = []
        for tag in tags:
            if isinstance(tag, str):
                name = tag
            elif not _is_number(tag):
                raise self._fault("A tag is neither a string nor a number")
            elif names is None:
                raise UserError(
                    "The tags in “{column}” are numbers, and the file does not say what they mean",
                    where=self._where,
                    remedy="Take the Parquet file of the data set, which names them, or write the "
                    "lines with names in place of numbers.",
                    column=column,
                )
            elif tag in _UNNAMED:
                name = MISSING
            elif 0 <= tag < len(names):
                name = names[tag]
            else:
                raise self._fault("A tag has a number that the file does not name")
            if not is_tag(name):
                raise UserError(
                    "“{tag}” in “{column}” does not begin or continue an entity",
                    where=self._where,
                    remedy="Tags are those of IOB or BIOES, such as B-ACTOR; name another column.",
                    tag=name[:40],
                    column=column,
                ).in_command(
                    "Tags are those of IOB or BIOES, such as B-ACTOR; name another column "
                    "with --column."
                )
            named.append(name)
        return named

    def _fault(self, what: Spoken) -> UserError:
        return UserError(what, where=self._where, remedy="Correct the row, or leave it out.")


def _column_of(row: Row, names: Names) -> str | None:
    """Return the column that holds the tags: the usual one, or the only one that may."""
    if MAIN in row:
        return MAIN
    likely = [name for name in row if name in names or name.endswith(_TAG_ENDINGS)]
    return likely[0] if len(likely) == 1 else None


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _table_rows(path: Path, options: ReadOptions) -> Iterator[tuple[Row, str, Names]]:
    """Yield the rows of a Parquet file, where each is, and the names of its tags."""
    import pyarrow
    import pyarrow.parquet

    number = 0
    with path.open("rb") as raw:
        try:
            with pyarrow.parquet.ParquetFile(raw) as file:
                names = tag_names(file.schema_arrow.metadata)
                for batch in _batches(file, path, options):
                    for row in _rows_of(batch):
                        number += 1
                        yield row, f"{path}, row {number}", names
        except (pyarrow.ArrowException, ValueError, KeyError, IndexError) as error:
            raise _damaged(path, number, error) from None
        except OSError as error:
            if error.errno is not None:
                raise
            raise _damaged(path, number, error) from None  # what pyarrow says of broken files


def _rows_of(batch: pyarrow.RecordBatch) -> Iterator[Row]:
    """Yield the rows of a batch; spans as a struct of lists, which is far quicker to make."""
    import pyarrow

    place = batch.schema.get_field_index(SPANS)
    column = batch.column(place) if place >= 0 else None
    kind: Any = None if column is None else column.type
    if (
        column is None
        or column.null_count
        or not pyarrow.types.is_list(kind)
        or not pyarrow.types.is_struct(kind.value_type)
    ):
        yield from batch.to_pylist()
        return
    structs = column.flatten()
    names = [each.name for each in kind.value_type]
    lists = [each.to_pylist() for each in structs.flatten()]
    at = 0
    others = batch.drop_columns([SPANS]).to_pylist()
    for row, length in zip(others, column.value_lengths().to_pylist(), strict=True):
        parts = (each[at : at + length] for each in lists)
        row[SPANS] = dict(zip(names, parts, strict=True))
        at += length
        yield row


def _batches(
    file: pyarrow.parquet.ParquetFile, path: Path, options: ReadOptions
) -> Iterator[pyarrow.RecordBatch]:
    """Yield a few rows at a time; fewer where a column is so large that values may repeat."""
    known = file.schema_arrow.names
    wanted = None
    if {_TEXT, SPANS} <= set(known) and options.column in (None, SPANS):
        wanted = [name for name in (*PARTICULARS, _TEXT, SPANS) if name in known]
    for group in range(file.num_row_groups):
        told = file.metadata.row_group(group)
        sizes = [told.column(each).total_uncompressed_size for each in range(told.num_columns)]
        if sum(sizes) > MAX_GROUP_BYTES:
            raise UserError(
                "A group of rows has {size} MB",
                where=f"{path}, row group {group + 1}",
                remedy="Write it with smaller groups; up to {limit} MB are taken in.",
                size=sum(sizes) >> 20,
                limit=MAX_GROUP_BYTES >> 20,
            )
        rows = max(1, min(_BATCH_ROWS, _BATCH_BYTES // max(1, *sizes)))
        yield from file.iter_batches(rows, row_groups=[group], columns=wanted, use_threads=False)


def _damaged(path: Path, row: int, error: Exception) -> UserError:
    return UserError(
        "The file cannot be read as Parquet ({reason})",
        where=f"{path}, after row {row}",
        remedy="It is damaged or cut off; take the original file.",
        reason=" ".join(str(error).split())[:160],
    )
