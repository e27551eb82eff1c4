"""Formats whose library is not installed, where files are chosen: shown with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QStandardItemModel

from declannot.app.importing.dialog import ImportDialog
from declannot.formats import extras

Start = Callable[..., Any]


def test_an_import_shows_formats_without_their_library_as_not_to_be_chosen(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = extras.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "spacy" else known(name))
    path = tmp_path / "one.txt"
    path.write_text("Canada acts.")
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    box = dialog.form.format
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    row = box.findData("spacy")
    assert box.itemText(row).endswith("needs the extra spacy")
    assert not model.item(row).isEnabled()
    assert model.item(box.findData("brat")).isEnabled()
    run.qtbot.waitUntil(lambda: dialog._task is None)
    dialog.reject()
