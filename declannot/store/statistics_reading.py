"""What statistics read of a project: layers with their counts, spans in slices, counted by SQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import Select, bindparam, func, select

from declannot.domain.document import Status
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
_SPAN = ("layer_id", "label_id", "start", "end", "fragments")


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


SpanExtent = tuple[str, str, int, int, str | None]
"""Layer id, label id, start, end, and the pieces as JSON where there are several."""


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

    def extents(self, layer_ids: Sequence[str]) -> list[SpanExtent]:
        """Return where the spans of some layers lie, in no order."""
        with self._reading() as connection:
            rows = fetch_in(connection, "span", _SPAN, "layer_id", layer_ids)
        return cast(list[SpanExtent], rows)

    def plain_texts(self, document_ids: Sequence[str]) -> dict[str, str]:
        """Return the texts of documents by their ids, as they are stored."""
        columns = ("document_id", "text")
        with self._reading() as connection:
            return dict(fetch_in(connection, "document_text", columns, "document_id", document_ids))

    def attribute_tallies(self, layer_ids: Sequence[str]) -> list[tuple[str, dict[str, Any], int]]:
        """Return label id, attribute values by their ids, and how many spans have just these."""
        span = table("span", "layer_id", "label_id", "attributes").c
        statement = (
            select(span.label_id, span.attributes, func.count())
            .where(span.attributes != "{}", span.layer_id.in_(_slots()))
            .group_by(span.label_id, span.attributes)
        )
        return [
            (row[0], json.loads(row[1]), row[2]) for row in self._of_layers(statement, layer_ids)
        ]

    def days(self, layer_ids: Sequence[str]) -> list[tuple[str, str, int]]:
        """Return layer id, day of creation (UTC, ISO 8601) and how many spans were made on it."""
        span = table("span", "layer_id", "created").c
        day = func.substr(span.created, 1, 10)
        statement = (
            select(span.layer_id, day, func.count())
            .where(span.layer_id.in_(_slots()))
            .group_by(span.layer_id, day)
        )
        return self._of_layers(statement, layer_ids)

    def _of_layers(self, statement: Select[Any], layer_ids: Sequence[str]) -> list[tuple[Any, ...]]:
        """Return the rows of a statement for at most ``SLICE_LAYERS`` layers."""
        keys = list(layer_ids)
        keys += [keys[-1]] * (SLICE_LAYERS - len(keys))
        values = {f"layer_{number}": key for number, key in enumerate(keys)}
        with self._reading() as connection:
            cursor = connection.execute(statement, values).cursor
            assert cursor is not None
            return cast(list[tuple[Any, ...]], cursor.fetchall())


def _slots() -> list[Any]:
    """Return places for the ids of layers; one compiled statement serves every slice."""
    return [bindparam(f"layer_{number}") for number in range(SLICE_LAYERS)]
