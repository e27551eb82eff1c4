"""A schema that grows by what comes in: names that files use, as the files declare them.

A file may bring definitions along, such as brat's ``annotation.conf``. A name that is unknown here
is then added as it is defined there; one nobody defines is added bare.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from declannot.domain.attribute_values import fits, read_value
from declannot.domain.identity import new_id
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Family,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_check import unfit_key
from declannot.domain.span import AttributeValue
from declannot.exchange.decisions import Decision, Decisions, Deed
from declannot.exchange.sources import Incoming

_Name = TypeVar("_Name", str, tuple[str, str])


def with_unknown(
    schema: Schema,
    records: Iterable[Incoming],
    mapping: Mapping[str, str],
    proposals: Sequence[Schema] = (),
    only: Decisions | None = None,
) -> Schema:
    """Return the schema with every label, attribute, value and relation the records use.

    Args:
        mapping: names of labels in the files to names of the schema.
        proposals: schemas the files bring along; the first that defines a name is followed.
        only: where they are given, nothing is added but what they say is to be.
    """
    growing = _Growing(schema, mapping, proposals)
    admitted = _Admitted(only)
    for each in records:
        textual = each.source.format.textual
        for layer in each.document.layers:
            for span in layer.spans:
                label = growing.label(span.label, add=admitted.label(span.label))
                if label is None:
                    continue
                for name, value in span.attributes.items():
                    growing.admit(label, span.label, name, value, admitted, textual=textual)
            for relation in layer.relations:
                if admitted.relation(relation.type):
                    growing.relation(relation.type)
    return growing.schema()


class _Admitted:
    """Which names may be added: all, or those that were decided to be."""

    def __init__(self, only: Decisions | None) -> None:
        self._all = only is None
        chosen = only or Decisions()
        self._labels = _added(chosen.labels)
        self._attributes = _added(chosen.attributes)
        self._relations = _added(chosen.relations)
        renamed = {name: each.to or name for name, each in chosen.attributes.items()}
        self._values = {
            (renamed.get(attribute, attribute), value) for attribute, value in _added(chosen.values)
        }

    def label(self, name: str) -> bool:
        """Whether a label of that name may be added."""
        return self._all or name in self._labels

    def attribute(self, name: str) -> bool:
        """Whether an attribute of that name may be added, or take on any value."""
        return self._all or name in self._attributes

    def relation(self, name: str) -> bool:
        """Whether a relation of that name may be added."""
        return self._all or name in self._relations

    def values(self, name: str, values: Iterable[str]) -> list[str]:
        """Return which values an attribute may take on."""
        return [each for each in values if self.attribute(name) or (name, each) in self._values]


class _Growing:
    """A schema, and what has been added to it so far."""

    def __init__(
        self, schema: Schema, mapping: Mapping[str, str], proposals: Sequence[Schema]
    ) -> None:
        self._schema = schema
        self._mapping = mapping
        self._proposals = proposals
        self._families = dict(schema.family_by_id)
        self._labels: dict[str, Label] = dict(schema.label_by_name)
        self._keys = {label.key.casefold() for label in schema.labels if label.key}
        self._attributes = {kind.id: kind for kind in schema.attributes}
        self._followed: dict[tuple[int, str], str] = {}
        self._relations: dict[str, RelationType] = dict(schema.relation_by_name)
        self._ends: dict[str, tuple[Schema, RelationType]] = {}

    def label(self, given: str, *, add: bool) -> Label | None:
        """Return the label a name of the files stands for, added where there is none."""
        name = self._mapping.get(given, given)
        known = self._labels.get(name)
        if known is None and add:
            known = self._labels[name] = self._new_label(given, name)
        return known

    def relation(self, name: str) -> None:
        """Let there be a relation of that name."""
        if name in self._relations:
            return
        made = RelationType(id=new_id(), name=name)
        for proposal in self._proposals:
            found = proposal.relation_by_name.get(name)
            if found is not None:
                made = replace(found, id=made.id, name=name, formerly=())
                self._ends[made.id] = (proposal, found)
                break
        self._relations[name] = made

    def admit(
        self,
        label: Label,
        given: str,
        name: str,
        value: AttributeValue,
        admitted: _Admitted,
        *,
        textual: bool,
    ) -> None:
        """Let a label bear an attribute of that name with that value.

        Args:
            given: what the files call the label.
            admitted: which names may be added.
            textual: whether the value is text, to be read as the attribute is typed.
        """
        kind = self._own(label.id, name)
        if kind is None:
            if not admitted.attribute(name):
                return
            kind = self._new_attribute(label, given, name, value)
        if textual and isinstance(value, str):
            value = read_value(kind, value)
        elif textual and isinstance(value, list) and kind.id not in self._schema.attribute_by_id:
            kind = replace(kind, multiple=True)  # what came as one text is read as a list of one
        if not fits(kind, value):
            if kind.kind is not AttributeKind.CHOICE or _kind_of(value) is not AttributeKind.TEXT:
                return  # a value of another type stays unknown and is counted as such
            given_values = value if isinstance(value, list) else [value]
            more = admitted.values(name, map(str, given_values))
            kind = replace(kind, values=tuple(dict.fromkeys((*kind.values, *more))))
        self._attributes[kind.id] = kind

    def schema(self) -> Schema:
        """Return the schema with all that was added."""
        known_labels, known_relations = self._schema.label_by_id, self._schema.relation_by_id
        labels = (each for each in self._labels.values() if each.id not in known_labels)
        relations = (each for each in self._relations.values() if each.id not in known_relations)
        return replace(
            self._schema,
            families=tuple(self._families.values()),
            labels=(*self._schema.labels, *labels),
            attributes=tuple(self._attributes.values()),
            relations=(*self._schema.relations, *map(self._with_ends, relations)),
        )

    def _new_label(self, given: str, name: str) -> Label:
        for proposal in self._proposals:
            found = proposal.label_by_name.get(given) or proposal.label_by_name.get(name)
            if found is not None:
                return replace(
                    found,
                    id=new_id(),
                    name=name,
                    family=self._family(proposal.family_by_id.get(found.family)),
                    key=self._free_key(found.key),
                    formerly=(),
                    retired=False,
                )
        return Label(id=new_id(), name=name, family=self._family(None))

    def _family(self, proposed: Family | None) -> str:
        """Return the family of a new label: the proposed one, added if need be, or the first."""
        if proposed is None:
            return next(iter(self._families), "")
        self._families.setdefault(proposed.id, proposed)
        return proposed.id

    def _free_key(self, key: str) -> str:
        """Return a proposed key if it can be used and no label has it yet."""
        if not key or unfit_key(key) or key.casefold() in self._keys:
            return ""
        self._keys.add(key.casefold())
        return key

    def _own(self, label_id: str, name: str) -> AttributeType | None:
        for kind in self._attributes.values():
            if name in (kind.name, *kind.formerly) and (
                not kind.applies_to or label_id in kind.applies_to
            ):
                return kind
        return None

    def _new_attribute(
        self, label: Label, given: str, name: str, value: AttributeValue
    ) -> AttributeType:
        """Return the proposed attribute, which then serves this label too, or a bare one."""
        for number, proposal in enumerate(self._proposals):
            of_label = proposal.label_by_name.get(given) or proposal.label_by_name.get(label.name)
            found = proposal.attribute_named(of_label.id, name) if of_label else None
            if found is None:
                continue
            known = self._attributes.get(self._followed.get((number, found.id), ""))
            if known is not None:
                return replace(known, applies_to=(*known.applies_to, label.id))
            made = replace(found, id=new_id(), name=name, applies_to=(label.id,), formerly=())
            self._followed[(number, found.id)] = made.id
            return made
        return AttributeType(
            id=new_id(),
            name=name,
            kind=_kind_of(value),
            applies_to=(label.id,),
            multiple=isinstance(value, list),
        )

    def _with_ends(self, kind: RelationType) -> RelationType:
        """Return a new relation with its proposed ends, as far as such labels are here."""
        if kind.id not in self._ends:
            return kind
        proposal, proposed = self._ends[kind.id]
        return replace(
            kind,
            from_labels=self._here(proposal, proposed.from_labels),
            to_labels=self._here(proposal, proposed.to_labels),
        )

    def _here(self, proposal: Schema, label_ids: Iterable[str]) -> tuple[str, ...]:
        names = (proposal.label_by_id[each].name for each in label_ids)
        found = (self._labels.get(self._mapping.get(name, name)) for name in names)
        return tuple(dict.fromkeys(each.id for each in found if each is not None))


def _added(decisions: Mapping[_Name, Decision]) -> set[_Name]:
    return {name for name, each in decisions.items() if each.deed is Deed.ADD}


def _kind_of(value: AttributeValue) -> AttributeKind:
    if isinstance(value, bool):
        return AttributeKind.BOOLEAN
    return AttributeKind.NUMBER if isinstance(value, int | float) else AttributeKind.TEXT
