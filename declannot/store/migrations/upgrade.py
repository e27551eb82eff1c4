"""Bringing the tables of an older project up to date; the only place that imports Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from declannot.store.database import (
    check_integrity,
    engine_for,
    faults,
    foreign_keys_off,
    stamp_file,
    writing,
)
from declannot.store.header import APPLICATION_ID, SCHEMA_NUMBER


def upgrade(path: Path) -> None:
    """Migrate the project at ``path`` in one transaction; the caller holds the lock.

    References are not checked while tables are copied, but before the commit.

    Raises:
        DamagedProject, EnvironmentFault: it cannot be done; the file stays as it was.
    """
    engine = engine_for(path, read_only=False)
    try:
        with faults(path), engine.connect() as connection:
            foreign_keys_off(connection)
            with writing(connection, path):
                run_migrations(connection)
                stamp_file(connection, APPLICATION_ID, SCHEMA_NUMBER)
                problems = check_integrity(connection)
                if problems:
                    raise RuntimeError(f"the migration left a fault: {problems[0]}")
    finally:
        engine.dispose()


def run_migrations(connection: Connection, target: str = "head") -> None:
    """Run the migrations up to ``target`` inside the transaction of ``connection``."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
