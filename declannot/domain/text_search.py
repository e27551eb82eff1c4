"""Finding words in one statement: ' and ’ alike, capitals, whole words, accents, expressions.

A regular expression of the user's runs with a time limit, so that one that backtracks for ever
is refused instead of running for good.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from declannot.domain.errors import UserError
from declannot.domain.folding import MARKS, UNSPACED, has_marks, without_accents
from declannot.domain.span import Range

if TYPE_CHECKING:
    import regex

TIME_LIMIT_S = 1.0
"""Seconds after which a search in one text is given up."""
FOUND_LIMIT = 10_000
"""How many places are counted in one text."""
_LONG = 20_000
"""Code points above which a text is long: it takes a tenth of a millisecond or more."""

_ALIKE = {
    **dict.fromkeys("'’‘ʼ", "['’‘ʼ]"),
    **dict.fromkeys('"“”„«»', '["“”„«»]'),
    **dict.fromkeys("-‐‑–—", "[-‐‑–—]"),
}
_WORD = rf"(?:(?![{UNSPACED}])\w)"
"""A letter of a script that puts blanks between words; in others every place is a boundary."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for and how it is meant.

    Attributes:
        words: as a person types them, or a regular expression.
        case: whether capitals are told from small letters.
        whole_word: whether a hit begins and ends where words do.
        regex: whether ``words`` is a regular expression.
        diacritics: whether é is told from e.
        prefix: whether whole words that begin with ``words`` are meant.
    """

    words: str
    case: bool = False
    whole_word: bool = False
    regex: bool = False
    diacritics: bool = True
    prefix: bool = False


class Matcher:
    """A query that was read, ready for any number of texts."""

    __slots__ = ("_accentless", "_is_expression", "_marked", "_plain")

    def __init__(self, query: Query) -> None:
        """Read a query.

        Raises:
            UserError: the regular expression cannot be read.
        """
        self._accentless = not query.diacritics
        self._is_expression = query.regex
        self._plain = _compiled(query, marks=False)
        self._marked = self._plain
        if self._accentless and not query.regex:
            self._marked = _compiled(query, marks=True)

    def places(self, text: str, *, limit: int = FOUND_LIMIT) -> list[Range]:
        """Return the places found in code points, in order; none is empty.

        Raises:
            UserError: the expression takes longer than ``TIME_LIMIT_S``.
        """
        pattern, text = self._meant(text)
        found: list[Range] = []
        try:
            for match in pattern.finditer(text, **self._limits(text)):
                start, end = match.span()
                if start < end:
                    found.append((start, end))
                    if len(found) >= limit:
                        break
        except TimeoutError as error:
            raise UserError(
                "The expression takes too long on this text",
                remedy="Make it simpler: avoid one repetition within another.",
            ) from error
        return found

    def finds(self, text: str) -> bool:
        """Whether there is any place in a text; quicker than to ask for the first.

        Raises:
            UserError: the expression takes longer than ``TIME_LIMIT_S``.
        """
        if self._limits(text):
            return bool(self.places(text, limit=1))
        pattern, text = self._meant(text)
        return pattern.search(text) is not None

    def find_in_each(self, texts: Sequence[str]) -> list[bool]:
        """Return for each of many texts whether there is any place, as ``finds`` does.

        Raises:
            UserError: the expression takes longer than ``TIME_LIMIT_S`` on one of them.
        """
        is_plain = not (self._accentless or self._is_expression)
        if is_plain and max(map(len, texts), default=0) <= _LONG:
            search = self._plain.search
            return [search(text) is not None for text in texts]
        return [self.finds(text) for text in texts]

    def _meant(self, text: str) -> tuple[regex.Pattern[str], str]:
        """Return what a text is searched with, and the text as it is searched."""
        if not self._accentless or text.isascii():
            return self._plain, text
        is_marked = self._marked is not self._plain and has_marks(text)
        return (self._marked if is_marked else self._plain), without_accents(text)

    def _limits(self, text: str) -> dict[str, Any]:
        """Return what keeps a search within bounds, which takes longer than to search a sentence.

        Words need none: they are found in one pass. In a long text other threads go on meanwhile.
        """
        if self._is_expression or len(text) > _LONG:
            return {"timeout": TIME_LIMIT_S, "concurrent": True}
        return {}


@lru_cache(maxsize=64)
def matcher(query: Query) -> Matcher:
    """Return what finds a query in texts.

    Raises:
        UserError: the expression cannot be read.
    """
    return Matcher(query)


def contains(text: str, query: Query) -> bool:
    """Return whether something is found in a text.

    Raises:
        UserError: the expression cannot be read, or takes longer than ``TIME_LIMIT_S``.
    """
    return bool(query.words and matcher(query).places(text, limit=1))


def find_all(text: str, query: Query) -> list[Range]:
    """Return the places found in code points, in order, at most ``FOUND_LIMIT``.

    Raises:
        UserError: the expression cannot be read, or takes longer than ``TIME_LIMIT_S``.
    """
    return matcher(query).places(text) if query.words else []


def _compiled(query: Query, *, marks: bool) -> regex.Pattern[str]:
    import regex

    words = query.words if query.diacritics else without_accents(query.words)
    if query.regex:
        source = rf"(?<!{_WORD})(?:{words})(?!{_WORD})" if query.whole_word else words
    else:
        source = _literal(words, query, marks=marks)
    flags = regex.MULTILINE
    if not query.case:
        flags |= regex.IGNORECASE
    try:
        return regex.compile(source, flags)
    except regex.error as error:
        raise UserError(
            "The expression cannot be read at character {place} ({reason})"
            if error.pos is not None and query.words == words
            else "The expression cannot be read ({reason})",
            remedy="Correct it, or switch regular expressions off.",
            reason=error.msg,
            place=(error.pos or 0) + 1,
        ) from error


def _literal(words: str, query: Query, *, marks: bool) -> str:
    """Return an expression for words as people mean them: quotes, dashes and blanks alike.

    Letters that can be written as one character or with a combining mark are found both ways.
    """
    pieces = words.split()
    if not pieces:
        return r"\s+"
    between = f"[{MARKS}]*+" if marks else ""
    source = r"\s+".join(
        "".join(_letter(each) + between for each in unicodedata.normalize("NFC", part))
        for part in pieces
    )
    if query.whole_word or query.prefix:
        source = rf"(?<!{_WORD}){source}" if _is_spaced(pieces[0][0]) else source
    if query.prefix:
        return rf"{source}{_WORD}*+"
    if query.whole_word and _is_spaced(pieces[-1][-1]):
        source = rf"{source}(?!{_WORD})"
    return source


def _letter(character: str) -> str:
    import regex

    known = _ALIKE.get(character)
    if known is not None:
        return known
    apart = unicodedata.normalize("NFD", character)
    if len(apart) == 1:
        return str(regex.escape(character))
    return f"(?:{regex.escape(character)}|{regex.escape(apart)})"


def _is_spaced(character: str) -> bool:
    import regex

    return regex.match(rf"[{UNSPACED}]", character) is None
