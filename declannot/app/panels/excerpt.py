"""The beginning of the selected text, drawn as it looks in the statement."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from declannot.app.panels.painting import direction_of, paint_underline
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme

_PAD_X, _PAD_Y = 9, 6
_UNDER = 4


class Excerpt(QWidget):
    """A few lines of text in their label's colour, or in that of a selected range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._style: LabelStyle | None = None
        self._theme: Theme = LIGHT
        self._lines = 3
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._serif = QFont(Metrics().font.families())
        self._serif.setStyleHint(QFont.StyleHint.Serif)
        self._serif.setPointSizeF(self.font().pointSizeF() * 1.06)

    def show_text(self, text: str, style: LabelStyle | None, theme: Theme) -> None:
        """Show a text; without a style it is shown as a selected range.

        Args:
            text: on one line, already cut to a sensible length.
        """
        if (text, style, theme) == (self._text, self._style, self._theme):
            return
        self._text, self._style, self._theme = text, style, theme
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_lines(self, lines: int) -> None:
        """Set how many lines are shown at the most."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = max(1, min(self._lines, len(self._laid_out(width)[1])))
        return round(count * self._line_height() + 2 * _PAD_Y)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 60 else 240
        return QSize(160, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(60, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where a narrower place, beside a scroll bar, needs more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = self._colours()
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 6, 6)
        ink = self._theme.ink if self._style else self._theme.on_highlight
        painter.setPen(QColor(ink))
        layout, lines = self._laid_out(self.width())
        room = int((self.height() - 2 * _PAD_Y + 1) / self._line_height())
        fit = max(1, min(self._lines, room))
        for number, line in enumerate(lines[:fit]):
            top = _PAD_Y + number * self._line_height()
            is_cut = number == fit - 1 and len(lines) > fit
            self._paint_line(painter, layout, line, top, is_cut, QColor(ink))
        painter.end()

    def _paint_line(
        self,
        painter: QPainter,
        layout: QTextLayout,
        line: QTextLine,
        top: float,
        is_cut: bool,
        ink: QColor,
    ) -> None:
        width = self.width() - 2 * _PAD_X
        sizes = QFontMetricsF(self._serif)
        painter.setPen(ink)
        if is_cut:
            rest = layout.text()[line.textStart() :]
            shown = sizes.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            rect = QRectF(_PAD_X, top, width, sizes.height())
            painter.setFont(self._serif)
            painter.setLayoutDirection(direction_of(self._text))
            painter.drawText(rect, int(self._side()) | int(Qt.TextFlag.TextSingleLine), shown)
            left, right = float(_PAD_X), _PAD_X + min(width, sizes.horizontalAdvance(shown))
        else:
            line.draw(painter, QPointF(_PAD_X, top - line.y()))
            natural = line.naturalTextRect()
            left, right = _PAD_X + natural.left(), _PAD_X + natural.right()
        if self._style is not None and not self._style.is_act:
            y = top + sizes.ascent() + _UNDER
            paint_underline(painter, left, right, y, self._style, 2.0)

    def _side(self) -> Qt.AlignmentFlag:
        if direction_of(self._text) is Qt.LayoutDirection.RightToLeft:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute

    def _colours(self) -> tuple[QColor, QColor]:
        if self._style is None:
            return QColor(self._theme.highlight), QColor(self._theme.highlight)
        if self._style.is_act:
            return self._style.fill(0), self._style.edge
        return QColor(self._theme.page), QColor(self._theme.edge)

    def _line_height(self) -> float:
        return QFontMetricsF(self._serif).height() + 2

    def _laid_out(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        layout = QTextLayout(self._text, self._serif)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(self._text))
        option.setAlignment(self._side())
        layout.setTextOption(option)
        lines: list[QTextLine] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(lines) <= self._lines:
            line.setLineWidth(max(20, width - 2 * _PAD_X))
            line.setPosition(QPointF(0, 0))
            lines.append(line)
        layout.endLayout()
        return layout, lines
