"""A span of a layer, for tests of merging."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from declannot.domain.span import Span


def span_of(key: str, layer_id: str, **changes: Any) -> Span:
    """Return a span of a label ``l`` over 1,000 characters, with changes."""
    base = Span(id=key, layer_id=layer_id, label_id="l", start=0, end=1000, changed="t")
    return replace(base, **changes)
