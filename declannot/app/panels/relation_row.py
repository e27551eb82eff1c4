"""How a relation stands in the table: its name, both ends with their letters, the paragraph."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from declannot.app.models.index import Index
from declannot.app.models.relations_model import Column, RelationsModel
from declannot.app.panels.painting import (
    GUTTER,
    bold,
    leading,
    paint_letter,
    paint_marker,
    paint_rule_below,
    paint_text,
    smaller,
)
from declannot.app.panels.span_row import row_height
from declannot.app.theme import LIGHT, Theme
from declannot.domain.span import Relation


class RelationDelegate(QStyledItemDelegate):
    """Paints cells of a ``RelationsModel`` straight from its rows."""

    def __init__(self, model: RelationsModel) -> None:
        super().__init__(model)
        self._model = model
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, row_height(QFontMetricsF(option.font).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        relation, theme = self._model.relation_at(index.row()), self.theme
        rect, column = QRectF(option.rect), index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(theme.current))
        paint_rule_below(painter, rect, theme)
        ink, muted = QColor(theme.ink), QColor(theme.muted)
        if column == Column.TYPE:
            if chosen:
                paint_marker(painter, rect, theme)
            title = self._model.title_of(relation)
            inner = rect.adjusted(GUTTER, 0, -4, 0)
            paint_text(painter, inner, title, ink, option.font, leading(title))
        elif column == Column.PARAGRAPH:
            number, inner = f"¶{self._model.paragraph_of(relation)}", rect.adjusted(0, 0, -6, 0)
            small, align = smaller(option.font), Qt.AlignmentFlag.AlignRight
            paint_text(painter, inner, number, muted, small, align)
        else:
            self._paint_end(painter, rect, option, relation, column)
        painter.restore()

    def _paint_end(
        self,
        painter: QPainter,
        rect: QRectF,
        option: QStyleOptionViewItem,
        relation: Relation,
        column: int,
    ) -> None:
        span, left = self._model.end(relation, column), rect.left() + 4
        text = self._model.text_of(span)
        if span is not None:
            font = bold(smaller(option.font))
            side = min(rect.height() - 5, QFontMetricsF(font).height() + 3)
            box = QRectF(left, rect.center().y() - side / 2, side + 1, side)
            paint_letter(painter, box, self._model.style_of(span), font)
            left = box.right() + 5
        place = QRectF(left, rect.top(), rect.right() - left - 4, rect.height())
        paint_text(painter, place, text, QColor(self.theme.ink), option.font, leading(text))
