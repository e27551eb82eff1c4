"""The corpus workspace: its pages by key, and where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from declannot.app.workspaces import CORPUS

Start = Callable[..., Any]


def test_the_corpus_is_shown_by_key_and_named_in_the_bar(start: Start) -> None:
    run = start()
    window = run.window
    assert window.corpus._room is None
    run.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.workspaces.current == CORPUS
    assert window.corpus.room.page == "search"
    assert window.actions_by_id["corpus_search"].isChecked()
    assert not any(dock.isVisible() for dock in window.docks.values())
    run.qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page.isVisible()
    assert window.docks["documents"].isVisible()
