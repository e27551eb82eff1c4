"""Documents, layers and what lies in them or beside them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from declannot.store.tables.base import CLUSTERED, Base, refers_to, refers_to_span


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

    document_id: Mapped[str] = mapped_column(refers_to("document.id"), primary_key=True)
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
    document_id: Mapped[str] = mapped_column(refers_to("document.id"))
    annotator_id: Mapped[str | None] = mapped_column(refers_to("annotator.id"))
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

    layer_id: Mapped[str] = mapped_column(refers_to("layer.id"), primary_key=True)
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
        refers_to_span("from_id"),
        refers_to_span("to_id"),
        Index(None, "layer_id", "from_id"),
        Index(None, "layer_id", "to_id"),
        CLUSTERED,
    )

    layer_id: Mapped[str] = mapped_column(refers_to("layer.id"), primary_key=True)
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

    layer_id: Mapped[str] = mapped_column(refers_to("layer.id"), primary_key=True)
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
    document_id: Mapped[str] = mapped_column(refers_to("document.id"), index=True)
    subject: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    at: Mapped[str]


class SuggestionTable(Base):
    """Proposals with a reason each, and what became of them. ``fragments`` is JSON."""

    __tablename__ = "suggestion"

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(refers_to("document.id"), index=True)
    annotator_id: Mapped[str | None] = mapped_column(refers_to("annotator.id"))
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
