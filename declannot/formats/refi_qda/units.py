"""What the positions of a REFI-QDA project count: told by its program, or by where they fall.

The specification says code points. NVivo writes UTF-16 units with CRLF as two, others count over
the text with LF; nothing is quoted. Selections mostly begin and end with words, so the reading is
taken that puts most positions on edges of words; code points are, where none is better.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from declannot.domain.errors import UserError
from declannot.formats.format import ReadOptions
from declannot.formats.readings import mover
from declannot.formats.units import CODE_POINT, UTF16

_OURS, _NVIVO = "declannot", "nvivo"
_READINGS = ((CODE_POINT, False), (UTF16, False), (CODE_POINT, True), (UTF16, True))
_ENOUGH = 2_000


@dataclass(frozen=True, slots=True)
class Counting:
    """How the positions of a project count.

    Attributes:
        unit: code points or UTF-16 units.
        line_feeds: whether they are over the text with LF for CRLF.
        assumed: why this is taken to be so; empty where it is known.
    """

    unit: str = CODE_POINT
    line_feeds: bool = False
    assumed: str = ""


def known_counting(program: str, options: ReadOptions) -> Counting | None:
    """Return how positions count where somebody said so, or the program's habit is known.

    Args:
        program: what the project calls its origin.
    """
    if options.unit_named:
        return Counting(options.unit)
    name = program.casefold()
    if name.startswith(_OURS):
        return Counting()
    if _NVIVO in name:
        return Counting(UTF16, assumed=f"{UTF16}: {program[:60]} counts so")
    return None


class Ballot:
    """Counts for each reading the positions that fall on edges of words."""

    def __init__(self) -> None:
        self._hits: Counter[tuple[str, bool]] = Counter()
        self._asked = 0

    def add(self, text: str, positions: Sequence[int]) -> None:
        """Take in the positions of a text in which the readings differ."""
        if "\r\n" not in text and (text.isascii() or max(text) < "\U00010000"):
            return
        asked = positions[: max(0, _ENOUGH - self._asked)]
        self._asked += len(asked)
        for reading in _READINGS:
            unit, line_feeds = reading
            move = mover(text, unit, line_feeds=line_feeds)
            for position in asked:
                try:
                    place = move(position)
                except UserError:
                    continue
                self._hits[reading] += 0 <= place <= len(text) and _on_edge(text, place)

    def result(self) -> Counting:
        """Return the reading that fits best."""
        best = max(_READINGS, key=lambda each: self._hits[each])  # the first of those alike
        shares = ", ".join(
            f"{self._hits[each]} as {_called(each)}"
            for each in _READINGS
            if each != best and self._asked
        )
        unit, line_feeds = best
        why = f": {self._hits[best]} of {self._asked} edges at words, {shares}" if shares else ""
        return Counting(unit, line_feeds, f"{_called(best)}{why or ': nothing is quoted'}")


def _called(reading: tuple[str, bool]) -> str:
    unit, line_feeds = reading
    return f"{unit} over the text with LF" if line_feeds else unit


def _on_edge(text: str, place: int) -> bool:
    if place in (0, len(text)):
        return True
    return _kind(text[place - 1]) != _kind(text[place])


def _kind(character: str) -> int:
    return 0 if character.isspace() else 1 if character.isalnum() else 2
