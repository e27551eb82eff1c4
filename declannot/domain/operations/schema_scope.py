"""Which labels, attributes and relation types an edited schema treats otherwise than before."""

from __future__ import annotations

from collections.abc import Iterable

from declannot.domain.schema import AttributeType, Schema
from declannot.domain.schema_deeds import (
    Deed,
    Merged,
    Parted,
    RelationsMoved,
    Removed,
    ValueMoved,
)


def labels_touched(base: Schema, schema: Schema, deeds: Iterable[Deed]) -> Iterable[str]:
    """Yield ids of the labels whose spans must be looked at; some may come twice."""
    for deed in deeds:
        match deed:
            case Merged() | Parted():
                yield from (deed.source, deed.target)
            case Removed():
                yield deed.label_id
            case ValueMoved():
                yield from _bearers(base, schema, deed.attribute_id)
            case RelationsMoved():
                yield from _ends(base, deed.source)
    for attribute_id in changed_attributes(base, schema):
        yield from _bearers(base, schema, attribute_id)
    for type_id in changed_relations(base, schema):
        yield from _ends(base, type_id)


def changed_attributes(base: Schema, schema: Schema) -> frozenset[str]:
    """Return ids of attributes that take less, or other values, than they did."""
    found = []
    for kind in base.attributes:
        after = schema.attribute_by_id.get(kind.id)
        if after is None or _takes_less(kind, after) or _applies_less(base, schema, kind.id):
            found.append(kind.id)
    return frozenset(found)


def _takes_less(before: AttributeType, after: AttributeType) -> bool:
    return (
        before.kind is not after.kind
        or before.multiple != after.multiple
        or not set(before.values) <= set(after.values)
    )


def _applies_less(base: Schema, schema: Schema, attribute_id: str) -> bool:
    after = set(_of_schema(schema, attribute_id))
    return any(
        label_id not in after
        for label_id in _of_schema(base, attribute_id)
        if label_id in schema.label_by_id
    )


def changed_relations(base: Schema, schema: Schema) -> frozenset[str]:
    """Return ids of relation types that are gone, or whose permitted ends are others."""
    found = []
    for kind in base.relations:
        after = schema.relation_by_id.get(kind.id)
        if after is None or (kind.from_labels, kind.to_labels) != (
            after.from_labels,
            after.to_labels,
        ):
            found.append(kind.id)
    return frozenset(found)


def _of_schema(schema: Schema, attribute_id: str) -> list[str]:
    kind = schema.attribute_by_id.get(attribute_id)
    if kind is None:
        return []
    return list(kind.applies_to) or [label.id for label in schema.labels]


def _bearers(base: Schema, schema: Schema, attribute_id: str) -> list[str]:
    return [*_of_schema(base, attribute_id), *_of_schema(schema, attribute_id)]


def _ends(base: Schema, type_id: str) -> list[str]:
    kind = base.relation_by_id.get(type_id)
    if kind is None:
        return []
    if not kind.from_labels or not kind.to_labels:
        return [label.id for label in base.labels]
    return [*kind.from_labels, *kind.to_labels]
