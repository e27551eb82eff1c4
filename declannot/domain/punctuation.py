"""What stands between and around words, as each language sets it: colons, semicolons, quotes.

French has a blank before a colon and inside of its quotes, and “or” is a word everywhere. So
where a name and its value, several remarks, or a text that is quoted are put together without a
sentence around them, they are put together here; the marks are texts to translate.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from declannot.domain.message import Message, Spoken, message


def with_colon(name: object, said: object) -> Message:
    """Return a name and what is said of it: ``strength: strong``."""
    return message("{name}: {said}", name=name, said=said)


def with_semicolons(remarks: Iterable[object]) -> object:
    """Return remarks in a row: ``one; other``; one alone as it is, and nothing for none."""
    return _in_a_row("{one}; {other}", remarks)


def with_commas(things: Iterable[object]) -> object:
    """Return things in a row: ``one, other``; one alone as it is, and nothing for none."""
    return _in_a_row("{one}, {other}", things)


def with_or(choices: Iterable[object]) -> object:
    """Return what one can choose from: ``one or other``; one alone as it is, nothing for none."""
    return _in_a_row("{one} or {other}", choices)


def in_quotes(text: object) -> Message:
    """Return words that were taken from elsewhere, in the quotes of the language."""
    return message("“{text}”", text=text)


def labelled_quote(label: object, text: object) -> Message:
    """Return what a span bears and covers: ``ACTOR “the parties”``."""
    return message("{label} “{text}”", label=label, text=text)


def _in_a_row(pair: Spoken, parts: Iterable[object]) -> object:
    row = [*parts]
    return reduce(lambda one, other: message(pair, one=one, other=other), row) if row else ""
