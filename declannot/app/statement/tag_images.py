"""Pictures of tags, drawn once for each look and then only copied."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.styles import LabelStyle


class TagImages:
    """The pictures of tags at one zoom, theme and screen."""

    def __init__(self, metrics: Metrics, page: QColor, device_pixel_ratio: float) -> None:
        self._metrics, self._page = metrics, page
        self.device_pixel_ratio = device_pixel_ratio
        self._images: dict[tuple[str, str, bool], QPixmap] = {}

    def image(self, style: LabelStyle, text: str, *, suggested: bool) -> QPixmap:
        """Return the picture of a tag; one of a suggestion is hollow."""
        key = (style.label_id, text, suggested)
        found = self._images.get(key)
        if found is None:
            found = self._images[key] = self._drawn(style, text, suggested)
        return found

    def _drawn(self, style: LabelStyle, text: str, suggested: bool) -> QPixmap:
        metrics, ratio = self._metrics, self.device_pixel_ratio
        width, height = metrics.tag_width(text), metrics.tag
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(0, 0, width, height)
        ink = style.tag_ink
        if metrics.density is TagDensity.NONE:
            ink = style.tag_edge
        else:
            self._draw_box(painter, bounds, style, suggested)
            ink = style.tag_edge if suggested else ink
        painter.setFont(metrics.tag_font)
        painter.setPen(ink)
        painter.drawText(bounds, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture

    def _draw_box(
        self, painter: QPainter, bounds: QRectF, style: LabelStyle, suggested: bool
    ) -> None:
        pen = QPen(style.tag_edge, 1.0)
        if suggested:
            pen.setDashPattern((2.0, 1.5))
        painter.setPen(pen)
        painter.setBrush(self._page if suggested else style.tag_fill)
        radius = 0.22 * self._metrics.tag
        painter.drawRoundedRect(bounds.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
