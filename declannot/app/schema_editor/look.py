"""How spans of a label look: in both themes, as most people see them and with a colour deficit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from declannot.app.panels.painting import paint_letter, paint_text, paint_underline, smaller
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import DARK, LIGHT, Theme
from declannot.domain.colours import Sight, seen
from declannot.domain.schema import FamilyStyle, Label, Schema

_STYLE_COLOURS = ("edge", "line", "tag_fill", "tag_edge", "tag_ink", "hollow_ink")
_GAP = 4


class LookPreview(QWidget):
    """A row for each theme, a column for each way of seeing colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = Schema(name="")
        self._label: Label | None = None
        self._near: Label | None = None

    def show_label(self, schema: Schema, label: Label | None, near: Label | None) -> None:
        """Show a label beside the one it is nearest to."""
        self._schema, self._label, self._near = schema, label, near
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines of text a theme."""
        return QSize(520, round(self.fontMetrics().height() * 6.4))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for small windows."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sights = list(Sight)
        head = self.fontMetrics().height() + 2
        width = self.width() / len(sights)
        height = (self.height() - head) / 2
        names = {
            Sight.NORMAL: self.tr("As most see it"),
            Sight.PROTANOPIA: self.tr("Without red cones"),
            Sight.DEUTERANOPIA: self.tr("Without green cones"),
            Sight.TRITANOPIA: self.tr("Without blue cones"),
        }
        for column, sight in enumerate(sights):
            place = QRectF(column * width, 0, width - _GAP, head)
            ink = self.palette().windowText().color()
            paint_text(painter, place, names[sight], ink, smaller(self.font()))
            for row, theme in enumerate((LIGHT, DARK)):
                cell = QRectF(column * width, head + row * height, width - _GAP, height - _GAP)
                self._paint_cell(painter, cell, theme, sight)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: QRectF, theme: Theme, sight: Sight) -> None:
        painter.setPen(QPen(QColor("#8A8F9A"), 1))
        painter.setBrush(QColor(seen(theme.page, sight)))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        left = cell.left() + 8
        for label in (self._label, self._near):
            if label is None:
                continue
            room = (cell.width() - 16) / 2 - 4
            self._paint_span(painter, QRectF(left, cell.top(), room, cell.height()), label, theme,
                             sight)  # fmt: skip
            left += room + 8

    def _paint_span(
        self, painter: QPainter, room: QRectF, label: Label, theme: Theme, sight: Sight
    ) -> None:
        family = self._schema.family_by_id.get(label.family)
        is_act = family is None or family.style is FamilyStyle.FILL
        style = LabelStyle(label, is_act=is_act, theme=theme, faded=False)
        for name in _STYLE_COLOURS:
            setattr(style, name, QColor(seen(getattr(style, name).name(), sight)))
        style.fills = [QColor(seen(each.name(), sight)) for each in style.fills]
        font = self.font()
        sizes = QFontMetricsF(font)
        text = label.name.lower()
        if sizes.horizontalAdvance(text) > room.width() - 6:
            text = self.tr("Aa")
        width = sizes.horizontalAdvance(text) + 6
        line = QRectF(room.left(), room.center().y() - 1, width, sizes.height() + 2)
        if is_act:
            painter.setPen(QPen(style.edge, 1))
            painter.setBrush(style.fill(0))
            painter.drawRoundedRect(line, 3, 3)
        else:
            paint_underline(painter, line.left(), line.right(), line.bottom() + 1.5, style, 2.4)
        painter.setFont(font)
        painter.setPen(QColor(seen(theme.ink, sight)))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
        small = smaller(font)
        side = QFontMetricsF(small).height()
        paint_letter(painter, QRectF(line.left(), line.top() - side - 1, side, side), style, small)
