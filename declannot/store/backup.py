"""Copies of a project: beside it, elsewhere, and as a ladder of backups.

Copies are made with ``VACUUM INTO`` into ``*.part``, checked, written through to the disk and
only then given their name. A stepped backup would start over with every edit; ``VACUUM INTO``
reads one state of the project and holds a writer up for some milliseconds.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import update

from declannot.domain.errors import DamagedProject, EnvironmentFault, UserError
from declannot.store import journal
from declannot.store.database import (
    check_pages,
    copy_into,
    engine_for,
    faults,
    reading,
    writing,
)
from declannot.store.header import has_journal, journal_of, read_header
from declannot.store.lock import ProjectLock
from declannot.store.opening import sync_folder
from declannot.store.queries import read_info
from declannot.store.statements import table

LATEST, DAILY, WEEKLY = 10, 7, 4
"""How many backups of each rung of the ladder are kept."""

SUFFIX = ".declannot"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-s(\d+)-p(\d+)-(\w+)\.declannot$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the ladder.

    Attributes:
        at: when it was made, UTC.
        state: the last step's number and the position in the journal it holds.
        reason: such as ``opened``, ``migration``, ``merge``.
    """

    path: Path
    at: datetime
    state: tuple[int, int]
    reason: str


def write_copy(source: Path, target: Path, *, installation: str) -> None:
    """Write a complete copy of a project, as an installation of its own, over ``target``.

    Raises:
        UserError: ``target`` is the project itself.
        Locked: ``target`` is open in another program.
        DamagedProject: the project is damaged; nothing is left behind.
        EnvironmentFault: it cannot be written; nothing is left behind.
    """
    if target.exists() and os.path.samefile(source, target):
        raise UserError(
            "A project cannot be copied onto itself",
            where=str(target),
            remedy="Choose another name.",
        )
    with _part_of(target) as part:
        _vacuum(source, part)
        engine = engine_for(part, read_only=False)
        try:
            with faults(part), engine.connect() as connection, writing(connection, part):
                project = table("project", "installation")
                connection.execute(update(project).values(installation=installation))
        finally:
            engine.dispose()
        _put_in_place(part, target)


def backup(
    project: Path, folder: Path, *, reason: str, now: datetime | None = None
) -> Backup | None:
    """Copy a project into its part of the backup folder and keep the ladder.

    Callable from a worker while the project is open. Where nothing was done since the newest
    backup, nothing is copied and None is returned.

    Args:
        reason: one word for the list of backups, such as ``opened``.

    Raises:
        DamagedProject: the project is damaged; the backups there are stay.
        EnvironmentFault: the copy cannot be written.
    """
    if has_journal(project) and not _is_readable(project):
        return None  # a crash cut a transaction off; whoever opens the project recovers it
    name, state = _identity(project)
    own = folder / name
    known = backups_in(own)
    if known and known[0].state == state and reason != "migration":
        return None
    moment = (now or datetime.now(UTC)).replace(microsecond=0)
    stamp = moment.strftime("%Y%m%dT%H%M%SZ")
    target = own / f"{stamp}-s{state[0]}-p{state[1]}-{reason}{SUFFIX}"
    try:
        own.mkdir(parents=True, exist_ok=True)
        for left in own.glob("*.part"):  # by a run that was cut off
            left.unlink(missing_ok=True)
    except OSError as error:
        raise _not_writable(own, error) from error
    with _part_of(target) as part:
        _vacuum(project, part)
        _put_in_place(part, target)
    _keep_ladder([Backup(target, moment, state, reason), *known])
    return Backup(target, moment, state, reason)


def backups_of(project: Path, folder: Path) -> list[Backup]:
    """Return the backups of a project, newest first.

    A damaged project cannot say which backups are its own; then those of every project are
    returned that once had its file name.
    """
    try:
        read_header(project)
        name, _ = _identity(project)
        return backups_in(folder / name)
    except (UserError, EnvironmentFault):
        prefix = _safe(project.stem) + "-"
        own = [each for each in _folders(folder) if each.name.startswith(prefix)]
        found = [backup for each in own for backup in backups_in(each)]
        return sorted(found, key=_age, reverse=True)


def _age(backup: Backup) -> tuple[datetime, tuple[int, int]]:
    """Return what sorts backups by age, those of one second too."""
    return backup.at, backup.state


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups in the folder of one project, newest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                at = datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                found.append(Backup(path, at, (int(match[2]), int(match[3])), match[4]))
    return sorted(found, key=_age, reverse=True)


def restore(backup_path: Path, project: Path, *, now: datetime | None = None) -> Path | None:
    """Put a backup in the place of a project; what lay there is kept under another name.

    Returns:
        Where the file that was there lies now, or None if there was none.

    Raises:
        DamagedProject: the backup itself is damaged; nothing was changed.
        Locked: the project is open in another program.
        EnvironmentFault: it cannot be written; nothing was changed.
    """
    read_header(backup_path)
    try:
        lock = ProjectLock.acquire(project)
    except OSError as error:
        raise _not_writable(project, error) from error
    try:
        with _part_of(project, locked=True) as part:
            _vacuum(backup_path, part)
            aside = _put_aside(project, now or datetime.now(UTC))
            _put_in_place(part, project)
    finally:
        lock.release()
    return aside


def _vacuum(source: Path, part: Path) -> None:
    """Write a compact copy of one state of ``source`` to ``part`` and check its pages."""
    engine = engine_for(source, read_only=True)
    try:
        with faults(source), engine.connect() as connection:
            copy_into(connection, part)
    finally:
        engine.dispose()
    engine = engine_for(part, read_only=True)
    try:
        with faults(source), engine.connect() as connection, reading(connection, part):
            problems = check_pages(connection)
    finally:
        engine.dispose()
    if problems:
        raise DamagedProject(
            "The project is damaged ({reason}), so it was not copied",
            where=str(source),
            remedy="Restore an older backup of it.",
            reason=problems[0],
        )


@contextlib.contextmanager
def _part_of(target: Path, *, locked: bool = False) -> Iterator[Path]:
    """Return the name under which ``target`` is written first; nothing is left on failure."""
    part = target.with_name(target.name + ".part")
    lock = None
    try:
        if target.exists() and not locked:
            lock = ProjectLock.acquire(target)
        part.unlink(missing_ok=True)
        yield part
    except OSError as error:
        raise _not_writable(target, error) from error
    finally:
        for left in (part, journal_of(part)):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)
        if lock is not None:
            lock.release()


def _put_in_place(part: Path, target: Path) -> None:
    """Write ``part`` through to the disk and give it its name."""
    with open(part, "rb+") as file:
        os.fsync(file.fileno())
    os.replace(part, target)
    sync_folder(target.parent)


def _put_aside(project: Path, now: datetime) -> Path | None:
    """Rename a project with its journal: SQLite would roll that journal into the restored file."""
    if not project.exists():
        return None
    stamp = now.strftime("%Y-%m-%d %H%M%S")
    aside = project.with_name(f"{project.stem} (set aside {stamp}){project.suffix}")
    if has_journal(project):
        os.replace(journal_of(project), journal_of(aside))
    os.replace(project, aside)
    return aside


def _identity(project: Path) -> tuple[str, tuple[int, int]]:
    """Return the name of a project's backup folder and the state of its journal."""
    engine = engine_for(project, read_only=True)
    try:
        with faults(project), engine.connect() as connection, reading(connection, project):
            info = read_info(connection)
            head = journal.read_head(connection)
    finally:
        engine.dispose()
    key = info.id if info is not None else "unknown"
    return f"{_safe(project.stem)}-{key[:8]}", (head.last, head.position)


def _is_readable(project: Path) -> bool:
    try:
        _identity(project)
    except (UserError, EnvironmentFault):
        return False
    return True


def _safe(stem: str) -> str:
    return re.sub(r"[^\w.-]+", "_", stem)[:60]


def _folders(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_dir()]
    except OSError:
        return []


def _keep_ladder(backups: list[Backup]) -> None:
    """Delete what no rung needs: the newest, the newest of each day, the newest of each week."""
    kept = {each.path for each in backups[:LATEST]}
    for limit, period in ((DAILY, "%Y-%j"), (WEEKLY, "%G-%V")):
        newest: dict[str, Path] = {}
        for each in backups:
            newest.setdefault(each.at.strftime(period), each.path)
        kept |= set(list(newest.values())[:limit])
    for each in backups:
        if each.path not in kept:
            with contextlib.suppress(OSError):
                each.path.unlink()


def _not_writable(path: Path, error: OSError) -> EnvironmentFault:
    return EnvironmentFault(
        "The copy cannot be written ({reason})",
        where=str(path),
        remedy="Free some space, or choose a folder you can write to.",
        reason=os.strerror(error.errno) if error.errno else str(error),
    )
