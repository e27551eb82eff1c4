"""Which spans stand on a line, how they nest, and where their tags go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.domain.span import Range, Span

if TYPE_CHECKING:
    from declannot.app.statement.block_layout import BlockLayout, Line

_LARGEST_SHIFT = 2.2
"""How many heights a tag may stand away from its span before it goes to a row above."""


class Piece:
    """A stretch of one line that a span covers.

    Attributes:
        span, style: what is drawn; left, right: where, from the left edge of the block.
        level: for an act how many it stands around, for an entity its lane downwards.
        left_edge, right_edge: whether the span's own edge is there (or that of a part of it).
    """

    __slots__ = (
        "left",
        "left_edge",
        "level",
        "right",
        "right_edge",
        "span",
        "style",
    )

    def __init__(
        self,
        span: Span,
        style: LabelStyle,
        level: int,
        left: float,
        right: float,
        left_edge: bool,
        right_edge: bool,
    ) -> None:
        self.span, self.style, self.level = span, style, level
        self.left, self.right = left, right
        self.left_edge, self.right_edge = left_edge, right_edge


class Tag(NamedTuple):
    """A tag; ``left`` from the left edge of the block, ``row`` 0 next to the text."""

    span: Span
    style: LabelStyle
    text: str
    left: float
    width: float
    row: int


class Wish(NamedTuple):
    """A tag that has to be placed: where it would like its start, in reading direction."""

    at: float
    width: float
    span: Span
    style: LabelStyle
    text: str


class LineMarks:
    """The spans on one line.

    Attributes:
        acts: pieces of acts, the outermost first; entities: pieces of entities.
        links: stretches between the parts of a discontinuous span, with its style.
        tags: placed tags; tag_rows, act_levels, lanes: how much room they need.
    """

    __slots__ = ("act_levels", "acts", "entities", "lanes", "links", "tag_rows", "tags")

    def __init__(self) -> None:
        self.acts: list[Piece] = []
        self.entities: list[Piece] = []
        self.links: list[tuple[float, float, LabelStyle]] = []
        self.tags: list[Tag] = []
        self.tag_rows = self.act_levels = self.lanes = 0

    @property
    def is_any(self) -> bool:
        """Whether anything stands on the line."""
        return bool(self.acts or self.entities)

    @property
    def pieces(self) -> list[Piece]:
        """All pieces, acts first."""
        return self.acts + self.entities


class Marking:
    """Makes the marks of blocks; another one lets a page show more than the spans of a layer."""

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
        """Return the marks of the block from ``start`` to ``end``; the rest as of ``Marks``."""
        return Marks(spans, styles, metrics, width, overhang)

    def pitch(self, metrics: Metrics) -> int:
        """Return how high a line is that needs no more room than usual."""
        return metrics.pitch


class Marks:
    """Places the spans of one block on its lines.

    Args:
        spans: those that overlap the block.
        styles, metrics: how they are drawn.
        width: of the block in pixels; tags may reach ``overhang`` beyond it.
    """

    def __init__(
        self, spans: Iterable[Span], styles: Styles, metrics: Metrics, width: float, overhang: float
    ) -> None:
        self.spans = sorted(spans, key=lambda span: (span.start, -span.end))
        self._styles, self._metrics = styles, metrics
        self._width, self._overhang = width, overhang
        acts = [span for span in self.spans if styles.of(span).is_act]
        entities = [span for span in self.spans if not styles.of(span).is_act]
        self._levels = nesting_levels(acts) | free_lanes(entities)

    def different_from(self, other: Marks) -> list[Range]:
        """Return the ranges of spans that are drawn otherwise than in ``other``."""
        before = {span.id: (span, other._levels[span.id]) for span in other.spans}
        now = {span.id: (span, self._levels[span.id]) for span in self.spans}
        return [
            (span.start, span.end)
            for one, two in ((before, now), (now, before))
            for key, (span, level) in one.items()
            if two.get(key) != (span, level)
        ]

    def new_line(self) -> LineMarks:
        """Return the marks of a line on which nothing stands yet."""
        return LineMarks()

    def room(self, marks: LineMarks) -> tuple[int, int]:
        """Return the pixels a line needs above and below its text."""
        metrics = self._metrics
        frames = metrics.frame * max(1, marks.act_levels - 1)
        rows = metrics.row * max(1, marks.tag_rows)
        below = round(metrics.lane * max(0, marks.lanes - 2)) + frames - metrics.frame
        return rows + frames - 1, metrics.room + below

    def place(self, block: BlockLayout, index: int) -> None:
        """Find the pieces and tags of line ``index`` and keep them in its ``marks``."""
        line = block.lines[index]
        marks, wishes = line.marks, []
        for span in self.spans:
            if span.start >= line.end and not (block.is_blank and span.start <= line.end):
                break
            if span.end <= line.start:
                continue
            style = self._styles.of(span)
            self._add_pieces(block, index, span, style)
            if line.start <= span.start < line.end:
                wishes.append(self._wish(block, index, span, style))
            if span.fragments is not None:
                self._add_links(block, index, span, style)
        marks.acts.sort(key=lambda piece: -piece.level)
        marks.act_levels = 1 + max((piece.level for piece in marks.acts), default=-1)
        marks.lanes = 1 + max((piece.level for piece in marks.entities), default=-1)
        self._place_tags(block, index, [wish for wish in wishes if wish.text])

    def _add_pieces(self, block: BlockLayout, index: int, span: Span, style: LabelStyle) -> None:
        marks = block.lines[index].marks
        pieces = marks.acts if style.is_act else marks.entities
        pieces += self._pieces(block, index, span, style, self._levels[span.id])

    def _pieces(
        self, block: BlockLayout, index: int, span: Span, style: LabelStyle, level: int
    ) -> Iterator[Piece]:
        line = block.lines[index]
        for start, end in span.ranges:
            low, high = max(start, line.start), min(end, line.end)
            if high == line.end and end > high:
                high = _without_blanks(block, low, high)
            if low == line.start and start < low:
                low = high - len(block.text[low - block.start : high - block.start].lstrip())
            if low >= high:
                continue
            found = block.intervals(index, low, high)
            first, last = start >= line.start, end <= line.end
            left_edge, right_edge = (last, first) if block.right_to_left else (first, last)
            for number, (left, right) in enumerate(found):
                yield Piece(
                    span,
                    style,
                    level,
                    left,
                    right,
                    left_edge and number == 0,
                    right_edge and number == len(found) - 1,
                )

    def _add_links(self, block: BlockLayout, index: int, span: Span, style: LabelStyle) -> None:
        line, ranges = block.lines[index], span.ranges
        for (_, low), (high, _) in zip(ranges, ranges[1:], strict=False):
            low, high = max(low, line.start), min(high, line.end)
            if low < high:
                line.marks.links += [
                    (left, right, style) for left, right in block.intervals(index, low, high)
                ]

    # Tags

    def _wish(self, block: BlockLayout, index: int, span: Span, style: LabelStyle) -> Wish:
        text = tag_text(span, style, self._metrics.density)
        width = self._metrics.tag_width(text) if text else 0.0
        at, rtl = block.leading_edge(index, span.start)
        if block.right_to_left:  # all is placed in reading direction and turned round again
            at = self._width - at
        if rtl != block.right_to_left:
            at -= width
        return Wish(at - 1, width, span, style, text)

    def _place_tags(self, block: BlockLayout, index: int, wishes: list[Wish]) -> None:
        marks = block.lines[index].marks
        marks.tags, marks.tag_rows = self._placed(wishes, block.right_to_left)

    def _placed(self, wishes: list[Wish], mirrored: bool) -> tuple[list[Tag], int]:
        """Return tags in rows in which none covers another, and how many rows they need."""
        names = self._metrics.density is TagDensity.NAME
        wishes.sort(
            key=lambda wish: (
                round(wish.at),
                (wish.span.end - wish.span.start) * (1 if names else -1),
            )
        )
        limit = self._width + self._overhang
        ends: list[float] = []
        tags = []
        for wish in wishes:
            at = min(wish.at, limit - wish.width)
            row, left = self._free_row(ends, at, limit - wish.width)
            ends[row] = left + wish.width
            if mirrored:
                left = self._width - left - wish.width
            tags.append(Tag(wish.span, wish.style, wish.text, left, wish.width, row))
        return tags, len(ends)

    def _free_row(self, ends: list[float], at: float, last: float) -> tuple[int, float]:
        """Return the first row with room at or just after ``at``; a new one where there is none."""
        farthest = min(last, at + _LARGEST_SHIFT * self._metrics.tag)
        for row, end in enumerate(ends):
            left = max(at, end + 1)
            if left <= farthest + 0.5:
                return row, left
        ends.append(0.0)
        return len(ends) - 1, at


def tag_text(span: Span, style: LabelStyle, density: TagDensity) -> str:
    """Return what the tag of a span says; a doubtful span's ends in a question mark."""
    text = {TagDensity.NAME: style.name, TagDensity.LETTER: style.letter}.get(density, "")
    if span.doubt:
        return f"{text} ?" if density is TagDensity.NAME else f"{text}?"
    return text


def nesting_levels(spans: list[Span]) -> dict[str, int]:
    """Return for each act around how many others it stands: 0 for the innermost."""
    return _stacked(spans, lambda taken: 1 + max(taken, default=-1))


def free_lanes(spans: list[Span]) -> dict[str, int]:
    """Return for each entity the lane next to the text that no shorter one has taken."""

    def lowest_free(taken: list[int]) -> int:
        lane = 0
        while lane in taken:
            lane += 1
        return lane

    return _stacked(spans, lowest_free)


def _stacked(spans: list[Span], choose: Callable[[list[int]], int]) -> dict[str, int]:
    """Give each span a level, the shortest first, from those of the spans it overlaps."""
    placed: list[tuple[int, int, int]] = []
    levels: dict[str, int] = {}
    for span in sorted(spans, key=lambda span: (span.end - span.start, span.order)):
        start, end = span.start, span.end
        taken = [level for low, high, level in placed if low < end and start < high]
        level = choose(taken)
        placed.append((start, end, level))
        levels[span.id] = level
    return levels


def _without_blanks(block: BlockLayout, low: int, high: int) -> int:
    """Return where the text from ``low`` to ``high`` ends without the blanks at its end."""
    return low + len(block.text[low - block.start : high - block.start].rstrip())


def moved_edges(span: Span, chosen: Range) -> tuple[Range, ...]:
    """Return the ranges of a span whose outer edges are being moved to ``chosen``."""
    pieces = span.ranges
    if len(pieces) == 1:
        return (chosen,)
    return ((chosen[0], pieces[0][1]), *pieces[1:-1], (pieces[-1][0], chosen[1]))


def tag_rectangle(tag: Tag, line: Line, metrics: Metrics) -> QRectF:
    """Return where a tag is drawn, from the top left of its block."""
    bottom = line.text_top - metrics.frame * max(1, line.marks.act_levels - 1) + metrics.frame - 1
    top = bottom - metrics.tag - tag.row * metrics.row
    return QRectF(tag.left, top, tag.width, metrics.tag)
