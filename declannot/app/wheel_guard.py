"""The wheel scrolls pages; it changes a field only where the keyboard is in that field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)

_CHANGED_BY_WHEEL = (QAbstractSpinBox, QComboBox)


class WheelGuard(QObject):
    """Watches the windows that become active, which see few events, not every widget in them.

    Where the pointer rests on a list to choose from or a number that has not the focus, what is
    around it gets the wheel instead: somebody scrolls past.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel by a field that has not the focus."""
        if not isinstance(event, QWheelEvent) or not isinstance(watched, QWindow):
            return False
        top = next(
            (each for each in QApplication.topLevelWidgets() if each.windowHandle() is watched),
            None,
        )
        field = _field_at(top, event.position()) if top is not None else None
        if field is None:
            return False
        page = _page_around(field)
        if page is not None:
            QApplication.sendEvent(page, _moved_to(page, event))
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _field_at(top: QWidget, place: QPointF) -> QWidget | None:
    """Return the field under the pointer that the wheel would change without the keyboard there."""
    widget: QWidget | None = top.childAt(place.toPoint())
    while widget is not None and not isinstance(widget, _CHANGED_BY_WHEEL):
        widget = widget.parentWidget() if not widget.isWindow() else None
    focus: QWidget | None = QApplication.focusWidget()
    if widget is None or focus is widget or (focus is not None and widget.isAncestorOf(focus)):
        return None
    return widget


def _page_around(widget: QWidget) -> QWidget | None:
    """Return what scrolls around a widget, if anything does."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget() if not above.isWindow() else None
    return above.viewport() if above is not None else None


def _moved_to(widget: QWidget, event: QWheelEvent) -> QWheelEvent:
    """Return the event with its place in the coordinates of a widget."""
    return QWheelEvent(
        widget.mapFromGlobal(event.globalPosition()),
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
    )
