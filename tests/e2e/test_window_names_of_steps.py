"""Steps are named in the language of the window, also those of an earlier run in another one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from declannot.app.messages import text_of
from declannot.paths import DataFolder

Start = Callable[..., Any]
Key = Qt.Key
ENGLISH = ("Add", "Change", "Remove", "Move", "Set", "Write", "Mark", "Undo", "Undone", "Done")


def speak(data_folder: Path, language: str) -> None:
    data_folder.mkdir(parents=True, exist_ok=True)
    file = DataFolder(data_folder).settings_file
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    file.write_text(json.dumps({**kept, "language": language}), encoding="utf-8")


def work(run: Any) -> None:
    """Do one step of each kind that the hand can do."""
    run.select("Canada")
    run.key(Key.Key_A)
    run.key(Key.Key_I)
    run.key(Key.Key_A)
    run.key(Key.Key_1)
    run.do("doubt")
    run.do("mark_read")
    run.do("mark_done")
    run.do("mark_done")
    run.select("Mexico")
    run.key(Key.Key_P)
    run.do("remove_span")


@pytest.mark.parametrize(("language", "undo"), [("fr", "Annuler"), ("es", "Deshacer")])
def test_the_edit_menu_names_steps_in_the_language_of_the_window(
    start: Start, data_folder: Path, language: str, undo: str
) -> None:
    speak(data_folder, "en")
    run = start()
    work(run)
    run.close()
    speak(data_folder, language)
    run = start()
    edit, action = run.window.menuBar().actions()[1].menu(), run.window.actions_by_id["undo"]
    history, names = run.workspace.project.history, set()
    while (entry := history.to_undo) is not None and len(names) < 30:
        edit.aboutToShow.emit()
        shown, _, name = (
            action.text().replace("&", "").replace("\N{NO-BREAK SPACE}", "").partition(": ")
        )
        edit.aboutToHide.emit()
        assert (shown, name) == (undo, text_of(entry.name))
        assert name != str(entry.name)
        assert not set(name.split()) & set(ENGLISH), name
        names.add(name)
        while history.to_undo is entry:  # the first goes there, as it was in an earlier run
            run.do("undo")
        assert name in run.window.status.notice.text()
    assert len(names) >= 8, names
