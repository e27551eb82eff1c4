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
