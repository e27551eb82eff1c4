"""The confusion of labels as a heat map: labels of A down, labels of B across, counts in cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from declannot.app.agreement.figure_table import CellDelegate, FigureModel, FigureTable
from declannot.app.agreement.lines import NO_SPAN, Behind, Confusion
from declannot.app.agreement.painting import heat_colour, style_of
from declannot.app.models.index import Index
from declannot.app.panels.painting import bold, paint_swatch, paint_text, smaller
from declannot.app.punctuation import with_colon
from declannot.app.statement.contrast import ink_on, reaching
from declannot.app.statement.styles import Styles
from declannot.app.theme import LIGHT, Theme

_WIDEST_CELL, _LEAST_CELL = 62, 30
_SWATCH = 16


class ConfusionModel(FigureModel):
    """Cells of the matrix."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.confusion = Confusion()

    def show_confusion(self, confusion: Confusion) -> None:
        """Show another matrix."""
        self.confusion = confusion
        self.titles = confusion.names
        self.show(confusion.counts)

    def count(self, row: int, column: int) -> int:
        """Return the count in a cell."""
        return self.confusion.counts[row][column]

    def agrees(self, row: int, column: int) -> bool:
        """Whether both said the same in a cell."""
        return row == column and self.confusion.label_ids[row] != NO_SPAN

    def is_void(self, row: int, column: int) -> bool:
        """Whether a cell stands for nothing: no span against no span."""
        ids = self.confusion.label_ids
        return ids[row] == NO_SPAN and ids[column] == NO_SPAN

    def text(self, row: int, column: int) -> str:
        return "" if self.is_void(row, column) else str(self.count(row, column))

    def spoken(self, row: int, column: int) -> str:
        if self.is_void(row, column):
            return self.tr("Nothing is counted here: neither has a span.")
        return with_colon(self._pair(row, column), self.count(row, column))

    def _pair(self, row: int, column: int) -> str:
        names = self.confusion.names
        return self.tr("{a} {label_a}, {b} {label_b}").format(
            a=self.confusion.name_a,
            label_a=names[row],
            b=self.confusion.name_b,
            label_b=names[column],
        )

    def tip(self, row: int, column: int) -> str:
        return self.spoken(row, column)

    def sentence(self, row: int, column: int) -> str:
        sentences = self.confusion.sentences
        return sentences[row][column] if sentences else ""

    def behind(self, row: int, column: int) -> Behind | None:
        if not self.count(row, column):
            return None
        ids = self.confusion.label_ids
        return Behind(title=self._pair(row, column), cell=(ids[row], ids[column]))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        names = self.confusion.names
        if role != Qt.ItemDataRole.DisplayRole or section >= len(names):
            return None
        return names[section]


class ConfusionDelegate(CellDelegate):
    """Paints the cells of the heat map."""

    def paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cells bring their own ground."""

    def paint_cell(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        assert isinstance(model, ConfusionModel)
        paint_heat_cell(painter, rect, model, index.row(), index.column(), option.font, self.theme)
        if option.state & QStyle.StateFlag.State_MouseOver and model.count(
            index.row(), index.column()
        ):
            painter.setPen(QPen(QColor(self.theme.muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def paint_ring(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        focused = self._view.hasFocus()
        inner = rect.adjusted(1, 1, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.page), 4))
        painter.drawRect(inner)
        painter.setPen(QPen(QColor(self.theme.ink if focused else self.theme.muted), 2))
        painter.drawRect(inner)


def paint_heat_cell(
    painter: QPainter,
    rect: QRectF,
    model: ConfusionModel,
    row: int,
    column: int,
    font: QFont,
    theme: Theme,
) -> None:
    """Paint one cell of the heat map, on screen or paper."""
    count, agrees = model.count(row, column), model.agrees(row, column)
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if model.is_void(row, column):
        painter.fillRect(rect, QColor(theme.raised))
        return
    fill = heat_colour(count, model.confusion.largest, theme, agreeing=agrees)
    edge = QColor(theme.rule)
    if agrees:  # the diagonal is told by its frame too, not by colour alone
        edge = reaching(QColor(theme.edge), QColor(theme.page), 3.0)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawRect(box)
    painter.setFont(bold(font) if agrees else font)
    painter.setPen(ink_on(fill) if count else QColor(theme.muted))
    text = str(count) if count else "·"
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class NamesHeader(QHeaderView):
    """Names of labels with their swatches: beside the rows, or upright over the columns."""

    def __init__(self, model: ConfusionModel, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._names = model
        self.theme: Theme = LIGHT
        self.styles: Styles | None = None
        self.setFont(smaller(parent.font()))
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setStyleSheet("QHeaderView { background: transparent; }")

    def longest(self) -> int:
        """Return the room the longest name wants, in pixels."""
        sizes = self.fontMetrics()
        names = [sizes.horizontalAdvance(each) for each in self._names.confusion.names]
        return max(names, default=40) + _SWATCH + 16

    def sizeHint(self) -> QSize:
        room = min(self.longest(), 150)
        return QSize(room, room)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        box = QRectF(rect)
        painter.save()
        if self.orientation() == Qt.Orientation.Horizontal:
            painter.translate(box.left(), box.bottom())
            painter.rotate(-90)
            box = QRectF(0, 0, box.height(), box.width())
        mirrored = self.isRightToLeft() and self.orientation() == Qt.Orientation.Vertical
        paint_name(
            painter, box, self._names.confusion, logicalIndex, self.font(), self.theme, self.styles,
            mirrored=mirrored,
        )  # fmt: skip
        painter.restore()


def paint_name(
    painter: QPainter,
    box: QRectF,
    confusion: Confusion,
    section: int,
    font: QFont,
    theme: Theme,
    styles: Styles | None,
    *,
    mirrored: bool,
) -> None:
    """Paint the name of a row or column, on screen or paper; ``box`` lies flat."""
    label_id = confusion.label_ids[section]
    x = box.right() - 4 - _SWATCH if mirrored else box.left() + 4
    swatch = QRectF(x, box.center().y() - 5, _SWATCH, 10)
    if label_id != NO_SPAN and styles is not None:
        paint_swatch(painter, swatch, style_of(styles, label_id))
    elif label_id == NO_SPAN:
        painter.setPen(QPen(QColor(theme.muted), 1))
        middle = swatch.center().y()
        painter.drawLine(QPointF(swatch.left(), middle), QPointF(swatch.right(), middle))
    taken = 4 + _SWATCH + 6
    inner = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
    ink = QColor(theme.muted if label_id == NO_SPAN else theme.ink)
    align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    paint_text(painter, inner, confusion.names[section], ink, font, align)


class ConfusionTable(FigureTable):
    """The heat map as a table; arrows go from cell to cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ConfusionModel(self)
        self._columns = NamesHeader(self._model, Qt.Orientation.Horizontal, self)
        self._rows = NamesHeader(self._model, Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self._rows.setDefaultSectionSize(self.row_height())
        self._columns.setMinimumSectionSize(_LEAST_CELL - 8)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._delegate = ConfusionDelegate(self)
        self.set_figures(self._model, self._delegate)
        self.setAccessibleName(self.tr("Confusion of labels"))
        self._corner = QLabel(self)
        self._corner.setTextFormat(Qt.TextFormat.PlainText)
        self._corner.setProperty("role", "muted")
        self._corner.setFont(self._rows.font())
        self._corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        self._corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_confusion(self, confusion: Confusion) -> None:
        """Show another matrix."""
        arrow = "←" if self.isRightToLeft() else "→"
        self._corner.setText(f"{confusion.name_b} {arrow}\n{confusion.name_a} ↓")
        self._model.show_confusion(confusion)

    def set_styles(self, styles: Styles) -> None:
        """Take the colours of a theme and of the labels."""
        for header in (self._columns, self._rows):
            header.theme, header.styles = styles.theme, styles
            header.viewport().update()
        self.set_theme(styles.theme)

    def row_height(self) -> int:
        return max(28, self.fontMetrics().height() + 12)

    def fit_columns(self) -> None:
        names = self._rows.sizeHint().width()
        self._rows.setFixedWidth(names)
        left = self.width() - names if self.isRightToLeft() else 0
        self._corner.setGeometry(left + 4, 0, names - 8, self._columns.sizeHint().height() - 3)
        count = max(1, len(self._model.titles))
        each = (self.width() - names - 2) // count
        self._columns.setDefaultSectionSize(min(_WIDEST_CELL, max(_LEAST_CELL - 8, each)))
