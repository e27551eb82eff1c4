"""The statement for screen readers.

The binding can hand a text interface to Qt but cannot write a whole one: ``selection()`` and
``attributes()`` are missing from it, and what is missing answers with garbage. So a text edit that
is never shown holds the same text, position by position, and lends its own interface, made in C++;
caret and selection are copied into it. It is made when assistive technology first asks.
"""

from __future__ import annotations

import re
import weakref
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QPlainTextEdit

if TYPE_CHECKING:
    from declannot.app.statement.view import StatementView

_ALTERED = re.compile("\r\n|[\x00\r\u2029\ufeff\ufdd0\ufdd1]")
_LENDERS: dict[int, TextLender] = {}
_INTERFACES: dict[int, AccessibleStatement] = {}
_factory_installed = False


def _same_length(found: re.Match[str]) -> str:
    match found.group():
        case "\r\n":
            return " \n"
        case "\r" | "\u2029":
            return "\n"
        case "\ufeff":
            return "\u200b"
        case _:
            return "\ufffd"


def spoken_text(text: str) -> str:
    """Return ``text`` so that a text document keeps every offset: it swallows some characters."""
    return _ALTERED.sub(_same_length, text)


class TextLender:
    """A text edit that is never shown and lends its text interface.

    Attributes:
        edit: the text edit.
    """

    def __init__(self, view: StatementView) -> None:
        self._view = weakref.ref(view)
        self._shown: object = None
        self.edit = QPlainTextEdit()
        self.edit.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)

    def update(self) -> None:
        """Take over the text, where it is another one, and the caret and selection."""
        view = self._view()
        content = view.content if view is not None else None
        if content is not self._shown:
            self._shown = content
            self.edit.setPlainText(spoken_text(content.text.text) if content is not None else "")
        self.copy_selection()

    def copy_selection(self) -> tuple[int, int]:
        """Copy caret and selection; return anchor and caret as Qt counts them."""
        view = self._view()
        anchor, caret = view.qt_selection() if view is not None else (0, 0)
        cursor = self.edit.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, caret):
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            self.edit.setTextCursor(cursor)
        return anchor, caret


class AccessibleStatement(QAccessibleWidget):
    """What assistive technology sees of the statement."""

    def __init__(self, view: StatementView) -> None:
        super().__init__(view, QAccessible.Role.EditableText, view.accessibleName())
        self._key = id(view)

    # The hints of PySide say that it returns a number; Qt takes the pointer, and nothing else.
    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> shiboken6.VoidPtr:
        """Return the lent text interface, and no other."""
        lender = _LENDERS.get(self._key)
        if kind == QAccessible.InterfaceType.TextInterface and lender is not None:
            lender.update()
            lent = QAccessible.queryAccessibleInterface(lender.edit)
            if lent is not None:
                return lent.interface_cast(kind)  # type: ignore[return-value]
        # Qt reads the address; None or 0 in its place would crash.
        return shiboken6.VoidPtr(0)


def _interface(name: str, watched: QObject) -> AccessibleStatement | None:
    if name != "StatementView":
        return None
    view = cast("StatementView", watched)  # Qt names the class; importing it would be a circle
    key = id(view)
    if key not in _LENDERS:
        _LENDERS[key] = TextLender(view)
    _INTERFACES[key] = AccessibleStatement(view)
    return _INTERFACES[key]


def make_accessible(view: StatementView) -> None:
    """Have a view answer assistive technology, once there is any."""
    global _factory_installed
    if not _factory_installed:
        QAccessible.installFactory(_interface)
        _factory_installed = True
    key = id(view)
    view.destroyed.connect(lambda: _forget(key))


def _forget(key: int) -> None:
    _INTERFACES.pop(key, None)
    lender = _LENDERS.pop(key, None)
    if lender is not None and shiboken6.isValid(lender.edit):
        lender.edit.deleteLater()


def tell_selection(view: StatementView) -> None:
    """Tell assistive technology where the caret is and what is selected."""
    if not QAccessible.isActive():
        return
    lender = _LENDERS.get(id(view))
    if lender is None:
        return
    lender.update()
    anchor, caret = lender.copy_selection()
    if anchor != caret:
        low, high = sorted((anchor, caret))
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, low, high))
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))


def announce(view: StatementView, text: str) -> None:
    """Have a screen reader say ``text`` when it has finished what it is saying."""
    if QAccessible.isActive() and text:
        event = QAccessibleAnnouncementEvent(view, text)
        QAccessible.updateAccessibility(event)
