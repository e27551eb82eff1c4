"""Changes of different entities, sorted by what is done to which table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import compress, count
from operator import itemgetter, ne
from typing import Any

from declannot.domain.change import Change
from declannot.domain.document import DocumentText
from declannot.store.rows import DOCUMENT_TEXT, LAYER, SHAPE_OF, SPAN, Row, Shape
from declannot.store.span_rows import span_values

BATCH_CHANGES = 2000
"""Most changes written, and told to the journal, at once."""
BATCH_CHARACTERS = 1_000_000
"""Most characters of texts in one batch, unless a single text is longer."""


@dataclass(slots=True)
class Updated:
    """Rows of one table in which the same columns change, with their values."""

    columns: tuple[str, ...]
    pick: Callable[[Row], Row]
    keys: list[Row] = field(default_factory=list)
    before: list[Row] = field(default_factory=list)
    after: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Batch:
    """Changes in which every entity occurs once, so that their order does not matter.

    Attributes:
        deleted, inserted: rows as they were or will be.
        updated: what changes, by the places in the row that change.
        outer: the changes of documents, texts and layers, in their order.
        layer_ids: of the layers in which something changes, unless they are new themselves.
        changes: how many.
    """

    deleted: dict[Shape, list[Row]] = field(default_factory=dict)
    inserted: dict[Shape, list[Row]] = field(default_factory=dict)
    updated: dict[Shape, dict[tuple[int, ...], Updated]] = field(default_factory=dict)
    outer: list[Change] = field(default_factory=list)
    layer_ids: dict[str, None] = field(default_factory=dict)
    changes: int = 0
    characters: int = 0
    _seen: set[Row] = field(default_factory=set)

    @property
    def tables(self) -> set[str]:
        """The names of the tables the batch touches."""
        return {
            shape.table for part in (self.deleted, self.inserted, self.updated) for shape in part
        }

    def takes(self, change: Change) -> bool:
        """Add a change; return False where its entity occurs already or the batch is full."""
        before, after = change.before, change.after
        entity = before if after is None else after
        shape = SHAPE_OF[type(entity)]
        key = key_of(shape, entity)
        seen = (shape.table, *key)
        if self.changes >= BATCH_CHANGES or seen in self._seen:
            return False
        if isinstance(entity, DocumentText):
            if self.characters and self.characters + len(entity.text) > BATCH_CHARACTERS:
                return False
            self.characters += len(entity.text)
        self._seen.add(seen)
        self.changes += 1
        if shape.layered:
            self.layer_ids[key[0]] = None
        else:
            self.outer.append(change)
            if shape is LAYER and before is not None:
                self.layer_ids[key[0]] = None
        if before is None:
            self.inserted.setdefault(shape, []).append(shape.to_row(after))
        elif after is None:
            self.deleted.setdefault(shape, []).append(shape.to_row(before))
        else:
            self._take_update(shape, key, *_rows_to_compare(shape, before, after))
        return True

    def rewrite(self, group: Updated) -> None:
        """Take in spans of which some values change and no objects were made."""
        places = tuple(SPAN.columns.index(name) for name in group.columns)
        self.updated.setdefault(SPAN, {})[places] = group
        self.layer_ids.update(dict.fromkeys(map(itemgetter(0), group.keys)))
        self.changes += len(group.keys)

    def _take_update(self, shape: Shape, key: Row, before: Row, after: Row) -> None:
        places = tuple(compress(count(), map(ne, before, after)))
        groups = self.updated.setdefault(shape, {})
        group = groups.get(places)
        if group is None:
            columns = tuple(shape.columns[place] for place in places)
            group = groups[places] = Updated(columns, picker(places))
        group.keys.append(key)
        group.before.append(group.pick(before))
        group.after.append(group.pick(after))


def picker(places: tuple[int, ...]) -> Callable[[Row], Row]:
    """Return what takes the values at some places out of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    if not places:
        return lambda row: ()
    value = itemgetter(places[0])
    return lambda row: (value(row),)


def _rows_to_compare(shape: Shape, before: Any, after: Any) -> tuple[Row, Row]:
    """Return two rows that differ where those of an entity before and after do.

    A step over 100,000 spans changes their labels and little else: of such a pair, what lies in
    the file in another form is the same, and need not be put into it.
    """
    if (
        shape is SPAN
        and before.fragments is after.fragments
        and before.doubt is after.doubt
        and not before.attributes
        and not after.attributes
    ):
        return span_values(before), span_values(after)
    return shape.to_row(before), shape.to_row(after)


def key_of(shape: Shape, entity: Any) -> Row:
    """Return the key of an entity."""
    if shape.layered:
        return entity.layer_id, entity.id
    if shape is DOCUMENT_TEXT:
        return (entity.document_id,)
    return (getattr(entity, shape.columns[0]),)


def batches(changes: Iterable[Change]) -> Iterator[Batch]:
    """Sort changes into batches, in the order they come."""
    batch = Batch()
    for change in changes:
        if not batch.takes(change):
            yield batch
            batch = Batch()
            batch.takes(change)
    if batch.changes:
        yield batch
