"""Wordings that are tagged elsewhere, looked for in texts: whole words, blanks alike."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from declannot.domain.folding import UNSPACED
from declannot.domain.span import Range

_UNSPACED = re.compile(f"[{UNSPACED}]")
_AROUND = "\"'.,;:!?()[]{}«»‹›–—-…/"
"""What stands beside words without belonging to them."""


class FoldedText:
    """A folded text with its runs of blanks made one blank, and the way back to its offsets.

    Attributes:
        length: of the text, in code points.
        words: what stands between blanks, without what stands beside words.
    """

    def __init__(self, low: str) -> None:
        self.length = len(low)
        self.text, self._cuts, self._lost = _collapsed(low)
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The words in it, made at the first wish."""
        if self._words is None:
            self._words = frozenset(_word(each) for each in set(self.text.split()))
        return self._words

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
    """The wordings of one annotator that are looked for, by a word in each."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._unspaced: set[tuple[str, str]] = set()
        self._known: set[tuple[str, str]] = set()

    def add(self, family: str, words: str) -> bool:
        """Take in a wording; return whether it is new."""
        known = (family, words)
        if known in self._known:
            return False
        self._known.add(known)
        self._shelf(words).add(known)
        return True

    def remove(self, family: str, words: str) -> None:
        """Look for a wording no longer."""
        known = (family, words)
        if known in self._known:
            self._known.discard(known)
            self._shelf(words).discard(known)

    def places(
        self, text: FoldedText, end: int, tagged: Mapping[str, Sequence[Range]]
    ) -> dict[tuple[str, str], list[Range]]:
        """Return where wordings stand in a text without a span of their family touching them.

        Args:
            end: the offset up to which somebody has looked through the text.
            tagged: the ranges of spans by family.
        """
        by_word = self._by_word
        chosen = [each for word in text.words & by_word.keys() for each in by_word[word]]
        chosen += [each for each in self._unspaced if each[1] in text.text]
        cover: dict[str, bytearray] = {}
        found: dict[tuple[str, str], list[Range]] = {}
        for known in chosen:
            family, words = known
            covered = cover.get(family)
            if covered is None:
                covered = cover[family] = _cover(text.length, tagged.get(family, ()))
            loose = [
                where for where in text.places(words, end) if not any(covered[where[0] : where[1]])
            ]
            if loose:
                found[known] = loose
        return found

    def _shelf(self, words: str) -> set[tuple[str, str]]:
        if _UNSPACED.search(words):
            return self._unspaced
        return self._by_word[max(map(_word, words.split()), key=len)]


def _cover(length: int, ranges: Sequence[Range]) -> bytearray:
    cover = bytearray(length)
    for start, end in ranges:
        cover[start:end] = b"\1" * (end - start)
    return cover


def _word(chunk: str) -> str:
    word = chunk.strip(_AROUND)
    return word.removesuffix("'s")


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
