"""The type of an attribute in a file that lets each value have its own."""

from __future__ import annotations

from declannot.domain.span import AttributeValue
from declannot.formats.gathering import Gathered, text_of_value


def one_type(gathered: Gathered) -> None:
    """Write values as text where a feature of one type of annotation has values of several."""
    kinds: dict[tuple[str, str], str] = {}
    mixed: set[tuple[str, str]] = set()
    every = [marked for layer in gathered.spans.values() for marked in layer if marked.attributes]
    for marked in every:
        for name, value in marked.attributes.items():
            key = (marked.label, name)
            kind = _kind(value)
            if kinds.setdefault(key, kind) != kind:
                mixed.add(key)
    for marked in every if mixed else ():
        for name, value in marked.attributes.items():
            if (marked.label, name) in mixed and not isinstance(value, str):
                listed = value if isinstance(value, list) else [value]
                marked.attributes[name] = ", ".join(map(text_of_value, listed))


def _kind(value: AttributeValue) -> str:
    if isinstance(value, str):
        return "text"
    if isinstance(value, bool):
        return "boolean"
    return "list" if isinstance(value, list) else "number"
