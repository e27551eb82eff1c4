"""The text of a file in parts, so that files of any size can be read in little memory.

A byte order mark decides, then the encoding that was named, then strict UTF-8; what is none of
these is asked about as plain text is.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.formats.plain_text.format import BYTE_ORDER_MARKS, EncodingNeeded, candidates

BLOCK = 1 << 20
_HEAD = 1 << 16


def text_blocks(path: Path, encoding: str | None, *, universal: bool = True) -> Iterator[str]:
    """Yield the text of a file in parts of about a million characters, without a mark.

    Args:
        encoding: as somebody named it, or None for UTF-8.
        universal: whether CRLF and CR become LF; a pair is never parted by two blocks.

    Raises:
        EncodingNeeded: it is not UTF-8, has no byte order mark, and no encoding was named.
        UserError: it is not in the encoding it has or was said to have.
    """
    with path.open("rb") as file:
        data = file.read(BLOCK)
        head = data[:_HEAD]
        mark, name = _encoding(head, encoding)
        plain = _decoder(name)
        decoder = io.IncrementalNewlineDecoder(plain, translate=True) if universal else plain
        data, at = data[len(mark) :], len(mark)
        while True:
            try:
                text = decoder.decode(data, final=not data)
            except UnicodeDecodeError as error:
                if encoding is None and not mark:
                    raise EncodingNeeded(path, at + error.start, candidates(head)) from None
                raise UserError(
                    "The text is not {encoding} (near byte {byte})",
                    where=str(path),
                    remedy="Name another encoding.",
                    encoding=name,
                    byte=at + error.start,
                ) from None
            if text:
                yield text
            if not data:
                return
            at += len(data)
            data = file.read(BLOCK)


def _encoding(head: bytes, named: str | None) -> tuple[bytes, str]:
    """Return the byte order mark of a file and the encoding it is read in."""
    mark, name = next(((m, n) for m, n in BYTE_ORDER_MARKS if head.startswith(m)), (b"", ""))
    if mark:
        return mark, name
    return b"", named or "utf-8"


def _decoder(name: str) -> codecs.IncrementalDecoder:
    try:
        if not codecs.lookup(name)._is_text_encoding:
            raise LookupError
        return codecs.getincrementaldecoder(name)()
    except (LookupError, ValueError):
        raise UserError(
            "The encoding “{encoding}” is not known",
            remedy="Name one such as utf-8, cp1252, utf-16 or shift_jis.",
            encoding=name,
        ) from None
