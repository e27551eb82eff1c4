"""What the consistency check reads of a project: spans and relations, a slice at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from declannot.domain.plain_span import SpanColumns
from declannot.domain.span import AttributeValue, Relation
from declannot.store.cells import attributes_from_text, ranges_from_text
from declannot.store.read_transaction import ReadsProject
from declannot.store.rows import RELATION
from declannot.store.statements import fetch_each, fetch_in, select_by_place

_SPANS = select_by_place(("label_id", "id", "fragments", "attributes"))
_MOST_KNOWN = 4096
"""Combinations of attributes that are remembered."""


class ConsistencyReading(ReadsProject):
    """The read methods of the consistency check, shared by a project and a worker's view of it."""

    def span_columns(self, layer_ids: Sequence[str]) -> dict[str, SpanColumns]:
        """Return the spans of layers by layer, in document order; one short read transaction."""
        with self._reading() as connection:
            layers = list(fetch_each(connection, _SPANS, [(each,) for each in layer_ids]))
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        return {
            layer_id: _columns(rows)
            for layer_id, rows in zip(layer_ids, layers, strict=True)
            if rows
        }

    def relations_of(self, layer_ids: Sequence[str]) -> dict[str, list[Relation]]:
        """Return the relations of layers by layer, in no order; one short read transaction."""
        with self._reading() as connection:
            rows = fetch_in(connection, RELATION.table, RELATION.columns, "layer_id", layer_ids)
        found: dict[str, list[Relation]] = defaultdict(list)
        for row in rows:
            relation = cast(Relation, RELATION.from_row(row))
            found[relation.layer_id].append(relation)
        return found


class _Known(dict[str, Mapping[str, AttributeValue]]):
    """Attributes by their JSON, each kind of them read once."""

    def __missing__(self, text: str) -> Mapping[str, AttributeValue]:
        self[text] = attributes_from_text(text)
        return self[text]


_known = _Known()


def _columns(rows: list[tuple[int, int, str, str, str | None, str]]) -> SpanColumns:
    rows.sort()  # by start, longest first, label, id
    starts, minus_ends, label_ids, ids, pieces, said = zip(*rows, strict=True)
    fragments = {}
    if pieces.count(None) < len(pieces):
        fragments = {n: ranges_from_text(each) for n, each in enumerate(pieces) if each is not None}
    ends = [-each for each in minus_ends]
    attributes = [_known[each] for each in said]
    return SpanColumns(starts, ends, label_ids, ids, fragments, attributes, said)
