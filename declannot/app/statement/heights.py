"""The heights of a long row of blocks, some measured and most estimated."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

_CHUNK = 256


class Heights:
    """Heights in pixels with quick sums: what lies above a block, and which block is at a place.

    One sum is kept for every 256 heights. Sums over slices run in C, so finding one of 200,000
    blocks takes a few microseconds, changing a height less than one, and building costs one pass.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = array("i", heights)
        self._sums = [
            sum(self._heights[start : start + _CHUNK])
            for start in range(0, len(self._heights), _CHUNK)
        ]
        self.total = sum(self._sums)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        more = height - self._heights[index]
        if more:
            self._heights[index] = height
            self._sums[index // _CHUNK] += more
            self.total += more

    def above(self, index: int) -> int:
        """Return the height of all blocks before ``index`` together."""
        chunk = index // _CHUNK
        return sum(self._sums[:chunk]) + sum(self._heights[chunk * _CHUNK : index])

    def at(self, y: int) -> int:
        """Return the index of the block that covers ``y``; the first or last where it is outside.

        There must be at least one block.
        """
        if y < 0:
            return 0
        rest, chunk = y, 0
        while chunk < len(self._sums) and rest >= self._sums[chunk]:
            rest -= self._sums[chunk]
            chunk += 1
        for index in range(chunk * _CHUNK, len(self._heights)):
            rest -= self._heights[index]
            if rest < 0:
                return index
        return len(self._heights) - 1
