"""What statistics read of a project: layers with their counts, spans in slices, counted by SQL."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Select, String, bindparam, case, cast, func, select

from declannot.domain.document import Status
from declannot.domain.span import AttributeValue
from declannot.store.cells import attributes_from_text
from declannot.store.read_transaction import ReadsProject
from declannot.store.statements import fetch, fetch_in, select_where, table

SLICE_LAYERS = 128
"""Layers whose spans are read in one transaction: a power of two."""

_LAYERS = select_where(
    "layer",
    ("id", "document_id", "annotator_id", "status", "spans", "labels", "read_characters"),
    order=("document_id", "id"),
)
_READABLE = select_where("document_text", ("document_id", "characters"))

_APART, _WITHIN = "\x1e", "\x1f"
"""What parts many values that come as one, and what parts a label in them from what follows: no
label id can hold it, nor can JSON."""


class LayerFigures(NamedTuple):
    """A layer with what is kept up about it.

    Attributes:
        labels: spans by label id.
        read_characters: code points, not blank, that were marked as read.
    """

    id: str
    document_id: str
    annotator_id: str | None
    status: Status
    spans: int
    labels: dict[str, int]
    read_characters: int


class LayerSpans(NamedTuple):
    """The spans of a layer, in the same order throughout.

    Attributes:
        labels: the label id of each.
        places: where each lies, parted by semicolons: start and end in code points with a comma
            between, or its pieces as JSON where there are several.
        days: on which day each was made (UTC, ISO 8601).
        values: label id, attribute values by their ids, and how many spans have just these.
    """

    layer_id: str
    labels: list[str]
    places: str
    days: list[str]
    values: list[tuple[str, dict[str, AttributeValue], int]]


class StatisticsReading(ReadsProject):
    """The read methods for statistics, shared by a project and a worker's view of it."""

    def layer_figures(self) -> list[LayerFigures]:
        """Return every layer with its counts, those of a document together."""
        with self._reading() as connection:
            rows = fetch(connection, _LAYERS)
        return [
            LayerFigures(row[0], row[1], row[2], Status(row[3]), row[4], json.loads(row[5]), row[6])
            for row in rows
        ]

    def readable_characters(self) -> dict[str, int]:
        """Return how many characters of each document are not blank, by its id."""
        with self._reading() as connection:
            return dict(fetch(connection, _READABLE))

    def layer_spans(self, layer_ids: Sequence[str]) -> list[LayerSpans]:
        """Return the spans of at most ``SLICE_LAYERS`` layers; layers without any are left out.

        A row for each of a million spans would take twice as long as one for each layer.
        """
        with self._reading() as connection:
            cursor = connection.execute(_span_statement(), _filling(layer_ids)).cursor
            assert cursor is not None
            rows = cursor.fetchall()
        return [
            LayerSpans(
                layer_id,
                labels.split(_APART),
                places,
                [moment[:10] for moment in created.split(_APART)],
                _values(valued),
            )
            for layer_id, labels, places, created, valued in rows
        ]

    def plain_texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """Return the texts of documents by their ids, as they are stored."""
        columns = ("document_id", "text")
        with self._reading() as connection:
            return dict(fetch_in(connection, "document_text", columns, "document_id", document_ids))


@cache
def _span_statement() -> Select[Any]:
    """Return what reads ``LayerSpans``; one compiled statement serves every slice.

    Each of the values is put together while the rows go by, so all agree in their order.
    """
    names = ("layer_id", "label_id", "start", "end", "fragments", "created", "attributes")
    span = table("span", *names).c
    edges = cast(span.start, String) + "," + cast(span.end, String)
    valued = case((span.attributes != "{}", span.label_id + _WITHIN + span.attributes))
    slots: list[BindParameter[str]] = [
        bindparam(f"layer_{number}") for number in range(SLICE_LAYERS)
    ]
    return (
        select(
            span.layer_id,
            func.aggregate_strings(span.label_id, _APART),
            func.aggregate_strings(func.coalesce(span.fragments, edges), ";"),
            func.aggregate_strings(span.created, _APART),
            func.aggregate_strings(valued, _APART),
        )
        .where(span.layer_id.in_(slots))
        .group_by(span.layer_id)
    )


def _filling(layer_ids: Sequence[str]) -> dict[str, str]:
    """Return ids for all places of the statement, the last one again and again."""
    keys = [*layer_ids, *[layer_ids[-1]] * (SLICE_LAYERS - len(layer_ids))]
    return {f"layer_{number}": key for number, key in enumerate(keys)}


def _values(valued: str | None) -> list[tuple[str, dict[str, AttributeValue], int]]:
    if valued is None:
        return []
    return [
        (label_id, attributes_from_text(attributes), count)
        for each, count in Counter(valued.split(_APART)).items()
        for label_id, _, attributes in (each.partition(_WITHIN),)
    ]
