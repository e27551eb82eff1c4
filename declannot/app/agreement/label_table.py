"""The forest plot: a row a label with its spans, its F1 and the interval on an axis from 0 to 1."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from declannot.app.agreement.figure_table import (
    CellDelegate,
    FigureModel,
    FigureTable,
    TitleHeader,
)
from declannot.app.agreement.lines import Behind, LabelLine
from declannot.app.agreement.painting import (
    figure_text,
    paint_estimate,
    paint_grid,
    paint_ticks,
    style_of,
)
from declannot.app.models.index import Index
from declannot.app.panels.painting import SWATCH_WIDTH, paint_swatch, paint_text
from declannot.app.statement.contrast import reaching
from declannot.app.statement.styles import Styles
from declannot.app.theme import Theme


class Column(IntEnum):
    """The columns of the plot."""

    NAME = 0
    A = 1
    B = 2
    MATCHED = 3
    VALUE = 4
    PLOT = 5


class LabelModel(FigureModel):
    """Labels as rows."""

    def name_people(self, a: str, b: str) -> None:
        """Say whose spans are counted."""
        self.titles = (
            self.tr("Label"),
            a,
            b,
            self.tr("Matched"),
            self.tr("Strict F1"),
            "",
        )

    def line(self, row: int) -> LabelLine:
        """Return what a row shows."""
        return self.lines[row]

    def text(self, row: int, column: int) -> str:
        line = self.line(row)
        match column:
            case Column.NAME:
                return line.name
            case Column.A:
                return str(line.n_a)
            case Column.B:
                return str(line.n_b)
            case Column.MATCHED:
                return str(line.matched)
            case Column.VALUE:
                return figure_text(line.value)
        return self.interval(line)

    def interval(self, line: LabelLine) -> str:
        """Return the interval in figures, or that there is none."""
        if line.low is None or line.high is None:
            return self.tr("no interval")
        return self.tr("{low} to {high}").format(
            low=figure_text(line.low), high=figure_text(line.high)
        )

    def spoken(self, row: int, column: int) -> str:
        line = self.line(row)
        if column == Column.NAME:
            figure = line.reason or self.tr("strict F1 {value}, {interval}").format(
                value=figure_text(line.value), interval=self.interval(line)
            )
            few = self.tr("few spans") if line.few else ""
            counts = self.tr("{matched} of {a} and {b} spans").format(
                matched=line.matched, a=line.n_a, b=line.n_b
            )
            return ", ".join(each for each in (line.name, figure, counts, few) if each)
        if column == Column.PLOT:
            return self.tr("95 % interval: {interval}").format(interval=self.interval(line))
        return super().spoken(row, column)

    def tip(self, row: int, column: int) -> str:
        line = self.line(row)
        few = self.tr("Fewer than 10 spans: the figure can change by one span more or less.")
        return "\n".join(each for each in (line.reason, line.note, few if line.few else "") if each)

    def sentence(self, row: int, column: int) -> str:
        return self.line(row).sentence

    def behind(self, row: int, column: int) -> Behind | None:
        return self.line(row).behind


class LabelDelegate(CellDelegate):
    """Paints the rows of the forest plot."""

    styles: Styles | None = None

    def paint_cell(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        assert isinstance(model, LabelModel)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        paint_label_cell(
            painter, rect, model, index, option.font, self.theme, self.styles, mirrored=mirrored
        )


def paint_label_cell(
    painter: QPainter,
    rect: QRectF,
    model: LabelModel,
    index: Index,
    font: QFont,
    theme: Theme,
    styles: Styles | None,
    *,
    mirrored: bool,
) -> None:
    """Paint one cell of the forest plot, on screen or paper."""
    line, column = model.line(index.row()), index.column()
    ink = QColor(theme.muted if line.few else theme.ink)
    if column == Column.PLOT:
        _paint_plot(painter, rect, line, theme, styles, mirrored=mirrored)
    elif column == Column.NAME:
        _paint_name(painter, rect, line, font, ink, styles, mirrored=mirrored)
    else:
        align = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        text = model.text(index.row(), column)
        paint_text(painter, rect.adjusted(6, 0, -6, 0), text, ink, font, align)


def _paint_name(
    painter: QPainter,
    rect: QRectF,
    line: LabelLine,
    font: QFont,
    ink: QColor,
    styles: Styles | None,
    *,
    mirrored: bool,
) -> None:
    x = rect.right() - 10 - SWATCH_WIDTH if mirrored else rect.left() + 10
    swatch = QRectF(x, rect.center().y() - 6.5, SWATCH_WIDTH, 13)
    if styles is not None:
        paint_swatch(painter, swatch, style_of(styles, line.label_id))
    taken = 10 + SWATCH_WIDTH + 9
    name = rect.adjusted(4, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, -4, 0)
    align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    paint_text(painter, name, line.name, ink, font, align)


def _paint_plot(
    painter: QPainter,
    rect: QRectF,
    line: LabelLine,
    theme: Theme,
    styles: Styles | None,
    *,
    mirrored: bool,
) -> None:
    paint_grid(painter, rect, theme, mirrored=mirrored)
    page = QColor(theme.page)
    if line.value is None:
        return
    colour = QColor(theme.ink)
    if styles is not None:
        colour = reaching(style_of(styles, line.label_id).edge, page, 3.0)
    if line.few:
        colour = QColor(theme.muted)
    ends = (line.low, line.high) if line.low is not None and line.high is not None else None
    paint_estimate(
        painter, rect, line.value, ends, colour, hollow=line.few, page=page, mirrored=mirrored
    )


class AxisHeader(TitleHeader):
    """Titles of the columns; over the plot stands the axis."""

    def paint_title(self, painter: QPainter, box: QRectF, section: int) -> None:
        super().paint_title(painter, box, section)
        if section == Column.PLOT:
            paint_ticks(painter, box, self.font(), self.theme, mirrored=self.isRightToLeft())


class LabelTable(FigureTable):
    """The forest plot as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = AxisHeader(self)
        self.setHorizontalHeader(self.axis)
        self._model = LabelModel(self)
        self._delegate = LabelDelegate(self)
        self.set_figures(self._model, self._delegate)
        self.setAccessibleName(self.tr("Agreement by label"))

    def show_lines(self, lines: tuple[LabelLine, ...], a: str, b: str) -> None:
        """Show labels."""
        self._model.name_people(a, b)
        self._model.show(lines)

    def set_styles(self, styles: Styles) -> None:
        """Take the colours of a theme and of the labels."""
        self._delegate.styles = styles
        self.set_theme(styles.theme)

    def fit_columns(self) -> None:
        width, sizes = self.viewport().width(), self.fontMetrics()
        number = sizes.horizontalAdvance("00000") + 12
        counts = [
            max(number, min(self.axis.fontMetrics().horizontalAdvance(title) + 14, 110))
            for title in self._model.titles[1:5]
        ] or [number] * 4
        longest = max(
            (sizes.horizontalAdvance(line.name) for line in self._model.lines), default=80
        )
        name = min(longest + SWATCH_WIDTH + 30, max(110, width // 3))
        if name + sum(counts) + 120 > width:
            counts = [number] * 4
            name = max(90, min(name, width - sum(counts) - 110))
        plot = max(60, width - name - sum(counts))
        for column, each in enumerate((name, *counts, plot)):
            self.setColumnWidth(column, each)
