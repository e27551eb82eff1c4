"""From a rough selection to the words, phrase or sentence that was meant."""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from declannot.domain.sentences import sentence_around, trimmed_of_blanks
from declannot.domain.span import Range
from declannot.domain.text import StatementText
from declannot.domain.words import (
    grapheme_ceil,
    grapheme_floor,
    is_word,
    run_start,
    token_at,
    tokens_from,
)

_POSSESSIVES = ("’s", "'s", "’S", "'S")
_KEPT_SIGNS = "%&#@§¶†‡‰‱"
"""Signs that Unicode counts as punctuation although they belong to what they stand beside."""
_DELIMITERS = frozenset(',;:.!?…()[]{}“”„«»‹›"–—/،؛؟۔、，；：。！？「」『』（）《》〈〉【】¿¡·|')
_PAIRS = dict(zip("([{“«‹「『（《〈【‘", ")]}”»›」』）》〉】’", strict=True))
_UNSNAPPED = ("zh", "ja", "yue")
_FAR = 5000
"""How many characters apart marks can be and still be seen as a pair around a selection."""
_LOOK = 20
"""Tokens that are looked at from either edge at most, when outer punctuation is trimmed."""


class SnapLevel(StrEnum):
    """How far a selection is widened."""

    CHARACTER = "character"
    WORD = "word"
    PHRASE = "phrase"
    SENTENCE = "sentence"


_LEVELS = tuple(SnapLevel)


def snap(text: StatementText, span_range: Range, level: SnapLevel, language: str) -> Range:
    """Return the range that a rough selection means.

    Words: widened to the edges of words; then blanks, outer punctuation and a final ’s are
    trimmed, the stop of "U.S." is kept. Brackets and quotation marks whose partner stays inside
    are kept too. Phrase: widened to the nearest punctuation within the sentence. Sentence:
    widened to sentences. In Chinese and Japanese words are not snapped to.

    Args:
        text: the statement.
        span_range: what was selected, in code points.
        level: how far to widen.
        language: BCP 47 tag, or empty.

    Returns:
        A range that is never empty and begins and ends between grapheme clusters. Where nothing
        but blanks or punctuation is selected, these, as whole grapheme clusters.
    """
    start, end = span_range
    start, end = max(0, min(start, text.length)), max(0, min(end, text.length))
    if start >= end:
        return start, end
    whole = _whole_graphemes(text.text, (start, end))
    if level is SnapLevel.CHARACTER:
        return whole
    inner = trimmed_of_blanks(text.text, whole)
    if inner is None:
        return whole
    if level is SnapLevel.WORD and _is_unsnapped(language):
        return whole
    widened = {
        SnapLevel.WORD: _to_words,
        SnapLevel.PHRASE: _to_phrase,
        SnapLevel.SENTENCE: _to_sentences,
    }[level](text, inner, language)
    return _whole_graphemes(text.text, widened)


def word_at(text: StatementText, offset: int, language: str) -> Range | None:
    """Return the word that holds the character at ``offset``; None for punctuation and blanks."""
    token = token_at(text.text, offset, language)
    return token if token and is_word(text.text[token[0] : token[1]]) else None


def sentence_at(text: StatementText, offset: int, language: str) -> Range:
    """Return the sentence that holds ``offset``; in an empty paragraph, the empty paragraph."""
    paragraph = text.paragraphs[text.paragraph_index(offset)]
    return sentence_around(text.text, paragraph, offset, language)


def paragraph_at(text: StatementText, offset: int) -> Range:
    """Return the paragraph that holds ``offset``, without the blanks around it."""
    paragraph = text.paragraphs[text.paragraph_index(offset)]
    return trimmed_of_blanks(text.text, paragraph) or paragraph


def expand(text: StatementText, span_range: Range, language: str) -> Range:
    """Return the next larger unit around a range: word, phrase, sentence, paragraph, text.

    Around a caret, an empty range, that is the word it touches, the one behind it first.
    """
    if span_range[0] >= span_range[1]:
        return _around_caret(text, span_range[0], language)
    for candidate in _ladder(text, span_range, language):
        around = candidate[0] <= span_range[0] and span_range[1] <= candidate[1]
        if around and candidate != span_range:
            return candidate
    return span_range


def _around_caret(text: StatementText, offset: int, language: str) -> Range:
    for start in (offset, offset - 1):
        word = word_at(text, start, language)
        if word is not None:
            return snap(text, word, SnapLevel.WORD, language)
    if offset < text.length:
        return _whole_graphemes(text.text, (offset, offset + 1))
    return _whole_graphemes(text.text, (max(offset - 1, 0), offset))


def shrink(text: StatementText, span_range: Range, origin_offset: int, language: str) -> Range:
    """Return the next smaller unit within a range that holds ``origin_offset``.

    Where there is none, the grapheme cluster at that offset.
    """
    start, end = span_range
    if start >= end:
        return span_range
    origin = min(max(origin_offset, start), end - 1)
    seed = _whole_graphemes(text.text, (origin, origin + 1))
    best = seed
    for candidate in _ladder(text, seed, language):
        inside = start <= candidate[0] and candidate[1] <= end and candidate != span_range
        if inside and candidate[0] <= best[0] and best[1] <= candidate[1]:
            best = candidate
    return best if start <= best[0] and best[1] <= end else span_range


def _ladder(text: StatementText, span_range: Range, language: str) -> list[Range]:
    """Return the units around a range, from the smallest to the whole text."""
    levels = [snap(text, span_range, level, language) for level in _LEVELS]
    first = paragraph_at(text, levels[0][0])
    last = paragraph_at(text, max(levels[0][1] - 1, levels[0][0]))
    return [*levels, (first[0], last[1]), (0, text.length)]


def _is_unsnapped(language: str) -> bool:
    return language.partition("-")[0].lower() in _UNSNAPPED


def _whole_graphemes(text: str, span_range: Range) -> Range:
    start, end = span_range
    return grapheme_floor(text, start), grapheme_ceil(text, end)


def _to_words(text: StatementText, span_range: Range, language: str) -> Range:
    start, end = _to_tokens(text.text, span_range, language)
    return trimmed(text.text, (start, end), language) or (start, end)


def _to_tokens(text: str, span_range: Range, language: str) -> Range:
    """Widen a range whose edges are no blanks to the edges of tokens."""
    start, end = span_range
    first = token_at(text, start, language)
    last = token_at(text, end - 1, language)
    return (first[0] if first else start, last[1] if last else end)


def trimmed(text: str, span_range: Range, language: str) -> Range | None:
    """Return a range without outer blanks, punctuation and a final ’s; None if all would go.

    The range should begin and end between tokens. Marks whose partner stays inside are kept.
    """
    start, end = span_range
    for _ in range(_LOOK):
        inner = trimmed_of_blanks(text, (start, end))
        if inner is None:
            return None
        start, end = inner
        first = token_at(text, start, language) or (start, start + 1)
        last = token_at(text, end - 1, language) or (end - 1, end)
        opener, closer = text[first[0] : first[1]], text[last[0] : last[1]]
        if closer in _POSSESSIVES and last[0] > start:
            end = last[0]
        elif _is_pair_around(text, first, last):
            start, end = first[1], last[0]
        elif _is_trimmable(closer) and not _has_opener(text, start, last):
            end = last[0]
        elif _is_trimmable(opener) and not _has_closer(text, first, end):
            start = first[1]
        else:
            return start, end
        if start >= end:
            return None
    return start, end


def _is_trimmable(token: str) -> bool:
    return not is_word(token) and all(
        unicodedata.category(character).startswith(("P", "M", "C", "Z"))
        and character not in _KEPT_SIGNS
        for character in token
    )


def _is_pair_around(text: str, first: Range, last: Range) -> bool:
    """Whether the first token opens what the last one closes."""
    opener, closer = text[first[0] : first[1]], text[last[0] : last[1]]
    if first == last or last[0] - first[1] > _FAR:
        return False
    inside = text[first[1] : last[0]]
    if opener == closer and opener in ('"', "'"):
        return opener not in inside
    if _PAIRS.get(opener) != closer:
        return False
    depth = 0
    for character in inside:
        depth += (character == opener) - (character == closer)
        if depth < 0:
            return False
    return depth == 0


def _has_opener(text: str, start: int, last: Range) -> bool:
    """Whether a closing mark at the end has its partner within the range."""
    closer = text[last[0] : last[1]]
    before = text[start : last[0]]
    if closer == '"':
        return before.count('"') % 2 == 1
    opener = next((key for key, value in _PAIRS.items() if value == closer), "")
    return bool(opener) and before.count(opener) > before.count(closer)


def _has_closer(text: str, first: Range, end: int) -> bool:
    """Whether an opening mark at the start has its partner within the range."""
    opener = text[first[0] : first[1]]
    after = text[first[1] : end]
    if opener == '"':
        return after.count('"') % 2 == 1
    closer = _PAIRS.get(opener, "")
    return bool(closer) and after.count(closer) > after.count(opener)


def _to_phrase(text: StatementText, span_range: Range, language: str) -> Range:
    """Widen to the nearest delimiting punctuation on either side, within the sentences."""
    start, end = _to_tokens(text.text, span_range, language)
    first = sentence_at(text, start, language)
    last = sentence_at(text, end - 1, language)
    begin = min(first[0], start)
    for token in tokens_from(text.text, begin, language):
        if token[0] >= start:
            break
        if text.text[token[0] : token[1]][0] in _DELIMITERS:
            begin = token[1]
    stop = max(last[1], end)
    for token in tokens_from(text.text, run_start(text.text, end), language):
        if token[0] >= stop:
            break
        if token[0] >= end and text.text[token[0] : token[1]][0] in _DELIMITERS:
            stop = token[0]
            break
    inner = trimmed_of_blanks(text.text, (begin, stop)) or span_range
    return trimmed(text.text, inner, language) or inner


def _to_sentences(text: StatementText, span_range: Range, language: str) -> Range:
    first = sentence_at(text, span_range[0], language)
    last = sentence_at(text, span_range[1] - 1, language)
    return min(first[0], span_range[0]), max(last[1], span_range[1])
