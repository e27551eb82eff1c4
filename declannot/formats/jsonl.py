"""The native corpus record: one JSON object a line, a document each, nothing lost.

The keys stand in the order of the record's fields; ``docs/native-record.md`` has the record with
an example of every key.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.formats.decode_reasons import place_of, reason_of
from declannot.formats.format import Format, Holds, Piece, Read, ReadOptions, Rendering, Unit
from declannot.formats.json_values import first_keys
from declannot.formats.proof import Found
from declannot.formats.record import (
    RECORD_VERSION,
    CorpusDocument,
    CorpusLayer,
    CorpusSpan,
)
from declannot.formats.units import slicer, to_unit

MAX_LINE_BYTES = 1 << 29
"""The longest line that is read: a text of 64 MB with two million spans stays below."""
_HEAD_BYTES = 1 << 16
"""What is read of a line before it is known to begin like a record."""

_UTF8_BOM = b"\xef\xbb\xbf"

_KEYS = frozenset(CorpusDocument.__struct_encode_fields__)

_decode = msgspec.json.Decoder(CorpusDocument).decode
_encode = msgspec.json.Encoder().encode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file, one line at a time, offsets as the file counts them.

    Raises:
        UserError: a line is not a record; it names the file, the line and what is wrong.
    """
    for number, line in _lines(path):
        where = f"{path.name}, line {number}"
        yield Read(record_of_line(line, where), where)


class _Owner(msgspec.Struct):
    annotator: str | None = None
    annotator_id: str | None = None


class _Owned(msgspec.Struct):
    layers: list[_Owner] = []


_decode_owners = msgspec.json.Decoder(_Owned).decode


def owners(path: Path) -> Iterator[tuple[str, str]]:
    """Yield names and ids of the annotators who have layers; bad lines are passed over here.

    Something one annotator made may stand before the first layer that gives their id.
    """
    seen: set[tuple[str, str]] = set()
    for _, line in _lines(path):
        try:
            owned = _decode_owners(line)
        except (ValueError, RecursionError):
            continue
        for each in owned.layers:
            if each.annotator and each.annotator_id:
                pair = (each.annotator, each.annotator_id)
                if pair not in seen:
                    seen.add(pair)
                    yield pair


class JsonlRenderer:
    """Writes a line a document."""

    def __init__(self, rendering: Rendering) -> None:
        self._promises = rendering.promises
        self._unit = rendering.options.unit
        self._lines = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """An export without documents is an empty file."""
        return (("", b""),)

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the line of a document."""
        line = _encode(to_unit(document, self._unit)) + b"\n"
        self._lines += 1
        spans = sum(len(layer.spans) for layer in document.layers)
        self._promises.promise(f"line {self._lines}", spans, line)
        return (("", line),)

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the last line."""
        return ()


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: every text hashed, every span sliced and compared."""
    unit = rendering.options.unit
    for number, line in _lines(path):
        document = record_of_line(line, f"{path.name}, line {number}")
        spans = sum(len(layer.spans) for layer in document.layers)
        yield Found(f"line {number}", spans, line, _contradiction(document, unit))


def recognises(head: bytes) -> bool:
    """Whether a file begins like a native corpus."""
    keys = first_keys(head)
    listed = head.removeprefix(_UTF8_BOM).lstrip()[:1] == b"["
    return not listed and ("declannot" in keys or ("text" in keys and keys <= _KEYS))


def _contradiction(document: CorpusDocument, unit: str) -> str:
    """Return where a record's quotes are not what its offsets cover, or nothing."""
    if hashlib.sha256(document.text.encode()).hexdigest() != document.sha256:
        return "the text does not have the SHA-256 the record gives"
    cut = slicer(document.text, unit)
    for layer in document.layers:
        for span in layer.spans:
            if span.fragments is None:
                covered = cut(span.start, span.end)
            else:
                covered = " ".join(cut(start, end) for start, end in span.fragments)
            if covered != span.text:
                return f"the span {span.id} does not cover the text it quotes"
    return ""


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield numbered lines that are not blank, the byte order mark of the file left out."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(_HEAD_BYTES):
            number += 1
            begins = line.removeprefix(_UTF8_BOM).lstrip().startswith(b"{")
            if begins and not line.endswith(b"\n"):  # what begins otherwise is refused as it is
                line += file.readline(MAX_LINE_BYTES + 1 - len(line))
            if len(line) > MAX_LINE_BYTES:
                raise UserError(
                    "The line is longer than {limit} MB",
                    where=f"{path.name}, line {number}",
                    remedy="One line holds one document; check that the file has line breaks.",
                    limit=MAX_LINE_BYTES >> 20,
                )
            if number == 1:
                line = line.removeprefix(_UTF8_BOM)
            if not line.isspace() and line:
                yield number, line


def record_of_line(line: bytes, where: str) -> CorpusDocument:
    """Return the record a line holds, offsets as it counts them.

    Args:
        where: file and line, for errors.

    Raises:
        UserError: it is no record; what is wrong is named.
    """
    try:
        document = _decode(line)
    except msgspec.ValidationError as error:
        raise _not_a_record(error, where) from None
    except UnicodeDecodeError:
        raise UserError(
            "The line is not UTF-8 at byte {byte}",
            where=where,
            remedy="Save the file as UTF-8.",
            byte=_first_fault(line),
        ) from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError(
            "The line is not JSON: {reason}",
            where=where,
            remedy="A native corpus has one JSON object a line; repair or remove this line.",
            reason=reason_of(error),
        ) from None
    if document.declannot != RECORD_VERSION:
        raise UserError(
            "The record has version {version}, and this declannot reads version {known}",
            where=where,
            remedy="Use a newer declannot.",
            version=document.declannot,
            known=RECORD_VERSION,
        )
    return document


def _not_a_record(error: msgspec.ValidationError, where: str) -> UserError:
    """Return msgspec's complaint as a sentence with the place inside the record."""
    reason, inside = str(error), place_of(error)
    unknown = re.match(r"Object contains unknown field `(.*?)`", reason)
    if unknown:
        return UserError(
            "The record has an unknown key “{key}” in {inside}"
            if inside
            else "The record has an unknown key “{key}”",
            where=where,
            remedy="Remove it, or check how it is spelt.",
            key=unknown[1],
            inside=inside,
        )
    missing = re.match(r"Object missing required field `(.*?)`", reason)
    if missing:
        return UserError(
            "The record lacks “{key}” in {inside}" if inside else "The record lacks “{key}”",
            where=where,
            remedy="A document needs a text; a span needs a start, an end and a label.",
            key=missing[1],
            inside=inside,
        )
    return UserError(
        "The value of “{inside}” is not what the record takes: {reason}",
        where=where,
        remedy="Correct it.",
        inside=inside or message("the line"),
        reason=reason_of(error),
    )


def _first_fault(line: bytes) -> int:
    """Return where a line stops being UTF-8; msgspec counts from the start of the string."""
    try:
        line.decode()
    except UnicodeDecodeError as error:
        return error.start
    return len(line)


def sorted_layer(layer: CorpusLayer) -> CorpusLayer:
    """Put spans and relations of a layer in the order of the record, in place."""
    layer.spans.sort(key=_span_order)
    layer.relations.sort(key=lambda relation: relation.order)
    return layer


def _span_order(span: CorpusSpan) -> tuple[int, int, str, str]:
    return (span.start, -span.end, span.label, span.id)


FORMAT = Format(
    name="jsonl",
    title="declannot corpus (JSON lines)",
    extensions=(".jsonl",),
    unit=Unit.CODE_POINT,
    archive=True,
    holds=frozenset(Holds),
    options=("unit",),
    many=True,
    read=read,
    recognises=recognises,
    owners=owners,
    write=JsonlRenderer,
    read_back=read_back,
    proved_by="declannot, native reader",
)
