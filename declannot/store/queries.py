"""Everything that is read from a project, in short read transactions.

Rows come as the driver gives them and are built into the domain's classes by ``rows``; that is
three times as fast as through SQLAlchemy's row objects.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, cast
from weakref import WeakValueDictionary

from sqlalchemy import Connection, Select, func, select

from declannot.domain.change import AcceptedFinding, ProjectInfo, SchemaVersion
from declannot.domain.content import LayerContent
from declannot.domain.document import Annotator, Document, Layer, Status
from declannot.domain.errors import DamagedProject, UserError
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Relation
from declannot.domain.span_index import put_in_order
from declannot.domain.text import StatementText
from declannot.domain.versions_of_text import present_versions
from declannot.store.consistency_reading import ConsistencyReading
from declannot.store.datasets import DatasetReading
from declannot.store.document_queries import DocumentReading
from declannot.store.handover_queries import HandoverReading
from declannot.store.place_reading import PlaceReading
from declannot.store.records import DocumentRecord, DocumentSummary, LayerRecord
from declannot.store.rows import (
    ACCEPTED_FINDING,
    ANNOTATOR,
    DECISION,
    DOCUMENT,
    LAYER,
    PROJECT,
    RELATION,
    SCHEMA_VERSION,
    SPAN,
    Shape,
)
from declannot.store.schema_queries import SchemaReading
from declannot.store.span_rows import spans_from_rows, uncollected
from declannot.store.statements import fetch, fetch_in, select_where, table
from declannot.store.statistics_reading import StatisticsReading

SLICE_DOCUMENTS = 25
"""Most documents read in one transaction of a streaming read."""
SLICE_CHARACTERS = 400_000
"""Most characters of text in it, unless one document is longer."""

_DOCUMENT = select_where("document", DOCUMENT.columns, ("id",))
_DOCUMENTS = select_where("document", DOCUMENT.columns, order=("title", "id"))
_TEXT = select_where("document_text", ("text",), ("document_id",))
_LAYERS = select_where("layer", LAYER.columns, ("document_id",))
_SPANS = select_where("span", SPAN.columns, ("layer_id",))
_RELATIONS = select_where("relation", RELATION.columns, ("layer_id",))
_DECISIONS = select_where("decision", DECISION.columns, ("layer_id",))
_ANNOTATORS = select_where("annotator", ANNOTATOR.columns, order=("name", "id"))


class Reading(
    HandoverReading,
    DatasetReading,
    SchemaReading,
    DocumentReading,
    PlaceReading,
    StatisticsReading,
    ConsistencyReading,
):
    """The read methods that a project and a worker's view of it share.

    Attributes:
        info: id, title and installation.
        schema_version: the schema in force with its guideline.
    """

    info: ProjectInfo
    schema_version: SchemaVersion

    def __init__(self) -> None:
        self._texts: WeakValueDictionary[str, StatementText] = WeakValueDictionary()

    @property
    def schema(self) -> Schema:
        """The schema in force; the same object until another is."""
        return self.schema_version.schema

    @property
    def guideline(self) -> str:
        """The guideline that goes with the schema."""
        return self.schema_version.guideline

    def annotators(self) -> list[Annotator]:
        """Return all annotators by name."""
        with self._reading() as connection:
            rows = fetch(connection, _ANNOTATORS)
        return [cast(Annotator, ANNOTATOR.from_row(row)) for row in rows]

    def documents(self) -> list[Document]:
        """Return all documents by title, then id, without their texts."""
        with self._reading() as connection:
            rows = fetch(connection, _DOCUMENTS)
        with uncollected():
            return [cast(Document, DOCUMENT.from_row(row)) for row in rows]

    def present_documents(self) -> list[Document]:
        """Return the documents by title, then id, without earlier versions of corrected ones."""
        return present_versions(self.documents())

    def document(self, document_id: str) -> Document:
        """Return what is known about a document.

        Raises:
            UserError: there is none with this id.
        """
        with self._reading() as connection:
            return self._document(connection, document_id)

    def text(self, document_id: str) -> StatementText:
        """Return the text of a document, compared with its SHA-256.

        Raises:
            UserError: there is no such document.
            DamagedProject: the text is not what was stored.
        """
        with self._reading() as connection:
            return self._text(connection, self._document(connection, document_id))

    def layers(self, document_id: str) -> list[Layer]:
        """Return the layers of a document, gold last."""
        with self._reading() as connection:
            rows = fetch(connection, _LAYERS, document_id)
        layers = [cast(Layer, LAYER.from_row(row)) for row in rows]
        return sorted(layers, key=lambda layer: (layer.is_gold, layer.annotator_id or ""))

    def content(self, document_id: str, annotator_id: str | None) -> LayerContent:
        """Return one layer of a document with its text; None for the annotator means gold.

        A layer nobody has worked on comes as an untouched one that is not stored.

        Raises:
            UserError: there is no such document.
            DamagedProject: the text is not what was stored.
        """
        with self._reading() as connection:
            document = self._document(connection, document_id)
            text = self._text(connection, document)
            for row in fetch(connection, _LAYERS, document_id):
                if row[2] == annotator_id:
                    break
            else:
                return LayerContent.untouched(document, text, annotator_id)
            layer_id = row[0]
            spans = fetch(connection, _SPANS, layer_id)
            relations = fetch(connection, _RELATIONS, layer_id)
            decisions = fetch(connection, _DECISIONS, layer_id) if annotator_id is None else []
        return LayerContent(
            document,
            text,
            cast(Layer, LAYER.from_row(row)),
            spans_from_rows(spans),
            [cast(Relation, RELATION.from_row(each)) for each in relations],
            [cast(Decision, DECISION.from_row(each)) for each in decisions],
        )

    def summaries(self, annotator_id: str | None) -> dict[str, DocumentSummary]:
        """Return how far one annotator's work (None: gold) on each document has come.

        The counts stand on the layers' rows, so nothing is counted here.
        """
        documents = table("document", "id")
        layers = table(
            "layer", "document_id", "annotator_id", "status", "spans", "read_share", "changed"
        )
        document, layer = documents.c, layers.c
        mine = layer.annotator_id.is_(None) if annotator_id is None else None
        statement = select(
            document.id, layer.status, layer.spans, layer.read_share, layer.changed
        ).join_from(
            documents,
            layers,
            (layer.document_id == document.id)
            & (mine if mine is not None else layer.annotator_id == annotator_id),
            isouter=True,
        )
        with self._reading() as connection:
            rows = raw_rows(connection, statement)
        none = DocumentSummary(Status.NEW, 0, 0.0, "")
        known = {str(status): status for status in Status}
        return {
            row[0]: none
            if row[1] is None
            else DocumentSummary(known[row[1]], row[2], row[3], row[4])
            for row in rows
        }

    def label_counts(
        self, document_id: str | None = None, annotator_id: str | None = None
    ) -> dict[str, int]:
        """Return how many spans bear each label, by label id; the layers' rows know.

        Args:
            document_id: count in this document only.
            annotator_id: count in this annotator's layers only.
        """
        layer = table("layer", "document_id", "annotator_id", "labels").c
        statement = select(layer.labels)
        if document_id is not None:
            statement = statement.where(layer.document_id == document_id)
        if annotator_id is not None:
            statement = statement.where(layer.annotator_id == annotator_id)
        with self._reading() as connection:
            rows = raw_rows(connection, statement)
        counts: Counter[str] = Counter()
        for (labels,) in rows:
            counts.update(json.loads(labels))
        return dict(counts)

    def layer_tallies(self) -> list[tuple[str, str | None, Status, dict[str, int]]]:
        """Return document, annotator (None: gold), status and spans by label id of every layer."""
        names = ("document_id", "annotator_id", "status", "labels")
        with self._reading() as connection:
            rows = fetch(connection, select_where("layer", names, order=("document_id", "id")))
        return [(row[0], row[1], Status(row[2]), json.loads(row[3])) for row in rows]

    def attribute_counts(self) -> dict[str, int]:
        """Return how many spans bear a value of each attribute, by its id.

        Those of earlier versions of corrected texts are not counted.
        """
        span, layer = table("span", "layer_id", "attributes").c, table("layer", "id", "document_id")
        statement = (
            select(span.attributes, func.count())
            .where(span.attributes != "{}")
            .group_by(span.attributes)
        )
        if earlier := self.earlier_document_ids():
            theirs = select(layer.c.id).where(layer.c.document_id.in_(earlier))
            statement = statement.where(span.layer_id.not_in(theirs))
        with self._reading() as connection:
            rows = raw_rows(connection, statement)
        counts: Counter[str] = Counter()
        for values, spans in rows:
            counts.update(dict.fromkeys(json.loads(values), spans))
        return dict(counts)

    def relation_types_in_use(self) -> set[str]:
        """Return the ids of the relation types that relations have."""
        statement = select(table("relation", "type_id").c.type_id).distinct()
        with self._reading() as connection:
            return {row[0] for row in raw_rows(connection, statement)}

    def decision_reasons(self) -> dict[str, int]:
        """Return the reasons that decisions give, with how often; records of audits give none."""
        decision = table("decision", "reason", "difference").c
        statement = (
            select(decision.reason, func.count())
            .where(decision.reason != "", decision.difference.not_like("audit%"))
            .group_by(decision.reason)
        )
        with self._reading() as connection:
            return {row[0]: row[1] for row in raw_rows(connection, statement)}

    def accepted_findings(self) -> list[AcceptedFinding]:
        """Return the findings that were accepted for good."""
        with self._reading() as connection:
            rows = fetch(connection, select_where("accepted_finding", ACCEPTED_FINDING.columns))
        return [cast(AcceptedFinding, ACCEPTED_FINDING.from_row(row)) for row in rows]

    def schema_versions(self) -> list[SchemaVersion]:
        """Return every schema that was ever in force, oldest first."""
        with self._reading() as connection:
            rows = fetch(
                connection,
                select_where("schema_version", SCHEMA_VERSION.columns, order=("number",)),
            )
        return [cast(SchemaVersion, SCHEMA_VERSION.from_row(row)) for row in rows]

    def document_ids_by_sha256(self, hashes: Iterable[str]) -> dict[str, list[str]]:
        """Return the documents whose texts have these hashes, by hash, oldest first."""
        found: dict[str, list[str]] = defaultdict(list)
        columns = ("sha256", "created", "id")
        with self._reading() as connection:
            rows = fetch_in(connection, "document", columns, "sha256", list(hashes))
        for sha256, _, document_id in sorted(rows):
            found[sha256].append(document_id)
        return dict(found)

    def iter_records(
        self,
        document_ids: Iterable[str] | None = None,
        annotator_ids: Collection[str | None] | None = None,
    ) -> Iterator[DocumentRecord]:
        """Return documents by title, then id, with text and layers, a slice at a time.

        Every slice is one short read transaction, so a writer is never held up for long. A
        document deleted meanwhile is passed over.

        Args:
            document_ids: only these; None means all.
            annotator_ids: only the layers of these, None in it meaning gold; None means all.

        Raises:
            DamagedProject: a text is not what was stored.
        """
        document = table("document", "id", "length", "title").c
        statement = select(document.id, document.length).order_by(document.title, document.id)
        with self._reading() as connection:
            sizes = raw_rows(connection, statement)
        if document_ids is not None:
            wanted = set(document_ids)
            sizes = [row for row in sizes if row[0] in wanted]
        for ids in _slices_by_size(sizes):
            with uncollected(), self._reading() as connection:
                records = self._records(connection, ids, annotator_ids)
            yield from records

    # Inside

    def _document(self, connection: Connection, document_id: str) -> Document:
        rows = fetch(connection, _DOCUMENT, document_id)
        if not rows:
            raise UserError(
                "There is no document “{id}” in the project",
                where=str(self.path),
                remedy="Choose one of its documents.",
                id=document_id,
            )
        return cast(Document, DOCUMENT.from_row(rows[0]))

    def _text(self, connection: Connection, document: Document) -> StatementText:
        known = self._texts.get(document.sha256)
        if known is not None:
            return known
        rows = fetch(connection, _TEXT, document.id)
        return self._checked_text(document, rows[0][0] if rows else None)

    def _checked_text(self, document: Document, text: str | None) -> StatementText:
        """Return the text if it is the one that was stored; the hash is of its UTF-8."""
        if text is None or hashlib.sha256(text.encode()).hexdigest() != document.sha256:
            raise DamagedProject(
                "The text of “{title}” is not the one that was stored: its SHA-256 differs",
                where=str(self.path),
                remedy="Restore a backup of the project.",
                title=document.title,
            )
        checked = StatementText(text)
        self._texts[document.sha256] = checked
        return checked

    def _text_in_memory(self, sha256: str) -> str | None:
        known = self._texts.get(sha256)
        return known.text if known is not None else None

    def _records(
        self,
        connection: Connection,
        ids: Sequence[str],
        annotator_ids: Collection[str | None] | None,
    ) -> list[DocumentRecord]:
        documents = _by_key(connection, DOCUMENT, "id", ids)
        columns = ("document_id", "text")
        texts = dict(fetch_in(connection, "document_text", columns, "document_id", ids))
        layers = [
            row
            for row in _rows_in(connection, LAYER, "document_id", ids)
            if annotator_ids is None or row[2] in annotator_ids
        ]
        layer_ids = [row[0] for row in layers]
        inside = {
            shape: _grouped(connection, shape, layer_ids) for shape in (SPAN, RELATION, DECISION)
        }
        by_document: dict[str, list[LayerRecord]] = defaultdict(list)
        for row in layers:
            spans = spans_from_rows(inside[SPAN].get(row[0], ()))
            put_in_order(spans)
            by_document[row[1]].append(
                LayerRecord(
                    cast(Layer, LAYER.from_row(row)),
                    spans,
                    [
                        cast(Relation, RELATION.from_row(each))
                        for each in inside[RELATION].get(row[0], ())
                    ],
                    [
                        cast(Decision, DECISION.from_row(each))
                        for each in inside[DECISION].get(row[0], ())
                    ],
                )
            )
        return [
            DocumentRecord(
                document,
                self._checked_text(document, texts.get(document.id)),
                by_document.get(document.id, []),
            )
            for document in (documents[key] for key in ids if key in documents)
        ]


def raw_rows(connection: Connection, statement: Select[Any]) -> list[tuple[Any, ...]]:
    """Return the rows of a select as the driver gives them."""
    cursor = connection.execute(statement).cursor
    assert cursor is not None
    return cast(list[tuple[Any, ...]], cursor.fetchall())


def read_info(connection: Connection) -> ProjectInfo | None:
    """Return what the project is called, or None where that row is missing."""
    rows = fetch(connection, select_where("project", PROJECT.columns))
    return cast(ProjectInfo, PROJECT.from_row(rows[0])) if len(rows) == 1 else None


def read_schema_version(connection: Connection) -> SchemaVersion | None:
    """Return the schema in force, or None where there is none."""
    rows = fetch(
        connection, select_where("schema_version", SCHEMA_VERSION.columns, order=("number",))
    )
    return cast(SchemaVersion, SCHEMA_VERSION.from_row(rows[-1])) if rows else None


def _rows_in(
    connection: Connection, shape: Shape, column: str, keys: Sequence[str]
) -> list[tuple[Any, ...]]:
    return fetch_in(connection, shape.table, shape.columns, column, keys)


def _by_key(
    connection: Connection, shape: Shape, column: str, keys: Sequence[str]
) -> dict[str, Document]:
    rows = _rows_in(connection, shape, column, keys)
    return {row[0]: cast(Document, shape.from_row(row)) for row in rows}


def _grouped(
    connection: Connection, shape: Shape, layer_ids: Sequence[str]
) -> dict[str, list[tuple[Any, ...]]]:
    groups: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in _rows_in(connection, shape, "layer_id", layer_ids):
        groups[row[0]].append(row)
    return groups


def _slices_by_size(sizes: Sequence[tuple[Any, ...]]) -> Iterator[list[str]]:
    ids: list[str] = []
    characters = 0
    for document_id, length in sizes:
        if ids and (len(ids) == SLICE_DOCUMENTS or characters + length > SLICE_CHARACTERS):
            yield ids
            ids, characters = [], 0
        ids.append(document_id)
        characters += length
    if ids:
        yield ids
