"""Gamma for two annotators: how orderly their spans align, in the light of chance.

For two annotators the best alignment is an assignment problem, so no integer programming is
needed. A pair of spans costs its dissimilarity, a span without partner costs ``delta_empty``;
aligning two spans is worth it where it costs less than leaving both alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
_BLOCK_CELLS = 65_536
"""Most cells of one cost matrix, unless spans that hang together need more."""
_BATCH_PAIRS = 2_000_000
"""Most pairs of spans of the documents that are aligned at once."""


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
    """Spans of one annotator in several documents, sorted by document and start.

    The documents lie one behind the other on one axis, so far apart that none reaches another.
    """

    starts: Floats
    ends: Floats
    labels: NDArray[np.int64]
    documents: NDArray[np.int64]

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
    for batch in _batches(readings):
        sizes = np.array([len(one) + len(other) for one, other in batch], dtype=float)
        one, other = (_units([pair[side] for pair in batch], numbers) for side in (0, 1))
        cost += float(_alignment_costs(*_apart(one, other), len(batch), weights).sum())
        chance += float((sizes * _chance(one, other, len(batch), weights, samples, draw)).sum())
    count = sum(len(one) + len(other) for one, other in readings)
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


def _alignment_costs(one: _Units, other: _Units, documents: int, weights: Weights) -> Floats:
    """Return, for each document, the cost of its best alignment: every span, paired or not."""
    import numpy as np
    from lap import lapjvr

    rows, columns, saved = _worth_pairing(one, other, weights)
    won = np.zeros(len(one))
    for first, last in _blocks(rows, columns):
        i, j, values = rows[first:last], columns[first:last], saved[first:last]
        if len(values) == 1:
            won[i[0]] = values[0]
            continue
        left, top = int(i[0]), int(j.min())
        cost = np.zeros((int(i[-1]) - left + 1, int(j.max()) - top + 1))
        cost[i - left, j - top] = values
        _, chosen_rows, chosen_columns = lapjvr(cost, extend_cost=True)
        won[chosen_rows + left] = cost[chosen_rows, chosen_columns]
    alone = np.bincount(one.documents, minlength=documents)
    alone = alone + np.bincount(other.documents, minlength=documents)
    found = np.bincount(one.documents, weights=won, minlength=documents)
    return np.asarray(found + alone * weights.delta_empty, dtype=np.float64)


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


def _blocks(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Iterator[tuple[int, int]]:
    """Yield stretches of the pairs that share no span with each other.

    Args:
        rows, columns: the pairs, by row, then column.
    """
    if not len(rows):
        return
    import numpy as np

    # One can cut between two rows where no earlier row reaches a column that a later one
    # reaches too.
    reached = np.maximum.accumulate(columns)
    wanted = np.minimum.accumulate(columns[::-1])[::-1]
    cuts = np.flatnonzero((rows[1:] > rows[:-1]) & (wanted[1:] > reached[:-1])) + 1
    ends = [*cuts.tolist(), len(rows)]
    last = [end - 1 for end in ends]
    farthest = zip(rows[last].tolist(), reached[last].tolist(), strict=True)
    first = previous = 0
    row, column = int(rows[0]), int(wanted[0])
    for end, (last_row, last_column) in zip(ends, farthest, strict=True):
        size = (last_row - row + 1) * (last_column - column + 1)
        if size > _BLOCK_CELLS and previous > first:
            yield first, previous
            first, row, column = previous, int(rows[previous]), int(wanted[previous])
        previous = end
    yield first, previous


# Chance


def _chance(
    one: _Units,
    other: _Units,
    documents: int,
    weights: Weights,
    samples: int,
    draw: Generator,
) -> Floats:
    """Return, for each document, the mean cost per span of alignments drawn by chance."""
    import numpy as np

    model = _Model(one, other, documents)
    total = np.zeros(documents)
    for _ in range(samples):
        first, second = model.drawn(draw), model.drawn(draw)
        spans = np.bincount(first.documents, minlength=documents)
        spans = spans + np.bincount(second.documents, minlength=documents)
        total += _alignment_costs(*_apart(first, second), documents, weights) / spans
    return total / samples


class _Model:
    """What continua of chance are drawn from, document by document."""

    def __init__(self, one: _Units, other: _Units, documents: int) -> None:
        import numpy as np

        self._documents = documents
        numbers = np.stack(
            [np.bincount(each.documents, minlength=documents) for each in (one, other)]
        )
        self._number = numbers.mean(axis=0), numbers.std(axis=0)
        of = np.concatenate((one.documents, other.documents))
        gaps = np.concatenate([_gaps(each) for each in (one, other)])
        lengths = np.concatenate((one.ends - one.starts, other.ends - other.starts))
        self._gap = _mean_and_deviation(gaps, of, documents)
        self._length = _mean_and_deviation(lengths, of, documents)
        labels = np.concatenate((one.labels, other.labels))
        self._labels = labels[np.argsort(of, kind="stable")]
        self._count = np.bincount(of, minlength=documents)
        self._first = np.cumsum(self._count) - self._count

    def drawn(self, draw: Generator) -> _Units:
        """Return the spans of an annotator who marks at random."""
        import numpy as np

        numbers = np.maximum(draw.normal(*self._number).astype(np.int64), 1)
        of = np.repeat(np.arange(self._documents), numbers)
        gaps = draw.normal(self._gap[0][of], self._gap[1][of])
        lengths = np.abs(draw.normal(self._length[0][of], self._length[1][of]))
        lengths = np.maximum(lengths, 1e-9)
        way = np.cumsum(gaps + lengths)
        before = np.concatenate(([0.0], way))[np.cumsum(numbers) - numbers]
        ends = way - before[of]
        picked = (draw.random(len(of)) * self._count[of]).astype(np.int64)
        labels = self._labels[self._first[of] + picked]
        starts = ends - lengths
        order = np.lexsort((starts, of))
        return _Units(starts[order], ends[order], labels[order], of[order])


def _gaps(units: _Units) -> Floats:
    """Return the gap before each span; before the first one from the start of the document."""
    import numpy as np

    if not len(units):
        return np.zeros(0)
    before = np.concatenate(([0.0], units.ends[:-1]))
    begins = np.concatenate(([True], units.documents[1:] != units.documents[:-1]))
    return units.starts - np.where(begins, 0.0, before)


def _mean_and_deviation(
    values: Floats, of: NDArray[np.int64], documents: int
) -> tuple[Floats, Floats]:
    import numpy as np

    counts = np.maximum(np.bincount(of, minlength=documents), 1)
    means = np.bincount(of, weights=values, minlength=documents) / counts
    squares = np.bincount(of, weights=(values - means[of]) ** 2, minlength=documents) / counts
    return means, np.sqrt(squares)


def _apart(one: _Units, other: _Units) -> tuple[_Units, _Units]:
    """Put the documents behind each other on one axis, too far apart to reach each other."""
    import numpy as np

    starts = np.concatenate((one.starts, other.starts))
    ends = np.concatenate((one.ends, other.ends))
    room = (ends.max() - starts.min()) + 10 * (ends - starts).max() + 1
    shifted = [
        _Units(
            each.starts + each.documents * room,
            each.ends + each.documents * room,
            each.labels,
            each.documents,
        )
        for each in (one, other)
    ]
    return shifted[0], shifted[1]


def _batches(
    readings: Sequence[tuple[list[Key], list[Key]]],
) -> Iterator[list[tuple[list[Key], list[Key]]]]:
    """Yield documents in groups that are aligned at once."""
    batch: list[tuple[list[Key], list[Key]]] = []
    pairs = 0
    for pair in readings:
        size = (len(pair[0]) + len(pair[1])) ** 2 // 4
        if batch and pairs + size > _BATCH_PAIRS:
            yield batch
            batch, pairs = [], 0
        batch.append(pair)
        pairs += size
    if batch:
        yield batch


def _units(keys: Sequence[Sequence[Key]], numbers: Mapping[Any, int]) -> _Units:
    """Return one annotator's spans, a list a document."""
    import numpy as np

    flat = [(document, *key[:3]) for document, each in enumerate(keys) for key in sorted(each)]
    return _Units(
        np.array([key[1] for key in flat], dtype=float),
        np.array([key[2] for key in flat], dtype=float),
        np.array([numbers[key[3]] for key in flat], dtype=np.int64),
        np.array([key[0] for key in flat], dtype=np.int64),
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
