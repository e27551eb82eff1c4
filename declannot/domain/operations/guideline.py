"""Putting another guideline in force; the schema stays as it is."""

from __future__ import annotations

from dataclasses import replace

from declannot.domain.change import SchemaVersion, Step
from declannot.domain.guideline import check_guideline
from declannot.domain.message import message
from declannot.domain.operations.project import set_schema


def set_guideline(current: SchemaVersion, text: str, *, at: str) -> Step | None:
    """Return the step that makes ``text`` the guideline, in a new version of the schema.

    Args:
        text: Markdown; line ends of other systems become line feeds.
        at: ISO 8601 time in UTC.

    Returns:
        The step, or None if the text is in force already.

    Raises:
        UserError: the text is too long to be laid out, or is no text.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    check_guideline(plain)
    step = set_schema(current, current.schema, at=at, labels_in_use={}, guideline=plain)
    if step is None:
        return None
    return replace(step, kind="set_guideline", name=message("Change the guideline"))
