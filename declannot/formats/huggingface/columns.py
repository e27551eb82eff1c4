"""The columns of a data set for token classification, and what ``datasets`` is told about them.

Tags that may not overlap stand in one column for each family, or each level; the first is
``ner_tags``. In Parquet they are numbers, whose names stand in the metadata as a ClassLabel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.schema import Schema
from declannot.formats.conll.schemes import OUTSIDE, Entity, tags
from declannot.formats.file_names import UniqueNames, ascii_name
from declannot.formats.tag_choice import naming_family

if TYPE_CHECKING:
    import pyarrow

METADATA = b"huggingface"
MAIN = "ner_tags"
PARTICULARS = ("id", "document", "title", "language", "annotator")
SPANS = "spans"


@dataclass(frozen=True)
class TagColumn:
    """A column of tags.

    Attributes:
        name: what it is called.
        labels: the labels it has tags of.
        scheme: how its tags begin and end.
    """

    name: str
    labels: tuple[str, ...]
    scheme: str

    @cached_property
    def names(self) -> list[str]:
        """The tags, in the order of their numbers."""
        prefixes = "BIES" if self.scheme == "BIOES" else "BI"
        return [OUTSIDE, *(f"{each}-{label}" for label in self.labels for each in prefixes)]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each tag."""
        return {name: number for number, name in enumerate(self.names)}

    def tags(self, length: int, entities: Iterable[Entity]) -> list[str]:
        """Return a tag for each of so many tokens."""
        return tags(length, entities, self.scheme)


def columns(schema: Schema, overlap: str, scheme: str, levels: int) -> dict[str, TagColumn]:
    """Return the columns of tags by the family, or level, that each is for.

    Args:
        overlap: a column for each ``family``, for each of ``levels``, or one for all labels.
        levels: how many levels there are.
    """
    every = tuple(label.name for label in schema.labels)
    main = naming_family(schema)
    if overlap == "levels":
        keys = {str(level): every for level in range(max(levels, 1))}
        main = "0"
    elif overlap == "family" and main is not None:
        families = [main, *(each.id for each in schema.families if each.id != main)]
        keys = {
            family: tuple(label.name for label in schema.labels if label.family == family)
            for family in families
        }
    else:
        keys, main = {"": every}, ""
    unique = UniqueNames()
    unique.name(main or "", MAIN)
    made = {}
    for number, (key, labels) in enumerate(keys.items(), 1):
        ending = str(number) if overlap == "levels" else ascii_name(key).lower()
        name = unique.name(key, f"{MAIN}_{ending}")
        made[key] = TagColumn(name, labels, scheme)
    return made


def arrow_schema(made: Sequence[TagColumn]) -> pyarrow.Schema:
    """Return the types of all columns, and the features as ``datasets`` reads them."""
    import pyarrow

    text = pyarrow.string()
    span = [("start", pyarrow.int64()), ("end", pyarrow.int64()), ("label", text)]
    fields = [
        *((name, text) for name in PARTICULARS),
        ("tokens", pyarrow.list_(text)),
        *((each.name, pyarrow.list_(pyarrow.int64())) for each in made),
        ("text", text),
        (SPANS, pyarrow.list_(pyarrow.struct(span))),
    ]
    told = msgspec.json.encode({"info": {"features": _features(made)}})
    return pyarrow.schema(fields, metadata={METADATA: told})


def _features(made: Sequence[TagColumn]) -> dict[str, Any]:
    """Return the features in the spelling that old and new versions of ``datasets`` read."""
    text, number = {"dtype": "string", "_type": "Value"}, {"dtype": "int64", "_type": "Value"}
    return {
        **dict.fromkeys(PARTICULARS, text),
        "tokens": {"feature": text, "_type": "Sequence"},
        **{
            each.name: {
                "feature": {"names": each.names, "_type": "ClassLabel"},
                "_type": "Sequence",
            }
            for each in made
        },
        "text": text,
        SPANS: [{"start": number, "end": number, "label": text}],
    }


def tag_names(metadata: dict[bytes, bytes] | None) -> dict[str, list[str]]:
    """Return the names of ClassLabels by column, as far as the metadata of a file tells them."""
    try:
        told = msgspec.json.decode((metadata or {}).get(METADATA, b"{}"))
        features = told["info"]["features"]
        return {
            str(name): found
            for name, each in features.items()
            if (found := _names_in(each)) is not None
        }
    except (msgspec.MsgspecError, KeyError, TypeError, AttributeError, ValueError, RecursionError):
        return {}


def _names_in(feature: Any) -> list[str] | None:
    """Return the names of a ClassLabel, or of the one in a list of them."""
    while isinstance(feature, dict) and isinstance(feature.get("feature"), dict):
        feature = feature["feature"]
    if isinstance(feature, list) and len(feature) == 1:
        feature = feature[0]
    if isinstance(feature, dict) and feature.get("_type") == "ClassLabel":
        names = feature.get("names")
        if isinstance(names, list) and all(isinstance(each, str) for each in names):
            return names
    return None
