"""The journal: every step with its way back, written in the transaction of the change.

A row tells at most one batch of changes. Its ``inverse`` and ``forward`` are JSON:

- ``inverse``: ``{"inserted": {table: [key, …]}, "updated": {table: [[columns, keys, values
  before], …]}, "deleted": {table: [row, …]}}``; what was inserted needs only its key.
- ``forward``: ``{"updated": {table: [values after, …]}, "inserted": {table: [row, …]}}``, the
  rows only once the step was undone: until then they stand in their tables.

Groups are numbered from 1 and no number is given twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from declannot.domain.change import Change
from declannot.domain.history import History, HistoryEntry
from declannot.domain.message import Message, Spoken
from declannot.store.batch import Batch, Updated
from declannot.store.database import Conflict
from declannot.store.rows import (
    JOURNAL_FORMAT,
    LAYER,
    SHAPE_NAMED,
    SPAN,
    Row,
    Shape,
    entities_from,
)
from declannot.store.statements import (
    fetch,
    fetch_in,
    insert_rows,
    select_where,
    table,
    update_rows,
)

KEEP_GROUPS = 10_000
"""Most steps kept for undo."""
KEEP_BYTES = 50_000_000
"""Most bytes of journal kept, beyond the newest step."""
LOADED = 200
"""Steps loaded when a project is opened; older ones follow as they are undone."""

_GROUP_COLUMNS = (
    "group",
    "at",
    "who",
    "kind",
    "name",
    "document_id",
    "coarse",
    "changes",
    "bytes",
)
_ENTRY_COLUMNS = ("group", "kind", "name", "document_id", "at", "who")
_JOURNAL_COLUMNS = ("group", "seq", "inverse", "forward")
_HEAD_COLUMNS = ("format", "position", "last", "groups", "bytes")

_HEAD = select_where("journal_head", _HEAD_COLUMNS)
_PART = select_where("journal", ("inverse", "forward"), ("group", "seq"))
_PARTS = select_where("journal", ("seq",), ("group",), order=("seq",))
_SIZES = select_where("journal_group", ("group", "bytes"), order=("group",))
_IS_COARSE = select_where("journal_group", ("coarse",), ("group",))

_TIME = LAYER.columns.index("seconds")
"""Time on task goes on beside the journal, so steps move it by a difference."""

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=str, check_circular=False
).encode


@dataclass(slots=True)
class Head:
    """Where in the journal the project stands."""

    format: int
    position: int
    last: int
    groups: int
    bytes: int


def first_head(connection: Connection) -> None:
    """Write the head of an empty journal."""
    insert_rows(
        connection, "journal_head", ("id", *_HEAD_COLUMNS), [(1, JOURNAL_FORMAT, 0, 0, 0, 0)]
    )


def read_head(connection: Connection) -> Head:
    """Return the head of the journal."""
    return Head(*fetch(connection, _HEAD)[0])


def write_head(connection: Connection, head: Head) -> None:
    """Write the head of the journal."""
    row = (head.position, head.last, head.groups, head.bytes, 1)
    update_rows(connection, "journal_head", _HEAD_COLUMNS[1:], ("id",), [row])


class Recorder:
    """Writes one new group, batch by batch; what was undone before is forgotten.

    Attributes:
        group: the number of the new group.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._head = read_head(connection)
        if self._head.last > self._head.position:
            _forget_undone(connection, self._head)
        self.group = self._head.last + 1
        self._parts = 0
        self._bytes = 0
        self._changes = 0

    def record(self, batch: Batch) -> None:
        """Write the row that tells a batch."""
        inverse, forward = _told(batch)
        insert_rows(
            self._connection,
            "journal",
            _JOURNAL_COLUMNS,
            [(self.group, self._parts, inverse, forward)],
        )
        self._parts += 1
        self._changes += batch.changes
        self._bytes += len(inverse) + len(forward)

    def finish(self, entry: HistoryEntry, *, coarse: bool) -> None:
        """Write the group's own row and the head, and drop what is too old or too much."""
        row = (
            self.group,
            entry.at,
            entry.by,
            entry.kind,
            _name_to_json(entry.name),
            entry.document_id,
            int(coarse),
            self._changes,
            self._bytes,
        )
        insert_rows(self._connection, "journal_group", _GROUP_COLUMNS, [row])
        head = self._head
        head.position = head.last = self.group
        head.groups += 1
        head.bytes += self._bytes
        if head.groups > KEEP_GROUPS or head.bytes > KEEP_BYTES:
            _prune(self._connection, head)
        write_head(self._connection, head)


def parts_of(connection: Connection, group: int) -> list[int]:
    """Return the numbers of the rows that tell a group, in their order."""
    return [row[0] for row in fetch(connection, _PARTS, group)]


def is_coarse(connection: Connection, group: int) -> bool:
    """Whether a group is too large to be told change by change."""
    rows = fetch(connection, _IS_COARSE, group)
    return bool(rows and rows[0][0])


def undoing(
    connection: Connection,
    group: int,
    seq: int,
    *,
    keep: bool = True,
    rewritten: list[Updated] | None = None,
) -> list[Change]:
    """Return the changes that take one row of a done group back.

    Args:
        keep: write down what is to be removed, so that it can be done again.
        rewritten: takes the spans that only change, as values of their rows; without it they are
            changes too.

    Raises:
        Conflict: the rows no longer are what the step made them.
    """
    inverse, forward = _part(connection, group, seq)
    changes: list[Change] = []
    captured: dict[str, list[Row]] = {}
    for name, keys in inverse.get("inserted", {}).items():
        shape = SHAPE_NAMED[name]
        rows = current_rows(connection, shape, keys)
        captured[name] = rows
        changes += [Change(each, None) for each in entities_from(shape, rows)]
    for name, groups in inverse.get("updated", {}).items():
        for (columns, keys, before), after in zip(groups, forward["updated"][name], strict=True):
            shape = SHAPE_NAMED[name]
            if shape is SPAN and rewritten is not None:
                rewritten.append(_rewritten(columns, keys, after, before))
            else:
                changes += _updates(connection, shape, columns, keys, after, before)
    for name, rows in inverse.get("deleted", {}).items():
        changes += [Change(None, each) for each in entities_from(SHAPE_NAMED[name], rows)]
    if captured and keep:
        text = _encode({**forward, "inserted": captured})
        update_rows(connection, "journal", ("forward",), ("group", "seq"), [(text, group, seq)])
    changes.reverse()
    return changes


def redoing(
    connection: Connection,
    group: int,
    seq: int,
    *,
    keep: bool = True,
    rewritten: list[Updated] | None = None,
) -> list[Change]:
    """Return the changes that do one row of an undone group again.

    Args:
        keep: drop from the journal the rows that go back to their tables.
        rewritten: as for ``undoing``.

    Raises:
        Conflict: the rows no longer are what they were before the step.
    """
    inverse, forward = _part(connection, group, seq)
    changes: list[Change] = []
    for name, rows in inverse.get("deleted", {}).items():
        shape = SHAPE_NAMED[name]
        keys = [tuple(row[: shape.key_length]) for row in rows]
        if not _same(shape, current_rows(connection, shape, keys), rows):
            raise differs()
        changes += [Change(each, None) for each in entities_from(shape, rows)]
    for name, groups in inverse.get("updated", {}).items():
        for (columns, keys, before), after in zip(groups, forward["updated"][name], strict=True):
            shape = SHAPE_NAMED[name]
            if shape is SPAN and rewritten is not None:
                rewritten.append(_rewritten(columns, keys, before, after))
            else:
                changes += _updates(connection, shape, columns, keys, before, after)
    for name, rows in forward.get("inserted", {}).items():
        changes += [Change(None, each) for each in entities_from(SHAPE_NAMED[name], rows)]
    if forward.pop("inserted", None) is not None and keep:
        text = _encode(forward) if forward else ""
        update_rows(connection, "journal", ("forward",), ("group", "seq"), [(text, group, seq)])
    return changes


def current_rows(connection: Connection, shape: Shape, keys: list[Any]) -> list[Row]:
    """Return the rows with these keys, in their order.

    Raises:
        Conflict: one of them is not there.
    """
    rows: list[Row] = []
    if shape.layered:
        by_layer: dict[str, list[str]] = {}
        for layer_id, id_ in keys:
            by_layer.setdefault(layer_id, []).append(id_)
        for layer_id, ids in by_layer.items():
            rows += fetch_in(connection, shape.table, shape.columns, "id", ids, layer_id=layer_id)
    else:
        column, ids = shape.columns[0], [key[0] for key in keys]
        rows = fetch_in(connection, shape.table, shape.columns, column, ids)
    found = {row[: shape.key_length]: row for row in rows}
    try:
        return [found[tuple(key)] for key in keys]
    except KeyError:
        raise differs() from None


def load_history(connection: Connection, *, opened_with: int | None = None) -> History:
    """Return the newest steps of the journal.

    Args:
        opened_with: the newest group when the project was opened; it and the older ones are of
            an earlier run. None: all are.
    """
    head = read_head(connection)
    source = table("journal_group", *_ENTRY_COLUMNS).c
    columns = [source[name] for name in _ENTRY_COLUMNS]
    done = connection.execute(
        select(*columns)
        .where(source.group <= head.position)
        .order_by(source.group.desc())
        .limit(LOADED)
    ).all()
    undone = connection.execute(
        select(*columns).where(source.group > head.position).order_by(source.group).limit(LOADED)
    ).all()

    def entry(row: Any) -> HistoryEntry:
        group, kind, name, document_id, at, who = row
        earlier = opened_with is None or group <= opened_with
        return HistoryEntry(group, kind, _name_from_json(name), document_id, at, who, earlier)

    return History([entry(row) for row in reversed(done)], [entry(row) for row in reversed(undone)])


def _part(connection: Connection, group: int, seq: int) -> tuple[dict[str, Any], dict[str, Any]]:
    inverse, forward = fetch(connection, _PART, group, seq)[0]
    return json.loads(inverse), json.loads(forward) if forward else {}


def _told(batch: Batch) -> tuple[str, str]:
    inverse: dict[str, Any] = {}
    forward: dict[str, Any] = {}
    if batch.inserted:
        inverse["inserted"] = {
            shape.table: [row[: shape.key_length] for row in rows]
            for shape, rows in batch.inserted.items()
        }
    if batch.updated:
        inverse["updated"] = {
            shape.table: [[group.columns, group.keys, group.before] for group in groups]
            for shape, groups in batch.updated.items()
        }
        forward["updated"] = {
            shape.table: [group.after for group in groups]
            for shape, groups in batch.updated.items()
        }
    if batch.deleted:
        inverse["deleted"] = {shape.table: rows for shape, rows in batch.deleted.items()}
    return _encode(inverse), _encode(forward) if forward else ""


def _updates(
    connection: Connection,
    shape: Shape,
    columns: list[str],
    keys: list[Any],
    expected: list[list[Any]],
    wanted: list[list[Any]],
) -> Iterator[Change]:
    """Return changes of the rows with these keys from the expected values to the wanted ones."""
    places = [shape.columns.index(name) for name in columns]
    rows = current_rows(connection, shape, keys)
    patched: list[list[Any]] = []
    for row, old, new in zip(rows, expected, wanted, strict=True):
        after = list(row)
        for place, was, value in zip(places, old, new, strict=True):
            if shape is LAYER and place == _TIME:
                after[place] = max(0, row[place] + value - was)
            elif row[place] != was:
                raise differs()
            else:
                after[place] = value
        patched.append(after)
    return map(Change, entities_from(shape, rows), entities_from(shape, patched))


def _rewritten(
    columns: list[str], keys: list[Any], expected: list[list[Any]], wanted: list[list[Any]]
) -> Updated:
    """Return how spans get the wanted values where they have the expected ones.

    A step may relabel 100,000 spans: reading them and making an object of each, before and after,
    took more than half of the time of undoing it. So the file compares while it writes.
    """
    return Updated(tuple(columns), keys, expected, wanted, must_match=True)


def _same(shape: Shape, here: list[Row], told: list[list[Any]]) -> bool:
    """Whether rows are what the journal tells, the time on task of layers left out."""
    if shape is LAYER:
        here = [(*row[:_TIME], *row[_TIME + 1 :]) for row in here]
        told = [[*row[:_TIME], *row[_TIME + 1 :]] for row in told]
    return here == [tuple(row) for row in told]


def _forget_undone(connection: Connection, head: Head) -> None:
    """Delete the groups that were undone: a new step takes their place."""
    source = table("journal_group", "group", "bytes").c
    groups, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(source.bytes), 0)).where(
            source.group > head.position
        )
    ).one()
    for name in ("journal", "journal_group"):
        target = table(name, "group")
        connection.execute(delete(target).where(target.c.group > head.position))
    head.groups -= groups
    head.bytes -= size


def _prune(connection: Connection, head: Head) -> None:
    """Delete the oldest groups until a tenth of the limits is free, never the newest."""
    up_to = 0
    for group, size in fetch(connection, _SIZES):
        if group == head.last or (
            head.groups <= KEEP_GROUPS * 9 // 10 and head.bytes <= KEEP_BYTES * 9 // 10
        ):
            break
        up_to = group
        head.groups -= 1
        head.bytes -= size
    for name in ("journal", "journal_group"):
        target = table(name, "group")
        connection.execute(delete(target).where(target.c.group <= up_to))


def clear(connection: Connection) -> None:
    """Forget all steps, as a migration must that changes the shape of rows."""
    for name in ("journal", "journal_group"):
        connection.execute(delete(table(name)))
    head = table("journal_head", *_HEAD_COLUMNS)
    connection.execute(
        update(head).values(format=JOURNAL_FORMAT, position=head.c.last, groups=0, bytes=0)
    )


def _name_to_json(name: Message) -> str:
    return _encode({"template": name.template, "values": dict(name.values)})


def _name_from_json(text: str) -> Message:
    value = json.loads(text)
    return Message(Spoken(value["template"]), value["values"])


def differs() -> Conflict:
    """Return the conflict of a step that goes back or forth on what is no longer what it left."""
    return Conflict(
        "The step no longer fits: the project holds something else than the step left there",
        remedy="Nothing was changed. Undo by hand what you want to take back.",
    )
