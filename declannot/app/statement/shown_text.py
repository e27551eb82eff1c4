"""What a layout is given to draw, position by position the same as the text.

Qt gives some characters a meaning of its own: it would drop, swallow or break at them. They are
replaced by others of the same length for drawing only, so that no offset ever moves.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from unicodedata import bidirectional

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufffc]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "syr", "ug", "ur", "yi")
)
_SEARCHED = 2000


def _shown_character(code: int) -> str:
    if code in (0x0B, 0x0C, 0x0D, 0x85, 0x2029):
        return "\u2028"  # a break of the line that Qt draws as one
    if code < 0x20:
        return chr(0x2400 + code)  # the control pictures
    if code == 0x7F:
        return "\u2421"
    return "\ufffd"


_SHOWN = {
    code: _shown_character(code)
    for code in (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x2029, 0xFFFC)
}


def shown_text(text: str) -> str:
    """Return ``text`` as it is drawn, of the same length in every unit."""
    return text.translate(_SHOWN) if _SPECIAL.search(text) else text


def has_right_to_left(text: str) -> bool:
    """Whether ``text`` holds characters that may run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs_right_to_left(text: str, start: int, end: int, language: str) -> bool:
    """Return the base direction of the paragraph from ``start`` to ``end``.

    Its first strong character decides (UAX #9, rules P2 and P3, without isolates); a paragraph
    without one takes the direction of the document's language.
    """
    for character in text[start : min(end, start + _SEARCHED)]:
        direction = bidirectional(character)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return language.split("-")[0].lower() in _RIGHT_TO_LEFT_LANGUAGES


class Utf16Map:
    """Offsets within one block, in code points and in UTF-16 units as Qt counts them."""

    __slots__ = ("_astral",)

    def __init__(self, text: str) -> None:
        # CPython stores four bytes a character only where one lies beyond the BMP.
        wide = sys.getsizeof(text) >= 4 * len(text) and not text.isascii()
        self._astral = [found.start() for found in _ASTRAL.finditer(text)] if wide else []

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 units before a code point."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def from_qt(self, qt_offset: int) -> int:
        """Return the code points before a UTF-16 offset; inside a pair, those before the pair."""
        astral = self._astral
        if not astral:
            return qt_offset
        count = bisect_left(range(len(astral)), qt_offset, key=lambda nth: astral[nth] + nth)
        if count and astral[count - 1] + count == qt_offset:
            return qt_offset - count  # inside the pair of the last one counted
        return qt_offset - count
