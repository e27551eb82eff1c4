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
    """

    template: Spoken
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values) if self.values else self.template


def message(template: Spoken, **values: object) -> Message:
    """Return the sentence ``template`` with its gaps filled by ``values``."""
    return Message(template, values)
