"""The schemas that come with the program, to start from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path

from declannot import resources
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.schema import Label, LineStyle, Schema
from declannot.domain.schema_colours import suggested_colour
from declannot.formats.schema_yaml import read_schema

GUIDELINE = "samples/guidelines.md"


class Template(StrEnum):
    """A schema to start from, by the name a command calls it."""

    STATEMENTS = "statements"
    DECISIONS = "statements+decision"
    ENTITIES = "entities"
    EMPTY = "empty"


_FILES = {
    Template.STATEMENTS: "schemas/default_schema.yaml",
    Template.DECISIONS: "schemas/default_schema.yaml",
    Template.ENTITIES: "schemas/named_entities.yaml",
    Template.EMPTY: "schemas/empty.yaml",
}
_SWITCHED_ON = {Template.DECISIONS: "decision"}


@dataclass(frozen=True, slots=True)
class Start:
    """A schema to start from, with the guideline that goes with it."""

    schema: Schema
    guideline: str = ""


@cache
def template(name: Template) -> Start:
    """Return a schema that comes with the program; reading one takes a fifth of a second.

    Raises:
        EnvironmentFault: it is missing, as after an incomplete installation.
    """
    file = _FILES[name]
    schema = read_schema(resources.read_bytes(file), where=Path(file).name)
    if name in _SWITCHED_ON:
        schema = with_extension(schema, _SWITCHED_ON[name])
    is_ours = file == _FILES[Template.STATEMENTS]
    guideline = resources.read_bytes(GUIDELINE).decode("utf-8") if is_ours else ""
    return Start(schema, guideline)


def with_extension(schema: Schema, extension_id: str) -> Schema:
    """Return a schema in which an optional label that it offers is switched on.

    It gets a colour that stands apart from the labels of its family.

    Raises:
        UserError: the schema offers no such label, or what it says of it is no label.
    """
    offered = {str(each.get("id", "")): each for each in schema.extensions}
    entry = offered.get(extension_id)
    if entry is None:
        raise UserError(
            "The schema offers no label “{label}”",
            remedy="It offers: {known}.",
            label=extension_id,
            known=", ".join(offered) or message("none"),
        )
    family, key = str(entry.get("family", "")), str(entry.get("key", ""))
    taken = {label.key for label in schema.labels}
    titles = entry.get("title")
    label = Label(
        id=extension_id,
        name=str(entry.get("name", extension_id)),
        family=family,
        key="" if key in taken else key,
        colour=suggested_colour(schema, family),
        underline=LineStyle.SOLID,
        titles={str(k): str(v) for k, v in titles.items()} if isinstance(titles, Mapping) else {},
        definition=str(entry.get("use_for", "")),
    )
    labels = list(schema.labels)
    there = [place for place, each in enumerate(labels) if each.family == family]
    labels.insert(there[-1] + 1 if there else len(labels), label)
    left = tuple(each for each in schema.extensions if each is not entry)
    return replace(schema, labels=tuple(labels), extensions=left)
