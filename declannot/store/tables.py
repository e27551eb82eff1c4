"""The tables of a project, as typed declarations.

Names of columns are those of the domain's fields. What is only looked at as a whole (a list of
tags, the values of a span's attributes) is JSON in a text column; ``decisions/0031`` has the
measurements. Rows are read and written through Core, so no class here is ever instantiated.

Constraints are checked at the end of a transaction (``INITIALLY DEFERRED``): a step may be
written in any order, and what it leaves behind must fit together.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

CLUSTERED = {"sqlite_with_rowid": False}
"""Rows lie in the order of the primary key, so that those of a layer lie together."""


class Base(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text}


def _refers_to(target: str, **options: Any) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED", **options)


def _refers_to_span(end: str) -> ForeignKeyConstraint:
    span = ["span.layer_id", "span.id"]
    return ForeignKeyConstraint(["layer_id", end], span, deferrable=True, initially="DEFERRED")


class ProjectTable(Base):
    """What the project is called: one row."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    installation: Mapped[str]
    created: Mapped[str]


class SchemaVersionTable(Base):
    """Every schema that was ever in force, as JSON, with its guideline; the newest counts."""

    __tablename__ = "schema_version"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    schema: Mapped[str]
    guideline: Mapped[str]
    created: Mapped[str]


class AnnotatorTable(Base):
    """Who annotates; ``folded`` is the name as it is compared."""

    __tablename__ = "annotator"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class DocumentTable(Base):
    """What is known about a statement. ``issuers`` and ``tags`` are JSON lists."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "title", "id"), Index(None, "sha256"))

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    sha256: Mapped[str]
    length: Mapped[int]
    bom: Mapped[bool]
    language: Mapped[str]
    date: Mapped[str]
    issuers: Mapped[str]
    source: Mapped[str]
    licence: Mapped[str]
    group: Mapped[str]
    original_name: Mapped[str]
    original_sha256: Mapped[str]
    version_of: Mapped[str | None]
    tags: Mapped[str]
    practice: Mapped[bool]
    created: Mapped[str]


class DocumentTextTable(Base):
    """The text of a document, apart from it so that lists of documents stay light.

    ``characters`` counts those that are not blank: what can be read.
    """

    __tablename__ = "document_text"

    document_id: Mapped[str] = mapped_column(_refers_to("document.id"), primary_key=True)
    characters: Mapped[int]
    text: Mapped[str]


class LayerTable(Base):
    """One annotator's work on one document, or its gold (``annotator_id`` is null).

    ``revision`` rises with every step that touches the layer. ``spans``, ``labels`` (the JSON of
    spans by label id), ``read_characters`` (not blank ones) and ``changed`` are kept up by every
    step, so that nobody needs to count a million spans.
    """

    __tablename__ = "layer"
    __table_args__ = (
        UniqueConstraint("document_id", "annotator_id"),
        Index(None, "annotator_id", "document_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(_refers_to("document.id"))
    annotator_id: Mapped[str | None] = mapped_column(_refers_to("annotator.id"))
    status: Mapped[str]
    read: Mapped[str]
    notes: Mapped[str]
    seconds: Mapped[int]
    first_sent: Mapped[str]
    revision: Mapped[int]
    spans: Mapped[int]
    labels: Mapped[str]
    read_characters: Mapped[int]
    read_share: Mapped[float]
    changed: Mapped[str]


# One gold layer a document. Another database would need the condition in its own words; naming
# them here would import its dialect (50 ms).
Index(
    "uq_layer_gold",
    LayerTable.document_id,
    unique=True,
    sqlite_where=LayerTable.annotator_id.is_(None),
)


class SpanTable(Base):
    """Spans, those of a layer together. ``fragments`` and ``attributes`` are JSON."""

    __tablename__ = "span"
    __table_args__ = (CheckConstraint('"start" >= 0 AND "start" < "end"', name="range"), CLUSTERED)

    layer_id: Mapped[str] = mapped_column(_refers_to("layer.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    label_id: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    fragments: Mapped[str | None]
    attributes: Mapped[str]
    note: Mapped[str]
    doubt: Mapped[bool]
    origin: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]
    changed: Mapped[str]
    revision: Mapped[int]


class RelationTable(Base):
    """Arrows between two spans of one layer."""

    __tablename__ = "relation"
    __table_args__ = (
        _refers_to_span("from_id"),
        _refers_to_span("to_id"),
        Index(None, "layer_id", "from_id"),
        Index(None, "layer_id", "to_id"),
        CLUSTERED,
    )

    layer_id: Mapped[str] = mapped_column(_refers_to("layer.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    type_id: Mapped[str]
    from_id: Mapped[str]
    to_id: Mapped[str]
    attributes: Mapped[str]
    origin: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]
    revision: Mapped[int]


class TombstoneTable(Base):
    """What was deleted from a layer and at which revision; the layer itself has its own id."""

    __tablename__ = "tombstone"
    __table_args__ = (CLUSTERED,)

    layer_id: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int]


class DecisionTable(Base):
    """What a reviewer decided about one difference, kept in the gold layer."""

    __tablename__ = "decision"
    __table_args__ = (CLUSTERED,)

    layer_id: Mapped[str] = mapped_column(_refers_to("layer.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    difference: Mapped[str]
    sources: Mapped[str]
    result: Mapped[str]
    choice: Mapped[str]
    reason: Mapped[str]
    comment: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]
    stale: Mapped[bool]
    revision: Mapped[int]


class AcceptedFindingTable(Base):
    """Findings of the consistency check that were accepted for good."""

    __tablename__ = "accepted_finding"

    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str]
    document_id: Mapped[str] = mapped_column(_refers_to("document.id"), index=True)
    subject: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class SuggestionTable(Base):
    """Proposals with a reason each, and what became of them. ``fragments`` is JSON."""

    __tablename__ = "suggestion"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(_refers_to("document.id"), index=True)
    annotator_id: Mapped[str | None] = mapped_column(_refers_to("annotator.id"))
    label_id: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    fragments: Mapped[str | None]
    source: Mapped[str]
    reason: Mapped[str]
    score: Mapped[float | None]
    state: Mapped[str]
    span_id: Mapped[str | None]
    created: Mapped[str]
    decided_at: Mapped[str]


class PlanTable(Base):
    """How documents were handed out: the choices are JSON, so that the draw can be repeated."""

    __tablename__ = "plan"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    seed: Mapped[int]
    choices: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]


class AssignmentTable(Base):
    """Who gets which document; what is said of one that was deleted means nothing."""

    __tablename__ = "assignment"
    __table_args__ = (UniqueConstraint("plan_id", "document_id", "annotator_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    plan_id: Mapped[str | None] = mapped_column(_refers_to("plan.id"), index=True)
    document_id: Mapped[str]
    annotator_id: Mapped[str] = mapped_column(_refers_to("annotator.id"), index=True)
    created: Mapped[str]


class DatasetTable(Base):
    """A frozen version of the corpus; ``folded`` is the name as it is compared.

    ``parts`` is the JSON of documents by part of the split, ``schema`` that of the schema,
    ``facts`` what else was known. ``sha256`` is of all that is frozen.
    """

    __tablename__ = "dataset"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str]
    documents: Mapped[int]
    spans: Mapped[int]
    relations: Mapped[int]
    parts: Mapped[str]
    schema: Mapped[str]
    guideline: Mapped[str]
    facts: Mapped[str]
    by: Mapped[str]
    created: Mapped[str]


class FrozenRecordTable(Base):
    """The native record of a document as it was frozen, packed; datasets share equal ones."""

    __tablename__ = "frozen_record"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    packed: Mapped[bytes]


class DatasetDocumentTable(Base):
    """Which records a dataset holds, in order. ``notes`` is a JSON list of losses."""

    __tablename__ = "dataset_document"
    __table_args__ = (CLUSTERED,)

    dataset_id: Mapped[str] = mapped_column(_refers_to("dataset.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(_refers_to("frozen_record.sha256"), index=True)
    part: Mapped[str]
    notes: Mapped[str]


class JournalGroupTable(Base):
    """One step, done or undone. ``name`` is the JSON of its template and values.

    ``coarse`` marks steps too large to be told change by change; ``bytes`` counts what the
    rows of the journal hold for it.
    """

    __tablename__ = "journal_group"

    group: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str]
    who: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    document_id: Mapped[str | None]
    coarse: Mapped[bool]
    changes: Mapped[int]
    bytes: Mapped[int]


class JournalTable(Base):
    """The changes of the steps, in rows of bounded size. Both columns are JSON."""

    __tablename__ = "journal"
    __table_args__ = (CLUSTERED,)

    group: Mapped[int] = mapped_column(_refers_to("journal_group.group"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    inverse: Mapped[str]
    forward: Mapped[str]


class JournalHeadTable(Base):
    """Where in the journal the project stands: one row.

    ``position`` is the newest step done, ``last`` the highest number ever given; ``format``
    tells how the rows of the journal are to be read.
    """

    __tablename__ = "journal_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    format: Mapped[int]
    position: Mapped[int]
    last: Mapped[int]
    groups: Mapped[int]
    bytes: Mapped[int]


class ExchangeLogTable(Base):
    """Packages sent and taken in; the report is JSON."""

    __tablename__ = "exchange_log"
    __table_args__ = (UniqueConstraint("package_id", "direction"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    package_id: Mapped[str]
    kind: Mapped[str]
    direction: Mapped[str]
    installation: Mapped[str]
    annotator_id: Mapped[str | None]
    report: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class ExchangeBaseTable(Base):
    """What an exchange left as common knowledge of a layer: the base of three-way merges.

    The layer is named by document and annotator (empty for gold): its own id may go and come.
    """

    __tablename__ = "exchange_base"
    __table_args__ = (Index(None, "document_id", "annotator_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    installation: Mapped[str]
    document_id: Mapped[str]
    annotator_id: Mapped[str]
    revision: Mapped[int]
    state: Mapped[str]
    exchange_id: Mapped[str] = mapped_column(_refers_to("exchange_log.id"), index=True)


class AnswerTable(Base):
    """What the trainer answers to a question of an annotator."""

    __tablename__ = "answer"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str]
    annotator_id: Mapped[str] = mapped_column(_refers_to("annotator.id"), index=True)
    text: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class SourceMemoryTable(Base):
    """What was decided about the names of a kind of files; ``names`` and ``decisions`` are JSON."""

    __tablename__ = "source_memory"

    id: Mapped[str] = mapped_column(primary_key=True)
    format: Mapped[str]
    names: Mapped[str]
    decisions: Mapped[str]
    at: Mapped[str]


class CarriedSpanTable(Base):
    """Spans of corrected texts that somebody should look at; beside the layers, not in them."""

    __tablename__ = "carried_span"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(index=True)
    layer_id: Mapped[str]
    span_id: Mapped[str]
    label_id: Mapped[str]
    fate: Mapped[str]
    text: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    settled: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class BackupLogTable(Base):
    """When the project was copied, where to, and why."""

    __tablename__ = "backup_log"

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[str]
    path: Mapped[str]
    reason: Mapped[str]
    bytes: Mapped[int]


class AlembicVersionTable(Base):
    """The revision of the tables, as Alembic itself makes this table."""

    __tablename__ = "alembic_version"
    __table_args__ = (PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),)

    version_num: Mapped[str] = mapped_column(String(32))


metadata = Base.metadata
