"""The statement's own layout and painting, at the size of paper and with numbers for notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from declannot.app.panels.painting import paint_underline
from declannot.app.statement.block_layout import BlockLayout, Line
from declannot.app.statement.lanes import Marking, Marks, Piece, Wish
from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.page import Page
from declannot.app.statement.painting import PagePainter
from declannot.app.statement.styles import LabelStyle, Styles
from declannot.domain.schema import LineStyle
from declannot.domain.span import Span

_POINTS = 10.5
_CHARACTERS = 92


def paper_metrics(family: str, density: TagDensity) -> Metrics:
    """Return the measures of lines on paper, in 96ths of an inch on every screen."""
    screen = QGuiApplication.primaryScreen()
    points = _POINTS * 96 / (screen.logicalDotsPerInch() if screen is not None else 96)
    metrics = Metrics(family, points, 100, _CHARACTERS, density)
    # A size in points would be counted anew by the printer.
    metrics.font.setPixelSize(max(1, QFontInfo(metrics.font).pixelSize()))
    for font in (metrics.font, metrics.tag_font, metrics.number_font):
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return metrics


class PaperMarks(Marks):
    """Spans with a note or a doubt bear the number of their note in the tag."""

    def __init__(
        self,
        spans: Iterable[Span],
        styles: Styles,
        metrics: Metrics,
        width: float,
        overhang: float,
        numbers: Mapping[str, int],
    ) -> None:
        super().__init__(spans, styles, metrics, width, overhang)
        self._numbers = numbers

    def _wish(self, block: BlockLayout, index: int, span: Span, style: LabelStyle) -> Wish:
        wish = super()._wish(block, index, span, style)
        number = self._numbers.get(span.id)
        if number is None:
            return wish
        text = f"{wish.text} {number}".strip()
        return wish._replace(text=text, width=self._metrics.tag_width(text))


class PaperMarking(Marking):
    """Makes ``PaperMarks``.

    Args:
        numbers: id of a span -> the number of its note.
    """

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers

    def marks(
        self,
        spans: Iterable[Span],
        start: int,
        end: int,
        styles: Styles,
        metrics: Metrics,
        width: float,
        overhang: float,
    ) -> Marks:
        return PaperMarks(spans, styles, metrics, width, overhang, self._numbers)


class PaperPage(Page):
    """A page of which just the lines that were placed are there to paint.

    Attributes:
        placed: the block being painted, with its index and top.
    """

    def __init__(self, styles: Styles, metrics: Metrics) -> None:
        super().__init__(styles, metrics)
        self.placed: list[tuple[int, int, BlockLayout]] = []

    def visible(self) -> list[tuple[int, int, BlockLayout]]:
        """Return what was placed."""
        return self.placed


class PaperPainter(PagePainter):
    """Paints some lines of a block and no others; its number stands beside its first line."""

    _from, _to = 0.0, 0.0

    def paint(self, clip: QRectF) -> None:
        """Paint the lines that lie in ``clip``."""
        self._from, self._to = clip.top(), clip.bottom()
        super().paint(clip)

    def _paint_line(self, block: BlockLayout, line: Line, top: int) -> None:
        if self._is_here(line, top):
            super()._paint_line(block, line, top)

    def _paint_tags(self, line: Line, top: int) -> None:
        if self._is_here(line, top):
            super()._paint_tags(line, top)

    def _is_here(self, line: Line, top: int) -> bool:
        return top + line.top >= self._from - 0.5 and top + line.bottom <= self._to + 0.5

    def _paint_underline(self, line: Line, piece: Piece, top: int) -> None:
        """Draw lines as lines: repeated pictures come out in another size in a PDF."""
        if piece.style.line_style is LineStyle.SOLID:
            super()._paint_underline(line, piece, top)
            return
        metrics, left = self._metrics, self._left + piece.left
        y = top + line.baseline + metrics.underline + piece.level * metrics.lane
        right = max(self._left + piece.right, left + 2)
        if self._needs_halo(line, piece):
            halo = QRectF(left - 1, y - 1, right - left + 2, metrics.stroke + 2)
            self._painter.fillRect(halo, self._styles.page)
        middle = y + metrics.stroke / 2
        paint_underline(self._painter, left, right, middle, piece.style, metrics.stroke)

    def _paint_margin(self, index: int, top: int, block: BlockLayout) -> None:
        if top + block.lines[0].top >= self._from - 1:
            super()._paint_margin(index, top, block)
