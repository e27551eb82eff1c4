"""Wordings that are tagged elsewhere, looked for in texts: whole words, blanks alike."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from declannot.domain.folding import UNSPACED
from declannot.domain.span import Range
from declannot.domain.wording import folded

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS = "\"'.,;:!?()[]{}-/*|&%#@<>=+~_"
_OTHER_SIGNS = "«»‹›—…·•"
"""What stands beside words without belonging to them."""
_TO_BLANKS = str.maketrans(dict.fromkeys(_SIGNS, " "))


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


class _Parts(NamedTuple):
    """The words of a wording without signs, and the same in a row."""

    words: frozenset[str]
    row: str
    wording: str


class Candidates:
    """Wordings of one annotator and one family that are looked for."""

    def __init__(self) -> None:
        self.longest = 0
        self._known: dict[str, _Parts | None] = {}
        self._unshelved: dict[str, _Parts] = {}
        self._shelves: dict[str, list[tuple[str, _Parts]]] = defaultdict(list)
        self._uses: dict[str, int] = defaultdict(int)
        self._words: set[str] = set()
        self._unspaced: set[str] = set()

    def __contains__(self, words: str) -> bool:
        return words in self._known

    def __bool__(self) -> bool:
        return bool(self._known)

    def add(self, words: str) -> None:
        """Take in a wording that holds a letter or digit."""
        self.longest = max(self.longest, len(words))
        if not words.isascii() and _UNSPACED.search(words):
            self._unspaced.add(words)
            self._known[words] = None
            return
        row = _spaced(words).split()
        parts = self._known[words] = self._unshelved[words] = _Parts(
            frozenset(row), " ".join(row), words
        )
        self._words |= parts.words
        for word in parts.words:
            self._uses[word] += 1

    def remove(self, words: str) -> None:
        """Look for a wording no longer."""
        self._unspaced.discard(words)
        parts = self._known.pop(words, None)
        if parts is not None and self._unshelved.pop(words, None) is None:
            for word in parts.words & self._shelves.keys():
                shelf = self._shelves[word]
                self._shelves[word] = [each for each in shelf if each[1] is not parts]

    def places(self, text: FoldedText, free: Sequence[Range]) -> Iterator[tuple[str, Range]]:
        """Yield wordings and where they stand.

        Args:
            free: the parts of the text where no span of their family lies, in order.
        """
        if not free:
            return
        spaced = text.spaced
        present = self._present(" ".join([spaced[start:stop] for start, stop in free]))
        present += [each for each in self._unspaced if each.split()[0] in text.low]
        if not present:
            return
        starts = [start for start, _ in free]
        for words in present:
            for start, stop in text.occurrences(words, (starts[0], free[-1][1])):
                gap = bisect_right(starts, start) - 1
                if stop <= free[gap][1]:
                    yield words, (start, stop)

    def _present(self, spaced: str) -> list[str]:
        """Return the wordings whose words stand in a part of a text, in their order."""
        self._shelve()
        row = spaced.split()
        words = self._words.intersection(row)
        found = [
            parts
            for word in self._shelves.keys() & words
            for second, parts in self._shelves[word]
            if second in words and parts.words <= words
        ]
        if not found:
            return []
        joined = " ".join(row)
        return [parts.wording for parts in found if parts.row in joined]

    def _shelve(self) -> None:
        """Keep each wording by that word of it that fewest others have, and the next one."""
        if not self._unshelved:
            return
        uses = self._uses
        for parts in self._unshelved.values():
            rare = sorted(parts.words, key=lambda each: (uses[each], -len(each), each))[:2]
            self._shelves[rare[0]].append((rare[-1], parts))
        self._unshelved.clear()


def outdone(ranges: Iterable[Range]) -> set[Range]:
    """Return the ranges that give way where others lie: the longest stays, of equals the first."""
    found: set[Range] = set()
    staying: list[Range] = []
    for start, end in sorted(set(ranges), key=lambda each: (each[0] - each[1], each)):
        at = bisect_left(staying, (start, end))
        is_free = at == 0 or staying[at - 1][1] <= start
        if is_free and (at == len(staying) or staying[at][0] >= end):
            staying.insert(at, (start, end))
        else:
            found.add((start, end))
    return found


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


def _spaced(text: str) -> str:
    for sign in _OTHER_SIGNS:
        text = text.replace(sign, " ")
    if text.isascii():  # else it is done letter by letter
        return text.translate(_TO_BLANKS)
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
