"""Agreement by document, worst first, and by pair of annotators: a bar and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from declannot.app.agreement.figure_table import CellDelegate, FigureModel, FigureTable
from declannot.app.agreement.lines import Behind, DocumentLine, PairLine
from declannot.app.agreement.painting import figure_text, paint_bar
from declannot.app.models.index import Index
from declannot.app.panels.painting import bold, paint_text
from declannot.app.punctuation import with_colon
from declannot.app.theme import Theme

FIRST_SHOWN = 15
"""So many documents are shown at once; the others at a wish."""


class Column(IntEnum):
    """The columns of both tables."""

    NAME = 0
    BAR = 1
    VALUE = 2
    MATCHED = 3
    A = 4
    B = 5


class BarModel(FigureModel):
    """Documents or pairs as rows."""

    def name_columns(self, first: str, a: str, b: str) -> None:
        """Say what the rows are and whose spans are counted."""
        self.titles = (first, "", self.tr("Strict F1"), self.tr("Matched"), a, b)

    def line(self, row: int) -> DocumentLine | PairLine:
        """Return what a row shows."""
        return self.lines[row]

    def name(self, row: int) -> str:
        """Return what the row is about."""
        line = self.line(row)
        return line.title if isinstance(line, DocumentLine) else line.name

    def is_strong(self, row: int) -> bool:
        """Whether the row is the one the page shows."""
        line = self.line(row)
        return isinstance(line, PairLine) and line.is_shown

    def text(self, row: int, column: int) -> str:
        line = self.line(row)
        match column:
            case Column.NAME:
                return self.name(row)
            case Column.VALUE:
                return figure_text(line.value)
            case Column.MATCHED:
                return str(line.matched)
            case Column.A:
                return str(line.n_a)
            case Column.B:
                return str(line.n_b)
        return ""

    def spoken(self, row: int, column: int) -> str:
        line = self.line(row)
        if column in (Column.NAME, Column.BAR):
            figure = line.reason or self.tr("strict F1 {value}").format(
                value=figure_text(line.value)
            )
            counts = self.tr("{matched} of {a} and {b} spans").format(
                matched=line.matched, a=line.n_a, b=line.n_b
            )
            shown = self.tr("shown on this page") if self.is_strong(row) else ""
            parts = (self.name(row), figure, counts, shown)
            return ", ".join(each for each in parts if each)
        if column == Column.VALUE and line.reason:
            return with_colon(self.titles[column], line.reason)
        return super().spoken(row, column)

    def tip(self, row: int, column: int) -> str:
        return "\n".join(each for each in (self.name(row), self.line(row).reason) if each)

    def sentence(self, row: int, column: int) -> str:
        return self.line(row).sentence

    def behind(self, row: int, column: int) -> Behind | None:
        line = self.line(row)
        return line.behind if isinstance(line, DocumentLine) else Behind(title=line.name)


class BarDelegate(CellDelegate):
    """Paints the rows of documents and pairs."""

    def paint_cell(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        assert isinstance(model, BarModel)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        paint_bar_cell(painter, rect, model, index, option.font, self.theme, mirrored=mirrored)


def paint_bar_cell(
    painter: QPainter,
    rect: QRectF,
    model: BarModel,
    index: Index,
    font: QFont,
    theme: Theme,
    *,
    mirrored: bool,
) -> None:
    """Paint one cell of documents or pairs, on screen or paper."""
    line, column = model.line(index.row()), index.column()
    strong = model.is_strong(index.row())
    if column == Column.BAR:
        if line.value is not None:
            paint_bar(painter, rect, line.value, theme, mirrored=mirrored)
        return
    text = model.text(index.row(), column)
    if column == Column.NAME:
        inner = rect.adjusted(10, 0, -8, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        paint_text(painter, inner, text, QColor(theme.ink), bold(font) if strong else font, side)
    else:
        align = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        ink = QColor(theme.ink if column == Column.VALUE else theme.muted)
        paint_text(painter, rect.adjusted(6, 0, -6, 0), text, ink, font, align)


class BarTable(FigureTable):
    """Documents or pairs as a table with bars."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BarModel(self)
        self._model.name_columns("", "", "")
        self.set_figures(self._model, BarDelegate(self))
        self.setAccessibleName(name)

    def show_lines(
        self, lines: Sequence[DocumentLine | PairLine], first: str, a: str, b: str
    ) -> None:
        """Show documents or pairs."""
        self._model.name_columns(first, a, b)
        self._model.show(lines)

    def fit_columns(self) -> None:
        width, sizes = self.viewport().width(), self.horizontalHeader().fontMetrics()
        number = self.fontMetrics().horizontalAdvance("00000") + 12
        counts = [
            max(number, min(sizes.horizontalAdvance(title) + 16, 110))
            for title in self._model.titles[2:]
        ]
        if sum(counts) > width // 2:
            counts = [number] * len(counts)
        rest = width - sum(counts)
        bar = max(40, min(220, rest * 2 // 5))
        for column, each in enumerate((max(60, rest - bar), bar, *counts)):
            self.setColumnWidth(column, each)
