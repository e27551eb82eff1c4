"""What an edited schema means for spans that are there: merged, parted, removed, other values.

A deed speaks of fixed ids. Deeds are followed in their order, each on what the one before left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue
from declannot.domain.text_search import Query


@dataclass(frozen=True, slots=True)
class ByAttribute:
    """Spans with a value of an attribute; what is not stored counts as the default.

    Attributes:
        value: None for spans that have neither a value nor a default.
    """

    attribute_id: str
    value: AttributeValue | None


@dataclass(frozen=True, slots=True)
class ByWording:
    """Spans in whose text something is found."""

    query: Query


@dataclass(frozen=True, slots=True)
class ByDoubt:
    """Spans that are flagged as doubtful."""


SpanTest = ByAttribute | ByWording | ByDoubt


@dataclass(frozen=True, slots=True)
class Merged:
    """Spans of one label become spans of another.

    Attributes:
        attributes: ids of attributes whose values go on under the id of another attribute.
        keep_twins: whether two spans that say the same of the same text both stay; else they are
            joined.
    """

    source: str
    target: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    keep_twins: bool = False


@dataclass(frozen=True, slots=True)
class Parted:
    """Some spans of a label become spans of another one.

    Attributes:
        test: which of them; None for none, to be sorted out by hand.
        doubt_moved, doubt_left: whether those that go, and those that stay, are flagged as
            doubtful.
    """

    source: str
    target: str
    test: SpanTest | None = None
    doubt_moved: bool = False
    doubt_left: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """Spans of a label go, with their relations."""

    label_id: str


@dataclass(frozen=True, slots=True)
class ValueMoved:
    """A value of an attribute becomes another one, or goes where ``to`` is empty."""

    attribute_id: str
    value: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class RelationsMoved:
    """Relations of one type become relations of another, or go where ``target`` is empty."""

    source: str
    target: str = ""


Deed = Merged | Parted | Removed | ValueMoved | RelationsMoved


def inherited_deeds(base: Schema, schema: Schema) -> tuple[Deed, ...]:
    """Return what another schema says of labels and values that ``base`` still tells apart.

    A schema remembers which labels it merged and what values were called. Whoever takes it in
    with spans of the old ones follows it.
    """
    deeds: list[Deed] = []
    for label in base.labels:
        heir = schema.heirs.get(label.id)
        if heir is not None:
            deeds.append(Merged(label.id, heir, carried_attributes(base, schema, label.id, heir)))
    for kind in base.attributes:
        after = schema.attribute_by_id.get(kind.id)
        if after is not None:
            deeds += [
                ValueMoved(kind.id, old, new)
                for old, new in after.former_values.items()
                if old in kind.values and old not in after.values and new in after.values
            ]
    return tuple(deeds)


def carried_attributes(base: Schema, schema: Schema, source: str, target: str) -> dict[str, str]:
    """Return under which attributes of ``target`` the values of spans of ``source`` go on.

    An attribute that both bear is the same; else one of the same name and type is.
    """
    of_target = schema.attributes_of(target)
    known = {kind.id for kind in of_target}
    by_name = {(kind.name, kind.kind, kind.multiple): kind.id for kind in of_target}
    found = {}
    for kind in base.attributes_of(source):
        other = by_name.get((kind.name, kind.kind, kind.multiple))
        if kind.id not in known and other is not None:
            found[kind.id] = other
    return found
