"""Making and opening a project file: every check that comes before the first row is read."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from declannot.domain.change import ProjectInfo, SchemaVersion
from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError
from declannot.domain.moment import utc_now
from declannot.store import journal
from declannot.store.batch import batches
from declannot.store.database import (
    check_pages,
    engine_for,
    engine_for_new,
    faults,
    foreign_objects,
    reading,
    stamp_file,
    use_rollback_journal,
    writing,
)
from declannot.store.header import APPLICATION_ID, SCHEMA_NUMBER, has_journal, read_header
from declannot.store.lock import Locked, ProjectLock
from declannot.store.migrations import HEAD
from declannot.store.statements import TABLES, insert_rows
from declannot.store.writing import Writer

CHECKED_AT_ONCE = 32_000_000
"""Bytes up to which a project is checked page by page as it is opened (some 80 ms)."""


@dataclass(slots=True)
class Opened:
    """A project file that passed the checks.

    Attributes:
        lock: held by a writer, None where it is read only.
        checked: whether all pages were checked; large files are checked later.
    """

    engine: Engine
    connection: Connection
    lock: ProjectLock | None
    read_only: bool
    checked: bool


def make_file(path: Path, info: ProjectInfo, version: SchemaVersion) -> None:
    """Make a new project file; where that fails, nothing is left behind.

    Raises:
        UserError: there is a file of that name.
        EnvironmentFault: the folder cannot be written to.
    """
    if path.exists():
        raise UserError(
            "There is a file of that name already",
            where=str(path),
            remedy="Choose another name, or open it.",
        )
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        engine = engine_for_new(part)
        try:
            with faults(path), engine.connect() as connection, writing(connection, path):
                write_first_rows(connection, info, version)
        finally:
            engine.dispose()
        os.rename(part, path)
        sync_folder(path.parent)
    except OSError as error:
        _remove(part)
        raise _not_writable(path, error) from error
    except BaseException:
        _remove(part)
        raise


def write_first_rows(connection: Connection, info: ProjectInfo, version: SchemaVersion) -> None:
    """Make all tables in an empty file, with what every project holds."""
    from declannot.domain.change import Change
    from declannot.store.tables import metadata

    metadata.create_all(connection, checkfirst=False)
    insert_rows(connection, "alembic_version", ("version_num",), [(HEAD,)])
    journal.first_head(connection)
    writer = Writer(connection, utc_now(), lambda _sha256: None)
    for batch in batches([Change(None, info), Change(None, version)]):
        writer.write(batch)
    stamp_file(connection, APPLICATION_ID, SCHEMA_NUMBER)


def open_file(path: Path, *, read_only: bool, backups: Path | None) -> Opened:
    """Check, lock, recover, migrate and open a project file.

    Args:
        read_only: take no lock; a project left by a crash is recovered first where possible.
        backups: the folder for a backup before a migration, or None for the user's own.

    Raises:
        UserError: there is no such file, or a newer declannot made it.
        DamagedProject: it is not a sound project.
        Locked: another writer has it open.
        EnvironmentFault: it cannot be read.
    """
    read_header(path)
    lock: ProjectLock | None = None
    if not read_only:
        lock = _lock_if_writable(path)
        read_only = lock is None
    try:
        if has_journal(path):
            _recover(path, lock)
        header = read_header(path)  # anew: a transaction cut off may have written a header
        if header.schema_number < SCHEMA_NUMBER:
            _bring_up_to_date(path, lock, backups)
        engine = engine_for(path, read_only=read_only)
        try:
            connection = _checked_connection(engine, path, read_only=read_only)
            checked = header.size <= CHECKED_AT_ONCE
            if checked:
                check_soundness(connection, path)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return Opened(engine, connection, lock, read_only, checked)


def check_soundness(connection: Connection, path: Path) -> None:
    """Check that all pages fit together.

    Raises:
        DamagedProject: they do not.
    """
    with reading(connection, path):
        problems = check_pages(connection)
    if problems:
        raise DamagedProject(
            "The project is damaged ({reason})",
            where=str(path),
            remedy="Restore a backup of it; the damaged file is kept beside it.",
            reason=problems[0],
        )


def sync_folder(folder: Path) -> None:
    """Make sure that a new name in a folder survives a power failure, where systems allow it."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock_if_writable(path: Path) -> ProjectLock | None:
    """Return the lock, or None where the file or its folder cannot be written to."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return None
    try:
        return ProjectLock.acquire(path)
    except Locked:
        raise
    except OSError:
        return None


def _recover(path: Path, held: ProjectLock | None) -> None:
    """Let SQLite roll back what a crash cut off, unless a living writer is at work.

    A hot journal makes ``mode=ro`` fail, so the file is opened for writing once, under the lock.
    """
    try:
        lock = held or _lock_if_writable(path)
    except Locked:
        return
    if lock is None:
        return
    engine = engine_for(path, read_only=False)
    try:
        with faults(path), engine.connect() as connection, reading(connection, path):
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
    finally:
        engine.dispose()
        if held is None:
            lock.release()


def _checked_connection(engine: Engine, path: Path, *, read_only: bool) -> Connection:
    with faults(path):
        connection = engine.connect()
    with faults(path):
        if not read_only:
            use_rollback_journal(connection)
        strange = foreign_objects(connection, TABLES)
        missing = TABLES - _table_names(connection)
        connection.rollback()
    if strange:
        raise DamagedProject(
            "The project holds what declannot never makes ({what_it_holds})",
            where=str(path),
            remedy="Do not trust this file; restore a backup or ask for it anew.",
            what_it_holds=", ".join(strange[:3]),
        )
    if missing:
        raise DamagedProject(
            "The project lacks the table {table}",
            where=str(path),
            remedy="Restore a backup of it.",
            table=sorted(missing)[0],
        )
    return connection


def _table_names(connection: Connection) -> set[str]:
    statement = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return set(connection.exec_driver_sql(statement).scalars())


def _bring_up_to_date(path: Path, lock: ProjectLock | None, backups: Path | None) -> None:
    if lock is None:
        raise EnvironmentFault(
            "The project was made by an older declannot and cannot be brought up to date here:"
            " it is open for reading only",
            where=str(path),
            remedy="Open it where it can be written to, or copy it to another folder.",
        )
    from declannot.store.backup import backup
    from declannot.store.migrations.upgrade import upgrade

    if backups is None:
        from declannot.paths import data_folder

        backups = data_folder().backups
    backup(path, backups, reason="migration")
    upgrade(path)


def _remove(part: Path) -> None:
    for name in (part, part.with_name(part.name + "-journal")):
        with contextlib.suppress(OSError):
            name.unlink()


def _not_writable(path: Path, error: OSError) -> EnvironmentFault:
    return EnvironmentFault(
        "The project cannot be made ({reason})",
        where=str(path),
        remedy="Choose a folder you can write to.",
        reason=os.strerror(error.errno) if error.errno else str(error),
    )
