"""The buttons that decide a difference, each with its key on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from declannot.app.panels.painting import bold, smaller
from declannot.app.theme import LIGHT, Theme

_RADIUS = 5.0
_GAP, _FAR = 5, 10_000


class ChoiceButton(QAbstractButton):
    """A name over a key; pressed-in where that was decided."""

    def __init__(
        self, name: str, key: str, do: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.theme: Theme = LIGHT
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _on=False: do())
        self.rename(name)

    def rename(self, name: str) -> None:
        """Call it otherwise."""
        self.setText(name)
        self.setToolTip(f"{name} ({self._key})")
        self.setAccessibleName(f"{name}, {self._key}")
        self.update()

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is what was decided."""
        self.setChecked(chosen)
        self.setAccessibleDescription(self.tr("decided") if chosen else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Leave it to the decision what is pressed in."""

    def sizeHint(self) -> QSize:
        name, key = QFontMetricsF(bold(self.font())), QFontMetricsF(smaller(self.font()))
        width = max(name.horizontalAdvance(self.text()), key.horizontalAdvance(self._key))
        return QSize(round(min(width, 110) + 16), round(name.height() + key.height() + 12))

    def least_width(self) -> int:
        """Return the width in pixels that shows the whole name."""
        return self.sizeHint().width() - 8

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink, second = theme.raised, theme.outline, theme.ink, theme.muted
        if self.isChecked():
            fill, edge, ink, second = theme.accent, theme.accent, theme.on_accent, theme.on_accent
        elif self.isDown() or (self.underMouse() and self.isEnabled()):
            fill = theme.hover
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        name_font, key_font = bold(self.font()), smaller(self.font())
        sizes = QFontMetricsF(name_font)
        middle = rect.center().y()
        painter.setFont(name_font)
        painter.setPen(QColor(ink))
        name = sizes.elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width() - 8)
        over = QRectF(rect.left(), middle - sizes.height(), rect.width(), sizes.height())
        painter.drawText(over, Qt.AlignmentFlag.AlignCenter, name)
        painter.setFont(key_font)
        painter.setPen(QColor(second))
        under = QRectF(rect.left(), middle + 1, rect.width(), QFontMetricsF(key_font).height())
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self._key)
        if self.hasFocus():
            ring = theme.on_accent if self.isChecked() else theme.accent
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ring), 1.6))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), _RADIUS - 1, _RADIUS - 1)
        painter.end()


class ChoiceGrid(QGridLayout):
    """Buttons side by side, or in two rows where their names would be cut off."""

    def __init__(self, *buttons: ChoiceButton) -> None:
        super().__init__()
        self.setSpacing(_GAP)
        self._buttons = buttons
        self._columns = 0
        self.fit(_FAR)

    def fit(self, width: int) -> None:
        """Arrange the buttons for a width in pixels."""
        count = len(self._buttons)
        needed = sum(each.least_width() for each in self._buttons) + (count - 1) * _GAP
        columns = count if needed <= width else (count + 1) // 2
        if columns == self._columns:
            return
        for each in self._buttons:
            self.removeWidget(each)
        for number, each in enumerate(self._buttons):
            row, column = divmod(number, columns)
            self.addWidget(each, row, column, 1, columns - column if number == count - 1 else 1)
        self._columns = columns
