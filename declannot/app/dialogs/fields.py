"""What several dialogs share: the choice of a language, problems said beside the fields."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QWidget

from declannot.app.language_names import COMMON, language_and_tag

_INDENT_PX = 5
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def fill_languages(box: QComboBox, present: str) -> None:
    """Offer the common languages and the present one; any BCP 47 tag can be typed."""
    box.addItem(QCoreApplication.translate("fields", "Not known"), "")
    offered = COMMON if present in ("", *COMMON) else (present, *COMMON)
    for tag in offered:
        box.addItem(language_and_tag(tag), tag)
    box.setCurrentIndex(box.findData(present))


def chosen_language(box: QComboBox) -> str | None:
    """Return the BCP 47 tag chosen or typed, or None where it is not one."""
    typed = box.currentText().strip()
    index = box.findText(typed)
    if index >= 0:
        return str(box.itemData(index))
    if not typed or _LANGUAGE_TAG.fullmatch(typed):
        return typed
    return None


def indent_numbers(parent: QWidget) -> None:
    """Let the numbers in the spin boxes below a widget begin where text in other fields does.

    A style sheet's padding is not obeyed there: Qt lays the text at the very edge.
    """
    for box in parent.findChildren(QAbstractSpinBox):
        for field in box.findChildren(QLineEdit):
            field.setTextMargins(_INDENT_PX, 0, 0, 0)


def show_problem(label: QLabel, text: str, *, role: str = "bad") -> None:
    """Say what is wrong beside the fields, or nothing.

    Args:
        role: ``bad``, or ``warning`` for what is to be known and keeps nobody from going on.
    """
    label.setText(text)
    label.setVisible(bool(text))
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)


def parts(text: str, separator: str) -> tuple[str, ...]:
    """Return the parts of a list typed in one line, trimmed, without empty ones."""
    return tuple(each.strip() for each in text.split(separator) if each.strip())


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Return the values once each, in their order."""
    return tuple(dict.fromkeys(values))
