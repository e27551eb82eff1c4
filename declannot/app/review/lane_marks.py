"""Two annotators and the gold layer on the same text: what stands on each line.

The upper lane lies above the text, the lower one below it; gold stands in the text as it does
for annotating, only quieter. Spans of both lanes are packed line by line with the shortest next to
the text. A line is as high whether there are two levels in a lane or none.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor

from declannot.app.statement.block_layout import BlockLayout
from declannot.app.statement.contrast import mixed
from declannot.app.statement.lanes import LineMarks, Marking, Marks, Piece, Tag, Wish, free_lanes
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.domain.span import Range, Span
from declannot.domain.span_index import SpanIndex

UPPER, LOWER = 0, 1
_STEADY_LEVELS = 2
"""Levels of bars in a lane for which a line needs no more height than for none."""

_QUIET_FILL, _QUIET_BAR = 0.42, 0.5


class Loudness(Enum):
    """How much a span of a lane calls for attention.

    What both agree on is dotted until it is taken; gold shows it then.
    """

    TAKEN = "taken"
    AGREED = "agreed"
    DECIDED = "decided"
    OPEN = "open"
    CURRENT = "current"


class LaneSpan(NamedTuple):
    """A span in one of the two lanes."""

    span: Span
    lane: int
    loudness: Loudness


class LaneLine(LineMarks):
    """The marks of a line with two lanes.

    Attributes:
        bars: pieces of both lanes with what they are, those of the upper lane first.
        dotted: stretches on which both agree.
        current: stretches of what is being decided.
        upper_tags, lower_tags: tags of the lanes.
        levels: levels of bars in each lane; lower_rows: rows of tags below.
    """

    __slots__ = ("bars", "current", "dotted", "levels", "lower_rows", "lower_tags", "upper_tags")

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[tuple[Piece, LaneSpan]] = []
        self.dotted: list[tuple[float, float]] = []
        self.current: list[tuple[float, float]] = []
        self.upper_tags: list[Tag] = []
        self.lower_tags: list[Tag] = []
        self.levels = [0, 0]
        self.lower_rows = 0

    @property
    def is_any(self) -> bool:
        """Whether anything stands on the line."""
        return bool(self.acts or self.entities or self.bars or self.dotted)


class LaneMetrics:
    """Sizes of bars, in logical pixels, from those of the text.

    Attributes:
        bar: thickness of a loud bar; thin: of a quiet one.
        pitch: from one level of bars to the next.
        row: height of a row of tags.
        zone: height of a lane that needs no more than usual.
    """

    def __init__(self, metrics: Metrics) -> None:
        self.bar = max(2, round(3 * metrics.unit))
        self.thin = max(1, round(1.2 * metrics.unit))
        self.gap = max(1, round(2 * metrics.unit))
        self.pitch = self.bar + self.gap
        self.row = metrics.row
        self.zone = max(self.row, _STEADY_LEVELS * self.pitch)

    def height(self, rows: int, levels: int) -> int:
        """Return how high a lane is with so many rows of tags and levels of bars."""
        return max(self.zone, rows * self.row, levels * self.pitch)


class QuietStyles(Styles):
    """Gold while one decides: the same colours and line styles, paler, with hollow tags."""

    def _make(self, label_id: str) -> LabelStyle:
        style = super()._make(label_id)
        page = QColor(self.theme.page)
        style.key = f"quiet:{label_id}"
        style.fills = [mixed(fill, page, _QUIET_FILL) for fill in style.fills]
        style.edge = style.tag_edge = mixed(style.edge, page, 0.7)
        style.tag_fill, style.tag_ink = page, style.hollow_ink
        return style


class Lanes:
    """What stands in the two lanes of a document.

    Attributes:
        editing: gold is worked on: it is drawn as for annotating, and the lanes are quiet.
        ranges: what is being decided, in code points.
    """

    def __init__(self) -> None:
        self.editing = False
        self.ranges: tuple[Range, ...] = ()
        self._loudness: dict[str, Loudness] = {}
        self._index = (SpanIndex(()), SpanIndex(()))

    def show(self, upper: Iterable[Span], lower: Iterable[Span]) -> None:
        """Show the spans of two annotators."""
        self._index = (SpanIndex(upper), SpanIndex(lower))
        self._loudness = {}

    def set_loudness(self, loudness: dict[str, Loudness]) -> None:
        """Say how loud spans are, by id; those not named are open."""
        self._loudness.update(loudness)

    def loudness(self, span_id: str) -> Loudness:
        """Return how loud a span is."""
        return self._loudness.get(span_id, Loudness.OPEN)

    def between(self, start: int, end: int) -> list[LaneSpan]:
        """Return the spans of both lanes that overlap a stretch of text."""
        return [
            LaneSpan(span, lane, self.loudness(span.id))
            for lane, index in enumerate(self._index)
            for span in index.overlapping(start, end)
        ]


class LaneMarking(Marking):
    """Gives blocks the marks of two lanes and of gold."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self._styles: Styles | None = None
        self._quiet: Styles | None = None

    def marks(
        self,
        spans: Iterable[Span],
        start: int,
        end: int,
        styles: Styles,
        metrics: Metrics,
        width: float,
        overhang: float,
    ) -> Marks:
        """Return the marks of a block; ``spans`` are those of gold."""
        gold = styles if self.lanes.editing else self._quiet_styles(styles)
        found = self.lanes.between(start, end)
        state = (self.lanes.editing, self.lanes.ranges)
        return LaneMarks(spans, found, state, (gold, styles), metrics, width, overhang)

    def pitch(self, metrics: Metrics) -> int:
        """Return how high a line is that needs no more room than usual."""
        lanes = LaneMetrics(metrics)
        return metrics.up + metrics.down + 2 * lanes.zone + lanes.gap

    def _quiet_styles(self, styles: Styles) -> Styles:
        if self._quiet is None or styles is not self._styles:
            self._styles, self._quiet = styles, QuietStyles(styles.schema, styles.theme)
        return self._quiet


class LaneMarks(Marks):
    """Places gold and the spans of two lanes on the lines of one block.

    Args:
        gold: spans of gold that overlap the block.
        lanes: those of the two lanes.
        state: whether gold is edited, and the ranges of what is being decided.
        styles: of gold, and of the lanes.
    """

    def __init__(
        self,
        gold: Iterable[Span],
        lanes: list[LaneSpan],
        state: tuple[bool, tuple[Range, ...]],
        styles: tuple[Styles, Styles],
        metrics: Metrics,
        width: float,
        overhang: float,
    ) -> None:
        super().__init__(gold, styles[0], metrics, width, overhang)
        self._editing, self._ranges = state
        self._lane_styles = styles[1]
        self._lane_metrics = LaneMetrics(metrics)
        self._lane_spans = sorted(lanes, key=lambda each: (each.span.start, -each.span.end))
        self._gold_ids = {span.id for span in self.spans}
        self._bar_levels: dict[str, int] = {}
        for lane in (UPPER, LOWER):
            shown = [each.span for each in lanes if each.lane == lane and _is_bar(each)]
            self._bar_levels |= free_lanes(shown)

    def different_from(self, other: Marks) -> list[Range]:
        """Return the ranges of spans that are drawn otherwise than in ``other``."""
        found = super().different_from(other)
        if not isinstance(other, LaneMarks):
            return found
        if self._editing != other._editing:
            found += [(each.span.start, each.span.end) for each in self._lane_spans]
            found += [(span.start, span.end) for span in self.spans]
        if self._ranges != other._ranges:
            found += [*self._ranges, *other._ranges]
        before, now = other._look_of_bars(), self._look_of_bars()
        for one, two in ((before, now), (now, before)):
            for key, look in one.items():
                if two.get(key) != look:
                    found.append((look[0].span.start, look[0].span.end))
        return found

    def _look_of_bars(self) -> dict[str, tuple[LaneSpan, int]]:
        return {
            each.span.id: (each, self._bar_levels.get(each.span.id, 0)) for each in self._lane_spans
        }

    def new_line(self) -> LineMarks:
        """Return the marks of a line on which nothing stands yet."""
        return LaneLine()

    def room(self, marks: LineMarks) -> tuple[int, int]:
        """Return the pixels a line needs above and below its text."""
        assert isinstance(marks, LaneLine)
        metrics, lanes = self._metrics, self._lane_metrics
        frames = metrics.frame * max(0, marks.act_levels - 1)
        gold = round(metrics.lane * max(0, marks.lanes - 2)) + frames
        above = lanes.height(marks.tag_rows, marks.levels[UPPER]) + frames
        return above, lanes.height(marks.lower_rows, marks.levels[LOWER]) + gold + lanes.gap

    def _place_tags(self, block: BlockLayout, index: int, wishes: list[Wish]) -> None:
        """Place bars, and the tags of gold and of the upper lane so that none covers another."""
        line = block.lines[index]
        marks = line.marks
        assert isinstance(marks, LaneLine)
        lower: list[Wish] = []
        for each in self._lane_spans:
            span = each.span
            if span.start >= line.end:
                break
            if span.end <= line.start:
                continue
            self._place_lane_span(block, index, each)
            if line.start <= span.start < line.end and self._has_tag(each):
                wish = self._wish(block, index, span, self._lane_styles.of(span))
                if wish.text:
                    (wishes if each.lane == UPPER else lower).append(wish)
        for start, end in self._ranges:
            low, high = max(start, line.start), min(end, line.end)
            if low < high:
                marks.current += block.intervals(index, low, high)
        tags, marks.tag_rows = self._placed(wishes, block.right_to_left)
        marks.tags = [tag for tag in tags if tag.span.id in self._gold_ids]
        marks.upper_tags = [tag for tag in tags if tag.span.id not in self._gold_ids]
        marks.lower_tags, marks.lower_rows = self._placed(lower, block.right_to_left)

    def _place_lane_span(self, block: BlockLayout, index: int, each: LaneSpan) -> None:
        marks = block.lines[index].marks
        assert isinstance(marks, LaneLine)
        level = self._bar_levels.get(each.span.id, 0)
        style = self._lane_styles.of(each.span)
        for piece in self._pieces(block, index, each.span, style, level):
            if _is_bar(each):
                marks.bars.append((piece, each))
                marks.levels[each.lane] = max(marks.levels[each.lane], level + 1)
            elif each.lane == UPPER and each.loudness is Loudness.AGREED:
                marks.dotted.append((piece.left, piece.right))

    def _has_tag(self, each: LaneSpan) -> bool:
        if self._editing:
            return each.loudness is Loudness.CURRENT
        return each.loudness in (Loudness.OPEN, Loudness.CURRENT)


def _is_bar(each: LaneSpan) -> bool:
    return each.loudness not in (Loudness.AGREED, Loudness.TAKEN)


def quiet_bar(style: LabelStyle, page: QColor) -> QColor:
    """Return the colour of the bar of a difference that is decided."""
    return mixed(style.edge, page, _QUIET_BAR)
