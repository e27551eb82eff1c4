"""Gamma for two annotators: how orderly their spans align, in the light of chance.

For two annotators the best alignment is an assignment problem, so no integer programming is
needed. A pair of spans costs its dissimilarity, a span without partner costs ``delta_empty``;
aligning two spans is worth it where it costs less than leaving both alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from declannot.agreement.coefficient import Coefficient
from declannot.agreement.marks import AnyMark, Key, UnfitInput, keys_of
from declannot.domain.message import message

if TYPE_CHECKING:
    import numpy as np
    from numpy.random import Generator
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SAMPLER = "statistical"
"""Continua of chance are drawn with the means and deviations of the observed one: number of
spans, gaps between them, lengths (normal), and the labels' shares."""

SAMPLES = 30
NO_SPANS = message("Nobody marked anything, so there is nothing to align")
NO_DISORDER = message("Spans drawn by chance align without any disorder, so nothing can be said")
_BLOCK_CELLS = 4_000_000
"""Most cells of one cost matrix (32 MB), unless a single group of spans needs more."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What makes two spans dissimilar.

    Attributes:
        alpha: weight of the difference in place. beta: weight of another label.
        delta_empty: cost of a span without partner, and of a wholly different label.
    """

    alpha: float = 1.0
    beta: float = 1.0
    delta_empty: float = 1.0


@dataclass(frozen=True, slots=True)
class _Units:
    """Spans of one annotator, sorted by start."""

    starts: Floats
    ends: Floats
    labels: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts)


def gamma(
    annotators: Sequence[Iterable[AnyMark]] | Mapping[str, Iterable[AnyMark]],
    *,
    alpha: float = 1.0,
    beta: float = 1.0,
    delta_empty: float = 1.0,
    samples: int = SAMPLES,
    seed: int = 0,
) -> Coefficient:
    """Return gamma of two annotators on one text.

    Args:
        annotators: two lists of ``(start, end, label)``; empty spans are passed over.
        alpha, beta: weights of place and label in the dissimilarity, not negative.
        delta_empty: cost of a span that has no partner, positive.
        samples: how many continua of chance are drawn, at least one.
        seed: of the draw. The same seed gives the same result.

    Returns:
        The coefficient, 1 for identical readings and about 0 for chance, with the disorder of
        the best alignment. ``expected`` is the mean disorder of the continua of chance.

    Raises:
        UnfitInput: not two annotators, or a parameter that makes no sense.

    Source:
        Mathet, Widlöcher & Métivier 2015, Computational Linguistics 41(3).
    """
    return pooled_gamma(
        [annotators],
        alpha=alpha,
        beta=beta,
        delta_empty=delta_empty,
        samples=samples,
        seed=seed,
    )


def pooled_gamma(
    documents: Iterable[Sequence[Iterable[AnyMark]] | Mapping[str, Iterable[AnyMark]]],
    *,
    alpha: float = 1.0,
    beta: float = 1.0,
    delta_empty: float = 1.0,
    samples: int = SAMPLES,
    seed: int = 0,
) -> Coefficient:
    """Return gamma of two annotators over several documents.

    Chance is drawn document by document. The costs of the alignments are summed over the
    documents, and so is what chance lets expect for as many spans, before the one is divided by
    the other; so every span weighs the same, whatever document it stands in.

    Args:
        documents: what ``gamma`` takes, one a document; the other arguments as there.

    Raises:
        UnfitInput: as ``gamma``.
    """
    weights = _checked_weights(alpha, beta, delta_empty, samples)
    readings = [_two(each) for each in documents]
    names = {key[2] for pair in readings for keys in pair for key in keys}
    readings = sorted(pair for pair in readings if pair[0] or pair[1])
    if not readings:
        return Coefficient(value=None, why=NO_SPANS, samples=samples, seed=seed)
    import numpy as np

    numbers = {name: number for number, name in enumerate(sorted(names, key=str))}
    draw = np.random.default_rng(seed)
    cost = chance = 0.0
    count = 0
    for pair in readings:
        one, other = (_units(keys, numbers) for keys in pair)
        size = len(one) + len(other)
        count += size
        cost += _alignment_cost(one, other, weights)
        chance += size * _chance(one, other, weights, samples, draw)
    observed, expected = 2 * cost / count, 2 * chance / count
    value = 1 - observed / expected if expected > 1e-12 else None
    return Coefficient(
        value=value,
        why=NO_DISORDER if value is None else None,
        observed=observed,
        expected=expected,
        best_alignment_disorder=observed,
        samples=samples,
        seed=seed,
    )


def positional_dissimilarity(
    one: tuple[int, int], other: tuple[int, int], delta_empty: float = 1.0
) -> float:
    """Return how far apart two spans lie: 0 for the same place, growing without bound.

    Args:
        one, other: start and end, not empty.
        delta_empty: the unit of the scale.

    Source:
        Mathet, Widlöcher & Métivier 2015, section 4.
    """
    apart = abs(one[0] - other[0]) + abs(one[1] - other[1])
    return float((apart / (one[1] - one[0] + other[1] - other[0])) ** 2 * delta_empty)


def _alignment_cost(one: _Units, other: _Units, weights: Weights) -> float:
    """Return the cost of the best alignment: every span, with or without a partner."""
    import numpy as np
    from lap import lapjvr

    total = (len(one) + len(other)) * weights.delta_empty
    rows, columns, saved = _worth_pairing(one, other, weights)
    for first, last in _blocks(one, other, rows, columns):
        i, j, values = rows[first:last], columns[first:last], saved[first:last]
        if len(values) == 1:
            total += float(values[0])
            continue
        left, top = int(i.min()), int(j.min())
        cost = np.zeros((int(i.max()) - left + 1, int(j.max()) - top + 1))
        cost[i - left, j - top] = values
        total += float(lapjvr(cost, extend_cost=True)[0])
    return total


def _worth_pairing(
    one: _Units, other: _Units, weights: Weights
) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """Return the pairs that cost less than two spans alone, and by how much (negative).

    Pairs too far apart are never looked at: a difference in place beyond the square root of
    2 / alpha of both lengths costs more than leaving both alone.
    """
    import numpy as np

    if not len(one) or not len(other):
        nothing = np.zeros(0, dtype=np.intp)
        return nothing, nothing, np.zeros(0)
    lengths, others = one.ends - one.starts, other.ends - other.starts
    if weights.alpha > 0:
        reach = np.sqrt(2 / weights.alpha) * (lengths + others.max())
        low = np.searchsorted(other.starts, one.starts - reach, "left")
        high = np.searchsorted(other.starts, one.starts + reach, "right")
    else:
        low, high = np.zeros(len(one), np.intp), np.full(len(one), len(other), np.intp)
    counts = high - low
    rows = np.repeat(np.arange(len(one)), counts)
    columns = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts - low, counts)
    apart = np.abs(one.starts[rows] - other.starts[columns])
    apart += np.abs(one.ends[rows] - other.ends[columns])
    apart /= lengths[rows] + others[columns]
    cost = weights.alpha * apart * apart
    cost += weights.beta * (one.labels[rows] != other.labels[columns])
    cost = (cost - 2) * weights.delta_empty
    worth = cost < 0
    return rows[worth], columns[worth], cost[worth]


def _blocks(
    one: _Units, other: _Units, rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> list[tuple[int, int]]:
    """Return stretches of the pairs that share no span with each other.

    One stretch for all where the matrix is small, else as few as keep the matrices small.
    """
    if not len(rows):
        return []
    if len(one) * len(other) <= _BLOCK_CELLS:
        return [(0, len(rows))]
    import numpy as np

    # Pairs come by row. Between two rows one can cut where no earlier row reaches a column
    # that a later one reaches too.
    reached = np.maximum.accumulate(columns)
    wanted = np.minimum.accumulate(columns[::-1])[::-1]
    cuts = [0, *np.flatnonzero((rows[1:] > rows[:-1]) & (wanted[1:] > reached[:-1])) + 1, len(rows)]
    blocks: list[tuple[int, int]] = []
    first = 0
    for cut, following in zip(cuts[1:], [*cuts[2:], None], strict=True):
        last = None if following is None else following - 1
        if last is not None:
            height = rows[last] - rows[first] + 1
            width = columns[first : last + 1].max() - columns[first : last + 1].min() + 1
            if height * width <= _BLOCK_CELLS:
                continue
        blocks.append((int(first), int(cut)))
        first = cut
    return blocks


# Chance


def _chance(one: _Units, other: _Units, weights: Weights, samples: int, draw: Generator) -> float:
    """Return the mean cost per span of the best alignments of continua drawn by chance."""
    import numpy as np

    sides = [each for each in (one, other) if len(each)]
    gaps = np.concatenate([each.starts - np.concatenate(([0.0], each.ends[:-1])) for each in sides])
    lengths = np.concatenate([each.ends - each.starts for each in sides])
    sizes = np.array([len(one), len(other)])
    labels, counts = np.unique(np.concatenate([each.labels for each in sides]), return_counts=True)
    shares = counts / counts.sum()

    def drawn() -> _Units:
        number = max(1, int(draw.normal(sizes.mean(), sizes.std())))
        between = draw.normal(gaps.mean(), gaps.std(), number)
        long = np.maximum(np.abs(draw.normal(lengths.mean(), lengths.std(), number)), 1e-9)
        ends = np.cumsum(between + long)
        starts = ends - long
        order = np.argsort(starts, kind="stable")
        return _Units(starts[order], ends[order], draw.choice(labels, number, p=shares)[order])

    total = 0.0
    for _ in range(samples):
        first, second = drawn(), drawn()
        total += _alignment_cost(first, second, weights) / (len(first) + len(second))
    return total / samples


def _units(keys: Sequence[Key], numbers: Mapping[Any, int]) -> _Units:
    import numpy as np

    keys = sorted(keys)
    return _Units(
        np.array([key[0] for key in keys], dtype=float),
        np.array([key[1] for key in keys], dtype=float),
        np.array([numbers[key[2]] for key in keys], dtype=np.int64),
    )


def _two(
    annotators: Sequence[Iterable[AnyMark]] | Mapping[str, Iterable[AnyMark]],
) -> tuple[list[Key], list[Key]]:
    """Return two annotators' spans, empty ones left out, in an order that names do not change."""
    lists = list(annotators.values() if isinstance(annotators, Mapping) else annotators)
    if len(lists) != 2:
        raise UnfitInput(
            "Gamma is computed for two annotators, and {count} were given",
            remedy="Compare them two by two.",
            count=len(lists),
        )
    one, other = (
        sorted(key for key in keys_of(marks, side) if key[0] < key[1])
        for marks, side in zip(lists, ("annotator 1", "annotator 2"), strict=True)
    )
    return (one, other) if one <= other else (other, one)


def _checked_weights(alpha: float, beta: float, delta_empty: float, samples: int) -> Weights:
    if alpha < 0 or beta < 0 or delta_empty <= 0 or samples < 1:
        raise UnfitInput(
            "Gamma needs weights that are not negative, a positive cost of the empty span, and "
            "at least one sample",
            remedy="The defaults are alpha 1, beta 1, delta_empty 1, 30 samples.",
        )
    return Weights(alpha, beta, delta_empty)
