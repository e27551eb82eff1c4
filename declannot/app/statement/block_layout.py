"""One block of text laid out in lines, and the way between offsets and places in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from declannot.app.statement.boxes import Box, Interval, covered, line_boxes
from declannot.app.statement.lanes import LineMarks, Marks
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.shown_text import Utf16Map, has_right_to_left, shown_text

_ABSOLUTE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ABSOLUTE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class Line:
    """One visual line; heights are counted from the top of its block.

    Attributes:
        start, end: its text in code points from the start of the statement.
        top, baseline, bottom: the line with its room for tags and underlines.
        up, down: reach of a fill above and below the baseline.
        ascent, descent: how far its letters reach.
        marks: the spans on it.
    """

    __slots__ = (
        "ascent",
        "baseline",
        "bottom",
        "descent",
        "down",
        "end",
        "marks",
        "start",
        "top",
        "up",
    )

    def __init__(self, start: int, end: int, ascent: float, descent: float) -> None:
        self.start, self.end = start, end
        self.ascent, self.descent = ascent, descent
        self.top = self.baseline = self.bottom = 0
        self.up = self.down = 0
        self.marks = LineMarks()

    @property
    def text_top(self) -> int:
        """The upper edge of a fill."""
        return self.baseline - self.up

    @property
    def text_bottom(self) -> int:
        """The lower edge of a fill."""
        return self.baseline + self.down


class BlockLayout:
    """A laid out block.

    Args:
        text: the statement; start, end: the block's range in code points.
        right_to_left: base direction of its paragraph.
        metrics, width: sizes in pixels.
        marks: places the spans.
        closes: whether a gap follows, because the paragraph ends here.
    """

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        *,
        right_to_left: bool,
        metrics: Metrics,
        width: float,
        marks: Marks,
        closes: bool,
    ) -> None:
        self.text, self.start, self.end = text[start:end], start, end
        self.right_to_left = right_to_left
        self.mixed = right_to_left or has_right_to_left(self.text)
        self.map = Utf16Map(self.text)
        self.width = width
        self.is_blank = not self.text or self.text.isspace()
        self.layout = QTextLayout(shown_text(self.text), metrics.font)
        self.layout.setTextOption(_option(right_to_left, metrics))
        self.layout.setCacheEnabled(True)
        self.lines: list[Line] = []
        self._boxes: dict[int, list[Box]] = {}
        self.marks = marks
        self._metrics = metrics
        self._closes = closes and not self.is_blank
        self._break_lines()
        for index, line in enumerate(self.lines):
            line.marks = marks.new_line()
            marks.place(self, index)
        self._set_heights()

    # Laying out

    def _break_lines(self) -> None:
        layout, from_qt = self.layout, self.map.from_qt
        layout.beginLayout()
        while True:
            qt_line = layout.createLine()
            if not qt_line.isValid():
                break
            qt_line.setLineWidth(self.width)
            qt_start = qt_line.textStart()
            qt_end = qt_start + qt_line.textLength()
            start, end = self.start + from_qt(qt_start), self.start + from_qt(qt_end)
            self.lines.append(Line(start, end, qt_line.ascent(), qt_line.descent()))
        layout.endLayout()

    def _set_heights(self) -> None:
        y = 0
        for index, line in enumerate(self.lines):
            y = self._set_height(line, y)
            place = QPointF(0, line.baseline - line.ascent)
            self.layout.lineAt(index).setPosition(place)
        self.height = y + (self._metrics.gap if self._closes else 0)

    def _set_height(self, line: Line, y: int) -> int:
        metrics, marks = self._metrics, line.marks
        line.top = y
        if self.is_blank and not marks.is_any:
            line.up = line.down = metrics.blank // 2
            line.baseline = y + line.up
            line.bottom = y + metrics.blank
            return line.bottom
        # Letters of other scripts may reach further than those of the chosen font.
        line.up = metrics.up + max(0, round(line.ascent - metrics.ascent))
        line.down = metrics.down + max(0, round(line.descent - metrics.descent))
        above, below = self.marks.room(marks)
        line.baseline = y + above + line.up
        line.bottom = line.baseline + line.down + below
        return line.bottom

    def remark(self, marks: Marks) -> tuple[int, int]:
        """Take in other spans and return between which heights anything changed.

        Only lines whose spans changed are worked on; the text stays as it is laid out.
        """
        touched = marks.different_from(self.marks)
        self.marks = marks
        changed: list[Line] = []
        before = [(line.top, line.bottom) for line in self.lines]
        for index, line in enumerate(self.lines):
            if any(start < line.end and line.start < end for start, end in touched):
                line.marks = marks.new_line()
                marks.place(self, index)
                changed.append(line)
        height = self.height
        self._set_heights()
        if not changed:
            return 0, 0
        moved = self.height != height or before != [(each.top, each.bottom) for each in self.lines]
        return changed[0].top, max(height, self.height) if moved else changed[-1].bottom

    # From offsets to places

    def line_index(self, offset: int) -> int:
        """Return the line the caret stands on before the character at ``offset``."""
        for index, line in enumerate(self.lines):
            if offset < line.end:
                return index
        return len(self.lines) - 1

    def caret_x(self, offset: int, index: int | None = None) -> float:
        """Return where the caret stands at ``offset``, from the left edge of the block."""
        if index is None:
            index = self.line_index(offset)
        qt_offset = self.to_qt(offset)
        if not self.mixed:
            # The hints of PySide leave out that it returns the offset as well.
            return float(self.layout.lineAt(index).cursorToX(qt_offset)[0])  # type: ignore[index]
        boxes = self.boxes(index)
        for box in boxes:
            if box.qt_start <= qt_offset < box.qt_end:
                return box.leading
        return boxes[-1].trailing if boxes else self.width if self.right_to_left else 0.0

    def boxes(self, index: int) -> list[Box]:
        """Return the characters of a line, for blocks that mix directions."""
        found = self._boxes.get(index)
        if found is None:
            qt_line = self.layout.lineAt(index)
            line = self.lines[index]
            written = self.text[line.start - self.start : line.end - self.start]
            blanks = len(written) - len(written.rstrip())
            found = line_boxes(self.layout, qt_line, blanks, self.right_to_left)
            self._boxes[index] = found
        return found

    def intervals(self, index: int, start: int, end: int) -> list[Interval]:
        """Return the stretches of a line that ``start`` to ``end`` covers, from left to right."""
        to_qt, first = self.map.to_qt, self.start
        qt_start, qt_end = to_qt(start - first), to_qt(end - first)
        if not self.mixed:
            qt_line = self.layout.lineAt(index)
            return [(qt_line.cursorToX(qt_start)[0], qt_line.cursorToX(qt_end)[0])]  # type: ignore[index]
        found = covered(self.boxes(index), qt_start, qt_end)
        if not found:
            x = self.caret_x(start, index)
            return [(x, x)]
        return found

    def leading_edge(self, index: int, offset: int) -> tuple[float, bool]:
        """Return where the character at ``offset`` begins, and whether it runs right to left."""
        qt_offset = self.to_qt(offset)
        if not self.mixed:
            return self.layout.lineAt(index).cursorToX(qt_offset)[0], False  # type: ignore[index]
        for box in self.boxes(index):
            if box.qt_start <= qt_offset < box.qt_end:
                return box.leading, box.right_to_left
        return self.caret_x(offset, index), self.right_to_left

    def trailing_edge(self, index: int, offset: int) -> float:
        """Return where the character before ``offset`` ends."""
        qt_offset = self.to_qt(offset)
        if not self.mixed:
            # The hints of PySide leave out that it returns the offset as well.
            return float(self.layout.lineAt(index).cursorToX(qt_offset)[0])  # type: ignore[index]
        for box in self.boxes(index):
            if box.qt_start < qt_offset <= box.qt_end:
                return box.trailing
        return self.caret_x(offset, index)

    # From places to offsets

    def line_at(self, y: float) -> int:
        """Return the line at ``y`` from the top of the block, the nearest where it is outside."""
        for index, line in enumerate(self.lines):
            if y < line.bottom:
                return index
        return len(self.lines) - 1

    def offset_at_x(self, index: int, x: float) -> int:
        """Return the offset where a click at ``x`` on line ``index`` puts the caret."""
        line = self.lines[index]
        if self.mixed:
            qt_offset = self._qt_offset_in_boxes(index, x)
        else:
            qt_offset = self.layout.lineAt(index).xToCursor(x)
        offset = self.from_qt(qt_offset)
        if offset == line.end > line.start:
            # A blank that hangs over the edge of the column is passed over by Qt.
            before = self.previous(offset)
            if abs(self.caret_x(before, index) - x) < abs(self.caret_x(offset, index) - x):
                offset = before
        if offset >= line.end and index + 1 < len(self.lines):
            offset = self.line_end(index)
        return max(line.start, offset)

    def _qt_offset_in_boxes(self, index: int, x: float) -> int:
        boxes = self.boxes(index)
        if not boxes:
            return self.to_qt(self.lines[index].start)

        def leaves(box: Box) -> bool:
            """Whether ``x`` is on the far half, where a click means the end of the character."""
            return (x < (box.left + box.right) / 2) == box.right_to_left

        # Where two meet, the one that begins there shows the caret there.
        box = min(boxes, key=lambda each: (max(each.left - x, x - each.right, 0), leaves(each)))
        return box.qt_end if leaves(box) else box.qt_start

    def line_end(self, index: int) -> int:
        """Return the last place for the caret that is still on line ``index``.

        At a soft break this is before the blank, since the offset after it is on the next line.
        """
        line = self.lines[index]
        if index + 1 == len(self.lines):
            return line.end
        before = self.from_qt(self.layout.previousCursorPosition(self.to_qt(line.end)))
        return max(line.start, before)

    # Moving

    def moved(self, offset: int, *, right: bool) -> int:
        """Return the next caret place to the right or left, ``offset`` itself at the edge."""
        layout = self.layout
        move = layout.rightCursorPosition if right else layout.leftCursorPosition
        return self.from_qt(move(self.to_qt(offset)))

    def previous(self, offset: int) -> int:
        """Return the caret place before ``offset`` in the order of the text."""
        return self.from_qt(self.layout.previousCursorPosition(self.to_qt(offset)))

    def to_qt(self, offset: int) -> int:
        """Return a code point offset of the statement as Qt counts within this block."""
        return self.map.to_qt(min(max(offset, self.start), self.end) - self.start)

    def from_qt(self, qt_offset: int) -> int:
        """Return Qt's offset within this block as a code point offset of the statement."""
        return self.start + self.map.from_qt(qt_offset)


def _option(right_to_left: bool, metrics: Metrics) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(metrics.tab)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(_ABSOLUTE_RIGHT)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(_ABSOLUTE_LEFT)
    return option
