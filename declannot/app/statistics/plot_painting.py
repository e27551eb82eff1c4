"""Paints plots, on the screen and for files: bars, histograms and lines, never by colour alone.

Series are told apart by hatching or by dashes, labels by their letter and the look of their
family. Hatching is drawn line by line, because not every reader of SVG knows Qt's brushes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from declannot.app.panels.painting import bold, paint_letter, paint_text, smaller
from declannot.app.statement.contrast import mixed, reaching
from declannot.app.statistics.plot import Plot, Shape, ticks
from declannot.app.theme import Theme

ROW, _BAR = 24.0, 15.0
"""Height of a row and of the bar in it."""
_PAD, _LETTER, _NAME_SHARE = 12.0, 22.0, 0.36
_COLUMNS_HEIGHT = 300.0
_HATCH = 5.0
_PATTERNS = ("solid", "rising", "dots", "falling", "upright", "flat", "open")
_DASHES: tuple[Sequence[float], ...] = ((), (6, 3), (1.5, 2.5), (8, 3, 1.5, 3), (3, 3), (12, 4))


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a row is painted; ``row`` is its number in the plot."""

    row: int
    rect: QRectF


class PlotPainter:
    """Paints one plot in a theme's colours; the marks painted last tell what lies where."""

    def __init__(self, plot: Plot, theme: Theme, font: QFont) -> None:
        self.plot, self.theme = plot, theme
        self.marks: list[Mark] = []
        self._font, self._small = font, smaller(font)
        self._sizes = QFontMetricsF(font)
        self._ink, self._muted = QColor(theme.ink), QColor(theme.muted)
        self._page, self._rule = QColor(theme.chrome), QColor(theme.rule)
        self._fill = mixed(QColor(theme.accent), self._page, 0.55)
        self._edge = reaching(QColor(theme.accent), self._page, 3.0)
        self._locale = QLocale()

    def height(self, width: float) -> float:
        """Return how high the plot is at a width."""
        below = 44.0 + self._legend_height(width)
        head = self._sizes.height() + 18
        if self.plot.shape is Shape.BARS:
            return head + ROW * len(self.plot.rows) + below
        return head + _COLUMNS_HEIGHT + below

    def number(self, value: float) -> str:
        """Return a value as the locale writes it."""
        if self.plot.percent:
            digits = 1 if 0 < value < 0.1 else 0
            shown = self._locale.toString(value * 100, "f", digits)
            return f"{shown}\u00a0%"
        return self._locale.toString(round(value))

    def paint(self, painter: QPainter, box: QRectF, current: int = -1) -> None:
        """Paint the plot into a box; ``current`` is the row with the keyboard, or -1."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, self._page)
        head = QRectF(box.left() + _PAD, box.top() + 6, box.width() - 2 * _PAD, 0)
        head.setHeight(self._sizes.height() + 4)
        paint_text(painter, head, self.plot.title, self._ink, bold(self._font))
        self.marks = []
        below = 44.0 + self._legend_height(box.width())
        inner = QRectF(box.left(), head.bottom() + 8, box.width(), 0)
        inner.setBottom(box.bottom() - below)
        paint: dict[Shape, Callable[[QPainter, QRectF, int], None]] = {
            Shape.BARS: self._paint_bars,
            Shape.COLUMNS: self._paint_columns,
            Shape.LINES: self._paint_lines,
        }
        paint[self.plot.shape](painter, inner, current)
        self._paint_legend(painter, QRectF(box.left() + _PAD, box.bottom() - below + 42,
                                           box.width() - 2 * _PAD, below - 42))  # fmt: skip
        painter.restore()

    # Lying bars

    def _paint_bars(self, painter: QPainter, box: QRectF, current: int) -> None:
        plot = self.plot
        letters = _LETTER if any(plot.styles) else 0.0
        widest = max((self._sizes.horizontalAdvance(row) for row in plot.rows), default=0)
        names = min(widest + 4, box.width() * _NAME_SHARE)
        left = box.left() + _PAD + letters + names + 10
        figures = self._sizes.horizontalAdvance(self.number(plot.largest)) + 12
        scale = QRectF(left, box.top(), max(box.right() - _PAD - figures - left, 20), box.height())
        places = self._places(scale.width())
        end = places[-1]
        self._upright_grid(painter, scale, places)
        for row, name in enumerate(plot.rows):
            top = box.top() + row * ROW
            line = QRectF(box.left(), top, box.width(), ROW)
            self.marks.append(Mark(row, line))
            style = plot.styles[row] if plot.styles else None
            if style is not None:
                letter = QRectF(box.left() + _PAD, top + (ROW - 16) / 2, 16, 16)
                paint_letter(painter, letter, style, bold(self._small))
            place = QRectF(left - 10 - names, top, names, ROW)
            align = Qt.AlignmentFlag.AlignLeft if letters else Qt.AlignmentFlag.AlignRight
            paint_text(painter, place, name, self._ink, self._font, align)
            x = scale.left()
            for number, each in enumerate(plot.series):
                width = scale.width() * each.values[row] / end
                bar = QRectF(x, top + (ROW - _BAR) / 2, width, _BAR)
                self._paint_bar(painter, bar, row, number)
                x += width
            told = QRectF(x + 6, top, box.right() - x - 6, ROW)
            paint_text(painter, told, self.number(plot.total(row)), self._muted, self._font)
            if row == current:
                self._ring(painter, line)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: int, series: int) -> None:
        if bar.width() <= 0:
            return
        style = self.plot.styles[row] if self.plot.styles else None
        if style is None or len(self.plot.series) > 1:
            fill, edge = self._fill, self._edge
            pattern = _PATTERNS[series % len(_PATTERNS)]
        else:
            fill, edge = (style.fill(0) if style.is_act else style.line), style.edge
            pattern = "solid" if style.is_act else "rising"
        paint_hatched(painter, bar, pattern, fill, edge, self._page)

    # Standing bars

    def _paint_columns(self, painter: QPainter, box: QRectF, current: int) -> None:
        scale, places = self._standing_scale(painter, box)
        plot, end = self.plot, places[-1]
        step = scale.width() / max(len(plot.rows), 1)
        for row in range(len(plot.rows)):
            left = scale.left() + row * step
            self.marks.append(Mark(row, QRectF(left, scale.top(), step, scale.height() + 26)))
            y = scale.bottom()
            for number, each in enumerate(plot.series):
                height = scale.height() * each.values[row] / end
                bar = QRectF(left + 1, y - height, max(step - 2, 1), height)
                if height > 0:
                    pattern = _PATTERNS[number % len(_PATTERNS)]
                    paint_hatched(painter, bar, pattern, self._fill, self._edge, self._page)
                y -= height
            if row == current:
                self._ring(painter, QRectF(left, scale.top(), step, scale.height()))
        self._names_below(painter, scale, [scale.left() + (n + 0.5) * step
                                           for n in range(len(plot.rows))])  # fmt: skip

    # Lines

    def _paint_lines(self, painter: QPainter, box: QRectF, current: int) -> None:
        scale, places = self._standing_scale(painter, box)
        plot, end = self.plot, places[-1]
        count = len(plot.rows)
        step = scale.width() / max(count - 1, 1)
        across = [scale.left() + (number * step if count > 1 else scale.width() / 2)
                  for number in range(count)]  # fmt: skip
        for row, x in enumerate(across):
            self.marks.append(
                Mark(row, QRectF(x - step / 2, scale.top(), step, scale.height() + 26))
            )
            if row == current:
                painter.setPen(QPen(QColor(self.theme.accent), 1.6))
                painter.drawLine(QPointF(x, scale.top()), QPointF(x, scale.bottom()))
        for number, each in enumerate(plot.series):
            points = [
                QPointF(x, scale.bottom() - scale.height() * value / end)
                for x, value in zip(across, each.values, strict=True)
            ]
            pen = self._line_pen(number)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(QPen(pen.color(), 1.4))
            for point in points if count <= 40 else points[-1:]:
                _marker(painter, point, number, self._page, pen.color())
        self._names_below(painter, scale, across)

    def _line_pen(self, number: int) -> QPen:
        colour = self._edge if number % 2 == 0 else self._ink
        pen = QPen(colour, 1.8)
        dashes = _DASHES[number % len(_DASHES)]
        if dashes:
            pen.setDashPattern(list(dashes))
        return pen

    # Scales

    def _places(self, room: float) -> list[float]:
        plot = self.plot
        widest = self._sizes.horizontalAdvance(self.number(plot.largest)) + 24
        most = int(min(max(room // widest, 2), 7))
        if plot.percent:
            return ticks(max(plot.largest, 0.01), most, whole=False)
        return ticks(plot.largest, most)

    def _upright_grid(self, painter: QPainter, scale: QRectF, places: Sequence[float]) -> None:
        for value in places:
            x = scale.left() + scale.width() * value / places[-1]
            painter.setPen(QPen(self._rule, 1))
            painter.drawLine(QPointF(x, scale.top() - 2), QPointF(x, scale.bottom() + 2))
            place = QRectF(x - 40, scale.bottom() + 3, 80, self._sizes.height())
            middle = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, place, self.number(value), self._muted, self._small, middle)
        axis = QRectF(scale.left(), scale.bottom() + 5 + self._sizes.height(), scale.width(), 18)
        paint_text(painter, axis, self.plot.axis, self._muted, self._small)

    def _standing_scale(self, painter: QPainter, box: QRectF) -> tuple[QRectF, Sequence[float]]:
        plot = self.plot
        places = ticks(plot.largest, 6) if not plot.percent else ticks(plot.largest, 6, whole=False)
        names = max(self._sizes.horizontalAdvance(self.number(value)) for value in places)
        left = box.left() + _PAD + names + 8
        axis = QRectF(left, box.top() - 2, box.right() - left - _PAD, self._sizes.height())
        paint_text(painter, axis, plot.axis, self._muted, self._small)
        scale = QRectF(left, axis.bottom() + 8, box.right() - 2 * _PAD - left, 0)
        scale.setBottom(box.bottom() - 2)
        for value in places:
            y = scale.bottom() - scale.height() * value / places[-1]
            painter.setPen(QPen(self._muted if value == 0 else self._rule, 1))
            painter.drawLine(QPointF(scale.left(), y), QPointF(scale.right(), y))
            place = QRectF(box.left() + _PAD, y - 10, names, 20)
            right = Qt.AlignmentFlag.AlignRight
            paint_text(painter, place, self.number(value), self._muted, self._small, right)
        return scale, places

    def _names_below(self, painter: QPainter, scale: QRectF, across: Sequence[float]) -> None:
        """Write names under a scale, as many as there is room for, and always the last one."""
        rows = self.plot.rows
        if not rows:
            return
        widest = max(self._sizes.horizontalAdvance(row) for row in rows) + 10
        every = max(1, -(-len(rows) * widest // max(scale.width(), 1)))
        for row in range(len(rows) - 1, -1, -int(every)):
            place = QRectF(across[row] - widest / 2, scale.bottom() + 4, widest, 18)
            middle = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, place, rows[row], self._muted, self._small, middle)

    # Legend

    def _legend_height(self, width: float) -> float:
        if len(self.plot.series) < 2:
            return 6.0
        return 6.0 + 20.0 * len(self._legend_lines(width - 2 * _PAD))

    def _legend_lines(self, width: float) -> list[list[int]]:
        lines: list[list[int]] = [[]]
        used = 0.0
        for number, each in enumerate(self.plot.series):
            room = 34 + self._sizes.horizontalAdvance(each.name) + 18
            if lines[-1] and used + room > width:
                lines.append([])
                used = 0.0
            lines[-1].append(number)
            used += room
        return lines

    def _paint_legend(self, painter: QPainter, box: QRectF) -> None:
        if len(self.plot.series) < 2:
            return
        for number, line in enumerate(self._legend_lines(box.width())):
            x, y = box.left(), box.top() + 20.0 * number
            for series in line:
                sample = QRectF(x, y + 4, 26, 11)
                if self.plot.shape is Shape.LINES:
                    painter.setPen(self._line_pen(series))
                    middle = sample.center().y()
                    painter.drawLine(QPointF(x, middle), QPointF(x + 26, middle))
                    painter.setPen(QPen(self._line_pen(series).color(), 1.4))
                    colour = self._line_pen(series).color()
                    _marker(painter, sample.center(), series, self._page, colour)
                else:
                    pattern = _PATTERNS[series % len(_PATTERNS)]
                    paint_hatched(painter, sample, pattern, self._fill, self._edge, self._page)
                name = self.plot.series[series].name
                width = self._sizes.horizontalAdvance(name) + 4
                paint_text(painter, QRectF(x + 34, y, width, 19), name, self._ink, self._font)
                x += 34 + width + 14

    def _ring(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 3, 3)


def paint_hatched(
    painter: QPainter, rect: QRectF, pattern: str, fill: QColor, edge: QColor, page: QColor
) -> None:
    """Paint a bar: filled, hatched in one of several ways, or open; always with its edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill if pattern == "solid" else page)
    painter.drawRect(rect)
    painter.setPen(QPen(edge, 1.2))
    for line in _hatching(rect, pattern):
        painter.drawLine(*line)
    if pattern == "dots":
        _dots(painter, rect, edge)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def _hatching(rect: QRectF, pattern: str) -> list[tuple[QPointF, QPointF]]:
    """Return the lines of a pattern, cut off at the edges of the bar."""
    left, right, top, bottom = rect.left(), rect.right(), rect.top(), rect.bottom()
    lines = []
    if pattern in ("rising", "falling"):
        offset = left - rect.height()
        while offset < right:
            # The line x = offset + (bottom - y), between both ends of the bar.
            first, last = max(offset, left), min(offset + rect.height(), right)
            if first < last:
                rise = (first - offset, last - offset)
                if pattern == "rising":
                    ends = bottom - rise[0], bottom - rise[1]
                else:
                    ends = top + rise[0], top + rise[1]
                lines.append((QPointF(first, ends[0]), QPointF(last, ends[1])))
            offset += _HATCH
    elif pattern == "upright":
        x = left + _HATCH
        while x < right:
            lines.append((QPointF(x, top), QPointF(x, bottom)))
            x += _HATCH
    elif pattern == "flat":
        y = top + _HATCH
        while y < bottom:
            lines.append((QPointF(left, y), QPointF(right, y)))
            y += _HATCH
    return lines


def _dots(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    y = rect.top() + 3
    while y < rect.bottom() - 1:
        x = rect.left() + 3
        while x < rect.right() - 1:
            painter.drawEllipse(QPointF(x, y), 1.0, 1.0)
            x += _HATCH
        y += _HATCH


def _marker(painter: QPainter, point: QPointF, number: int, page: QColor, ink: QColor) -> None:
    """Paint the mark of a series on its line: disc, ring, square or diamond."""
    kind = number % 4
    painter.setBrush(ink if kind in (0, 2) else page)
    if kind < 2:
        painter.drawEllipse(point, 3.2, 3.2)
    elif kind == 2:
        painter.drawRect(QRectF(point.x() - 3, point.y() - 3, 6, 6))
    else:
        x, y = point.x(), point.y()
        corners = [QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4), QPointF(x - 4, y)]
        painter.drawPolygon(QPolygonF(corners))
