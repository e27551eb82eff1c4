"""Texts that are nearly equal, found by sketches.

A text is taken for the set of its runs of words (shingles); a sketch keeps the smallest of their
hashes, and two sketches tell how much of two sets is common (Broder 1997, *On the resemblance and
containment of documents*).
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import regex

WORDS_IN_A_SHINGLE = 4
SKETCH_SIZE = 256
"""Hashes kept of a text; a resemblance is then known to about ±0.06."""
_COMMONPLACE = 64
"""A hash that more texts have is boilerplate and makes no pair by itself."""

_WORD = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]|\d|[^\W\d_]+"
)
_DIGITS = regex.compile(r"\d+")

Sketch = frozenset[int]


def sketch_of(text: str) -> Sketch:
    """Return the smallest hashes of the text's runs of four words.

    Case, punctuation and the values of numbers do not count, so that statements of a series that
    differ in dates and figures are alike.
    """
    words = _WORD.findall(_DIGITS.sub("0", text.casefold()))
    last = max(1, len(words) - WORDS_IN_A_SHINGLE + 1)
    runs = {" ".join(words[at : at + WORDS_IN_A_SHINGLE]) for at in range(last)} if words else set()
    return frozenset(sorted(zlib.crc32(run.encode()) for run in runs)[:SKETCH_SIZE])


def resemblance(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of the shingles of two texts that both have, 0 to 1."""
    smallest = sorted(one | other)[:SKETCH_SIZE]
    if not smallest:
        return 0.0
    return sum(each in one and each in other for each in smallest) / len(smallest)


def resembling(sketches: Mapping[str, Sketch], least: float) -> Iterator[tuple[str, str, float]]:
    """Yield pairs of texts that resemble each other at least so much, by their keys.

    Only texts with a hash in common that few have are compared, so that many thousand texts do
    not make millions of pairs.
    """
    places: defaultdict[int, list[str]] = defaultdict(list)
    for key in sorted(sketches):
        for each in sketches[key]:
            places[each].append(key)
    common: Counter[tuple[str, str]] = Counter()
    for keys in places.values():
        if len(keys) <= _COMMONPLACE:
            common.update((one, other) for at, one in enumerate(keys) for other in keys[at + 1 :])
    for (one, other), _ in sorted(common.items()):
        found = resemblance(sketches[one], sketches[other])
        if found >= least:
            yield one, other, found
