"""Projects in the window: locked, damaged, read-only, copied, new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog

from declannot.exchange.starting import ensure_default_project, new_project
from declannot.store.project import Project

Start = Callable[..., Any]


def test_a_project_in_use_is_offered_for_reading(start: Start, tmp_path: Path) -> None:
    path = ensure_default_project(tmp_path / "shared.declannot")
    with Project.open(path):
        run = start(path, wait=False)
        box = run.box()
        assert "open in" in box.text()
        run.press(box, "Open read-only")
        run.qtbot.waitUntil(lambda: run.workspace.project is not None)
        assert run.workspace.read_only
        assert "reading only" in run.window.page.banner.text
        assert run.window.page.banner.isVisible()
        run.select("Canada")
        run.key(Qt.Key.Key_A)
        assert run.in_file("SELECT count(*) FROM span") == [(0,)]
        assert any("reading only" in each for each in run.said)
        run.close()


@pytest.mark.parametrize("damage", ["empty", "cut short", "header"])
def test_a_damaged_project_is_named_and_left_as_it_is(
    start: Start, tmp_path: Path, damage: str
) -> None:
    path = ensure_default_project(tmp_path / "hurt.declannot")
    whole = path.read_bytes()
    hurt = {
        "empty": b"",
        "cut short": whole[: len(whole) // 2],
        "header": b"not a database at all" + whole[21:],
    }[damage]
    path.write_bytes(hurt)
    run = start(path, wait=False)
    box = run.box()
    assert "hurt.declannot" in box.text()
    assert run.workspace.project is None
    assert run.window.page.empty.isVisible()
    assert path.read_bytes() == hurt
    box.close()
    QApplication.processEvents()


def test_a_missing_project_is_said_and_forgotten(start: Start, tmp_path: Path) -> None:
    run = start()
    gone = str(tmp_path / "gone.declannot")
    run.window.settings.put(recent=(gone, *run.window.settings.values.recent))
    run.window.projects.open(Path(gone))
    box = run.box()
    assert "gone.declannot" in box.text()
    box.close()
    assert gone not in run.window.settings.values.recent
    assert run.workspace.project is not None


def test_new_refuses_a_file_that_is_there(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    path = tmp_path / "mine.declannot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    run.do("new_project")
    run.dialog(QInputDialog).accept()
    assert run.path == path
    assert run.window.page.empty.isVisible()
    assert [label.name for label in run.workspace.schema.labels][0] == "COMMITMENT"
    before = path.read_bytes()
    run.do("new_project")
    box = run.box()
    assert "already" in box.text()
    box.close()
    assert path.read_bytes() == before


def test_a_new_project_begins_with_the_labels_one_chooses(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    path = tmp_path / "entities.declannot"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    run.do("new_project")
    choice = run.dialog(QInputDialog)
    run.qtbot.keyClicks(choice.findChild(QComboBox), "Named")
    run.qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert run.path == path
    assert [label.name for label in run.workspace.schema.labels][:3] == [
        "PERSON",
        "ORGANIZATION",
        "PLACE",
    ]


def test_a_copy_is_whole_and_the_work_goes_on_in_the_first(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start()
    first = run.path
    copy = tmp_path / "copy"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(copy), ""))
    run.do("save_copy")
    copy = tmp_path / "copy.declannot"
    assert run.in_file("SELECT count(*) FROM document", copy) == [(1,)]
    assert run.path == first


def test_recent_projects_open_and_the_place_in_each_is_kept(start: Start, tmp_path: Path) -> None:
    other = tmp_path / "other.declannot"
    new_project(other).close()
    run = start()
    first = run.path
    run.window.projects.open(other)
    assert run.path == other
    menu = run.window.menus._recent
    menu.aboutToShow.emit()
    names = [action.statusTip() for action in menu.actions()]
    assert names == [str(other), str(first)]
    menu.actions()[1].trigger()
    assert run.path == first
    assert run.workspace.document is not None


def test_a_project_dropped_on_the_window_is_opened(start: Start, tmp_path: Path) -> None:
    other = tmp_path / "other.declannot"
    new_project(other).close()
    run = start()
    run.window.transfer.drop([other])
    assert run.path == other
    run.key(Qt.Key.Key_A)
    assert run.in_file("SELECT count(*) FROM span") == [(0,)]


def test_a_synchronised_folder_is_warned_of_once(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Ministry" / "texts"
    folder.mkdir(parents=True)
    path = folder / "mine.declannot"
    new_project(path).close()
    run = start()
    run.window.projects.open(path)
    assert any("OneDrive" in each for each in run.said)
    run.window.projects.open(Path(run.window.settings.values.recent[1]))
    run.said.clear()
    run.window.projects.open(path)
    assert not any("OneDrive" in each for each in run.said)


def test_a_disk_nearly_full_is_said(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declannot.app.places.ROOM_NEEDED", 10**18)
    run = start()
    assert any("MB are free" in each for each in run.said)
