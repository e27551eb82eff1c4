"""Migrated tables are the created ones; an older file is copied before it is touched."""

from __future__ import annotations

import json
import sqlite3
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import inspect

from declannot.domain.errors import EnvironmentFault
from declannot.store import opening
from declannot.store.backup import backups_of
from declannot.store.database import engine_for_new, writing
from declannot.store.migrations import HEAD
from declannot.store.migrations.upgrade import run_migrations
from declannot.store.project import Project
from declannot.store.statements import TABLES
from declannot.store.tables import metadata

if TYPE_CHECKING:
    from tests.unit.store.conftest import World


def _described(path: Path) -> dict[str, object]:
    engine = engine_for_new(path)
    with engine.connect() as connection:
        found = inspect(connection)
        described: dict[str, object] = {}
        for name in found.get_table_names():
            described[name] = {
                "columns": [
                    (each["name"], str(each["type"]), each["nullable"])
                    for each in found.get_columns(name)
                ],
                "key": found.get_pk_constraint(name),
                "foreign": sorted(map(repr, found.get_foreign_keys(name))),
                "unique": sorted(map(repr, found.get_unique_constraints(name))),
                "checks": sorted(map(repr, found.get_check_constraints(name))),
                "indexes": sorted(
                    (each["name"], each["column_names"], each["unique"], _condition(each))
                    for each in found.get_indexes(name)
                ),
                "options": found.get_table_options(name),
            }
    engine.dispose()
    return described


def _condition(index: Any) -> str:
    return str(index.get("dialect_options", {}).get("sqlite_where", ""))


def test_migrating_an_empty_file_makes_the_tables_of_a_new_project(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "migrated.sqlite"
    engine = engine_for_new(path)
    with engine.connect() as connection, writing(connection, path):
        run_migrations(connection)
    engine.dispose()
    world.project.close()
    migrated, created = _described(path), _described(world.path)
    assert set(created) == set(metadata.tables)
    assert migrated == created
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(HEAD,)]
        clustered = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr ORDER BY 1"
        names = connection.execute(clustered).fetchall()
    connection.close()
    assert names == world.query(clustered)
    assert ("span",) in names
    assert world.query("SELECT * FROM alembic_version") == [(HEAD,)]


def test_a_migration_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "half.sqlite"
    engine = engine_for_new(path)

    def half() -> None:
        with engine.connect() as connection, writing(connection, path):
            run_migrations(connection)
            raise RuntimeError("the power went out")

    with pytest.raises(RuntimeError):
        half()
    engine.dispose()
    assert _described(path) == {}


def test_an_older_project_is_backed_up_and_brought_up_to_date(world: World, tmp_path: Path) -> None:
    world.tag(0, 6)
    world.project.close()
    before = world.dump()
    _set_number(world.path, 0)
    project = Project.open(world.path, backups=tmp_path / "backups")
    project.close()
    assert world.dump() == before
    assert world.query("PRAGMA user_version") == [(opening.SCHEMA_NUMBER,)]
    made = backups_of(world.path, tmp_path / "backups")
    assert [each.reason for each in made] == ["migration"]
    with open(made[0].path, "rb") as file:
        assert file.read(64)[60:] == b"\0\0\0\0"


def test_an_older_project_that_is_read_only_says_so(world: World) -> None:
    world.project.close()
    _set_number(world.path, 0)
    before = world.path.read_bytes()
    with pytest.raises(EnvironmentFault, match="older declannot"):
        Project.open(world.path, read_only=True)
    assert world.path.read_bytes() == before


def _set_number(path: Path, number: int) -> None:
    with open(path, "rb+") as file:
        file.seek(60)
        file.write(struct.pack(">I", number))


def test_opening_knows_every_table_that_is_declared() -> None:
    assert set(metadata.tables) == TABLES


def test_a_project_of_the_first_version_keeps_what_was_first_sent(
    world: World, tmp_path: Path
) -> None:
    world.tag(0, 6)
    span = world.tag(9, 15)
    world.project.close()
    with sqlite3.connect(world.path) as connection:
        _make_first_version(connection)
        text = (
            '{"at":"2026-01-01T00:00:00Z","sha256":"ab","spans":[{"id":"s0","start":1,"end":3,'
            '"label":"CALL","text":"an","attributes":{"force":"weak"},"by":"Ann"}],'
            '"relations":null}'
        )
        connection.execute("UPDATE layer SET first_sent = ?", (text,))
    connection.close()
    _set_number(world.path, 1)
    with Project.open(world.path, backups=tmp_path / "backups") as project:
        layer = project.content(world.document.id, world.annotator.id).layer
        assert span.id in project.content(world.document.id, world.annotator.id).spans
    sent = json.loads(layer.first_sent)
    assert (sent["at"], sent["sha256"], sent["relations"]) == ("2026-01-01T00:00:00Z", "ab", [])
    assert sent["spans"][0][:6] == ["s0", "l-call", 1, 3, None, {"t-force": "weak"}]
    assert sent["spans"][0][9] == world.annotator.id
    assert _described(world.path)["answer"]


def _make_first_version(connection: sqlite3.Connection) -> None:
    """Take a project back to the tables of version 1, as far as they differ."""
    connection.executescript(
        "DROP TABLE carried_span; DROP TABLE source_memory; DROP TABLE dataset_document;"
        "DROP TABLE frozen_record;"
        "DROP TABLE answer; DROP TABLE exchange_base; DROP TABLE assignment;"
        "CREATE TABLE exchange_base (installation TEXT NOT NULL, layer_id TEXT NOT NULL,"
        " revision INTEGER NOT NULL, state TEXT NOT NULL, exchange_id TEXT NOT NULL);"
        "CREATE TABLE assignment (id TEXT NOT NULL);"
        "UPDATE alembic_version SET version_num = '0001';"
    )
