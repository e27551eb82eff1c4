"""What rows and chips of the panels are painted with."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel

from declannot.app.statement.contrast import mixed
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme
from declannot.domain.schema import LineStyle

RADIUS = 3.0
GUTTER = 12
"""From the edge of a panel to its text, in logical pixels."""

SWATCH_WIDTH = 24
MENU_BUTTON = (
    "QToolButton { padding-right: 15px; }"
    "QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;"
    " right: 3px; }"
)
"""Keeps the arrow of a button that opens a menu apart from its text."""

FADED = 0.42
"""Strength of a row whose family is not in the present pass."""

_PENS = {
    LineStyle.DASH: [2.6, 1.3],
    LineStyle.DOT: [1.0, 1.1],
    LineStyle.DASH_DOT: [3.2, 1.1, 1.0, 1.1],
}


def smaller(font: QFont, share: float = 0.88) -> QFont:
    """Return the font in a smaller size, but never under 9 pixels."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * share)
    else:
        result.setPixelSize(round(font.pixelSize() * share))
    if QFontMetricsF(result).height() < 11:
        result.setPixelSize(9)
    return result


def bold(font: QFont) -> QFont:
    """Return the font in bold."""
    result = QFont(font)
    result.setBold(True)
    return result


def heading_font(font: QFont) -> QFont:
    """Return the font of a panel's heading: small, bold, capitals, a little apart."""
    result = bold(smaller(font))
    result.setCapitalization(QFont.Capitalization.AllUppercase)
    result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return result


def dress_heading(heading: QLabel, *counts: QLabel) -> None:
    """Give a heading and the figures beside it their look."""
    base = heading.window().font()
    heading.setTextFormat(Qt.TextFormat.PlainText)
    heading.setProperty("role", "heading")
    heading.setFont(heading_font(base))
    for count in counts:
        count.setTextFormat(Qt.TextFormat.PlainText)
        count.setProperty("role", "count")
        count.setFont(smaller(base))


def faded(colour: QColor, theme: Theme) -> QColor:
    """Return a colour as it stands in a row out of the present pass."""
    return mixed(colour, QColor(theme.chrome), FADED)


def paint_marker(painter: QPainter, rect: QRectF, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the bar that marks the chosen row, at its leading edge."""
    left = rect.right() - 3 if mirrored else rect.left()
    painter.fillRect(QRectF(left, rect.top(), 3, rect.height()), QColor(theme.accent))


def paint_rule_below(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the hairline between a row and the next."""
    painter.setPen(QColor(theme.rule))
    painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))


def paint_focus(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the ring around the row that has the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 1.6))
    painter.drawRoundedRect(rect.adjusted(1.3, 1.3, -1.3, -1.3), RADIUS, RADIUS)
    painter.restore()


def paint_swatch(painter: QPainter, rect: QRectF, style: LabelStyle) -> None:
    """Paint how spans of a label look: a fill with its edge, or an underline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style.is_act:
        painter.setBrush(style.fill(0))
        painter.setPen(QPen(style.edge, 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    else:
        paint_underline(painter, rect.left(), rect.right(), rect.center().y(), style, 2.4)
    painter.restore()


def paint_underline(
    painter: QPainter, left: float, right: float, y: float, style: LabelStyle, width: float
) -> None:
    """Paint an underline in its label's line style, its middle at ``y``."""
    pen = QPen(style.line, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match style.line_style:
        case LineStyle.DOUBLE:
            pen.setWidthF(max(1.0, width * 0.5))
            painter.setPen(pen)
            for offset in (-width * 0.75, width * 0.75):
                painter.drawLine(QPointF(left, y + offset), QPointF(right, y + offset))
        case LineStyle.WAVE:
            pen.setWidthF(max(1.2, width * 0.6))
            painter.setPen(pen)
            painter.drawPath(_wave(left, right, y, width))
        case _:
            if style.line_style in _PENS:
                pen.setDashPattern(_PENS[style.line_style])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    step, x, up = 3.0, left, True
    while x + step <= right + 0.01:
        middle = y - height if up else y + height
        path.quadTo(QPointF(x + step / 2, middle), QPointF(x + step, y))
        x, up = x + step, not up
    return path


def key_cap_width(text: str, font: QFont) -> float:
    """Return the width of a key cap; a letter's is a little wider than high."""
    sizes = QFontMetricsF(font)
    return max(sizes.height() + 4, sizes.horizontalAdvance(text) + 8)


def paint_key_cap(
    painter: QPainter, rect: QRectF, text: str, font: QFont, theme: Theme, *, dim: bool = False
) -> None:
    """Paint a key of the keyboard."""
    edge, ink = QColor(theme.edge), QColor(theme.muted)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.raised))
    painter.setPen(QPen(faded(edge, theme) if dim else edge, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 1, RADIUS + 1)
    painter.setFont(font)
    painter.setPen(faded(ink, theme) if dim else ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_letter(painter: QPainter, rect: QRectF, style: LabelStyle, font: QFont) -> None:
    """Paint a label's letter as its tag stands over spans."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(style.tag_fill)
    painter.setPen(QPen(style.tag_edge, 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(style.tag_ink)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, style.letter)
    painter.restore()


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: QColor,
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    mnemonic: bool = False,
) -> None:
    """Paint one line, cut off with an ellipsis; right-to-left text keeps its direction.

    Args:
        mnemonic: the letter after ``&`` is a key, and underlined; ``&&`` stands for ``&``.
    """
    painter.setFont(font)
    painter.setPen(colour)
    key = int(Qt.TextFlag.TextShowMnemonic) if mnemonic else 0
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width(), key)
    painter.setLayoutDirection(direction_of(text))
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine) | key, shown)


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of a text by its first strong letter (UAX #9, rules P2 and P3)."""
    for letter in text[:200]:
        kind = bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def leading(text: str) -> Qt.AlignmentFlag:
    """Return the side at which a text begins."""
    if direction_of(text) is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignLeft


def swatch_icon(style: LabelStyle, ratio: float) -> QIcon:
    """Return a label's swatch as an icon for menus, sharp at a pixel ratio of ``ratio``."""
    pixmap = QPixmap(round(SWATCH_WIDTH * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_swatch(painter, QRectF(1, 2, SWATCH_WIDTH - 2, 12), style)
    painter.end()
    return QIcon(pixmap)
