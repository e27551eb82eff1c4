"""Which scripts of a text no installed font can show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextLayout

_SLICE = 200_000
_PER_LAYOUT = 400
_INVISIBLE = frozenset(("Cc", "Cf", "Cn", "Cs", "Zl", "Zp", "Zs", "Mn", "Me"))


def missing_scripts(text: str, font: QFont) -> Iterator[list[str]]:
    """Look for characters without a picture, slice by slice so that nothing has to wait.

    Yields:
        After each slice of the text the scripts found so far, such as ``Gothic``, in order.
    """
    seen: set[str] = set()
    missing: dict[str, None] = {}
    for start in range(0, len(text), _SLICE):
        part = text[start : start + _SLICE]
        if not part.isascii():
            fresh = set(part) - seen
            seen |= fresh
            for character in sorted(_without_glyph(fresh, font)):
                missing.setdefault(_script(character))
        yield list(missing)


def _without_glyph(characters: set[str], font: QFont) -> list[str]:
    """Return those that no font has, looking only where some of a group are missing."""
    visible = sorted(
        each
        for each in characters
        if not each.isascii() and unicodedata.category(each) not in _INVISIBLE
    )
    found: list[str] = []
    for start in range(0, len(visible), _PER_LAYOUT):
        group = visible[start : start + _PER_LAYOUT]
        if _lacks_glyph(" ".join(group), font):
            found += [each for each in group if _lacks_glyph(each, font)]
    return found


def _lacks_glyph(text: str, font: QFont) -> bool:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _script(character: str) -> str:
    """Return the script of a character as the first word of its name."""
    name = unicodedata.name(character, "")
    return name.split(" ")[0].capitalize() if name else f"U+{ord(character):04X}"
