"""What putting an edited schema in force does to spans, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeVar

_Key = TypeVar("_Key")

SHOWN_TWINS = 500
"""Most pairs of joined spans that are listed one by one; all are counted."""


class Fate(StrEnum):
    """What becomes of a span."""

    RELABELLED = "relabelled"
    JOINED = "joined"
    REMOVED = "removed"
    OTHER_VALUES = "other values"
    DOUBTED = "doubted"


class Touch(NamedTuple):
    """Spans to which the same happens in one layer; ``annotator_id`` is None for gold."""

    fate: Fate
    label_id: str
    new_label_id: str
    document_id: str
    annotator_id: str | None


class Dropped(NamedTuple):
    """Values that spans lose because their label does not take them any more."""

    label_id: str
    attribute_id: str
    value: str


class Untied(NamedTuple):
    """Relations that go: the schema no longer has the type, or permits these ends."""

    type_id: str
    from_label_id: str
    to_label_id: str


@dataclass(frozen=True, slots=True)
class Twin:
    """Two spans that become one, because both would say the same of the same text.

    Attributes:
        differ: whether they contradict each other in attributes; then the one that stays is
            flagged as doubtful.
    """

    document_id: str
    annotator_id: str | None
    label_id: str
    start: int
    end: int
    differ: bool


@dataclass
class SchemaPreview:
    """What happens to spans, relations and decisions.

    Attributes:
        touched: spans by what becomes of them, label, document and annotator.
        dropped: values that are lost, by label before, attribute and value.
        untied: relations that are removed although both ends stay.
        arrows: relations that are removed with an end.
        twins: the first pairs of spans that become one; ``joined`` and ``contradicting`` count.
        stale: decisions of gold to look at again, because what they were about or led to went.
        forgotten: decisions of gold about spans that are all removed.
        refused: ids of labels the schema drops with how many spans bear them: an obstacle.
    """

    touched: Counter[Touch] = field(default_factory=Counter)
    dropped: Counter[Dropped] = field(default_factory=Counter)
    untied: Counter[Untied] = field(default_factory=Counter)
    arrows: int = 0
    twins: list[Twin] = field(default_factory=list)
    contradicting: int = 0
    stale: int = 0
    forgotten: int = 0
    refused: Counter[str] = field(default_factory=Counter)

    @property
    def spans(self) -> int:
        """How many spans change or go."""
        return self.touched.total()

    @property
    def joined(self) -> int:
        """How many spans go because they say what another one says."""
        return self.by_fate()[Fate.JOINED]

    @property
    def is_empty(self) -> bool:
        """Whether spans, relations and decisions stay as they are."""
        return not (self.touched or self.untied or self.arrows or self.refused)

    def by_fate(self) -> Counter[Fate]:
        """Return spans by what becomes of them."""
        return _summed((each.fate, n) for each, n in self.touched.items())

    def by_label(self) -> Counter[tuple[Fate, str, str]]:
        """Return spans by what becomes of them, label before and label after."""
        return _summed(
            ((each.fate, each.label_id, each.new_label_id), n) for each, n in self.touched.items()
        )

    def by_place(self) -> Counter[tuple[str, str | None]]:
        """Return spans by document and annotator."""
        return _summed(
            ((each.document_id, each.annotator_id), n) for each, n in self.touched.items()
        )

    def note_twin(self, twin: Twin) -> None:
        """Take in that two spans become one."""
        self.contradicting += twin.differ
        if len(self.twins) < SHOWN_TWINS:
            self.twins.append(twin)


def _summed(pairs: Iterable[tuple[_Key, int]]) -> Counter[_Key]:
    result: Counter[_Key] = Counter()
    for key, number in pairs:
        result[key] += number
    return result
