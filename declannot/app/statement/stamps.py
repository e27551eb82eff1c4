"""Small pictures that are drawn once for each look and then only copied.

Stroking a wave or a rounded edge anew at every repaint costs a hundred times more than copying
it, so tags, the ends of fills and one stretch of each line style are kept as pictures.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.styles import LabelStyle
from declannot.domain.schema import LineStyle

_DASHES = {
    LineStyle.DASH: (4.0, 2.0),
    LineStyle.DOT: (1.0, 1.2),
    LineStyle.DASH_DOT: (4.0, 1.6, 1.0, 1.6),
}
_TILE_PX = 120
RADIUS = 3.0


class Stamps:
    """Pictures at one zoom, theme and screen."""

    def __init__(self, metrics: Metrics, page: QColor, device_pixel_ratio: float) -> None:
        self._metrics, self._page = metrics, page
        self.device_pixel_ratio = device_pixel_ratio
        hair = max(1, round(device_pixel_ratio * max(1.0, 0.8 * metrics.unit)))
        self.hair = hair / device_pixel_ratio
        cap = round((RADIUS * metrics.unit + 1) * device_pixel_ratio)
        self.cap_width = cap / device_pixel_ratio
        self._tags: dict[tuple[str, str, bool], QPixmap] = {}
        self._caps: dict[tuple[str, int, int, bool, bool], QPixmap] = {}
        self._lines: dict[str, QPixmap] = {}

    # Tags

    def tag(self, style: LabelStyle, text: str, *, suggested: bool) -> QPixmap:
        """Return the picture of a tag; one of a suggestion is hollow."""
        key = (style.key, text, suggested)
        found = self._tags.get(key)
        if found is None:
            found = self._tags[key] = self._draw_tag(style, text, suggested)
        return found

    def _draw_tag(self, style: LabelStyle, text: str, suggested: bool) -> QPixmap:
        metrics = self._metrics
        bounds = QRectF(0, 0, metrics.tag_width(text), metrics.tag)
        picture, painter = self._blank(bounds.width(), bounds.height())
        boxed = metrics.density is not TagDensity.NONE
        if boxed:
            pen = QPen(style.tag_edge, 1.0)
            if suggested:
                pen.setDashPattern((2.0, 1.5))
            painter.setPen(pen)
            painter.setBrush(self._page if suggested else style.tag_fill)
            radius = 0.22 * metrics.tag
            painter.drawRoundedRect(bounds.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(metrics.tag_font)
        painter.setPen(style.tag_ink if boxed and not suggested else style.hollow_ink)
        painter.drawText(bounds, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture

    # Ends of fills

    def cap(
        self, style: LabelStyle, level: int, height: float, *, at_left: bool, filled: bool
    ) -> QPixmap:
        """Return the rounded end of a fill, ``cap_width`` wide.

        An act around others has stronger ends.
        """
        key = (style.key, level, round(height * self.device_pixel_ratio), at_left, filled)
        found = self._caps.get(key)
        if found is None:
            found = self._caps[key] = self._draw_cap(style, level, height, at_left, filled)
        return found

    def _draw_cap(
        self, style: LabelStyle, level: int, height: float, at_left: bool, filled: bool
    ) -> QPixmap:
        width, hair = self.cap_width, self.hair
        picture, painter = self._blank(width, height)
        bounds = QRectF(0 if at_left else -2 * width, 0, 3 * width, height)
        bounds.adjust(hair / 2, hair / 2, -hair / 2, -hair / 2)
        painter.setPen(QPen(style.edge, hair))
        if filled:
            painter.setBrush(style.fill(level))
        painter.drawRoundedRect(bounds, width - 1, width - 1)
        if level:
            bar = max(2.0, 2 * self._metrics.unit)
            x = bar / 2 if at_left else width - bar / 2
            painter.setPen(QPen(style.edge, bar))
            painter.drawLine(QLineF(x, 1, x, height - 1))
        painter.end()
        return picture

    # Underlines

    def line(self, style: LabelStyle) -> QPixmap:
        """Return a stretch of a label's underline to be repeated sideways."""
        found = self._lines.get(style.key)
        if found is None:
            found = self._lines[style.key] = self._draw_line(style)
        return found

    def _draw_line(self, style: LabelStyle) -> QPixmap:
        stroke, ratio = self._metrics.stroke, self.device_pixel_ratio
        height = 2 * stroke
        if style.line_style is LineStyle.WAVE:
            period = 2 * max(1.75, 1.1 * stroke)
        else:
            period = stroke * sum(_DASHES.get(style.line_style, (4.0,)))
        period = max(2, round(period * ratio)) / ratio
        width = period * max(1, round(_TILE_PX / period))
        picture, painter = self._blank(width, height)
        middle = height / 2
        if style.line_style is LineStyle.WAVE:
            painter.setPen(QPen(style.line, max(1.1, 0.62 * stroke)))
            painter.drawPolyline(_wave(width, middle, period, 0.6 * stroke))
        elif style.line_style is LineStyle.DOUBLE:
            thin = max(1.0, stroke / 2)
            painter.fillRect(QRectF(0, middle - 1.5 * thin, width, thin), style.line)
            painter.fillRect(QRectF(0, middle + 0.5 * thin, width, thin), style.line)
        else:
            pattern = _DASHES.get(style.line_style, (4.0, 0.0))
            factor = period / sum(pattern)
            x = 0.0
            while x < width - 0.1:
                for dash, space in zip(pattern[::2], pattern[1::2], strict=True):
                    box = QRectF(x, middle - stroke / 2, dash * factor, stroke)
                    painter.fillRect(box, style.line)
                    x += (dash + space) * factor
        painter.end()
        return picture

    def _blank(self, width: float, height: float) -> tuple[QPixmap, QPainter]:
        ratio = self.device_pixel_ratio
        picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return picture, painter


def _wave(width: float, middle: float, period: float, height: float) -> QPolygonF:
    points = []
    x, up = -period, True
    while x < width + period:
        points.append(QPointF(x, middle - height if up else middle + height))
        x, up = x + period / 2, not up
    return QPolygonF(points)
