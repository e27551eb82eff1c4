"""Sentences of a text: where they end, and where they do not.

A sentence ends within its paragraph at a stop, question or exclamation mark that is followed by
a blank, or at their Chinese, Japanese and Indic counterparts with or without one. It does not
end where the next word begins with a small letter ("peace. and prosperity"), after an
abbreviation, or after the number of a list at the head of a paragraph. Whether a mark ends a
sentence is seen from the words next to it alone, so a sentence is found in a paragraph of any
length without reading all of it.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from declannot.domain.abbreviations import abbreviations_of
from declannot.domain.span import Range
from declannot.domain.words import token_at

_CLOSERS = r"(?:[\p{Pe}\p{Pf}\"'’”»)\]]|[ \u00a0\u202f]»)*+"
_MARKS = r"[.!?…؟۔।॥。！？｡．]"
_END = regex.compile(
    rf"(?:[.!?…؟۔]++{_CLOSERS}(?=\s|$)|[।॥。！？｡．]++{_CLOSERS}(?![\p{{WB=Extend}}\p{{WB=ZWJ}}]))",
    regex.V1,
)
_MARK_BEFORE = regex.compile(rf"(?r){_MARKS}", regex.V1)
_BEGIN = regex.compile(r"[\s\p{Ps}\p{Pi}\"'“”«»‘’¿¡—–*•-]*+", regex.V1)
_LIST_NUMBER = regex.compile(r"\p{Nd}{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|\p{L}", regex.V1)
_NEXT_WORD = regex.compile(r"\p{L}+", regex.V1)


def sentences(text: str, language: str = "") -> list[Range]:
    """Return the sentences of a text, paragraph by paragraph, without the blanks around them.

    Args:
        text: any text; its lines are its paragraphs.
        language: BCP 47 tag; it decides on abbreviations. Empty for unknown.
    """
    found: list[Range] = []
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        found += sentences_of_paragraph(text, (start, end), language)
        start = end + 1
    return found


def sentences_of_paragraph(text: str, paragraph: Range, language: str) -> list[Range]:
    """Return the sentences of one paragraph, given by its range in the text."""
    found = []
    start, end = paragraph
    for stop in (*_ends(text, paragraph, start, language), end):
        sentence = trimmed_of_blanks(text, (start, stop))
        if sentence is not None:
            found.append(sentence)
        start = stop
    return found


def sentence_around(text: str, paragraph: Range, offset: int, language: str) -> Range:
    """Return the sentence of a paragraph that holds ``offset``, or the nearest before it.

    The blanks before a sentence belong to it when asked for, and are left out of the answer. In
    a paragraph of blanks the answer is the paragraph.
    """
    start, end = paragraph
    if offset >= end and end > start:
        offset = end - 1
    begin = _start_before(text, paragraph, offset, language)
    stop = next((each for each in _ends(text, paragraph, begin, language) if each > offset), end)
    sentence = trimmed_of_blanks(text, (begin, stop))
    if sentence is None and begin > start:
        return sentence_around(text, (start, begin), begin - 1, language)
    return sentence or paragraph


def trimmed_of_blanks(text: str, span_range: Range) -> Range | None:
    """Return a range without the blanks at its edges, or None where nothing is left."""
    start, end = span_range
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _ends(text: str, paragraph: Range, start: int, language: str) -> Iterator[int]:
    """Iterate over the offsets after ``start`` at which sentences end within the paragraph."""
    for found in _END.finditer(text, start, paragraph[1]):
        if _is_end(text, paragraph, found, language):
            yield found.end()


def _start_before(text: str, paragraph: Range, offset: int, language: str) -> int:
    """Return where the sentence that holds ``offset`` begins, its leading blanks included."""
    start, end = paragraph
    place = offset
    while (mark := _MARK_BEFORE.search(text, start, place)) is not None:
        place = mark.start()
        while place > start and regex.match(_MARKS, text[place - 1]):
            place -= 1
        last = -1
        for found in _END.finditer(text, place, end):
            if found.start() > mark.start():
                break
            if found.end() <= offset and _is_end(text, paragraph, found, language):
                last = found.end()
        if last >= 0:
            return last
    return start


def _is_end(text: str, paragraph: Range, found: regex.Match[str], language: str) -> bool:
    mark, after = found.span()
    head = _BEGIN.match(text, after, paragraph[1])
    begin = head.end() if head else after
    if begin >= paragraph[1]:
        return False
    if text[begin].islower():
        return False
    if text[mark] != "." or text.startswith("..", mark):
        return True
    if _is_list_number(text, paragraph[0], mark, language):
        return False
    token = token_at(text, mark, language)
    if token is None or token[1] - token[0] == 1:
        return True
    # The stop belongs to an abbreviation. A word that begins sentences says it ends one, too.
    word = _NEXT_WORD.match(text, begin)
    starters = abbreviations_of(language.partition("-")[0].lower()).starters
    abbreviation = text[token[0] : mark]
    return bool(
        word
        and word.group() in starters
        and ("." in abbreviation or abbreviation in ("etc", "г", "гг", "UU"))
    )


def _is_list_number(text: str, start: int, mark: int, language: str) -> bool:
    """Whether a stop follows the number or letter of a list: "1.", "IV." or "a."."""
    place = mark
    while place > start and mark - place < 7 and text[place - 1].isalnum():
        place -= 1
    if not _LIST_NUMBER.fullmatch(text, place, mark):
        return False
    before = place
    while before > start and text[before - 1].isspace():
        before -= 1
    if before == start:
        return True
    # After a sentence figures alone are the number of a list, but not those of "No. 5.".
    if before == place or not text[place].isdecimal() or text[before - 1] not in ".!?;:":
        return False
    return token_at(text, before - 1, language) == (before - 1, before)
