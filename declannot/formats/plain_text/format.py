"""Plain text: decoded and stored as it is, never guessed at in silence.

A byte order mark decides, then strict UTF-8; anything else needs the encoding named, and the
reader offers those it could be with the first lines as each would read.
"""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Iterator
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import Message, Spoken
from declannot.domain.punctuation import with_or
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.plain_text.writing import HOLDS, TextRenderer, read_back
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusMetadata,
    OriginalFile,
)

CANDIDATES = ("cp1252", "utf-16-le", "utf-16-be", "shift_jis", "cp1251", "gb18030",
              "big5", "euc_kr", "cp1256", "mac_roman")  # fmt: skip
PREVIEW_LINES, PREVIEW_BYTES = 3, 4096
BYTE_ORDER_MARKS = (  # UTF-32 before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC: dict[bytes, Spoken] = {
    b"SQLite format 3\x00": "a database",
    b"PK\x03\x04": "a zip archive (docx and odt are zip archives)",
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"\x1f\x8b": "a compressed file",
    b"\xd0\xcf\x11\xe0": "an old Office document",
}


class EncodingNeeded(UserError):
    """A text is not UTF-8 and does not say what it is.

    Attributes:
        path: the file.
        candidates: encodings that can decode it, likeliest first, each with its first lines.
    """

    def __init__(self, path: Path, byte: int, candidates: tuple[tuple[str, str], ...]) -> None:
        self.path = path
        self.candidates = candidates
        super().__init__(
            "The text is not UTF-8 (byte {byte})",
            where=str(path),
            remedy="Name its encoding, for instance {names}.",
            byte=byte,
            names=with_or(name for name, _ in candidates[:3]) or "cp1252",
        )
        self.in_command("Name its encoding with --encoding, for instance {names}.")


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the one document a text file is.

    Raises:
        EncodingNeeded: it is not UTF-8, has no byte order mark, and no encoding was named.
        UserError: it is empty, too large, not text, or not in the encoding named.
    """
    where = str(path)
    size = path.stat().st_size
    if size > MAX_TEXT_BYTES:
        raise UserError(
            "The file has {size} MB",
            where=where,
            remedy="Split it; texts of up to {limit} MB are taken in.",
            size=-(-size >> 20),
            limit=MAX_TEXT_BYTES >> 20,
        )
    data = path.read_bytes()
    text, bom = decoded(data, path, options.encoding)
    yield Read(
        CorpusDocument(
            title=path.stem,
            text=text,
            bom=bom,
            metadata=CorpusMetadata(
                original=OriginalFile(name=path.name, sha256=hashlib.sha256(data).hexdigest())
            ),
        ),
        where,
    )


def decoded(data: bytes, path: Path, encoding: str | None) -> tuple[str, bool]:
    """Return the text without its byte order mark, and whether it had one.

    Raises:
        EncodingNeeded, UserError: as in ``read``.
    """
    if not data:
        raise UserError("The file is empty", where=str(path), remedy="Choose a file with text.")
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            raise UserError(
                "The file is not text but {kind}",
                where=str(path),
                remedy="Save its text as a .txt file in UTF-8.",
                kind=Message(kind),
            )
    text, bom = _by_encoding(data, path, encoding) if encoding else _by_mark_or_utf8(data, path)
    if not text.strip():
        raise UserError("The file holds no words", where=str(path), remedy="Choose another file.")
    if "\0" in text and not encoding and _looks_like_utf16(data):
        raise EncodingNeeded(path, data.index(0), candidates(data))
    if "\0" in text:
        raise UserError(
            "The file is not text: it holds a NUL at offset {offset}",
            where=str(path),
            remedy="Choose a text file, or name its encoding (UTF-16 has NULs).",
            offset=text.index("\0"),
        ).in_command("Choose a text file, or name its encoding with --encoding (utf-16 has NULs).")
    return text, bom


def _by_encoding(data: bytes, path: Path, encoding: str) -> tuple[str, bool]:
    """Decode by the encoding that was named; a byte order mark of its family is taken off."""
    try:
        name = codecs.lookup(encoding).name
        if not codecs.lookup(encoding)._is_text_encoding:
            raise LookupError
    except (LookupError, ValueError):
        raise UserError(
            "The encoding “{encoding}” is not known",
            remedy="Name one such as utf-8, cp1252, utf-16 or shift_jis.",
            encoding=encoding,
        ) from None
    family = name.removesuffix("-le").removesuffix("-be").removesuffix("-sig")
    mark = next((pair for pair in BYTE_ORDER_MARKS if data.startswith(pair[0])), None)
    bom = mark is not None and mark[1].startswith(family)
    if mark is not None and bom:
        data, name = data[len(mark[0]) :], mark[1]
    elif name in ("utf-16", "utf-32"):
        name = f"{name}-le"  # without a mark: what Windows writes
    try:
        return data.decode(name), bom
    except UnicodeDecodeError as error:
        raise UserError(
            "The text is not {encoding} (byte {byte})",
            where=str(path),
            remedy="Name another encoding.",
            encoding=encoding,
            byte=error.start,
        ) from None


def _by_mark_or_utf8(data: bytes, path: Path) -> tuple[str, bool]:
    mark, name = next(((m, n) for m, n in BYTE_ORDER_MARKS if data.startswith(m)), (b"", "utf-8"))
    try:
        return data[len(mark) :].decode(name), bool(mark)
    except UnicodeDecodeError as error:
        if mark and name != "utf-8":
            raise UserError(
                "The file begins as {encoding} but is not (byte {byte})",
                where=str(path),
                remedy="It may be cut short; save it again as UTF-8.",
                encoding=name,
                byte=error.start + len(mark),
            ) from None
        if b"\0" in data and not _looks_like_utf16(data):
            raise UserError(
                "The file is not text: it holds NUL bytes",
                where=str(path),
                remedy="Choose a text file.",
            ) from None
        raise EncodingNeeded(path, error.start + len(mark), candidates(data)) from None


def candidates(data: bytes) -> tuple[tuple[str, str], ...]:
    """Return the encodings that can decode ``data`` without a fault, each with its first lines.

    Those whose text looks like text stand first; those that make control characters are left out.
    """
    wide = _looks_like_utf16(data)
    found: list[tuple[int, str, str]] = []
    for place, name in enumerate(CANDIDATES):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        odd = sum(character < " " and character not in "\t\n\r\f" for character in text[:4096])
        if odd == 0:
            unlikely = name.startswith("utf-16") and not wide
            found.append((place + 100 * unlikely, name, _first_lines(text)))
    return tuple((name, lines) for _, name, lines in sorted(found))


def _first_lines(text: str) -> str:
    lines = [line for line in text[:PREVIEW_BYTES].splitlines() if line.strip()]
    return "\n".join(line[:200] for line in lines[:PREVIEW_LINES])


def _looks_like_utf16(data: bytes) -> bool:
    """Whether half of the first bytes are NUL, as in UTF-16 of Latin text."""
    head = data[:PREVIEW_BYTES]
    even, odd = head[::2].count(0), head[1::2].count(0)
    return len(data) % 2 == 0 and max(even, odd) > len(head) // 5 and min(even, odd) == 0


def recognises(head: bytes) -> bool:
    """Plain text has no look of its own; it is taken where its extension says so."""
    return False


FORMAT = Format(
    name="text",
    title="plain text",
    extensions=(".txt", ".text"),
    unit=Unit.CODE_POINT,
    archive=True,
    bare=True,
    holds=HOLDS,
    folder=True,
    read=read,
    recognises=recognises,
    write=TextRenderer,
    read_back=read_back,
    proved_by="Python's own reading of text",
)
