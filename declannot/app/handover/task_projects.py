"""Where the projects of task files lie, and how a task file gets into its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.app.handover.file_names import fit_name, free_name
from declannot.domain.errors import DeclannotError
from declannot.exchange.faults import disk_faults
from declannot.exchange.handover.merging import run_merge
from declannot.exchange.handover.task_project import open_task, task_of
from declannot.formats.package import Manifest, read_package
from declannot.paths import PROJECT_SUFFIX
from declannot.store.header import has_journal
from declannot.store.project import Project
from declannot.store.view import ReadView

if TYPE_CHECKING:
    from declannot.exchange.handover.report import MergePreview
    from declannot.exchange.progress import Cancel, Progress


@dataclass(frozen=True, slots=True)
class Received:
    """A task file that was opened.

    Attributes:
        project: where the annotator's project is.
        report: what it brought to a project that was there before; None for a new one.
    """

    project: Path
    report: MergePreview | None


def receive_task(
    package: Path,
    folder: Path,
    known: Iterable[str],
    opened: Project | None,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Received:
    """Put a task file into its annotator's project, which is made where there is none.

    Task files arrive in folders that are swept now and then (downloads, attachments), so their
    projects lie with the program's own data; one that was moved is found among the recent ones.

    Args:
        folder: of the projects of task files.
        known: paths of projects opened lately.
        opened: the project on the screen, which must not be opened a second time.

    Raises:
        UserError: the file is not sound, or is no task.
        EnvironmentFault: the project cannot be written to, or another window has it open.
        Cancelled: it was stopped.
    """
    manifest = manifest_of(package)
    here = [str(opened.path)] if opened is not None else []
    place = project_of(manifest, folder, (*here, *known))
    if place is None:
        name = fit_name(manifest.project.name, manifest.annotator.name)
        with disk_faults("The project cannot be made", folder):
            folder.mkdir(parents=True, exist_ok=True)
        place = free_name(folder, name, PROJECT_SUFFIX)
        open_task(package, place).close()
        return Received(place, None)
    if opened is not None and opened.path.resolve() == place.resolve():
        return Received(place, run_merge(opened, [package], progress=progress, cancelled=cancelled))
    with Project.open(place) as project:
        report = run_merge(project, [package], progress=progress, cancelled=cancelled)
    return Received(place, report)


def manifest_of(package: Path) -> Manifest:
    """Return what a package is, after every byte of it was checked.

    Raises:
        UserError: it is not sound.
        EnvironmentFault: it cannot be read.
    """
    with disk_faults("The file cannot be read", package), read_package(package) as opened:
        return opened.manifest


def project_of(manifest: Manifest, folder: Path, known: Iterable[str]) -> Path | None:
    """Return the task project of the annotator a package is for, or None."""
    lately = (Path(each) for each in known)
    for path in dict.fromkeys([*lately, *sorted(folder.glob(f"*{PROJECT_SUFFIX}"))]):
        if path.is_file() and _belongs(path, manifest):
            return path
    return None


def _belongs(path: Path, manifest: Manifest) -> bool:
    try:
        if has_journal(path):  # cut off by a crash: only opening it makes it readable again
            Project.open(path).close()
        view = ReadView(path)
    except (DeclannotError, OSError):
        return False  # damaged, locked or no project at all: nothing that could be gone on with
    try:
        task = task_of(view)
        return (
            task is not None
            and view.info.id == manifest.project.id
            and task.annotator_id == manifest.annotator.id
        )
    except DeclannotError:
        return False
    finally:
        view.close()
