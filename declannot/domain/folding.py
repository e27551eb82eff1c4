"""Letters without their accents, character by character, so that offsets stay what they are."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import regex

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0"  # accents
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0640"
)
"""Marks that people leave out when they type, for a character class: accents, points of Hebrew
and Arabic, and the Arabic tatweel. Vowel signs of other scripts are letters to their readers."""

UNSPACED = (
    "\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u309f\u30a1-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U000323af"  # Chinese, Japanese
    "\u0e01-\u0e4e\u0e81-\u0ede\u1000-\u109f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
)
"""Letters of scripts that put no blanks between words, for a character class."""

# Letters whose stroke Unicode does not take apart.
_STROKED = {"Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ł": "L", "ł": "l", "Ħ": "H", "ħ": "h"}
_RANGES = ((0xC0, 0x0700), (0x1E00, 0x2000))
"""Where accented letters lie as one character: Latin, Greek, Cyrillic, Hebrew, Arabic."""

_HAS_MARKS = re.compile(f"[{MARKS}]")


def has_marks(text: str) -> bool:
    """Whether a text holds a mark as a character of its own."""
    return _HAS_MARKS.search(text) is not None


def without_accents(text: str) -> str:
    """Return a text of the same length with é as e; marks that are characters of their own stay."""
    if text.isascii():
        return text
    base, accented = _bases()
    return accented.sub(lambda found: base[found.group()], text)


@cache
def _bases() -> tuple[dict[str, str], re.Pattern[str]]:
    base = dict(_STROKED)
    for first, last in _RANGES:
        for code in range(first, last):
            character = chr(code)
            apart = unicodedata.normalize("NFD", character)
            if len(apart) > 1 and all(unicodedata.combining(each) for each in apart[1:]):
                base[character] = _STROKED.get(apart[0], apart[0])
    return base, re.compile(f"[{''.join(map(re.escape, base))}]")


@cache
def _runs() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\w+")


_UNSPACED_RUN = re.compile(f"[{UNSPACED}]+")
_keys_of: dict[str, tuple[str, ...]] = {}
_MEMO_LIMIT, _MEMO_LENGTH = 200_000, 40


def index_keys(text: str) -> set[str]:
    """Return what an index knows a text by: its words folded, and pairs in scripts without blanks.

    A key holds no blank and no ASCII character but lower-case letters, digits and ``_``.
    """
    keys: set[str] = set()
    add, known = keys.update, _keys_of.get
    for chunk in set(text.split()):  # the same chunks come again and again
        add(known(chunk) or _remembered(chunk))
    return keys


def runs_of(text: str) -> list[str]:
    """Return the runs of letters and digits in a text, as an index parts it, not folded."""
    return cast(list[str], _runs().findall(text.replace("ʼ", "'")))


def keys_of_run(run: str) -> list[tuple[str, bool]]:
    """Return the pieces an index makes of a run, folded, and whether each is of an unspaced script.

    Pieces of a script without blanks are not yet parted in pairs.
    """
    pieces = _pieces(run if run.isascii() else _HAS_MARKS.sub("", run))
    folded = ((fold(piece), is_unspaced) for piece, is_unspaced in pieces)
    return [(piece, is_unspaced) for piece, is_unspaced in folded if piece]


def _remembered(chunk: str) -> tuple[str, ...]:
    if len(_keys_of) > _MEMO_LIMIT:
        _keys_of.clear()
    keys = tuple(
        key
        for run in runs_of(chunk)
        for piece, is_unspaced in keys_of_run(run)
        for key in (_pairs(piece) if is_unspaced else (piece,))
    )
    if len(chunk) <= _MEMO_LENGTH:
        _keys_of[chunk] = keys
    return keys


def fold(word: str) -> str:
    """Return a word without capitals, accents and other marks, character by character.

    What ``regex`` takes for alike without regard to capitals is the same when folded.
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word)
    apart = unicodedata.normalize("NFD", apart.casefold())
    return (
        "".join(_STROKED.get(each, each) for each in apart if unicodedata.category(each) != "Mn")
        .replace("ı", "i")
        .replace("ـ", "")
    )


def _pieces(run: str) -> list[tuple[str, bool]]:
    """Return the parts of a run of letters, and whether they are of a script without blanks."""
    pieces, at = [], 0
    for found in _UNSPACED_RUN.finditer(run):
        if at < found.start():
            pieces.append((run[at : found.start()], False))
        pieces.append((found.group(), True))
        at = found.end()
    if at < len(run):
        pieces.append((run[at:], False))
    return pieces


def _pairs(piece: str) -> list[str]:
    return [piece[at : at + 2] for at in range(len(piece))]
