"""Settings: kept whole, or as at first; never half."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from declannot.app.settings import RECENT_LIMIT, Place, Settings, Values


@pytest.fixture
def path(tmp_path: Path, qapp: object) -> Path:
    return tmp_path / "data" / "settings.json"


def test_what_is_put_is_there_at_the_next_start(path: Path) -> None:
    settings = Settings(path)
    settings.put(theme="dark", zoom=130, recent=("/a.declannot",))
    settings.note_place(path.parent / "a.declannot", Place("doc", 12, 34, "me"))
    assert settings.save()
    again = Settings(path)
    assert (again.values.theme, again.values.zoom) == ("dark", 130)
    assert again.place_in(path.parent / "a.declannot") == Place("doc", 12, 34, "me")
    assert not list(path.parent.glob("*.part"))


def test_a_damaged_file_is_put_aside_and_the_defaults_hold(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"theme": "dar')
    settings = Settings(path)
    assert settings.values == Values()
    assert settings.damaged is not None
    assert settings.damaged.read_bytes() == b'{"theme": "dar'
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [("zoom", "large"), ("zoom", 5000), ("theme", "pink"), ("recent", [1, 2]), ("calm", 1)],
)
def test_one_unusable_value_costs_only_itself(path: Path, name: str, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"measure": 90, name: value, "of a later version": 1}))
    values = Settings(path).values
    assert values.measure == 90
    assert getattr(values, name) == getattr(Values(), name)


def test_changed_tells_only_what_is_different(path: Path) -> None:
    settings = Settings(path)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.put(theme="system", zoom=110)
    settings.put(zoom=9999)
    assert told == ["zoom"]
    assert settings.values.zoom == 110


def test_recent_projects_are_newest_first_without_doubles(path: Path) -> None:
    settings = Settings(path)
    for number in range(RECENT_LIMIT + 3):
        settings.note_project(Path(f"/{number}.declannot"))
    settings.note_project(Path("/5.declannot"))
    recent = settings.values.recent
    assert len(recent) == RECENT_LIMIT
    assert recent[0] == settings.values.last_project == str(Path("/5.declannot").resolve())
    assert len(set(recent)) == len(recent)


def test_a_folder_that_cannot_be_written_to_is_no_failure(path: Path) -> None:
    path.parent.mkdir()
    (path.parent / "settings.json").mkdir()
    settings = Settings(path)
    settings.put(zoom=120)
    assert not settings.save()
    assert settings.values.zoom == 120
