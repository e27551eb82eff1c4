"""What documents of other programs have in common that are read as text: limits, hash, losses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.formats.format import Read
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusMetadata,
    OriginalFile,
)

MAX_FILE_BYTES = 1 << 28
"""The largest document that is opened, in bytes; most of a large one is pictures."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_BLOCK = 1 << 20


def original_file(path: Path) -> OriginalFile:
    """Return the name of a file and the SHA-256 of its bytes.

    Raises:
        UserError: it is empty or larger than a document may be.
    """
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=str(path),
            remedy="Split it, or save it without its pictures; documents of up to {limit} MB are "
            "taken in.",
            size=-(-size >> 20),
            limit=MAX_FILE_BYTES >> 20,
        )
    if not size:
        raise UserError("The file is empty", where=str(path), remedy="Choose a file with text.")
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            hashed.update(block)
    return OriginalFile(name=path.name, sha256=hashed.hexdigest())


def language_tag(value: str | None) -> str:
    """Return a language tag a program wrote, or nothing where it is none."""
    value = (value or "").strip().replace("_", "-")
    return value if _LANGUAGE.fullmatch(value) else ""


def counted(code: Loss, counts: Mapping[str, int]) -> list[LossDetail]:
    """Return an entry for each kind of thing that was left out, with how often it occurs."""
    return [
        LossDetail(code=code.value, detail=f"{what}: {count}")
        for what, count in counts.items()
        if count
    ]


def text_of_lines(lines: Iterable[str]) -> str:
    """Return lines as a text that begins and ends with words; empty lines within are kept."""
    return "\n".join(lines).strip("\n") + "\n"


def read_as_text(
    path: Path,
    original: OriginalFile,
    text: str,
    losses: Iterable[LossDetail],
    *,
    title: str = "",
    language: str = "",
) -> Read:
    """Return a document that is nothing but text.

    Raises:
        UserError: it has no words or too many.
    """
    if not text.strip():
        raise UserError(
            "The document holds no text",
            where=str(path),
            remedy="If it shows pictures of text, run text recognition (OCR) first.",
        )
    if len(text) > MAX_TEXT_BYTES:
        raise UserError(
            "The text is longer than {limit} million characters",
            where=str(path),
            remedy="Split it.",
            limit=MAX_TEXT_BYTES // 1_000_000,
        )
    document = CorpusDocument(
        title=" ".join(title.split()) or path.stem,
        text=text,
        language=language,
        metadata=CorpusMetadata(original=original),
    )
    return Read(document, str(path), tuple(losses))
