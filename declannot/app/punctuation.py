"""What stands between and around words in the window, as its language sets it."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.app.messages import words_of
from declannot.domain import punctuation


def with_colon(name: object, said: object) -> str:
    """Return a name and what is said of it: ``strength: strong``.

    Args:
        name, said: words of the window, of people, or messages.
    """
    return words_of(punctuation.with_colon(name, said))


def with_semicolons(remarks: Iterable[object]) -> str:
    """Return remarks in a row: ``one; other``; empty for none."""
    return words_of(punctuation.with_semicolons(remarks))


def in_quotes(text: object) -> str:
    """Return words that were taken from elsewhere, in the quotes of the language."""
    return words_of(punctuation.in_quotes(text))


def labelled_quote(label: object, text: object) -> str:
    """Return what a span bears and covers: ``ACTOR “the parties”``."""
    return words_of(punctuation.labelled_quote(label, text))
