"""What one annotator has in a difference: label, quote, attributes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from declannot.app.panels.painting import bold, direction_of, leading, smaller
from declannot.app.punctuation import with_colon
from declannot.app.review.wording import Quoted
from declannot.app.statement.metrics import Metrics
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import LIGHT, Theme

_PAD_X, _PAD_Y, _EDGE = 9, 6, 3
_MOST_LINES = 5


class ReadingCard(QWidget):
    """Name of the lane and labels on one line, the quote below, then the attributes."""

    def __init__(self, lane: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setFont(bold(self.name.font()))
        self.labels = QLabel(self)
        self.labels.setProperty("role", "muted")
        self.labels.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.quote = Quote(lane, self)
        self.attributes = QLabel(self)
        self.attributes.setFont(smaller(self.attributes.font()))
        self.attributes.setWordWrap(True)
        for each in (self.name, self.labels, self.attributes):
            each.setTextFormat(Qt.TextFormat.PlainText)
        self.labels.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.name)
        line.addWidget(self.labels, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self.quote)
        column.addWidget(self.attributes)

    def show_reading(
        self,
        name: str,
        labels: str,
        quoted: Sequence[Quoted],
        attributes: str,
        style: LabelStyle | None,
        *,
        labels_differ: bool,
        theme: Theme,
    ) -> None:
        """Show a reading.

        Args:
            quoted: the text, with what the other reading lacks marked; empty for no span.
            attributes: on one line, or empty.
            style: of the label, or None where there is no span.
            labels_differ: whether the label is what the two disagree on.
        """
        self.name.setText(name)
        self.labels.setText(f"≠ {labels}" if labels_differ else labels)
        self.labels.setFont(bold(self.font()) if labels_differ else self.font())
        self.labels.setToolTip("")
        self.quote.show_text(quoted, style, theme)
        self.attributes.setText(attributes)
        self.attributes.setVisible(bool(attributes))
        words = "".join(each.text for each in quoted)
        said = f"{labels}. {words} {attributes}".strip()
        self.setAccessibleName(with_colon(name, said))


class Quote(QWidget):
    """A few lines of the statement; a bar in the label's colour stands where the lane is."""

    def __init__(self, lane: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self._quoted: tuple[Quoted, ...] = ()
        self._style: LabelStyle | None = None
        self._theme: Theme = LIGHT
        self._kept: tuple[object, QTextLayout, list[QTextLine]] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._serif = QFont(Metrics().font.families())
        self._serif.setStyleHint(QFont.StyleHint.Serif)
        self._serif.setPointSizeF(self.font().pointSizeF() * 1.06)

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(each.text for each in self._quoted)

    def show_text(self, quoted: Sequence[Quoted], style: LabelStyle | None, theme: Theme) -> None:
        """Show a quote; without a style there is no span."""
        state = (tuple(quoted), style, theme)
        if state != (self._quoted, self._style, self._theme):
            self._quoted, self._style, self._theme = state
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        count = max(1, min(_MOST_LINES, len(self._laid_out(width)[1])))
        return round(count * self._line_height() + 2 * _PAD_Y)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(self.width() if self.width() > 60 else 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(60, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.edge if self._quoted else theme.rule), 1))
        painter.drawRoundedRect(frame, 5, 5)
        if self._style is not None:
            y = 0 if self._lane == 0 else self.height() - _EDGE
            painter.fillRect(QRectF(4, y, self.width() - 8, _EDGE), self._style.edge)
        layout, lines = self._laid_out(self.width())
        painter.setPen(QColor(theme.ink))
        for number, line in enumerate(lines[:_MOST_LINES]):
            top = _PAD_Y + number * self._line_height()
            line.draw(painter, QPointF(_PAD_X, top - line.y()))
            if number == _MOST_LINES - 1 and len(lines) > _MOST_LINES:
                place = QRectF(_PAD_X, top, self.width() - 2 * _PAD_X, self._line_height())
                painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), " …")
        painter.end()

    def _line_height(self) -> float:
        return QFontMetricsF(self._serif).height() + 2

    def _laid_out(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        """Return the lines for a width; asked for many times while docks find their sizes."""
        key = (width, self._quoted, self._theme.name)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, *self._lay_out(width))
        return self._kept[1], self._kept[2]

    def _lay_out(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        text = self.text or "–"
        layout = QTextLayout(text, self._serif)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(text))
        option.setAlignment(leading(text) | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        lines: list[QTextLine] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(lines) <= _MOST_LINES:
            line.setLineWidth(max(20, width - 2 * _PAD_X))
            line.setPosition(QPointF(0, 0))
            lines.append(line)
        layout.endLayout()
        return layout, lines

    def _formats(self) -> list[QTextLayout.FormatRange]:
        """Return what marks the parts that the other reading lacks: bold, on a tint."""
        found, at = [], 0
        for each in self._quoted:
            qt_length = len(each.text.encode("utf-16-le")) // 2
            if each.marked:
                part = QTextLayout.FormatRange()
                part.start, part.length = at, qt_length
                look = QTextCharFormat()
                look.setFontUnderline(True)
                look.setBackground(QColor(self._theme.highlight))
                look.setForeground(QColor(self._theme.on_highlight))
                part.format = look
                found.append(part)
            at += qt_length
        return found
