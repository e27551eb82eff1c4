"""Where each character of a line that mixes directions is written."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

_Flag = QTextLayout.GlyphRunRetrievalFlag
_WITH_PLACES = _Flag.RetrieveStringIndexes | _Flag.RetrieveGlyphIndexes
Interval = tuple[float, float]
_Run = tuple[int, float, float, bool]


class Box(NamedTuple):
    """A character as one sees it, in UTF-16 offsets of its block and pixels from its left edge."""

    qt_start: int
    qt_end: int
    left: float
    right: float
    right_to_left: bool

    @property
    def leading(self) -> float:
        """The side one comes from when reading; the caret before the character stands there."""
        return self.right if self.right_to_left else self.left

    @property
    def trailing(self) -> float:
        """The side one leaves when reading."""
        return self.left if self.right_to_left else self.right


def line_boxes(
    layout: QTextLayout, qt_line: QTextLine, blanks: int, right_to_left: bool
) -> list[Box]:
    """Return the boxes of a line's characters in the order of the text.

    ``QTextLine.cursorToX`` alone is not enough: where the direction changes it knows one place
    for two, and the first character of the new run would have no width. So the bounds of each
    run come from its glyphs, and only the places within a run from the cursor.

    Args:
        layout, qt_line: the laid out block and the line.
        blanks: how many white spaces end the line; those that hang over its edge have no glyphs.
        right_to_left: the base direction.
    """
    start, length = qt_line.textStart(), qt_line.textLength()
    end = start + length
    runs, last = _runs(qt_line, start, length)
    runs = runs or [(start, *_bounds(qt_line), right_to_left)]
    if runs[0][0] > start:
        runs.insert(0, _before(qt_line, start, runs, right_to_left))
    if last < end - blanks < end and runs[-1][0] < end - blanks:
        edge = min(run[1] for run in runs) if right_to_left else max(run[2] for run in runs)
        runs.append((end - blanks, edge, edge, right_to_left))
    stops = [run[0] for run in runs[1:]] + [end]
    boxes: list[Box] = []
    for number, ((first, left, right, backwards), stop) in enumerate(zip(runs, stops, strict=True)):
        edge, far = (right, left) if backwards else (left, right)
        if number + 1 < len(runs) and runs[number + 1][3] == backwards:
            # A tab between two runs has no glyph; it reaches to the next.
            far = min(far, runs[number + 1][2]) if backwards else max(far, runs[number + 1][1])
        place = first
        while place < stop:
            after = min(max(layout.nextCursorPosition(place), place + 1), stop)
            far_edge = far if after >= stop else float(qt_line.cursorToX(after)[0])  # type: ignore[index]
            low, high = sorted((edge, far_edge))
            boxes.append(Box(place, after, low, high, backwards))
            place, edge = after, far_edge
    return boxes


def _runs(qt_line: QTextLine, start: int, length: int) -> tuple[list[_Run], int]:
    """Return the runs of one direction in the order of the text, and the last place with a glyph.

    A run is its start, left and right bound, and whether it goes from right to left.
    """
    last = -1
    found: dict[float, _Run] = {}
    for run in qt_line.glyphRuns(start, length, _WITH_PLACES):
        places = run.stringIndexes()
        if not places:
            continue
        bounds = run.boundingRect()
        first, last = min(places), max(last, *places)
        key = bounds.left()  # parts of one run in several fonts share its bounds
        if key not in found or first < found[key][0]:
            found[key] = (first, bounds.left(), bounds.right(), run.isRightToLeft())
    return sorted(found.values()), last


def _before(qt_line: QTextLine, start: int, runs: list[_Run], right_to_left: bool) -> _Run:
    """Return the run of what stands before the first glyph, such as a tab."""
    edge = float(qt_line.cursorToX(start)[0])  # type: ignore[index]
    if right_to_left:
        rest = max(run[2] for run in runs)
        return start, rest, max(edge, rest), True
    rest = min(run[1] for run in runs)
    return start, min(edge, rest), rest, False


def _bounds(qt_line: QTextLine) -> Interval:
    natural = qt_line.naturalTextRect()
    return natural.left(), natural.right()


def covered(boxes: list[Box], qt_start: int, qt_end: int) -> list[Interval]:
    """Return the stretches that characters from ``qt_start`` to ``qt_end`` cover."""
    found = sorted(
        (box.left, box.right) for box in boxes if box.qt_start < qt_end and qt_start < box.qt_end
    )
    result = found[:1]
    for left, right in found[1:]:
        if left <= result[-1][1] + 0.75:
            result[-1] = (result[-1][0], max(right, result[-1][1]))
        else:
            result.append((left, right))
    return result
