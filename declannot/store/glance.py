"""A first look at a project, so that the window can paint before the project is opened.

Only the standard library is used: importing SQLAlchemy takes longer than everything else that
has to happen before the first frame. The look never waits, never writes and never decides
anything: where something is unusual it is None, and opening the project says what it is.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, Layer, folded_name
from declannot.domain.errors import DeclannotError
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Relation
from declannot.domain.text import StatementText
from declannot.store.header import SCHEMA_NUMBER, has_journal, read_header
from declannot.store.rows import (
    ANNOTATOR,
    DECISION,
    DOCUMENT,
    LAYER,
    RELATION,
    SCHEMA_VERSION,
    SPAN,
    Shape,
)
from declannot.store.span_rows import spans_from_rows


@dataclass(frozen=True, slots=True)
class Glance:
    """What the window shows first.

    Attributes:
        title: of the project.
        annotator: whose layer it is, or None where nobody fits; then the layer is untouched.
        content: the document with that layer.
        is_task: whether the project came by a task file.
    """

    title: str
    schema: Schema
    annotator: Annotator | None
    content: LayerContent
    is_task: bool


def glance(
    path: Path,
    document_id: str | None,
    annotator_id: str | None = None,
    *,
    user_name: str = "",
) -> Glance | None:
    """Look at one document of a project that is at rest.

    Args:
        document_id: the document to show, or None for the first by title.
        annotator_id: whose layer to show; else the annotator called ``user_name`` or, where
            there is only one, that one.
        user_name: the name of the system's user.

    Returns:
        None where the project is missing, damaged, older or newer, locked, cut off by a crash,
        or holds no document.
    """
    try:
        if has_journal(path) or read_header(path).schema_number != SCHEMA_NUMBER:
            return None
        connection = sqlite3.connect(
            f"file:{quote(_as_uri_path(path), safe='/:')}?mode=ro",
            uri=True,
            timeout=0,
            isolation_level=None,
        )
    except (DeclannotError, sqlite3.Error, OSError):
        return None
    try:
        return _look(connection, document_id, annotator_id, user_name)
    except (sqlite3.Error, DeclannotError, ValueError, TypeError, KeyError, IndexError):
        return None
    finally:
        connection.close()


def _as_uri_path(path: Path) -> str:
    text = path.absolute().as_posix()
    return text if text.startswith("/") else "/" + text


def _look(
    connection: sqlite3.Connection,
    document_id: str | None,
    annotator_id: str | None,
    user_name: str,
) -> Glance | None:
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("BEGIN")  # one state of the project for all that follows
    if connection.execute(
        "SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1"
    ).fetchone():
        return None
    title = connection.execute("SELECT title FROM project").fetchone()[0]
    row = connection.execute(
        f"SELECT {_columns(SCHEMA_VERSION)} FROM schema_version ORDER BY number DESC LIMIT 1"
    ).fetchone()
    schema: Schema = cast(Any, SCHEMA_VERSION.from_row(row)).schema
    document = _document(connection, document_id)
    if document is None:
        return None
    annotator = _annotator(connection, annotator_id, user_name)
    content = _content(connection, document, annotator)
    if content is None:
        return None
    task = connection.execute(
        "SELECT 1 FROM exchange_log WHERE kind = 'task' AND direction = 'in' LIMIT 1"
    ).fetchone()
    return Glance(title, schema, annotator, content, is_task=task is not None)


def _document(connection: sqlite3.Connection, document_id: str | None) -> Document | None:
    chosen = f"SELECT {_columns(DOCUMENT)} FROM document"
    row = None
    if document_id is not None:
        row = connection.execute(f"{chosen} WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        row = connection.execute(f"{chosen} ORDER BY title, id LIMIT 1").fetchone()
    return cast(Document, DOCUMENT.from_row(row)) if row else None


def _annotator(
    connection: sqlite3.Connection, annotator_id: str | None, user_name: str
) -> Annotator | None:
    rows = connection.execute(f"SELECT {_columns(ANNOTATOR)} FROM annotator").fetchall()
    known = [cast(Annotator, ANNOTATOR.from_row(row)) for row in rows]
    for each in known:
        if each.id == annotator_id:
            return each
    for each in known:
        if user_name and folded_name(each.name) == folded_name(user_name):
            return each
    return known[0] if len(known) == 1 and not _is_handed_out(connection) else None


def _is_handed_out(connection: sqlite3.Connection) -> bool:
    """Whether the project's annotators work elsewhere, so that none of them sits here."""
    return (
        connection.execute(
            "SELECT 1 FROM exchange_log WHERE (kind, direction) IN "
            "(VALUES ('task', 'out'), ('work', 'in')) UNION ALL SELECT 1 FROM plan LIMIT 1"
        ).fetchone()
        is not None
    )


def _content(
    connection: sqlite3.Connection, document: Document, annotator: Annotator | None
) -> LayerContent | None:
    stored = connection.execute(
        "SELECT text FROM document_text WHERE document_id = ?", (document.id,)
    ).fetchone()[0]
    if hashlib.sha256(stored.encode()).hexdigest() != document.sha256:
        return None
    text = StatementText(stored)
    row = None
    if annotator is not None:
        row = connection.execute(
            f"SELECT {_columns(LAYER)} FROM layer WHERE document_id = ? AND annotator_id = ?",
            (document.id, annotator.id),
        ).fetchone()
    if row is None:
        return LayerContent.untouched(document, text, annotator.id if annotator else "")
    layer = cast(Layer, LAYER.from_row(row))
    return LayerContent(
        document,
        text,
        layer,
        spans_from_rows(_of_layer(connection, SPAN, layer.id)),
        [
            cast(Relation, RELATION.from_row(each))
            for each in _of_layer(connection, RELATION, layer.id)
        ],
        [
            cast(Decision, DECISION.from_row(each))
            for each in _of_layer(connection, DECISION, layer.id)
        ],
    )


def _of_layer(connection: sqlite3.Connection, shape: Shape, layer_id: str) -> Iterable[Any]:
    return connection.execute(
        f"SELECT {_columns(shape)} FROM {shape.table} WHERE layer_id = ?", (layer_id,)
    ).fetchall()


def _columns(shape: Shape) -> str:
    return ", ".join(f'"{name}"' for name in shape.columns)
