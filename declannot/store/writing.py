"""Changes as rows: what one transaction writes, with everything that must stay in step.

With each change go the counts on the layer's row, the layer's revision (raised once in a
transaction), and tombstones for what is removed. References are checked by the file at the
end of the transaction.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from sqlalchemy import Connection

from declannot.domain.document import Document, DocumentText, Layer, Status
from declannot.domain.handover import base_id
from declannot.domain.message import Spoken
from declannot.store.batch import Batch, Updated
from declannot.store.cells import to_json
from declannot.store.database import Conflict
from declannot.store.journal import differs
from declannot.store.readable import readable_characters, readable_in, without
from declannot.store.rows import (
    DOCUMENT,
    DOCUMENT_TEXT,
    LAYER,
    RELATION,
    SHAPES,
    SPAN,
    Row,
    Shape,
)
from declannot.store.statements import (
    delete_rows,
    fetch,
    fetch_first,
    fetch_in,
    insert_rows,
    select_where,
    update_rows,
)

_LABEL = SPAN.columns.index("label_id")
_BURIED = (SPAN, RELATION)
"""What leaves a tombstone in its layer, besides the layer itself."""

_KEPT_UP = ("revision", "spans", "labels", "read_characters", "read_share", "changed")
"""Columns of a layer that the store keeps up by itself."""


@dataclass(slots=True)
class LayerTally:
    """A layer's row as the transaction will leave it.

    Attributes:
        has_tombstones: whether something deleted from it may come back.
    """

    document_id: str
    revision: int
    spans: int = 0
    labels: dict[str, int] = field(default_factory=dict)
    read_characters: int = 0
    read_share: float = 0.0
    is_gone: bool = False
    has_tombstones: bool = False

    def count(self, label_id: str, difference: int) -> None:
        """Take in that a span with this label came (1) or went (-1)."""
        self.spans += difference
        number = self.labels.get(label_id, 0) + difference
        if number:
            self.labels[label_id] = number
        else:
            del self.labels[label_id]


class Writer:
    """Writes batches of changes within one transaction, which the caller begins and ends.

    Args:
        at: the time that layers get as their last change.
        text_of: returns the text with a SHA-256 if it is in memory anyway, or None.

    Attributes:
        layers: what was done to each layer, by id.
        documents: ids of the documents touched, in the order they were.
    """

    def __init__(
        self, connection: Connection, at: str, text_of: Callable[[str], str | None]
    ) -> None:
        self._connection = connection
        self._at = at
        self._text_in_memory = text_of
        self._new_texts: dict[str, str] = {}
        self.layers: dict[str, LayerTally] = {}
        self.documents: dict[str, None] = {}
        self._documents_gone: list[str] = []
        self._installation: str | None = None

    def write(self, batch: Batch) -> None:
        """Write a batch.

        Raises:
            Conflict: a row to be changed or removed is not there.
        """
        self._new_texts = dict(batch.inserted.get(DOCUMENT_TEXT, ()))
        self._open_layers(batch)
        for shape in reversed(SHAPES):
            if shape in batch.deleted:
                self._delete(shape, batch.deleted[shape])
        for shape in SHAPES:
            for group in batch.updated.get(shape, ()):
                self._update(shape, group)
        for shape in SHAPES:
            if shape in batch.inserted:
                self._insert(shape, batch.inserted[shape])
        self._follow(batch)
        self._new_texts = {}

    def finish(self) -> None:
        """Write revisions and counts to the rows of the layers touched."""
        self._drop_sent_layers_of_documents_gone()
        rows = [
            (
                tally.revision,
                tally.spans,
                to_json(dict(sorted(tally.labels.items()))),
                tally.read_characters,
                tally.read_share,
                self._at,
                layer_id,
            )
            for layer_id, tally in self.layers.items()
            if not tally.is_gone
        ]
        if rows:
            update_rows(self._connection, LAYER.table, _KEPT_UP, LAYER.key_columns, rows)

    # Layers

    def _open_layers(self, batch: Batch) -> None:
        """Read the rows of the layers a batch touches, and begin those it adds."""
        for row in batch.inserted.get(LAYER, ()):
            self._begin_layer(row[0], row[1])
        missing = [layer_id for layer_id in batch.layer_ids if layer_id not in self.layers]
        if missing:
            self._read_layers(missing)

    def _begin_layer(self, layer_id: str, document_id: str) -> None:
        """A layer that comes back goes on with the revision it was buried with."""
        if self._is_spared(layer_id):
            self._read_layers([layer_id])
            return
        buried = fetch(self._connection, _TOMBSTONE, layer_id, layer_id)
        revision = buried[0][0] if buried else 0
        self.layers[layer_id] = LayerTally(document_id, revision + 1, has_tombstones=bool(buried))
        if buried:
            delete_rows(self._connection, "tombstone", ("layer_id", "id"), [(layer_id, layer_id)])

    def _spare_sent(self, rows: Sequence[Row]) -> list[Row]:
        """Empty the layers that were sent from here instead of deleting them; return the others.

        What was first sent stands on the layer's row and must outlive the undo of the step that
        began the layer.
        """
        gone: list[Row] = []
        for row in rows:
            layer_id, document_id, annotator_id = row[:3]
            key = base_id(self._own_installation(), document_id, annotator_id)
            if fetch_first(self._connection, _BASE, key) is None:
                gone.append(row)
                continue
            update_rows(
                self._connection, LAYER.table, _EMPTIED, LAYER.key_columns, [(*_EMPTY, layer_id)]
            )
            tally = self.layers[layer_id]
            tally.read_characters, tally.read_share = 0, 0.0
        return gone

    def _is_spared(self, layer_id: str) -> bool:
        """Whether the row of a layer to be inserted is still there because it was sent."""
        row = fetch_first(self._connection, _SHELL, layer_id)
        if row is None or row[:4] != (*_EMPTY, 0):
            return False
        key = base_id(self._own_installation(), row[4], row[5])
        return fetch_first(self._connection, _BASE, key) is not None

    def _refill_spared(self, rows: Sequence[Row]) -> list[Row]:
        """Write the rows of layers that are still there; return the others."""
        new: list[Row] = []
        for row in rows:
            if not self._is_spared(row[0]):
                new.append(row)
                continue
            status, read, notes, seconds = row[3:7]
            update_rows(
                self._connection,
                LAYER.table,
                (*_EMPTIED, "seconds"),
                LAYER.key_columns,
                [(status, read, notes, seconds, row[0])],
            )
        return new

    def _drop_sent_layers_of_documents_gone(self) -> None:
        for document_id in self._documents_gone:
            if fetch_first(self._connection, _SHA256, document_id) is not None:
                continue
            for layer_id, revision in fetch(self._connection, _LAYERS_OF, document_id):
                delete_rows(self._connection, LAYER.table, LAYER.key_columns, [(layer_id,)])
                stone = (layer_id, layer_id, revision + 1)
                insert_rows(self._connection, "tombstone", ("layer_id", "id", "revision"), [stone])
                if layer_id in self.layers:
                    self.layers[layer_id].is_gone = True

    def _own_installation(self) -> str:
        if self._installation is None:
            row = fetch_first(self._connection, _INSTALLATION)
            self._installation = row[0] if row else ""
        return self._installation

    def _read_layers(self, layer_ids: Sequence[str]) -> None:
        found = fetch_in(self._connection, LAYER.table, _TALLIED, "id", layer_ids)
        rows = {row[0]: row for row in found}
        has_any = fetch_first(self._connection, _ANY_TOMBSTONE) is not None
        buried = {
            layer_id
            for layer_id in (layer_ids if has_any else ())
            if fetch_first(self._connection, _HAS_TOMBSTONES, layer_id)
        }
        for layer_id in layer_ids:
            if layer_id not in rows:
                raise _gone("layer")
            _, document_id, revision, spans, labels, characters, share = rows[layer_id]
            self.layers[layer_id] = LayerTally(
                document_id,
                revision + 1,
                spans,
                json.loads(labels),
                characters,
                share,
                has_tombstones=layer_id in buried,
            )

    def _follow(self, batch: Batch) -> None:
        """Keep documents touched and the reading of layers up with a batch."""
        for change in batch.outer:
            entity = change.entity
            if isinstance(entity, Layer):
                tally = self.layers[entity.id]
                self.documents[entity.document_id] = None
                before = change.before.read if isinstance(change.before, Layer) else ()
                if isinstance(change.after, Layer) and change.after.read != before:
                    self._count_reading(tally, before, change.after.read)
            elif isinstance(entity, Document):
                self.documents[entity.id] = None
            elif isinstance(entity, DocumentText):
                self.documents[entity.document_id] = None
        for layer_id in batch.layer_ids:
            self.documents[self.layers[layer_id].document_id] = None

    def _count_reading(
        self,
        tally: LayerTally,
        before: tuple[tuple[int, int], ...],
        after: tuple[tuple[int, int], ...],
    ) -> None:
        """Count what is read anew or no longer; the rest of a long text is not looked at."""
        text, total = self._text_and_total(tally.document_id)
        tally.read_characters += readable_in(text, without(after, before))
        tally.read_characters -= readable_in(text, without(before, after))
        tally.read_share = min(1.0, tally.read_characters / total) if total else 0.0

    def _text_and_total(self, document_id: str) -> tuple[str, int]:
        text = self._new_texts.get(document_id)
        if text is not None:
            return text, readable_characters(text)
        rows = fetch(self._connection, _CHARACTERS, document_id)
        if not rows:
            raise _gone("document")
        text = self._text_in_memory(fetch(self._connection, _SHA256, document_id)[0][0])
        if text is None:
            text = fetch(self._connection, _TEXT, document_id)[0][0]
        return text, rows[0][0]

    # Rows

    def _delete(self, shape: Shape, rows: Sequence[Row]) -> None:
        if shape is LAYER:
            rows = self._spare_sent(rows)
            if not rows:
                return
        elif shape is DOCUMENT:
            self._documents_gone += [row[0] for row in rows]
        keys = [row[: shape.key_length] for row in rows]
        if delete_rows(self._connection, shape.table, shape.key_columns, keys) != len(keys):
            raise _gone(shape.table)
        stones: list[Row] = []
        if shape in _BURIED:
            stones = [(layer_id, id_, self.layers[layer_id].revision) for layer_id, id_ in keys]
        if shape is SPAN:
            for row in rows:
                self.layers[row[0]].count(row[_LABEL], -1)
        if shape is LAYER:
            for (layer_id,) in keys:
                self.layers[layer_id].is_gone = True
                stones.append((layer_id, layer_id, self.layers[layer_id].revision))
        if stones:
            insert_rows(self._connection, "tombstone", ("layer_id", "id", "revision"), stones)
            for stone in stones:
                self.layers[stone[0]].has_tombstones = True

    def _update(self, shape: Shape, group: Updated) -> None:
        columns = group.columns
        changes = zip(group.after, group.keys, strict=True)
        if shape.layered:
            columns = (*columns, "revision")
            layers = self.layers
            rows = [(*values, layers[key[0]].revision, *key) for values, key in changes]
            if shape is SPAN and "label_id" in group.columns:
                self._count_relabelled(group)
        elif not columns:
            return
        else:
            rows = [(*values, *key) for values, key in changes]
        matching = group.columns if group.must_match else ()
        if matching:
            rows = [(*row, *held) for row, held in zip(rows, group.before, strict=True)]
        keys = shape.key_columns
        found = update_rows(self._connection, shape.table, columns, keys, rows, matching=matching)
        if found != len(rows):
            raise differs() if matching else _gone(shape.table)

    def _count_relabelled(self, group: Updated) -> None:
        layer_id, label_id = itemgetter(0), itemgetter(group.columns.index("label_id"))
        moved = Counter(
            zip(
                map(layer_id, group.keys),
                map(label_id, group.before),
                map(label_id, group.after),
                strict=True,
            )
        )
        for (layer, old, new), spans in moved.items():
            self.layers[layer].count(new, spans)
            self.layers[layer].count(old, -spans)

    def _insert(self, shape: Shape, rows: Sequence[Row]) -> None:
        columns = shape.columns
        if shape is LAYER:
            rows = self._refill_spared(rows)
            if not rows:
                return
            columns = (*columns, *_KEPT_UP)
            rows = [(*row, self.layers[row[0]].revision, 0, "{}", 0, 0.0, self._at) for row in rows]
        elif shape is DOCUMENT_TEXT:
            columns = ("document_id", "characters", "text")
            rows = [(id_, readable_characters(text), text) for id_, text in rows]
        elif shape.layered:
            columns = (*columns, "revision")
            self._open_graves([row[:2] for row in rows])
            layers = self.layers
            rows = [(*row, layers[row[0]].revision) for row in rows]
            if shape is SPAN:
                for row in rows:
                    layers[row[0]].count(row[_LABEL], 1)
        elif shape.table == "project":
            columns = (*columns, "created")
            rows = [(*row, self._at) for row in rows]
        insert_rows(self._connection, shape.table, columns, rows)

    def _open_graves(self, keys: Iterable[Row]) -> None:
        """Remove the tombstones of what comes back."""
        back = [key for key in keys if self.layers[key[0]].has_tombstones]
        if back:
            delete_rows(self._connection, "tombstone", ("layer_id", "id"), back)


_TALLIED = ("id", "document_id", "revision", *_KEPT_UP[1:-1])
_ANY_TOMBSTONE = select_where("tombstone", ("layer_id",))
_HAS_TOMBSTONES = select_where("tombstone", ("layer_id",), ("layer_id",))
_TOMBSTONE = select_where("tombstone", ("revision",), ("layer_id", "id"))
_CHARACTERS = select_where("document_text", ("characters",), ("document_id",))
_SHA256 = select_where("document", ("sha256",), ("id",))
_TEXT = select_where("document_text", ("text",), ("document_id",))
_INSTALLATION = select_where("project", ("installation",))
_BASE = select_where("exchange_base", ("id",), ("id",))
_LAYERS_OF = select_where("layer", ("id", "revision"), ("document_id",))
_EMPTIED = ("status", "read", "notes")
_EMPTY = (str(Status.NEW), "[]", "")
_GONE: dict[str, Spoken] = {
    "document": "The document that this change is about is no longer in the project",
    "layer": "The layer that this change is about is no longer in the project",
    "span": "A span that this change builds on is no longer in the project",
    "relation": "A relation that this change builds on is no longer in the project",
}
_SHELL = select_where("layer", (*_EMPTIED, "spans", "document_id", "annotator_id"), ("id",))


def _gone(what: str) -> Conflict:
    """Return the conflict of a change with a row that somebody took away.

    Args:
        what: the table of the row.
    """
    return Conflict(
        _GONE.get(what, "What this change builds on is no longer in the project"),
        remedy="Nothing was changed; open the document again.",
    )
