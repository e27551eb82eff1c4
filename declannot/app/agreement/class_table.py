"""How many differences there are of each class."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from declannot.app.agreement.figure_table import (
    CellDelegate,
    FigureModel,
    FigureTable,
    TitleHeader,
)
from declannot.app.agreement.lines import Behind, ClassLine
from declannot.app.agreement.painting import paint_bar
from declannot.app.models.index import Index
from declannot.app.panels.painting import paint_text
from declannot.app.punctuation import with_colon


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    COUNT = 1
    BAR = 2
    MEANING = 3


class ClassModel(FigureModel):
    """Classes as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.titles = (self.tr("Class"), self.tr("Number"), "", self.tr("What it is"))

    def line(self, row: int) -> ClassLine:
        """Return what a row shows."""
        return self.lines[row]

    def share(self, row: int) -> float:
        """Return the share of a class among all, 0 to 1."""
        whole = sum(line.count for line in self.lines)
        return self.line(row).count / whole if whole else 0.0

    def text(self, row: int, column: int) -> str:
        line = self.line(row)
        match column:
            case Column.NAME:
                return line.name
            case Column.COUNT:
                return str(line.count)
            case Column.MEANING:
                return line.meaning
        return ""

    def spoken(self, row: int, column: int) -> str:
        line = self.line(row)
        return with_colon(line.name, f"{line.count}. {line.meaning}".strip())

    def tip(self, row: int, column: int) -> str:
        return self.line(row).meaning

    def behind(self, row: int, column: int) -> Behind | None:
        line = self.line(row)
        return line.behind if line.count else None

    def sentence(self, row: int, column: int) -> str:
        return self.line(row).sentence


class ClassDelegate(CellDelegate):
    """Paints the rows of classes."""

    def paint_cell(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        assert isinstance(model, ClassModel)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        column, theme = index.column(), self.theme
        if column == Column.BAR:
            paint_bar(painter, rect, model.share(index.row()), theme, mirrored=mirrored)
            return
        ink = QColor(theme.muted if column == Column.MEANING else theme.ink)
        ends = (column == Column.COUNT) != mirrored
        align = Qt.AlignmentFlag.AlignRight if ends else Qt.AlignmentFlag.AlignLeft
        margin = 10 if column == Column.NAME else 6
        inner = rect.adjusted(margin, 0, -margin, 0)
        paint_text(painter, inner, model.text(index.row(), column), ink, option.font, align)


class ClassTable(FigureTable):
    """The classes of difference as a table with bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = frozenset((Column.NAME, Column.MEANING))
        self.setHorizontalHeader(TitleHeader(self, words))
        self._model = ClassModel(self)
        self.set_figures(self._model, ClassDelegate(self))
        self.setAccessibleName(self.tr("Differences by class"))

    def show_lines(self, lines: Sequence[ClassLine]) -> None:
        """Show classes."""
        self._model.show(lines)

    def fit_columns(self) -> None:
        width, sizes = self.viewport().width(), self.fontMetrics()
        title = self.horizontalHeader().fontMetrics().horizontalAdvance(self._model.titles[1])
        lines: Sequence[ClassLine] = self._model.lines
        longest = max((sizes.horizontalAdvance(line.name) for line in lines), default=0)
        name = max(120, longest + 24)
        number = max(sizes.horizontalAdvance("00000"), title) + 14
        meaning = max((sizes.horizontalAdvance(line.meaning) + 14 for line in lines), default=0)
        rest = max(60, width - name - number)
        bar = max(60, min(220, rest - meaning)) if rest > 200 else rest
        for column, each in enumerate((name, number, bar, max(0, rest - bar))):
            self.setColumnWidth(column, each)
        self.setColumnHidden(Column.MEANING, rest - bar < 80)
