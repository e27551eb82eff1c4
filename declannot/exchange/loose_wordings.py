"""Wordings that are tagged elsewhere, looked for in texts: whole words, blanks alike."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from declannot.domain.folding import UNSPACED
from declannot.domain.span import Range

_UNSPACED = re.compile(f"[{UNSPACED}]")
_AROUND = "\0\"'.,;:!?()[]{}«»‹›–—-…/"
"""What stands beside words without belonging to them."""

_MEMO_LIMIT = 500_000


class FoldedText:
    """A folded text with its runs of blanks made one blank, and the way back to its offsets.

    Attributes:
        length: of the text, in code points.
        text: with single blanks.
    """

    def __init__(self, low: str) -> None:
        self.length = len(low)
        self.text, self._cuts, self._lost = _collapsed(low)

    def places(self, words: str, end: int) -> Iterator[Range]:
        """Yield where words stand before ``end``, as whole words, in offsets of the text."""
        text, length = self.text, len(words)
        at = text.find(words)
        while at >= 0:
            after = at + length
            if _is_whole(text, at, after):
                start, stop = self._source(at), self._source(after - 1) + 1
                if stop > end:
                    return
                yield start, stop
            at = text.find(words, after)

    def _source(self, offset: int) -> int:
        if not self._cuts:
            return offset
        place = bisect_right(self._cuts, offset)
        return offset + (self._lost[place - 1] if place else 0)


class Candidates:
    """The wordings of one annotator that are looked for, by family and by a word in each."""

    def __init__(self) -> None:
        self._shelves: dict[str, _Shelf] = defaultdict(_Shelf)

    def add(self, family: str, words: str) -> bool:
        """Take in a wording; return whether it is new."""
        return self._shelves[family].add(words)

    def remove(self, family: str, words: str) -> None:
        """Look for a wording no longer."""
        self._shelves[family].remove(words)

    def places(
        self, low: str, end: int, tagged: Mapping[str, Sequence[Range]]
    ) -> dict[tuple[str, str], list[Range]]:
        """Return where wordings stand in a text without a span of their family touching them.

        Args:
            low: the text folded.
            end: the offset up to which somebody has looked through the text.
            tagged: the ranges of spans by family, by start.
        """
        found: dict[tuple[str, str], list[Range]] = {}
        for family, shelf in self._shelves.items():
            text = FoldedText(_masked(low, tagged.get(family, ())))
            for words in shelf.within(text.text):
                if loose := list(text.places(words, end)):
                    found[(family, words)] = loose
        return found


class _Shelf:
    """Wordings by a word in each; chunks of text are known by sight once they were met."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[str]] = defaultdict(set)
        self._unspaced: set[str] = set()
        self._met: set[str] = set()
        self._telling: dict[str, str] = {}

    def add(self, words: str) -> bool:
        """Take in a wording; return whether it is new."""
        place = self._place(words)
        if words in place:
            return False
        place.add(words)
        self._met.clear()
        return True

    def remove(self, words: str) -> None:
        """Look for a wording no longer."""
        self._place(words).discard(words)

    def within(self, text: str) -> list[str]:
        """Return the wordings that can stand in a text: a word of each does."""
        chunks = set(text.split())
        fresh = chunks - self._met
        if fresh:
            self._meet(fresh)
        telling = self._telling
        words = {telling[each] for each in chunks & telling.keys()}
        found = [each for word in words for each in self._by_word[word]]
        return found + [each for each in self._unspaced if each in text]

    def _meet(self, chunks: set[str]) -> None:
        """Note which chunks, with what stands beside words, hold a word that tells of wordings."""
        if not self._met:
            self._telling.clear()
        if len(self._met) < _MEMO_LIMIT:
            self._met |= chunks
        for each in chunks:
            word = _word(each)
            if word in self._by_word:
                self._telling[each] = word

    def _place(self, words: str) -> set[str]:
        if _UNSPACED.search(words):
            return self._unspaced
        return self._by_word[max(map(_word, words.split()), key=len)]


def _masked(low: str, ranges: Sequence[Range]) -> str:
    """Return a text of the same length with ranges blotted out, so that nothing is found there."""
    pieces: list[str] = []
    done = 0
    for start, end in ranges:
        if end > done:
            start = max(start, done)
            pieces += [low[done:start], "\0" * (end - start)]
            done = end
    pieces.append(low[done:])
    return "".join(pieces)


def _word(chunk: str) -> str:
    return chunk.strip(_AROUND).removesuffix("'s")


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether words are not part of longer ones; within scripts without blanks they may be."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return _parts(before, text[start]) and _parts(after, text[end - 1])


def _parts(outside: str, inside: str) -> bool:
    if not (outside.isalnum() or outside in ("-", "_")) or not outside:
        return True
    return _UNSPACED.match(inside) is not None


def _collapsed(low: str) -> tuple[str, list[int], list[int]]:
    """Return a text with each run of blanks made one blank, and where how many were lost."""
    for blank in "\n\r\t\u00a0\u2009\u202f":
        low = low.replace(blank, " ")
    at = low.find("  ")
    if at < 0:
        return low, [], []
    pieces: list[str] = []
    cuts: list[int] = []
    lost: list[int] = []
    begun, gone = 0, 0
    while at >= 0:
        pieces.append(low[begun : at + 1])
        begun = at + 2
        while low[begun : begun + 1] == " ":
            begun += 1
        gone += begun - at - 1
        cuts.append(begun - gone)
        lost.append(gone)
        at = low.find("  ", begun)
    pieces.append(low[begun:])
    return "".join(pieces), cuts, lost
