"""Entities of the domain as rows of their tables, and back.

Standard library only: the first look at a project (``glance``) reads rows before SQLAlchemy is
there. Each ``Shape`` names the columns an entity fills; the journal keeps rows in that order,
so a change of a shape needs a new ``JOURNAL_FORMAT``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from declannot.domain.change import AcceptedFinding, Entity, ProjectInfo, SchemaVersion
from declannot.domain.document import (
    Annotator,
    Document,
    DocumentText,
    Layer,
    Status,
    folded_name,
)
from declannot.domain.span import Decision, Relation, Span
from declannot.store.cells import (
    attributes_from_text,
    attributes_to_text,
    ranges_from_text,
    ranges_to_text,
    words_from_text,
    words_to_text,
)
from declannot.store.handover_rows import KINDS, columns_of, from_row_of, to_row_of
from declannot.store.schema_json import schema_from_json, schema_to_json
from declannot.store.span_rows import SPAN_COLUMNS, span_from_row, span_to_row, spans_from_rows

JOURNAL_FORMAT = 1
"""How rows of the journal are to be read; raised whenever a shape changes."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """How one kind of entity lies in its table.

    Attributes:
        kind: the class of the entity.
        table: the name of the table.
        columns: the columns the entity fills, the key first.
        key_length: how many of them are the key.
        to_row, from_row: the entity as a row in the order of ``columns``, and back.
        layered: whether the first column is the id of the layer it belongs to.
    """

    kind: type[Any]
    table: str
    columns: tuple[str, ...]
    key_length: int
    to_row: Callable[[Any], Row]
    from_row: Callable[[Sequence[Any]], Entity]
    layered: bool = False

    @property
    def key_columns(self) -> tuple[str, ...]:
        """The columns of the key."""
        return self.columns[: self.key_length]


# Project, schema, annotators


def _info_to_row(info: ProjectInfo) -> Row:
    return info.id, info.title, info.installation


def _info_from_row(row: Sequence[Any]) -> ProjectInfo:
    return ProjectInfo(*row)


def _version_to_row(version: SchemaVersion) -> Row:
    return version.number, schema_to_json(version.schema), version.guideline, version.created


def _version_from_row(row: Sequence[Any]) -> SchemaVersion:
    number, schema, guideline, created = row
    return SchemaVersion(number, schema_from_json(schema), guideline, created)


def _annotator_to_row(annotator: Annotator) -> Row:
    return annotator.id, annotator.name, folded_name(annotator.name)


def _annotator_from_row(row: Sequence[Any]) -> Annotator:
    return Annotator(row[0], row[1])


# Documents


def _document_to_row(item: Document) -> Row:
    return (
        item.id,
        item.title,
        item.sha256,
        item.length,
        int(item.bom),
        item.language,
        item.date,
        words_to_text(item.issuers),
        item.source,
        item.licence,
        item.group,
        item.original_name,
        item.original_sha256,
        item.version_of,
        words_to_text(item.tags),
        int(item.practice),
        item.created,
    )


def _document_from_row(row: Sequence[Any]) -> Document:
    return Document(
        id=row[0],
        title=row[1],
        sha256=row[2],
        length=row[3],
        bom=bool(row[4]),
        language=row[5],
        date=row[6],
        issuers=words_from_text(row[7]),
        source=row[8],
        licence=row[9],
        group=row[10],
        original_name=row[11],
        original_sha256=row[12],
        version_of=row[13],
        tags=words_from_text(row[14]),
        practice=bool(row[15]),
        created=row[16],
    )


def _text_to_row(item: DocumentText) -> Row:
    return item.document_id, item.text


def _text_from_row(row: Sequence[Any]) -> DocumentText:
    return DocumentText(row[0], row[1])


# Layers and what lies in them


def _layer_to_row(layer: Layer) -> Row:
    return (
        layer.id,
        layer.document_id,
        layer.annotator_id,
        str(layer.status),
        ranges_to_text(layer.read),
        layer.notes,
        layer.seconds,
        layer.first_sent,
    )


def _layer_from_row(row: Sequence[Any]) -> Layer:
    return Layer(
        id=row[0],
        document_id=row[1],
        annotator_id=row[2],
        status=Status(row[3]),
        read=ranges_from_text(row[4]),
        notes=row[5],
        seconds=row[6],
        first_sent=row[7],
    )


def _relation_to_row(relation: Relation) -> Row:
    return (
        relation.layer_id,
        relation.id,
        relation.type_id,
        relation.from_id,
        relation.to_id,
        attributes_to_text(relation.attributes),
        relation.origin,
        relation.by,
        relation.created,
    )


def _relation_from_row(row: Sequence[Any]) -> Relation:
    return Relation(
        layer_id=row[0],
        id=row[1],
        type_id=row[2],
        from_id=row[3],
        to_id=row[4],
        attributes=attributes_from_text(row[5]),
        origin=row[6],
        by=row[7],
        created=row[8],
    )


def _decision_to_row(decision: Decision) -> Row:
    return (
        decision.layer_id,
        decision.id,
        decision.difference,
        words_to_text(decision.sources),
        words_to_text(decision.result),
        decision.choice,
        decision.reason,
        decision.comment,
        decision.by,
        decision.at,
        int(decision.stale),
    )


def _decision_from_row(row: Sequence[Any]) -> Decision:
    return Decision(
        layer_id=row[0],
        id=row[1],
        difference=row[2],
        sources=words_from_text(row[3]),
        result=words_from_text(row[4]),
        choice=row[5],
        reason=row[6],
        comment=row[7],
        by=row[8],
        at=row[9],
        stale=bool(row[10]),
    )


def _finding_to_row(item: AcceptedFinding) -> Row:
    return item.id, item.code, item.document_id, item.subject, item.reason, item.by, item.at


def _finding_from_row(row: Sequence[Any]) -> AcceptedFinding:
    id_, code, document_id, subject, reason, by, at = row
    return AcceptedFinding(
        id=id_, code=code, document_id=document_id, subject=subject, reason=reason, by=by, at=at
    )


PROJECT = Shape(
    ProjectInfo, "project", ("id", "title", "installation"), 1, _info_to_row, _info_from_row
)
SCHEMA_VERSION = Shape(
    SchemaVersion,
    "schema_version",
    ("number", "schema", "guideline", "created"),
    1,
    _version_to_row,
    _version_from_row,
)
ANNOTATOR = Shape(
    Annotator, "annotator", ("id", "name", "folded"), 1, _annotator_to_row, _annotator_from_row
)
DOCUMENT = Shape(
    Document,
    "document",
    (
        "id",
        "title",
        "sha256",
        "length",
        "bom",
        "language",
        "date",
        "issuers",
        "source",
        "licence",
        "group",
        "original_name",
        "original_sha256",
        "version_of",
        "tags",
        "practice",
        "created",
    ),
    1,
    _document_to_row,
    _document_from_row,
)
DOCUMENT_TEXT = Shape(
    DocumentText, "document_text", ("document_id", "text"), 1, _text_to_row, _text_from_row
)
LAYER = Shape(
    Layer,
    "layer",
    (
        "id",
        "document_id",
        "annotator_id",
        "status",
        "read",
        "notes",
        "seconds",
        "first_sent",
    ),
    1,
    _layer_to_row,
    _layer_from_row,
)
SPAN = Shape(Span, "span", SPAN_COLUMNS, 2, span_to_row, span_from_row, layered=True)
RELATION = Shape(
    Relation,
    "relation",
    (
        "layer_id",
        "id",
        "type_id",
        "from_id",
        "to_id",
        "attributes",
        "origin",
        "by",
        "created",
    ),
    2,
    _relation_to_row,
    _relation_from_row,
    layered=True,
)
DECISION = Shape(
    Decision,
    "decision",
    (
        "layer_id",
        "id",
        "difference",
        "sources",
        "result",
        "choice",
        "reason",
        "comment",
        "by",
        "at",
        "stale",
    ),
    2,
    _decision_to_row,
    _decision_from_row,
    layered=True,
)
ACCEPTED_FINDING = Shape(
    AcceptedFinding,
    "accepted_finding",
    ("id", "code", "document_id", "subject", "reason", "by", "at"),
    1,
    _finding_to_row,
    _finding_from_row,
)

HANDOVER = tuple(
    Shape(kind, table, columns_of(kind), 1, to_row_of(kind), from_row_of(kind))
    for kind, table in KINDS
)
"""Plans, assignments, answers, the exchange log and its bases, memories of imports."""

SHAPES = (
    PROJECT,
    SCHEMA_VERSION,
    ANNOTATOR,
    DOCUMENT,
    DOCUMENT_TEXT,
    LAYER,
    SPAN,
    RELATION,
    DECISION,
    ACCEPTED_FINDING,
    *HANDOVER,
)
"""All shapes, in an order in which rows can be inserted."""

SHAPE_OF: dict[type[Any], Shape] = {shape.kind: shape for shape in SHAPES}
SHAPE_NAMED: dict[str, Shape] = {shape.table: shape for shape in SHAPES}


def entities_from(shape: Shape, rows: Sequence[Sequence[Any]]) -> Sequence[Entity]:
    """Return the entities of many rows of one shape; spans take a third less time together."""
    return spans_from_rows(rows) if shape is SPAN else [shape.from_row(row) for row in rows]
