"""An import as a person waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialogButtonBox

from declannot.app.importing.dialog import ImportDialog

Start = Callable[..., Any]
OK = QDialogButtonBox.StandardButton.Ok


def ready(run: Any, dialog: ImportDialog) -> Any:
    """Wait until the preview stands and return the button that imports."""
    run.qtbot.waitUntil(lambda: dialog._task is None)
    return dialog.form.buttons.button(OK)


def settled(run: Any, dialog: ImportDialog) -> None:
    """Wait until what was changed has been counted."""
    run.qtbot.waitUntil(lambda: dialog._task is None and not dialog._rest.is_due)
