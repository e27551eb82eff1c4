"""Where the program keeps its things."""

from __future__ import annotations

from pathlib import Path

import pytest

from declannot.domain.errors import EnvironmentFault
from declannot.paths import data_folder


def test_everything_lies_in_the_folder_that_is_named(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "stick")
    places = (folder.settings_file, folder.log_file, folder.backups, folder.default_project)
    assert all(place.is_relative_to(tmp_path / "stick") for place in places)
    assert not (tmp_path / "stick").exists()
    assert folder.make().is_dir()


def test_a_relative_folder_is_fixed_when_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")).root == tmp_path / "here"


def test_without_a_name_the_folder_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    assert data_folder().root.name == "declannot"


def test_a_folder_that_cannot_be_made_is_a_fault_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="--data-dir"):
        data_folder(tmp_path / "file" / "below").make()
