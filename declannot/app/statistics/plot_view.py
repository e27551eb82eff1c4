"""A plot in the window: walked by arrows, opened by Enter or a click, described in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from declannot.app.banner import announce
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.punctuation import with_colon
from declannot.app.statistics.plot import Plot, Shape
from declannot.app.statistics.plot_painting import PlotPainter
from declannot.app.theme import LIGHT, Theme

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_LEAST_WIDTH = 280


class PlotView(QWidget):
    """Shows one plot.

    Attributes:
        picked: carries the number of the row in the table that a bar stands for.
        plot: what is shown, or None.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot: Plot | None = None
        self.theme: Theme = LIGHT
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_plot(self, plot: Plot) -> None:
        """Show another plot."""
        self.plot, self.current = plot, -1
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(plot.description)
        self.updateGeometry()
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        if self.plot is None:
            return QSize(_LEAST_WIDTH, 100)
        width = max(self.width(), _LEAST_WIDTH)
        return QSize(_LEAST_WIDTH, round(self._painting(self.plot).height(width)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def told(self, row: int) -> str:
        """Return what a row says: its name and values."""
        plot = self.plot
        if plot is None or not 0 <= row < len(plot.rows):
            return ""
        painting = self._painting(plot)
        if len(plot.series) == 1:
            return with_colon(plot.rows[row], painting.number(plot.series[0].values[row]))
        values = ", ".join(
            f"{each.name} {painting.number(each.values[row])}" for each in plot.series
        )
        return with_colon(plot.rows[row], values)

    # Painting

    def _painting(self, plot: Plot) -> PlotPainter:
        return PlotPainter(plot, self.theme, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.plot is None:
            return
        painter = QPainter(self)
        self._drawn = self._painting(self.plot)
        height = self._drawn.height(self.width())
        current = self.current if self.hasFocus() else -1
        self._drawn.paint(painter, QRectF(0, 0, self.width(), height), current)
        painter.end()

    # The hand

    def row_at(self, point: QPoint) -> int:
        """Return the row under a point, or -1."""
        marks = self._drawn.marks if self.plot is not None and hasattr(self, "_drawn") else []
        return next((mark.row for mark in marks if mark.rect.contains(point)), -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.current = row
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.told(row)), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plot = self.plot
        if plot is None or not plot.rows:
            super().keyPressEvent(event)
            return
        lying = plot.shape is Shape.BARS
        forth = Qt.Key.Key_Down if lying else Qt.Key.Key_Right
        back = Qt.Key.Key_Up if lying else Qt.Key.Key_Left
        last = len(plot.rows) - 1
        places = {
            forth: min(self.current + 1, last),
            back: max(self.current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in places:
            self.current = places[Qt.Key(event.key())]
            announce(self, self.told(self.current))
            self.update()
        elif event.key() in _OPENING:
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and self.plot is not None and self.plot.rows:
            self.current = 0
        self.update()

    def _open(self) -> None:
        plot = self.plot
        self.update()
        if plot is not None and 0 <= self.current < len(plot.keys):
            self.picked.emit(plot.keys[self.current])
