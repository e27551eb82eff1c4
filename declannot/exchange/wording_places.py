"""Where each wording of one owner stands: in which layers, under which labels, how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

LABELS = 4096
"""Labels that are told apart; a layer's number and a label's are packed as one."""

Ref = int
"""A layer's number and a label's: layer × ``LABELS`` + label."""


class Owner(NamedTuple):
    """Whose spans of which family are compared with each other; None for gold."""

    annotator_id: str | None
    family: str


class WordingPlaces:
    """The spans of one owner by their wording's number.

    Attributes:
        at_odds: wordings that have, or had, several labels.
        newly_at_odds: those of them that got there since somebody looked and cleared it.
    """

    __slots__ = ("_refs", "at_odds", "newly_at_odds")

    def __init__(self) -> None:
        # Most wordings stand at one place: a list for each would take most of the memory.
        self._refs: dict[int, Ref | list[Ref]] = {}
        self.at_odds: set[int] = set()
        self.newly_at_odds: set[int] = set()

    def add(self, number: int, ref: Ref) -> None:
        """Take in a span of a wording."""
        known = self._refs.get(number)
        if known is None:
            self._refs[number] = ref
            return
        if isinstance(known, list):
            before = known[-1]
            known.append(ref)
        else:
            before = known
            self._refs[number] = [known, ref]
        if (before - ref) % LABELS and number not in self.at_odds:
            self.at_odds.add(number)
            self.newly_at_odds.add(number)

    def remove(self, number: int, ref: Ref) -> None:
        """Take out a span of a wording."""
        known = self._refs[number]
        if isinstance(known, list) and len(known) > 1:
            known.remove(ref)
        else:
            del self._refs[number]

    def refs(self, number: int) -> list[Ref]:
        """Return where a wording stands, once for each span."""
        known = self._refs.get(number)
        return known if isinstance(known, list) else [] if known is None else [known]

    def counts(self, number: int) -> dict[int, int]:
        """Return how many spans of a wording each label has, by its number."""
        refs = self.refs(number)
        if refs and number not in self.at_odds:
            return {refs[0] % LABELS: len(refs)}
        return Counter([ref % LABELS for ref in refs])

    def repeated(self, times: int) -> Iterator[int]:
        """Yield the wordings that stand at several places, at least so many."""
        for number, refs in self._refs.items():
            if isinstance(refs, list) and len(refs) >= times:
                yield number
