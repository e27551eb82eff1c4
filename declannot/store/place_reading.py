"""What stands in places of many documents: what adds spans there asks for no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from sqlalchemy import Connection

from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Layer, Status
from declannot.domain.span import Range, Span
from declannot.domain.span_index import put_in_order
from declannot.domain.text import StatementText
from declannot.store.rows import LAYER, SPAN
from declannot.store.search_reading import DocumentHead, SearchReading
from declannot.store.span_rows import spans_from_rows, uncollected
from declannot.store.statements import fetch_in, fetch_touching

DOCUMENTS_AT_ONCE = 400
"""Documents whose places are looked at in one reading."""

_HEAD = ("document_id", "annotator_id", "id", "status")


class Touched(NamedTuple):
    """What stands in places of one document.

    Attributes:
        document: where they are.
        status: of the layer; new where nobody has worked on it.
        spans: the spans of the layer that touch any of the places, in document order.
    """

    document: DocumentHead
    status: Status
    spans: list[Span]


class PlaceReading(SearchReading):
    """The read methods for places; part of what a project and a worker's view share."""

    def touched(
        self,
        documents: Sequence[DocumentHead],
        annotator_id: str | None,
        places: Mapping[str, Sequence[Range]],
    ) -> list[Touched]:
        """Return what stands in places of documents, in one reading and without their texts.

        Args:
            documents: no more than are to be held at once.
            annotator_id: whose layers; None for gold.
            places: ranges by document id.
        """
        known = {str(status): status for status in Status}
        ids = [each.id for each in documents]
        with uncollected(), self._reading() as connection:
            rows = fetch_in(connection, "layer", _HEAD, "document_id", ids)
            layers = {row[0]: row for row in rows if row[1] == annotator_id}
            spans = _spans_at(connection, {key: row[2] for key, row in layers.items()}, places)
        nothing = ("", None, "", str(Status.NEW))
        return [
            Touched(each, known[layer[3]], spans.get(layer[2], []))
            for each in documents
            for layer in (layers.get(each.id, nothing),)
        ]

    def iter_places(
        self,
        documents: Sequence[DocumentHead],
        annotator_id: str | None,
        places: Mapping[str, Sequence[Range]],
    ) -> Iterator[LayerContent]:
        """Yield one layer of each document with just the spans that touch some places.

        A layer may hold many more. Documents that were deleted meanwhile are passed over.

        Args:
            documents: at most some thousands of characters each, in the order they come.
            annotator_id: whose layers; None for gold.
            places: ranges by document id.

        Raises:
            DamagedProject: a text is not what was stored.
        """
        for first in range(0, len(documents), DOCUMENTS_AT_ONCE):
            part = documents[first : first + DOCUMENTS_AT_ONCE]
            ids = [each.id for each in part]
            texts = self.checked_texts(part)
            with uncollected(), self._reading() as connection:
                rows = fetch_in(connection, "layer", LAYER.columns, "document_id", ids)
                layers = {
                    row[1]: cast(Layer, LAYER.from_row(row))
                    for row in rows
                    if row[2] == annotator_id
                }
                spans = _spans_at(
                    connection, {key: layer.id for key, layer in layers.items()}, places
                )
            for each in part:
                text = texts.get(each.id)
                if text is None:
                    continue
                document, layer = _document(each), layers.get(each.id)
                if layer is None:
                    yield LayerContent.untouched(document, StatementText(text), annotator_id)
                else:
                    found = spans.get(layer.id, [])
                    yield LayerContent(document, StatementText(text), layer, found)


def _spans_at(
    connection: Connection, layers: Mapping[str, str], places: Mapping[str, Iterable[Range]]
) -> dict[str, list[Span]]:
    """Return the spans that touch places, by layer id, each once and in order.

    Args:
        layers: layer ids by document id.
        places: ranges by document id.
    """
    wanted = [
        (layer_id, start, end) for key, layer_id in layers.items() for start, end in places[key]
    ]
    rows = {row[:2]: row for row in fetch_touching(connection, "span", SPAN.columns, wanted)}
    found: dict[str, list[Span]] = defaultdict(list)
    for span in spans_from_rows(rows.values()):
        found[span.layer_id].append(span)
    for spans in found.values():
        put_in_order(spans)
    return found


def _document(head: DocumentHead) -> Document:
    return Document(
        id=head.id,
        title=head.title,
        sha256=head.sha256,
        length=head.length,
        language=head.language,
    )
