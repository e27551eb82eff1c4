"""A span as a row of the file: quick to make, for looking at a million of them once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from declannot.domain.span import AttributeValue, Range


class PlainSpan(NamedTuple):
    """What of a span the check looks at; see ``Span`` for what the parts mean."""

    layer_id: str
    id: str
    label_id: str
    start: int
    end: int
    fragments: tuple[Range, ...] | None
    attributes: Mapping[str, AttributeValue]

    @property
    def ranges(self) -> tuple[Range, ...]:
        """The pieces of text the span covers, in order."""
        return self.fragments if self.fragments is not None else ((self.start, self.end),)

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key of the native record: start, longest first, label, id."""
        return (self.start, -self.end, self.label_id, self.id)
