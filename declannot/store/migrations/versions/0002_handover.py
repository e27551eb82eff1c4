"""Hand-over: answers, bases of merges by document and annotator, first states by ids.

Revision ID: 0002
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of answers and two unused ones anew; convert what was first sent."""
    op.create_table(
        "answer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("annotator_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"],
            ["annotator.id"],
            name="fk_answer_annotator_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_answer"),
    )
    op.create_index("ix_answer_annotator_id", "answer", ["annotator_id"], unique=False)
    _make_assignments()
    _make_bases()
    _convert_first_sent(op.get_bind())


def _make_assignments() -> None:
    """Make the table anew, which nothing ever wrote to: a document may go and leave its row."""
    op.drop_table("assignment")
    op.create_table(
        "assignment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("annotator_id", sa.Text(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotator_id"],
            ["annotator.id"],
            name="fk_assignment_annotator_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"],
            ["plan.id"],
            name="fk_assignment_plan_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
        sa.UniqueConstraint(
            "plan_id",
            "document_id",
            "annotator_id",
            name="uq_assignment_plan_id_document_id_annotator_id",
        ),
    )
    op.create_index("ix_assignment_annotator_id", "assignment", ["annotator_id"], unique=False)
    op.create_index("ix_assignment_plan_id", "assignment", ["plan_id"], unique=False)


def _make_bases() -> None:
    """Make the table anew, which nothing ever wrote to."""
    op.drop_table("exchange_base")
    op.create_table(
        "exchange_base",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("installation", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("annotator_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("exchange_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["exchange_id"],
            ["exchange_log.id"],
            name="fk_exchange_base_exchange_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_exchange_base"),
    )
    op.create_index(
        "ix_exchange_base_document_id_annotator_id",
        "exchange_base",
        ["document_id", "annotator_id"],
        unique=False,
    )
    op.create_index("ix_exchange_base_exchange_id", "exchange_base", ["exchange_id"], unique=False)


def _convert_first_sent(connection: sa.Connection) -> None:
    """Write what was first sent whole and by ids; so far it stood as the record had it."""
    sent = "SELECT id, first_sent FROM layer WHERE first_sent != ''"
    layers = connection.exec_driver_sql(sent).fetchall()
    if not layers:
        return
    newest = "SELECT schema FROM schema_version ORDER BY number DESC LIMIT 1"
    schema = json.loads(connection.exec_driver_sql(newest).scalar_one())
    people = dict(
        tuple(row) for row in connection.exec_driver_sql("SELECT name, id FROM annotator")
    )
    for layer_id, text in layers:
        old = json.loads(text)
        if old["spans"] is None:
            spans = _rows(connection, _SPANS, layer_id, (4, 5))
        else:
            spans = [_span(each, schema, people) for each in old["spans"]]
        if old["relations"] is None:
            relations = _rows(connection, _RELATIONS, layer_id, (4,))
        else:
            relations = [_relation(each, schema, people) for each in old["relations"]]
        new = {"at": old["at"], "relations": relations, "sha256": old["sha256"], "spans": spans}
        connection.exec_driver_sql(
            "UPDATE layer SET first_sent = ? WHERE id = ?",
            (json.dumps(new, ensure_ascii=False, separators=(",", ":")), layer_id),
        )


_SPANS = (
    'SELECT id, label_id, start, "end", fragments, attributes, note, doubt, origin, "by", created,'
    ' changed FROM span WHERE layer_id = ? ORDER BY start, -"end", label_id, id'
)
_RELATIONS = (
    'SELECT id, type_id, from_id, to_id, attributes, origin, "by", created FROM relation'
    " WHERE layer_id = ? ORDER BY type_id, from_id, to_id, id"
)


def _rows(
    connection: sa.Connection, statement: str, layer_id: str, json_places: tuple[int, ...]
) -> list[list[Any]]:
    rows = [list(row) for row in connection.exec_driver_sql(statement, (layer_id,))]
    for row in rows:
        for place in json_places:
            row[place] = None if row[place] is None else json.loads(row[place])
        if len(row) == 12:
            row[7] = bool(row[7])
    return rows


def _span(record: dict[str, Any], schema: dict[str, Any], people: dict[str, str]) -> list[Any]:
    label = _id_of(schema["labels"], record["label"])
    attributes = {
        _id_of(schema["attributes"], name, label): value
        for name, value in (record.get("attributes") or {}).items()
    }
    return [
        record.get("id") or "",
        label,
        record["start"],
        record["end"],
        record.get("fragments"),
        attributes,
        record.get("note") or "",
        bool(record.get("doubt")),
        record.get("origin") or "import:jsonl",
        people.get(record.get("by") or "", ""),
        record.get("created") or "",
        record.get("changed") or "",
    ]


def _relation(record: dict[str, Any], schema: dict[str, Any], people: dict[str, str]) -> list[Any]:
    return [
        record.get("id") or "",
        _id_of(schema["relations"], record["type"]),
        record["from"],
        record["to"],
        record.get("attributes") or {},
        record.get("origin") or "import:jsonl",
        people.get(record.get("by") or "", ""),
        record.get("created") or "",
    ]


def _id_of(kinds: list[dict[str, Any]], name: str, label: str | None = None) -> str:
    """Return the id of what bears, or bore, a name; the name itself where nothing does."""
    for names in ("name", "formerly"):
        for kind in kinds:
            borne = [kind["name"]] if names == "name" else kind.get("formerly") or []
            permitted = kind.get("applies_to") or []
            if name in borne and (label is None or not permitted or label in permitted):
                return str(kind["id"])
    return name
