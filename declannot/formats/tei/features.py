"""What annotations of TEI say by pointing to analyses: features with values, and words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from declannot.domain.span import AttributeValue
from declannot.formats.tei.text import TEI, XML_ID, local
from declannot.formats.tei.writing import NOTE
from declannot.formats.xml_text import from_name

if TYPE_CHECKING:
    from lxml import etree


@dataclass(slots=True)
class Features:
    """A feature structure as a span bears it.

    Attributes:
        lost: names of features whose values have no place in a record.
    """

    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    lost: list[str] = field(default_factory=list)


def analyses(
    structures: Iterable[etree._Element], interpretations: Iterable[etree._Element]
) -> dict[str, Features | str]:
    """Return the feature structures and the words of interpretations, by their ids."""
    found: dict[str, Features | str] = {}
    for each in structures:
        if each.get(XML_ID) is not None:
            found[each.get(XML_ID)] = _features(each)
    for each in interpretations:
        if each.get(XML_ID) is not None:
            found[each.get(XML_ID)] = " ".join("".join(each.itertext()).split())
    return found


def _features(structure: etree._Element) -> Features:
    made = Features()
    noted = structure.get("type") == NOTE
    for feature in structure.iterchildren(TEI + "f"):
        name = from_name(feature.get("name", ""))
        values = [value for each in feature for value in _values(each)]
        if not name or not values or None in values:
            made.lost.append(name)
        elif noted:
            made.note = "\n".join(map(str, values))
        elif len(feature) > 1 or feature[0].tag == TEI + "vColl":
            made.attributes[name] = _alike(values)
        else:
            made.attributes[name] = values[0]
    return made


def _values(element: etree._Element) -> Iterator[Any]:
    """Yield the values of a feature; None stands for one that has no place in a record."""
    name = local(element.tag) if isinstance(element.tag, str) else ""
    value = element.get("value", "")
    if name == "vColl":
        for each in element:
            yield from _values(each)
    elif name == "string":
        yield "".join(element.itertext())
    elif name == "symbol":
        yield value
    elif name == "binary":
        yield {"true": True, "1": True, "false": False, "0": False}.get(value.strip())
    elif name == "numeric":
        try:
            yield int(value) if re.fullmatch(r"[-+]?\d{1,18}", value) else float(value)
        except ValueError:
            yield None
    elif name:
        yield None


def _alike(values: list[Any]) -> list[Any]:
    """Return the values of a list, as text where they are of several types."""
    if len({type(each) for each in values}) == 1:
        return values
    return [str(each) for each in values]
