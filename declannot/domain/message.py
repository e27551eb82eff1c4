"""Sentences for people, kept apart from the values in them so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """An English sentence with named gaps, and what fills them.

    Attributes:
        template: the sentence with ``{name}`` gaps; it is the key of its translation.
        values: what fills the gaps.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values) if self.values else self.template


def message(template: str, **values: object) -> Message:
    """Return the sentence ``template`` with its gaps filled by ``values``."""
    return Message(template, values)
