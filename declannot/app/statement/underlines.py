"""Draws the underlines of entities in their line styles."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from declannot.domain.schema import LineStyle

_DASHES = {
    LineStyle.DASH: (4.0, 2.0),
    LineStyle.DOT: (0.1, 1.9),
    LineStyle.DASH_DOT: (4.5, 1.9, 0.6, 1.9),
}


def draw_underline(
    painter: QPainter,
    style: LineStyle,
    left: float,
    right: float,
    top: float,
    stroke: float,
    colour: QColor,
    halo: QColor | None = None,
) -> None:
    """Draw one underline.

    Args:
        left, right, top: where, in logical pixels.
        stroke: its thickness.
        colour: of the line; halo: drawn around it where the fill under it is too much like it.
    """
    if right - left < 1:
        right = left + 1
    middle = top + stroke / 2
    if halo is not None:
        painter.fillRect(_box(left, right, top, stroke), halo)
    if style is LineStyle.SOLID:
        painter.fillRect(_box(left, right, top, stroke, 0), colour)
    elif style is LineStyle.DOUBLE:
        thin = max(1.0, stroke / 2)
        painter.fillRect(_box(left, right, top - 0.25 * thin, thin, 0), colour)
        painter.fillRect(_box(left, right, top + 1.75 * thin, thin, 0), colour)
    elif style is LineStyle.WAVE:
        painter.setPen(QPen(colour, max(1.1, stroke * 0.62)))
        painter.drawPolyline(_wave(left, right, middle, stroke))
    else:
        pen = QPen(colour, stroke)
        pen.setCapStyle(
            Qt.PenCapStyle.RoundCap if style is LineStyle.DOT else Qt.PenCapStyle.FlatCap
        )
        pen.setDashPattern(_DASHES[style])
        painter.setPen(pen)
        inset = stroke / 2 if style is LineStyle.DOT else 0
        painter.drawLine(QLineF(left + inset, middle, right - inset, middle))


def _box(left: float, right: float, top: float, stroke: float, around: float = 1.0) -> QRectF:
    return QRectF(left - around, top - around, right - left + 2 * around, stroke + 2 * around)


def _wave(left: float, right: float, middle: float, stroke: float) -> QPolygonF:
    step, height = max(1.5, stroke), 0.72 * stroke
    points = []
    x, up = left, True
    while x < right:
        points.append(QPointF(x, middle - height if up else middle + height))
        x, up = x + step, not up
    points.append(QPointF(right, middle))
    return QPolygonF(points)
