"""Work under way: the window stays, says so, and what is cancelled leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from declannot.app.importing.dialog import ImportDialog
from declannot.exchange.progress import Cancelled

Start = Callable[..., Any]


def test_a_window_with_work_under_way_does_not_close(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(*_arguments: Any, cancelled: Callable[[], bool], **_keywords: Any) -> None:
        while not cancelled():
            go_on.wait(0.001)
        raise Cancelled

    monkeypatch.setattr("declannot.app.importing.dialog.preview_import", slow)
    path = tmp_path / "one.txt"
    path.write_text("One.")
    run = start()
    run.window.transfer.drop([path])
    dialog = run.dialog(ImportDialog)
    assert not run.window.close()
    assert "still going on" in run.said[-1]
    dialog.reject()
    run.qtbot.waitUntil(lambda: not run.window.findChildren(ImportDialog))
    assert run.in_file("SELECT count(*) FROM document") == [(1,)]
