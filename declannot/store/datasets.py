"""Datasets in the project file: written once, beside the journal, and read again.

A dataset that was given to others must not vanish with Ctrl+Z, so freezing is no step: it blocks
no undo, and no undo takes it back. Records are kept once, by their SHA-256, however many datasets
hold them, and packed.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select

from declannot.domain.dataset import Dataset, FrozenDocument
from declannot.domain.document import folded_name
from declannot.domain.errors import DamagedProject
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.store.cells import to_json
from declannot.store.database import Conflict
from declannot.store.read_transaction import ReadsProject
from declannot.store.schema_json import schema_from_json, schema_to_json
from declannot.store.statements import (
    delete_rows,
    fetch,
    fetch_first,
    insert_rows,
    select_where,
    table,
    update_rows,
)

_COLUMNS = (
    "id",
    "name",
    "sha256",
    "documents",
    "spans",
    "relations",
    "parts",
    "schema",
    "guideline",
) + ("facts", "by", "created")
_ROWS = ("dataset_id", "number", "record", "part", "notes")
_DATASETS = select_where("dataset", _COLUMNS, order=("created", "name"))
_DATASET = select_where("dataset", ("id",), ("id",))
_TOLD = select_where("dataset", ("schema", "guideline", "facts"), ("id",))
_MEMBERS = select_where("dataset_document", _ROWS[1:], ("dataset_id",), ("number",))
_RECORD = select_where("frozen_record", ("packed",), ("sha256",))
_PACKED_LEVEL = 6


class DatasetReading(ReadsProject):
    """The read methods about datasets, for projects and views of them."""

    def datasets(self) -> list[Dataset]:
        """Return all datasets, oldest first."""
        with self._reading() as connection:
            return [_from_row(row) for row in fetch(connection, _DATASETS)]

    def dataset_documents(
        self, dataset_id: str, *, only: int | None = None
    ) -> Iterator[FrozenDocument]:
        """Yield the documents of a dataset, each compared with its SHA-256.

        Each is read in a short transaction of its own: what is frozen does not change.

        Args:
            only: place of the one that is wanted, from 0; None for all.

        Raises:
            DamagedProject: a record is missing or is not the one that was frozen.
        """
        with self._reading() as connection:
            members = fetch(connection, _MEMBERS, dataset_id)
        for number, record, part, notes in members:
            if only is not None and number != only:
                continue
            with self._reading() as connection:
                row = fetch_first(connection, _RECORD, record)
            data = _unpacked(row)
            if data is None or hashlib.sha256(data).hexdigest() != record:
                raise DamagedProject(
                    "Document {number} of a dataset is not the one that was frozen: its SHA-256 "
                    "differs",
                    where=str(self.path),
                    remedy="Restore a backup of the project.",
                    number=number + 1,
                )
            yield FrozenDocument(data, part, notes)

    def dataset_fault(self, dataset: Dataset) -> Message | None:
        """Return how a dataset differs from what was frozen, or None.

        Raises:
            DamagedProject: a record is missing or is not the one that was frozen.
        """
        digest = hashlib.sha256()
        count = 0
        for each in self.dataset_documents(dataset.id):
            record = hashlib.sha256(each.record).hexdigest()
            digest.update(member_line(record, each.part, each.notes))
            count += 1
        with self._reading() as connection:
            told = fetch(connection, _TOLD, dataset.id)
        for row in told:
            digest.update(closing_lines(*row))
        if count != dataset.documents or digest.hexdigest() != dataset.sha256:
            return message("what a dataset holds is not what was frozen: its SHA-256 differs")
        return None


class DatasetShelf:
    """Writes datasets within one transaction, which the caller begins and ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._id = new_id()
        self._number = 0
        self._digest = hashlib.sha256()

    def add(self, document: FrozenDocument) -> None:
        """Put a document into the dataset that ``put`` will complete."""
        record = hashlib.sha256(document.record).hexdigest()
        if fetch_first(self._connection, _RECORD, record) is None:
            packed = zlib.compress(document.record, _PACKED_LEVEL)
            insert_rows(self._connection, "frozen_record", ("sha256", "packed"), [(record, packed)])
        row = (self._id, self._number, record, document.part, document.notes)
        insert_rows(self._connection, "dataset_document", _ROWS, [row])
        self._digest.update(member_line(record, document.part, document.notes))
        self._number += 1

    def put(self, dataset: Dataset) -> Dataset:
        """Write the dataset whose documents were added, and return it with its id and hash."""
        digest = self._digest.copy()
        digest.update(
            closing_lines(schema_to_json(dataset.schema), dataset.guideline, dataset.facts)
        )
        made = replace(dataset, id=self._id, sha256=digest.hexdigest(), documents=self._number)
        insert_rows(self._connection, "dataset", (*_COLUMNS, "folded"), [_to_row(made)])
        return made

    def rename(self, dataset_id: str, name: str) -> None:
        """Give a dataset another name.

        Raises:
            Conflict: it is not there.
        """
        row = (name, folded_name(name), dataset_id)
        if update_rows(self._connection, "dataset", ("name", "folded"), ("id",), [row]) != 1:
            raise _gone()

    def remove(self, dataset_id: str) -> None:
        """Remove a dataset, and the records that no other holds.

        Raises:
            Conflict: it is not there.
        """
        if fetch_first(self._connection, _DATASET, dataset_id) is None:
            raise _gone()
        delete_rows(self._connection, "dataset_document", ("dataset_id",), [(dataset_id,)])
        delete_rows(self._connection, "dataset", ("id",), [(dataset_id,)])
        records = table("frozen_record", "sha256")
        members = table("dataset_document", "record")
        unused = records.c.sha256.not_in(select(members.c.record))
        self._connection.execute(delete(records).where(unused))


def member_line(record: str, part: str, notes: str) -> bytes:
    """Return what a document adds to the hash of its dataset."""
    return f"{record} {part} {notes}\n".encode()


def closing_lines(*told: str) -> bytes:
    """Return what the texts of schema, guideline and facts add; name and time do not count."""
    return "".join(hashlib.sha256(each.encode()).hexdigest() + "\n" for each in told).encode()


def _to_row(item: Dataset) -> tuple[Any, ...]:
    return (
        item.id,
        item.name,
        item.sha256,
        item.documents,
        item.spans,
        item.relations,
        to_json(dict(item.parts)),
        schema_to_json(item.schema),
        item.guideline,
        item.facts,
        item.by,
        item.created,
        folded_name(item.name),
    )


def _from_row(row: tuple[Any, ...]) -> Dataset:
    values = dict(zip(_COLUMNS, row, strict=True))
    try:
        values["parts"] = json.loads(values["parts"])
        values["schema"] = schema_from_json(values["schema"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedProject(
            "What is kept of the dataset “{name}” cannot be read",
            remedy="Restore a backup of the project.",
            name=values["name"],
        ) from error
    return Dataset(**values)


def _unpacked(row: tuple[Any, ...] | None) -> bytes | None:
    try:
        return None if row is None else zlib.decompress(row[0])
    except zlib.error:
        return None


def _gone() -> Conflict:
    return Conflict(
        "The dataset is no longer there", remedy="Nothing was changed; open the list again."
    )
