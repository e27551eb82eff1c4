"""Copies, the ladder of backups, and putting one back."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError
from declannot.domain.schema import Schema
from declannot.store.backup import backup, backups_of, restore
from declannot.store.lock import Locked
from declannot.store.project import Project

if TYPE_CHECKING:
    from tests.unit.store.conftest import World

START = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


def test_a_copy_is_the_same_project_in_another_installation(world: World, tmp_path: Path) -> None:
    span = world.tag(0, 6)
    target = tmp_path / "copy of it.declannot"
    world.project.save_copy(target)
    assert {each.name for each in tmp_path.iterdir()} == {
        target.name,
        world.path.name,
        world.path.name + ".lock",
    }
    with Project.open(target) as copy:
        assert copy.info.id == world.project.info.id
        assert copy.installation != world.project.installation
        assert copy.content(world.document.id, world.annotator.id).spans == {span.id: span}
        copy.undo()
        assert copy.label_counts() == {}
    assert world.project.label_counts() == {"l-actor": 1}


def test_a_copy_takes_the_place_of_a_file_but_never_of_an_open_project(
    world: World, tmp_path: Path
) -> None:
    other = tmp_path / "other.declannot"
    with (
        Project.create(other, schema=Schema(name="x")),
        pytest.raises(Locked),
    ):
        world.project.save_copy(other)
    with pytest.raises(UserError, match="onto itself"):
        world.project.save_copy(world.path)
    world.project.save_copy(other)
    with Project.open(other) as copy:
        assert [each.title for each in copy.documents()] == ["Statement"]


def test_a_copy_that_cannot_be_written_leaves_nothing(world: World, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        world.project.save_copy(tmp_path / "missing" / "copy.declannot")
    assert not (tmp_path / "missing").exists()


def test_an_unchanged_project_is_backed_up_once(world: World, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first = backup(world.path, folder, reason="opened", now=START)
    assert first is not None
    assert backup(world.path, folder, reason="opened", now=START + timedelta(hours=1)) is None
    world.tag(0, 6)
    second = backup(world.path, folder, reason="opened", now=START + timedelta(hours=2))
    assert second is not None
    assert [each.path for each in backups_of(world.path, folder)] == [second.path, first.path]


def test_the_ladder_keeps_the_latest_a_week_of_days_and_a_month_of_weeks(
    world: World, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    for hours in range(0, 24 * 60, 12):
        world.tag(hours % 60, hours % 60 + 2 + hours // 60)
        backup(world.path, folder, reason="opened", now=START + timedelta(hours=hours))
    kept = [each.at for each in backups_of(world.path, folder)]
    last = START + timedelta(hours=24 * 60 - 12)
    assert kept[:10] == [last - timedelta(hours=12 * number) for number in range(10)]
    days = {each.date() for each in kept}
    assert all((last - timedelta(days=number)).date() in days for number in range(7))
    weeks = {each.isocalendar()[:2] for each in kept}
    assert all((last - timedelta(weeks=number)).isocalendar()[:2] in weeks for number in range(4))
    assert len(kept) <= 10 + 7 + 4


def test_restoring_keeps_the_damaged_file_and_its_journal(world: World, tmp_path: Path) -> None:
    world.tag(0, 6)
    made = backup(world.path, tmp_path / "backups", reason="opened")
    assert made is not None
    world.project.close()
    damaged = b"SQLite format 3\0" + b"\xff" * 3000
    world.path.write_bytes(damaged)
    journal = world.path.with_name(world.path.name + "-journal")
    journal.write_bytes(b"some journal")
    with pytest.raises(DamagedProject):
        Project.open(world.path)
    found = backups_of(world.path, tmp_path / "backups")
    assert [each.path for each in found] == [made.path]
    aside = restore(made.path, world.path)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"some journal"
    assert not journal.exists()
    with Project.open(world.path) as project:
        assert project.label_counts() == {"l-actor": 1}
        project.undo()


def test_a_damaged_backup_is_refused_and_changes_nothing(world: World, tmp_path: Path) -> None:
    made = backup(world.path, tmp_path / "backups", reason="opened")
    assert made is not None
    world.project.close()
    before = world.path.read_bytes()
    data = made.path.read_bytes()
    made.path.write_bytes(data[: len(data) // 2])
    with pytest.raises(DamagedProject):
        restore(made.path, world.path)
    assert world.path.read_bytes() == before
    assert [each.name for each in world.path.parent.glob("work*")] == [world.path.name]


def test_a_project_in_use_is_not_restored_over(world: World, tmp_path: Path) -> None:
    made = backup(world.path, tmp_path / "backups", reason="opened")
    assert made is not None
    with pytest.raises(Locked):
        restore(made.path, world.path)
    assert os.path.getsize(world.path) > 0
    world.tag(0, 6)
