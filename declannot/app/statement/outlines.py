"""Outlines around stretches of text on several lines, as one shape with rounded corners."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF


def joined_outline(rectangles: Sequence[QRectF], radius: float, reach: float) -> QPainterPath:
    """Return one outline around rectangles, joined where they lie under each other.

    Args:
        rectangles: from the top down.
        radius: of the corners, in logical pixels.
        reach: how far apart two may be, vertically, to be joined.
    """
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for rectangle in rectangles:
        shape.addRect(rectangle)
    for upper, lower in pairwise(rectangles):
        left, right = max(upper.left(), lower.left()), min(upper.right(), lower.right())
        if right - left > 2 * radius and 0 < lower.top() - upper.bottom() <= reach:
            bridge = QRectF(left, upper.bottom() - 1, right - left, 0)
            bridge.setBottom(lower.top() + 1)
            shape.addRect(bridge)
    result = QPainterPath()
    for polygon in shape.simplified().toSubpathPolygons():
        result.addPath(_rounded(polygon, radius))
    return result


def _rounded(polygon: QPolygonF, radius: float) -> QPainterPath:
    """Return a closed polygon of level and upright edges with its corners rounded."""
    points = [polygon.at(index) for index in range(polygon.count())]
    if points and points[0] == points[-1]:
        points.pop()
    corners = [
        point
        for before, point, after in zip(
            points[-1:] + points[:-1], points, points[1:] + points[:1], strict=True
        )
        if not _in_line(before, point, after)
    ]
    path = QPainterPath()
    if len(corners) < 3:
        return path
    for number, corner in enumerate(corners):
        into = _towards(corner, corners[number - 1], radius)
        out = _towards(corner, corners[(number + 1) % len(corners)], radius)
        if number == 0:
            path.moveTo(into)
        else:
            path.lineTo(into)
        path.quadTo(corner, out)
    path.closeSubpath()
    return path


def _in_line(one: QPointF, two: QPointF, three: QPointF) -> bool:
    first, second = two - one, three - two
    return abs(first.x() * second.y() - first.y() * second.x()) < 0.01


def _towards(start: QPointF, end: QPointF, length: float) -> QPointF:
    """Return the point ``length`` from ``start`` towards ``end``, half way at the most."""
    way = end - start
    whole = abs(way.x()) + abs(way.y())
    return start + way * (min(length, whole / 2) / whole) if whole else start


def rounded_piece(
    rectangle: QRectF, radius: float, *, left: bool, right: bool
) -> tuple[QPainterPath, QPainterPath]:
    """Return the area of a fill and the line of its edge.

    Sides that are no edge of the span, because it goes on there, are straight and left open.
    """
    west, east = rectangle.left(), rectangle.right()
    low, high = rectangle.top(), rectangle.bottom()
    left_radius, right_radius = radius if left else 0.0, radius if right else 0.0
    fill, edge = QPainterPath(), QPainterPath()
    for path, is_open in ((fill, False), (edge, True)):
        path.moveTo(west + left_radius, low)
        path.lineTo(east - right_radius, low)
        if right:
            path.quadTo(east, low, east, low + radius)
            path.lineTo(east, high - radius)
            path.quadTo(east, high, east - radius, high)
        elif is_open:
            path.moveTo(east, high)
        else:
            path.lineTo(east, high)
        path.lineTo(west + left_radius, high)
        if left:
            path.quadTo(west, high, west, high - radius)
            path.lineTo(west, low + radius)
            path.quadTo(west, low, west + radius, low)
        elif not is_open:
            path.closeSubpath()
    return fill, edge
