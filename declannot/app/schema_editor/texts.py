"""Fields whose text becomes an edit when one leaves them, or presses Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class _Leaving(QObject):
    def __init__(self, field: QPlainTextEdit, then: Callable[[], object]) -> None:
        super().__init__(field)
        self._then = then
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._then()
        return super().eventFilter(watched, event)


def follow_text(field: QLineEdit | QPlainTextEdit, take: Callable[[str], object]) -> None:
    """Hand the text of a field over when one is done with it and it was changed."""
    if isinstance(field, QLineEdit):

        def take_line() -> None:
            if field.isModified():
                field.setModified(False)
                take(field.text())

        field.editingFinished.connect(take_line)
        return

    def take_text() -> None:
        document = field.document()
        if document.isModified():
            document.setModified(False)
            take(field.toPlainText())

    _Leaving(field, take_text)


def finish_text(field: object) -> None:
    """Let what is typed in a field count, as if one left it."""
    if isinstance(field, QLineEdit):
        field.editingFinished.emit()
    elif isinstance(field, QPlainTextEdit):
        field.clearFocus()
        field.setFocus()


def set_text(field: QLineEdit, text: str) -> None:
    """Show a text; what is there already keeps its caret."""
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
    field.setModified(False)


def set_plain(field: QPlainTextEdit, text: str) -> None:
    """Show a text of several lines; what is there already keeps its caret."""
    if field.toPlainText() != text:
        field.setPlainText(text)
    field.document().setModified(False)
