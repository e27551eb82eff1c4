"""The finding one is at, in full: what is the matter, where, whose, and why it was accepted."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from declannot.app.panels.painting import RADIUS, direction_of, leading, paint_underline
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme
from declannot.exchange.hit_list import Row as Context

_LINES = 2
AROUND = 320
"""Code points of text to be read on each side of a place."""
_LONGEST = 260
"""Characters of a place that are shown; the rest is in the statement."""
_BEFORE, _AFTER = 90, 220
"""Characters before a place and behind it that are shown."""
_CUT = "…"


class PlaceLines(QWidget):
    """Two lines of text in the statement's font, the place in them in its label's look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = Context("", "", "")
        self._style: LabelStyle | None = None
        self._theme: Theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._serif = QFont(Metrics().font.families())
        self._serif.setStyleHint(QFont.StyleHint.Serif)
        self._serif.setPointSizeF(self.font().pointSizeF() * 1.06)

    def show_place(self, context: Context, style: LabelStyle | None, theme: Theme) -> None:
        """Show a place; without a style it is set off by an edge alone."""
        context = _shortened(context)
        self._context, self._style, self._theme = context, style, theme
        self.setAccessibleName("".join(context))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, round(_LINES * self._line_height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        left, hit, right = self._context
        if not hit:
            return
        painter = QPainter(self)
        layout = self._laid_out(left + hit + right)
        qt_start, qt_end = _qt_length(left), _qt_length(left + hit)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(qt_start, line.textStart())
            last = min(qt_end, line.textStart() + line.textLength())
            if first < last:
                left_x, right_x = sorted((_x(line, first), _x(line, last)))
                place = QRectF(left_x, line.y(), right_x - left_x, line.height())
                self._paint_place(painter, place)
        painter.setPen(QColor(self._theme.ink))
        layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _paint_place(self, painter: QPainter, place: QRectF) -> None:
        style = self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if style is not None and not style.is_act:
            paint_underline(painter, place.left(), place.right(), place.bottom() + 1, style, 2.0)
            return
        edge = QColor(self._theme.muted) if style is None else style.edge
        painter.setBrush(Qt.BrushStyle.NoBrush if style is None else style.fill(0))
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(place.adjusted(-1, 0, 1, 0), RADIUS, RADIUS)

    def _line_height(self) -> float:
        return QFontMetricsF(self._serif).height() + 4

    def _laid_out(self, text: str) -> QTextLayout:
        """Lay out as much as fits."""
        layout = QTextLayout(text, self._serif)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(text))
        option.setAlignment(leading(text) | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(self.width() - 2, 40))
            line.setPosition(QPointF(1, number * self._line_height()))
        layout.endLayout()
        return layout


class FindingDetail(QWidget):
    """What the table has no room for; always of one height, so that nothing jumps.

    Attributes:
        said, about: what is the matter; document, annotator and acceptance.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said, self.about = QLabel(self), QLabel(self)
        for label in (self.said, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.said.setProperty("role", "title")
        self.about.setProperty("role", "muted")
        self.place = PlaceLines(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        for each in (self.said, self.place, self.about):
            column.addWidget(each)
        column.addStretch(1)
        lines = 3 * self.fontMetrics().height()
        self.setFixedHeight(lines + self.place.sizeHint().height() + 12)

    def show_finding(
        self, said: str, about: str, context: Context, style: LabelStyle | None, theme: Theme
    ) -> None:
        """Show one finding."""
        for label, text in ((self.said, said), (self.about, about)):
            label.setText(f"{self._mark}{text}" if text else "")
            label.setAccessibleName(text)
        self.place.show_place(context, style, theme)

    @property
    def _mark(self) -> str:
        """What keeps a sentence in the window's direction, whatever it quotes first."""
        return "\u200f" if self.isRightToLeft() else "\u200e"

    def show_words(self, said: str, theme: Theme) -> None:
        """Show a sentence alone."""
        self.show_finding(said, "", Context("", "", ""), None, theme)


def _shortened(context: Context) -> Context:
    """Return as much of a place and its surroundings as two lines hold, cut between words."""
    left, hit, right = context
    if len(left) > _BEFORE:
        left = f"{_CUT} {left[-_BEFORE:].partition(' ')[2]}"
    if len(hit) > _LONGEST:
        return Context(left, f"{hit[:_LONGEST].rpartition(' ')[0]} {_CUT}", "")
    if len(right) > _AFTER:
        right = f"{right[:_AFTER].rpartition(' ')[0]} {_CUT}"
    return Context(left, hit, right)


def _x(line: QTextLine, qt_offset: int) -> float:
    x, _qt_offset = cast("tuple[float, int]", line.cursorToX(qt_offset))
    return x


def _qt_length(text: str) -> int:
    """Return how long a text is in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
