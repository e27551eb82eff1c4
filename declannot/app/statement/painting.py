"""Paints the visible part of a statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from declannot.app.statement.arc_painting import ArcPainter, ShownArcs, paint_rubber
from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.lanes import Piece, Tag, tag_rectangle
from declannot.app.statement.outlines import joined_outline
from declannot.app.statement.page import Page
from declannot.app.statement.stamps import Stamps
from declannot.app.statement.styles import LabelStyle
from declannot.domain.schema import LineStyle
from declannot.domain.span import Range, Span

_OVERLAY_ALPHA = 110

Visible = list[tuple[int, int, BlockLayout]]


@dataclass(slots=True)
class Target:
    """What is emphasised while painting.

    Attributes:
        ranges: selected ranges of text; parts: those of them set aside for a span of parts.
        selected, hovered: a span with the edges it is shown with, or None.
        caret: where the caret is drawn, or None.
        arcs: relations to draw, or None; joined: spans outlined for a relation.
        aimed: the one of them under the pointer; rubber: a line being drawn, from and to.
    """

    ranges: tuple[Range, ...] = ()
    parts: tuple[Range, ...] = ()
    selected: Span | None = None
    hovered: Span | None = None
    caret: int | None = None
    arcs: ShownArcs | None = None
    joined: tuple[Span, ...] = ()
    aimed: str | None = None
    rubber: tuple[QPointF, QPointF] | None = None


@dataclass(slots=True)
class Look:
    """Choices about the drawing: calm fills only the selected span; ``read`` is marked."""

    calm: bool = False
    margin_numbers: bool = True
    read: tuple[Range, ...] = ()


class PagePainter:
    """Paints blocks of a page with their spans, all edges on whole device pixels."""

    def __init__(
        self, painter: QPainter, page: Page, stamps: Stamps, look: Look, target: Target
    ) -> None:
        self._painter, self._page, self._stamps = painter, page, stamps
        self._look, self._target = look, target
        self._metrics, self._styles = page.metrics, page.styles
        self._ratio = stamps.device_pixel_ratio
        self._left = page.left

    def paint(self, clip: QRectF) -> None:
        """Paint everything that lies in ``clip``, in viewport coordinates."""
        self._painter.fillRect(clip, self._styles.page)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = clip.top() - 8, clip.bottom() + 8
        visible = [
            (index, top, block)
            for index, top, block in self._page.visible()
            if top < high and top + block.height > low
        ]
        lines = [
            (block, line, top)
            for _, top, block in visible
            for line in block.lines
            if top + line.bottom > low and top + line.top < high
        ]
        for block, line, top in lines:
            self._paint_line(block, line, top)
        arcs = self._arcs()
        if arcs is not None:
            arcs.paint_lines(clip)
        self._painter.setPen(self._styles.ink)
        wide = QRectF(0, clip.top(), 2 * self._left + self._page.width, clip.height())
        for _, top, block in visible:
            block.layout.draw(self._painter, QPointF(self._left, top), [], wide)
        self._paint_outlines(visible)
        for _, line, top in lines:
            self._paint_tags(line, top)
        if arcs is not None:
            arcs.paint_names()
        if self._look.margin_numbers:
            for index, top, block in visible:
                self._paint_margin(index, top, block)
        self._paint_caret()
        if self._target.rubber is not None:
            paint_rubber(self._painter, *self._target.rubber, self._styles)

    def _arcs(self) -> ArcPainter | None:
        shown = self._target.arcs
        if shown is None:
            return None
        return ArcPainter(self._painter, shown, self._styles, self._metrics, self._crisp)

    def _crisp(self, value: float) -> float:
        """Return the nearest place between two device pixels."""
        return round(value * self._ratio) / self._ratio

    # Below the text

    def _paint_line(self, block: BlockLayout, line: Line, top: int) -> None:
        bands = self._bands(block, line, top)
        for band in bands:
            self._painter.fillRect(band, self._styles.highlight)
        for piece in line.marks.acts:
            self._paint_fill(line, piece, top)
        if bands:
            self._paint_over(bands)
        for left, right, style in line.marks.links:
            self._paint_link(line, left, right, top, style.edge)
        for piece in line.marks.entities:
            self._paint_underline(line, piece, top)

    def _paint_fill(self, line: Line, piece: Piece, top: int) -> None:
        painter, stamps, style, level = self._painter, self._stamps, piece.style, piece.level
        reach = self._metrics.frame * level
        left = self._crisp(self._left + piece.left - 1)
        right = max(self._crisp(self._left + piece.right + 1), left + 2)
        low = self._crisp(top + line.text_top - reach)
        height = self._crisp(top + line.text_bottom + reach) - low
        selected = self._target.selected
        filled = not self._look.calm or (selected is not None and selected.id == piece.span.id)
        cap = min(stamps.cap_width, self._crisp((right - left) / 2))
        if piece.left_edge:
            stamp = stamps.cap(style, level, height, at_left=True, filled=filled)
            painter.drawPixmap(QPointF(left, low), stamp)
            left += cap
        if piece.right_edge:
            right -= cap
            stamp = stamps.cap(style, level, height, at_left=False, filled=filled)
            painter.drawPixmap(QPointF(right, low), stamp)
        if right <= left:
            return
        if filled:
            painter.fillRect(QRectF(left, low, right - left, height), style.fill(level))
        self._paint_sides(left, right, low, height, style, dashed=_is_suggested(piece.span))

    def _paint_sides(
        self, left: float, right: float, low: float, height: float, style: LabelStyle, dashed: bool
    ) -> None:
        painter, hair = self._painter, self._stamps.hair
        bottom = self._crisp(low + height) - hair
        if dashed:
            pen = QPen(style.edge, hair)
            pen.setDashPattern((4.0, 3.0))
            painter.setPen(pen)
            for y in (low + hair / 2, bottom + hair / 2):
                painter.drawLine(QLineF(left, y, right, y))
        else:
            painter.fillRect(QRectF(left, low, right - left, hair), style.edge)
            painter.fillRect(QRectF(left, bottom, right - left, hair), style.edge)

    def _paint_link(self, line: Line, left: float, right: float, top: int, colour: QColor) -> None:
        """Join the parts of a discontinuous span by a thin dotted line."""
        pen = QPen(colour, max(1.2, 1.2 * self._metrics.unit))
        pen.setDashPattern((1.2, 2.2))
        self._painter.setPen(pen)
        y = self._crisp(top + line.text_bottom) - pen.widthF() / 2
        self._painter.drawLine(QLineF(self._left + left, y, self._left + right, y))

    def _paint_underline(self, line: Line, piece: Piece, top: int) -> None:
        painter, metrics, style = self._painter, self._metrics, piece.style
        left = self._crisp(self._left + piece.left)
        width = max(2.0, self._crisp(self._left + piece.right) - left)
        y = self._crisp(top + line.baseline + metrics.underline + piece.level * metrics.lane)
        if self._needs_halo(line, piece):
            painter.fillRect(
                QRectF(left - 1, y - 1, width + 2, metrics.stroke + 2), self._styles.page
            )
        if style.line_style is LineStyle.SOLID:
            painter.fillRect(QRectF(left, y, width, metrics.stroke), style.line)
        else:
            stroke = metrics.stroke
            area = QRectF(left, self._crisp(y - stroke / 2), width, 2 * stroke)
            painter.drawTiledPixmap(area, self._stamps.line(style))

    def _needs_halo(self, line: Line, piece: Piece) -> bool:
        selected = self._target.selected
        return any(
            act.left < piece.right
            and piece.left < act.right
            and (not self._look.calm or (selected is not None and selected.id == act.span.id))
            and self._styles.needs_halo(piece.style, act.style, act.level)
            for act in line.marks.acts
        )

    # A selected range

    def _bands(self, block: BlockLayout, line: Line, top: int) -> list[QRectF]:
        """Return the stretches of a line that are selected, a little taller than a fill."""
        found: list[tuple[float, float]] = []
        for start, end in self._target.ranges:
            low, high = max(start, line.start), min(end, line.end)
            if low < high:
                found += block.intervals(block.lines.index(line), low, high)
            if start <= line.end < end and line.end == block.end:
                # The break of the line is selected, too.
                x = block.caret_x(line.end)
                width = self._metrics.space
                found.append((x - width, x) if block.right_to_left else (x, x + width))
        reach = self._metrics.frame + 1
        low_y = self._crisp(top + line.text_top - reach)
        high_y = self._crisp(top + line.text_bottom + reach)
        return [
            QRectF(self._left + left, low_y, right - left, high_y - low_y) for left, right in found
        ]

    def _paint_over(self, bands: Iterable[QRectF]) -> None:
        """Tint fills under a selection and draw its rims, so that their colours stay seen."""
        tint = QColor(self._styles.highlight)
        tint.setAlpha(_OVERLAY_ALPHA)
        rim = self._crisp(max(1.5, 1.5 * self._metrics.unit))
        for band in bands:
            self._painter.fillRect(band, tint)
            for y in (band.top(), band.bottom() - rim):
                self._painter.fillRect(
                    QRectF(band.left(), y, band.width(), rim), self._styles.accent
                )

    # Above the text

    def _paint_tags(self, line: Line, top: int) -> None:
        for tag in line.marks.tags:
            self._paint_tag(tag, tag_rectangle(tag, line, self._metrics).topLeft(), top)

    def _paint_tag(self, tag: Tag, place: QPointF, top: int) -> None:
        stamp = self._stamps.tag(tag.style, tag.text, suggested=_is_suggested(tag.span))
        x, y = self._crisp(self._left + place.x()), self._crisp(top + place.y())
        self._painter.drawPixmap(QPointF(x, y), stamp)

    def _paint_outlines(self, visible: Visible) -> None:
        target, unit = self._target, self._metrics.unit
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in target.joined:
            pen = QPen(self._styles.accent, max(1.5, 1.5 * unit))
            if span.id != target.aimed:
                pen.setDashPattern((3.0, 2.0))
            self._paint_outline(visible, span, pen)
        hovered = target.hovered
        if hovered is not None and (target.selected is None or hovered.id != target.selected.id):
            colour = self._styles.of(hovered).edge
            self._paint_outline(visible, hovered, QPen(colour, max(1.2, 1.4 * unit)))
        if target.selected is not None:
            pen = QPen(self._styles.accent, max(2.0, 2 * unit))
            self._paint_outline(visible, target.selected, pen)

    def _paint_outline(self, visible: Visible, span: Span, pen: QPen) -> None:
        rectangles = span_rectangles(self._page, visible, span)
        if not rectangles:
            return
        unit, width = self._metrics.unit, pen.widthF()
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        aside, above = width / 2 + 1, width
        grown = [each.adjusted(-aside, -above, aside, above) for each in rectangles]
        self._painter.drawPath(joined_outline(grown, 4 * unit, 0.9 * self._metrics.pitch))

    def _paint_caret(self) -> None:
        if self._target.caret is None:
            return
        caret = self._page.caret_rect(self._target.caret)
        width = self._crisp(max(2.0, 1.6 * self._metrics.unit))
        left = self._crisp(caret.left() - width / 2)
        self._painter.fillRect(QRectF(left, caret.top(), width, caret.height()), self._styles.ink)

    # The margin

    def _paint_margin(self, index: int, top: int, block: BlockLayout) -> None:
        page, metrics, painter = self._page, self._metrics, self._painter
        assert page.blocks is not None
        if block.is_blank:
            return
        read = any(start <= block.start and block.end <= end for start, end in self._look.read)
        reach = 22 * metrics.unit
        edge = page.left + page.width + reach if block.right_to_left else page.left - reach
        if read:
            bar = QRectF(edge - 1, top + block.lines[0].text_top, 2, 0)
            bar.setBottom(top + block.lines[-1].text_bottom)
            painter.fillRect(bar, self._styles.good)
        if not page.blocks.begins_paragraph(index):
            return
        number = f"{page.blocks.paragraph(index) + 1}"
        painter.setFont(metrics.number_font)
        painter.setPen(self._styles.good if read else self._styles.muted)
        first = block.lines[0]
        space = QRectF(0, top + first.text_top, 2 * metrics.margin, first.up + first.down)
        if block.right_to_left:
            space.moveLeft(edge + 5)
            alignment = Qt.AlignmentFlag.AlignLeft
        else:
            space.moveRight(edge - 5)
            alignment = Qt.AlignmentFlag.AlignRight
        text = f"✓ {number}" if read else number
        painter.drawText(space, alignment | Qt.AlignmentFlag.AlignVCenter, text)


def span_rectangles(
    page: Page, visible: Iterable[tuple[int, int, BlockLayout]], span: Span
) -> list[QRectF]:
    """Return what the visible pieces of a span cover, from the top down, in the viewport."""
    found = []
    for _, top, block in visible:
        if block.end < span.start or span.end < block.start:
            continue
        for line in block.lines:
            for piece in line.marks.pieces:
                if piece.span.id == span.id:
                    reach = page.metrics.frame * piece.level if piece.style.is_act else 0
                    found.append(
                        QRectF(
                            page.left + piece.left,
                            top + line.text_top - reach,
                            piece.right - piece.left,
                            line.up + line.down + 2 * reach,
                        )
                    )
    return found


def _is_suggested(span: Span) -> bool:
    return span.origin.startswith("suggestion:")
