"""Reading what lists of documents show: layers at a glance, what waits after corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import select

from declannot.domain.carried_span import CarriedSpan
from declannot.domain.document import Layer, Status
from declannot.domain.versions_of_text import corrected_by
from declannot.store.handover_rows import columns_of, from_row_of
from declannot.store.read_transaction import ReadsProject
from declannot.store.rows import LAYER
from declannot.store.statements import fetch, fetch_first, fetch_in, select_where, table

_LAYERS = select_where(
    "layer",
    ("document_id", "annotator_id", "status", "spans", "read_share", "seconds", "changed", "id"),
    order=("document_id", "id"),
)
_COLUMNS = columns_of(CarriedSpan)
_CARRIED = select_where("carried_span", _COLUMNS, ("document_id",), order=("layer_id", "start"))
_CORRECTING = select_where("document", ("id",), ("version_of",))
_VERSION = table("document", "id", "version_of").c
_CORRECTIONS = select(_VERSION.id, _VERSION.version_of).where(_VERSION.version_of.is_not(None))
_SPANS = select_where("layer", ("id", "spans"), ("document_id",))
_OPEN = select_where("carried_span", ("document_id",), ("settled",))


@dataclass(frozen=True, slots=True)
class LayerFacts:
    """What the row of a layer says of the work in it.

    Attributes:
        annotator_id: None for gold.
        read_share: share of the characters that are not blank that was read, 0 to 1.
        seconds: time on task.
        changed: ISO 8601 time of the last change, or empty.
    """

    document_id: str
    annotator_id: str | None
    status: Status
    spans: int
    read_share: float
    seconds: int
    changed: str
    layer_id: str


class DocumentReading(ReadsProject):
    """The read methods about documents at scale, for projects and views of them."""

    def earlier_document_ids(self) -> set[str]:
        """Return the ids of the earlier versions of corrected texts."""
        with self._reading() as connection:
            cursor = connection.execute(_CORRECTIONS).cursor
            assert cursor is not None
            return corrected_by({new: old for new, old in cursor.fetchall() if old})

    def is_earlier_version(self, document_id: str) -> bool:
        """Whether another document corrects this one."""
        with self._reading() as connection:
            return fetch_first(connection, _CORRECTING, document_id) is not None

    def spans_by_layer(self, document_id: str) -> dict[str, int]:
        """Return how many spans each layer of a document has, by the layer's id."""
        with self._reading() as connection:
            return dict(fetch(connection, _SPANS, document_id))

    def layers_of(self, annotator_id: str | None, document_ids: Sequence[str]) -> dict[str, Layer]:
        """Return the layers of an annotator in some documents, by document id; None for gold."""
        with self._reading() as connection:
            rows = fetch_in(connection, "layer", LAYER.columns, "document_id", document_ids)
        found = [cast(Layer, LAYER.from_row(row)) for row in rows]
        return {each.document_id: each for each in found if each.annotator_id == annotator_id}

    def layer_facts(self) -> list[LayerFacts]:
        """Return what the rows of all layers say, by document."""
        with self._reading() as connection:
            rows = fetch(connection, _LAYERS)
        known = {str(status): status for status in Status}
        return [LayerFacts(row[0], row[1], known[row[2]], *row[3:]) for row in rows]

    def carried_spans(self, document_id: str) -> list[CarriedSpan]:
        """Return what waits, or waited, to be looked at in a corrected document."""
        build = from_row_of(CarriedSpan)
        with self._reading() as connection:
            return [build(row) for row in fetch(connection, _CARRIED, document_id)]

    def carried_open(self) -> dict[str, int]:
        """Return how many carried spans wait to be looked at, by document."""
        counts: dict[str, int] = {}
        with self._reading() as connection:
            for (document_id,) in fetch(connection, _OPEN, ""):
                counts[document_id] = counts.get(document_id, 0) + 1
        return counts
