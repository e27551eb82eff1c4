"""brat's ``annotation.conf``, made from the schema and from what occurs in the documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from declannot.domain.schema import AttributeKind, AttributeType, Schema

_VALUES_LIMIT = 1000
_ANY_OVERLAP = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"


class BratConfiguration:
    """The labels, relations and attributes of a corpus as brat declares them."""

    def __init__(self, schema: Schema, written_name: Callable[[str], str]) -> None:
        """Take in a schema.

        Args:
            written_name: how a name of the schema is written in brat.
        """
        self._schema = schema
        self._name = written_name
        self._labels: dict[str, None] = {}
        self._values: dict[str, dict[str, None]] = {}
        self._bearers: dict[str, dict[str, None]] = {}
        for label in schema.labels:
            if not label.retired:
                self._labels[written_name(label.name)] = None
        for kind in schema.attributes:
            self._declare(kind)

    def used(self, label: str, values: dict[str, str]) -> None:
        """Take in a span as it was written: its label, and its attributes with their values."""
        self._labels.setdefault(label)
        for name, value in values.items():
            known = self._values.setdefault(name, {})
            if len(known) < _VALUES_LIMIT:
                known.setdefault(value)
            self._bearers.setdefault(name, {}).setdefault(label)

    def text(self) -> str:
        """Return the file; all four sections must be there, empty ones too."""
        relations = [
            f"{self._name(kind.name)}\tArg1:{self._ends(kind.from_labels)}, "
            f"Arg2:{self._ends(kind.to_labels)}"
            for kind in self._schema.relations
        ]
        attributes = [
            f"{name}\tArg:{'|'.join(self._bearers.get(name, ())) or '<ENTITY>'}, "
            f"Value:{'|'.join(map(_listed, values))}"
            for name, values in self._values.items()
            if values
        ]
        sections = {
            "entities": list(self._labels),
            "relations": [*relations, _ANY_OVERLAP],
            "events": [],
            "attributes": attributes,
        }
        return "\n".join(
            "".join([f"[{name}]\n", *(f"{line}\n" for line in lines)])
            for name, lines in sections.items()
        )

    def _declare(self, kind: AttributeType) -> None:
        """Note an attribute; attributes of one name become one, with the values of all."""
        name = self._name(kind.name)
        values = self._values.setdefault(name, {})
        if kind.kind is AttributeKind.BOOLEAN:
            values |= {"true": None, "false": None}
        values |= dict.fromkeys(kind.values)
        bearers = kind.applies_to or tuple(self._schema.label_by_id)
        self._bearers.setdefault(name, {}).update(dict.fromkeys(self._written(bearers)))

    def _ends(self, label_ids: Iterable[str]) -> str:
        return "|".join(self._written(label_ids)) or "<ENTITY>"

    def _written(self, label_ids: Iterable[str]) -> list[str]:
        known = self._schema.label_by_id
        return [self._name(known[each].name) for each in label_ids if each in known]


def _listed(value: str) -> str:
    """Return a value without what separates values in the file."""
    for separator in "|,":
        value = value.replace(separator, " ")
    return value
