"""Counting the characters that can be read: those that are not blank.

What an annotator marks as read are paragraphs, without the breaks between them. Counted in
characters that are not blank, a document read to the end has been read by exactly one whole.
"""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.span import Range


def readable_characters(text: str) -> int:
    """Return how many code points of ``text`` are not blank."""
    return sum(map(len, text.split()))


def readable_in(text: str, ranges: Iterable[Range]) -> int:
    """Return how many code points within ``ranges`` are not blank."""
    return sum(readable_characters(text[start:end]) for start, end in ranges)


def without(ranges: Iterable[Range], others: Iterable[Range]) -> list[Range]:
    """Return the parts of ``ranges`` that lie in none of ``others``; both are ordered."""
    left = list(ranges)
    for start, end in others:
        parts: list[Range] = []
        for low, high in left:
            parts += [(low, min(high, start)), (max(low, end), high)]
        left = [(low, high) for low, high in parts if low < high]
    return left
