"""Finding words in one statement: ' and ’ alike, capitals, whole words, expressions.

A regular expression of the user's runs with a time limit, so that one that backtracks for ever
is refused instead of running for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from declannot.domain.errors import UserError
from declannot.domain.span import Range

if TYPE_CHECKING:
    import regex

TIME_LIMIT_S = 1.0
"""Seconds after which a search is given up."""
FOUND_LIMIT = 10_000
"""How many places are counted."""

_ALIKE = {
    **dict.fromkeys("'’‘ʼ", "['’‘ʼ]"),
    **dict.fromkeys('"“”„«»', '["“”„«»]'),
    **dict.fromkeys("-‐‑–—", "[-‐‑–—]"),
}


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for and how it is meant."""

    words: str
    case: bool = False
    whole_word: bool = False
    regex: bool = False


def contains(text: str, query: Query) -> bool:
    """Return whether something is found in a text.

    Raises:
        UserError: the expression cannot be read, or takes longer than ``TIME_LIMIT_S``.
    """
    return bool(_places(text, query, limit=1))


def find_all(text: str, query: Query) -> list[Range]:
    """Return the places found in code points, in order, at most ``FOUND_LIMIT``.

    Raises:
        UserError: the expression cannot be read, or takes longer than ``TIME_LIMIT_S``.
    """
    return _places(text, query, limit=FOUND_LIMIT)


def _places(text: str, query: Query, *, limit: int) -> list[Range]:
    if not query.words:
        return []
    pattern = _pattern(query)
    found: list[Range] = []
    try:
        for match in pattern.finditer(text, timeout=TIME_LIMIT_S):
            if match.end() > match.start():
                found.append((match.start(), match.end()))
                if len(found) >= limit:
                    break
    except TimeoutError as error:
        raise UserError(
            "The expression takes too long on this text",
            remedy="Make it simpler: avoid one repetition within another.",
        ) from error
    return found


@lru_cache(maxsize=8)
def _pattern(query: Query) -> regex.Pattern[str]:
    import regex

    source = query.words if query.regex else _literal(query.words)
    if query.whole_word:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = regex.MULTILINE
    if not query.case:
        flags |= regex.IGNORECASE
    try:
        return regex.compile(source, flags)
    except regex.error as error:
        raise UserError(
            "The expression cannot be read ({reason})",
            remedy="Correct it, or switch regular expressions off.",
            reason=error.msg,
        ) from error


def _literal(words: str) -> str:
    """Return an expression for words as people mean them: quotes, dashes and blanks alike."""
    import regex

    pieces = []
    for part in words.split():
        pieces.append("".join(_ALIKE.get(each) or regex.escape(each) for each in part))
    inner = r"\s+".join(pieces)
    if not pieces:
        return r"\s+"
    return inner
