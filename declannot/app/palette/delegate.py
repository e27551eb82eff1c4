"""How the palette's entries are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from declannot.app.models.index import Index
from declannot.app.palette.entry import Entry
from declannot.app.palette.model import PaletteModel
from declannot.app.panels.painting import (
    bold,
    direction_of,
    faded,
    key_cap_width,
    paint_focus,
    paint_key_cap,
    paint_swatch,
    paint_text,
    smaller,
)
from declannot.app.theme import Theme
from declannot.domain.fuzzy import matches
from declannot.domain.text import StatementText

_SIDE, _SIGN_WIDTH, _GAP = 12, 32, 10
_LEAST_HEIGHT = 28


class PaletteDelegate(QStyledItemDelegate):
    """Sign, text with what was typed in bold and underlined, place in the menus, key."""

    def __init__(self, model: PaletteModel, theme: Theme) -> None:
        super().__init__(model)
        self._model, self._theme = model, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, theme, rect = self._model.entry(index.row()), self._theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.current))
            paint_focus(painter, rect, theme)
        small = smaller(option.font)
        dim = bool(entry.hindrance)
        self._paint_sign(painter, rect, entry, small)
        left, right = rect.left() + _SIDE + _SIGN_WIDTH, rect.right() - _SIDE
        if entry.key:
            width = key_cap_width(entry.key, small)
            height = QFontMetricsF(small).height() + 4
            cap = QRectF(right - width, rect.center().y() - height / 2, width, height)
            paint_key_cap(painter, cap, entry.key, small, theme, dim=dim)
            right = cap.left() - _GAP
        note = entry.hindrance or entry.where
        if note:
            wanted = QFontMetricsF(small).horizontalAdvance(note) + 2
            width = min(wanted, (right - left) * (0.6 if dim else 0.45))
            place = QRectF(right - width, rect.top(), width, rect.height())
            align = Qt.AlignmentFlag.AlignRight
            paint_text(painter, place, note, QColor(theme.muted), small, align)
            right = place.left() - _GAP
        ink = faded(QColor(theme.ink), theme) if dim else QColor(theme.ink)
        place = QRectF(left, rect.top(), right - left, rect.height())
        paint_matched(painter, place, entry.text, self._model.typed, ink, option.font)
        painter.restore()

    def _paint_sign(self, painter: QPainter, rect: QRectF, entry: Entry, small: QFont) -> None:
        place = QRectF(rect.left() + _SIDE, rect.top(), _SIGN_WIDTH - _GAP, rect.height())
        if entry.style is not None:
            swatch = QRectF(place.left(), rect.center().y() - 6.5, place.width(), 13)
            paint_swatch(painter, swatch, entry.style)
            return
        sign = "✓" if entry.checked else entry.sign
        colour = QColor(self._theme.ink if entry.checked else self._theme.muted)
        paint_text(painter, place, sign, colour, small, Qt.AlignmentFlag.AlignHCenter)


def row_height(text_height: int) -> int:
    """Return the height of a row from that of its text."""
    return max(_LEAST_HEIGHT, text_height + 12)


def paint_matched(
    painter: QPainter, rect: QRectF, text: str, typed: str, colour: QColor, font: QFont
) -> None:
    """Paint one line in which what answers to the typed letters is bold and underlined."""
    found = matches(text, typed) if typed else []
    metrics = QFontMetricsF(bold(font) if found else font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    layout = QTextLayout(shown, font)
    option = layout.textOption()
    option.setTextDirection(direction_of(text))
    option.setWrapMode(option.WrapMode.NoWrap)
    layout.setTextOption(option)
    if found:
        layout.setFormats(_formats(shown, text, found))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2))


def _formats(shown: str, text: str, found: list[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    """Return bold and underlined ranges, as far as the text is shown."""
    length = len(shown) if shown == text else max(0, len(shown) - 1)  # an ellipsis ends it
    offsets = StatementText(text)
    formats = []
    for start, end in found:
        end = min(end, length)
        if start >= end:
            continue
        each = QTextLayout.FormatRange()
        each.start = offsets.to_utf16(start)
        each.length = offsets.to_utf16(end) - each.start
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        each.format = marked
        formats.append(each)
    return formats
