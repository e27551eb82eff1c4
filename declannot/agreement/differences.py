"""Where two annotators differ in one document, and in what way.

The classes, in the order in which spans are taken: *exact* (same place, same label), *label*
(same place), *split/merge* (one span of one side is several of the other), *boundary* (same
label, overlapping), *boundary+label* (overlapping), *only A* and *only B*. Every span of both
sides stands in exactly one difference. The result depends neither on the order of the spans nor
on who is called A; swapping the two swaps the roles and nothing else.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from declannot.agreement.marks import AnyMark, Key, keys_of, length_of, shared
from declannot.agreement.matching import Pair, best_pairs, clusters, weight

SPLIT_SHARE = 0.5
"""The pieces of a split span together cover at least this share of it, and each piece lies with
at least this share of itself inside it. Pieces of other labels count only where none of them
alone covers more than this share: otherwise that one is the counterpart."""


class DifferenceKind(StrEnum):
    """What one annotator did differently from the other."""

    EXACT = "exact"
    LABEL = "label"
    BOUNDARY = "boundary"
    BOUNDARY_AND_LABEL = "boundary+label"
    SPLIT_MERGE = "split/merge"
    ONLY_A = "only A"
    ONLY_B = "only B"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, or one agreement (*exact*).

    Attributes:
        kind: its class.
        a, b: indexes into the two lists that were compared. Of *split/merge* one side has one
            and the other at least two, in document order; *only A* and *only B* leave one side
            empty; all others have one each.
    """

    kind: DifferenceKind
    a: tuple[int, ...]
    b: tuple[int, ...]


def typed_differences(spans_a: Iterable[AnyMark], spans_b: Iterable[AnyMark]) -> list[Difference]:
    """Return the differences between two annotators in one document, in document order.

    Args:
        spans_a, spans_b: ``(start, end, label)`` each, offsets in code points, the end
            exclusive; a fourth element may hold the fragments of a discontinuous span.

    Returns:
        One entry for each difference and each exact agreement; every index of both lists
        stands in exactly one.

    Raises:
        UnfitInput: something is not a span.
    """
    keys_a, keys_b = keys_of(spans_a, "A"), keys_of(spans_b, "B")
    pairing = same_places(keys_a, keys_b)
    found = [Difference(DifferenceKind.EXACT, (i,), (j,)) for i, j in pairing.exact]
    found += [Difference(DifferenceKind.LABEL, (i,), (j,)) for i, j in pairing.label]
    for left_a, left_b in clusters(keys_a, keys_b, pairing.left_a, pairing.left_b):
        found += cluster_differences(keys_a, keys_b, left_a, left_b)
    return in_document_order(found, keys_a, keys_b)


@dataclass(slots=True)
class SamePlaces:
    """The pairs of spans in the same place, and the spans that have no such partner.

    Attributes:
        exact: pairs with the same label. label: pairs with another.
        left_a, left_b: indexes of the rest.
    """

    exact: list[Pair]
    label: list[Pair]
    left_a: list[int]
    left_b: list[int]


def same_places(keys_a: Sequence[Key], keys_b: Sequence[Key]) -> SamePlaces:
    """Pair spans in the same place: those with the same label first; each span once."""
    exact, left_a, left_b = _paired(keys_a, keys_b, range(len(keys_a)), range(len(keys_b)))
    if not left_a or not left_b:
        return SamePlaces(exact, [], left_a, left_b)
    by_label_a = sorted(left_a, key=keys_a.__getitem__)
    by_label_b = sorted(left_b, key=keys_b.__getitem__)
    places_a = [(key[0], key[1], key[3]) for key in keys_a]
    places_b = [(key[0], key[1], key[3]) for key in keys_b]
    label, left_a, left_b = _paired(places_a, places_b, by_label_a, by_label_b)
    return SamePlaces(exact, label, left_a, left_b)


def _paired(
    keys_a: Sequence[object], keys_b: Sequence[object], of_a: Iterable[int], of_b: Iterable[int]
) -> tuple[list[Pair], list[int], list[int]]:
    """Pair indexes with equal keys, in the order given; return pairs and what is left."""
    waiting: dict[object, list[int]] = {}
    for j in of_b:
        waiting.setdefault(keys_b[j], []).append(j)
    for indexes in waiting.values():
        if len(indexes) > 1:
            indexes.reverse()
    pairs: list[Pair] = []
    left_a: list[int] = []
    for i in of_a:
        indexes = waiting.get(keys_a[i]) or []
        if indexes:
            pairs.append((i, indexes.pop()))
        else:
            left_a.append(i)
    return pairs, left_a, [j for indexes in waiting.values() for j in indexes]


def cluster_differences(
    keys_a: Sequence[Key], keys_b: Sequence[Key], left_a: list[int], left_b: list[int]
) -> list[Difference]:
    """Return the differences among spans that hang together and have no equal.

    Args:
        keys_a, keys_b: all spans of both sides.
        left_a, left_b: indexes of those of the group.
    """
    if not left_b:
        return [Difference(DifferenceKind.ONLY_A, (i,), ()) for i in left_a]
    if not left_a:
        return [Difference(DifferenceKind.ONLY_B, (), (j,)) for j in left_b]
    if len(left_a) == 1 == len(left_b):
        one, other = keys_a[left_a[0]], keys_b[left_b[0]]
        if shared(one, other):
            return [Difference(_overlapping(one, other), tuple(left_a), tuple(left_b))]
    free_a, free_b = set(left_a), set(left_b)
    found: list[Difference] = []
    if len(left_a) + len(left_b) > 2:
        for same_label in (True, False):
            found += _splits(keys_a, keys_b, free_a, free_b, same_label=same_label)
    for kind in (DifferenceKind.BOUNDARY, DifferenceKind.BOUNDARY_AND_LABEL):
        weights = {
            (i, j): value
            for i in free_a
            for j in free_b
            if (kind is DifferenceKind.BOUNDARY_AND_LABEL or keys_a[i][2] == keys_b[j][2])
            and (value := weight(keys_a[i], keys_b[j]))
        }
        for i, j in best_pairs(keys_a, keys_b, weights):
            found.append(Difference(kind, (i,), (j,)))
            free_a.remove(i)
            free_b.remove(j)
    found += [Difference(DifferenceKind.ONLY_A, (i,), ()) for i in free_a]
    found += [Difference(DifferenceKind.ONLY_B, (), (j,)) for j in free_b]
    return found


def _overlapping(one: Key, other: Key) -> DifferenceKind:
    same = one[2] == other[2]
    return DifferenceKind.BOUNDARY if same else DifferenceKind.BOUNDARY_AND_LABEL


def in_document_order(
    found: list[Difference], keys_a: Sequence[Key], keys_b: Sequence[Key]
) -> list[Difference]:
    """Return differences by where they begin, longest first, then by what they hold."""

    def place(difference: Difference) -> tuple[object, ...]:
        a, b = difference.a, difference.b
        if len(a) == 1 == len(b) and difference.kind is DifferenceKind.EXACT:
            one = keys_a[a[0]]
            return (one[0], -one[1], [one, one], a, b)
        keys = sorted([*(keys_a[i] for i in a), *(keys_b[j] for j in b)])
        return (keys[0][0], -max(key[1] for key in keys), keys, a, b)

    return sorted(found, key=place)


# One span that is several on the other side

_Candidate = tuple[int, Key, list[Key], int, int, list[int]]
"""Characters covered (negative), the whole, its pieces; whose the whole is, its index, theirs."""


def _splits(
    keys_a: Sequence[Key],
    keys_b: Sequence[Key],
    free_a: set[int],
    free_b: set[int],
    *,
    same_label: bool,
) -> list[Difference]:
    """Take splits out of the free spans, the one that covers most first."""
    keys, free = (keys_a, keys_b), (free_a, free_b)
    heap: list[_Candidate] = []

    def look(side: int, whole: int) -> None:
        one = keys[side][whole]
        others = sorted(
            (j for j in free[1 - side] if not same_label or keys[1 - side][j][2] == one[2]),
            key=lambda j: (keys[1 - side][j], j),
        )
        pieces = _pieces(one, keys[1 - side], others, same_label=same_label)
        if pieces:
            theirs = [keys[1 - side][j] for j in pieces]
            covered = sum(shared(one, each) for each in theirs)
            heapq.heappush(heap, (-covered, one, theirs, side, whole, pieces))

    for side in (0, 1):
        if len(free[1 - side]) > 1:
            for whole in free[side]:
                look(side, whole)
    found = []
    while heap:
        _, _, _, side, whole, pieces = heapq.heappop(heap)
        if whole not in free[side]:
            continue
        if not free[1 - side].issuperset(pieces):
            look(side, whole)
            continue
        free[side].remove(whole)
        free[1 - side].difference_update(pieces)
        a, b = ((whole,), tuple(pieces)) if side == 0 else (tuple(pieces), (whole,))
        found.append(Difference(DifferenceKind.SPLIT_MERGE, a, b))
    return found


def _pieces(
    whole: Key, keys: Sequence[Key], others: Sequence[int], *, same_label: bool
) -> list[int]:
    """Return the spans that ``whole`` was cut into, or nothing.

    Of the spans that lie in it, those are chosen that do not overlap each other and cover most.

    Args:
        whole: the span that may have been cut.
        keys, others: the spans of the other side, and the indexes of those to look at, sorted.
        same_label: whether all bear the label of ``whole``.
    """
    inside = [
        (j, common)
        for j in others
        if (common := shared(whole, keys[j])) and common >= SPLIT_SHARE * length_of(keys[j])
    ]
    if len(inside) < 2:
        return []
    length = length_of(whole)
    if not same_label and max(common for _, common in inside) > SPLIT_SHARE * length:
        return []
    chosen, covered = _apart(keys, inside)
    return chosen if len(chosen) > 1 and covered >= SPLIT_SHARE * length else []


def _apart(keys: Sequence[Key], inside: Sequence[tuple[int, int]]) -> tuple[list[int], int]:
    """Return the spans that do not overlap and cover most, and what they cover; few if equal."""
    ordered = sorted(inside, key=lambda each: (keys[each[0]][1], keys[each[0]]))
    best: list[tuple[int, int, list[int]]] = [(0, 0, [])]
    for count, (j, common) in enumerate(ordered):
        before = count
        while before and keys[ordered[before - 1][0]][1] > keys[j][0]:
            before -= 1
        covered, pieces, chosen = best[before]
        taken = (covered + common, pieces - 1, [*chosen, j])
        best.append(taken if taken[:2] > best[-1][:2] else best[-1])
    covered, _, chosen = best[-1]
    return chosen, covered
