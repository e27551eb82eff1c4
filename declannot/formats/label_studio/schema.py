"""Label Studio's labelling configuration as a schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Label,
    RelationType,
    Schema,
)
from declannot.domain.schema_check import COLOUR
from declannot.formats.label_studio.config import DOUBT, NOTE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CONFIGURATIONS = ("config.xml", "label_config.xml", "labeling_config.xml")
_LARGEST = 1 << 20
_KINDS = {
    "Choices": AttributeKind.CHOICE,
    "TextArea": AttributeKind.TEXT,
    "Number": AttributeKind.NUMBER,
    "Rating": AttributeKind.NUMBER,
}


def proposes(path: Path) -> Schema | None:
    """Return the schema of the configuration beside a file, or None where there is none.

    It is called like the file, ending in ``.config.xml`` or ``.xml``, or ``config.xml``.

    Raises:
        UserError: it is not XML, or has a document type.
        OSError: it cannot be read.
    """
    own = (f"{path.name}.config.xml", f"{path.stem}.config.xml", f"{path.stem}.xml")
    for name in (*own, *CONFIGURATIONS):
        beside = path.with_name(name)
        if beside.is_file() and beside.stat().st_size <= _LARGEST:
            found = _schema(beside.read_bytes(), beside)
            if found is not None:
                return found
    return None


@lru_cache(maxsize=8)
def _schema(content: bytes, path: Path) -> Schema | None:
    """Return the schema of a configuration, None for other XML; the same while nothing changes."""
    view = _parsed(content, path)
    if view.tag != "View":
        return None
    labels: dict[str, Label] = {}
    relations: dict[str, RelationType] = {}
    for element in view.iter("Labels", "Relations"):
        for each in element.iter("Label", "Relation"):
            name, title = each.get("alias") or each.get("value"), each.get("value")
            titles = {"en": title} if title and title != name else {}
            if name and each.tag == "Label":
                labels.setdefault(name, _label(each, name, titles))
            elif name:
                made = RelationType(id=new_id(), name=name, titles=titles)
                relations.setdefault(name, made)
    return Schema(
        name="Label Studio",
        labels=tuple(labels.values()),
        relations=tuple(relations.values()),
        attributes=tuple(_attributes(view, labels)),
    )


def _label(element: Element, name: str, titles: dict[str, str]) -> Label:
    colour = element.get("background") or ""
    known = Colour(colour, colour) if COLOUR.fullmatch(colour) else Colour("#BBBBBB", "#555555")
    key = element.get("hotkey") or ""
    return Label(id=new_id(), name=name, family="", key=key, colour=known, titles=titles)


def _attributes(view: Element, labels: dict[str, Label]) -> Iterator[AttributeType]:
    """Yield the controls that belong to single regions."""
    known: set[str] = set()
    for each in view.iter(*_KINDS):
        name = each.get("name") or ""
        if (
            (each.get("perRegion") or "").lower() != "true"
            or name in (NOTE, DOUBT, "")
            or name in known
        ):
            continue
        known.add(name)
        found = (one.get("alias") or one.get("value") or "" for one in each.iter("Choice"))
        values = tuple(value for value in dict.fromkeys(found) if value.strip())
        kind = _KINDS[str(each.tag)]
        if kind is AttributeKind.CHOICE and set(values) <= {"true", "false"}:
            kind, values = (AttributeKind.BOOLEAN if values else AttributeKind.TEXT), ()
        when = re.split(r"\s*,\s*", each.get("whenLabelValue") or "")
        yield AttributeType(
            id=new_id(),
            name=name,
            kind=kind,
            values=values,
            applies_to=tuple(labels[one].id for one in when if one in labels),
            multiple=each.get("choice") == "multiple",
        )


def _parsed(content: bytes, path: Path) -> Element:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UserError(
            "The labelling configuration is not XML",
            where=str(path),
            remedy="Take the one of the Label Studio project, or remove it.",
        ) from None
    if root.getroottree().docinfo.doctype:
        raise UserError(
            "The labelling configuration has a document type",
            where=str(path),
            remedy="Take the one of the Label Studio project, which has none.",
        )
    return root
