"""SQL for rows in bulk, compiled once by SQLAlchemy for each table and set of columns.

Handing the driver a compiled statement with plain tuples takes a third of the time of the same
rows as dictionaries through ``Connection.execute``; a relabelling of 5,000 spans and an import
of 50,000 live from that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any, TypeVar, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Function,
    Integer,
    LargeBinary,
    String,
    TableClause,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
    values,
)
from sqlalchemy import cast as cast_as
from sqlalchemy import column as light_column
from sqlalchemy import table as light_table
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

TABLES = frozenset(
    ("project", "schema_version", "annotator", "document", "document_text", "layer", "span")
    + ("relation", "decision", "tombstone", "accepted_finding", "assignment", "suggestion")
    + ("dataset", "plan", "exchange_base", "exchange_log", "backup_log", "answer")
    + ("source_memory", "carried_span")
    + ("frozen_record", "dataset_document")
    + ("journal", "journal_group", "journal_head", "alembic_version")
)
"""The tables every project has; ``tables`` declares them."""

KEYS_AT_ONCE = 512
"""Most keys in one ``IN`` list: a power of two."""

T = TypeVar("T")

BETWEEN = "\x1f"
"""Stands between joined values: the separator of units, which is no part of JSON nor of an id."""

_dialect = SQLiteDialect_pysqlite()


def table(name: str, *columns: str) -> TableClause:
    """Return a table with those of its columns a statement names.

    The full declarations stand in ``tables``. They bring SQLAlchemy's ORM with them, an eighth
    of a second that opening a project shall not wait for, so they are left to the making and
    migrating of tables.
    """
    return light_table(name, *(light_column(each) for each in columns))


def insert_rows(
    connection: Connection, name: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows that hold the values of ``columns`` in their order."""
    connection.exec_driver_sql(_insert(name, columns), list(rows))


def update_rows(
    connection: Connection,
    name: str,
    columns: tuple[str, ...],
    keys: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
    *,
    matching: tuple[str, ...] = (),
) -> int:
    """Update rows and return how many.

    Args:
        rows: each holds the new values of ``columns``, the ``keys``, and what ``matching`` must
            hold still; a row that holds something else stays as it is.
    """
    return connection.exec_driver_sql(_update(name, columns, keys, matching), list(rows)).rowcount


def delete_rows(
    connection: Connection, name: str, keys: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> int:
    """Delete the rows whose ``keys`` hold the values of each row; return how many."""
    return connection.exec_driver_sql(_delete(name, keys), list(rows)).rowcount


def fetch(connection: Connection, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Return all rows of a statement from ``select_where``, as the driver gives them.

    It goes to the driver itself: SQLAlchemy's way takes ten times as long as a small look-up, and
    undoing a step over 10,000 layers makes 20,000 of them.
    """
    return cast(list[tuple[Any, ...]], _driver(connection).execute(statement, values).fetchall())


def fetch_first(connection: Connection, statement: str, *values: Any) -> tuple[Any, ...] | None:
    """Return the first row of a statement from ``select_where``, or None."""
    cursor = _driver(connection).execute(statement, values)
    row = cast(tuple[Any, ...] | None, cursor.fetchone())
    cursor.close()
    return row


def _driver(connection: Connection) -> Any:
    """Return the driver's own connection; the transaction is that of SQLAlchemy's."""
    driver = connection.connection.driver_connection
    assert driver is not None
    return driver


def fetch_in(
    connection: Connection,
    name: str,
    columns: tuple[str, ...],
    column: str,
    keys: Sequence[Any],
    **equal: Any,
) -> list[tuple[Any, ...]]:
    """Return the rows in which ``column`` has one of ``keys`` and others have given values.

    Keys go in slices, filled up to a power of two with their last one, so that a dozen
    compiled statements serve any number.
    """
    rows: list[tuple[Any, ...]] = []
    for part in _slices(keys):
        statement = _select_in(name, columns, column, len(part), tuple(equal))
        rows += fetch(connection, statement, *equal.values(), *part)
    return rows


def fetch_texts(connection: Connection, document_ids: Sequence[str]) -> list[tuple[str, bytes]]:
    """Return the texts of documents in UTF-8, as they lie in the file, with the documents' ids.

    As bytes they need not be encoded again where their hash is looked at.
    """
    return [
        row
        for keys in _slices(document_ids)
        for row in fetch(connection, _select_texts(len(keys)), *keys)
    ]


def fetch_each(
    connection: Connection, statement: str, values: Iterable[tuple[Any, ...]]
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of a statement for each of many sets of values."""
    run = _driver(connection).execute
    for each in values:
        yield run(statement, each).fetchall()


def fetch_touching(
    connection: Connection,
    name: str,
    columns: tuple[str, ...],
    places: Sequence[tuple[str, int, int]],
) -> list[tuple[Any, ...]]:
    """Return the rows that share a code point with any of many places, in no order.

    A row comes once for each place it touches, and again where places are filled up as the keys
    of ``fetch_in`` are.

    Args:
        places: layer id, start and end of each.
    """
    rows: list[tuple[Any, ...]] = []
    for part in _slices(places):
        statement = _select_touching(name, columns, len(part))
        rows += fetch(connection, statement, *chain.from_iterable(part))
    return rows


def _slices(keys: Sequence[T]) -> Iterator[list[T]]:
    """Yield keys in slices, each filled up to a power of two with its last one."""
    for start in range(0, len(keys), KEYS_AT_ONCE):
        part = list(keys[start : start + KEYS_AT_ONCE])
        count = 1 << (len(part) - 1).bit_length()
        yield part + [part[-1]] * (count - len(part))


def select_joined(
    name: str, numbers: tuple[str, ...], words: tuple[str, ...], equal: tuple[str, ...]
) -> str:
    """Return a select of one row that holds each column of many, joined to one text.

    The driver takes longer for a thousand values than for a text that holds them.

    Args:
        numbers: columns joined by commas.
        words: columns joined by ``BETWEEN``, NULL as nothing.
        equal: columns that have given values.
    """
    source = table(name, *numbers, *words, *equal)
    numbered = [cast_as(source.c[each], String) for each in numbers]
    worded = [func.coalesce(source.c[each], _literal("")) for each in words]
    joined: list[ColumnElement[str]] = [
        *(Function("aggregate_strings", each, _literal(",")) for each in numbered),
        *(Function("aggregate_strings", each, _literal(BETWEEN)) for each in worded),
    ]
    statement = select(*joined)
    for column in equal:
        statement = statement.where(source.c[column] == bindparam(f"is_{column}"))
    return _compiled(statement, _are(equal))


@cache
def select_where(
    name: str,
    columns: tuple[str, ...],
    equal: tuple[str, ...] = (),
    order: tuple[str, ...] = (),
) -> str:
    """Return a compiled select of ``columns`` where the columns ``equal`` have given values."""
    source = table(name, *dict.fromkeys((*columns, *equal, *order)))
    statement = select(*(source.c[column] for column in columns))
    for column in equal:
        statement = statement.where(source.c[column] == bindparam(f"is_{column}"))
    statement = statement.order_by(*(source.c[column] for column in order))
    return _compiled(statement, _are(equal))


@cache
def _select_in(
    name: str, columns: tuple[str, ...], column: str, count: int, equal: tuple[str, ...]
) -> str:
    source = table(name, *dict.fromkeys((*columns, column, *equal)))
    statement = select(*(source.c[each] for each in columns))
    for each in equal:
        statement = statement.where(source.c[each] == bindparam(f"is_{each}"))
    names = [f"key_{number}" for number in range(count)]
    statement = statement.where(source.c[column].in_([bindparam(each) for each in names]))
    return _compiled(statement, [*_are(equal), *names])


@cache
def _select_texts(count: int) -> str:
    source = table("document_text", "document_id", "text").c
    names = [f"key_{number}" for number in range(count)]
    wanted = source.document_id.in_([bindparam(each) for each in names])
    in_bytes = cast_as(source.text, LargeBinary)
    return _compiled(select(source.document_id, in_bytes).where(wanted), names)


@cache
def _select_touching(name: str, columns: tuple[str, ...], count: int) -> str:
    source = table(name, *dict.fromkeys((*columns, "layer_id", "start", "end")))
    names = [(f"layer_{n}", f"start_{n}", f"end_{n}") for n in range(count)]
    asked = values(
        light_column("layer", String),
        light_column("since", Integer),
        light_column("until", Integer),
    ).data([tuple(map(bindparam, each)) for each in names])
    place = asked.cte("place")
    statement = (
        select(*(source.c[column] for column in columns))
        .select_from(place.join(source, source.c.layer_id == place.c.layer))
        .where(source.c.start < place.c.until, source.c.end > place.c.since)
    )
    return _compiled(statement, [name for each in names for name in each])


@cache
def _insert(name: str, columns: tuple[str, ...]) -> str:
    source = table(name, *columns)
    statement = insert(source).values({column: bindparam(column) for column in columns})
    return _compiled(statement, columns)


@cache
def _update(
    name: str, columns: tuple[str, ...], keys: tuple[str, ...], matching: tuple[str, ...]
) -> str:
    source = table(name, *dict.fromkeys((*columns, *keys, *matching)))
    statement = update(source).ordered_values(
        *((source.c[column], bindparam(f"new_{column}")) for column in columns)
    )
    for key in keys:
        statement = statement.where(source.c[key] == bindparam(f"is_{key}"))
    for column in matching:
        held: BindParameter[Any] = bindparam(f"is_{column}")
        statement = statement.where(source.c[column].is_not_distinct_from(held))
    return _compiled(statement, [*(f"new_{column}" for column in columns), *_are(keys + matching)])


@cache
def _delete(name: str, keys: tuple[str, ...]) -> str:
    source = table(name, *keys)
    statement = delete(source)
    for key in keys:
        statement = statement.where(source.c[key] == bindparam(f"is_{key}"))
    return _compiled(statement, _are(keys))


def _literal(text: str) -> ColumnElement[str]:
    """Return a text without quotes in it as it stands in SQL, so that no value is bound to it."""
    return literal_column(f"'{text}'", String)


def _are(keys: Sequence[str]) -> list[str]:
    return [f"is_{key}" for key in keys]


def _compiled(statement: ClauseElement, names: Sequence[str]) -> str:
    """Return the SQL of ``statement``, whose values must come in the order of ``names``."""
    compiled = statement.compile(dialect=_dialect)
    assert isinstance(compiled, SQLCompiler)
    if compiled.positiontup is not None and list(compiled.positiontup) != list(names):
        raise AssertionError(f"{compiled.positiontup} is not the order of {names}")
    return str(compiled)
