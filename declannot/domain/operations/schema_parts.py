"""Parts of a schema put, taken out and kept fitting to each other."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from declannot.domain.attribute_values import fits
from declannot.domain.schema import AttributeType, Example, Label, RelationType, Schema
from declannot.domain.span import AttributeValue

_Named = TypeVar("_Named", Label, AttributeType, RelationType)


def in_order(schema: Schema, section: str, ids: Sequence[str]) -> Schema:
    """Return the schema with the entries of a section in the order of ``ids``."""
    entries = sorted(getattr(schema, section), key=lambda each: ids.index(each.id))
    ordered: dict[str, Any] = {section: tuple(entries)}
    return replace(schema, **ordered)


def put(entries: Sequence[_Named], entry: _Named) -> tuple[_Named, ...]:
    """Return the entries with one in the place of the one with its id, or behind them all."""
    after = [entry if each.id == entry.id else each for each in entries]
    if not any(each.id == entry.id for each in entries):
        after.append(entry)
    return tuple(after)


def remembering(entry: _Named, before: _Named | None) -> _Named:
    """Return an entry that lists the name it bears in force as a former one."""
    names = list(entry.formerly)
    if before is not None and before.name not in names:
        names.append(before.name)
    formerly = tuple(each for each in names if each != entry.name)
    return entry if formerly == entry.formerly else replace(entry, formerly=formerly)


def without_claims(labels: Iterable[Label], owner: Label) -> tuple[Label, ...]:
    """Let no other label claim to have been called what ``owner`` was."""
    return tuple(
        each
        if each.id == owner.id or not set(each.formerly) & set(owner.formerly)
        else replace(
            each, formerly=tuple(name for name in each.formerly if name not in owner.formerly)
        )
        for each in labels
    )


def with_uses(schema: Schema, ids: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Schema:
    """Return the schema with every list of labels in attributes and relation types changed."""
    return replace(
        schema,
        attributes=not_for_all(
            schema.attributes,
            [replace(kind, applies_to=ids(kind.applies_to)) for kind in schema.attributes],
        ),
        relations=not_from_all(
            schema.relations,
            [
                replace(kind, from_labels=ids(kind.from_labels), to_labels=ids(kind.to_labels))
                for kind in schema.relations
            ],
        ),
    )


def without_label(schema: Schema, label_id: str) -> Schema:
    """Return the schema without a label, and without what only that label had."""

    def others(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in ids if each != label_id)

    labels = tuple(each for each in schema.labels if each.id != label_id)
    return replace(with_uses(schema, others), labels=labels)


def not_for_all(
    before: Iterable[AttributeType], after: Iterable[AttributeType]
) -> tuple[AttributeType, ...]:
    """Leave out attributes that lost their last label: no label would mean every label."""
    return tuple(
        kind
        for was, kind in zip(before, after, strict=True)
        if kind.applies_to or not was.applies_to
    )


def not_from_all(
    before: Iterable[RelationType], after: Iterable[RelationType]
) -> tuple[RelationType, ...]:
    """Leave out relation types that lost the last label of one end."""
    return tuple(
        kind
        for was, kind in zip(before, after, strict=True)
        if (kind.from_labels or not was.from_labels) and (kind.to_labels or not was.to_labels)
    )


def swapped(value: AttributeValue | None, old: str, new: str) -> AttributeValue | None:
    """Return a value with ``new`` for ``old``, or without it where ``new`` is empty."""
    if isinstance(value, list):
        return [new if each == old else each for each in value if each != old or new]
    return (new or None) if value == old else value


def with_example_values(schema: Schema, attribute_id: str, old: str, new: str) -> Schema:
    """Return the schema with a value swapped in the examples of its labels."""

    def mended(example: Example) -> Example:
        value = swapped(example.attributes.get(attribute_id), old, new)
        others = {k: v for k, v in example.attributes.items() if k != attribute_id}
        if attribute_id not in example.attributes:
            return example
        changed = {attribute_id: value} if value is not None else {}
        return replace(example, attributes={**others, **changed})

    return with_examples(schema, lambda _label, example: mended(example))


def with_fitting_examples(schema: Schema) -> Schema:
    """Return the schema without values in examples that their labels do not take any more."""

    def mended(label: Label, example: Example) -> Example:
        kinds = {kind.id: kind for kind in schema.attributes_of(label.id)}
        left: Mapping[str, AttributeValue] = {
            key: value
            for key, value in example.attributes.items()
            if key in kinds and fits(kinds[key], value)
        }
        return example if left == example.attributes else replace(example, attributes=left)

    return with_examples(schema, mended)


def with_examples(schema: Schema, mended: Callable[[Label, Example], Example]) -> Schema:
    """Return the schema with every example as ``mended`` makes it."""
    labels = []
    for label in schema.labels:
        positive = tuple(mended(label, each) for each in label.positive)
        negative = tuple(mended(label, each) for each in label.negative)
        if (positive, negative) != (label.positive, label.negative):
            label = replace(label, positive=positive, negative=negative)
        labels.append(label)
    after = tuple(labels)
    return schema if after == schema.labels else replace(schema, labels=after)


def apart_from(name: str, taken: Collection[str]) -> str:
    """Return the name, or with an ending where another label is called so."""
    number, free = 2, name
    while free.casefold() in taken:
        free, number = f"{name}_{number}", number + 1
    return free
