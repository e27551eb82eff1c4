"""Paints the visible part of a statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.lanes import Piece, Tag, tag_rectangle
from declannot.app.statement.outlines import joined_outline, rounded_piece
from declannot.app.statement.page import Page
from declannot.app.statement.tag_images import TagImages
from declannot.app.statement.underlines import draw_underline
from declannot.domain.span import Range, Span

_OVERLAY_ALPHA = 96
_RADIUS = 3.0


@dataclass(slots=True)
class Target:
    """What is emphasised while painting.

    Attributes:
        ranges: selected ranges of text; parts: those of them set aside by Ctrl.
        selected, hovered: a span with the edges it is shown with, or None.
        caret: where the caret is drawn, or None.
    """

    ranges: tuple[Range, ...] = ()
    parts: tuple[Range, ...] = ()
    selected: Span | None = None
    hovered: Span | None = None
    caret: int | None = None


@dataclass(slots=True)
class Look:
    """Choices about the drawing: calm fills only the selected span."""

    calm: bool = False
    margin_numbers: bool = True
    read: tuple[Range, ...] = field(default=())


class PagePainter:
    """Paints blocks of a page with their spans."""

    def __init__(self, page: Page, images: TagImages, look: Look, target: Target) -> None:
        self._page, self._metrics, self._styles = page, page.metrics, page.styles
        self._images, self._look, self._target = images, look, target

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint everything that lies in ``clip``, in viewport coordinates."""
        painter.fillRect(clip, self._styles.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        visible = [
            (index, top, block)
            for index, top, block in self._page.visible()
            if top < clip.bottom() + 4 and top + block.height > clip.top() - 4
        ]
        for index, top, block in visible:
            if self._look.margin_numbers:
                self._paint_margin(painter, index, top, block)
            painter.translate(self._page.left, top)
            self._paint_block(painter, block, clip.top() - top, clip.bottom() - top)
            painter.translate(-self._page.left, -top)
        self._paint_outlines(painter, visible)
        for _, top, block in visible:
            for line in block.lines:
                for tag in line.marks.tags:
                    self._paint_tag(painter, line, tag, top)
        self._paint_caret(painter)

    # A block

    def _paint_block(self, painter: QPainter, block: BlockLayout, low: float, high: float) -> None:
        lines = [line for line in block.lines if line.bottom > low - 2 and line.top < high + 2]
        for line in lines:
            bands = self._bands(block, line)
            for band in bands:
                painter.fillRect(band, self._styles.highlight)
            for piece in line.marks.acts:
                self._paint_fill(painter, line, piece)
            if bands:
                self._paint_over(painter, bands)
            for left, right, style in line.marks.links:
                self._paint_link(painter, line, left, right, style.edge)
            for piece in line.marks.entities:
                self._paint_underline(painter, line, piece)
        painter.setPen(self._styles.ink)
        block.layout.draw(
            painter,
            QPointF(0, 0),
            [],
            QRectF(-self._page.left, low, self._page.width + 2 * self._page.left, high - low),
        )

    def _paint_fill(self, painter: QPainter, line: Line, piece: Piece) -> None:
        style = piece.style
        if piece.fill_path is None:
            reach = self._metrics.frame * piece.level
            bounds = QRectF(
                piece.left - 0.5,
                line.text_top - reach + 0.5,
                piece.right - piece.left + 1.0,
                line.text_bottom - line.text_top + 2 * reach - 1.0,
            )
            piece.fill_path, piece.edge_path = rounded_piece(
                bounds, _RADIUS * self._metrics.unit, left=piece.left_edge, right=piece.right_edge
            )
        selected = self._target.selected
        if not self._look.calm or (selected is not None and selected.id == piece.span.id):
            painter.fillPath(piece.fill_path, style.fill(piece.level))
        pen = QPen(style.edge, 1.0)
        if _is_suggested(piece.span):
            pen.setDashPattern((3.0, 2.0))
        painter.strokePath(piece.edge_path, pen)  # type: ignore[arg-type]
        if piece.level:
            self._paint_ends(painter, line, piece)

    def _paint_ends(self, painter: QPainter, line: Line, piece: Piece) -> None:
        """Mark the two ends of an act around another more strongly than its sides."""
        reach = self._metrics.frame * piece.level
        painter.setPen(QPen(piece.style.edge, max(2.0, 2 * self._metrics.unit)))
        top, bottom = line.text_top - reach + 1, line.text_bottom + reach - 1
        for is_edge, x in ((piece.left_edge, piece.left), (piece.right_edge, piece.right)):
            if is_edge:
                painter.drawLine(QLineF(x, top, x, bottom))

    def _paint_link(
        self, painter: QPainter, line: Line, left: float, right: float, colour: QColor
    ) -> None:
        """Join the parts of a discontinuous span by a thin dotted line."""
        pen = QPen(colour, max(1.2, 1.2 * self._metrics.unit), Qt.PenStyle.CustomDashLine)
        pen.setDashPattern((1.2, 2.2))
        painter.setPen(pen)
        y = line.text_bottom - 0.5
        painter.drawLine(QLineF(left, y, right, y))

    def _paint_underline(self, painter: QPainter, line: Line, piece: Piece) -> None:
        metrics, style = self._metrics, piece.style
        top = line.baseline + metrics.underline + piece.level * metrics.lane
        halo = None
        if not self._look.calm:
            for act in line.marks.acts:
                if (
                    act.left < piece.right
                    and piece.left < act.right
                    and self._styles.needs_halo(style, act.style, act.level)
                ):
                    halo = self._styles.page
        draw_underline(
            painter,
            style.line_style,
            piece.left,
            piece.right,
            top,
            metrics.stroke,
            style.line,
            halo,
        )

    def _paint_tag(self, painter: QPainter, line: Line, tag: Tag, top: int) -> None:
        suggested = _is_suggested(tag.span)
        image = self._images.image(tag.style, tag.text, suggested=suggested)
        place = tag_rectangle(tag, line, self._metrics).topLeft()
        painter.drawPixmap(QPointF(round(self._page.left + place.x()), top + place.y()), image)

    # Emphasis

    def _bands(self, block: BlockLayout, line: Line) -> list[QRectF]:
        """Return the stretches of a line that are selected, a little taller than a fill."""
        found = []
        for start, end in self._target.ranges:
            low, high = max(start, line.start), min(end, line.end)
            if low < high:
                qt_line = block.layout.lineAt(block.lines.index(line))
                found += block.intervals(qt_line, low, high)
            if start <= line.end < end and line.end == block.end:
                # The break of the line is selected, too.
                x = block.caret_x(line.end)
                width = self._metrics.space
                found.append((x - width, x) if block.right_to_left else (x, x + width))
        reach = self._metrics.frame + 1
        return [
            QRectF(left, line.text_top - reach, right - left, line.up + line.down + 2 * reach)
            for left, right in found
        ]

    def _paint_over(self, painter: QPainter, bands: Iterable[QRectF]) -> None:
        """Tint fills under a selection and draw its rims, so that their colours stay seen."""
        tint = QColor(self._styles.highlight)
        tint.setAlpha(_OVERLAY_ALPHA)
        rim = max(1.5, 1.5 * self._metrics.unit)
        for band in bands:
            painter.fillRect(band, tint)
            painter.fillRect(
                QRectF(band.left(), band.bottom() - rim, band.width(), rim), self._styles.accent
            )
            painter.fillRect(
                QRectF(band.left(), band.top(), band.width(), rim / 2), self._styles.accent
            )

    def _paint_outlines(
        self, painter: QPainter, visible: list[tuple[int, int, BlockLayout]]
    ) -> None:
        target, unit = self._target, self._metrics.unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if target.hovered is not None and target.hovered != target.selected:
            colour = self._styles.of(target.hovered).edge
            self._paint_outline(
                painter, visible, target.hovered, QPen(colour, max(1.2, 1.4 * unit))
            )
        if target.selected is not None:
            pen = QPen(self._styles.accent, max(2.0, 2 * unit))
            self._paint_outline(painter, visible, target.selected, pen)

    def _paint_outline(
        self,
        painter: QPainter,
        visible: list[tuple[int, int, BlockLayout]],
        span: Span,
        pen: QPen,
    ) -> None:
        rectangles = span_rectangles(self._page, visible, span)
        if not rectangles:
            return
        unit, width = self._metrics.unit, pen.widthF()
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        grown = [
            each.adjusted(-width / 2 - 0.5, -width, width / 2 + 0.5, width) for each in rectangles
        ]
        painter.drawPath(joined_outline(grown, 4 * unit, self._metrics.pitch * 0.9))

    def _paint_caret(self, painter: QPainter) -> None:
        if self._target.caret is None:
            return
        caret = self._page.caret_rect(self._target.caret)
        width = max(2.0, 1.6 * self._metrics.unit)
        painter.fillRect(
            QRectF(round(caret.left() - width / 2), caret.top(), width, caret.height()),
            self._styles.ink,
        )

    # The margin

    def _paint_margin(self, painter: QPainter, index: int, top: int, block: BlockLayout) -> None:
        page, metrics = self._page, self._metrics
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
        space = QRectF(0, top + first.text_top, metrics.margin, first.up + first.down)
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
            marks = line.marks
            for piece in marks.acts + marks.entities:
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
