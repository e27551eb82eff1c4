"""A schema under edit: what it says now, and what that will mean for spans that are there.

A draft never changes; every edit returns another one, so an editor keeps the ones before to go
back to. Fixed ids stay, former names are kept. Nothing reaches a project before the draft is put
in force as a whole (``exchange.schema_editing``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from declannot.domain.attribute_values import fits
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.operations.schema_parts import (
    apart_from,
    in_order,
    not_for_all,
    not_from_all,
    put,
    remembering,
    swapped,
    with_example_values,
    with_fitting_examples,
    with_uses,
    without_claims,
    without_label,
)
from declannot.domain.schema import (
    AttributeType,
    Family,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_deeds import (
    Deed,
    Merged,
    Parted,
    RelationsMoved,
    Removed,
    SpanTest,
    ValueMoved,
    carried_attributes,
)

LABELS, FAMILIES, ATTRIBUTES, RELATIONS = "labels", "families", "attributes", "relations"


@dataclass(frozen=True, slots=True)
class SchemaDraft:
    """An edited schema.

    Attributes:
        base: the schema in force, from which the edits began.
        schema: as it is edited; it may have faults until it is put in force.
        deeds: what the edits mean for spans, in order.
        guideline: the text that goes with it, or None to keep the present one.
    """

    base: Schema
    schema: Schema
    deeds: tuple[Deed, ...] = ()
    guideline: str | None = None

    @classmethod
    def of(cls, schema: Schema) -> SchemaDraft:
        """Return a draft that changes nothing yet."""
        return cls(schema, schema)

    @property
    def is_changed(self) -> bool:
        """Whether anything would change."""
        return self.schema != self.base or bool(self.deeds) or self.guideline is not None

    def edited(self, schema: Schema, *deeds: Deed) -> SchemaDraft:
        """Return the draft with another schema and more deeds; examples are kept fitting."""
        return replace(self, schema=with_fitting_examples(schema), deeds=(*self.deeds, *deeds))


# Order


def moved(draft: SchemaDraft, section: str, entry_id: str, places: int) -> SchemaDraft:
    """Move a label (within its family), family, attribute or relation type up or down.

    Args:
        section: such as ``LABELS``.
        places: how far; negative is up. It stops at the end.
    """
    ids = [each.id for each in getattr(draft.schema, section)]
    peers = list(ids)
    if section == LABELS:
        family = draft.schema.label_by_id[entry_id].family
        peers = [each.id for each in draft.schema.labels if each.family == family]
    at = peers.index(entry_id)
    to = max(0, min(len(peers) - 1, at + places))
    if to == at:
        return draft
    ids.remove(entry_id)
    ids.insert(ids.index(peers[to]) + (to > at), entry_id)
    return draft.edited(in_order(draft.schema, section, ids))


def placed(draft: SchemaDraft, label_id: str, family_id: str, place: int) -> SchemaDraft:
    """Put a label into a family, before the label that is the ``place``-th there now."""
    label = replace(draft.schema.label_by_id[label_id], family=family_id)
    others = [each for each in draft.schema.labels if each.id != label_id]
    there = [n for n, each in enumerate(others) if each.family == family_id]
    at = there[place] if place < len(there) else (there[-1] + 1 if there else len(others))
    others.insert(at, label)
    return draft.edited(replace(draft.schema, labels=tuple(others)))


# Labels


def put_label(draft: SchemaDraft, label: Label) -> SchemaDraft:
    """Let a label be as given; a name it bore in the schema in force becomes a former one."""
    label = remembering(label, draft.base.label_by_id.get(label.id))
    labels = put(draft.schema.labels, label)
    labels = without_claims(labels, label)
    return draft.edited(replace(draft.schema, labels=labels))


def add_label(draft: SchemaDraft, label: Label) -> SchemaDraft:
    """Add a label behind the last one of its family."""
    labels = list(draft.schema.labels)
    there = [n for n, each in enumerate(labels) if each.family == label.family]
    labels.insert(there[-1] + 1 if there else len(labels), label)
    return draft.edited(replace(draft.schema, labels=tuple(labels)))


def copy_label(draft: SchemaDraft, label_id: str, name: str) -> tuple[SchemaDraft, Label]:
    """Add a label like another one, with its attributes and permitted relations, but no key."""
    like = draft.schema.label_by_id[label_id]
    copy = replace(
        like, id=new_id(), name=name, key="", titles={}, formerly=(), absorbed=(), retired=False
    )
    schema = draft.schema

    def along(ids: tuple[str, ...]) -> tuple[str, ...]:
        return (*ids, copy.id) if label_id in ids else ids

    schema = with_uses(schema, along)
    labels = list(schema.labels)
    labels.insert([each.id for each in labels].index(label_id) + 1, copy)
    return draft.edited(replace(schema, labels=tuple(labels))), copy


def free_name(names: Iterable[str], wished: str) -> str:
    """Return ``wished``, or with a number where one of the present or former names is the same."""
    taken = {each.casefold() for each in names}
    name, number = wished, 2
    while name.casefold() in taken:
        name, number = f"{wished}_{number}", number + 1
    return name


def retire_label(draft: SchemaDraft, label_id: str, *, retired: bool = True) -> SchemaDraft:
    """Let no new spans be made with a label, and free its key; or take it into use again."""
    label = draft.schema.label_by_id[label_id]
    return put_label(draft, replace(label, retired=retired, key="" if retired else label.key))


def remove_label(draft: SchemaDraft, label_id: str) -> SchemaDraft:
    """Remove a label, with its spans where there are any."""
    schema = without_label(draft.schema, label_id)
    deeds = (Removed(label_id),) if label_id in _known_to_spans(draft) else ()
    return draft.edited(schema, *deeds)


def merge_labels(
    draft: SchemaDraft,
    source: str,
    target: str,
    *,
    take_over: bool = True,
    keep_twins: bool = False,
) -> SchemaDraft:
    """Make one label of two: ``target`` stays, and remembers ``source`` as a former name.

    Args:
        take_over: whether ``target`` gets the attributes and permitted relations of ``source``;
            an attribute whose name ``target`` has already is carried over to that one.
        keep_twins: whether two spans that say the same of the same text both stay.

    Raises:
        UserError: the two are one, or ``target`` is retired.
    """
    schema = draft.schema
    gone, kept = schema.label_by_id[source], schema.label_by_id[target]
    if source == target:
        raise UserError("A label cannot be merged with itself", remedy="Choose another one.")
    if kept.retired:
        raise UserError(
            "The label {label} is retired", remedy="Choose another label.", label=kept.name
        )
    names = {kind.name for kind in schema.attributes_of(target)}
    own = {kind.id for kind in schema.attributes_of(target)}
    carried = carried_attributes(schema, schema, source, target)

    def heir(ids: tuple[str, ...], *, clashes: bool = False) -> tuple[str, ...]:
        takes = take_over and not clashes
        put = [target if each == source and takes else each for each in ids]
        return tuple(dict.fromkeys(each for each in put if each != source))

    after = replace(
        kept,
        formerly=tuple(dict.fromkeys((*kept.formerly, gone.name, *gone.formerly))),
        absorbed=tuple(dict.fromkeys((*kept.absorbed, gone.id, *gone.absorbed))),
    )
    after = replace(after, formerly=tuple(each for each in after.formerly if each != after.name))
    schema = replace(schema, labels=put(schema.labels, after))
    clashing = {kind.id for kind in schema.attributes if kind.name in names and kind.id not in own}
    attributes = [
        replace(kind, applies_to=heir(kind.applies_to, clashes=kind.id in clashing))
        for kind in schema.attributes
    ]
    relations = [
        replace(kind, from_labels=heir(kind.from_labels), to_labels=heir(kind.to_labels))
        for kind in schema.relations
    ]
    schema = without_label(
        replace(schema, attributes=not_for_all(schema.attributes, attributes),
                relations=not_from_all(schema.relations, relations)), source
    )  # fmt: skip
    return draft.edited(schema, Merged(source, target, carried, keep_twins))


def split_label(
    draft: SchemaDraft,
    source: str,
    target: str,
    test: SpanTest | None,
    *,
    doubt_moved: bool = False,
    doubt_left: bool = False,
) -> SchemaDraft:
    """Give some spans of a label to another one, such as a copy made before.

    Raises:
        UserError: the two are one, or ``target`` is retired.
    """
    if source == target:
        raise UserError("A label cannot be split into itself", remedy="Choose another one.")
    if draft.schema.label_by_id[target].retired:
        raise UserError(
            "The label {label} is retired",
            remedy="Choose another label.",
            label=draft.schema.label_by_id[target].name,
        )
    return draft.edited(draft.schema, Parted(source, target, test, doubt_moved, doubt_left))


# Families


def put_family(draft: SchemaDraft, family: Family, former_id: str = "") -> SchemaDraft:
    """Let a family be as given, or add it; ``former_id`` is what it was called until now."""
    families = [*draft.schema.families]
    known = [each.id for each in families]
    if (former := former_id or family.id) in known:
        families[known.index(former)] = family
    else:
        families.append(family)
    labels = [
        replace(each, family=family.id) if each.family == former else each
        for each in draft.schema.labels
    ]
    return draft.edited(replace(draft.schema, families=tuple(families), labels=tuple(labels)))


def remove_family(draft: SchemaDraft, family_id: str) -> SchemaDraft:
    """Remove a family that has no labels.

    Raises:
        UserError: it has some.
    """
    if any(label.family == family_id for label in draft.schema.labels):
        raise UserError(
            "The family “{family}” has labels",
            remedy="Move them to another family first.",
            family=draft.schema.family_by_id[family_id].title("en"),
        )
    families = tuple(each for each in draft.schema.families if each.id != family_id)
    return draft.edited(replace(draft.schema, families=families))


# Attributes


def put_attribute(draft: SchemaDraft, kind: AttributeType) -> SchemaDraft:
    """Let an attribute be as given, or add it; a default that does not fit any more goes."""
    kind = remembering(kind, draft.base.attribute_by_id.get(kind.id))
    if kind.default is not None and not fits(kind, kind.default):
        kind = replace(kind, default=None)
    return draft.edited(replace(draft.schema, attributes=put(draft.schema.attributes, kind)))


def remove_attribute(draft: SchemaDraft, attribute_id: str) -> SchemaDraft:
    """Remove an attribute with the values that spans have."""
    kinds = tuple(each for each in draft.schema.attributes if each.id != attribute_id)
    return draft.edited(replace(draft.schema, attributes=kinds))


def rename_value(draft: SchemaDraft, attribute_id: str, value: str, name: str) -> SchemaDraft:
    """Call a value of a choice something else, in spans and examples too.

    Raises:
        UserError: the name is empty, or another value is called so.
    """
    kind = draft.schema.attribute_by_id[attribute_id]
    name = " ".join(name.split())
    if name == value:
        return draft
    if not name:
        raise UserError("A value needs a name", remedy="Type one.")
    if name in kind.values:
        raise UserError(
            "“{attribute}” has the value “{value}” already",
            remedy="Choose another name, or remove one of the two.",
            attribute=kind.name,
            value=name,
        )
    former = {old: name if new == value else new for old, new in kind.former_values.items()}
    if value in _values_in_force(draft, attribute_id):
        former[value] = name
    former.pop(name, None)
    after = replace(
        kind,
        values=tuple(name if each == value else each for each in kind.values),
        default=swapped(kind.default, value, name),
        former_values=former,
    )
    schema = with_example_values(draft.schema, attribute_id, value, name)
    schema = replace(schema, attributes=put(schema.attributes, after))
    return draft.edited(schema, ValueMoved(attribute_id, value, name))


def remove_value(draft: SchemaDraft, attribute_id: str, value: str, to: str = "") -> SchemaDraft:
    """Remove a value of a choice; spans that have it lose it, or get the value ``to``."""
    kind = draft.schema.attribute_by_id[attribute_id]
    after = replace(
        kind,
        values=tuple(each for each in kind.values if each != value),
        default=swapped(kind.default, value, to),
    )
    if after.default is not None and not fits(after, after.default):
        after = replace(after, default=None)
    if to and value in _values_in_force(draft, attribute_id):
        after = replace(after, former_values={**kind.former_values, value: to})
    schema = with_example_values(draft.schema, attribute_id, value, to)
    schema = replace(schema, attributes=put(schema.attributes, after))
    return draft.edited(schema, ValueMoved(attribute_id, value, to))


# Relation types


def put_relation(draft: SchemaDraft, kind: RelationType) -> SchemaDraft:
    """Let a relation type be as given, or add it."""
    kind = remembering(kind, draft.base.relation_by_id.get(kind.id))
    return draft.edited(replace(draft.schema, relations=put(draft.schema.relations, kind)))


def remove_relation_type(draft: SchemaDraft, type_id: str, to: str = "") -> SchemaDraft:
    """Remove a relation type; its relations go, or become relations of the type ``to``."""
    kinds = tuple(each for each in draft.schema.relations if each.id != type_id)
    return draft.edited(replace(draft.schema, relations=kinds), RelationsMoved(type_id, to))


# Whole schemas


def start_from(draft: SchemaDraft, schema: Schema, in_use: Collection[str]) -> SchemaDraft:
    """Take another schema, such as a template or an earlier version.

    Labels that spans bear and the other schema lacks stay, retired, with what belongs to them.

    Args:
        in_use: ids of the labels that spans bear.
    """
    base = draft.base
    missing = [
        label for label in base.labels if label.id in in_use and label.id not in schema.label_by_id
    ]
    missing = [label for label in missing if label.id not in schema.heirs]
    names = {name.casefold() for name in schema.label_by_name}
    kept = tuple(
        replace(label, key="", retired=True, name=apart_from(label.name, names))
        for label in missing
    )
    ids = {label.id for label in kept}
    families = {label.family for label in kept} - set(schema.family_by_id)
    stays = [kind for kind in base.attributes if ids.intersection(kind.applies_to)]
    attributes = [
        replace(kind, applies_to=(*kind.applies_to, *(i for i in before.applies_to if i in ids)))
        if (before := base.attribute_by_id.get(kind.id)) is not None and kind.applies_to
        else kind
        for kind in schema.attributes
    ]
    known = set(schema.attribute_by_id)
    attributes += [
        replace(kind, applies_to=tuple(each for each in kind.applies_to if each in ids))
        for kind in stays
        if kind.id not in known
    ]
    whole = replace(
        schema,
        version=base.version,
        families=(*schema.families, *(each for each in base.families if each.id in families)),
        labels=(*schema.labels, *(remembering(each, base.label_by_id[each.id]) for each in kept)),
        attributes=tuple(attributes),
    )
    return SchemaDraft(base, base, (), draft.guideline).edited(whole)


# Inside


def _known_to_spans(draft: SchemaDraft) -> set[str]:
    """Return ids of labels that spans may bear: those in force, and those spans were given."""
    given = {deed.target for deed in draft.deeds if isinstance(deed, Merged | Parted)}
    return given | set(draft.base.label_by_id)


def _values_in_force(draft: SchemaDraft, attribute_id: str) -> tuple[str, ...]:
    kind = draft.base.attribute_by_id.get(attribute_id)
    return kind.values if kind is not None else ()
