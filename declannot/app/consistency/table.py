"""The table of findings: places in their labels' looks, keys that open, mend and accept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from declannot.app.consistency.model import Column, FindingsModel, Row
from declannot.app.corpus.concordance_view import row_height
from declannot.app.label_styles import label_styles
from declannot.app.models.index import Index
from declannot.app.panels.painting import (
    RADIUS,
    bold,
    direction_of,
    paint_marker,
    paint_text,
    paint_underline,
)
from declannot.app.panels.row_views import RowTable
from declannot.app.statement.physical_keys import label_character
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.domain.schema import Schema

_WIDTHS = {Column.KIND: 190, Column.PLACE: 380, Column.DOCUMENT: 170, Column.ANNOTATOR: 100}
_NARROW_WIDTHS = {Column.KIND: 136, Column.PLACE: 216}
_LEAST_FOR_ALL = 900
"""Width below which document and annotator make room; both stand below the table too."""
_BEFORE = 0.26
"""Share of a place's cell for what stands before it."""
_MARGIN, _GAP = 8, 3
_Elide = Qt.TextElideMode


class FindingsDelegate(QStyledItemDelegate):
    """Paints cells straight from the model's rows."""

    def __init__(self, model: FindingsModel) -> None:
        super().__init__(model)
        self._model = model
        self._theme: Theme = LIGHT
        self.styles: dict[str, LabelStyle] = {}

    def set_look(self, schema: Schema, theme: Theme) -> None:
        """Take the labels of a schema and the colours of a theme."""
        self._theme = theme
        self.styles = label_styles(schema, theme)

    def style(self, row: Row) -> LabelStyle | None:
        """Return how the span of a finding looks; a place that is none looks like nothing."""
        finding = row.found.finding
        return self.styles.get(finding.label_id) if finding.subject else None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, QRectF(option.rect)
        row, column = self._model.rows[index.row()], Column(index.column())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(theme.current))
        painter.setPen(QColor(theme.rule))
        below = QPointF(0, -0.5)
        painter.drawLine(rect.bottomLeft() + below, rect.bottomRight() + below)
        if selected and column is Column.KIND:
            paint_marker(
                painter, rect, theme, mirrored=option.direction is Qt.LayoutDirection.RightToLeft
            )
        if column is Column.PLACE:
            painter.setClipRect(rect)
            self._paint_place(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), option, row)
        else:
            self._paint_words(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), option, row, column)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRectF,
        option: QStyleOptionViewItem,
        row: Row,
        column: Column,
    ) -> None:
        """Paint a line of words; a sentence runs as the window does, whatever it quotes first."""
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = self._model.text(row, column)
        if column not in (Column.KIND, Column.MATTER):
            paint_text(painter, rect, text, QColor(self._theme.muted), option.font, align)
            return
        way = Qt.TextFlag.TextForceRightToLeft if mirrored else Qt.TextFlag.TextForceLeftToRight
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.ink))
        shown = QFontMetricsF(option.font).elidedText(text, _Elide.ElideRight, rect.width())
        painter.drawText(rect, int(flags) | int(way) | int(Qt.TextFlag.TextSingleLine), shown)

    def _paint_place(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: Row
    ) -> None:
        """Paint a place where places of all rows begin, with what stands before and behind it."""
        words = self._model.context(row)
        font = bold(option.font)
        metrics, plain = QFontMetricsF(font), QFontMetricsF(option.font)
        towards_left = direction_of(words.hit) is Qt.LayoutDirection.RightToLeft
        before = rect.width() * _BEFORE
        room = rect.width() - before - _GAP
        here = metrics.elidedText(words.hit, _Elide.ElideRight, room * 0.72)
        wide = metrics.horizontalAdvance(here)
        place = QRectF(rect.left() + before, 0, wide, metrics.height() + 2)
        if towards_left:
            place.moveLeft(rect.right() - before - wide)
        place.moveTop(rect.center().y() - place.height() / 2)
        blank = plain.horizontalAdvance(" ")
        gaps = (
            _GAP + blank * words.left.endswith(" "),
            _GAP + blank * words.right.startswith(" "),
        )
        first, second = reversed(gaps) if towards_left else gaps
        left = QRectF(rect.left(), rect.top(), place.left() - first - rect.left(), rect.height())
        after = place.right() + second
        right = QRectF(after, rect.top(), rect.right() - after, rect.height())
        self._paint_hit(painter, place, here, row)
        muted = QColor(self._theme.muted)
        sides = (right, left) if towards_left else (left, right)
        for side, text, elide in (
            (sides[0], words.left.strip(), _Elide.ElideLeft),
            (sides[1], words.right.strip(), _Elide.ElideRight),
        ):
            shown = plain.elidedText(text, elide, max(side.width(), 0))
            align = Qt.AlignmentFlag.AlignRight if side is left else Qt.AlignmentFlag.AlignLeft
            paint_text(painter, side, shown, muted, option.font, align)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        painter.setLayoutDirection(direction_of(here))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(flags) | int(Qt.TextFlag.TextSingleLine), here)

    def _paint_hit(self, painter: QPainter, place: QRectF, here: str, row: Row) -> None:
        style = self.style(row)
        if style is None or not here:
            return
        if style.is_act:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(style.fill(0))
            painter.setPen(QPen(style.edge, 1))
            painter.drawRoundedRect(place.adjusted(-2.5, 0, 2.5, 0), RADIUS, RADIUS)
        else:
            paint_underline(painter, place.left(), place.right(), place.bottom(), style, 2.0)


class FindingsTable(RowTable):
    """Rows that Enter or a double-click opens and letters mend.

    Attributes:
        opened: carries the row.
        mend_wanted, accept_wanted, alike_wanted, remove_wanted: the key for it was pressed.
    """

    opened = Signal(int)
    mend_wanted = Signal()
    accept_wanted = Signal()
    alike_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, model: FindingsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._model = model
        self.delegate = FindingsDelegate(model)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setSortingEnabled(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # A heading would ask for each of its column's rows whether it is selected.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(Column.MATTER, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self._keys = {
            "m": self.mend_wanted,
            "a": self.accept_wanted,
            "s": self.alike_wanted,
        }
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def selected(self) -> list[Row]:
        """Return the rows that are selected, from top to bottom."""
        return [self._model.rows[number] for number in self.selected_numbers()]

    def selected_numbers(self) -> list[int]:
        """Return the numbers of the rows that are selected, in order."""
        chosen: set[int] = set()
        for part in self.selectionModel().selection().toList():
            chosen.update(range(part.top(), part.bottom() + 1))
        return sorted(chosen)

    def copy(self) -> None:
        """Copy the selected rows as text; the window's Copy comes here."""
        lines = [self._model.line(row) for row in self.selected()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Let rows be as high as the font asks for."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        plain = not event.modifiers() & others
        wanted = self._keys.get(label_character(event)) if plain else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row >= 0:
                self.opened.emit(row)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.selectRow(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        elif key == Qt.Key.Key_Delete and plain:
            self.remove_wanted.emit()
        elif wanted is not None:
            wanted.emit()
        elif key == Qt.Key.Key_Space:
            QAbstractItemView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _LEAST_FOR_ALL * self.fontMetrics().height() / 17
        if narrow != self.isColumnHidden(Column.DOCUMENT):
            for column in (Column.DOCUMENT, Column.ANNOTATOR):
                self.setColumnHidden(column, narrow)
            for column, width in (_NARROW_WIDTHS if narrow else _WIDTHS).items():
                self.setColumnWidth(column, width)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics().height()))
