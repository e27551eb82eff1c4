"""Finding entries by a few letters: the start of a word, initials, or letters in their order.

Thousands of entries are ranked while somebody types, so the work per entry is left to a handful
of string searches; where the letters stand is worked out for the few entries that are shown.
Small and capital letters and diacritics are alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from declannot.domain.span import Range

_SEPARATORS = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")


class Tier(IntEnum):
    """How well one typed word fits, best first."""

    START = 0
    """The entry begins with it."""
    WORD = 1
    """A word of the entry begins with it."""
    INITIALS = 2
    """The entry's words begin with its letters: "np" of "New project"."""
    INSIDE = 3
    """It stands within a word."""
    ALSO = 4
    """A word by which the entry is found besides begins with it."""
    LETTERS = 5
    """Its letters come in this order, the first of them at the start of a word."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What is looked in, made once for all entries and kept.

    Attributes:
        texts: each entry folded, its words with one blank between and one before the first.
        initials: the first letter of each word of each entry, after a blank.
        also: further words each entry is found by, as ``texts``.
    """

    texts: tuple[str, ...]
    initials: tuple[str, ...]
    also: tuple[str, ...]

    @classmethod
    def of(cls, entries: Iterable[str], also: Iterable[str] = ()) -> Searched:
        """Fold entries so that they can be looked in quickly.

        Args:
            entries: the entries.
            also: further words of each entry, or nothing at all.
        """
        words = [_words(each) for each in entries]
        further = tuple(" " + " ".join(_words(each)) if each else "" for each in also)
        return cls(
            also=further or ("",) * len(words),
            texts=tuple(" " + " ".join(each) for each in words),
            initials=tuple(" " + "".join(word[0] for word in each) for each in words),
        )


def _words(text: str) -> list[str]:
    return _SEPARATORS.sub(" ", folded(text)).split()


def ranked(
    searched: Searched,
    typed: str,
    recent: Sequence[int] = (),
    behind: Container[int] = frozenset(),
) -> list[int]:
    """Return the numbers of the entries that fit what was typed, best first.

    Every typed word must fit. Entries rank by how well (``Tier``), then by whether they are any
    use, by how lately they were used, shorter ones first, and at last in the order given.

    Args:
        searched: the entries.
        typed: what was typed; blank for all entries, those used lately first.
        recent: numbers of entries used lately, the last one first.
        behind: numbers of entries that are of no use now; they come behind others that fit as well.
    """
    words = _words(typed)
    age = {number: place for place, number in enumerate(recent)}
    if not words:
        others = (number for number in range(len(searched.texts)) if number not in age)
        return [*recent, *others]
    tiers = _tiers_of_phrase(searched, words)
    oldest = len(age)
    texts = searched.texts
    return sorted(
        tiers,
        key=lambda number: (
            tiers[number],
            number in behind,
            age.get(number, oldest),
            len(texts[number]),
            number,
        ),
    )


def _tiers_of_phrase(searched: Searched, words: list[str]) -> dict[int, int]:
    """Return for each entry that fits the sum of its words' tiers, less where they stand as typed.

    Words in the order and nearness in which they were typed beat the same words anywhere.
    """
    found: dict[int, int] = dict.fromkeys(range(len(searched.texts)), 0)
    for word in words:
        tiers = _tiers(searched, word, found)
        found = {number: found[number] + 2 * tier for number, tier in tiers.items()}
    if len(words) > 1:
        phrase = " " + " ".join(words)
        texts = searched.texts
        for number in [each for each in found if phrase in texts[each]]:
            found[number] = 0 if texts[number].startswith(phrase) else 1
    return found


def _tiers(searched: Searched, word: str, among: Iterable[int]) -> dict[int, Tier]:
    """Return how well one word fits each entry that it fits at all."""
    texts, initials, also = searched.texts, searched.initials, searched.also
    start = " " + word
    tiers: dict[int, Tier] = {}
    rest = list(among)
    checks: tuple[tuple[Tier, Callable[[int], object]], ...] = (
        (Tier.START, lambda number: texts[number].startswith(start)),
        (Tier.WORD, lambda number: start in texts[number]),
        (Tier.INITIALS, lambda number: start in initials[number]),
        (Tier.INSIDE, lambda number: len(word) > 1 and word in texts[number]),
        (Tier.ALSO, lambda number: start in also[number]),
    )
    for tier, fits in checks:
        found = [number for number in rest if fits(number)]
        if found:
            tiers.update(dict.fromkeys(found, tier))
            rest = [number for number in rest if number not in tiers]
    if len(word) > 1:
        letters = _in_order(word).search
        tiers.update({number: Tier.LETTERS for number in rest if letters(texts[number])})
    return tiers


def _in_order(word: str) -> re.Pattern[str]:
    """Return what finds letters in their order; each gap ends at the next such letter."""
    rest = "".join(f"[^{re.escape(each)}]*{re.escape(each)}" for each in word[1:])
    return re.compile(" " + re.escape(word[0]) + rest)


def matches(text: str, typed: str) -> list[Range]:
    """Return which characters of an entry answer to what was typed, as ranges in order.

    Args:
        text: the entry as it is shown.
        typed: what was typed.
    """
    letters, places = _folded_with_places(text)
    hit: set[int] = set()
    for word in _words(typed):
        hit.update(_places_of(letters, word))
    return _ranges(sorted({places[each] for each in hit}))


def _places_of(letters: str, word: str) -> list[int]:
    starts = [found.start() for found in _WORD.finditer(letters)]
    for start in starts:
        if letters.startswith(word, start):
            return list(range(start, start + len(word)))
    initials = "".join(letters[start] for start in starts)
    if (first := initials.find(word)) >= 0:
        return starts[first : first + len(word)]
    if len(word) > 1 and (first := letters.find(word)) >= 0:
        return list(range(first, first + len(word)))
    for start in starts:
        if letters[start] == word[0] and (found := _letters_from(letters, start, word)):
            return found
    return []


def _letters_from(letters: str, start: int, word: str) -> list[int]:
    places, after = [], start
    for letter in word:
        place = letters.find(letter, after)
        if place < 0:
            return []
        places.append(place)
        after = place + 1
    return places


def _ranges(places: Sequence[int]) -> list[Range]:
    ranges: list[Range] = []
    for place in places:
        if ranges and ranges[-1][1] == place:
            ranges[-1] = (ranges[-1][0], place + 1)
        else:
            ranges.append((place, place + 1))
    return ranges


def folded(text: str) -> str:
    """Return a text without capitals and diacritics."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Return a text folded, and from which character each of its letters comes."""
    letters, places = [], []
    for place, character in enumerate(text):
        for letter in folded(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places
