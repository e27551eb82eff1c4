"""Finding entries by a few letters: the start of a word, initials, or letters in their order.

Thousands of entries are ranked while somebody types, so the work per entry is left to a handful
of string searches; where the letters stand is worked out for the few entries that are shown.
Small and capital letters and diacritics are alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Sequence
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

    def only(self, numbers: Sequence[int]) -> Searched:
        """Return the same of some of the entries, in their order."""
        return Searched(
            tuple(self.texts[number] for number in numbers),
            tuple(self.initials[number] for number in numbers),
            tuple(self.also[number] for number in numbers),
        )


def _words(text: str) -> list[str]:
    return _SEPARATORS.sub(" ", folded(text)).split()


class Finder:
    """Ranks entries by what is typed.

    Every typed word must fit. Entries rank by how well (``Tier``), then by whether they are of
    any use, by how lately they were used, shorter ones first, and at last in the order given.
    """

    def __init__(
        self,
        searched: Searched,
        recent: Sequence[int] = (),
        behind: Container[int] = frozenset(),
    ) -> None:
        """Take entries.

        Args:
            searched: the entries.
            recent: numbers of entries used lately, the last one first.
            behind: numbers of entries that are of no use now.
        """
        self._searched = searched
        self._recent = list(recent)
        ages = {number: age for age, number in enumerate(self._recent)}
        oldest = len(ages)
        # One number to sort by for each entry: of use, age, length; a tier goes before it.
        self._weights = [
            (((number in behind) << 16 | ages.get(number, oldest)) << 24) | len(text)
            for number, text in enumerate(searched.texts)
        ]

    def ranked(self, typed: str) -> list[int]:
        """Return the numbers of the entries that fit what was typed, best first.

        Args:
            typed: what was typed; blank for all entries, those used lately first.
        """
        words = _words(typed)
        if not words:
            used = set(self._recent)
            others = (number for number in range(len(self._weights)) if number not in used)
            return [*self._recent, *others]
        weights = self._weights
        tiers = self._tiers_of_phrase(words)
        keys = {number: tier << 48 | weights[number] for number, tier in tiers.items()}
        return sorted(sorted(keys), key=keys.__getitem__)

    def _tiers_of_phrase(self, words: list[str]) -> dict[int, int]:
        """Return for each entry that fits twice the sum of its words' tiers, or less.

        Words in the order and nearness in which they were typed beat the same words anywhere.
        """
        found = {number: 2 * tier for number, tier in self._tiers(words[0]).items()}
        for word in words[1:]:
            tiers = self._tiers(word, found)
            found = {number: found[number] + 2 * tier for number, tier in tiers.items()}
        if len(words) > 1:
            phrase = " " + " ".join(words)
            texts = self._searched.texts
            for number in [each for each in found if phrase in texts[each]]:
                found[number] = 0 if texts[number].startswith(phrase) else 1
        return found

    def _tiers(self, word: str, among: Iterable[int] | None = None) -> dict[int, Tier]:
        """Return how well one word fits each entry that it fits at all.

        Written out as comprehensions, because a call for each entry takes longer than the search.
        """
        texts, initials, also = self._searched.texts, self._searched.initials, self._searched.also
        start, tiers = " " + word, dict[int, Tier]()

        def rest_without(found: list[int], rest: Iterable[int], tier: Tier) -> Iterable[int]:
            tiers.update(dict.fromkeys(found, tier))
            return [number for number in rest if number not in tiers] if found else rest

        rest: Iterable[int] = range(len(texts)) if among is None else list(among)
        found = [number for number in rest if start in texts[number]]
        rest = rest_without(found, rest, Tier.WORD)
        tiers.update({each: Tier.START for each in found if texts[each].startswith(start)})
        found = [number for number in rest if start in initials[number]]
        rest = rest_without(found, rest, Tier.INITIALS)
        if len(word) > 1:
            found = [number for number in rest if word in texts[number]]
            rest = rest_without(found, rest, Tier.INSIDE)
        found = [number for number in rest if start in also[number]]
        rest = rest_without(found, rest, Tier.ALSO)
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
