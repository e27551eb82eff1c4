"""Agreement on relations: arrows of one type between spans that agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from declannot.agreement.comparison import f1_of
from declannot.agreement.differences import Difference, DifferenceKind

Arrow = tuple[str, int, int]
"""Type, and the indexes of the spans it goes from and to."""


@dataclass(frozen=True, slots=True)
class RelationAgreement:
    """Agreement on relations.

    Attributes:
        n_a, n_b: relations of both annotators.
        matched: those of one type whose ends are the same spans: same place, same label.
        aligned: the same, and those whose ends stand in the same differences, such as two
            spans that differ in an edge.
    """

    n_a: int = 0
    n_b: int = 0
    matched: int = 0
    aligned: int = 0

    @property
    def f1(self) -> float | None:
        """F1 of relations whose ends are the same spans; None where there is no relation."""
        return f1_of(self.matched, self.n_a + self.n_b)

    @property
    def aligned_f1(self) -> float | None:
        """F1 of relations whose ends stand in the same differences."""
        return f1_of(self.aligned, self.n_a + self.n_b)

    def __add__(self, other: RelationAgreement) -> RelationAgreement:
        return RelationAgreement(
            self.n_a + other.n_a,
            self.n_b + other.n_b,
            self.matched + other.matched,
            self.aligned + other.aligned,
        )


def compared_relations(
    arrows_a: Sequence[Arrow], arrows_b: Sequence[Arrow], differences: Iterable[Difference]
) -> tuple[RelationAgreement, list[tuple[int | None, int | None]]]:
    """Compare the relations of two annotators in one document.

    Args:
        arrows_a, arrows_b: their relations; the ends are indexes of their spans.
        differences: of those spans.

    Returns:
        The counts; and the relations that did not match, as pairs of indexes into the two
        lists: of one type between aligned spans first, then others between the same ones, then
        alone. Every relation that did not match stands in exactly one pair.
    """
    where_a: dict[int, tuple[int, bool]] = {}
    where_b: dict[int, tuple[int, bool]] = {}
    for number, each in enumerate(differences):
        same = each.kind is DifferenceKind.EXACT
        where_a.update(dict.fromkeys(each.a, (number, same)))
        where_b.update(dict.fromkeys(each.b, (number, same)))
    between: defaultdict[tuple[int, int], tuple[list[int], list[int]]] = defaultdict(
        lambda: ([], [])
    )
    strict: set[tuple[int, int]] = set()
    for side, (arrows, where) in enumerate(((arrows_a, where_a), (arrows_b, where_b))):
        by_type = sorted((arrow[0], index) for index, arrow in enumerate(arrows))
        for _, index in by_type:
            _, begin, end = arrows[index]
            ends = (where[begin][0], where[end][0])
            between[ends][side].append(index)
            if where[begin][1] and where[end][1]:
                strict.add(ends)
    matched = aligned = 0
    unmatched: list[tuple[int | None, int | None]] = []
    for ends, (ours, theirs) in between.items():
        pairs, left_a, left_b = _of_one_type(arrows_a, arrows_b, ours, theirs)
        aligned += len(pairs)
        if ends in strict:
            matched += len(pairs)
        else:
            unmatched += pairs
        unmatched += zip_longest(left_a, left_b)
    counts = RelationAgreement(len(arrows_a), len(arrows_b), matched, aligned)
    return counts, unmatched


def _of_one_type(
    arrows_a: Sequence[Arrow], arrows_b: Sequence[Arrow], ours: list[int], theirs: list[int]
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Pair relations between the same spans by their type; return pairs and what is left."""
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for index in theirs:
        waiting[arrows_b[index][0]].append(index)
    pairs: list[tuple[int, int]] = []
    left: list[int] = []
    for index in ours:
        same: list[int] = waiting[arrows_a[index][0]]
        if same:
            pairs.append((index, same.pop(0)))
        else:
            left.append(index)
    used = {other for _, other in pairs}
    return pairs, left, [index for index in theirs if index not in used]
