"""Every scene of the pictures is an entry of the menus, and has a sheet in the handbook."""

from __future__ import annotations

from pathlib import Path

from declannot.app.action_table import all_actions
from pictures.scenes import AREAS

SHEETS = Path(__file__).parents[2] / "docs" / "handbook" / "pictures"


def test_scenes_are_actions() -> None:
    known = {each.id for each in all_actions()}
    assert {scene for scenes in AREAS.values() for scene in scenes} <= known


def test_every_area_has_a_sheet_on_the_page() -> None:
    page = SHEETS.with_suffix(".md").read_text(encoding="utf-8")
    for area in AREAS:
        assert f"(pictures/{area}.png)" in page
        assert (SHEETS / f"{area}.png").is_file()
