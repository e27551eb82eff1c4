"""Whom the review compares, and who stands in which lane."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from declannot.domain.document import Annotator, Status

if TYPE_CHECKING:
    from declannot.store.project import Project


@dataclass(frozen=True, slots=True)
class Pair:
    """The two annotators that are compared; A is the first by name."""

    a: Annotator
    b: Annotator

    @property
    def ids(self) -> tuple[str, str]:
        """Their ids."""
        return self.a.id, self.b.id


def candidates(project: Project) -> list[Annotator]:
    """Return the annotators who have worked on any document, by name."""
    return [
        each
        for each in project.annotators()
        if any(
            summary.spans or summary.status is not Status.NEW
            for summary in project.summaries(each.id).values()
        )
    ]


def chosen_pair(
    found: list[Annotator], wanted: tuple[str, ...], reviewer_id: str, here: set[str]
) -> Pair | None:
    """Return the pair to compare, or None where there are no two.

    Args:
        found: those who have worked, by name.
        wanted: ids of the pair chosen last; it is kept where both are there.
        reviewer_id: who reviews; their own work is compared only where it must be.
        here: ids of those who worked on the document shown; they come first.
    """
    known = {each.id: each for each in found}
    if len(wanted) == 2 and all(each in known for each in wanted):
        return Pair(*sorted((known[each] for each in wanted), key=_place))
    ranked = sorted(found, key=lambda each: (each.id == reviewer_id, each.id not in here))
    return Pair(*sorted(ranked[:2], key=_place)) if len(ranked) > 1 else None


def is_turned(pair: Pair, document_id: str) -> bool:
    """Return whether B stands in the upper lane of a document while names are hidden.

    It looks like chance, but is the same at every look: it hangs on the ids alone.
    """
    words = " ".join((*sorted(pair.ids), document_id))
    first = hashlib.sha256(words.encode()).digest()[0] & 1
    return bool(first) != (pair.a.id > pair.b.id)


def _place(annotator: Annotator) -> tuple[str, str]:
    return annotator.name.casefold(), annotator.id
