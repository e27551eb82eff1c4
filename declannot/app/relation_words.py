"""What relations are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from declannot.domain.schema import RelationType


def relation_title(kind: RelationType) -> str:
    """Return what a relation type is called in the language of the window."""
    title = kind.titles.get(QLocale().name()[:2]) or kind.name.replace("_", " ")
    return title[:1].upper() + title[1:]
