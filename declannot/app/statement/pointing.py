"""What lies under a point of the statement: spans, tags and the edges one can drag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QPointF

from declannot.app.statement.lanes import Piece, tag_rectangle
from declannot.app.statement.page import Page, Place
from declannot.domain.span import Range, Span

EDGE_REACH_PX = 4

Edge = Literal["start", "end"]


def tag_at(page: Page, point: QPointF) -> Span | None:
    """Return the span whose tag is under a point, or None."""
    if page.blocks is None:
        return None
    place = page.place_at(point.y())
    inside = QPointF(point.x() - page.left, point.y() - place.top)
    for tag in reversed(place.line.marks.tags):
        if tag_rectangle(tag, place.line, page.metrics).contains(inside):
            return tag.span if page.styles.can_be_hit(tag.span) else None
    return None


def spans_at(page: Page, point: QPointF) -> list[Span]:
    """Return the spans under a point, the innermost first; that of a tag comes before all."""
    if page.blocks is None:
        return []
    place = page.place_at(point.y())
    x, y = point.x() - page.left, point.y() - place.top
    if not place.line.top <= y < place.line.bottom:
        return []
    found = {
        piece.span.id: piece.span
        for piece in place.line.marks.pieces
        if piece.left <= x < piece.right and page.styles.can_be_hit(piece.span)
    }
    ordered = sorted(found.values(), key=lambda span: (span.end - span.start, span.order))
    tagged = tag_at(page, point)
    if tagged is not None:
        ordered = [tagged] + [span for span in ordered if span.id != tagged.id]
    return ordered


def is_over(page: Page, point: QPointF, ranges: Iterable[Range]) -> bool:
    """Return whether a point lies on the text of one of some ranges."""
    if page.blocks is None:
        return False
    place = page.place_at(point.y())
    line, x = place.line, point.x() - page.left
    if not line.text_top <= point.y() - place.top < line.text_bottom:
        return False
    for start, end in ranges:
        low, high = max(start, line.start), min(end, line.end)
        if low < high:
            stretches = place.block.intervals(place.line_index, low, high)
            if any(left <= x < right for left, right in stretches):
                return True
    return False


def edge_at(page: Page, point: QPointF, span: Span | None) -> tuple[Span, Edge] | None:
    """Return the edge of ``span`` within 4 pixels of a point, or None."""
    if page.blocks is None or span is None:
        return None
    place = page.place_at(point.y())
    line = place.line
    y = point.y() - place.top
    reach = page.metrics.frame + 2
    if not line.text_top - reach <= y <= line.text_bottom + reach:
        return None
    best: tuple[float, Edge] | None = None
    for end, x in _edges_on(place, line.marks.pieces, span):
        far = abs(point.x() - page.left - x)
        if far <= EDGE_REACH_PX and (best is None or far < best[0]):
            best = far, end
    return (span, best[1]) if best is not None else None


def _edges_on(place: Place, pieces: list[Piece], span: Span) -> list[tuple[Edge, float]]:
    """Return the outer edges of a span that lie on a line, and where."""
    line, block = place.line, place.block
    own = [piece for piece in pieces if piece.span.id == span.id]
    if not own:
        return []
    index = place.line_index
    found: list[tuple[Edge, float]] = []
    if line.start <= span.start < line.end:
        found.append(("start", block.leading_edge(index, span.start)[0]))
    if line.start < span.end <= line.end:
        found.append(("end", block.trailing_edge(index, span.end)))
    return found
