"""Whether the open project came by a task file; asked at every start, so it imports late."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declannot.exchange.handover.task_project import TaskInfo
    from declannot.store.queries import Reading


def read_task(source: Reading) -> TaskInfo | None:
    """Return whose task a project is, or None for any other project."""
    if not any(each.kind == "task" and each.direction == "in" for each in source.exchanges()):
        return None
    from declannot.exchange.handover.task_project import task_of

    return task_of(source)
