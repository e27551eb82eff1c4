"""How values are spread: quartiles from how often each value occurs, histograms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """A distribution of whole numbers.

    Quartiles are the values at which a quarter, a half and three quarters of the values lie at or
    below, with the mean of the two middle values where the number is even (method 2 of Hyndman
    and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996) 361).

    Attributes:
        count: how many values there are.
        least, greatest: the extremes.
        first, median, third: the quartiles.
        mean: the arithmetic mean.
    """

    count: int
    least: int
    first: float
    median: float
    third: float
    greatest: int
    mean: float


def spread_of(counts: Mapping[int, int]) -> Spread | None:
    """Return the spread of values given as value -> how often, or None where there is none."""
    ordered = sorted((value, often) for value, often in counts.items() if often > 0)
    total = sum(often for _value, often in ordered)
    if not total:
        return None
    return Spread(
        count=total,
        least=ordered[0][0],
        first=_quantile(ordered, total, 1),
        median=_quantile(ordered, total, 2),
        third=_quantile(ordered, total, 3),
        greatest=ordered[-1][0],
        mean=sum(value * often for value, often in ordered) / total,
    )


def _quantile(ordered: Sequence[tuple[int, int]], total: int, quarters: int) -> float:
    """Return the value at ``quarters`` fourths; the mean of two where it falls between them."""
    whole, rest = divmod(total * quarters, 4)
    if rest:
        return float(_nth(ordered, whole + 1))
    return (_nth(ordered, whole) + _nth(ordered, whole + 1)) / 2


def _nth(ordered: Sequence[tuple[int, int]], number: int) -> int:
    """Return the ``number``-th value, counted from 1."""
    passed = 0
    for value, often in ordered:
        passed += often
        if passed >= number:
            return value
    return ordered[-1][0]


def bins_of(counts: Mapping[int, int], most: int) -> list[tuple[int, int, int]]:
    """Return a histogram: first value, last value and how many, of equally wide bins.

    The bins have a round width (1, 2, 5, 10, 20, 50 ...), begin at a multiple of it and are at most
    ``most``; values beyond the last twentieth are put into one last bin, so that one very long
    span does not press all others into one bar.

    Args:
        counts: value -> how often.
        most: bins at the most, at least 2.
    """
    ordered = sorted((value, often) for value, often in counts.items() if often > 0)
    if not ordered:
        return []
    total = sum(often for _value, often in ordered)
    usual = _nth(ordered, max(1, -(-total * 19 // 20)))
    least, greatest = ordered[0][0], ordered[-1][0]
    width = _round_width(least, usual, most - 1)
    begin = least // width * width
    full = (usual - begin) // width + 1
    rest = begin + full * width
    bins = [[begin + width * n, begin + width * (n + 1) - 1, 0] for n in range(full)]
    if greatest >= rest:
        bins.append([rest, greatest, 0])
    for value, often in ordered:
        bins[min((value - begin) // width, len(bins) - 1)][2] += often
    return [(first, last, often) for first, last, often in bins]


def _round_width(least: int, greatest: int, most: int) -> int:
    width = 1
    while True:
        for step in (1, 2, 5):
            fitting = step * width
            if (greatest - least // fitting * fitting) // fitting + 1 <= most:
                return fitting
        width *= 10
