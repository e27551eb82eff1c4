"""doccano's label definitions as a schema: what its page of labels exports and imports."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import msgspec

from declannot.domain.identity import new_id
from declannot.domain.schema import Colour, Label, RelationType, Schema
from declannot.domain.schema_check import COLOUR
from declannot.formats.doccano.writing import RELATION_TYPES, SPAN_TYPES

LABEL_FILE = "label_config.json"
"""What doccano calls the file it exports labels to."""
HELPERS = (SPAN_TYPES, RELATION_TYPES, LABEL_FILE)
_LARGEST = 1 << 20
_FILES = 20


class _Definition(msgspec.Struct):
    text: str
    id: int | None = None
    suffix_key: str | None = None
    background_color: str | None = None
    task_type: str | None = None


_decode = msgspec.json.Decoder(list[_Definition]).decode


def proposes(path: Path) -> Schema | None:
    """Return the labels and relations that definitions in the folder of a file name.

    Files whose names speak of labels are looked at; one that holds something else is passed over.

    Raises:
        OSError: one cannot be read.
    """
    found: list[tuple[bool, bytes]] = []
    names = sorted(each for each in path.parent.glob("*.json") if "label" in each.name.lower())
    for each in names[:_FILES]:
        if each != path and each.is_file() and each.stat().st_size <= _LARGEST:
            found.append(("relation" in each.name.lower(), each.read_bytes()))
    return _schema(tuple(found))


@lru_cache(maxsize=8)
def _schema(files: tuple[tuple[bool, bytes], ...]) -> Schema | None:
    """Return the schema of definitions; the same object while nothing changes."""
    labels: dict[str, Label] = {}
    relations: dict[str, RelationType] = {}
    for of_relations, content in files:
        try:
            definitions = _decode(content)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            continue
        for each in definitions:
            kind = each.task_type or ("Relation" if of_relations else "Span")
            if kind == "Relation":
                relations.setdefault(each.text, RelationType(id=new_id(), name=each.text))
            elif kind == "Span":
                labels.setdefault(each.text, _label(each))
    if not labels and not relations:
        return None
    return Schema(
        name="doccano", labels=tuple(labels.values()), relations=tuple(relations.values())
    )


def _label(each: _Definition) -> Label:
    """Return a label; old exports call it by its number, so that the number stands for it too."""
    colour = each.background_color or ""
    known = Colour(colour, colour) if COLOUR.fullmatch(colour) else Colour("#BBBBBB", "#555555")
    return Label(
        id=new_id(),
        name=each.text,
        family="",
        key=each.suffix_key or "",
        colour=known,
        titles={} if each.id is None else {"en": each.text},
        formerly=() if each.id is None else (str(each.id),),
    )
