"""What the consistency check reads of a project: spans and relations, a slice at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import cast

from declannot.domain.plain_span import PlainSpan
from declannot.domain.span import AttributeValue, Relation
from declannot.store.cells import attributes_from_text, ranges_from_text
from declannot.store.read_transaction import ReadsProject
from declannot.store.rows import RELATION
from declannot.store.statements import fetch_in

_SPAN = ("layer_id", "id", "label_id", "start", "end", "fragments", "attributes")


class ConsistencyReading(ReadsProject):
    """The read methods of the consistency check, shared by a project and a worker's view of it."""

    def plain_spans(self, layer_ids: Sequence[str]) -> dict[str, list[PlainSpan]]:
        """Return the spans of layers by layer, in no order; one short read transaction."""
        with self._reading() as connection:
            rows = fetch_in(connection, "span", _SPAN, "layer_id", layer_ids)
        found: dict[str, list[PlainSpan]] = defaultdict(list)
        make = PlainSpan._make
        for row in rows:
            layer_id, id_, label_id, start, end, pieces, values = row
            found[layer_id].append(
                make(
                    (
                        layer_id,
                        id_,
                        label_id,
                        start,
                        end,
                        None if pieces is None else ranges_from_text(pieces),
                        _NONE if values == "{}" else attributes_from_text(values),
                    )
                )
            )
        return found

    def relations_of(self, layer_ids: Sequence[str]) -> dict[str, list[Relation]]:
        """Return the relations of layers by layer, in no order; one short read transaction."""
        with self._reading() as connection:
            rows = fetch_in(connection, RELATION.table, RELATION.columns, "layer_id", layer_ids)
        found: dict[str, list[Relation]] = defaultdict(list)
        for row in rows:
            relation = cast(Relation, RELATION.from_row(row))
            found[relation.layer_id].append(relation)
        return found


_NONE: dict[str, AttributeValue] = {}
