"""How values are spread, counted by hand; checked against the standard library's quantiles."""

from __future__ import annotations

import statistics
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.domain.spread import Spread, bins_of, spread_of


def test_quartiles_of_values_counted_by_hand() -> None:
    assert spread_of({1: 1, 2: 1, 3: 1, 4: 1}) == Spread(4, 1, 1.5, 2.5, 3.5, 4, 2.5)
    assert spread_of({5: 3, 9: 2, 20: 0}) == Spread(5, 5, 5.0, 5.0, 9.0, 9, 6.6)
    assert spread_of({}) is None


@given(st.lists(st.integers(0, 60), min_size=1, max_size=80))
def test_the_median_is_that_of_the_standard_library(values: list[int]) -> None:
    found = spread_of(Counter(values))
    assert found is not None
    assert found.median == statistics.median(values)
    assert found.first <= found.median <= found.third
    assert found.mean == pytest.approx(statistics.mean(values))


def test_bins_are_round_and_one_long_value_does_not_press_the_others() -> None:
    counts = {**dict.fromkeys(range(3, 41), 2), 390: 1}
    bins = bins_of(counts, 10)
    assert bins == [
        (0, 4, 4), (5, 9, 10), (10, 14, 10), (15, 19, 10), (20, 24, 10), (25, 29, 10),
        (30, 34, 10), (35, 39, 10), (40, 390, 3),
    ]  # fmt: skip
    assert sum(often for *_ends, often in bins) == 77


@given(st.dictionaries(st.integers(1, 3_000), st.integers(1, 5), min_size=1, max_size=40))
def test_bins_hold_every_value_and_are_few(counts: dict[int, int]) -> None:
    bins = bins_of(counts, 12)
    assert sum(often for *_ends, often in bins) == sum(counts.values())
    assert len(bins) <= 12
    assert all(one[1] + 1 == other[0] for one, other in zip(bins, bins[1:], strict=False))
