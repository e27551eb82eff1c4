"""Dialogs on small or enlarged screens: never larger than the screen, their lists may shrink."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QPlainTextEdit, QWidget

_FRAME = QSize(16, 56)
"""Room for the window's frame and a task bar."""
_LEAST_HEIGHT_PX = 44
"""Height of a list or field in which something can still be seen."""


def fit_to_screen(dialog: QDialog) -> None:
    """Make a dialog fit the screen it is about to be shown on."""
    for kind in (QAbstractItemView, QPlainTextEdit):
        fields: list[QWidget] = list(dialog.findChildren(kind))
        for each in fields:
            if not isinstance(each, QHeaderView):
                each.setMinimumHeight(_LEAST_HEIGHT_PX)
    dialog.resize(dialog.size().boundedTo(dialog.screen().availableSize() - _FRAME))
