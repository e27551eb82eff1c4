"""A text as an editor for plain text can hold it, and back, to the last character.

Editors know one kind of line end and lose others: CR, CRLF and U+2029 become LF, and a few code
points cannot be shown at all. So the editor gets a copy in which such characters are replaced,
one by one, and what comes back is laid beside that copy: whatever was not touched is what it was,
and only what was typed anew is taken as it was typed, with the line ends of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from declannot.domain.text_alignment import align

SUBSTITUTE = "\ufffd"
"""Stands in the editor for what it cannot hold."""

_UNFIT = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1\x00\x0b\x0c\ufffc]")
_LINE_ENDS = ("\n", "\r\n", "\r", "\u2029")


class EditableText:
    """A text and how it is shown for editing.

    Attributes:
        text: the true text.
        shown: what the editor holds; its characters stand for one or two of the text's.
        unfit: how many characters are shown as something else, line ends left out.
        line_end: what a line that is typed anew ends with: as most lines of the text do.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_UNFIT.finditer(text))
        self.shown = _UNFIT.sub(_shown, text) if found else text
        ends = Counter(each.group() for each in found if each.group() in _LINE_ENDS)
        self.unfit = len(found) - sum(ends.values())
        ends["\n"] += text.count("\n") - ends["\r\n"]
        self.line_end = max(_LINE_ENDS, key=lambda each: ends[each])
        pairs = (each.start() for each in found if len(each.group()) == 2)
        self._pairs = [place - number for number, place in enumerate(pairs)]
        self._is_plain = not found

    def true(self, edited: str) -> str:
        """Return the text that the editor's content stands for.

        Args:
            edited: with LF, U+2028 and no-break spaces as they are; U+2029 counts as LF.
        """
        edited = edited.replace("\u2029", "\n")
        if edited == self.shown:
            return self.text
        if self._is_plain and self.line_end == "\n":
            return edited
        pieces: list[str] = []
        at = 0
        for block in align(self.shown, edited).blocks:
            pieces.append(self._typed(edited[at : block.new]))
            pieces.append(self._kept(block.old, block.old + block.length))
            at = block.new + block.length
        pieces.append(self._typed(edited[at:]))
        return "".join(pieces)

    def _typed(self, text: str) -> str:
        return text if self.line_end == "\n" else text.replace("\n", self.line_end)

    def _kept(self, start: int, end: int) -> str:
        """Return the true text under a range of what is shown."""
        return self.text[self._true_offset(start) : self._true_offset(end)]

    def _true_offset(self, offset: int) -> int:
        """Return the offset in the true text of one in what is shown: each CRLF counts two."""
        return offset + bisect_left(self._pairs, offset)


def _shown(found: re.Match[str]) -> str:
    return "\n" if found.group() in _LINE_ENDS else SUBSTITUTE
