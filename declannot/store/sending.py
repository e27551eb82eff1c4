"""What is written beside the journal: that a package was sent, and time on task.

A file that has left cannot be called back, so undo passes over a sending: it is no step, blocks
no undo of earlier steps, and no undo takes it back (``writing`` leaves the row of a layer that
was sent where a step that began it is undone). Time goes by whatever is undone; steps that change
it move it by a difference (``journal``). Neither raises the revision of a layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection

from declannot.domain.handover import ExchangeBase, ExchangeEntry
from declannot.store.handover_rows import columns_of, to_row_of
from declannot.store.statements import delete_rows, fetch, insert_rows, select_where, update_rows

_SECONDS = select_where("layer", ("seconds",), ("id",))
_LOG, _BASE = columns_of(ExchangeEntry), columns_of(ExchangeBase)
_KNOWN = select_where("exchange_log", ("id",), ("package_id", "direction"))


def write_sending(
    connection: Connection,
    entry: ExchangeEntry,
    bases: Iterable[ExchangeBase],
    first_sent: Mapping[str, str],
) -> None:
    """Write the log, the bases and what was first sent, inside a transaction.

    A package that was sent before counts as sent again now.

    Args:
        first_sent: values of ``Layer.first_sent`` by layer id.
    """
    known = fetch(connection, _KNOWN, entry.package_id, entry.direction)
    if known:
        entry = replace(entry, id=known[0][0])
        delete_rows(connection, "exchange_log", ("id",), [(entry.id,)])
    insert_rows(connection, "exchange_log", _LOG, [to_row_of(ExchangeEntry)(entry)])
    to_row = to_row_of(ExchangeBase)
    rows = [to_row(replace(base, exchange_id=entry.id)) for base in bases]
    if rows:
        delete_rows(connection, "exchange_base", ("id",), [row[:1] for row in rows])
        insert_rows(connection, "exchange_base", _BASE, rows)
    if first_sent:
        update_rows(
            connection,
            "layer",
            ("first_sent",),
            ("id",),
            [(value, layer_id) for layer_id, value in first_sent.items()],
        )


def add_seconds(connection: Connection, seconds: Mapping[str, int]) -> None:
    """Add time on task to layers, by their ids, inside a transaction; others are passed over."""
    rows = []
    for layer_id, more in seconds.items():
        for (before,) in fetch(connection, _SECONDS, layer_id):
            rows.append((max(0, before + more), layer_id))
    if rows:
        update_rows(connection, "layer", ("seconds",), ("id",), rows)
