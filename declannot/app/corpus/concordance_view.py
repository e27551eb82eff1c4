"""The concordance on the screen: hits in their labels' looks, words before and after them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QStaticText,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from declannot.app.corpus.concordance_model import Column, ConcordanceModel
from declannot.app.label_styles import label_styles
from declannot.app.models.index import Index
from declannot.app.panels.painting import (
    RADIUS,
    bold,
    direction_of,
    paint_letter,
    paint_marker,
    paint_underline,
    smaller,
)
from declannot.app.panels.row_views import RowTable
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.domain.schema import Schema

_TICK_WIDTH, _LABEL_WIDTH, _NAME_WIDTH, _DOCUMENT_WIDTH, _DATE_WIDTH = 34, 128, 100, 190, 92
_NARROW_DOCUMENT_WIDTH = 120
_HIT_WIDTH = (60, 300)
_LEAST_FOR_ALL = 900
"""Width below which annotator and date make room."""
_MEASURED_ROWS = 60
_LINES_KEPT = 4000

_SELECTED = QStyle.StateFlag.State_Selected

Elide = Qt.TextElideMode


class _Line:
    """A line of text, cut to a width and laid out."""

    __slots__ = ("height", "is_rtl", "static", "width")

    def __init__(self, text: str, width: float, font: QFont, elide: Elide) -> None:
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, elide, width)
        direction = direction_of(text)
        option = QTextOption()
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.static = QStaticText(shown)
        self.static.setTextFormat(Qt.TextFormat.PlainText)
        self.static.setTextOption(option)
        self.static.prepare(font=font)
        self.width, self.height = self.static.size().width(), metrics.height()
        self.is_rtl = direction is Qt.LayoutDirection.RightToLeft


class _Inks:
    """Colours of a theme, read once: a screen has a hundred cells and more."""

    def __init__(self, theme: Theme) -> None:
        self.ink, self.muted = QColor(theme.ink), QColor(theme.muted)
        self.rule, self.current = QColor(theme.rule), QColor(theme.current)


class ConcordanceDelegate(QStyledItemDelegate):
    """Paints cells straight from the model's rows."""

    def __init__(self, model: ConcordanceModel) -> None:
        super().__init__(model)
        self._model = model
        self.theme = LIGHT
        self._inks = _Inks(LIGHT)
        self._styles: dict[str, LabelStyle] = {}
        self._lines: dict[tuple[str, int, bool, Elide], _Line] = {}
        self._ticks: dict[tuple[bool, QSize, float], QPixmap] = {}
        self._plain_font, self._bold_font = QFont(), bold(QFont())

    def set_look(self, schema: Schema, theme: Theme) -> None:
        """Take the labels of a schema and the colours of a theme."""
        self.theme = theme
        self._inks = _Inks(theme)
        self._ticks.clear()
        self._styles = label_styles(schema, theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, row, column = QRectF(option.rect), index.row(), index.column()
        is_selected = bool(option.state & _SELECTED)
        painter.save()
        if is_selected:
            painter.fillRect(rect, self._inks.current)
        painter.setPen(self._inks.rule)
        below = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))
        match column:
            case Column.TICK:
                if is_selected:
                    paint_marker(painter, rect, self.theme)
                self._paint_tick(painter, rect, on=self._model.is_ticked(row))
            case Column.LEFT:
                self._paint_left(painter, rect, option, row)
            case Column.HIT:
                self._paint_hit(painter, rect, option, row)
            case Column.RIGHT:
                text, inner = self._model.context(row).right.strip(), rect.adjusted(2, 0, -8, 0)
                self._draw(painter, inner, text, self._inks.ink, option.font)
            case Column.LABEL:
                self._paint_label(painter, rect, option, row)
            case _:
                text = self._model.text(row, Column(column)).strip()
                self._draw(painter, rect.adjusted(8, 0, -6, 0), text, self._inks.muted, option.font)
        painter.restore()

    def _paint_tick(self, painter: QPainter, rect: QRectF, *, on: bool) -> None:
        """Paint the box of a row, whose picture is made once."""
        size, ratio = rect.size().toSize(), painter.device().devicePixelRatio()
        known = self._ticks.get((on, size, ratio))
        if known is None:
            known = QPixmap(size * ratio)
            known.setDevicePixelRatio(ratio)
            known.fill(Qt.GlobalColor.transparent)
            brush = QPainter(known)
            paint_tick(brush, QRectF(QPointF(), rect.size()), self.theme, on=on)
            brush.end()
            self._ticks[on, size, ratio] = known
        painter.drawPixmap(rect.topLeft(), known)

    def _paint_left(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: int
    ) -> None:
        """Paint what stands before, with its end at the hit; what does not fit is its beginning."""
        text, inner = self._model.context(row).left.strip(), rect.adjusted(6, 0, -4, 0)
        self._draw(painter, inner, text, self._inks.ink, option.font, towards_right=True)

    def _paint_hit(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: int
    ) -> None:
        text, font = self._model.context(row).hit, self._bold(option.font)
        inner = rect.adjusted(4, 0, -4, 0)
        style, line = self._style(row), self._line(text, inner.width(), font, Elide.ElideRight)
        place = QRectF(inner.left(), rect.center().y() - line.height / 2 - 1, line.width, 0)
        place.setHeight(line.height + 2)
        if line.is_rtl:
            place.moveRight(inner.right())
        if style is not None and style.is_act:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(style.fill(0))
            painter.setPen(QPen(style.edge, 1))
            painter.drawRoundedRect(place.adjusted(-2.5, 0, 2.5, 0), RADIUS, RADIUS)
        self._draw(painter, inner, text, self._inks.ink, font)
        if style is not None and not style.is_act:
            paint_underline(painter, place.left(), place.right(), place.bottom(), style, 2.0)

    def _paint_label(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: int
    ) -> None:
        style = self._style(row)
        if style is None:
            return
        font = bold(smaller(option.font))
        side = min(rect.height() - 6, QFontMetricsF(font).height() + 3)
        box = QRectF(rect.left() + 8, rect.center().y() - side / 2, side + 1, side)
        paint_letter(painter, box, style, font)
        inner = rect.adjusted(14 + side, 0, -4, 0)
        self._draw(painter, inner, style.name, self._inks.ink, option.font)

    def _draw(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        ink: QColor,
        font: QFont,
        *,
        towards_right: bool = False,
    ) -> None:
        """Draw one line, cut off where it does not fit: at its end, or at its beginning."""
        line = self._line(
            text, rect.width(), font, Elide.ElideLeft if towards_right else Elide.ElideRight
        )
        right = towards_right or line.is_rtl
        left = rect.right() - line.width if right else rect.left()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawStaticText(QPointF(left, rect.center().y() - line.height / 2), line.static)

    def _line(self, text: str, width: float, font: QFont, elide: Elide) -> _Line:
        """Return a line laid out: scrolling shows the same lines again and again."""
        key = (text, round(width), font.bold(), elide)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > _LINES_KEPT:
                self._lines.clear()
            known = self._lines[key] = _Line(text, width, font, elide)
        return known

    def _bold(self, font: QFont) -> QFont:
        if font != self._plain_font:
            self._plain_font, self._bold_font = font, bold(font)
            self._lines.clear()
        return self._bold_font

    def _style(self, row: int) -> LabelStyle | None:
        span = self._model.hit(row).span
        return self._styles.get(span.label_id) if span is not None else None


def row_height(line: float) -> int:
    """Return the height of a row for a line of text of that height."""
    return max(24, round(line) + 9)


def paint_tick(painter: QPainter, rect: QRectF, theme: Theme, *, on: bool) -> None:
    """Paint a box, with a tick in it or empty."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, 14, 14)
    box.moveCenter(rect.center() + QPointF(1.5, 0))
    painter.setPen(QPen(QColor(theme.accent if on else theme.muted), 1.2))
    painter.setBrush(QColor(theme.accent) if on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if on:
        painter.setPen(QPen(QColor(theme.on_accent), 1.8))
        corner = box.topLeft()
        points = [corner + QPointF(*each) for each in ((3.4, 7.2), (6, 9.8), (10.8, 4.4))]
        painter.drawPolyline(points)


class ConcordanceTable(RowTable):
    """Rows that are ticked by Space and opened by Enter or a double-click.

    Attributes:
        opened: carries the row to open.
        sort_wanted: carries the ``Column`` whose heading was clicked.
    """

    opened = Signal(int)
    sort_wanted = Signal(object)

    def __init__(self, model: ConcordanceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAccessibleName(self.tr("Hits with the words around them"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model = model
        self._last_tick = 0
        self._narrow = False
        self.delegate = ConcordanceDelegate(model)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAlternatingRowColors(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in (Column.LEFT, Column.RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.TICK, QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(self._clicked)
        for column, width in (
            (Column.TICK, _TICK_WIDTH),
            (Column.LABEL, _LABEL_WIDTH),
            (Column.ANNOTATOR, _NAME_WIDTH),
            (Column.DOCUMENT, _DOCUMENT_WIDTH),
            (Column.DATE, _DATE_WIDTH),
        ):
            self.setColumnWidth(column, width)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def show_sorted(self, column: Column | None, *, descending: bool) -> None:
        """Show by which column rows are in order; None for the order of documents."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column is not None)
        if column is not None:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, order)

    def fit_columns(self) -> None:
        """Give the hits the room they need, and hide columns that say nothing here."""
        spans = self._model.hits.has_spans
        narrow = self.width() < _LEAST_FOR_ALL * self.fontMetrics().height() / 17
        self.setColumnHidden(Column.LABEL, not spans)
        self.setColumnHidden(Column.ANNOTATOR, not spans or narrow)
        self.setColumnHidden(Column.DATE, narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            width = _NARROW_DOCUMENT_WIDTH if narrow else _DOCUMENT_WIDTH
            self.setColumnWidth(Column.DOCUMENT, width)
        metrics = QFontMetricsF(bold(self.font()))
        rows = min(self._model.rowCount(), _MEASURED_ROWS)
        widths = [metrics.horizontalAdvance(self._model.context(row).hit) for row in range(rows)]
        low, high = _HIT_WIDTH
        wanted = min(max([low, *widths]) + 14, high, self.width() / 3)
        self.setColumnWidth(Column.HIT, round(wanted))

    def copy(self) -> None:
        """Copy the ticked rows as text, or the present one; the window's Copy comes here."""
        model = self._model
        rows = [row for row in range(model.rowCount()) if model.is_ticked(row)]
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        QGuiApplication.clipboard().setText(model.lines(rows))

    def go_to(self, row: int) -> None:
        """Make a row the present one."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, Column.HIT))

    def changeEvent(self, event: QEvent) -> None:
        """Let rows be as high as the font asks for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Space and row >= 0:
            self._tick(row, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_A and control:
            self._model.tick_all(self._model.ticked < self._model.rowCount())
        elif key == Qt.Key.Key_Up and row == 0 and not control:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a click on the box; with Shift every row from the tick before."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and index.column() == Column.TICK:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tick(index.row(), extend=extend)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box are two ticks, and open nothing."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.TICK:
            self._tick(index.row(), extend=False)
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def _tick(self, row: int, *, extend: bool) -> None:
        if extend:
            on = self._model.is_ticked(min(self._last_tick, self._model.rowCount() - 1))
            first, last = sorted((row, self._last_tick))
            self._model.tick(range(first, last + 1), on=on)
        else:
            self._model.tick((row,), on=not self._model.is_ticked(row))
            self._last_tick = row

    def _clicked(self, section: int) -> None:
        if section == Column.TICK:
            self._model.tick_all(self._model.ticked < self._model.rowCount())
        else:
            self.sort_wanted.emit(Column(section))
