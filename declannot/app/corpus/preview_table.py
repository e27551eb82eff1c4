"""The preview on the screen: Space leaves a place out or takes it in again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from declannot.app.corpus.concordance_view import paint_tick, row_height
from declannot.app.corpus.preview_model import Part, PreviewModel
from declannot.app.models.index import Index
from declannot.app.panels.painting import bold, direction_of, leading, paint_marker, paint_text
from declannot.app.panels.row_views import RowTable
from declannot.app.theme import Theme
from declannot.domain.operations.bulk_spans import Effect

TOLD_IN_FULL = (Part.EFFECT, Part.HIT, Part.DOCUMENT)
"""The columns whose words matter as a whole; those around a place are always cut."""
_SIDE_PX = 6
_LEAST_EFFECT_PX = 210
_MOST_OF_TABLE = 0.4


class PreviewDelegate(QStyledItemDelegate):
    """Paints what happens to each place; what does not happen is muted."""

    def __init__(self, model: PreviewModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, row = self._theme, QRectF(option.rect), index.row()
        part, ticked = Part(index.column()), self._model.is_ticked(row)
        ink = QColor(theme.ink if ticked else theme.muted)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.current))
        painter.setPen(QColor(theme.rule))
        below = QPointF(0, -0.5)
        painter.drawLine(rect.bottomLeft() + below, rect.bottomRight() + below)
        inner, font, align = (
            rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0),
            option.font,
            Qt.AlignmentFlag.AlignLeft,
        )
        text = self._model.text(row, part)
        match part:
            case Part.TICK:
                if option.state & QStyle.StateFlag.State_Selected:
                    paint_marker(painter, rect, theme)
                if self._model.planned(row).effect is not Effect.SKIP:
                    paint_tick(painter, rect, theme, on=ticked)
            case Part.LEFT:
                text = option.fontMetrics.elidedText(
                    text.strip(), Qt.TextElideMode.ElideLeft, round(inner.width())
                )
                align = Qt.AlignmentFlag.AlignRight
            case Part.HIT:
                font, align = bold(font), leading(text)
        if part is not Part.TICK:
            painter.setLayoutDirection(direction_of(text))
            paint_text(painter, inner, text.strip(), ink, font, align)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = bold(option.font) if index.column() == Part.HIT else option.font
        text = self._model.text(index.row(), Part(index.column())).strip()
        width = QFontMetrics(font).horizontalAdvance(text) + 2 * _SIDE_PX
        return QSize(width, row_height(QFontMetrics(font).height()))


class PreviewTable(RowTable):
    """Rows that Space or a click on the box leaves out."""

    def __init__(self, model: PreviewModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What would happen; Space leaves a place out"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(PreviewDelegate(model, theme))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics().height()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        for part in (Part.LEFT, Part.RIGHT):
            header.setSectionResizeMode(part, QHeaderView.ResizeMode.Stretch)
        for part, width in (
            (Part.TICK, 34),
            (Part.EFFECT, _LEAST_EFFECT_PX),
            (Part.HIT, 150),
            (Part.DOCUMENT, 150),
        ):
            self.setColumnWidth(part, width)
        header.sectionClicked.connect(self._clicked)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self._fit_effect)

    def _fit_effect(self) -> None:
        """Give the column with the reasons what the longest needs, up to a share of the table."""
        metrics = self.fontMetrics()
        wanted = max(map(metrics.horizontalAdvance, self._model.effects()), default=0)
        most = round(self.viewport().width() * _MOST_OF_TABLE)
        width = max(min(wanted + 2 * _SIDE_PX, most), min(_LEAST_EFFECT_PX, most))
        self.setColumnWidth(Part.EFFECT, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_effect()

    def _clicked(self, section: int) -> None:
        if section == Part.TICK:
            self._model.toggle_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._model.toggle(row)
        elif event.key() == Qt.Key.Key_A and control:
            self._model.toggle_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()  # the dialog's
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and index.column() == Part.TICK:
            self._model.toggle(index.row())
