"""Wordings that are tagged elsewhere, looked for in texts: whole words, blanks alike."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from declannot.domain.folding import UNSPACED
from declannot.domain.span import Range
from declannot.domain.wording import folded

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS = "\"'.,;:!?()[]{}«»‹›—-…/*|·•&%#@<>=+~_"
"""What stands beside words without belonging to them."""


class FoldedText:
    """A text as wordings are looked for in it.

    Attributes:
        low: the text folded.
        spaced: the same with blanks for signs, so that splitting it gives words.
    """

    __slots__ = ("low", "spaced")

    def __init__(self, plain: str) -> None:
        self.low = folded(plain)
        self.spaced = _spaced(self.low)

    def occurrences(self, words: str, window: Range) -> Iterator[Range]:
        """Yield where a wording stands in a part of the text, as whole words, tagged or not."""
        low, (start, end) = self.low, window
        first, _, rest = words.partition(" ")
        match = _pattern(words).match if rest else None
        at = low.find(first, start, end)
        while at >= 0:
            stop = at + len(first)
            if match is not None:
                found = match(low, at, end)
                stop = found.end() if found else 0
            if stop and _is_whole(low, at, stop):
                yield at, stop
            at = low.find(first, at + 1, end)


@lru_cache(4096)
def _pattern(words: str) -> re.Pattern[str]:
    """Return an expression for a wording, whatever blanks are in it."""
    return re.compile(r"\s+".join(map(re.escape, words.split())))


class Candidates:
    """Wordings of one annotator and one family that are looked for."""

    def __init__(self) -> None:
        self.longest = 0
        self._shelf_of: dict[str, str] = {}
        self._shelves: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        self._vocabulary: set[str] = set()
        self._unspaced: set[str] = set()

    def __contains__(self, words: str) -> bool:
        return words in self._shelf_of or words in self._unspaced

    def __bool__(self) -> bool:
        return bool(self._shelf_of or self._unspaced)

    def add(self, words: str) -> None:
        """Take in a wording that holds a letter or digit."""
        self.longest = max(self.longest, len(words))
        if _UNSPACED.search(words):
            self._unspaced.add(words)
            return
        parts = frozenset(_spaced(words).split())
        # The word that fewest others are kept by, so that few are looked at in vain.
        shelf = min(parts, key=lambda word: (len(self._shelves.get(word, ())), -len(word), word))
        self._shelf_of[words] = shelf
        self._shelves[shelf][words] = parts
        self._vocabulary |= parts

    def remove(self, words: str) -> None:
        """Look for a wording no longer."""
        self._unspaced.discard(words)
        shelf = self._shelf_of.pop(words, None)
        if shelf is not None:
            del self._shelves[shelf][words]
            if not self._shelves[shelf]:
                del self._shelves[shelf]

    def places(
        self, text: FoldedText, tagged: Sequence[Range], window: Range, end: int
    ) -> Iterator[tuple[str, Range]]:
        """Yield wordings and where they stand without a span of their family on them.

        Args:
            tagged: the ranges of the spans of the family that touch the window, by start.
            window: the part of the text to look at.
            end: the offset up to which somebody has looked through the text.
        """
        free = _gaps(tagged, window[0], min(window[1], end))
        spaced = text.spaced
        present = self._present(" ".join([spaced[start:stop] for start, stop in free]), text.low)
        if not present:
            return
        starts = [start for start, _ in free]
        for words in present:
            for start, stop in text.occurrences(words, window):
                gap = bisect_right(starts, start) - 1
                if gap >= 0 and stop <= free[gap][1]:
                    yield words, (start, stop)

    def _present(self, spaced: str, low: str) -> list[str]:
        """Return the wordings whose words all stand in a part of a text."""
        words = self._vocabulary.intersection(spaced.split())
        found = [
            each
            for shelf in self._shelves.keys() & words
            for each, parts in self._shelves[shelf].items()
            if parts <= words
        ]
        return found + [each for each in self._unspaced if each.split()[0] in low]


def widened(low: str, part: Range, length: int) -> Range:
    """Return a window that holds whatever is at most ``length`` long and touches a part.

    Runs of blanks count as one, as they do in a wording.
    """
    start, end = part
    step = length + 1
    while start > 0 and len(" ".join(low[start : part[0]].split())) < length:
        start, step = max(0, start - step), 2 * step
    step = length + 1
    while end < len(low) and len(" ".join(low[part[1] : end].split())) < length:
        end, step = min(len(low), end + step), 2 * step
    return start, end


def _gaps(ranges: Sequence[Range], first: int, last: int) -> list[Range]:
    """Return what is left of a part of a text without some ranges, which are in order."""
    gaps = []
    done = first
    for start, end in ranges:
        if end > done:
            if start > done:
                gaps.append((done, min(start, last)))
            done = end
            if done >= last:
                return gaps
    gaps.append((done, last))
    return gaps


def _spaced(text: str) -> str:
    for sign in _SIGNS:
        text = text.replace(sign, " ")
    return text


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether words are not part of longer ones; within scripts without blanks they may be."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return _parts(before, text[start]) and _parts(after, text[end - 1])


def _parts(outside: str, inside: str) -> bool:
    goes_on = outside.isalnum() or outside in ("-", "_")
    return not goes_on or _UNSPACED.match(inside) is not None
