"""spaCy's DocBin, read and written; its older training files in JSON, read only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.spacy import older_json as spacy_json
from declannot.formats.spacy import reading as spacy_reading
from declannot.formats.spacy.writing import HOLDS, SpacyRenderer, read_back, tokenizer

_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a DocBin, or of a training file in JSON.

    Raises:
        UserError: it is neither, or contradicts itself.
    """
    with path.open("rb") as file:
        head = file.read(2)
    reader = spacy_reading.read if head in _ZLIB else spacy_json.read
    if path.suffix.lower() == ".spacy":
        reader = spacy_reading.read
    yield from reader(path, options)


def recognises(head: bytes) -> bool:
    """Whether a file begins like one of the training files; a DocBin is known by its name."""
    return spacy_json.recognises(head)


FORMAT = Format(
    name="spacy",
    title="spaCy DocBin",
    extensions=(".spacy", ".json"),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    training=True,
    proves=True,
    options=("overlap",),
    asks=("column", "scheme"),
    read=read,
    recognises=recognises,
    write=SpacyRenderer,
    read_back=read_back,
    proved_by="spaCy",
    tokenizer=tokenizer,
    extra="spacy",
)
