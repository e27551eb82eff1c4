"""Texts with LF for every line break, as some formats need them, and their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from declannot.domain.span import Range


class LfText:
    """A text with LF line breaks only, and where offsets of the original lie in it."""

    def __init__(self, original: str) -> None:
        self._pairs = [found.start() for found in re.finditer("\r\n", original)]
        self.shifts = original.count("\r")
        self.text = original.replace("\r\n", "\n").replace("\r", "\n")

    def offset(self, offset: int) -> int:
        """Return where an offset of the original lies."""
        return offset - bisect_left(self._pairs, offset) if self._pairs else offset

    def edges(self, where: Range) -> str:
        """Return the first and the last character of a range of the original."""
        start, end = self.offset(where[0]), self.offset(where[1])
        return self.text[start : start + 1] + self.text[end - 1 : end]

    def lines_of(self, ranges: Iterable[Range]) -> list[Range]:
        """Return ranges of the original as ranges here, none of which holds a line break."""
        pieces: list[Range] = []
        for first, last in ranges:
            start, end = self.offset(first), self.offset(last)
            while (cut := self.text.find("\n", start, end)) >= 0:
                pieces.append((start, cut))
                start = cut + 1
            pieces.append((start, end))
        return [(start, end) for start, end in pieces if start < end]
