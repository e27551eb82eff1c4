"""One measure on the page: large at the top, or in a line among the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from declannot.app.agreement.lines import Figure
from declannot.app.agreement.painting import figure_text
from declannot.app.agreement.parts import WordButton, Words, explained, grown, pressed_by_enter
from declannot.app.panels.copying import keeps_copying
from declannot.app.panels.painting import bold, heading_font
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.theme import LIGHT, Theme


class ValueButton(QAbstractButton):
    """The figure itself: a click or Enter opens the spans behind it, Ctrl+C copies it.

    Attributes:
        copied: copying is wished.
        explained: an explanation is wished.
    """

    copied = Signal()
    explained = Signal()

    def __init__(self, parent: QWidget, size: float) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.leads_on = False
        self.setFont(bold(grown(parent.font(), size)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure."""
        self.leads_on = figure.behind is not None
        self.setText(figure_text(figure.value))
        value = figure.reason if figure.value is None else figure_text(figure.value)
        said = [figure.full_name, value, figure.counts]
        self.setAccessibleName(", ".join(each for each in said if each))
        self.setAccessibleDescription(
            " ".join(each for each in (figure.interval, figure.small_print) if each)
        )
        more = figure_text(figure.value, 4) if figure.value is not None else figure.reason
        hint = self.tr("Enter shows the spans behind it") if self.leads_on else ""
        self.setToolTip(plain_tip(more, hint, figure.sentence))
        shape = Qt.CursorShape.PointingHandCursor if self.leads_on else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        sizes = QFontMetricsF(self.font())
        width = max(sizes.horizontalAdvance(self.text()), sizes.horizontalAdvance("0.00"))
        return QSize(round(width) + 12, round(sizes.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C from the window, which would copy from the statement."""
        return keeps_copying(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("&Show the spans behind it"))
        show.setEnabled(self.leads_on)
        show.triggered.connect(self.click)
        copy = menu.addAction(self.tr("&Copy as a sentence"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copied.emit)
        menu.addAction(self.tr("&What this means")).triggered.connect(self.explained.emit)
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self.mapToGlobal(QPoint(self.width() // 2, self.height() // 2))
        menu.popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.leads_on and (self.underMouse() or self.isDown())
        font = QFont(self.font())
        painter.setFont(font)
        painter.setPen(QColor(self.theme.accent if hovered else self.theme.ink))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(5, 0, -5, 0), align, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class FigureView(QWidget):
    """What a card and a line have in common.

    Attributes:
        wanted: carries the ``Behind`` of the figure.
        copied: carries its sentence.
        value: the figure itself.
    """

    wanted = Signal(object)
    copied = Signal(str)

    def __init__(self, parent: QWidget, size: float) -> None:
        super().__init__(parent)
        self.figure = Figure("", "", None)
        self.value = ValueButton(self, size)
        self.name = Words(self)
        self.counts = Words(self)
        self.interval = Words(self, "muted", small=True)
        self.small_print = Words(self, "muted", small=True)
        self.explanation = Words(self, small=True)
        self.explanation.hide()
        self.copy = WordButton(self.tr("Copy"), self)
        self.copy.setToolTip(self.tr("Copy this figure as a sentence one can cite"))
        self.explain = WordButton(self.tr("What is this?"), self, checkable=True)
        self.value.clicked.connect(self._open)
        self.value.copied.connect(self._copy)
        self.value.explained.connect(lambda: self.explain.setChecked(True))
        self.copy.clicked.connect(self._copy)
        self.explain.toggled.connect(self._unfold)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure with all that belongs to it."""
        self.figure = figure
        self.value.show_figure(figure)
        self.name.say(figure.name)
        self.counts.say(figure.counts if figure.value is not None else figure.reason)
        self.interval.say(figure.interval)
        self.small_print.say(figure.small_print)
        text = explained(figure.explanation, figure.source, self.tr("Source: {source}"))
        self.explanation.setText(text)
        self.copy.setAccessibleName(self.tr("Copy {name}").format(name=figure.full_name))
        self.copy.setVisible(bool(figure.sentence))
        self.explain.setAccessibleName(
            self.tr("What is {name}?").format(name=figure.measure or figure.name)
        )
        self.explain.setVisible(bool(figure.explanation))
        self._unfold(self.explain.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.value.theme = theme
        self.value.update()

    def _open(self) -> None:
        if self.figure.behind is not None:
            self.wanted.emit(self.figure.behind)

    def _copy(self) -> None:
        if self.figure.sentence:
            self.copied.emit(self.figure.sentence)

    def _unfold(self, on: bool) -> None:
        self.explanation.setVisible(on and bool(self.explanation.text()))


class FigureCard(FigureView):
    """A measure of the headline; its explanation stands under all three.

    Attributes:
        unfolded: the explanation is wished or no longer wished.
    """

    unfolded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 2.5)
        self.name.setFont(heading_font(self.font()))
        self.name.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(2)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.explain)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.value, 0, Qt.AlignmentFlag.AlignLeft)
        for each in (self.counts, self.interval, self.small_print):
            each.setContentsMargins(5, 0, 5, 0)
            column.addWidget(each)
        column.addStretch(1)
        column.addLayout(buttons)
        self.name.setContentsMargins(5, 0, 5, 0)

    def _unfold(self, on: bool) -> None:
        self.explanation.hide()
        self.unfolded.emit()


class FigureLine(FigureView):
    """A measure among the others: name, figure, counts, and what it means below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 1.1)
        self._name_width = self.fontMetrics().averageCharWidth() * 26
        self.name.setFixedWidth(90)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(self.value)
        self.counts.setProperty("role", "muted")
        row.addWidget(self.counts, 1)
        row.addWidget(self.copy)
        row.addWidget(self.explain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        for each in (self.interval, self.small_print, self.explanation):
            column.addWidget(each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.name.setFixedWidth(max(90, min(self._name_width, self.width() * 3 // 10)))
