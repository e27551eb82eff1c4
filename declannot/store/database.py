"""SQLite beneath SQLAlchemy: connections, transactions, checks, and its errors in our words.

What is particular to SQLite stays here, in ``search.py`` and in ``backup.py``.

A project is one file at rest: journal mode DELETE, synchronous EXTRA, one writer
(``docs/decisions/0030-one-file-journal-delete.md``). The driver is in autocommit; a ``begin``
event issues ``BEGIN IMMEDIATE``, because the driver's own way begins a transaction only at the
first write and lets DDL survive a rollback.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, RootTransaction, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError

PATIENCE = 5000
"""Milliseconds an ordinary writer waits for a reader to finish."""
QUICK_PATIENCE = 250
"""Milliseconds a single edit waits: the window must not stand still."""
CACHE_KIB = 65536
"""Largest page cache of a writer, so that a large import does not lock readers out early."""
READER_CACHE_KIB = 4096
"""Page cache of a connection that only reads: an export's memory must not grow with the project."""

_WRITES = "declannot_writes"


class Busy(EnvironmentFault):
    """The project is being read or written by somebody else at this moment; try again."""


class Conflict(UserError):
    """The change builds on what is no longer in the project, or is there already."""


def engine_for(path: Path, *, read_only: bool, patience: int = PATIENCE) -> Engine:
    """Return an engine for the project at ``path``; nothing is opened yet.

    Args:
        read_only: open with SQLite's ``mode=ro``; the file must be at rest.
        patience: milliseconds to wait where the file is locked.
    """
    mode = "ro" if read_only else "rw"
    cache = READER_CACHE_KIB if read_only else CACHE_KIB
    return _engine(f"{file_uri(path)}?mode={mode}", patience, cache)


def engine_for_new(path: Path) -> Engine:
    """Return an engine that makes the file at ``path``."""
    return _engine(f"{file_uri(path)}?mode=rwc", PATIENCE, CACHE_KIB)


def file_uri(path: Path) -> str:
    """Return the absolute ``file:`` URI SQLite opens, with blanks and ``?`` escaped."""
    text = path.absolute().as_posix()
    return "file:" + quote(text if text.startswith("/") else "/" + text, safe="/:")


def _engine(uri: str, patience: int, cache_kib: int) -> Engine:
    def connect() -> sqlite3.Connection:
        driver = sqlite3.connect(
            uri,
            uri=True,
            timeout=patience / 1000,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            _configure(driver, cache_kib)
        except BaseException:
            driver.close()
            raise
        return driver

    # Values are never put into messages: a log must not hold pieces of a statement.
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(driver: sqlite3.Connection, cache_kib: int) -> None:
    """Set what SQLite does not keep in the file. Reads nothing from the file yet."""
    run = driver.execute
    run("PRAGMA trusted_schema=OFF")
    run("PRAGMA cell_size_check=ON")
    run("PRAGMA mmap_size=0")
    run("PRAGMA foreign_keys=ON")
    run("PRAGMA synchronous=EXTRA")
    run(f"PRAGMA cache_size=-{cache_kib}")
    run("PRAGMA temp_store=MEMORY")
    if sys.platform == "darwin":
        run("PRAGMA fullfsync=1")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def writing(connection: Connection, path: Path, *, patience: int = PATIENCE) -> Iterator[None]:
    """Run the block in one ``BEGIN IMMEDIATE`` transaction; any error rolls it back.

    Raises:
        Busy, EnvironmentFault, DamagedProject, Conflict: in place of the driver's errors.
    """
    with faults(path):
        set_patience(connection, patience)
        connection.execution_options(**{_WRITES: True})
        try:
            transaction = connection.begin()
            try:
                yield
            except BaseException:
                transaction.rollback()
                raise
            _commit(connection, transaction)
        finally:
            connection.execution_options(**{_WRITES: False})


def _commit(connection: Connection, transaction: RootTransaction) -> None:
    """Commit; where that fails, SQLite leaves the transaction open and SQLAlchemy forgets it."""
    try:
        transaction.commit()
    except BaseException:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.rollback()
        transaction.close()
        raise


@contextmanager
def reading(connection: Connection, path: Path) -> Iterator[Connection]:
    """Run the block in one short read transaction, or inside the one under way."""
    with faults(path):
        if connection.in_transaction():
            yield connection
        else:
            with connection.begin():
                yield connection


def set_patience(connection: Connection, milliseconds: int) -> None:
    """Set how long the connection waits where the file is locked."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(f"PRAGMA busy_timeout={int(milliseconds)}")


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn the driver's errors into sentences with a remedy."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise fault_of(error.orig, path) from error
        raise
    except sqlite3.Error as error:
        raise fault_of(error, path) from error


def fault_of(error: sqlite3.Error, path: Path) -> UserError | EnvironmentFault:
    """Return what an error of SQLite means for the user."""
    name = getattr(error, "sqlite_errorname", "") or ""
    where = str(path)
    if name.startswith("SQLITE_CONSTRAINT"):
        return Conflict(
            "The change does not fit what is in the project ({reason})",
            where=where,
            remedy="Nothing was changed; open the document again.",
            reason=str(error),
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy(
            "The project is busy: somebody else reads or writes it",
            where=where,
            remedy="Try again in a moment.",
        )
    if name.startswith("SQLITE_FULL"):
        return EnvironmentFault(
            "The disk is full",
            where=where,
            remedy="Free some space and try again, or save a copy elsewhere.",
        )
    if name.startswith("SQLITE_READONLY"):
        return EnvironmentFault(
            "The project cannot be written to: the file, its folder or the disk is read-only",
            where=where,
            remedy="Change the permissions, or save a copy elsewhere.",
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DamagedProject(
            "The project is damaged ({reason})",
            where=where,
            remedy="Restore a backup of it; the damaged file is kept beside it.",
            reason=str(error),
        )
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return EnvironmentFault(
            "The project cannot be opened ({reason})",
            where=where,
            remedy="Check the permissions of the file and of its folder.",
            reason=str(error),
        )
    return EnvironmentFault(
        "The disk failed while the project was in use ({reason})",
        where=where,
        remedy="Try again, or save a copy on another disk.",
        reason=f"{error} {name}".strip(),
    )


def check_pages(connection: Connection) -> list[str]:
    """Return what ``quick_check`` finds; empty where all pages fit together."""
    found = connection.exec_driver_sql("PRAGMA quick_check(20)").scalars().all()
    return [] if found == ["ok"] else [str(each) for each in found]


def check_integrity(connection: Connection) -> list[str]:
    """Return what the full ``integrity_check`` and the check of references find."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(100)").scalars().all()
    problems = [] if found == ["ok"] else [str(each) for each in found]
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        problems.append(f"a row of {table} refers to a missing row of {parent}")
    return problems


def foreign_objects(connection: Connection, known: Set[str]) -> list[str]:
    """Return triggers, views and tables that no declannot makes.

    A trigger of a hostile file would run on our own writes (``trusted_schema`` does not stop
    it), so such a project is not opened.
    """
    rows = connection.exec_driver_sql("SELECT type, name FROM sqlite_schema")
    return [
        f"{kind} {name}"
        for kind, name in rows
        if kind in ("trigger", "view")
        or (kind == "table" and name not in known and not name.startswith("sqlite_"))
    ]


def stamp_file(connection: Connection, application_id: int, schema_number: int) -> None:
    """Write what the header says of the project, inside the transaction that makes it."""
    connection.exec_driver_sql(f"PRAGMA application_id={application_id:d}")
    connection.exec_driver_sql(f"PRAGMA user_version={schema_number:d}")


def copy_into(connection: Connection, target: Path) -> None:
    """Write a consistent, compact copy of the project to a new file ``target``."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("VACUUM INTO ?", (str(target),))


def use_rollback_journal(connection: Connection) -> None:
    """Turn a file that another program left in WAL mode back into one file at rest."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA journal_mode=DELETE")


def foreign_keys_off(connection: Connection) -> None:
    """Stop checking references on this connection, outside of any transaction."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")
