"""What was chosen at an export comes back with its project, unless it is damaged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from declannot.app.exporting.remembered import Remembered, recall, remember
from declannot.app.settings import Settings


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_choices_come_back_after_a_restart(settings: Settings, tmp_path: Path) -> None:
    chosen = Remembered(
        format="conll",
        labels=["ACTOR"],
        split="80/10/10",
        seed=3,
        options={"conll": {"scheme": "BIOES"}},
        targets={"conll": "/corpora/out"},
    )
    remember(settings, str(tmp_path / "p.declannot"), chosen)
    assert settings.save()
    again = Settings(tmp_path / "settings.json")
    assert recall(again, str(tmp_path / "p.declannot")) == chosen
    assert recall(again, str(tmp_path / "other.declannot")) == Remembered()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("labels", "ACTOR"),
        ("documents", [1]),
        ("tags", None),
        ("split", "a/b/c"),
        ("seed", -1),
        ("seed", True),
        ("options", {"conll": "BIOES"}),
        ("targets", {"conll": 3}),
        ("format", 7),
    ],
)
def test_a_value_of_the_wrong_kind_is_as_if_never_chosen(
    settings: Settings, tmp_path: Path, name: str, value: Any
) -> None:
    key = str(tmp_path / "p.declannot")
    settings.put(exports={key: json.dumps({name: value, "search": "peace"})})
    found = recall(settings, key)
    assert getattr(found, name) == getattr(Remembered(), name)
    assert found.search == "peace"


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "null"])
def test_a_damaged_memory_is_an_empty_one(settings: Settings, tmp_path: Path, text: str) -> None:
    key = str(tmp_path / "p.declannot")
    settings.put(exports={key: text})
    assert recall(settings, key) == Remembered()


def test_projects_not_exported_for_long_are_forgotten(settings: Settings, tmp_path: Path) -> None:
    for number in range(40):
        remember(settings, str(tmp_path / f"{number}"), Remembered(format="csv"))
    assert recall(settings, str(tmp_path / "0")) == Remembered()
    assert recall(settings, str(tmp_path / "39")).format == "csv"
