"""Where a caret stops on its way through a text, by character, word, sentence or paragraph."""

from __future__ import annotations

from typing import Literal

from declannot.domain.sentences import sentence_around
from declannot.domain.text import StatementText
from declannot.domain.words import grapheme_ceil, grapheme_floor, run_start, tokens_from

Unit = Literal["grapheme", "word", "sentence", "paragraph"]


def next_boundary(text: StatementText, offset: int, unit: Unit, language: str) -> int:
    """Return the first stop after ``offset``, or the end of the text.

    A caret stops between graphemes, at the start of every token, at the start of every sentence,
    or at the start of every paragraph that holds text.
    """
    if offset >= text.length:
        return text.length
    match unit:
        case "grapheme":
            return grapheme_ceil(text.text, offset + 1)
        case "word":
            begin = run_start(text.text, offset)
            starts = (start for start, _ in tokens_from(text.text, begin, language))
            return next((start for start in starts if start > offset), text.length)
        case "sentence":
            return _next_sentence(text, offset, language)
        case "paragraph":
            return _next_paragraph(text, offset)


def previous_boundary(text: StatementText, offset: int, unit: Unit, language: str) -> int:
    """Return the last stop before ``offset``, or 0; the stops are those of ``next_boundary``."""
    if offset <= 0:
        return 0
    match unit:
        case "grapheme":
            return grapheme_floor(text.text, offset - 1)
        case "word":
            return _previous_word(text.text, offset, language)
        case "sentence":
            return _previous_sentence(text, offset, language)
        case "paragraph":
            return _previous_paragraph(text, offset)


def _previous_word(text: str, offset: int, language: str) -> int:
    place = offset
    while place > 0:
        while place > 0 and text[place - 1].isspace():
            place -= 1
        begin = run_start(text, max(place - 1, 0))
        best = -1
        for start, _ in tokens_from(text, begin, language):
            if start >= offset or start >= place:
                break
            best = start
        if best >= 0:
            return best
        place = begin
    return 0


def _next_sentence(text: StatementText, offset: int, language: str) -> int:
    index = text.paragraph_index(offset)
    paragraph = text.paragraphs[index]
    if offset < paragraph[1]:
        start, end = sentence_around(text.text, paragraph, offset, language)
        if start > offset:
            return start
        after = _first_ink(text.text, end, paragraph[1])
        if after < paragraph[1] and after > offset:
            return after
    return _next_paragraph(text, offset)


def _previous_sentence(text: StatementText, offset: int, language: str) -> int:
    place = offset
    while place > 0 and text.text[place - 1].isspace():
        place -= 1
    if place == 0:
        return 0
    paragraph = text.paragraphs[text.paragraph_index(place - 1)]
    return sentence_around(text.text, paragraph, place - 1, language)[0]


def _next_paragraph(text: StatementText, offset: int) -> int:
    paragraphs = text.paragraphs
    for index in range(text.paragraph_index(offset), len(paragraphs)):
        start, end = paragraphs[index]
        ink = _first_ink(text.text, start, end)
        if offset < ink < end:
            return ink
    return text.length


def _previous_paragraph(text: StatementText, offset: int) -> int:
    paragraphs = text.paragraphs
    for index in range(text.paragraph_index(offset), -1, -1):
        start, end = paragraphs[index]
        ink = _first_ink(text.text, start, end)
        if ink < end and ink < offset:
            return ink
    return 0


def _first_ink(text: str, start: int, end: int) -> int:
    """Return the offset of the first character that is no blank, or ``end``."""
    while start < end and text[start].isspace():
        start += 1
    return start
