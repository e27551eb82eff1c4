"""How a document stands in the list: title, status, number of spans, how far it is read."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from declannot.app.models.documents_model import DocumentRow, DocumentsModel
from declannot.app.models.index import Index
from declannot.app.panels.painting import (
    GUTTER,
    bold,
    direction_of,
    leading,
    paint_focus,
    paint_marker,
    paint_rule_below,
    paint_text,
    smaller,
)
from declannot.app.theme import LIGHT, Theme
from declannot.domain.document import Status

_ABOVE = 6
_BETWEEN = 3
_LINE = 3
_BELOW = 7


class DocumentDelegate(QStyledItemDelegate):
    """Paints rows of a ``DocumentsModel``."""

    def __init__(self, model: DocumentsModel) -> None:
        super().__init__(model)
        self._model = model
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height(option.font))

    def row_height(self, font: QFont) -> int:
        """Return the height of every row in pixels."""
        title, small = QFontMetricsF(font).height(), QFontMetricsF(smaller(font)).height()
        return round(_ABOVE + title + _BETWEEN + small + 4 + _LINE + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self._model.row(index.row()), self.theme
        rect = QRectF(option.rect)
        is_open = row.document.id == self._model.open_id
        painter.save()
        self._paint_ground(painter, rect, option, is_open)
        inner = rect.adjusted(GUTTER, _ABOVE, -GUTTER, -_BELOW)
        title = row.document.title
        height = QFontMetricsF(option.font).height()
        font = bold(option.font) if is_open else option.font
        place = QRectF(inner.left(), inner.top(), inner.width(), height)
        paint_text(painter, place, title, QColor(theme.ink), font, leading(title))
        self._paint_state(painter, option, row, inner, inner.top() + height + _BETWEEN)
        self._paint_progress(painter, row, inner)
        paint_rule_below(painter, rect, theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, is_open: bool
    ) -> None:
        theme = self.theme
        if option.state & QStyle.StateFlag.State_Selected or is_open:
            painter.fillRect(rect, QColor(theme.current))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        if is_open:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            paint_marker(painter, rect, theme, mirrored=mirrored)

    def _paint_state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: DocumentRow,
        inner: QRectF,
        top: float,
    ) -> None:
        theme, font = self.theme, smaller(option.font)
        sizes = QFontMetricsF(font)
        line = QRectF(inner.left(), top, inner.width(), sizes.height())
        side = sizes.height() * 0.62
        glyph = QRectF(line.left(), line.center().y() - side / 2, side, side)
        colour = QColor(theme.good if row.status is Status.DONE else theme.muted)
        paint_status(painter, glyph, row.status, colour)
        count = ""
        if row.spans or row.status is not Status.NEW:
            count = self._model.spans_word(row.spans)
        width = sizes.horizontalAdvance(count) + 2
        right = QRectF(line.right() - width, top, width, line.height())
        paint_text(painter, right, count, QColor(theme.muted), font, Qt.AlignmentFlag.AlignRight)
        word = self._model.status_word(row.status)
        if row.waiting:
            word = f"{word} ⚠ {row.waiting}"
        left = QRectF(glyph.right() + 5, top, right.left() - glyph.right() - 11, line.height())
        paint_text(painter, left, word, QColor(theme.muted), font)
        left.setLeft(left.left() + sizes.horizontalAdvance(word) + 8)
        self._paint_tags(painter, left, row.document.tags, option)

    def _paint_tags(
        self, painter: QPainter, rect: QRectF, tags: tuple[str, ...], option: QStyleOptionViewItem
    ) -> None:
        """Paint as many tags as there is room for; the tooltip holds them all."""
        font = smaller(option.font, 0.82)
        sizes = QFontMetricsF(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = rect.left()
        for number, tag in enumerate(tags):
            room = rect.right() - left
            if room < 34:
                if number:
                    paint_text(
                        painter,
                        QRectF(left, rect.top(), room, rect.height()),
                        "…",
                        QColor(self.theme.muted),
                        font,
                    )
                return
            width = min(sizes.horizontalAdvance(tag) + 11, room)
            pill = QRectF(left, rect.top() + 0.5, width, rect.height() - 1)
            painter.setBrush(QColor(self.theme.raised))
            painter.setPen(QPen(QColor(self.theme.edge), 1))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            inside = pill.adjusted(5, 0, -5, 0)
            align = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, inside, tag, QColor(self.theme.muted), font, align)
            left += width + 4

    def _paint_progress(self, painter: QPainter, row: DocumentRow, inner: QRectF) -> None:
        share = 1.0 if row.status is Status.DONE else row.read_share
        if share <= 0 and row.status is Status.NEW:
            return
        track = QRectF(inner.left(), inner.bottom() - _LINE, inner.width(), _LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.theme.rule))
        painter.drawRoundedRect(track, 1.5, 1.5)
        if share > 0:
            width = max(_LINE, share * track.width())
            from_right = direction_of(row.document.title) is Qt.LayoutDirection.RightToLeft
            left = track.right() - width if from_right else track.left()
            painter.setBrush(QColor(self.theme.accent))
            painter.drawRoundedRect(QRectF(left, track.top(), width, _LINE), 1.5, 1.5)


def paint_status(painter: QPainter, rect: QRectF, status: Status, colour: QColor) -> None:
    """Paint a status by its shape: a ring, a half-filled ring, a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4))
    inner = rect.adjusted(0.7, 0.7, -0.7, -0.7)
    if status is Status.DONE:
        tick = QPainterPath(QPointF(inner.left(), inner.center().y() + 0.5))
        tick.lineTo(inner.left() + inner.width() * 0.36, inner.bottom() - 0.3)
        tick.lineTo(inner.right() + 0.6, inner.top() + 0.4)
        painter.setPen(QPen(colour, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(tick)
    else:
        painter.drawEllipse(inner)
        if status is Status.STARTED:
            painter.setBrush(colour)
            painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.restore()
