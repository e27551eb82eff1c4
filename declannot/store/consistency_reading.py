"""What the consistency check reads of a project: spans and relations, a slice at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import neg
from typing import cast

import msgspec

from declannot.domain.plain_span import SpanColumns
from declannot.domain.span import AttributeValue, Relation
from declannot.store.cells import attributes_from_text, ranges_from_text
from declannot.store.read_transaction import ReadsProject
from declannot.store.rows import RELATION
from declannot.store.statements import BETWEEN, fetch_each, fetch_in, select_joined

_SPANS = select_joined(
    *("span", ("start", "end"), ("label_id", "id", "fragments", "attributes"), ("layer_id",))
)
_numbers = msgspec.json.Decoder(list[int]).decode
_MOST_KNOWN = 4096
"""Combinations of attributes that are remembered."""


class ConsistencyReading(ReadsProject):
    """The read methods of the consistency check, shared by a project and a worker's view of it."""

    def span_columns(self, layer_ids: Sequence[str]) -> dict[str, SpanColumns]:
        """Return the spans of layers by layer, in document order; one short read transaction."""
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        with self._reading() as connection:
            layers = fetch_each(connection, _SPANS, [(each,) for each in layer_ids])
            return {
                layer_id: _columns(*row)
                for layer_id, (row,) in zip(layer_ids, layers, strict=True)
                if row[0]
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


def _columns(starts: str, ends: str, *texts: str) -> SpanColumns:
    """Return columns in document order from the joined values of each, which are in any."""
    minus_ends = map(neg, _numbers(f"[{ends}]"))
    rows = sorted(
        zip(
            _numbers(f"[{starts}]"),
            minus_ends,  # longest first
            *(text.split(BETWEEN) for text in texts),
            strict=True,
        )
    )
    columns = tuple(zip(*rows, strict=True))
    pieces, said = columns[4:]
    fragments = {}
    if any(pieces):
        fragments = {n: ranges_from_text(each) for n, each in enumerate(pieces) if each}
    ends_in_order = list(map(neg, columns[1]))
    return SpanColumns(columns[0], ends_in_order, columns[2], columns[3], fragments, said, _known)
