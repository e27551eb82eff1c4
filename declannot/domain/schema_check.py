"""What makes a schema unusable, found before it reaches a project."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from declannot.domain.attribute_values import fits
from declannot.domain.errors import UserError
from declannot.domain.message import Message, Spoken, message
from declannot.domain.schema import AttributeKind, AttributeType, Label, RelationType, Schema

COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
RESERVED_KEYS = " .[]{}"
"""Keys the window itself uses while the statement has the focus."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class SchemaFault:
    """Something wrong with a schema.

    Attributes:
        path: where, as the keys and positions of a schema file: ``("labels", 3, "key")``.
        what, remedy: what is wrong, and what to do.
    """

    path: tuple[str | int, ...]
    what: Message
    remedy: Message

    def error(self, where: str = "") -> UserError:
        """Return the fault as an error that names the place ``where``."""
        values: dict[str, Any] = dict(self.what.values)
        return UserError(self.what.template, where=where, remedy=self.remedy.template, **values)


def check_schema(schema: Schema) -> None:
    """Check that a schema can be used.

    Raises:
        UserError: it cannot; the first fault is named.
    """
    for fault in schema_faults(schema):
        raise fault.error()


def schema_faults(schema: Schema) -> Iterator[SchemaFault]:
    """Yield everything wrong with a schema: its labels first, then attributes and relations."""
    if not schema.name.strip():
        yield _fault(("name",), "The schema has no name", "Give it one.")
    yield from _family_faults(schema)
    yield from _label_faults(schema)
    yield from _key_faults(schema)
    yield from _attribute_faults(schema)
    yield from _relation_faults(schema)


def _family_faults(schema: Schema) -> Iterator[SchemaFault]:
    yield from _repeated("families", [family.id for family in schema.families], "family", "id")
    for family in schema.families:
        path = ("families", family.id)
        yield from _name_faults(path, "family", family.id)
        yield from _title_faults(path, "family", family.id, family.titles)


def _label_faults(schema: Schema) -> Iterator[SchemaFault]:
    labels = schema.labels
    yield from _repeated("labels", [label.id for label in labels], "label", "id")
    yield from _repeated("labels", [label.name for label in labels], "label", "name")
    yield from _former_name_faults("labels", labels, "label")
    for number, label in enumerate(labels):
        path = ("labels", number)
        yield from _name_faults(path, "label", label.name)
        yield from _id_faults(path, "label", label.name, label.id)
        yield from _title_faults(path, "label", label.name, label.titles)
        if label.family not in schema.family_by_id:
            yield _fault(
                (*path, "family"),
                "The label {label} belongs to the family “{family}”, which is not declared",
                "Declare it under families, or choose one of: {known}.",
                label=label.name,
                family=label.family,
                known=", ".join(schema.family_by_id) or message("none"),
            )
        for theme in ("light", "dark"):
            colour = getattr(label.colour, theme)
            if not COLOUR.fullmatch(colour):
                yield _fault(
                    (*path, "colour", theme),
                    "The colour “{colour}” of the label {label} is unknown",
                    "Write it as #RRGGBB, for example #BBDDFF.",
                    colour=colour,
                    label=label.name,
                )
        yield from _example_faults(schema, number, label)


def _example_faults(schema: Schema, number: int, label: Label) -> Iterator[SchemaFault]:
    kinds = {kind.id: kind for kind in schema.attributes_of(label.id)}
    for side in ("positive", "negative"):
        for place, example in enumerate(getattr(label, side)):
            path = ("labels", number, side, place)
            if not example.text.strip():
                yield _fault(
                    path,
                    "An example of the label {label} has no text",
                    "Quote some text, or remove the example.",
                    label=label.name,
                )
            for key, value in example.attributes.items():
                kind = kinds.get(key)
                if kind is None or not fits(kind, value):
                    yield _fault(
                        (*path, "attributes"),
                        "An example of the label {label} has an attribute “{attribute}” with the "
                        "value “{value}”, which the label does not take",
                        "Use the attributes and values that the schema gives the label.",
                        label=label.name,
                        attribute=kind.name if kind else key,
                        value=value,
                    )


def _key_faults(schema: Schema) -> Iterator[SchemaFault]:
    taken: dict[str, Label] = {}
    for number, label in enumerate(schema.labels):
        path = ("labels", number, "key")
        if not label.key or label.retired:
            continue
        if what := unfit_key(label.key):
            yield _fault(
                path,
                what,
                "Choose a letter, or leave the key out.",
                label=label.name,
                key=label.key,
            )
            continue
        other = taken.setdefault(label.key.casefold(), label)
        if other is not label:
            yield _fault(
                path,
                "The labels {first} and {label} have the same key “{key}”",
                "Give one of them another key.",
                first=other.name,
                label=label.name,
                key=label.key,
            )


def unfit_key(key: str) -> Spoken:
    """Return what is wrong with a label's key, as a template, or nothing."""
    if len(key) > 1:
        return "The key “{key}” of the label {label} is longer than one character"
    if key.isdigit() or key.isnumeric():
        return "The key “{key}” of the label {label} is a digit; digits set attributes"
    if key in RESERVED_KEYS:
        return "The key “{key}” of the label {label} is one the window needs itself"
    if not key.isprintable() or key.isspace() or unicodedata.combining(key):
        return "The key of the label {label} cannot be typed"
    if key != key.lower():
        return "The key “{key}” of the label {label} is a capital; Shift adds a second label"
    return ""


def free_key(schema: Schema, name: str) -> str:
    """Return the first letter of a label's name that can be its key, or nothing.

    It is a small letter that no label in use has as its key.
    """
    taken = {each.key.casefold() for each in schema.labels if not each.retired}
    letters = (each for each in name.lower() if each.isalpha() and each not in taken)
    return next((each for each in letters if not unfit_key(each)), "")


def _attribute_faults(schema: Schema) -> Iterator[SchemaFault]:
    kinds = schema.attributes
    yield from _repeated("attributes", [kind.id for kind in kinds], "attribute", "id")
    for number, kind in enumerate(kinds):
        path = ("attributes", number)
        yield from _name_faults(path, "attribute", kind.name)
        yield from _id_faults(path, "attribute", kind.name, kind.id)
        yield from _title_faults(path, "attribute", kind.name, kind.titles)
        yield from _value_faults(path, kind)
        yield from _unknown_labels(schema, (*path, "applies_to"), kind.name, kind.applies_to)
    for label in schema.labels:
        seen: dict[str, AttributeType] = {}
        for kind in schema.attributes_of(label.id):
            for name in (kind.name, *kind.formerly):
                if seen.setdefault(name, kind) is not kind:
                    yield _fault(
                        ("attributes", kinds.index(kind), "name"),
                        "Two attributes of the label {label} are called “{name}”",
                        "Rename one, or let each apply to other labels.",
                        label=label.name,
                        name=name,
                    )


def _value_faults(path: tuple[str | int, ...], kind: AttributeType) -> Iterator[SchemaFault]:
    if kind.kind is AttributeKind.CHOICE and not kind.values:
        yield _fault(
            path,
            "The attribute “{attribute}” has no values to choose from",
            "List them under values, or make it a text, number or boolean.",
            attribute=kind.name,
        )
    if kind.kind is not AttributeKind.CHOICE and kind.values:
        yield _fault(
            (*path, "values"),
            "The attribute “{attribute}” has values but is no choice",
            "Make its type choice, or remove the values.",
            attribute=kind.name,
        )
    for value in kind.values:
        if not value.strip() or not value.isprintable() or kind.values.count(value) > 1:
            yield _fault(
                (*path, "values"),
                "The attribute “{attribute}” has an empty or repeated value “{value}”",
                "Give it each value once.",
                attribute=kind.name,
                value=value,
            )
            break
    infinite = isinstance(kind.default, float) and not math.isfinite(kind.default)
    if kind.default is not None and (infinite or not fits(kind, kind.default)):
        yield _fault(
            (*path, "default"),
            "The default “{value}” of the attribute “{attribute}” is not among its values",
            "Use one of its values: {known}.",
            value=kind.default,
            attribute=kind.name,
            known=", ".join(kind.values) or kind.kind.value,
        )


def _relation_faults(schema: Schema) -> Iterator[SchemaFault]:
    kinds = schema.relations
    yield from _repeated("relations", [kind.id for kind in kinds], "relation", "id")
    yield from _repeated("relations", [kind.name for kind in kinds], "relation", "name")
    yield from _former_name_faults("relations", kinds, "relation")
    for number, kind in enumerate(kinds):
        path = ("relations", number)
        yield from _name_faults(path, "relation", kind.name)
        yield from _id_faults(path, "relation", kind.name, kind.id)
        yield from _title_faults(path, "relation", kind.name, kind.titles)
        yield from _unknown_labels(schema, (*path, "from"), kind.name, kind.from_labels)
        yield from _unknown_labels(schema, (*path, "to"), kind.name, kind.to_labels)


def _unknown_labels(
    schema: Schema, path: tuple[str | int, ...], name: str, label_ids: Sequence[str]
) -> Iterator[SchemaFault]:
    for label_id in label_ids:
        if label_id not in schema.label_by_id:
            yield _fault(
                path,
                "“{name}” names the label {label}, which the schema does not have",
                "Its labels are: {known}.",
                name=name,
                label=label_id,
                known=", ".join(label.name for label in schema.labels) or message("none"),
            )


_REPEATED: dict[tuple[str, str], Spoken] = {
    ("family", "id"): "Two families are called “{value}”",
    ("label", "id"): "Two labels have the id “{value}”",
    ("label", "name"): "Two labels are called {value}",
    ("attribute", "id"): "Two attributes have the id “{value}”",
    ("relation", "id"): "Two relations have the id “{value}”",
    ("relation", "name"): "Two relations are called “{value}”",
}


def _repeated(section: str, values: Sequence[str], thing: str, field: str) -> Iterator[SchemaFault]:
    """Yield a fault for each value that an earlier entry of the section has already."""
    fold: Callable[[str], str] = _folded if field == "name" else str
    seen: set[str] = set()
    for number, value in enumerate(values):
        if fold(value) in seen:
            remedy = "Rename one of them." if field == "name" else "Give each its own."
            place = value if section == "families" else number
            yield _fault((section, place, field), _REPEATED[thing, field], remedy, value=value)
        seen.add(fold(value))


def _former_name_faults(
    section: str, entries: Iterable[Label | RelationType], thing: str
) -> Iterator[SchemaFault]:
    templates = {
        "label": "Two labels were formerly called {value}",
        "relation": "Two relations were formerly called “{value}”",
    }
    owner: dict[str, str] = {}
    for number, entry in enumerate(entries):
        for name in entry.formerly:
            if owner.setdefault(name, entry.id) != entry.id:
                yield _fault(
                    (section, number, "formerly"),
                    templates[thing],
                    "Keep the former name with one of them.",
                    value=name,
                )


def _folded(name: str) -> str:
    """Return a name as it is compared: composed and without case."""
    return unicodedata.normalize("NFC", name).casefold()


_THING_NAMES: dict[str, tuple[Spoken, Spoken, Spoken]] = {
    "family": (
        "A family has no name",
        "The name of the family “{name}” holds a blank or a control character",
        "“{language}”, a language of the titles of the family “{name}”, is not a language tag",
    ),
    "label": (
        "A label has no name",
        "The name of the label “{name}” holds a blank or a control character",
        "“{language}”, a language of the titles of the label {name}, is not a language tag",
    ),
    "attribute": (
        "An attribute has no name",
        "The name of the attribute “{name}” holds a blank or a control character",
        "“{language}”, a language of the titles of the attribute “{name}”, is not a language tag",
    ),
    "relation": (
        "A relation has no name",
        "The name of the relation “{name}” holds a blank or a control character",
        "“{language}”, a language of the titles of the relation “{name}”, is not a language tag",
    ),
}


def _name_faults(path: tuple[str | int, ...], thing: str, name: str) -> Iterator[SchemaFault]:
    absent, unfit, _ = _THING_NAMES[thing]
    if not name:
        yield _fault((*path, "name"), absent, "Give it one.")
    elif unfit_name(name):
        remedy = "Use letters, digits, - and _; titles may hold blanks."
        yield _fault((*path, "name"), unfit, remedy, name=name)


def unfit_name(name: str) -> bool:
    """Whether a name holds a blank or a control character, which corpus formats cannot carry."""
    return not name.isprintable() or any(character.isspace() for character in name)


def _id_faults(
    path: tuple[str | int, ...], thing: str, name: str, value: str
) -> Iterator[SchemaFault]:
    templates = {
        "label": "The id “{value}” of the label {name} is empty or holds a blank",
        "attribute": "The id “{value}” of the attribute “{name}” is empty or holds a blank",
        "relation": "The id “{value}” of the relation “{name}” is empty or holds a blank",
    }
    if not value or unfit_name(value):
        remedy = "Use letters, digits, - and _, or leave the id out."
        yield _fault((*path, "id"), templates[thing], remedy, value=value, name=name)


def _title_faults(
    path: tuple[str | int, ...], thing: str, name: str, titles: object
) -> Iterator[SchemaFault]:
    for language in titles if isinstance(titles, dict) else ():
        if not _LANGUAGE.fullmatch(language):
            remedy = "Use tags such as en, fr or es."
            template = _THING_NAMES[thing][2]
            yield _fault((*path, "title"), template, remedy, language=language, name=name)


def _fault(
    path: tuple[str | int, ...], what: Spoken, remedy: Spoken, **values: object
) -> SchemaFault:
    return SchemaFault(path, Message(what, values), Message(remedy, values))
