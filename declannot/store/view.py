"""A read-only view of a project for a worker, with a connection of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from declannot.domain.change import ProjectInfo, SchemaVersion
from declannot.domain.errors import DamagedProject
from declannot.store.database import check_integrity, engine_for, faults, reading
from declannot.store.opening import check_soundness
from declannot.store.queries import Reading, read_info, read_schema_version


def read_identity(connection: Connection, path: Path) -> tuple[ProjectInfo, SchemaVersion]:
    """Return what a project is called and the schema in force.

    Raises:
        DamagedProject: one of them is missing.
    """
    info = read_info(connection)
    version = read_schema_version(connection)
    if info is None or version is None:
        raise DamagedProject(
            "The project lacks its title or its schema",
            where=str(path),
            remedy="Restore a backup of it.",
        )
    return info, version


class ReadView(Reading):
    """A read-only view of a project with its own connection; for one thread.

    Its schema is the one that was in force when the view was made.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._engine = engine_for(path, read_only=True)
        with faults(path):
            self._connection = self._engine.connect()
        with reading(self._connection, path) as connection:
            self.info, self.schema_version = read_identity(connection, path)

    def quick_check(self) -> None:
        """Check that all pages fit together.

        Raises:
            DamagedProject: they do not.
        """
        check_soundness(self._connection, self.path)

    def integrity_problems(self) -> list[str]:
        """Return what the full check of pages, indexes and references finds."""
        with reading(self._connection, self.path) as connection:
            return check_integrity(connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._connection, self.path) as connection:
            yield connection
