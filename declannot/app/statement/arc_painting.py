"""Draws relations as arcs with arrows, dashed by type, with their names where one looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from declannot.app.statement.arcs import Arc, label_places
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.styles import Styles

_DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 2.5), (1.2, 2.2), (6.0, 2.0, 1.2, 2.0))
"""By the place of a type in the schema; types are told apart without colour."""


@dataclass(slots=True)
class ShownArcs:
    """The arcs of one painting.

    Attributes:
        arcs: where they run; loud: ids of relations drawn in the colour of the selection.
        chosen: id of the relation that was clicked or is under the pointer, or None.
        names: type id -> what it is called; kinds: type id -> its number in the schema.
        tags: what names may not cover.
    """

    arcs: Sequence[Arc] = ()
    loud: frozenset[str] = frozenset()
    chosen: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    tags: Sequence[QRectF] = ()


class ArcPainter:
    """Paints ``ShownArcs``: the lines below the text, the names above everything."""

    def __init__(
        self,
        painter: QPainter,
        shown: ShownArcs,
        styles: Styles,
        metrics: Metrics,
        crisp: Callable[[float], float],
    ) -> None:
        self._painter, self._shown = painter, shown
        self._styles, self._metrics, self._crisp = styles, metrics, crisp

    def paint_lines(self, clip: QRectF) -> None:
        """Draw the arcs in a region, the loud ones last."""
        for loud in (False, True):
            for arc in self._shown.arcs:
                is_near = arc.bounds.adjusted(-9, -9, 9, 9).intersects(clip)
                if is_near and (arc.relation.id in self._shown.loud) == loud:
                    self._paint_arc(arc, loud=loud)

    def paint_names(self) -> None:
        """Write the names of loud arcs where they cover no tag and no other name."""
        taken = list(self._shown.tags)
        for arc in sorted(
            self._shown.arcs, key=lambda each: each.relation.id != self._shown.chosen
        ):
            if arc.relation.id in self._shown.loud:
                self._paint_name(arc, taken)

    # One arc

    def _paint_arc(self, arc: Arc, *, loud: bool) -> None:
        painter, unit = self._painter, self._metrics.unit
        chosen = arc.relation.id == self._shown.chosen
        colour = self._styles.accent if loud else self._styles.muted
        width = max(1.0, (2.4 if chosen else 1.7 if loud else 1.1) * unit)
        path = _rounded_way([self._on_pixels(each) for each in arc.points], 4 * unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if loud:
            halo = QColor(self._styles.page)
            halo.setAlpha(200)
            painter.setPen(QPen(halo, width + 2))
            painter.drawPath(path)
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes = _DASHES[self._shown.kinds.get(arc.relation.type_id, 0) % len(_DASHES)]
        if dashes:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_head(arc.points, (6.5 if loud else 5.5) * max(unit, 0.9)))

    def _on_pixels(self, point: QPointF) -> QPointF:
        return QPointF(self._crisp(point.x()) + 0.5, self._crisp(point.y()) + 0.5)

    def _paint_name(self, arc: Arc, taken: list[QRectF]) -> None:
        painter, metrics, styles = self._painter, self._metrics, self._styles
        font = QFont(metrics.tag_font)
        font.setBold(arc.relation.id == self._shown.chosen)
        text = self._name(arc)
        width = QFontMetricsF(font).horizontalAdvance(text) + 0.7 * metrics.tag
        for place in label_places(arc, width, metrics.tag):
            if not any(place.intersects(each) for each in taken) and self._is_seen(place):
                break
        else:
            return
        taken.append(place)
        painter.setPen(QPen(styles.accent, 1))
        painter.setBrush(styles.page)
        radius = 0.4 * metrics.tag
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(font)
        painter.setPen(styles.accent)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _is_seen(self, place: QRectF) -> bool:
        device = self._painter.device()
        return place.left() >= 0 and place.right() <= device.width()

    def _name(self, arc: Arc) -> str:
        name = self._shown.names.get(arc.relation.type_id, arc.relation.type_id)
        if arc.upwards is not None:
            name += " ↑" if arc.upwards else " ↓"
        return f"{name} ×{arc.count}" if arc.count > 1 else name


def paint_rubber(painter: QPainter, start: QPointF, end: QPointF, styles: Styles) -> None:
    """Draw the line that follows the pointer while a relation is drawn."""
    painter.setPen(QPen(styles.accent, 2))
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(styles.accent)
    painter.drawEllipse(start, 3.5, 3.5)
    painter.drawPolygon(_head([start, end], 9))


def _rounded_way(points: list[QPointF], radius: float) -> QPainterPath:
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, end: QPointF, length: float) -> QPointF:
    way = end - start
    whole = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return start + way * (min(length, whole / 2) / whole) if whole else start


def _head(points: Sequence[QPointF], size: float) -> QPolygonF:
    """Return the arrow at the end of a way."""
    tip, before = points[-1], points[-2]
    way = tip - before
    whole = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
    along = way * (size / whole)
    across = QPointF(-along.y(), along.x()) * 0.45
    foot = tip - along
    return QPolygonF([tip, foot + across, foot - across])
