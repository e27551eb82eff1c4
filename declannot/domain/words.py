"""Tokens, words and grapheme clusters of a text.

The rules are those of Unicode Standard Annex #29 (https://www.unicode.org/reports/tr29/), built
on the character properties of the `regex` package, and tailored to annotation: a token never
holds a blank, and the words one selects are the tokens one exports.
docs/decisions/0020-tokens.md lists every departure from the annex with its reason.

A token depends on the text from the blank before it onwards, never on what stands before that
blank, so segmentation may begin at any blank of a long text and finds the same tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import regex

from declannot.domain.abbreviations import abbreviations_of
from declannot.domain.span import Range

TOKENIZER = f"declannot-words/1 (regex {regex.__version__}, UAX #29)"
"""Name and version of the tokeniser, for reports."""

LONGEST_RUN = 1000
"""How many characters without a blank are looked back over to find where tokens begin."""

# Characters that words are made of; ideographs, kana and the scripts of South-East Asia are not
# among them, so each of their characters is a token of its own.
_S = r"\p{WB=ALetter}\p{WB=Hebrew_Letter}\p{WB=Numeric}\p{Pc}"
_E = r"\p{WB=Extend}\p{WB=ZWJ}"
_CORE = rf"[{_S}](?:[{_S}{_E}]++|\p{{WB=Format}}++(?=[{_S}]))*+"
_JOIN = (
    rf"(?:[-\u2010\u2011](?=[{_S}])"
    # Between letters: apostrophes (but not those of a final ’s), the middle dots of Catalan,
    # and the marks that Hebrew writes in abbreviations.
    rf"|(?<=[\p{{L}}{_E}])(?!['’][sS](?![{_S}]))['’\u00b7\u2027\u05f3\u05f4](?=\p{{L}})"
    r"|(?<=[\u05d0-\u05ea])\"(?=[\u05d0-\u05ea])"
    # Between digits: separators of thousands and of decimals.
    r"|(?<=\p{Nd})[.,'’\u066b\u066c](?=\p{Nd}))"
)
_STOP = rf"\.(?![{_E}])"
_ACRONYM = (
    rf"(?:\p{{L}}(?:\.\p{{L}})++|\p{{Lu}}{{1,2}}(?:\.\p{{Lu}}{{1,2}})++)"
    rf"(?![{_S}{_E}])(?:{_STOP})?"
)
_ADDRESS = (
    r"(?:https?://|www\.)[^\s<>\"“”«»\u3000-\u9fff]*[\p{L}\p{N}/]"
    r"|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)++"
)
_POSSESSIVE = rf"['’][sS](?![{_S}{_E}])"
_ELISION = (
    rf"(?i:l|d|j|m|t|s|n|c|ç|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[{_S}])(?!['’][sS](?![{_S}]))"
)
_REPEATED = rf"([.\-–—_*=~!?])\1++(?![{_E}])"
# Nearly every word: letters of common scripts before a blank or a comma. Tried first, for speed.
_PLAIN = (
    r"[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0410-\u044f\u0621-\u063a\u0641-\u064a]++"
    r"(?=[ ,;)\n])"
)
# What needs no rule: such a word, or a mark before a blank; else what stands up to the next blank.
_EASY = re.compile(rf"({_PLAIN}|[,;).](?=[ \n]))|\S+")
# Any other visible character. A mark on a blank, or on what is not to be seen,
# belongs to that.
_OTHER = rf"(?![\s\p{{Cc}}\p{{Cf}}])(?!(?<=[\s\p{{Cf}}][{_E}]*)[{_E}])\X"

_OPENING, _CLOSING = "(“«", ",;:)”»"
"""Marks that surely are no part of the token beside them; the second before a blank."""
# Two characters that are tokens of their own, next to each other.
_IDEOGRAPHS = regex.compile(r"[\u3001-\u3029\u3400-\u9fff]{2}")
_GRAPHEME = regex.compile(r"\X")
# The last place at which no rule of the annex can join a character to the one before it.
_SURE_START = regex.compile(
    r"(?r)(?<![\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=Prepend}])\p{GCB=Other}", regex.V1
)
_REACH = 64
"""Characters looked back over for such a place at first."""


@lru_cache(maxsize=16)
def _token_pattern(language: str) -> regex.Pattern[str]:
    primary = language.partition("-")[0].lower()
    known = abbreviations_of(primary)
    before_number = "|".join(known.before_number)
    titles = "|".join(known.always)
    parts = [_PLAIN, _ADDRESS, _ACRONYM]
    if titles:
        parts.append(rf"(?:{titles})(?![{_S}{_E}]){_STOP}")
    if before_number:
        parts.append(rf"(?:{before_number})(?![{_S}{_E}]){_STOP}(?=\s?[\dIVXLC])")
    if known.starters:
        starters = "|".join(known.starters)
        parts.append(rf"\p{{Lu}}{_STOP}(?=\s\p{{Lu}})(?!\s(?:{starters})(?![{_S}]))")
    if primary == "fr":
        parts.append(_ELISION)
    parts += [f"{_CORE}(?:{_JOIN}{_CORE})*+", _POSSESSIVE, _REPEATED, _OTHER]
    return regex.compile("|".join(parts), regex.V1)


def tokens(text: str, language: str = "") -> list[Range]:
    """Return the words and punctuation marks of a text, in order, without blanks.

    Args:
        text: any text.
        language: BCP 47 tag; it decides on abbreviations and elision. Empty for unknown.

    Returns:
        Ranges of code points; none is empty. None splits a grapheme cluster, but for the rare
        clusters that hold a blank, such as an Arabic number sign with a blank after it.
    """
    match = _token_pattern(language).match
    result: list[Range] = []
    for easy in _EASY.finditer(text):
        if easy.lastindex:
            result.append(easy.span())
            continue
        at, end = easy.span()
        while at < end:
            found = match(text, at)
            if found is None:
                at += 1
            else:
                result.append(found.span())
                at = found.end()
    return result


def words(text: str, language: str = "") -> list[Range]:
    """Return the tokens that hold a letter or a digit."""
    return [(start, end) for start, end in tokens(text, language) if is_word(text[start:end])]


def is_word(token: str) -> bool:
    """Whether a token holds a letter or a digit."""
    return token.isalnum() or any(character.isalnum() for character in token)


def tokens_from(text: str, start: int, language: str) -> Iterator[Range]:
    """Iterate over the tokens from ``start``, which is the beginning of one or a blank."""
    for found in _token_pattern(language).finditer(text, start):
        yield found.span()


def run_start(text: str, offset: int) -> int:
    """Return an offset at or before ``offset`` from which tokens are found as in the whole text.

    It is the offset after the nearest blank before, or between two ideographs, or a grapheme
    boundary where a thousand characters hold neither.
    """
    lowest = max(0, offset - LONGEST_RUN)
    while offset > lowest and not text[offset - 1].isspace():
        if _IDEOGRAPHS.match(text, offset - 1):
            return offset
        offset -= 1
    return offset if offset == 0 or text[offset - 1].isspace() else grapheme_floor(text, offset)


def token_at(text: str, offset: int, language: str) -> Range | None:
    """Return the token that holds the character at ``offset``, or None for a blank."""
    if not 0 <= offset < len(text):
        return None
    for start, end in tokens_from(text, run_start(text, offset), language):
        if start > offset:
            return None
        if end > offset:
            return start, end
    return None


def at_token_edges(text: str, where: Range, language: str) -> bool:
    """Whether a range begins and ends where tokens do, as what people select does."""
    start, end = where
    if not (start == 0 or text[start - 1].isspace() or text[start - 1] in _OPENING):
        first = token_at(text, start, language)
        if first is not None and first[0] != start:
            return False
    if end == len(text) or text[end].isspace():
        return True
    if text[end] in _CLOSING and text[end + 1 : end + 2].isspace():
        return True
    last = token_at(text, end - 1, language)
    return last is None or last[1] == end


def graphemes(text: str) -> list[Range]:
    """Return the extended grapheme clusters of a text, in order."""
    return [found.span() for found in _GRAPHEME.finditer(text)]


def grapheme_floor(text: str, offset: int) -> int:
    """Return the nearest grapheme boundary at or before ``offset``."""
    if offset <= 0 or offset >= len(text):
        return min(max(offset, 0), len(text))
    start, end = _grapheme_around(text, offset)
    return offset if end == offset else start


def grapheme_ceil(text: str, offset: int) -> int:
    """Return the nearest grapheme boundary at or after ``offset``."""
    if offset <= 0 or offset >= len(text):
        return min(max(offset, 0), len(text))
    return _grapheme_around(text, offset)[1]


def _grapheme_around(text: str, offset: int) -> Range:
    """Return the cluster that holds the character before an offset inside the text."""
    if " " <= text[offset - 1] < "\u00ad" and " " <= text[offset] < "\u00ad":
        return offset - 1, offset
    for found in _GRAPHEME.finditer(text, _cluster_start_before(text, offset)):
        start, end = found.span()
        if end >= offset:
            return start, end
    return offset - 1, offset


def _cluster_start_before(text: str, offset: int) -> int:
    """Return a place before ``offset`` where a cluster surely begins; it is near in most texts."""
    reach = _REACH
    while reach < offset:
        found = _SURE_START.search(text, offset - reach, offset)
        if found is not None:
            return int(found.start())
        reach *= 8
    return 0
