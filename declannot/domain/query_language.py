"""The language of corpus search: words, "phrases", prefix*, AND, OR, NOT, parentheses, NEAR.

``climate change`` finds texts with both words, ``"climate change"`` the phrase. Operators are
written in capitals; NOT binds closest, then AND (which need not be written), then OR.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken

NEAR_WORDS = 10
"""Most words between the words of a NEAR that names no number."""
MOST_TERMS = 200
"""Most terms in one query."""
_DEEPEST = 50
_QUOTES = {'"': '"', "“": '”"', "„": '“”"', "«": '»"'}
"""What opens a phrase, with what closes it."""
_NUMBER = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow each other; ``prefix``: the last one may go on."""

    words: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Terms that all stand close together, with at most ``words`` others between neighbours."""

    terms: tuple[Term, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Both:
    """Every part must be there."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of the parts must be there."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The first part must be there and the second must not."""

    part: Node
    absent: Node


Node = Term | Near | Both | Either | Without


def parse(query: str) -> Node:
    """Return what a query means.

    Raises:
        UserError: it cannot be read; the sentence names the place.
    """
    return _Parser(query).whole()


def terms_of(node: Node) -> Iterator[Term]:
    """Yield the terms of a query that hits are made of: not those behind a NOT."""
    match node:
        case Term():
            yield node
        case Near(terms):
            yield from terms
        case Without(part):
            yield from terms_of(part)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from terms_of(part)


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a query: ``(``, ``)``, ``,``, an operator, or ``term``; ``end`` ends the list."""

    kind: str
    at: int
    words: str = ""
    prefix: bool = False


class _Parser:
    def __init__(self, query: str) -> None:
        self._query = query
        self._tokens = list(_tokens(query))
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        if self._peek.kind == "end":
            raise UserError(
                "There is nothing to look for", remedy="Type a word, or a phrase in quotes."
            )
        if sum(token.kind == "term" for token in self._tokens) > MOST_TERMS:
            raise UserError(
                "The query has more than {count} words",
                remedy="Put phrases in quotes, or look for less.",
                count=MOST_TERMS,
            )
        node = self._either()
        token = self._peek
        if token.kind != "end":
            raise self._wrong(
                token,
                "A parenthesis closes at character {place} that nothing opens"
                if token.kind == ")"
                else "“{found}” at character {place} stands where no operator can be",
                "Remove it, or put the words in quotes.",
            )
        return node

    @property
    def _peek(self) -> _Token:
        return self._tokens[self._at]

    def _next(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _either(self) -> Node:
        parts = self._several(self._both, lambda kind: kind == "OR")
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _both(self) -> Node:
        parts = [self._without()]
        while self._peek.kind in ("AND", "term", "(", "NEAR"):
            if self._peek.kind == "AND":
                self._next()
            parts.append(self._without())
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _without(self) -> Node:
        node = self._atom()
        while self._peek.kind == "NOT":
            self._next()
            node = Without(node, self._atom())
        return node

    def _several(self, part: Callable[[], Node], joins: Callable[[str], bool]) -> list[Node]:
        parts = [part()]
        while joins(self._peek.kind):
            self._next()
            parts.append(part())
        return parts

    def _atom(self) -> Node:
        token = self._next()
        if token.kind == "term":
            return Term(token.words, token.prefix)
        if token.kind == "(":
            return self._group(token)
        if token.kind == "NEAR":
            return self._near(token)
        if token.kind == "end":
            before = self._tokens[self._at - 2] if self._at > 1 else token
            raise self._wrong(
                before,
                "The query ends after “{found}” at character {place}",
                "Write what is to follow, or put the words in quotes.",
            )
        raise self._wrong(
            token,
            "A word is missing before “{found}” at character {place}",
            "Write one, or put the words in quotes.",
        )

    def _group(self, opening: _Token) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._wrong(
                opening,
                "The query has too many parentheses within each other, at character {place}",
                "Make it simpler.",
            )
        node = self._either()
        self._close(opening)
        self._depth -= 1
        return node

    def _near(self, opening: _Token) -> Near:
        terms: list[Term] = []
        words = NEAR_WORDS
        while self._peek.kind == "term":
            token = self._next()
            terms.append(Term(token.words, token.prefix))
        if self._peek.kind == ",":
            self._next()
            number = self._next()
            if number.kind != "term" or not _NUMBER.fullmatch(number.words):
                raise self._wrong(
                    number,
                    "NEAR wants a number of words after the comma, at character {place}",
                    "Write it like NEAR(climate change, 5).",
                )
            words = int(number.words)
        self._close(opening)
        if len(terms) < 2:
            raise self._wrong(
                opening,
                "NEAR at character {place} needs two words or more",
                "Write it like NEAR(climate change, 5).",
            )
        return Near(tuple(terms), words)

    def _close(self, opening: _Token) -> None:
        if self._peek.kind != ")":
            if self._peek.kind == "end":
                raise self._wrong(
                    opening,
                    "The parenthesis opened at character {place} is not closed",
                    "Close it, or put the words in quotes.",
                )
            raise self._wrong(
                self._peek,
                "“{found}” at character {place} stands where no operator can be",
                "Remove it, or put the words in quotes.",
            )
        self._next()

    def _wrong(self, token: _Token, what: Spoken, remedy: Spoken) -> UserError:
        found = token.words or token.kind
        return UserError(what, remedy=remedy, place=token.at + 1, found=found)


def _tokens(query: str) -> Iterator[_Token]:
    at, length = 0, len(query)
    in_near = 0
    while at < length:
        character = query[at]
        if character.isspace():
            at += 1
        elif character in _QUOTES:
            token, at = _phrase(query, at)
            yield token
        elif character in "()" or (character == "," and in_near):
            in_near += in_near and (1 if character == "(" else -1 if character == ")" else 0)
            yield _Token(character, at)
            at += 1
        else:
            end = at
            while end < length and not (
                query[end].isspace() or query[end] in '()"“„«' or (query[end] == "," and in_near)
            ):
                end += 1
            word = query[at:end]
            if word == "NEAR" and query[end:].lstrip().startswith("("):
                yield _Token("NEAR", at)
                in_near = 1
                at = query.index("(", end) + 1
                continue
            yield _Token(word, at) if word in ("AND", "OR", "NOT") else _word(word, at)
            at = end
    yield _Token("end", length)


def _phrase(query: str, at: int) -> tuple[_Token, int]:
    closing = _QUOTES[query[at]]
    end = next((end for end in range(at + 1, len(query)) if query[end] in closing), -1)
    if end < 0:
        raise UserError(
            "The quotation mark at character {place} is not closed",
            remedy="Close it, or remove it.",
            place=at + 1,
        )
    words, after = query[at + 1 : end], end + 1
    is_prefix = query[after : after + 1] == "*"
    if not words.strip():
        raise UserError(
            "The quotation marks at character {place} hold nothing",
            remedy="Write a phrase between them.",
            place=at + 1,
        )
    return _Token("term", at, words.strip(), is_prefix), after + is_prefix


def _word(word: str, at: int) -> _Token:
    stem = word.rstrip("*")
    if not stem or "*" in stem:
        raise UserError(
            "The star at character {place} is not at the end of a word",
            remedy="Write it like declar*, or put the words in quotes.",
            place=at + word.index("*") + 1,
        )
    return _Token("term", at, stem, stem != word)
