"""What makes two stretches of text the same wording: no capitals, quotes alike, blanks alike."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.span import Range

_ALIKE = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'))


def folded(text: str) -> str:
    """Return a text of the same length without capitals, with quotes alike.

    A letter whose small form is longer (İ, ß) stays as it is, so that offsets stay true.
    """
    low = text.casefold()
    if len(low) != len(text):
        low = "".join(_one(each) for each in text)
    for sign, plain in _ALIKE:
        low = low.replace(sign, plain)
    return low


def wording(text: str) -> str:
    """Return what a piece of text is compared by."""
    return " ".join(folded(text).split())


def wording_at(low: str, ranges: Iterable[Range]) -> str:
    """Return the wording of ranges of a folded text; pieces are joined by one blank."""
    return " ".join(" ".join(low[start:end].split()) for start, end in ranges)


def _one(character: str) -> str:
    low = character.casefold()
    return low if len(low) == 1 else character
