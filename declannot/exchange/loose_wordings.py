"""Wordings that are tagged elsewhere, looked for in texts: whole words, blanks alike."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from declannot.domain.folding import UNSPACED
from declannot.domain.span import Range

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS = "\"'.,;:!?()[]{}«»‹›—-…/*|·•&%#@<>=+~_"
"""What stands beside words without belonging to them."""


class Candidates:
    """Wordings of one annotator and one family that are looked for."""

    def __init__(self) -> None:
        self.longest = 0
        self._shelf_of: dict[str, str] = {}
        self._shelves: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        self._vocabulary: set[str] = set()
        self._unspaced: set[str] = set()
        self._patterns: dict[str, re.Pattern[str]] = {}

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
        parts = frozenset(_words(words))
        # The word that fewest others are kept by, so that few are looked at in vain.
        shelf = min(parts, key=lambda word: (len(self._shelves.get(word, ())), -len(word), word))
        self._shelf_of[words] = shelf
        self._shelves[shelf][words] = parts
        self._vocabulary |= parts

    def remove(self, words: str) -> None:
        """Look for a wording no longer."""
        self._unspaced.discard(words)
        self._patterns.pop(words, None)
        shelf = self._shelf_of.pop(words, None)
        if shelf is not None:
            del self._shelves[shelf][words]
            if not self._shelves[shelf]:
                del self._shelves[shelf]

    def places(
        self, low: str, tagged: Sequence[Range], window: Range, end: int
    ) -> Iterator[tuple[str, Range]]:
        """Yield wordings and where they stand without a span of their family on them.

        Args:
            low: the text folded.
            tagged: the ranges of the spans of the family that touch the window, by start.
            window: the part of the text to look at.
            end: the offset up to which somebody has looked through the text.
        """
        free = _gaps(tagged, window[0], min(window[1], end))
        starts = [start for start, _ in free]
        for words in self._present(" ".join([low[start:stop] for start, stop in free])):
            for start, stop in occurrences(low, self._pattern(words), window):
                gap = bisect_right(starts, start) - 1
                if gap >= 0 and stop <= free[gap][1]:
                    yield words, (start, stop)

    def _present(self, text: str) -> list[str]:
        """Return the wordings whose words all stand in a text."""
        words = self._vocabulary.intersection(_words(text))
        found = [
            each
            for shelf in self._shelves.keys() & words
            for each, parts in self._shelves[shelf].items()
            if parts <= words
        ]
        return found + [each for each in self._unspaced if each in text]

    def _pattern(self, words: str) -> re.Pattern[str]:
        known = self._patterns.get(words)
        if known is None:
            known = self._patterns[words] = pattern_of(words)
        return known


def pattern_of(words: str) -> re.Pattern[str]:
    """Return an expression for a wording in a folded text, whatever blanks are in it."""
    return re.compile(r"\s+".join(map(re.escape, words.split())))


def occurrences(low: str, pattern: re.Pattern[str], window: Range) -> Iterator[Range]:
    """Yield where a wording stands in a part of a folded text, as whole words, tagged or not."""
    found = pattern.search(low, *window)
    while found is not None:
        if _is_whole(low, *found.span()):
            yield found.span()
        found = pattern.search(low, found.start() + 1, window[1])


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


def _words(text: str) -> list[str]:
    """Return the words of a text without the signs beside them."""
    for sign in _SIGNS:
        text = text.replace(sign, " ")
    return text.split()


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether words are not part of longer ones; within scripts without blanks they may be."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return _parts(before, text[start]) and _parts(after, text[end - 1])


def _parts(outside: str, inside: str) -> bool:
    goes_on = outside.isalnum() or outside in ("-", "_")
    return not goes_on or _UNSPACED.match(inside) is not None
