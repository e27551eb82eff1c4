"""What views are told of a change that is on the screen and not in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.domain.history import HistoryEntry
from declannot.domain.moment import utc_now

if TYPE_CHECKING:
    from declannot.domain.change import Step
    from declannot.store.project import Applied


def as_if_applied(step: Step) -> Applied:
    """Return a step as if it had been committed, with a place in no journal."""
    from declannot.store.project import Applied  # late: the start does without the store

    entry = HistoryEntry(-1, step.kind, step.name, step.document_id, utc_now())
    touched = (step.document_id,) if step.document_id else ()
    return Applied(
        entry=entry,
        changes=tuple(step.changes),
        direction="do",
        documents=touched,
        coarse=False,
    )
