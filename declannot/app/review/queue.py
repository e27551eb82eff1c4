"""Which differences the queue holds, and in what order one goes through them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from declannot.domain.review import ReviewItem, ReviewKind


class StateFilter(StrEnum):
    """Which entries are listed by what was decided."""

    ALL = "all"
    UNDECIDED = "undecided"
    DECIDED = "decided"
    STALE = "stale"
    COMMENTED = "commented"
    UNCOMMENTED = "uncommented"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What the queue is narrowed to.

    Attributes:
        kind: a class of differences, or None for all; only A and only B count as one.
        label_id: a label that either side bears, or None for all.
        state: by what was decided.
    """

    kind: ReviewKind | None = None
    label_id: str | None = None
    state: StateFilter = StateFilter.ALL

    @property
    def is_narrow(self) -> bool:
        """Whether anything may be left out."""
        return self != QueueFilter()

    def holds(self, item: ReviewItem) -> bool:
        """Whether an entry is listed."""
        if self.kind is not None and not _same_kind(self.kind, item.kind):
            return False
        if self.label_id is not None and self.label_id not in labels_of(item):
            return False
        match self.state:
            case StateFilter.UNDECIDED:
                return not item.is_decided
            case StateFilter.DECIDED:
                return item.is_decided
            case StateFilter.STALE:
                return item.is_stale
            case StateFilter.COMMENTED | StateFilter.UNCOMMENTED:
                has = item.decision is not None and bool(item.decision.comment)
                return has is (self.state is StateFilter.COMMENTED)
        return True


def listed(items: Iterable[ReviewItem], narrowed: QueueFilter) -> list[ReviewItem]:
    """Return the differences that a queue lists."""
    return [item for item in items if narrowed.holds(item)] if narrowed.is_narrow else list(items)


def labels_of(item: ReviewItem) -> set[str]:
    """Return the ids of the labels that either side bears."""
    spans = (*item.a.spans, *item.b.spans, *item.a.ends, *item.b.ends)
    return {span.label_id for span in spans}


def _same_kind(wanted: ReviewKind, kind: ReviewKind) -> bool:
    one_sided = (ReviewKind.ONLY_A, ReviewKind.ONLY_B)
    return kind == wanted or (wanted in one_sided and kind in one_sided)
