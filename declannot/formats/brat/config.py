"""brat's ``annotation.conf`` and ``visual.conf``, from the schema and what occurs in documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from declannot.domain.schema import AttributeKind, AttributeType, Label, RelationType, Schema

_VALUES_LIMIT = 1000
CONFIGURATION, LOOKS = "annotation.conf", "visual.conf"
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
        self._labels: dict[str, str] = {}
        self._values: dict[str, dict[str, None]] = {}
        self._bearers: dict[str, dict[str, None]] = {}
        for label in schema.labels:
            if not label.retired:
                self._labels[written_name(label.name)] = label.family
        for kind in schema.attributes:
            self._declare(kind)
        for relation in schema.relations:
            written_name(relation.name)
        self._families = {each.id: self._family_name(each.id) for each in schema.families}

    def used(self, label: str, values: dict[str, str]) -> None:
        """Take in a span as it was written: its label, and its attributes with their values."""
        self._labels.setdefault(label, "")
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
            "entities": self._entities(),
            "relations": [*relations, _ANY_OVERLAP],
            "events": [],
            "attributes": attributes,
        }
        return _sections(sections)

    def looks(self) -> str:
        """Return ``visual.conf``: shown names of labels, relations and attributes, and colours."""
        schema = self._schema
        inside = [label for label in schema.labels if not label.retired]
        named: list[Label | RelationType | AttributeType] = [*inside, *schema.relations]
        named += schema.attributes
        titles = {self._name(each.name): _title(each.titles) for each in named}
        titles |= {self._families[each.id]: _title(each.titles) for each in schema.families}
        drawing = ["SPAN_DEFAULT\tfgColor:black, bgColor:#BBBBBB, borderColor:darken"]
        drawing.append("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5")
        for label in inside:
            drawing.append(f"{self._name(label.name)}\tbgColor:{label.colour.light}")
        labels = [f"{name} | {title}" for name, title in titles.items() if title]
        return _sections({"labels": labels, "drawing": drawing})

    def _entities(self) -> list[str]:
        """Return the labels below their families, which brat shows and nobody can choose."""
        lines = []
        for family, name in self._families.items():
            own = [label for label, of in self._labels.items() if of == family]
            if own:
                lines += [f"!{name}", *(f"\t{label}" for label in own)]
        return lines + [label for label, of in self._labels.items() if of not in self._families]

    def _family_name(self, family: str) -> str:
        """Return how a family is written; labels and families share their names in brat."""
        taken = {each.name for each in self._schema.labels}
        return self._name(family if family not in taken else f"{family}-family")

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


def _sections(sections: Mapping[str, list[str]]) -> str:
    return "\n".join(
        "".join([f"[{name}]\n", *(f"{line}\n" for line in lines)])
        for name, lines in sections.items()
    )


def _title(titles: Mapping[str, str]) -> str:
    """Return the English title, else the first there is, without what parts titles in the file."""
    title = titles.get("en") or next(iter(titles.values()), "")
    return " ".join(title.replace("|", " ").split())


def _listed(value: str) -> str:
    """Return a value without what separates values in the file."""
    for separator in "|,":
        value = value.replace(separator, " ")
    return value
