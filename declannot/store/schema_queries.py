"""What an edited schema asks of a project: the layers in which spans bear certain labels."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Connection

from declannot.domain.document import Layer
from declannot.domain.span import Decision, Relation
from declannot.store.read_transaction import ReadsProject
from declannot.store.records import LayerRecord
from declannot.store.rows import DECISION, LAYER, RELATION, SPAN, Shape
from declannot.store.span_rows import spans_from_rows, uncollected
from declannot.store.statements import fetch, fetch_in, select_where

SLICE_SPANS = 10_000
"""Most spans read in one transaction, unless one document has more."""

_TALLIES = select_where(
    "layer", ("id", "document_id", "annotator_id", "spans", "labels"), order=("document_id", "id")
)
_INSIDE: tuple[Shape, ...] = (SPAN, RELATION, DECISION)


@dataclass(slots=True)
class DocumentLayers:
    """Some layers of a document.

    Attributes:
        text: the statement, or empty where it was not asked for.
    """

    document_id: str
    text: str
    layers: list[LayerRecord] = field(default_factory=list)


class SchemaReading(ReadsProject):
    """The reads that follow an edited schema through a project."""

    def documents_bearing(self, label_ids: Collection[str]) -> dict[str, tuple[list[str], int]]:
        """Return the documents in which spans bear one of the labels.

        Returns:
            By document id: ids of the layers concerned, with gold where there is any, and how
            many spans lie in them.
        """
        wanted = set(label_ids)
        with self._reading() as connection:
            rows = fetch(connection, _TALLIES)
        found: dict[str, tuple[list[str], int]] = {}
        gold: dict[str, tuple[str, int]] = {}
        for layer_id, document_id, annotator_id, spans, labels in rows:
            if annotator_id is None:
                gold[document_id] = (layer_id, spans)
            elif not wanted.isdisjoint(json.loads(labels)):
                ids, count = found.get(document_id, ([], 0))
                found[document_id] = ([*ids, layer_id], count + spans)
        for document_id, (layer_id, spans) in gold.items():
            ids, count = found.get(document_id, ([], 0))
            if ids or spans:
                found[document_id] = ([*ids, layer_id], count + spans)
        return found

    def iter_layers(
        self, wanted: dict[str, tuple[list[str], int]], *, with_text: bool
    ) -> Iterator[list[DocumentLayers]]:
        """Return documents with the layers that ``documents_bearing`` named, a slice at a time.

        Spans come as they lie in the file. Every slice is one short read transaction; what was
        deleted meanwhile is passed over.
        """
        for slice_ in _slices(wanted):
            layer_ids = [layer_id for key in slice_ for layer_id in wanted[key][0]]
            with uncollected(), self._reading() as connection:
                texts = {}
                if with_text:
                    columns = ("document_id", "text")
                    rows = fetch_in(connection, "document_text", columns, "document_id", slice_)
                    texts = dict(rows)
                found = _layers(connection, layer_ids)
            yield [
                DocumentLayers(key, texts.get(key, ""), found[key])
                for key in slice_
                if key in found
            ]


def _layers(connection: Connection, layer_ids: Sequence[str]) -> dict[str, list[LayerRecord]]:
    rows = fetch_in(connection, LAYER.table, LAYER.columns, "id", layer_ids)
    inside: dict[Shape, dict[str, list[tuple[Any, ...]]]] = {}
    for shape in _INSIDE:
        groups: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for row in fetch_in(connection, shape.table, shape.columns, "layer_id", layer_ids):
            groups[row[0]].append(row)
        inside[shape] = groups
    found: dict[str, list[LayerRecord]] = defaultdict(list)
    for row in rows:
        relations = inside[RELATION].get(row[0], ())
        decisions = inside[DECISION].get(row[0], ())
        found[row[1]].append(
            LayerRecord(
                cast(Layer, LAYER.from_row(row)),
                spans_from_rows(inside[SPAN].get(row[0], ())),
                [cast(Relation, RELATION.from_row(each)) for each in relations],
                [cast(Decision, DECISION.from_row(each)) for each in decisions],
            )
        )
    return found


def _slices(wanted: dict[str, tuple[list[str], int]]) -> Iterator[list[str]]:
    ids: list[str] = []
    spans = 0
    for key, (_, count) in wanted.items():
        if ids and spans + count > SLICE_SPANS:
            yield ids
            ids, spans = [], 0
        ids.append(key)
        spans += count
    if ids:
        yield ids
