"""A check box whose edge is seen on light and dark panels alike."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from declannot.app.panels.painting import paint_text
from declannot.app.statement.contrast import mixed

_GAP = 6


class CheckBox(QCheckBox):
    """Drawn by us from the palette: Fusion's edge cannot be told from a dark panel."""

    def sizeHint(self) -> QSize:
        sizes = self.fontMetrics()
        text = sizes.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return QSize(self._side() + _GAP + text + 6, max(22, sizes.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if self.isEnabled() else 0.55)
        accent, ink = colours.color(QPalette.ColorRole.Accent), colours.windowText().color()
        side, rect = self._side(), QRectF(self.rect())
        left = rect.right() - side - 2 if self.isRightToLeft() else 2.0
        box = QRectF(left + 0.5, rect.center().y() - side / 2 + 0.5, side - 1, side - 1)
        on = self.isChecked()
        edge = accent if on or self.hasFocus() else mixed(ink, colours.window().color(), 0.55)
        if on:
            fill = accent
        else:
            fill = colours.midlight().color() if self.underMouse() else colours.base().color()
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 3, 3)
        if on:
            paint_tick(painter, box, colours.color(QPalette.ColorRole.BrightText))
        text = QRectF(rect.adjusted(side + _GAP + 2, 0, 0, 0))
        if self.isRightToLeft():
            text = QRectF(rect.adjusted(0, 0, -(side + _GAP + 2), 0))
        align = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        paint_text(painter, text, self.text(), ink, self.font(), align, mnemonic=True)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.8, 1.3, -0.8, -1.3), 4, 4)
        painter.end()

    def _side(self) -> int:
        return max(14, self.fontMetrics().height() - 1)


def paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Paint the tick of a box."""
    tick = QPainterPath(QPointF(box.left() + box.width() * 0.22, box.center().y() + 0.3))
    tick.lineTo(box.left() + box.width() * 0.43, box.bottom() - box.height() * 0.25)
    tick.lineTo(box.right() - box.width() * 0.2, box.top() + box.height() * 0.27)
    _stroke(painter, tick, box, colour)


def paint_box(painter: QPainter, box: QRectF, palette: QPalette, state: Qt.CheckState) -> None:
    """Paint a box as ours look, ticked, empty, or with a dash for some below it."""
    colours = QPalette.ColorRole
    accent, ink, page = (
        palette.color(each) for each in (colours.Accent, colours.Text, colours.Base)
    )
    empty = state is Qt.CheckState.Unchecked
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(mixed(ink, page, 0.55) if empty else accent, 1))
    painter.setBrush(page if empty else accent)
    painter.drawRoundedRect(box, 3, 3)
    if state is Qt.CheckState.Checked:
        paint_tick(painter, box, palette.color(colours.BrightText))
    elif not empty:
        dash = QPainterPath(QPointF(box.left() + box.width() * 0.25, box.center().y()))
        dash.lineTo(box.right() - box.width() * 0.25, box.center().y())
        _stroke(painter, dash, box, palette.color(colours.BrightText))


def _stroke(painter: QPainter, path: QPainterPath, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(1.6, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
