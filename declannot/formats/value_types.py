"""The type of an attribute in a file that lets each value have its own."""

from __future__ import annotations

from declannot.domain.span import AttributeValue
from declannot.formats.gathering import Gathered, text_of_value


def one_type(gathered: Gathered) -> None:
    """Write values as text where a feature of one type of annotation has values of several."""
    kinds: dict[tuple[str, str], set[str]] = {}
    every = [marked for layer in gathered.spans.values() for marked in layer]
    for marked in every:
        for name, value in marked.attributes.items():
            kinds.setdefault((marked.label, name), set()).add(_kind(value))
    mixed = {key for key, found in kinds.items() if len(found) > 1}
    for marked in every if mixed else ():
        for name, value in marked.attributes.items():
            if (marked.label, name) in mixed and not isinstance(value, str):
                listed = value if isinstance(value, list) else [value]
                marked.attributes[name] = ", ".join(map(text_of_value, listed))


def _kind(value: AttributeValue) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else type(value).__name__
