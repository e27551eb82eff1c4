"""How figures of agreement are drawn: points, intervals, bars, shaded cells, on screen or paper."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from declannot.app.statement.contrast import mixed, reaching
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.app.theme import Theme
from declannot.domain.span import Span

UNDEFINED = "—"
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_POINT = 4.2
_AMBER = {"light": "#E07B00", "dark": "#C9822B"}
_SIDE = 10.0


def figure_text(value: float | None, digits: int = 2) -> str:
    """Return a figure as it is shown, a dash where it is undefined."""
    return UNDEFINED if value is None else QLocale().toString(float(value), "f", digits)


def axis_x(rect: QRectF, value: float, *, mirrored: bool = False) -> float:
    """Return where a value from 0 to 1 stands on an axis across ``rect``."""
    share = min(max(value, 0.0), 1.0)
    width = rect.width() - 2 * _SIDE
    return rect.left() + _SIDE + width * (1 - share if mirrored else share)


def paint_ticks(
    painter: QPainter, rect: QRectF, font: QFont, theme: Theme, *, mirrored: bool = False
) -> None:
    """Paint the numbers of the axis from 0 to 1."""
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    every = TICKS if rect.width() > 190 else TICKS[::2]
    for tick in every:
        x = axis_x(rect, tick, mirrored=mirrored)
        text = figure_text(tick, 2 if tick % 0.5 else 1 if tick % 1 else 0)
        box = QRectF(x - 24, rect.top(), 48, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)


def paint_grid(painter: QPainter, rect: QRectF, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the hairlines at the numbers of the axis."""
    painter.setPen(QPen(QColor(theme.rule), 1))
    for tick in TICKS:
        x = axis_x(rect, tick, mirrored=mirrored)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


def paint_estimate(
    painter: QPainter,
    rect: QRectF,
    value: float,
    ends: tuple[float, float] | None,
    colour: QColor,
    *,
    hollow: bool,
    page: QColor,
    mirrored: bool = False,
) -> None:
    """Paint a point with its interval; hollow where it rests on few spans."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = rect.center().y()
    if ends is not None:
        low, high = (axis_x(rect, each, mirrored=mirrored) for each in ends)
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(page if hollow else colour)
    painter.drawEllipse(QPointF(axis_x(rect, value, mirrored=mirrored), y), _POINT, _POINT)
    painter.restore()


def paint_bar(
    painter: QPainter, rect: QRectF, value: float, theme: Theme, *, mirrored: bool = False
) -> None:
    """Paint a share from 0 to 1 as a bar in its track."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    track = QRectF(rect.left() + 4, rect.center().y() - 4, rect.width() - 8, 8)
    edge = reaching(QColor(theme.edge), QColor(theme.page), 3.0)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(track, 2, 2)
    width = track.width() * min(max(value, 0.0), 1.0)
    if width > 0:
        left = track.right() - width if mirrored else track.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(left, track.top(), width, track.height()), 2, 2)
    painter.restore()


def heat_colour(count: int, largest: int, theme: Theme, *, agreeing: bool) -> QColor:
    """Return the fill of a cell: the more spans the stronger; agreement blue, confusion amber.

    The root is taken, so that single spans are still seen beside hundreds.
    """
    page = QColor(theme.page)
    if count <= 0 or largest <= 0:
        return page
    share = 0.16 + 0.84 * sqrt(count / largest)
    colour = theme.accent if agreeing else _AMBER[theme.name]
    return mixed(QColor(colour), page, min(share, 1.0))


def wrapped_height(text: str, font: QFont, width: float) -> float:
    """Return the height of a text wrapped to a width."""
    box = QFontMetricsF(font).boundingRect(
        QRectF(0, 0, width, 100_000), int(Qt.TextFlag.TextWordWrap), text
    )
    return box.height()


def style_of(styles: Styles, label_id: str) -> LabelStyle:
    """Return how spans of a label are drawn."""
    return styles.of(Span(id="", layer_id="", label_id=label_id, start=0, end=1))
