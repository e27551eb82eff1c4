"""Sentences from below, shown to people: translated, plain text, never HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget

from declannot.app.notices import Notice
from declannot.app.panels.buttons import keep_whole
from declannot.domain.errors import DeclannotError
from declannot.domain.message import Message, Spoken
from declannot.domain.punctuation import with_colon

CONTEXT = "messages"

Choice = tuple[str, QMessageBox.ButtonRole, Callable[[], object] | None]


def text_of(message: Message) -> str:
    """Return the sentence in the language of the window, its gaps filled."""
    template = _form(message)
    translated = QCoreApplication.translate(CONTEXT, template)
    if not message.values:
        return translated
    values = {name: _shown(value) for name, value in message.values.items()}
    if message.forms is not None:
        values["count"] = QLocale().toString(_count(message))
    try:
        return translated.format_map(values)
    except (KeyError, ValueError, IndexError):  # a translation with a wrong gap
        return template.format_map(values)


def _form(message: Message) -> Spoken:
    """Return the form of a sentence that its number takes in the language of the window."""
    if message.forms is None:
        return message.template
    one, many = message.forms
    count = _count(message)
    is_one = count == 1 or (count == 0 and QLocale().language() == QLocale.Language.French)
    return one if is_one else many


def _count(message: Message) -> int:
    count = message.values["count"]
    return count if isinstance(count, int) else 0


def _shown(value: object) -> object:
    return text_of(value) if isinstance(value, Message) else value


def words_of(value: object) -> str:
    """Return a sentence in the language of the window, and anything else as it is written."""
    return str(_shown(value))


def notice_text(notice: Notice) -> str:
    """Return a notice as one line: where, what, and what to do."""
    return _joined(notice.where, notice.message, notice.remedy)


def error_text(error: DeclannotError) -> str:
    """Return an error as one line: where, what, and what to do."""
    return _joined(error.where, error.what, error.remedy if error.remedy.template else None)


def _joined(where: str, what: Message, remedy: Message | None) -> str:
    first = _placed(where, what)
    if remedy is None:
        return first
    stop = "" if first.endswith((".", "?", "!", "…")) else "."
    return f"{first}{stop} {text_of(remedy)}"


def _placed(where: str, what: Message) -> str:
    return text_of(with_colon(where, what) if where else what)


def ask(
    parent: QWidget,
    title: str,
    text: str,
    detail: str,
    choices: Sequence[Choice],
    icon: QMessageBox.Icon = QMessageBox.Icon.Question,
) -> QMessageBox:
    """Open a question without blocking; each choice carries what happens when it is taken.

    The first choice is the default; one with ``RejectRole`` is what Esc takes.
    """
    box = _box(parent, title, text, detail, icon)
    actions: dict[QAbstractButton, Callable[[], object] | None] = {}
    for number, (label, role, action) in enumerate(choices):
        button = box.addButton(label, role)
        actions[button] = action
        if number == 0:
            box.setDefaultButton(button)
        if role == QMessageBox.ButtonRole.RejectRole:
            box.setEscapeButton(button)

    def answered(button: QAbstractButton) -> None:
        action = actions.get(button)
        if action is not None:
            action()

    box.buttonClicked.connect(answered)
    _open(box)
    return box


def tell_error(parent: QWidget, error: DeclannotError) -> QMessageBox:
    """Open a message about an error, without blocking."""
    what = _placed(error.where, error.what)
    detail = text_of(error.remedy) if error.remedy.template else ""
    return tell(parent, what, detail, QMessageBox.Icon.Warning)


def tell(
    parent: QWidget,
    text: str,
    detail: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
) -> QMessageBox:
    """Open a message with one button, without blocking."""
    box = _box(parent, "declannot", text, detail, icon)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    _open(box)
    return box


def _box(
    parent: QWidget, title: str, text: str, detail: str, icon: QMessageBox.Icon
) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(detail)
    for label in box.findChildren(QLabel):  # setTextFormat leaves the second label out
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _open(box: QMessageBox) -> None:
    """Open a box in which no button is cut."""
    keep_whole(box.buttons())
    box.open()
