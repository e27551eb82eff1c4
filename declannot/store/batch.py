"""Changes of different entities, sorted by what is done to which table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, count
from operator import attrgetter, itemgetter, ne
from typing import Any

from declannot.domain.change import Change
from declannot.domain.document import DocumentText
from declannot.store.rows import DOCUMENT_TEXT, LAYER, SHAPE_OF, SPAN, Row, Shape

BATCH_CHANGES = 2000
"""Most changes written, and told to the journal, at once."""
BATCH_CHARACTERS = 1_000_000
"""Most characters of texts in one batch, unless a single text is longer."""

_layered_key = attrgetter("layer_id", "id")


@dataclass(slots=True)
class Updated:
    """Rows of one table in which the same columns change, with their values.

    Attributes:
        must_match: whether the file must hold the values of ``before`` still.
    """

    columns: tuple[str, ...]
    keys: Sequence[Sequence[Any]]
    before: Sequence[Sequence[Any]]
    after: Sequence[Sequence[Any]]
    must_match: bool = False


class Batch:
    """Changes in which every entity occurs once, so that their order does not matter.

    Rows are made of them when the batch is written, all of a table at once: a step may change
    100,000 spans, of which each is looked at but briefly while it is taken in.

    Attributes:
        outer: the changes of documents, texts and layers, in their order.
        layer_ids: of the layers in which something changes, unless they are new themselves.
        changes: how many.
    """

    def __init__(self) -> None:
        self.outer: list[Change] = []
        self.layer_ids: dict[str, None] = {}
        self.changes = 0
        self._characters = 0
        self._seen: dict[Shape, set[Row]] = defaultdict(set)
        self._added: dict[Shape, list[Any]] = defaultdict(list)
        self._removed: dict[Shape, list[Any]] = defaultdict(list)
        self._changed: dict[Shape, list[Change]] = defaultdict(list)

    @classmethod
    def rewriting(cls, group: Updated) -> Batch:
        """Return the batch of spans of which some values change and no objects were made."""
        batch = cls()
        batch.updated = {SPAN: [group]}
        batch.layer_ids = dict.fromkeys(map(itemgetter(0), group.keys))
        batch.changes = len(group.keys)
        return batch

    def takes(self, change: Change) -> bool:
        """Add a change; return False where its entity occurs already or the batch is full."""
        before, after = change.before, change.after
        entity: Any = before if after is None else after
        shape = SHAPE_OF[type(entity)]
        key = _layered_key(entity) if shape.layered else key_of(shape, entity)
        seen = self._seen[shape]
        if self.changes >= BATCH_CHANGES or key in seen:
            return False
        if shape is DOCUMENT_TEXT and not self._has_room(entity):
            return False
        seen.add(key)
        self.changes += 1
        if shape.layered:
            self.layer_ids[key[0]] = None
        else:
            self.outer.append(change)
            if shape is LAYER and before is not None:
                self.layer_ids[key[0]] = None
        if before is None:
            self._added[shape].append(after)
        elif after is None:
            self._removed[shape].append(before)
        else:
            self._changed[shape].append(change)
        return True

    def _has_room(self, text: DocumentText) -> bool:
        """Count the characters of a text in, or return False where they are too many."""
        if self._characters and self._characters + len(text.text) > BATCH_CHARACTERS:
            return False
        self._characters += len(text.text)
        return True

    @cached_property
    def inserted(self) -> dict[Shape, list[Row]]:
        """The rows that come, by table."""
        return {shape: list(map(shape.to_row, found)) for shape, found in self._added.items()}

    @cached_property
    def deleted(self) -> dict[Shape, list[Row]]:
        """The rows that go, by table, as they are."""
        return {shape: list(map(shape.to_row, found)) for shape, found in self._removed.items()}

    @cached_property
    def updated(self) -> dict[Shape, list[Updated]]:
        """What changes in rows that stay, by table and by the columns that change."""
        return {shape: _updated(shape, changes) for shape, changes in self._changed.items()}

    @property
    def tables(self) -> set[str]:
        """The names of the tables the batch touches."""
        return {
            shape.table for part in (self.deleted, self.inserted, self.updated) for shape in part
        }


def _updated(shape: Shape, changes: Sequence[Change]) -> list[Updated]:
    """Return what changes, rows in which the same columns do together."""
    before = [shape.to_row(change.before) for change in changes]
    after = [shape.to_row(change.after) for change in changes]
    columns = zip(zip(*before, strict=True), zip(*after, strict=True), strict=True)
    differences = zip(*(map(ne, old, new) for old, new in columns), strict=True)
    alike: dict[tuple[bool, ...], list[int]] = defaultdict(list)
    for number, differs in enumerate(differences):
        alike[differs].append(number)
    return [
        _group(shape, tuple(compress(count(), differs)), numbers, before, after)
        for differs, numbers in alike.items()
    ]


def _group(
    shape: Shape,
    places: tuple[int, ...],
    numbers: Sequence[int],
    before: Sequence[Row],
    after: Sequence[Row],
) -> Updated:
    """Return the rows of some numbers, which differ in just those places."""
    pick, key = picker(places), itemgetter(slice(shape.key_length))
    old = [before[number] for number in numbers]
    return Updated(
        tuple(shape.columns[place] for place in places),
        list(map(key, old)),
        list(map(pick, old)),
        [pick(after[number]) for number in numbers],
    )


def picker(places: tuple[int, ...]) -> Callable[[Row], Row]:
    """Return what takes the values at some places out of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    if not places:
        return lambda row: ()
    place = places[0]
    return itemgetter(slice(place, place + 1))


def key_of(shape: Shape, entity: Any) -> Row:
    """Return the key of an entity."""
    if shape.layered:
        return _layered_key(entity)
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
