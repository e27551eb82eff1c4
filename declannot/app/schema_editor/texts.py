"""Fields whose text becomes an edit when one leaves them, or presses Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit

LANGUAGES = ("en", "fr", "es")
"""The languages in which labels, attributes and relation types can be called something."""


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


def with_title(titles: Mapping[str, str], language: str, title: str) -> dict[str, str]:
    """Return titles by language with one of them another; an empty one is left out."""
    changed = {**titles, language: title.strip()}
    return {key: value for key, value in changed.items() if value}


def move_by_keys(view: QAbstractItemView, move: Callable[[int], object]) -> None:
    """Let Alt+Up and Alt+Down move what is chosen in a list by one place."""
    for keys, places in (("Alt+Up", -1), ("Alt+Down", 1)):
        shortcut = QShortcut(QKeySequence(keys), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda places=places: move(places))
