"""Tokens for formats that need them, by name, with the version that goes into the report."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from declannot.domain.span import Range

_WORD = re.compile(r"\S+")
_DOCUMENT_MARK = "-DOCSTART-"


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """A way to cut a text: what the report calls it, and the cutting by text and language."""

    title: Callable[[], str]
    cut: Callable[[str, str], list[Range]]


def _words_title() -> str:
    from declannot.domain.segment import TOKENIZER

    return TOKENIZER


def _words(text: str, language: str) -> list[Range]:
    from declannot.domain.segment import tokens

    return tokens(text, language)


def _blanks(text: str, language: str) -> list[Range]:
    return [found.span() for found in _WORD.finditer(text)]


def _characters(text: str, language: str) -> list[Range]:
    from declannot.domain.segment import graphemes

    return graphemes(text)


TOKENIZERS = {
    "words": Tokenizer(_words_title, _words),
    "blanks": Tokenizer(lambda: "declannot-blanks/1 (split at blanks)", _blanks),
    "characters": Tokenizer(lambda: "declannot-characters/1 (UAX #29 graphemes)", _characters),
}


def tokens_of(text: str, language: str, name: str) -> list[Range]:
    """Return tokens that hold every character but blanks, and no blank.

    A tokeniser may pass over control characters or keep a blank inside a token; a file of a
    token a line can do neither. No token is the mark that separates documents.
    """
    return tokens_and_words(text, language, name)[0]


def tokens_and_words(text: str, language: str, name: str) -> tuple[list[Range], list[str]]:
    """Return such tokens and what each of them covers."""
    cut = TOKENIZERS[name].cut(text, language)
    words = [text[start:end] for start, end in cut]
    if _DOCUMENT_MARK not in text and "".join(text.split()) == "".join(words):
        return cut, words  # nearly every text
    tokens = _whole(text, cut)
    return tokens, [text[start:end] for start, end in tokens]


def _whole(text: str, cut: list[Range]) -> list[Range]:
    """Return tokens without blanks, with what lies between them."""
    tokens: list[Range] = []
    before = 0
    for start, end in cut:
        if start > before and not text[before:start].isspace():
            _add_runs(tokens, text, before, start)
        if text[start:end].isalnum():  # most tokens: nothing in them to look for
            tokens.append((start, end))
        else:
            _add_runs(tokens, text, start, end)
        before = end
    _add_runs(tokens, text, before, len(text))
    return tokens


def _add_runs(tokens: list[Range], text: str, start: int, end: int) -> None:
    for found in _WORD.finditer(text, start, end):
        if found[0] == _DOCUMENT_MARK:
            tokens += [(found.start(), found.start() + 1), (found.start() + 1, found.end())]
        else:
            tokens.append(found.span())
