"""Paints a statement with the lanes of two annotators above and below the text."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from declannot.app.review.lane_marks import (
    UPPER,
    LaneLine,
    LaneMarking,
    LaneMetrics,
    LaneSpan,
    Loudness,
    quiet_bar,
)
from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.lanes import Piece
from declannot.app.statement.outlines import joined_outline
from declannot.app.statement.page import Page
from declannot.app.statement.painting import Look, PagePainter, Target, Visible
from declannot.app.statement.stamps import Stamps

_CURRENT = {False: QColor("#FFF0B3"), True: QColor("#4D431A")}
"""Behind what is being decided, on a light and on a dark page; ink keeps 7:1 on both."""


class LanePainter(PagePainter):
    """Paints lines whose marks are ``LaneLine``; what is plain is painted as usual."""

    def __init__(
        self, painter: QPainter, page: Page, stamps: Stamps, look: Look, target: Target
    ) -> None:
        super().__init__(painter, page, stamps, look, target)
        self._lanes = LaneMetrics(page.metrics)
        self._current = _CURRENT[self._styles.theme.is_dark]

    # Below the text

    def _paint_line(self, block: BlockLayout, line: Line, top: int) -> None:
        marks = line.marks
        if isinstance(marks, LaneLine):
            for left, right in marks.current:
                self._painter.fillRect(self._band(line, left, right, top), self._current)
        super()._paint_line(block, line, top)
        if isinstance(marks, LaneLine):
            if marks.acts and marks.current:
                self._paint_rims(line, marks, top)
            self._paint_dotted(line, marks, top)
            for piece, each in marks.bars:
                self._paint_bar(line, marks, piece, each, top)

    def _band(self, line: Line, left: float, right: float, top: int) -> QRectF:
        low = self._crisp(self._left + left - 1)
        high = self._crisp(self._left + right + 1)
        y = self._crisp(top + line.text_top - 1)
        return QRectF(low, y, high - low, self._crisp(top + line.text_bottom + 1) - y)

    def _paint_rims(self, line: Line, marks: LaneLine, top: int) -> None:
        """Let what is being decided be seen where fills of gold cover its ground."""
        tint = QColor(self._current)
        tint.setAlpha(150)
        for left, right in marks.current:
            self._painter.fillRect(self._band(line, left, right, top), tint)

    def _paint_dotted(self, line: Line, marks: LaneLine, top: int) -> None:
        if not marks.dotted:
            return
        pen = QPen(self._styles.muted, max(1.0, self._metrics.unit))
        pen.setDashPattern((1.0, 2.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        y = self._crisp(top + line.baseline + self._metrics.underline) + pen.widthF() / 2
        for left, right in marks.dotted:
            self._painter.drawLine(QLineF(self._left + left, y, self._left + right, y))

    def _paint_bar(
        self, line: Line, marks: LaneLine, piece: Piece, each: LaneSpan, top: int
    ) -> None:
        is_loud = each.loudness is not Loudness.DECIDED
        thick = self._lanes.bar if is_loud else self._lanes.thin
        away = self._lanes.gap + piece.level * self._lanes.pitch
        left = self._crisp(self._left + piece.left)
        width = max(2.0, self._crisp(self._left + piece.right) - left)
        if each.lane == UPPER:
            y = self._crisp(top + self._upper_edge(line) - away - thick)
        else:
            y = self._crisp(top + self._lower_edge(line, marks) + away)
        style = piece.style
        colour = style.edge if is_loud else quiet_bar(style, self._styles.page)
        self._painter.fillRect(QRectF(left, y, width, thick), colour)
        if is_loud:
            self._paint_ends(piece, each, QRectF(left, y, width, thick), colour)

    def _paint_ends(self, piece: Piece, each: LaneSpan, bar: QRectF, colour: QColor) -> None:
        """Turn the ends of a bar towards the text, so that neighbours are told apart."""
        hook = self._crisp(self._lanes.gap)
        y = bar.bottom() if each.lane == UPPER else bar.top() - hook
        width = self._crisp(max(1.5, 1.5 * self._metrics.unit))
        if piece.left_edge:
            self._painter.fillRect(QRectF(bar.left(), y, width, hook), colour)
        if piece.right_edge:
            self._painter.fillRect(QRectF(bar.right() - width, y, width, hook), colour)

    def _upper_edge(self, line: Line) -> float:
        return line.text_top - self._metrics.frame * max(0, line.marks.act_levels - 1)

    def _lower_edge(self, line: Line, marks: LaneLine) -> float:
        metrics = self._metrics
        gold = max(
            metrics.frame * max(0, marks.act_levels - 1),
            round(metrics.lane * max(0, marks.lanes - 2)),
        )
        return line.text_bottom + gold

    # Above the text

    def _paint_caret(self) -> None:
        """Paint the caret only while gold is edited: elsewhere nothing can be done with it."""
        marking = self._page.marking
        if isinstance(marking, LaneMarking) and marking.lanes.editing:
            super()._paint_caret()

    def _paint_tags(self, line: Line, top: int) -> None:
        marks = line.marks
        if not isinstance(marks, LaneLine):
            super()._paint_tags(line, top)
            return
        upper, lower = self._upper_edge(line), self._lower_edge(line, marks)
        for tag in (*marks.tags, *marks.upper_tags):
            y = upper - self._metrics.tag - tag.row * self._metrics.row
            self._paint_tag(tag, QPointF(tag.left, y), top)
        for tag in marks.lower_tags:
            self._paint_tag(tag, QPointF(tag.left, lower + 1 + tag.row * self._metrics.row), top)

    def _paint_outlines(self, visible: Visible) -> None:
        super()._paint_outlines(visible)
        rectangles = [
            self._band(line, left, right, top)
            for _, top, block in visible
            for line in block.lines
            if isinstance(line.marks, LaneLine)
            for left, right in line.marks.current
        ]
        if not rectangles:
            return
        unit = self._metrics.unit
        pen = QPen(self._styles.accent, max(1.5, 1.5 * unit))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(pen)
        self._painter.drawPath(joined_outline(rectangles, 3 * unit, 0))
