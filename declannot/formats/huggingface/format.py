"""Data sets of Hugging Face: tokens with tags as ClassLabels in Parquet, or as strings in JSON."""

from __future__ import annotations

from declannot.formats.conll.tokens import TOKENIZERS
from declannot.formats.format import Format, Unit
from declannot.formats.huggingface.columns import MAIN, PARTICULARS
from declannot.formats.huggingface.reading import MAGIC, read
from declannot.formats.huggingface.writing import HOLDS, LINES, DatasetRenderer, read_back
from declannot.formats.json_values import first_keys


def recognises(head: bytes) -> bool:
    """Whether a file begins like Parquet, or like lines of tokens with tags."""
    if head.startswith(MAGIC):
        return True
    keys = first_keys(head)
    return {"tokens", MAIN} <= keys or set(PARTICULARS) <= keys


FORMAT = Format(
    name="huggingface",
    title="Hugging Face data set (Parquet, or JSON lines)",
    extensions=(".parquet", LINES),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    training=True,
    proves=True,
    options=("tokens", "scheme", "overlap", "ending"),
    asks=("column", "scheme"),
    surveys=lambda options: options.overlap == "levels",
    read=read,
    recognises=recognises,
    write=DatasetRenderer,
    read_back=read_back,
    proved_by="pyarrow and declannot, strict tag reader",
    tokenizer=lambda options: TOKENIZERS[options.tokens].title(),
    extra="huggingface",
)
