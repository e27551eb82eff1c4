"""Splitters that stand where they were left."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from declannot.app.settings import Settings
from declannot.app.workspaces import bytes_of, text_of


def remember_splitter(splitter: QSplitter, settings: Settings, name: str) -> bool:
    """Put a splitter where it was left, and keep where it is moved to.

    Args:
        splitter: one whose parts are in it already.
        settings: where it is kept, as ``splitters``.
        name: what it is called there.

    Returns:
        Whether it had been moved before; otherwise its first widths are the caller's to give.
    """

    def keep() -> None:
        kept = text_of(splitter.saveState())
        settings.put(splitters={**settings.values.splitters, name: kept})

    splitter.splitterMoved.connect(keep)
    kept = settings.values.splitters.get(name, "")
    return bool(kept) and splitter.restoreState(bytes_of(kept))
