"""Changes of the project as a whole: its title, its annotators, its schema."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from declannot.domain.change import Change, ProjectInfo, SchemaVersion, Step
from declannot.domain.document import GOLD, Annotator, folded_name
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import counted, message
from declannot.domain.schema import Schema
from declannot.domain.schema_check import check_schema


def checked_annotator_name(name: str, others: Iterable[Annotator]) -> str:
    """Return the name in NFC, trimmed.

    Raises:
        UserError: it is empty, reserved, or borne by another annotator.
    """
    trimmed = " ".join(unicodedata.normalize("NFC", name).split())
    if not trimmed:
        raise UserError("An annotator needs a name", remedy="Type one.")
    if folded_name(trimmed) == GOLD:
        raise UserError(
            "The name “{name}” is reserved for the adjudicated layer",
            remedy="Choose another name.",
            name=trimmed,
        )
    for other in others:
        if folded_name(other.name) == folded_name(trimmed):
            raise UserError(
                "There already is an annotator named “{name}”",
                remedy="Choose another name.",
                name=other.name,
            )
    return trimmed


def add_annotator(name: str, others: Iterable[Annotator]) -> tuple[Annotator, Step]:
    """Make an annotator; names are unique after NFC and case folding.

    Raises:
        UserError: the name is empty, reserved or taken.
    """
    annotator = Annotator(new_id(), checked_annotator_name(name, others))
    step = Step(
        "add_annotator",
        message("Add annotator {name}", name=annotator.name),
        (Change(None, annotator),),
    )
    return annotator, step


def rename_annotator(
    annotator: Annotator, name: str, annotators: Iterable[Annotator]
) -> Step | None:
    """Give an annotator another name; the identity stays.

    Raises:
        UserError: the name is empty, reserved or taken.
    """
    others = [other for other in annotators if other.id != annotator.id]
    after = Annotator(annotator.id, checked_annotator_name(name, others))
    if after == annotator:
        return None
    return Step(
        "rename_annotator",
        message("Rename annotator to {name}", name=after.name),
        (Change(annotator, after),),
    )


def rename_project(info: ProjectInfo, title: str) -> Step | None:
    """Give the project another title."""
    after = replace(info, title=" ".join(title.split()))
    if after == info:
        return None
    return Step(
        "rename_project",
        message("Rename the project to “{title}”", title=after.title),
        (Change(info, after),),
    )


def set_schema(
    current: SchemaVersion,
    schema: Schema,
    *,
    at: str,
    labels_in_use: Mapping[str, int],
    relations_in_use: Collection[str] = (),
    guideline: str | None = None,
) -> Step | None:
    """Put another schema in force as a new version; the old one is kept.

    Args:
        labels_in_use: spans per label id; such a label may be renamed or retired, not removed.
        relations_in_use: ids of relation types in use.
        guideline: another guideline, or None to keep the present one.

    Raises:
        UserError: the schema contradicts itself, or drops what is in use.
    """
    check_schema(schema)
    for label_id, count in labels_in_use.items():
        if count and label_id not in schema.label_by_id:
            known = current.schema.label_by_id.get(label_id)
            raise UserError(
                counted(
                    count,
                    "The new schema drops the label {label}, which {count} span bears",
                    "The new schema drops the label {label}, which {count} spans bear",
                    label=known.name if known else label_id,
                ),
                remedy="Keep it (its id is “{id}”), or mark it as retired.",
                id=label_id,
            )
    for type_id in relations_in_use:
        if type_id not in schema.relation_by_id:
            raise UserError(
                "The new schema drops the relation “{relation}”, which is in use",
                remedy="Keep it (its id is “{relation}”).",
                relation=type_id,
            )
    number = current.number + 1
    text = current.guideline if guideline is None else guideline
    renumbered = replace(schema, version=current.schema.version)
    if renumbered == current.schema and text == current.guideline:
        return None
    version = SchemaVersion(number, replace(schema, version=number), text, at)
    return Step(
        "set_schema",
        message("Put version {number} of the schema in force", number=number),
        (Change(None, version),),
    )
