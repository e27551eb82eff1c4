"""Steps under way: writing one, many as one, and taking one back or doing it again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import Connection

from declannot.domain.change import Change
from declannot.domain.errors import Bug
from declannot.domain.history import HistoryEntry
from declannot.domain.message import Message
from declannot.domain.moment import utc_now
from declannot.store import journal
from declannot.store.batch import Batch, Updated, batches
from declannot.store.records import Applied
from declannot.store.writing import Writer


class Recording:
    """Writes batches and tells the journal, inside the transaction of a step."""

    def __init__(
        self,
        connection: Connection,
        text_of: Callable[[str], str | None],
        by: str,
        *,
        coarse: bool,
    ) -> None:
        self._connection = connection
        self._by = by
        self._recorder: journal.Recorder | None = None
        self.at = utc_now()
        self.coarse = coarse
        self.writer = Writer(connection, self.at, text_of)
        self.tables: set[str] = set()

    def write(self, batch: Batch) -> None:
        if self._recorder is None:
            self._recorder = journal.Recorder(self._connection)
        self.writer.write(batch)
        self._recorder.record(batch)
        self.tables |= batch.tables

    def finish(self, kind: str, name: Message, document_id: str | None) -> HistoryEntry:
        if self._recorder is None:
            raise Bug("A step without changes was to be written")
        self.writer.finish()
        entry = HistoryEntry(self._recorder.group, kind, name, document_id, self.at, self._by)
        self._recorder.finish(entry, coarse=self.coarse)
        return entry


class Moving:
    """Takes a group of the journal back or does it again, inside one transaction."""

    def __init__(
        self,
        connection: Connection,
        text_of: Callable[[str], str | None],
        entry: HistoryEntry,
    ) -> None:
        self._connection = connection
        self._group = entry.group
        self._head = journal.read_head(self._connection)
        self._parts = journal.parts_of(self._connection, entry.group)
        self.writer = Writer(connection, utc_now(), text_of)
        self.coarse = journal.is_coarse(self._connection, entry.group)
        self.changes: list[Change] = []
        self.tables: set[str] = set()

    def back(self) -> None:
        for seq in reversed(self._parts):
            self._move(journal.undoing, seq)
        self._end(self._group - 1)

    def forth(self) -> None:
        for seq in self._parts:
            self._move(journal.redoing, seq)
        self._end(self._group)

    def _move(self, told: Callable[..., list[Change]], seq: int) -> None:
        """Write one row of the journal; where nobody is told its changes, spans stay rows."""
        rewritten: list[Updated] = []
        apart = rewritten if self.coarse else None
        self._write(told(self._connection, self._group, seq, rewritten=apart))
        for group in rewritten:
            batch = Batch.rewriting(group)
            self.writer.write(batch)
            self.tables |= batch.tables

    def _write(self, changes: list[Change]) -> None:
        for batch in batches(changes):
            self.writer.write(batch)
            self.tables |= batch.tables
        if not self.coarse:
            self.changes += changes

    def _end(self, position: int) -> None:
        self.writer.finish()
        self._head.position = position
        journal.write_head(self._connection, self._head)


class Bulk:
    """Many changes that become one step.

    Attributes:
        name: of the step; may be set until the block ends, when counts are known.
        document_id: where it happened, if it is one document.
        applied: what was committed, after the block; None where nothing was.
    """

    def __init__(self, task: Recording, kind: str, name: Message) -> None:
        self.task = task
        self.kind = kind
        self.name = name
        self.document_id: str | None = None
        self.applied: Applied | None = None
        self._batch = Batch()

    def add(self, changes: Iterable[Change]) -> None:
        """Take in changes; they are written as soon as a batch is full."""
        for change in changes:
            if not self._batch.takes(change):
                self.flush()
                self._batch.takes(change)

    def flush(self) -> None:
        """Write what was added, so that this thread can read it."""
        if self._batch.changes:
            self.task.write(self._batch)
        self._batch = Batch()

    def finish(self) -> HistoryEntry | None:
        """Write what is left and the step; None where nothing was added."""
        self.flush()
        if not self.task.tables:
            return None
        return self.task.finish(self.kind, self.name, self.document_id)
