"""Merging packages and projects: looked at beforehand, done as one step that can be undone."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.exchange.faults import disk_faults
from declannot.exchange.feedback import MEMBER as FEEDBACK_MEMBER
from declannot.exchange.feedback import read_feedback
from declannot.exchange.handover.context import Merge
from declannot.exchange.handover.report import MergeConflicts, MergePreview
from declannot.exchange.handover.taking_task import take_task
from declannot.exchange.handover.taking_work import take_work
from declannot.exchange.handover.three_way import Choice
from declannot.exchange.handover.whole_project import take_project
from declannot.exchange.progress import Cancel, Progress
from declannot.formats.package import FEEDBACK, TASK, WORK, Package, read_package, recognises
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.project import Project

__all__ = ["Choice", "MergeConflicts", "MergePreview", "preview_merge", "run_merge"]

_PROJECT_MARK = b"SQLite format 3\0"


class _LookedAt(Exception):
    """Ends a merge that was only to be looked at; everything is taken back."""


def preview_merge(
    project: Project,
    paths: Sequence[Path],
    *,
    resolutions: Mapping[str, Choice] | None = None,
    prefer: Choice | None = None,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> MergePreview:
    """Return what a merge would do; nothing is written.

    Several files are tried one after the other in a transaction that is then taken back, because
    what one does depends on the one before. A document that is refused is in the report; so is
    the error that would refuse the whole merge, as ``fatal``.

    Args:
        paths: task, work and feedback files, and whole projects.
        resolutions: by the id of a conflict, how it is decided.
        prefer: how all other conflicts are decided; None leaves them open.
        progress: told the documents looked at.

    Raises:
        UserError: a file is not sound or does not belong here.
        Cancelled: it was stopped.
    """
    if len(paths) > 1:
        return _tried(project, paths, resolutions, prefer, progress, cancelled)
    with project.reader() as source:
        merge = Merge(source, None, resolutions or {}, prefer, progress, cancelled)
        for path in paths:
            _take(merge, path)
        return merge.finished()


def run_merge(
    project: Project,
    paths: Sequence[Path],
    *,
    resolutions: Mapping[str, Choice] | None = None,
    prefer: Choice | None = None,
    by: str = "",
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> MergePreview:
    """Merge files as one step that can be undone; an error leaves nothing half-done.

    Repeating a merge, also with an older file, changes nothing.

    Args:
        as for ``preview_merge``; ``by`` is who merges.

    Raises:
        MergeConflicts: there are conflicts nobody decided.
        UserError: a file is not sound or does not belong here, or a document contradicts it.
        Cancelled: it was stopped.
    """
    name = message("Merge {file}", file=_called(paths))
    with project.bulk("merge", name, by=by) as bulk:
        merge = Merge(project, bulk, resolutions or {}, prefer, progress, cancelled)
        for path in paths:
            _take(merge, path)
            bulk.flush()
        report = merge.finished()
        if report.fatal is not None:
            raise report.fatal
        if report.undecided:
            raise MergeConflicts(report)
        touched = {each.document_id for each in report.documents}
        if len(touched) == 1:
            bulk.document_id = touched.pop() or None
    report.changed = bulk.applied is not None
    return report


def _tried(
    project: Project,
    paths: Sequence[Path],
    resolutions: Mapping[str, Choice] | None,
    prefer: Choice | None,
    progress: Progress | None,
    cancelled: Cancel | None,
) -> MergePreview:
    report: MergePreview | None = None
    try:
        with project.bulk("merge", message("Merge {file}", file=_called(paths))) as bulk:
            merge = Merge(project, bulk, resolutions or {}, prefer, progress, cancelled)
            for path in paths:
                _take(merge, path)
                bulk.flush()
            report = merge.finished()
            raise _LookedAt
    except _LookedAt:
        assert report is not None
        report.dry_run = True
        return report


def _take(merge: Merge, path: Path) -> None:
    with uncollected(), disk_faults("The file cannot be read", path):
        if path.is_dir():
            raise UserError(
                "This is a folder", where=str(path), remedy="Choose the files to merge."
            )
        if path.exists() and path.resolve() == merge.source.path.resolve():
            raise UserError(
                "The file is the project itself",
                where=str(path),
                remedy="Choose what came from somebody else.",
            )
        with path.open("rb") as file:
            head = file.read(len(_PROJECT_MARK))
        if head == _PROJECT_MARK:
            take_project(merge, path)
            return
        if not recognises(path):
            raise UserError(
                "This is neither a declannot package nor a project",
                where=str(path),
                remedy="Choose a task, work or feedback file, or a project; use import for "
                "other files.",
            )
        with read_package(path) as package:
            _take_package(merge, package)


def _take_package(merge: Merge, package: Package) -> None:
    kind = package.manifest.kind
    if kind == TASK:
        take_task(merge, package)
    elif kind == WORK:
        take_work(merge, package)
    else:
        assert kind == FEEDBACK
        _take_feedback(merge, package)


def _take_feedback(merge: Merge, package: Package) -> None:
    """Keep a feedback file with the project; it says something and changes nothing."""
    merge.check_project(package)
    merge.annotator_of(package)
    read_feedback(package)
    merge.begin_package(package)
    merge.log_package(package.read(FEEDBACK_MEMBER).decode())


def _called(paths: Sequence[Path]) -> str:
    names = ", ".join(path.name or str(path) for path in itertools.islice(paths, 2))
    return f"{names}…" if len(paths) > 2 else names
