"""What makes two stretches of text the same wording: no capitals, quotes alike, blanks alike."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.span import Range

_ALIKE = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("“", '"'), ("”", '"'), ("„", '"'))
_HYPHENS = (("\u2010", "-"), ("\u2011", "-"), ("–", "-"))
_ASCII = bytes(range(128))
_SEVERAL = 8
"""Of so many characters one at most is not ASCII, in languages with Latin letters."""


def folded(text: str) -> str:
    """Return a text of the same length without capitals, with quotes and hyphens alike.

    A letter whose small form is longer (İ, ß) stays as it is, so that offsets stay true.
    """
    # Signs first: what is left is often plain ASCII, which is ten times as fast.
    for sign, plain in (*_ALIKE, *_HYPHENS):
        text = text.replace(sign, plain)
    if text.isascii():
        return text.lower()
    raw = text.encode("utf-8", "surrogatepass")
    others = raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if len(others) * _SEVERAL > len(text):
        low = text.casefold()
        return low if len(low) == len(text) else "".join(map(_one, text))
    low = raw.lower().decode("utf-8", "surrogatepass")  # ASCII alone, but quickly
    for each in set(others):
        if _one(each) != each:
            low = low.replace(each, _one(each))
    return low


def wording(text: str) -> str:
    """Return what a piece of text is compared by."""
    return " ".join(folded(text).split())


def single_spaced(text: str) -> str:
    """Return a text with one blank for all that are in a row, and none at its edges."""
    if text.isprintable() and "  " not in text and text == text.strip(" "):
        return text  # as most are: this takes half the time
    return " ".join(text.split())


def on_one_line(text: str, ranges: Iterable[Range]) -> str:
    """Return what ranges of a text cover, as it stands there; pieces are joined by one blank."""
    return " ".join(single_spaced(text[start:end]) for start, end in ranges)


def wording_at(text: str, ranges: Iterable[Range]) -> str:
    """Return the wording of what ranges of a text cover."""
    return folded(on_one_line(text, ranges))


def _one(character: str) -> str:
    low = character.casefold()
    return low if len(low) == 1 else character
