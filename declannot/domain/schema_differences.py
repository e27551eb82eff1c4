"""What changed between two versions of a schema, as sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from declannot.domain.message import Message, message
from declannot.domain.schema import AttributeType, Label, RelationType, Schema


def schema_differences(before: Schema, after: Schema) -> list[Message]:
    """Return what changed, families and labels first; empty where nothing did."""
    found = list(_labels(before, after))
    found += _attributes(before, after)
    found += _relations(before, after)
    found += _families(before, after)
    if before.rules != after.rules:
        found.append(message("The rules for spans by their place changed"))
    if before.name != after.name:
        found.append(message("The schema is called {name}", name=after.name))
    if before.extensions != after.extensions:
        found.append(message("Other optional labels are offered"))
    return found


def _labels(before: Schema, after: Schema) -> Iterator[Message]:
    old, new = before.label_by_id, after.label_by_id
    for label in after.labels:
        was = old.get(label.id)
        if was is None:
            yield message("{label} was added", label=label.name)
        elif was != label:
            yield from _label(was, label)
    for label in before.labels:
        heir = after.heirs.get(label.id)
        if heir is not None:
            yield message("{label} was merged into {other}", label=label.name, other=new[heir].name)
        elif label.id not in new:
            yield message("{label} was removed", label=label.name)
    if _order(before.labels, new) != _order(after.labels, old):
        yield message("The labels stand in another order")


def _label(was: Label, label: Label) -> Iterator[Message]:
    if was.name != label.name:
        yield message("{label} is called {other}", label=was.name, other=label.name)
    if was.retired != label.retired:
        template = "{label} was retired" if label.retired else "{label} is in use again"
        yield Message(template, {"label": label.name})
    if was.key != label.key:
        if label.key:
            yield message("{label} has the key {key}", label=label.name, key=label.key.upper())
        elif not label.retired:
            yield message("{label} has no key any more", label=label.name)
    if was.family != label.family:
        yield message("{label} belongs to another family", label=label.name)
    if (was.colour, was.underline) != (label.colour, label.underline):
        yield message("{label} has another colour or line", label=label.name)
    if (was.definition, was.rule) != (label.definition, label.rule):
        yield message("The definition or rule of {label} changed", label=label.name)
    if (was.positive, was.negative) != (label.positive, label.negative):
        yield message("The examples of {label} changed", label=label.name)
    if was.titles != label.titles:
        yield message("The titles of {label} changed", label=label.name)


def _attributes(before: Schema, after: Schema) -> Iterator[Message]:
    old, new = before.attribute_by_id, after.attribute_by_id
    for kind in after.attributes:
        was = old.get(kind.id)
        if was is None:
            yield message("The attribute {attribute} was added", attribute=kind.name)
        elif was != kind:
            yield from _attribute(was, kind)
    for kind in before.attributes:
        if kind.id not in new:
            yield message("The attribute {attribute} was removed", attribute=kind.name)


def _attribute(was: AttributeType, kind: AttributeType) -> Iterator[Message]:
    name = kind.name
    if was.name != name:
        yield message("The attribute {attribute} is called {other}", attribute=was.name, other=name)
    renamed = {
        old: new
        for old, new in kind.former_values.items()
        if old in was.values and old not in kind.values
    }
    for old, new in renamed.items():
        yield message(
            "The value {value} of {attribute} became {other}", value=old, attribute=name, other=new
        )
    for value in was.values:
        if value not in kind.values and value not in renamed:
            yield message("{attribute} lost the value {value}", attribute=name, value=value)
    for value in kind.values:
        if value not in was.values and value not in renamed.values():
            yield message("{attribute} got the value {value}", attribute=name, value=value)
    if (was.kind, was.multiple, was.default) != (kind.kind, kind.multiple, kind.default):
        yield message("{attribute} has another type or default", attribute=name)
    if set(was.applies_to) != set(kind.applies_to):
        yield message("{attribute} belongs to other labels", attribute=name)


def _relations(before: Schema, after: Schema) -> Iterator[Message]:
    old, new = before.relation_by_id, after.relation_by_id
    for kind in after.relations:
        was = old.get(kind.id)
        if was is None:
            yield message("The relation {relation} was added", relation=kind.name)
        elif was != kind:
            yield from _relation(was, kind)
    for kind in before.relations:
        if kind.id not in new:
            yield message("The relation {relation} was removed", relation=kind.name)


def _relation(was: RelationType, kind: RelationType) -> Iterator[Message]:
    if was.name != kind.name:
        yield message(
            "The relation {relation} is called {other}", relation=was.name, other=kind.name
        )
    ends = (set(was.from_labels), set(was.to_labels))
    if ends != (set(kind.from_labels), set(kind.to_labels)):
        yield message("The permitted ends of {relation} changed", relation=kind.name)


def _families(before: Schema, after: Schema) -> Iterator[Message]:
    old, new = before.family_by_id, after.family_by_id
    for family in after.families:
        was = old.get(family.id)
        if was is None:
            yield message("The family {family} was added", family=family.title("en"))
        elif was != family:
            yield message("The family {family} changed", family=family.title("en"))
    for family in before.families:
        if family.id not in new:
            yield message("The family {family} was removed", family=family.title("en"))


def _order(labels: Sequence[Label], common: Collection[str]) -> list[str]:
    return [each.id for each in labels if each.id in common]
