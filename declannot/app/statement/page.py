"""The laid out statement behind the viewport: blocks, heights, and where the viewport stands."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.blocks import Blocks
from declannot.app.statement.heights import Heights
from declannot.app.statement.lanes import Marking, Marks, moved_edges
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.shown_text import runs_right_to_left
from declannot.app.statement.styles import Styles
from declannot.domain.content import LayerContent
from declannot.domain.span import Range, Span

PADDING_TOP = 14
PADDING_BOTTOM = 60
_CACHED_CHARACTERS = 160_000
_SAMPLE_LENGTH = 400
_REFRESHED = 12


class Place(NamedTuple):
    """Where an offset stands: its block, the block's top in the viewport, and its line."""

    block_index: int
    top: float
    block: BlockLayout
    line_index: int

    @property
    def line(self) -> Line:
        """The visual line."""
        return self.block.lines[self.line_index]


class Page:
    """Geometry of a statement in viewport coordinates.

    The place of the viewport is an anchor: a block and how many pixels of it are above the
    viewport. Blocks are laid out when they are looked at; until then their heights are estimates,
    and as a better height of a block above moves nothing, nothing jumps.
    """

    def __init__(self, styles: Styles, metrics: Metrics) -> None:
        self.styles, self.metrics = styles, metrics
        self.content: LayerContent | None = None
        self.language = ""
        self.blocks: Blocks | None = None
        self.left = 0.0
        self.width = 0.0
        self.viewport_height = 0
        self.preview: tuple[str, Range] | None = None
        self.marking = Marking()
        self._heights = Heights()
        self._cache: OrderedDict[int, BlockLayout] = OrderedDict()
        self._cached_characters = 0
        self._anchor, self._above = 0, -PADDING_TOP

    # The statement and the space for it

    def set_content(self, content: LayerContent | None, language: str) -> None:
        """Show another statement from its beginning, or none."""
        self.content, self.language = content, language
        self.blocks = Blocks(content.text) if content is not None else None
        self.preview = None
        self._anchor, self._above = 0, -PADDING_TOP
        self.forget()

    def set_viewport(self, width: int, height: int) -> bool:
        """Fit the column into the viewport; return whether its width changed."""
        self.viewport_height = height
        near, far = float(self.metrics.margin), float(round(28 * self.metrics.unit))
        if runs_right_to_left("", 0, 0, self.language):
            near, far = far, near  # numbers stand where lines begin
        column = float(max(80, min(self.metrics.measure, width - near - far)))
        self.left = max(near, float(round((width - column) / 2)))
        changed = column != self.width
        self.width = column
        return changed

    def forget(self) -> None:
        """Drop all layouts and estimate all heights anew; the anchor's block stays."""
        self._cache.clear()
        self._cached_characters = 0
        if self.blocks is None or self.content is None or self.width <= 0:
            self._heights = Heights()
            return
        per_line = max(4, int(self.width / self._width_of_character()))
        pitch = self.marking.pitch(self.metrics)
        blank, gap = self.metrics.blank, self.metrics.gap
        self._heights = Heights(
            -(-length // per_line) * pitch + gap if length > 0 else blank
            for length in map(int.__sub__, self.blocks.ends, self.blocks.starts)
        )

    def _width_of_character(self) -> float:
        """Return the average advance in this statement, from a sample of its text."""
        assert self.content is not None
        text = self.content.text.text[:_SAMPLE_LENGTH].replace("\n", " ").replace("\r", " ")
        if not text.strip():
            return self.metrics.character
        return max(1.0, self.metrics.advance(text) / len(text)) * 1.03

    def refresh(self, ranges: Sequence[Range]) -> tuple[list[tuple[int, int, int]], bool]:
        """Place the spans anew in the blocks that ``ranges`` touch.

        Returns:
            Laid out blocks with the heights in them between which anything changed, and whether
            a block is higher or lower than before.
        """
        if self.blocks is None:
            return [], False
        touched: set[int] = set()
        for start, end in ranges:
            touched |= self._cached_between(start, end)
        if len(touched) > _REFRESHED:
            for index in touched:
                dropped = self._cache.pop(index)
                self._cached_characters -= dropped.end - dropped.start
            return [], True
        changed, moved = [], False
        for index in touched:
            block = self._cache[index]
            top, bottom = block.remark(self._marks(block.start, block.end))
            moved |= block.height != self._heights[index]
            self._heights[index] = block.height
            changed.append((index, top, bottom))
        return changed, moved

    def _cached_between(self, start: int, end: int) -> set[int]:
        assert self.blocks is not None
        first, last = self.blocks.index_at(start), self.blocks.index_at(max(start, end - 1))
        if last - first < len(self._cache):
            return {index for index in range(first, last + 1) if index in self._cache}
        return {index for index in self._cache if first <= index <= last}

    # Blocks

    def block(self, index: int) -> BlockLayout:
        """Return a block, laid out."""
        block = self._cache.get(index)
        if block is not None:
            self._cache.move_to_end(index)
            return block
        block = self._cache[index] = self._lay_out(index)
        self._heights[index] = block.height
        self._cached_characters += block.end - block.start
        while self._cached_characters > _CACHED_CHARACTERS and len(self._cache) > 60:
            _, dropped = self._cache.popitem(last=False)
            self._cached_characters -= dropped.end - dropped.start
        return block

    def _lay_out(self, index: int) -> BlockLayout:
        assert self.blocks is not None and self.content is not None
        start, end = self.blocks[index]
        paragraph_start = self.blocks.paragraph_start(index)
        right_to_left = runs_right_to_left(self.blocks.text, paragraph_start, end, self.language)
        return BlockLayout(
            self.blocks.text,
            start,
            end,
            right_to_left=right_to_left,
            metrics=self.metrics,
            width=self.width,
            marks=self._marks(start, end),
            closes=self.blocks.ends_paragraph(index),
        )

    def _marks(self, start: int, end: int) -> Marks:
        spans, overhang = self._spans_in(start, end), self.metrics.margin / 3
        return self.marking.marks(
            spans, start, end, self.styles, self.metrics, self.width, overhang
        )

    def _spans_in(self, start: int, end: int) -> list[Span]:
        assert self.content is not None
        spans = self.content.index.overlapping(start, end)
        if self.preview is None:
            return spans
        shown = self.shown_span(self.preview[0])
        spans = [span for span in spans if span.id != self.preview[0]]
        if shown is not None and shown.start < end and start < shown.end:
            spans.append(shown)
        return spans

    def shown_span(self, span_id: str | None) -> Span | None:
        """Return a span as it is shown: with the edges it is being given."""
        if self.content is None or span_id is None:
            return None
        span = self.content.spans.get(span_id)
        if span is None or self.preview is None or self.preview[0] != span_id:
            return span
        ranges = moved_edges(span, self.preview[1])
        return replace(
            span,
            start=ranges[0][0],
            end=ranges[-1][1],
            fragments=ranges if len(ranges) > 1 else None,
        )

    # Scrolling

    @property
    def height(self) -> int:
        """The height of everything, padding included; better the more has been laid out."""
        return self._heights.total + PADDING_TOP + PADDING_BOTTOM

    @property
    def position(self) -> int:
        """How many pixels are above the viewport."""
        if self.blocks is None:
            return 0
        return self._heights.above(self._anchor) + self._above + PADDING_TOP

    @property
    def last_position(self) -> int:
        """The position at the end of the statement."""
        return max(0, self.height - self.viewport_height)

    def scroll_by(self, pixels: int) -> None:
        """Move by exactly so many pixels, laying out whatever is passed."""
        self._above += pixels
        self._settle()

    def scroll_to(self, position: int) -> None:
        """Go to a position, found by estimates."""
        if self.blocks is None:
            return
        y = min(position, self.last_position) - PADDING_TOP
        self._anchor = self._heights.at(y)
        self._above = y - self._heights.above(self._anchor)
        self._settle()

    def _settle(self) -> None:
        """Bring the anchor to the block at the top, and keep within the statement."""
        if self.blocks is None:
            return
        self._walk()
        if self._anchor == 0 and self._above < -PADDING_TOP:
            self._above = -PADDING_TOP

    def _walk(self) -> None:
        assert self.blocks is not None
        while self._above < 0 and self._anchor > 0:
            self._anchor -= 1
            self._above += self.block(self._anchor).height
        while self._anchor + 1 < len(self.blocks):
            height = self.block(self._anchor).height
            if self._above < height:
                break
            self._above -= height
            self._anchor += 1

    def visible(self) -> list[tuple[int, int, BlockLayout]]:
        """Return the blocks in the viewport with their index and top, laid out."""
        if self.blocks is None:
            return []
        self._settle()
        found = self._fill()
        index, top, block = found[-1]
        spare = self.viewport_height - (top + block.height + PADDING_BOTTOM)
        # Within the padding nothing is hidden, and a first line that grows may stay in place.
        hidden = self.position - PADDING_TOP
        if spare > 0 and index + 1 == len(self.blocks) and hidden > 0:
            self._above -= min(spare, hidden)
            self._settle()
            found = self._fill()
        return found

    def _fill(self) -> list[tuple[int, int, BlockLayout]]:
        assert self.blocks is not None
        found = []
        index, top = self._anchor, -self._above
        while True:
            block = self.block(index)
            found.append((index, top, block))
            top += block.height
            index += 1
            if top >= self.viewport_height or index == len(self.blocks):
                return found

    # Places

    def place(self, offset: int) -> Place:
        """Return where an offset stands, its block laid out."""
        assert self.blocks is not None
        index = self.blocks.index_at(offset)
        block = self.block(index)
        return Place(index, self.top_of(index), block, block.line_index(offset))

    def top_of(self, index: int) -> int:
        """Return where a block begins in the viewport."""
        if index == self._anchor:
            return -self._above
        near = range(min(index, self._anchor), max(index, self._anchor))
        if len(near) < 64:
            between = sum(self._heights[each] for each in near)
            return between - self._above if index > self._anchor else -between - self._above
        return self._heights.above(index) - self._heights.above(self._anchor) - self._above

    def hold(self, y: float | None = None, offset: int | None = None) -> tuple[int, float] | None:
        """Remember what must not move: the line at ``y`` or that of ``offset``, else the first."""
        if self.blocks is None or not len(self._heights):
            return None
        if offset is not None:
            place = self.place(offset)
            return offset, place.top + place.line.baseline
        place = self.place_at(y if y is not None else 0.0)
        return place.line.start, place.top + place.line.baseline

    def restore(self, held: tuple[int, float] | None) -> None:
        """Bring back to its height in the viewport what ``hold`` remembered."""
        if held is None or self.blocks is None:
            return
        offset, y = held
        index = self.blocks.index_at(min(offset, self.blocks.ends[-1]))
        block = self.block(index)
        self._anchor = index
        self._above = round(block.lines[block.line_index(offset)].baseline - y)
        self._settle()

    def place_at(self, y: float) -> Place:
        """Return the line at a height in the viewport, the nearest where it is outside."""
        assert self.blocks is not None
        if not 0 <= y <= self.viewport_height:
            return self._far_place(y)
        index, top = self._anchor, -self._above
        while y < top and index > 0:
            index -= 1
            top -= self.block(index).height
        while index + 1 < len(self.blocks) and y >= top + self.block(index).height:
            top += self.block(index).height
            index += 1
        block = self.block(index)
        return Place(index, self.top_of(index), block, block.line_at(y - top))

    def _far_place(self, y: float) -> Place:
        """Return the line at a height far away, without laying out everything on the way."""
        place = None
        for _ in range(8):  # laying a block out may show that another one is there
            start = self._heights.above(self._anchor) + self._above
            index = self._heights.at(int(start + y))
            block, top = self.block(index), self.top_of(index)
            place = Place(index, top, block, block.line_at(y - top))
            if top <= y < top + block.height:
                break
        assert place is not None
        return place

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point of the viewport."""
        place = self.place_at(point.y())
        return place.block.offset_at_x(place.line_index, point.x() - self.left)

    def caret_rect(self, offset: int) -> QRectF:
        """Return the caret before the character at ``offset``."""
        place = self.place(offset)
        line = place.line
        x = place.block.caret_x(min(offset, place.block.end), place.line_index)
        return QRectF(
            self.left + x, place.top + line.text_top, 0.0, line.text_bottom - line.text_top
        )

    def rows(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the heights between which ``start`` to ``end`` is seen, or None."""
        if self.blocks is None:
            return None
        first, last = self.blocks.index_at(start), self.blocks.index_at(end)
        tops: list[int] = []
        for index, top, block in self.visible():
            if first <= index <= last:
                low = block.lines[block.line_index(start)].top if index == first else 0
                high = block.lines[block.line_index(end)].bottom if index == last else block.height
                tops += [top + low, top + high]
        return (min(tops), max(tops)) if tops else None
