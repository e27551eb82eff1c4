"""What is decided about the names that files bring: taken for another, added, or left out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.schema import Schema

NOBODY = ""
"""The name of layers that name no annotator."""


class Kind(StrEnum):
    """What a name of a file is the name of."""

    LABEL = "label"
    ATTRIBUTE = "attribute"
    VALUE = "value"
    RELATION = "relation"
    ANNOTATOR = "annotator"


class Deed(StrEnum):
    """What becomes of a name.

    ``FIT`` is for attributes: values stay where the schema has room for them, others go.
    """

    MAP = "map"
    ADD = "add"
    FIT = "fit"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one name.

    Attributes:
        to: the name it is taken for, where it is mapped.
        remembered: whether it was decided at an earlier import.
    """

    deed: Deed
    to: str = ""
    remembered: bool = field(default=False, compare=False)


ADD, FIT, IGNORE = Decision(Deed.ADD), Decision(Deed.FIT), Decision(Deed.IGNORE)

Key = tuple[str, str]
"""A name, with the attribute it is a value of (else empty)."""


def mapped(to: str) -> Decision:
    """Return the decision to take a name for another."""
    return Decision(Deed.MAP, to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Decisions by name.

    Attributes:
        labels, attributes, relations: names of the files.
        values: names of attributes and their values, as text.
        annotators: names of the files, ``gold``, and an empty one for layers of nobody; they are
            mapped to annotators, new or known, or to ``gold``.
    """

    labels: Mapping[str, Decision] = field(default_factory=dict)
    attributes: Mapping[str, Decision] = field(default_factory=dict)
    values: Mapping[Key, Decision] = field(default_factory=dict)
    relations: Mapping[str, Decision] = field(default_factory=dict)
    annotators: Mapping[str, Decision] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any((self.labels, self.attributes, self.values, self.relations, self.annotators))

    @property
    def adds(self) -> bool:
        """Whether anything is to be added to the schema."""
        found = (self.labels, self.attributes, self.values, self.relations)
        return any(each.deed is Deed.ADD for part in found for each in part.values())

    def of(self, kind: Kind, name: str, attribute: str = "") -> Decision | None:
        """Return what is decided about a name, or None."""
        if kind is Kind.VALUE:
            return self.values.get((attribute, name))
        plain: Mapping[str, Decision] = getattr(self, f"{kind}s")
        return plain.get(name)

    def over(self, earlier: Decisions) -> Decisions:
        """Return these, and those of ``earlier`` about other names."""
        return Decisions(
            labels={**earlier.labels, **self.labels},
            attributes={**earlier.attributes, **self.attributes},
            values={**earlier.values, **self.values},
            relations={**earlier.relations, **self.relations},
            annotators={**earlier.annotators, **self.annotators},
        )


def decided(found: Mapping[tuple[Kind, str, str], Decision]) -> Decisions:
    """Return decisions from one list of them, by kind, name and attribute."""
    parts: dict[Kind, dict[Any, Decision]] = {kind: {} for kind in Kind}
    for (kind, name, attribute), decision in found.items():
        parts[kind][(attribute, name) if kind is Kind.VALUE else name] = decision
    return Decisions(
        labels=parts[Kind.LABEL],
        attributes=parts[Kind.ATTRIBUTE],
        values=parts[Kind.VALUE],
        relations=parts[Kind.RELATION],
        annotators=parts[Kind.ANNOTATOR],
    )


def to_json(decisions: Decisions) -> str:
    """Return decisions as text, the same for the same."""
    plain = {
        kind: {name: _pair(each) for name, each in sorted(getattr(decisions, kind).items())}
        for kind in ("labels", "attributes", "relations", "annotators")
    }
    values: dict[str, dict[str, list[str]]] = {}
    for (attribute, name), each in sorted(decisions.values.items()):
        values.setdefault(attribute, {})[name] = _pair(each)
    return json.dumps(plain | {"values": values}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Decisions:
    """Return decisions from text, marked as remembered; what is not understood is left out."""
    try:
        data = json.loads(text)
    except ValueError:
        return Decisions()
    if not isinstance(data, dict):
        return Decisions()
    values = {
        (attribute, name): decision
        for attribute, listed in _items(data.get("values"))
        for name, decision in _read(listed)
    }
    plain = ("labels", "attributes", "relations", "annotators")
    return Decisions(values=values, **{kind: dict(_read(data.get(kind))) for kind in plain})


def check_targets(decisions: Decisions, schema: Schema) -> None:
    """Check that what names are to be taken for is there.

    Raises:
        UserError: a label, attribute or relation is not in the schema.
    """
    known: dict[str, set[str]] = {
        "label": set(schema.label_by_name),
        "attribute": {name for each in schema.attributes for name in (each.name, *each.formerly)},
        "relation": set(schema.relation_by_name),
    }
    templates = {
        "label": "The schema has no label “{name}” to map to",
        "attribute": "The schema has no attribute “{name}” to map to",
        "relation": "The schema has no relation “{name}” to map to",
    }
    for kind, names in known.items():
        for each in getattr(decisions, f"{kind}s").values():
            if each.deed is Deed.MAP and each.to not in names:
                raise UserError(
                    templates[kind],
                    remedy="It has: {known}.",
                    name=each.to,
                    known=", ".join(sorted(names)) or message("none"),
                )


def _pair(decision: Decision) -> list[str]:
    return [decision.deed.value, *((decision.to,) if decision.to else ())]


def _items(data: Any) -> list[tuple[str, Any]]:
    return list(data.items()) if isinstance(data, dict) else []


def _read(data: Any) -> list[tuple[str, Decision]]:
    found = []
    for name, pair in _items(data):
        match pair:
            case [("add" | "fit" | "ignore") as deed]:
                found.append((name, Decision(Deed(deed), remembered=True)))
            case ["map", str(to)] if to:
                found.append((name, Decision(Deed.MAP, to, remembered=True)))
    return found
