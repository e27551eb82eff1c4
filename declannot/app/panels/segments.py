"""Segmented buttons: all values of an attribute side by side, one press away."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.painting import smaller
from declannot.app.punctuation import with_colon
from declannot.app.theme import LIGHT, Theme

_RADIUS = 5.0
_TICK = "✓ "


class _Look:
    """What a segment shows beside being a button; painted alike for both kinds."""

    def __init__(self) -> None:
        self.value = ""
        self.theme: Theme = LIGHT
        self.is_default = False
        self.is_first = True
        self.is_last = True


class Segments(QWidget):
    """The values of one attribute; one of them is chosen, or several.

    The whole row is one stop for Tab; arrows move within it, Space or Enter chooses.

    Attributes:
        chosen: carries the value that was pressed.
    """

    chosen = Signal(str)

    def __init__(
        self, values: Collection[str], *, multiple: bool, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, 4 if multiple else -1, trailing=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons: list[Segment | CheckSegment] = []
        for value in values:
            button = CheckSegment(value, self) if multiple else Segment(value, self)
            button.look.theme = theme
            button.clicked.connect(lambda _on=False, each=value: self.chosen.emit(each))
            button.installEventFilter(self)
            self._layout.addWidget(button)
            self.buttons.append(button)

    def show_values(self, stored: Collection[str], default: Collection[str]) -> None:
        """Show what is chosen: the stored values, or muted the defaults where none is stored."""
        for button in self.buttons:
            value = button.look.value
            button.look.is_default = not stored and value in default
            button.setChecked(value in stored or button.look.is_default)
            button.update()
        checked = [button for button in self.buttons if button.isChecked()] or self.buttons[:1]
        for button in self.buttons:
            on_the_way = button is checked[0]
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if on_the_way else Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours."""
        for button in self.buttons:
            button.look.theme = theme
            button.update()

    def name_for(self, title: str) -> None:
        """Tell a screen reader which attribute the values belong to."""
        for button in self.buttons:
            button.setAccessibleName(with_colon(title, button.look.value))

    def give_focus(self) -> None:
        """Put the keyboard on the chosen value."""
        chosen = [each for each in self.buttons if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        (chosen or self.buttons)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(watched, event)
        return False

    def _key(self, watched: object, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        step = _STEPS.get(Qt.Key(key), 0)
        if not step or watched not in self.buttons:
            return False
        if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        number = self.buttons.index(watched) + step
        self.buttons[number % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Segment(QRadioButton):
    """One value of a choice."""

    def __init__(self, value: str, parent: QWidget) -> None:
        super().__init__(value, parent)
        self.look = _prepared(self, value)

    def set_ends(self, first: bool, last: bool) -> None:
        """Say whether the segment begins or ends its line, where corners are round."""
        self.look.is_first, self.look.is_last = first, last

    def sizeHint(self) -> QSize:
        return _size(self, self.look.value)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(self, self.look, self.look.value)


class CheckSegment(QCheckBox):
    """One value of a multiple choice; a tick says that it is chosen."""

    def __init__(self, value: str, parent: QWidget) -> None:
        super().__init__(value, parent)
        self.look = _prepared(self, value)

    def sizeHint(self) -> QSize:
        return _size(self, _TICK + self.look.value)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.look.value
        _paint(self, self.look, _TICK + text if self.isChecked() else text)


def _prepared(button: QAbstractButton, value: str) -> _Look:
    look = _Look()
    look.value = value
    button.setAutoExclusive(False)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setFont(smaller(button.font(), 0.94))
    return look


def _size(button: QAbstractButton, text: str) -> QSize:
    sizes = button.fontMetrics()
    return QSize(sizes.horizontalAdvance(text) + 16, max(22, sizes.height() + 7))


def _paint(button: QAbstractButton, look: _Look, text: str) -> None:
    theme, enabled = look.theme, button.isEnabled()
    fill, edge, ink = theme.chrome, theme.outline, theme.muted
    if button.isChecked() and look.is_default:
        fill, edge, ink = theme.current, theme.accent, theme.ink
    elif button.isChecked():
        fill, edge, ink = theme.accent, theme.accent, theme.on_accent
    elif button.underMouse() and enabled:
        fill, ink = theme.hover, theme.ink
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(1 if enabled else 0.55)
    rect = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    mirrored = button.isRightToLeft()
    left, right = (look.is_last, look.is_first) if mirrored else (look.is_first, look.is_last)
    shape = _shape(rect, left, right)
    pen = QPen(QColor(edge), 1)
    if look.is_default and button.isChecked():
        pen.setStyle(Qt.PenStyle.DashLine)  # chosen by nobody yet: also told without colour
    painter.fillPath(shape, QColor(fill))
    painter.setPen(pen)
    painter.drawPath(shape)
    painter.setPen(QColor(ink))
    painter.drawText(button.rect(), Qt.AlignmentFlag.AlignCenter, text)
    if button.hasFocus():
        colour = theme.on_accent if ink == theme.on_accent else theme.accent
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.drawPath(_shape(rect.adjusted(2, 2, -2, -2), left, right))
    painter.end()


def _shape(rect: QRectF, round_left: bool, round_right: bool) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, _RADIUS, _RADIUS)
    for is_round, left in ((round_left, rect.left()), (round_right, rect.right() - 2 * _RADIUS)):
        if not is_round:
            corners = QPainterPath()
            corners.addRect(QRectF(left, rect.top(), 2 * _RADIUS, rect.height()))
            path = path.united(corners)
    return path.simplified()
