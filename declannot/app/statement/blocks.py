"""The blocks a statement is laid out in: its paragraphs, very long ones cut at white space."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right

from declannot.domain.segment import grapheme_floor
from declannot.domain.span import Range
from declannot.domain.text import StatementText

LONGEST = 4000
"""Code points above which a paragraph is cut, because laying it out would take too long."""

_SEARCHED = 600
_WHITE = re.compile(r"\s(?=\S)")


class Blocks:
    """Ranges of code points that are laid out as one.

    A block is a paragraph without its line break, or a piece of at most 4,000 code points of a
    longer paragraph; pieces touch, so the caret moves on from one to the next.

    Attributes:
        text: the whole text.
        starts, ends: edges of each block in code points.
    """

    def __init__(self, text: StatementText) -> None:
        self.text = text.text
        self.starts = text.paragraphs.starts
        if "\r" in self.text:
            self.ends = array("q", [end for _, end in text.paragraphs])
        else:
            self.ends = array("q", [start - 1 for start in self.starts[1:]])
            self.ends.append(text.length)
        self._paragraphs: array[int] | None = None
        if any(map(LONGEST.__lt__, map(int.__sub__, self.ends, self.starts))):
            self._cut()

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Range:
        return self.starts[index], self.ends[index]

    def index_at(self, offset: int) -> int:
        """Return the block that holds ``offset``; a line break belongs to the block before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def paragraph(self, index: int) -> int:
        """Return the index of the paragraph that block ``index`` belongs to."""
        return index if self._paragraphs is None else self._paragraphs[index]

    def begins_paragraph(self, index: int) -> bool:
        """Whether the block is the first of its paragraph."""
        return index == 0 or self.paragraph(index - 1) != self.paragraph(index)

    def ends_paragraph(self, index: int) -> bool:
        """Whether the block is the last of its paragraph."""
        return index + 1 == len(self) or self.paragraph(index + 1) != self.paragraph(index)

    def paragraph_start(self, index: int) -> int:
        """Return the offset at which the paragraph of block ``index`` begins."""
        while not self.begins_paragraph(index):
            index -= 1
        return self.starts[index]

    def _cut(self) -> None:
        starts, ends, paragraphs = array("q"), array("q"), array("q")
        for paragraph, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
            while end - start > LONGEST:
                cut = self._place_to_cut(start)
                starts.append(start)
                ends.append(cut)
                paragraphs.append(paragraph)
                start = cut
            starts.append(start)
            ends.append(end)
            paragraphs.append(paragraph)
        self.starts, self.ends, self._paragraphs = starts, ends, paragraphs

    def _place_to_cut(self, start: int) -> int:
        """Return where to cut: after the last white space near the limit, else at a character."""
        limit = start + LONGEST
        blanks = _WHITE.finditer(self.text, limit - _SEARCHED, limit)
        cut = max((found.end() for found in blanks), default=None)
        if cut is not None:
            return cut
        return max(grapheme_floor(self.text, limit), start + LONGEST // 2)
