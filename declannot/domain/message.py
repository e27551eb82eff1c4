"""Sentences for people, kept apart from the values in them so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Spoken = str
"""An English sentence with ``{name}`` gaps that people are shown; the key of its translation.

Whatever holds such a sentence says so in its annotation (a parameter, a field, a variable, a
result): that is how the sentences are found that are to be translated, and how one that is glued
together, so that no translation can be found for it, fails a test (devtools/spoken.py). Parts of
a sentence that are words themselves are given to it as values that are messages.
"""


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with named gaps, and what fills them.

    Attributes:
        template: the sentence with ``{name}`` gaps; it is the key of its translation.
        values: what fills the gaps.
        forms: what is said of one thing and of several, where the number ``count`` decides;
            ``template`` is what English takes, and other languages choose for themselves.
    """

    template: Spoken
    values: Mapping[str, object] = field(default_factory=dict)
    forms: tuple[Spoken, Spoken] | None = None

    def __str__(self) -> str:
        return self.template.format_map(self.values) if self.values else self.template


def message(template: Spoken, **values: object) -> Message:
    """Return the sentence ``template`` with its gaps filled by ``values``."""
    return Message(template, values)


def counted(count: int, one: Spoken, many: Spoken, **values: object) -> Message:
    """Return a sentence about a number of things; French says “0 span” where English has spans.

    Args:
        count: the number; ``{count}`` stands for it in both sentences.
        one, many: what English says of one thing, and of none or several.
        values: what fills other gaps.
    """
    return Message(one if count == 1 else many, {"count": count, **values}, (one, many))
