"""Which spans of two annotators belong together: an assignment of the greatest overlap.

Spans interact only where they overlap, so the assignment is solved for each group of spans that
hang together. Nearly all groups are tiny and are solved by dynamic programming over the subsets
of the smaller side; large ones go to lapx (Jonker & Volgenant 1987), which is imported for them
alone. Overlap is the intersection over the union, in whole billionths, so that sums are exact
and the result depends neither on the order of the spans nor on which side is called A.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from declannot.agreement.marks import Key, length_of, shared

Pair = tuple[int, int]
Weights = dict[Pair, int]

_UNIT = 1_000_000_000
_TINY = 7
"""Most spans on the smaller side of a group that is solved without lapx."""


def clusters(
    keys_a: Sequence[Key], keys_b: Sequence[Key], left_a: Sequence[int], left_b: Sequence[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield groups of spans whose hulls hang together, in document order.

    Args:
        keys_a, keys_b: all spans of both sides.
        left_a, left_b: indexes of those to look at.
    """
    spans = sorted(
        [(keys_a[i], 0, i) for i in left_a] + [(keys_b[j], 1, j) for j in left_b],
    )
    group: tuple[list[int], list[int]] = ([], [])
    reach = -1
    for key, side, index in spans:
        if key[0] >= reach and (group[0] or group[1]):
            yield group
            group = ([], [])
            reach = -1
        group[side].append(index)
        reach = max(reach, key[1])
    if group[0] or group[1]:
        yield group


def weight(one: Key, other: Key) -> int:
    """Return intersection over union in billionths, plus one where the spans overlap at all.

    The one makes more pairs win where the overlaps add up to the same.
    """
    common = shared(one, other)
    if not common:
        return 0
    return common * _UNIT // (length_of(one) + length_of(other) - common) + 1


def best_pairs(keys_a: Sequence[Key], keys_b: Sequence[Key], weights: Weights) -> list[Pair]:
    """Return the one-to-one pairs with the greatest sum of weights.

    Args:
        keys_a, keys_b: the spans, for an order that does not depend on how they came.
        weights: the pairs that may be chosen.
    """
    if len(weights) < 2:
        return list(weights)
    if len({i for i, _ in weights}) == len(weights) == len({j for _, j in weights}):
        return list(weights)  # every span has one partner only
    pairs: list[Pair] = []
    for group in _connected(weights):
        if len(group) == 1:
            pairs.append(group[0])
            continue
        rows = sorted({i for i, _ in group}, key=keys_a.__getitem__)
        columns = sorted({j for _, j in group}, key=keys_b.__getitem__)
        # Turned so that the same matrix is solved whichever side is called A.
        if [keys_a[i] for i in rows] <= [keys_b[j] for j in columns]:
            pairs += _solved(rows, columns, {pair: weights[pair] for pair in group})
        else:
            turned = {(j, i): weights[i, j] for i, j in group}
            pairs += [(i, j) for j, i in _solved(columns, rows, turned)]
    return pairs


def _connected(weights: Weights) -> list[list[Pair]]:
    """Return the pairs in groups that share no span."""
    group_of: dict[tuple[int, int], list[Pair]] = {}
    for pair in weights:
        one, other = (0, pair[0]), (1, pair[1])
        first, second = group_of.get(one), group_of.get(other)
        if first is None and second is None:
            first = []
        elif first is None:
            first = second
        elif second is not None and second is not first:
            first += second
            for i, j in second:
                group_of[0, i] = group_of[1, j] = first
        assert first is not None
        first.append(pair)
        group_of[one] = group_of[other] = first
    return list({id(group): group for group in group_of.values()}.values())


def _solved(rows: list[int], columns: list[int], weights: Weights) -> list[Pair]:
    if len(columns) < len(rows):
        turned = {(j, i): value for (i, j), value in weights.items()}
        return [(i, j) for j, i in _solved_wide(columns, rows, turned)]
    return _solved_wide(rows, columns, weights)


def _solved_wide(rows: list[int], columns: list[int], weights: Weights) -> list[Pair]:
    """Solve where there are at least as many columns as rows."""
    if len(rows) > _TINY:
        return _by_lapx(rows, columns, weights)
    edges: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for place, row in enumerate(rows):
        for column in columns:
            if value := weights.get((row, column)):
                edges[column].append((1 << place, value, row))
    best: dict[int, tuple[int, tuple[Pair, ...]]] = {0: (0, ())}
    for column in columns:
        reached = dict(best)
        for taken, (total, chosen) in best.items():
            for bit, value, row in edges[column]:
                if taken & bit:
                    continue
                known = reached.get(taken | bit)
                if known is None or total + value > known[0]:
                    reached[taken | bit] = (total + value, (*chosen, (row, column)))
        best = reached
    return list(max(best.values(), key=lambda each: each[0])[1])


def _by_lapx(rows: list[int], columns: list[int], weights: Weights) -> list[Pair]:
    import numpy as np
    from lap import lapjvr

    place_of_row = {row: place for place, row in enumerate(rows)}
    place_of_column = {column: place for place, column in enumerate(columns)}
    cost = np.zeros((len(rows), len(columns)))
    for (row, column), value in weights.items():
        cost[place_of_row[row], place_of_column[column]] = -value
    _, chosen_rows, chosen_columns = lapjvr(cost, extend_cost=True)
    chosen = zip(chosen_rows.tolist(), chosen_columns.tolist(), strict=True)
    found = ((rows[place], columns[other]) for place, other in chosen)
    return [pair for pair in found if pair in weights]
