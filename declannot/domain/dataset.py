"""Frozen, named versions of the corpus."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from declannot.domain.document import folded_name
from declannot.domain.errors import UserError
from declannot.domain.schema import Schema

NAME_LENGTH_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A frozen version of the corpus, without its documents.

    Attributes:
        name: unique after NFC and case folding; may change.
        sha256: of everything frozen: schema, guideline, facts, and each document with its part.
        documents, spans, relations: how many it holds, spans and relations of all layers.
        parts: documents per part of the split, in the order train, dev, test; empty without one.
        schema: the schema in force then, with its version.
        guideline: the guideline in force then.
        facts: JSON of what else was known then, see ``exchange/dataset_facts.py``.
        by: id of whoever froze it, or empty.
        created: ISO 8601 time in UTC.
    """

    id: str
    name: str
    sha256: str
    documents: int
    spans: int
    relations: int
    parts: Mapping[str, int]
    schema: Schema
    guideline: str
    facts: str
    by: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class FrozenDocument:
    """A document of a dataset: its record as bytes, and where it belongs.

    Attributes:
        record: the native record, one line without its end.
        part: of the split, or empty.
        notes: JSON of what could not be frozen of it: losses to be named at each export.
    """

    record: bytes
    part: str
    notes: str = "[]"


def checked_dataset_name(name: str, others: Iterable[Dataset]) -> str:
    """Return the name in NFC, trimmed, on one line.

    Args:
        others: the datasets there are, but for the one to be named.

    Raises:
        UserError: it is empty, too long, or borne by another dataset.
    """
    trimmed = " ".join(unicodedata.normalize("NFC", name).split())
    if not trimmed or not trimmed.isprintable():
        raise UserError("A dataset needs a name", remedy="Type one, such as “1.0”.")
    if len(trimmed) > NAME_LENGTH_LIMIT:
        raise UserError(
            "The name has {length} characters",
            remedy="Use at most {limit}.",
            length=len(trimmed),
            limit=NAME_LENGTH_LIMIT,
        )
    for other in others:
        if folded_name(other.name) == folded_name(trimmed):
            raise UserError(
                "There already is a dataset named “{name}”",
                remedy="Choose another name; what is frozen stays as it is.",
                name=other.name,
            )
    return trimmed


def dataset_named(name: str, datasets: Iterable[Dataset]) -> Dataset:
    """Return the dataset of that name, however it is spelt in upper and lower case, or of that id.

    Raises:
        UserError: there is none.
    """
    known = list(datasets)
    for each in known:
        if folded_name(each.name) == folded_name(name) or each.id == name:
            return each
    raise UserError(
        "There is no dataset “{name}” in the project",
        remedy="Choose one of: {known}." if known else "Freeze one first.",
        name=name,
        known=", ".join(each.name for each in known[:20]),
    )
