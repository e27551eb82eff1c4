"""What relations are called in the window."""

from __future__ import annotations

from declannot.app.titles import window_language
from declannot.domain.schema import RelationType


def relation_title(kind: RelationType) -> str:
    """Return what a relation type is called in the language of the window."""
    title = kind.titles.get(window_language()) or kind.name.replace("_", " ")
    return title[:1].upper() + title[1:]
