"""What was decided about the names of a kind of files, to be offered when its like comes again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMemory:
    """Decisions about names that files of one kind brought.

    Attributes:
        id: its own id.
        format: names of the formats of the files, sorted, with ``+`` between.
        names: JSON list of the names of labels they brought, sorted: by them a kind is known again.
        decisions: JSON of what was decided, as ``exchange/decisions`` writes it.
        at: ISO 8601 time in UTC of the last import that used it.
    """

    id: str
    format: str
    names: str
    decisions: str
    at: str = ""
