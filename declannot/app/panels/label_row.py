"""How a label stands in the palette and in lists of labels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from declannot.app.models.index import Index
from declannot.app.models.labels_model import LabelRow, LabelsModel
from declannot.app.panels.painting import (
    FADED,
    GUTTER,
    SWATCH_WIDTH,
    bold,
    key_cap_width,
    paint_focus,
    paint_key_cap,
    paint_marker,
    paint_swatch,
    paint_text,
    smaller,
)
from declannot.app.theme import LIGHT, Theme

GAP = 7
"""Room above the first label of another family."""


class LabelDelegate(QStyledItemDelegate):
    """Paints rows of a ``LabelsModel``: swatch, title, count, key."""

    def __init__(self, model: LabelsModel) -> None:
        super().__init__(model)
        self._model = model
        self.theme: Theme = LIGHT
        self.is_enabled = True

    def row_height(self, option_height: float) -> int:
        """Return the height of a row for a line of text of that height."""
        return max(22, round(option_height) + 6)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self.row_height(QFontMetricsF(option.font).height())
        return QSize(140, height + (GAP if self._model.row(index.row()).begins_family else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self._model.row(index.row()), self.theme
        rect = QRectF(option.rect)
        painter.save()
        if row.begins_family:
            painter.setPen(QColor(theme.rule))
            y = rect.top() + GAP // 2 + 0.5
            painter.drawLine(QPointF(rect.left() + GUTTER, y), QPointF(rect.right() - GUTTER, y))
            rect.setTop(rect.top() + GAP)
        self._paint_ground(painter, rect, option, row)
        if self._model.is_faded(row) or not self.is_enabled:
            painter.setOpacity(FADED if self._model.is_faded(row) else 0.6)
        self._paint_row(painter, rect, option, row)
        painter.setOpacity(1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: LabelRow
    ) -> None:
        is_chosen = row.label.id in (self._model.chosen, self._model.armed)
        if is_chosen:
            painter.fillRect(rect, QColor(self.theme.current))
        elif option.state & QStyle.StateFlag.State_MouseOver and self.is_enabled:
            painter.fillRect(rect, QColor(self.theme.hover))
        if is_chosen:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            paint_marker(painter, rect, self.theme, mirrored=mirrored)

    def _paint_row(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: LabelRow
    ) -> None:
        theme, small = self.theme, smaller(option.font)
        swatch = QRectF(rect.left() + GUTTER, rect.center().y() - 6.5, SWATCH_WIDTH, 13)
        paint_swatch(painter, swatch, row.style)
        right = rect.right() - GUTTER
        key = row.label.key.upper()
        if key:
            width = key_cap_width(key, small)
            height = min(rect.height() - 4, QFontMetricsF(small).height() + 4)
            cap = QRectF(right - width, rect.center().y() - height / 2, width, height)
            paint_key_cap(painter, cap, key, small, theme)
        right -= key_cap_width("W", small) + 8
        count = self._model.count(row.label.id)
        figures = str(count) if count else ""
        figure_width = max(26.0, QFontMetricsF(small).horizontalAdvance(figures) + 2)
        place = QRectF(right - figure_width, rect.top(), figure_width, rect.height())
        paint_text(painter, place, figures, QColor(theme.muted), small, Qt.AlignmentFlag.AlignRight)
        right = place.left() - 6
        if row.label.id == self._model.armed:
            right = self._paint_armed(painter, rect, right, option)
        left = swatch.right() + 9
        title = QRectF(left, rect.top(), right - left, rect.height())
        font = bold(option.font) if row.label.id == self._model.armed else option.font
        paint_text(painter, title, row.title, QColor(theme.ink), font)

    def _paint_armed(
        self, painter: QPainter, rect: QRectF, right: float, option: QStyleOptionViewItem
    ) -> float:
        word = self.tr("armed")
        font = bold(smaller(option.font))
        width = QFontMetricsF(font).horizontalAdvance(word) + 12
        pill = QRectF(right - width, rect.top() + 3, width, rect.height() - 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        align = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, pill, word, QColor(self.theme.on_accent), font, align)
        return pill.left() - 6
