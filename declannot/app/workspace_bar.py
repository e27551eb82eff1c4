"""The strip at the left edge of the window that names the workspaces."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from declannot.app.theme import LIGHT, Theme

_WIDTH, _NARROW_WIDTH = 64, 40
_HEIGHT, _NARROW_HEIGHT = 62, 40
_ICON = 20.0
_SMALLER = 0.88


class WorkspaceBar(QToolBar):
    """One button for each workspace; hidden while there is no choice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("workspaceBar")
        self.setWindowTitle(self.tr("Workspaces"))
        self.setAccessibleName(self.tr("Workspaces"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)  # not to be lost by a click elsewhere
        inside = self.layout()
        assert inside is not None
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._buttons: dict[str, WorkspaceButton] = {}

    def add(self, action: QAction) -> None:
        """Add a button that does what an action does."""
        button = WorkspaceButton(action, self)
        self._buttons[action.objectName().removeprefix("workspace_")] = button
        self.addWidget(button).setObjectName(action.objectName())

    def show_names(self, names: Collection[str]) -> None:
        """Show the buttons of some workspaces, and the strip only where there are any."""
        for name, button in self._buttons.items():
            button.setEnabled(name in names)
        self.setVisible(bool(names))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for button in self._buttons.values():
            button.theme = theme
            button.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, where the window has little room."""
        for button in self._buttons.values():
            button.set_narrow(narrow)


class WorkspaceButton(QToolButton):
    """An icon with its name below; the workspace on show has a bar beside it and bold letters."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAccessibleName(_plain(action.text()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw = _ICONS[action.objectName().removeprefix("workspace_")]
        self._narrow = False
        self.theme: Theme = LIGHT

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, or with its name."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._narrow:
            return QSize(_NARROW_WIDTH, _NARROW_HEIGHT)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        wide = QFontMetricsF(font).horizontalAdvance(_plain(self.text())) + 14
        return QSize(max(_WIDTH, round(wide)), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.fillRect(rect, QColor(theme.current))
            bar = QRectF(rect.left(), rect.top(), 3, rect.height())
            if self.isRightToLeft():
                bar.moveRight(rect.right())
            painter.fillRect(bar, QColor(theme.accent))
        elif self.underMouse() or self.isDown():
            painter.fillRect(rect, QColor(theme.hover))
        ink = QColor(theme.accent if self.isChecked() else theme.muted)
        self._paint_icon(painter, rect, ink)
        if not self._narrow:
            self._paint_name(painter, rect, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.6))
            painter.drawRoundedRect(rect.adjusted(4.5, 1.5, -1.5, -1.5), 4, 4)
        painter.end()

    def _paint_icon(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        top = rect.center().y() - _ICON / 2 - (0 if self._narrow else 9)
        painter.save()
        painter.translate(rect.center().x() - _ICON / 2 + 0.5, top)
        pen = QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(self._draw())
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(ink)
        below = QRectF(rect.left(), rect.center().y() + 6, rect.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _plain(self.text()))


def _pencil() -> QPainterPath:
    path = QPainterPath(QPointF(3, 17))
    for x, y in ((4, 12.6), (13.6, 3), (17, 6.4), (7.4, 16)):
        path.lineTo(x, y)
    path.closeSubpath()
    path.moveTo(11.2, 5.4)
    path.lineTo(14.6, 8.8)
    return path


def _arrows() -> QPainterPath:
    path = QPainterPath(QPointF(3, 7))
    for points in (
        ((3, 7), (17, 7)),
        ((13, 3), (17, 7), (13, 11)),
        ((17, 13), (3, 13)),
        ((7, 9), (3, 13), (7, 17)),
    ):
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
    return path


def _leaf() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(3, 2.5, 14, 15))
    for right, y in ((13.5, 6.5), (13.5, 10), (10.5, 13.5)):
        path.moveTo(6.5, y)
        path.lineTo(right, y)
    return path


_ICONS: dict[str, Callable[[], QPainterPath]] = {
    "annotate": _pencil,
    "review": _arrows,
    "corpus": _leaf,
}


def _plain(text: str) -> str:
    return text.replace("&", "")
