"""A project: one file, one writer, and the one way in which it changes.

Every change is a step: one transaction writes the rows and one group of the journal. Only
after the commit do the history and what is kept in memory move, so that a failed write leaves
everything as it was.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection

from declannot.domain.change import Change, ProjectInfo, SchemaVersion, Step
from declannot.domain.errors import Bug, EnvironmentFault, UserError
from declannot.domain.handover import ExchangeBase, ExchangeEntry
from declannot.domain.history import HistoryEntry
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import utc_now
from declannot.domain.schema import Schema
from declannot.store import journal
from declannot.store.batch import batches
from declannot.store.database import (
    PATIENCE,
    QUICK_PATIENCE,
    Busy,
    Conflict,
    engine_for,
    faults,
    reading,
    set_patience,
    writing,
)
from declannot.store.datasets import DatasetShelf
from declannot.store.header import hold
from declannot.store.lock import Locked
from declannot.store.opening import make_file, open_file
from declannot.store.queries import Reading
from declannot.store.records import (
    Applied,
    Direction,
    DocumentRecord,
    DocumentSummary,
    LayerRecord,
)
from declannot.store.rows import PROJECT, SCHEMA_VERSION
from declannot.store.sending import add_seconds, write_sending
from declannot.store.span_rows import uncollected
from declannot.store.steps import Bulk, Moving, Recording
from declannot.store.view import ReadView, read_identity
from declannot.store.writing import Writer

__all__ = [
    "Applied",
    "Bulk",
    "Busy",
    "DocumentRecord",
    "DocumentSummary",
    "LayerRecord",
    "Locked",
    "Project",
    "ReadView",
]

COARSE_CHANGES = 20_000
"""Steps with more changes are not told change by change."""
PLACE_CHANGES = 100
"""Most changes that ``changes_of`` returns."""
WORKER_PATIENCE_S = 2.0
"""How long a worker that wants to write waits for the window's thread to end a short read."""


class Project(Reading):
    """An open project.

    The thread that opened it, the window's, uses it; ``bulk`` may run in a worker. Reads of
    other threads, and of the window while a bulk change runs, go through a second connection;
    ``apply`` raises ``Busy`` at once meanwhile. Longer work reads through ``reader``.

    Attributes:
        path: the file.
        read_only: whether nothing can be written.
        history: the newest steps done and undone.
        needs_check: whether the file was too large to be checked as it was opened; call
            ``quick_check`` from a worker then.
    """

    def __init__(self, path: Path, *, read_only: bool, backups: Path | None = None) -> None:
        """Open the project; use ``open`` or ``create``."""
        super().__init__()
        self.path = path
        self._let_go = hold(path)
        try:
            opened = open_file(path, read_only=read_only, backups=backups)
        except BaseException:
            self._let_go()
            raise
        self.read_only = opened.read_only
        self.needs_check = not opened.checked
        self._lock_file = opened.lock
        self._engine = opened.engine
        self._connection = opened.connection
        self._guard = threading.RLock()
        self._side: Connection | None = None
        self._side_guard = threading.Lock()
        self._at_work: Message | None = None
        self._home = threading.get_ident()
        self._writing_thread: int | None = None
        self._is_closed = False
        try:
            set_patience(self._connection, QUICK_PATIENCE)
            self._read_head()
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, *, schema: Schema, guideline: str = "", title: str = "") -> Project:
        """Make a new project and open it.

        Raises:
            UserError: there is a file of that name.
            EnvironmentFault: the folder cannot be written to.
        """
        info = ProjectInfo(new_id(), title or path.stem, new_id())
        version = SchemaVersion(1, replace(schema, version=1), guideline, utc_now())
        make_file(path, info, version)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, backups: Path | None = None) -> Project:
        """Open a project: header, lock, recovery, migration, checks.

        A file or folder that cannot be written to is opened for reading; see ``read_only``.

        Args:
            backups: the folder for a backup before a migration; the user's own by default.

        Raises:
            UserError: there is no such file, or a newer declannot made it.
            DamagedProject: it is not a sound project.
            Locked: another writer has it open; it can be opened with ``read_only``.
            EnvironmentFault: it cannot be read.
        """
        return cls(path, read_only=read_only, backups=backups)

    @property
    def installation(self) -> str:
        """What tells this copy of the project from others."""
        return self.info.installation

    def close(self) -> None:
        """Close the file and give the lock back; closing twice does nothing."""
        with self._guard:
            if self._is_closed:
                return
            self._is_closed = True
            with self._side_guard:
                if self._side is not None:
                    self._side.close()
                    self._side = None
            self._connection.close()
            self._engine.dispose()
            self._let_go()
            if self._lock_file is not None:
                self._lock_file.release()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Changing

    def apply(self, step: Step, *, by: str = "") -> Applied:
        """Write a step in one transaction, as one group of the journal.

        Args:
            by: id of the annotator.

        Raises:
            Busy: a bulk change is running, or a reader holds the file; try again.
            Conflict: what the step builds on is no longer there.
            EnvironmentFault: the disk is full, read-only or broken.
        """
        with self._exclusively(message("a change")):
            with uncollected(), writing(self._connection, self.path, patience=QUICK_PATIENCE):
                task = Recording(
                    self._connection,
                    self._text_in_memory,
                    by,
                    coarse=len(step.changes) > COARSE_CHANGES,
                )
                for batch in batches(step.changes):
                    task.write(batch)
                entry = task.finish(step.kind, step.name, step.document_id)
            self._did(entry, task.writer, task.tables)
        changes = () if task.coarse else tuple(step.changes)
        return _applied(entry, changes, "do", task.writer, coarse=task.coarse)

    @contextmanager
    def bulk(self, kind: str, name: Message, *, by: str = "") -> Iterator[Bulk]:
        """Write many changes in one transaction, streamed; an exception rolls all back.

        Within the block this thread reads its own changes; others read what was there before.
        Where nothing is added there is no step. After the block ``Bulk.applied`` tells what
        was committed.

        Raises:
            Busy: another bulk change is running.
            Conflict, EnvironmentFault: as in ``apply``.
        """
        with self._exclusively(name):
            bulk = Bulk(
                Recording(self._connection, self._text_in_memory, by, coarse=True), kind, name
            )
            with writing(self._connection, self.path, patience=PATIENCE):
                yield bulk
                entry = bulk.finish()
            if entry is not None:
                writer = bulk.task.writer
                self._did(entry, writer, bulk.task.tables)
                bulk.applied = _applied(entry, (), "do", writer, coarse=True)

    def undo(self) -> Applied:
        """Take the newest step back.

        Raises:
            UserError: there is nothing to undo.
            Conflict: the project no longer is what the step left.
            Busy, EnvironmentFault: as in ``apply``.
        """
        return self._move("undo")

    def redo(self) -> Applied:
        """Do the step again that was undone last.

        Raises:
            UserError: there is nothing to redo.
            Conflict: the project no longer is what it was before the step.
            Busy, EnvironmentFault: as in ``apply``.
        """
        return self._move("redo")

    def forget_history(self) -> None:
        """Make what the project holds now its beginning: no step before can be undone.

        For projects that come filled, so that a first Ctrl+Z does not empty them.

        Raises:
            Busy, EnvironmentFault: as in ``apply``.
        """
        with self._exclusively(message("a fresh start")):
            with writing(self._connection, self.path):
                journal.clear(self._connection)
            self._load_history()

    def record_sending(
        self,
        entry: ExchangeEntry,
        bases: Iterable[ExchangeBase] = (),
        first_sent: Mapping[str, str] | None = None,
    ) -> None:
        """Write that a package was sent; no step, so nothing undoes it and it blocks no undo.

        Args:
            bases: what is now common knowledge of the layers sent.
            first_sent: values of ``Layer.first_sent`` by layer id, where they were sent first.

        Raises:
            Busy, EnvironmentFault: as in ``apply``.
        """
        with self._exclusively(message("a sending")), writing(self._connection, self.path):
            write_sending(self._connection, entry, bases, first_sent or {})

    def record_time(self, seconds: Mapping[str, int]) -> None:
        """Add time on task to layers, by their ids; no step, as ``record_sending``."""
        with self._exclusively(message("time on task")), writing(self._connection, self.path):
            add_seconds(self._connection, seconds)

    @contextmanager
    def datasets_open(self, what: Message) -> Iterator[DatasetShelf]:
        """Write datasets in one transaction, beside the journal; an exception rolls all back.

        Within the block this thread reads what it wrote, and nobody else writes.

        Raises:
            Busy, EnvironmentFault: as in ``apply``.
        """
        with self._exclusively(what), writing(self._connection, self.path, patience=PATIENCE):
            yield DatasetShelf(self._connection)

    def changes_of(self, group: int) -> tuple[Change, ...]:
        """Return the first changes of a step, at most 100, in the direction they were made."""
        with self._reading() as connection:
            head = journal.read_head(connection)
            for seq in journal.parts_of(connection, group)[:1]:
                try:
                    if group > head.position:
                        return tuple(
                            journal.redoing(connection, group, seq, keep=False)[:PLACE_CHANGES]
                        )
                    changes = journal.undoing(connection, group, seq, keep=False)
                except Conflict:
                    return ()
                last = changes[-PLACE_CHANGES:]
                return tuple(change.inverse() for change in reversed(last))
        return ()

    # Reading and checking

    @contextmanager
    def reader(self) -> Iterator[ReadView]:
        """Return a read-only view with a connection of its own, for a worker thread."""
        view = ReadView(self.path)
        try:
            yield view
        finally:
            view.close()

    def quick_check(self) -> None:
        """Check that all pages fit together; callable from a worker.

        Raises:
            DamagedProject: they do not.
        """
        with self.reader() as view:
            view.quick_check()
        self.needs_check = False

    def save_copy(self, path: Path) -> None:
        """Write a complete copy to ``path``: a project of its own installation, same id.

        Raises:
            UserError: ``path`` is the project itself.
            Locked: ``path`` is open in another program.
            EnvironmentFault: it cannot be written; nothing half-done is left.
        """
        from declannot.store.backup import write_copy

        write_copy(self.path, path, installation=new_id())

    # Inside

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        # Threads other than the one that opened the project must not keep it from writing.
        is_mine = threading.get_ident() in (self._home, self._writing_thread)
        if is_mine and self._guard.acquire(blocking=False):
            try:
                self._check_open()
                with reading(self._connection, self.path) as connection:
                    yield connection
            finally:
                self._guard.release()
            return
        with self._side_guard:
            self._check_open()
            if self._side is None:
                engine = engine_for(self.path, read_only=True, patience=QUICK_PATIENCE)
                with faults(self.path):
                    self._side = engine.connect()
            with reading(self._side, self.path) as connection:
                yield connection

    @contextmanager
    def _exclusively(self, what: Message) -> Iterator[None]:
        """Let nobody else write; refuse at once where somebody does.

        A worker that begins just while the window's thread reads waits for it to end.
        """
        patience = 0.0 if threading.get_ident() == self._home else WORKER_PATIENCE_S
        if not self._guard.acquire(timeout=patience):
            raise Busy(
                "The project is busy with: {work}",
                where=str(self.path),
                remedy="Try again when it is done.",
                work=self._at_work or what,
            )
        try:
            self._check_open()
            if self._at_work is not None:
                raise Bug("A step was begun within another one")
            if self.read_only:
                raise EnvironmentFault(
                    "The project is open for reading only",
                    where=str(self.path),
                    remedy="Save a copy to work on.",
                )
            self._at_work, self._writing_thread = what, threading.get_ident()
            try:
                yield
            finally:
                self._at_work = self._writing_thread = None
        finally:
            self._guard.release()

    def _check_open(self) -> None:
        if self._is_closed:
            raise Bug("The project was closed", where=str(self.path))

    def _read_head(self) -> None:
        with reading(self._connection, self.path) as connection:
            info, version = read_identity(connection, self.path)
            head = journal.read_head(connection)
            self._opened_with = head.last
            self.history = journal.load_history(connection, opened_with=head.last)
        self.info: ProjectInfo = info
        self.schema_version: SchemaVersion = version

    def _did(self, entry: HistoryEntry, writer: Writer, tables: set[str]) -> None:
        self.history.did(entry)
        self._refresh(tables)

    def _refresh(self, tables: set[str]) -> None:
        """Read anew what is kept in memory, where a step touched it."""
        if not tables & {PROJECT.table, SCHEMA_VERSION.table}:
            return
        with reading(self._connection, self.path) as connection:
            self.info, version = read_identity(connection, self.path)
        if version != self.schema_version:
            self.schema_version = version

    def _move(self, direction: Direction) -> Applied:
        back = direction == "undo"
        with self._exclusively(message("undo") if back else message("redo")):
            entry = self.history.to_undo if back else self.history.to_redo
            if entry is None:
                raise UserError("There is nothing to undo" if back else "There is nothing to redo")
            with uncollected(), writing(self._connection, self.path, patience=QUICK_PATIENCE):
                task = Moving(self._connection, self._text_in_memory, entry)
                task.back() if back else task.forth()
            if back:
                self.history.undid()
            else:
                self.history.redid()
            if (self.history.to_undo if back else self.history.to_redo) is None:
                self._load_history()
            self._refresh(task.tables)
        return _applied(
            entry,
            tuple(task.changes),
            direction,
            task.writer,
            coarse=task.coarse,
        )

    def _load_history(self) -> None:
        """Load what lies beyond the steps loaded so far."""
        with reading(self._connection, self.path) as connection:
            self.history = journal.load_history(connection, opened_with=self._opened_with)


def _applied(
    entry: HistoryEntry,
    changes: tuple[Change, ...],
    direction: Direction,
    writer: Writer,
    *,
    coarse: bool,
) -> Applied:
    return Applied(
        entry=entry,
        changes=changes,
        direction=direction,
        documents=tuple(writer.documents),
        coarse=coarse,
    )
