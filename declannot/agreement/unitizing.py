"""Krippendorff's alpha for unitizing: agreement on where the units lie, in chance's light."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from declannot.agreement.coefficient import Coefficient, corrected
from declannot.agreement.marks import AnyMark, Range, UnfitInput, keys_of, ranges_of
from declannot.domain.message import message

NO_UNITS = message("Nobody marked anything, so there is nothing to compare")
NO_CHANCE = message("Chance leaves no room for disagreement here, so nothing can be said")
MERGED = message(
    "Spans of one annotator with the same label that overlap were taken as one: this measure "
    "knows no overlap"
)

Continuum = tuple[tuple[int, int], Sequence[Iterable[AnyMark]]]


@dataclass(slots=True)
class _Sums:
    """Disagreement of one label in squared code points, summed over documents."""

    observed: float = 0.0
    expected: float = 0.0
    units: int = 0


def unitized_alpha(
    continuum: tuple[int, int],
    annotators: Sequence[Iterable[AnyMark]] | Mapping[str, Iterable[AnyMark]],
) -> Coefficient:
    """Return Krippendorff's alpha for unitizing in its form of 2004.

    Args:
        continuum: start and end of the text in code points.
        annotators: for each annotator, at least two, a list of ``(start, end, label)``, or these
            lists by name. Spans of one annotator with the same label that overlap are merged,
            which ``notes`` says.

    Returns:
        The coefficient over all labels (sum of observed by sum of expected disagreement), and
        each label's in ``per_label``; ``observed`` and ``expected`` are disagreements.

    Raises:
        UnfitInput: fewer than two annotators, or a span outside the continuum.

    Source:
        Krippendorff 2004, Content Analysis, 2nd ed., p. 251-256 (first 1995, Sociological
        Methodology 25).
    """
    lists = list(annotators.values() if isinstance(annotators, Mapping) else annotators)
    length = continuum[1] - continuum[0]
    return _alpha([(continuum, lists)], scale=max(length, 1) ** 2)


def pooled_alpha(continua: Iterable[Continuum]) -> Coefficient:
    """Return alpha for unitizing over several documents.

    Observed and expected disagreement, in squared code points, are each summed over the
    documents before they are divided; a mean of the documents' coefficients would let a
    document with one span weigh like one with five hundred.

    Args:
        continua: what ``unitized_alpha`` takes, a pair a document.

    Raises:
        UnfitInput: as ``unitized_alpha``.
    """
    return _alpha(list(continua), scale=None)


def _alpha(continua: Sequence[Continuum], scale: int | None) -> Coefficient:
    sums: defaultdict[str, _Sums] = defaultdict(_Sums)
    merged = False
    total = 0
    for continuum, annotators in continua:
        total += max(continuum[1] - continuum[0], 0) ** 2
        merged = _add(continuum, annotators, sums) or merged
    divisor = float(scale if scale is not None else max(total, 1))
    observed = sum(each.observed for each in sums.values()) / divisor
    expected = sum(each.expected for each in sums.values()) / divisor
    notes = (MERGED,) if merged else ()
    if not sums:
        return Coefficient(value=None, why=NO_UNITS)
    if sum(each.units for each in sums.values()) == 1:
        # All that chance has is this one unit in another place, which is what there is.
        expected = observed
    value = corrected(observed, expected, perfect=0.0)
    return Coefficient(
        value=value,
        why=NO_CHANCE if value is None else None,
        observed=observed,
        expected=expected,
        per_label={label: _of_label(sums[label], divisor) for label in sorted(sums)},
        notes=notes,
    )


def _of_label(sums: _Sums, divisor: float) -> Coefficient:
    observed, expected = sums.observed / divisor, sums.expected / divisor
    value = None if not sums.expected else 1 - sums.observed / sums.expected
    return Coefficient(
        value=value,
        why=NO_CHANCE if value is None else None,
        observed=observed,
        expected=expected,
    )


def _add(
    continuum: tuple[int, int],
    annotators: Sequence[Iterable[AnyMark]],
    sums: Mapping[str, _Sums],
) -> bool:
    """Add one document's disagreement; return whether spans were merged."""
    if len(annotators) < 2:
        raise UnfitInput(
            "Agreement needs at least two annotators", remedy="Give a list of spans for each."
        )
    units: defaultdict[str, list[list[Range]]] = defaultdict(lambda: [[] for _ in annotators])
    for number, marks in enumerate(annotators):
        for key in keys_of(marks, f"annotator {number + 1}"):
            if key[0] < continuum[0] or key[1] > continuum[1]:
                raise UnfitInput(
                    "The span {start}–{end} lies outside the text ({first}–{last})",
                    remedy="Give offsets in code points of the same text for all annotators.",
                    start=key[0],
                    end=key[1],
                    first=continuum[0],
                    last=continuum[1],
                )
            units[key[2]][number].extend(
                (start - continuum[0], end - continuum[0])
                for start, end in ranges_of(key)
                if start < end
            )
    merged = False
    for label, by_annotator in units.items():
        apart = [_apart(ranges) for ranges in by_annotator]
        merged = merged or any(
            len(one) != len(other) for one, other in zip(apart, by_annotator, strict=True)
        )
        label_sums = sums[label]
        length = continuum[1] - continuum[0]
        gaps = [_gaps(ranges, length) for ranges in apart]
        label_sums.units += sum(map(len, apart))
        label_sums.observed += _observed(apart, gaps)
        label_sums.expected += _expected(apart, gaps, length)
    return merged


def _apart(ranges: Iterable[Range]) -> list[Range]:
    """Return the ranges in order, those that overlap made one; touching ones stay two."""
    result: list[Range] = []
    for start, end in sorted(ranges):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _gaps(units: Sequence[Range], length: int) -> list[Range]:
    edges = [0, *(edge for unit in units for edge in unit), length]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in pairs if start < end]


def _observed(units: Sequence[list[Range]], gaps: Sequence[list[Range]]) -> float:
    """Return the observed disagreement times the squared length of the text."""
    count = len(units)
    total = 0
    for i in range(count):
        for j in range(count):
            if i == j:
                continue
            total += _between(units[i], units[j])
            # A unit in a gap of the other counts once for each direction in which it is seen.
            total += 2 * _swallowed(units[i], gaps[j])
    return total / (count * (count - 1))


def _between(one: Sequence[Range], other: Sequence[Range]) -> int:
    """Return the squared distances of the edges of all units that intersect."""
    total = first = 0
    for start, end in one:
        while first < len(other) and other[first][1] <= start:
            first += 1
        place = first
        while place < len(other) and other[place][0] < end:
            total += (start - other[place][0]) ** 2 + (end - other[place][1]) ** 2
            place += 1
    return total


def _swallowed(units: Sequence[Range], gaps: Sequence[Range]) -> int:
    """Return the squared lengths of the units that lie wholly in a gap."""
    total = place = 0
    for start, end in units:
        while place < len(gaps) and gaps[place][1] < end:
            place += 1
        if place < len(gaps) and gaps[place][0] <= start:
            total += (end - start) ** 2
    return total


def _expected(units: Sequence[list[Range]], gaps: Sequence[list[Range]], length: int) -> float:
    """Return the expected disagreement times the squared length of the text."""
    count = len(units)
    unit_lengths = [end - start for each in units for start, end in each]
    gap_lengths = sorted(end - start for each in gaps for start, end in each)
    room = [0, *accumulate(reversed(gap_lengths))]
    total = 0.0
    for size in unit_lengths:
        wide_enough = len(gap_lengths) - bisect_left(gap_lengths, size)
        shifts = room[wide_enough] - wide_enough * (size - 1)
        total += (len(unit_lengths) - 1) * (2 * size**3 - 3 * size**2 + size) / 3
        total += size * size * shifts
    pairs = count * length * (count * length - 1) - sum(n * (n - 1) for n in unit_lengths)
    return 2 * total / length / pairs * length * length if pairs > 0 else 0.0
