"""Projects that are one annotator's copy, made from task files."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.errors import UserError
from declannot.exchange.faults import disk_faults
from declannot.formats.package import TASK, read_package
from declannot.formats.schema_yaml import read_schema
from declannot.store.project import Project

if TYPE_CHECKING:
    from declannot.store.queries import Reading


@dataclass(frozen=True, slots=True)
class TaskInfo:
    """What makes a project somebody's task: nothing but annotating is to be done in it.

    Attributes:
        annotator_id, annotator: for whom it is.
        instructions: what the trainer wrote for this task (Markdown), or empty.
        received: when the newest task file was taken in.
    """

    annotator_id: str
    annotator: str
    instructions: str
    received: str


def task_of(source: Reading) -> TaskInfo | None:
    """Return whose task a project is, or None where it is no annotator's copy."""
    entries = [
        (json.loads(each.report), each)
        for each in source.exchanges()
        if each.kind == TASK and each.direction == "in"
    ]
    if not entries:
        return None
    report, newest = max(entries, key=lambda pair: (pair[0]["position"], pair[1].at))
    return TaskInfo(
        newest.annotator_id or "", report["annotator"], report["instructions"], newest.at
    )


def open_task(package: Path, project: Path) -> Project:
    """Make the project of a task file, or add the task to it, and return it open.

    Args:
        package: the task file.
        project: the annotator's project; where there is none, it is made from the task.

    Raises:
        UserError: the package is not sound, is no task, or belongs to another project.
        EnvironmentFault: the project cannot be made or written to.
    """
    from declannot.exchange.handover.merging import run_merge

    if project.exists():
        opened = Project.open(project)
        try:
            run_merge(opened, [package])
        except BaseException:
            opened.close()
            raise
        return opened
    with disk_faults("The task file cannot be read", package), read_package(package) as task:
        if task.manifest.kind != TASK:
            raise UserError(
                "This is no task file but one of the kind “{kind}”",
                where=package.name,
                remedy="Open the project it belongs to, and merge it there.",
                kind=task.manifest.kind,
            )
        title = task.manifest.project.name
        schema = read_schema(task.read("schema.yaml"), where=task.where("schema.yaml"))
    with disk_faults("The project cannot be made", project):
        project.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=project.parent, prefix=".new-") as folder:
            part = Path(folder) / project.name
            with Project.create(part, schema=schema, title=title) as made:
                run_merge(made, [package])
                made.forget_history()
            part.rename(project)
    return Project.open(project)
