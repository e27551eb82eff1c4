"""The text of a statement, and exact maps between the units others count it in.

Offsets in declannot are Unicode code points. Qt, Java and JavaScript count UTF-16 code units;
files are made of bytes. The maps cost nothing for a text that needs none, and little otherwise:
the places of the characters beyond the Basic Multilingual Plane for UTF-16, one checkpoint in
every 1,024 characters for UTF-8.
"""

from __future__ import annotations

import hashlib
import re
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import overload

from declannot.domain.errors import UserError
from declannot.domain.span import Range

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CHUNK = 1024


class Paragraphs(Sequence[Range]):
    """The paragraphs of a text: its lines, as ranges of code points.

    Lines end at U+000A alone. A carriage return before it belongs to no paragraph, so an empty
    line has a range whose start and end are equal. A text that ends in a line break has an empty
    last paragraph; an empty text has one empty paragraph.

    Attributes:
        starts: the offset at which each line begins, rising.
    """

    __slots__ = ("_text", "starts")

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = array("q", [0])
        find, append = text.find, self.starts.append
        start = find("\n") + 1
        while start:
            append(start)
            start = find("\n", start) + 1

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Range: ...

    @overload
    def __getitem__(self, index: slice) -> list[Range]: ...

    def __getitem__(self, index: int | slice) -> Range | list[Range]:
        if isinstance(index, slice):
            return [self._range(each) for each in range(*index.indices(len(self.starts)))]
        if index < 0:
            index += len(self.starts)
        if not 0 <= index < len(self.starts):
            raise IndexError(index)
        return self._range(index)

    def index_at(self, offset: int) -> int:
        """Return the index of the paragraph whose line, its break included, holds ``offset``."""
        return bisect_right(self.starts, offset) - 1

    def _range(self, index: int) -> Range:
        start = self.starts[index]
        if index + 1 == len(self.starts):
            return start, len(self._text)
        end = self.starts[index + 1] - 1
        if end > start and self._text[end - 1] == "\r":
            end -= 1
        return start, end


class StatementText:
    """A text that never changes, with its hash, its paragraphs and its offset maps.

    Attributes:
        text: the text as it was decoded, nothing replaced.
        length: its length in code points.
    """

    def __init__(self, text: str) -> None:
        """Take in a text.

        Raises:
            UserError: it holds half of a surrogate pair, which is no character and cannot be
                written to a file.
        """
        self.text = text
        self.length = len(text)
        if not text.isascii():
            _refuse_surrogates(text)

    def __len__(self) -> int:
        return self.length

    def __repr__(self) -> str:
        return f"StatementText({self.text[:30]!r}, length={self.length})"

    @cached_property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @cached_property
    def paragraphs(self) -> Paragraphs:
        """The lines of the text without their breaks."""
        return Paragraphs(self.text)

    def paragraph_index(self, offset: int) -> int:
        """Return the index of the paragraph whose line holds ``offset`` (0 to length).

        Raises:
            UserError: the offset is not in the text.
        """
        return self.paragraphs.index_at(self._checked(offset))

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 code units before a code point offset (0 to length).

        Raises:
            UserError: the offset is not in the text.
        """
        return self._checked(offset) + bisect_left(self._astral, offset)

    def from_utf16(self, qt_offset: int) -> int:
        """Return the code points before a UTF-16 offset.

        Raises:
            UserError: the offset is not in the text, or lies inside a surrogate pair.
        """
        astral = self._astral
        if not 0 <= qt_offset <= self.length + len(astral):
            raise _outside(qt_offset, self.length + len(astral), "UTF-16 code units")
        if not astral:
            return qt_offset
        count = bisect_left(self._qt_astral, qt_offset)
        if count and astral[count - 1] + count == qt_offset:
            raise UserError(
                "The UTF-16 offset {offset} lies inside a surrogate pair",
                remedy="Count whole characters, or name the unit the file counts in.",
                offset=qt_offset,
            )
        return qt_offset - count

    def to_byte(self, offset: int) -> int:
        """Return the bytes of UTF-8 before a code point offset (0 to length).

        Raises:
            UserError: the offset is not in the text.
        """
        self._checked(offset)
        if self._bytes_before is None:
            return offset
        chunk = offset // _CHUNK
        return self._bytes_before[chunk] + len(self.text[chunk * _CHUNK : offset].encode())

    def from_byte(self, byte: int) -> int:
        """Return the code points before an offset in bytes of UTF-8.

        Raises:
            UserError: the offset is not in the text, or lies inside a character.
        """
        before = self._bytes_before
        size = self.length if before is None else before[-1]
        if not 0 <= byte <= size:
            raise _outside(byte, size, "bytes")
        if before is None or byte == size:
            return self.length if byte == size else byte
        chunk = bisect_right(before, byte) - 1
        start = chunk * _CHUNK
        head = self.text[start : start + _CHUNK].encode()[: byte - before[chunk] + 1]
        if head[-1] & 0xC0 == 0x80:
            raise UserError(
                "The byte offset {offset} lies inside a character",
                remedy="Count whole characters, or name the unit the file counts in.",
                offset=byte,
            )
        return start + len(head[:-1].decode())

    @cached_property
    def _bytes_before(self) -> array[int] | None:
        return None if self.text.isascii() else _byte_checkpoints(self.text)

    @cached_property
    def _astral(self) -> array[int]:
        # CPython stores four bytes a character only where one lies beyond the BMP.
        if sys.getsizeof(self.text) < 4 * self.length:
            return array("I")
        return array("I", [found.start() for found in _ASTRAL.finditer(self.text)])

    @cached_property
    def _qt_astral(self) -> array[int]:
        # The nth character beyond the BMP begins at its own offset plus n, as each counts double.
        return array("I", [offset + nth for nth, offset in enumerate(self._astral)])

    def _checked(self, offset: int) -> int:
        if not 0 <= offset <= self.length:
            raise _outside(offset, self.length, "characters")
        return offset


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        offset = error.start
        raise UserError(
            "The text holds half of a surrogate pair (U+{code}) at offset {offset}",
            remedy="Remove it, or decode the file anew with its right encoding.",
            code=f"{ord(text[offset]):04X}",
            offset=offset,
        ) from None


def _byte_checkpoints(text: str) -> array[int]:
    """Return the bytes of UTF-8 before every 1,024th character, and at the end all of them."""
    before = array("q", [0])
    total = 0
    for start in range(0, len(text), _CHUNK):
        total += len(text[start : start + _CHUNK].encode())
        before.append(total)
    return before


def _outside(offset: int, length: int, unit: str) -> UserError:
    templates = {
        "characters": "The offset {offset} is not in the text, which has {length} characters",
        "bytes": "The byte offset {offset} is not in the text, which has {length} bytes",
        "UTF-16 code units": (
            "The UTF-16 offset {offset} is not in the text, which has {length} UTF-16 code units"
        ),
    }
    return UserError(
        templates[unit],
        remedy="Check the text and the unit in which its offsets are counted.",
        offset=offset,
        length=length,
    )
