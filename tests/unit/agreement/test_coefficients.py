"""Coefficients on published examples, and where they are undefined."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.agreement import (
    cohen_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    scott_pi,
)
from declannot.agreement.marks import UnfitInput

tables = st.integers(1, 4).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 9), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


@pytest.mark.parametrize(
    ("table", "kappa", "pi"),
    [
        # Artstein & Poesio 2008, Computational Linguistics 34(4), p. 558
        ([[20, 10], [20, 50]], 0.348, 0.341),
        # Zwick 1988, p. 376
        ([[20, 10, 10, 0], [10, 10, 0, 0], [10, 0, 10, 0], [0, 0, 0, 20]], 0.444, 0.444),
        # Krippendorff 2004, p. 246
        ([[12, 9, 9], [9, 14, 9], [9, 9, 20]], 0.186, 0.186),
    ],
)
def test_kappa_and_pi_as_published(table: list[list[int]], kappa: float, pi: float) -> None:
    assert cohen_kappa(table).value == pytest.approx(kappa, abs=0.001)
    assert scott_pi(table).value == pytest.approx(pi, abs=0.001)


def test_cohens_own_example() -> None:
    # Cohen 1960, p. 45
    found = cohen_kappa([[88, 14, 18], [10, 40, 10], [2, 6, 12]])

    assert found.value == pytest.approx(0.492, abs=0.001)
    assert found.observed == pytest.approx(0.70)
    assert found.expected == pytest.approx(0.41)


def test_the_interval_of_kappa_as_other_programs_print_it() -> None:
    # SAS, quoted in the tests of statsmodels (table 10)
    found = cohen_kappa([[0, 4, 1], [0, 8, 0], [0, 1, 5]])

    assert found.standard_error == pytest.approx(0.1380, abs=6e-5)
    assert found.ci95 == pytest.approx((0.2137, 0.7547), abs=6e-5)


def test_ac1_stays_high_where_one_category_prevails() -> None:
    # irrCAC for R on Cohen's table
    assert gwet_ac1([[88, 14, 18], [10, 40, 10], [2, 6, 12]]).value == pytest.approx(
        0.57597, abs=1e-4
    )
    prevailing = [[118, 5], [2, 0]]
    kappa, ac1 = cohen_kappa(prevailing).value, gwet_ac1(prevailing).value
    assert kappa is not None
    assert ac1 is not None
    assert kappa < 0.1 < 0.9 < ac1


def test_fleiss_kappa_per_category() -> None:
    # Randolph's calculator, quoted in the tests of statsmodels
    found = fleiss_kappa([[7, 1], [3, 5]])

    assert found.value == pytest.approx(0.161905, abs=1e-6)
    assert [each.value for each in found.per_label.values()] == pytest.approx(
        [0.161905] * 2, abs=1e-6
    )


def test_alpha_with_gaps() -> None:
    # Krippendorff 2011, part C
    units = [
        [1, 1, None, 1],
        [2, 2, 3, 2],
        [3, 3, 3, 3],
        [3, 3, 3, 3],
        [2, 2, 2, 2],
        [1, 2, 3, 4],
        [4, 4, 4, 4],
        [1, 1, 2, 1],
        [2, 2, 2, 2],
        [None, 5, 5, 5],
        [None, None, 1, 1],
        [None, 3, None, None],
    ]

    assert krippendorff_alpha(units).value == pytest.approx(0.743, abs=0.0006)
    assert krippendorff_alpha(reversed(units)).value == pytest.approx(0.743, abs=0.0006)


@pytest.mark.parametrize("measure", [cohen_kappa, scott_pi, gwet_ac1])
def test_one_category_leaves_nothing_to_say(measure: Any) -> None:
    found = measure([[5, 0], [0, 0]])

    assert found.value is None
    assert found.observed == 1.0
    assert found.reason is not None
    assert "one category" in found.reason
    assert measure([]).reason == measure([[0, 0], [0, 0]]).reason == "There is nothing to compare"


def test_fleiss_and_alpha_without_variation() -> None:
    assert fleiss_kappa([[3, 0], [3, 0]]).value is None
    assert fleiss_kappa([]).reason == "There is nothing to compare"
    assert krippendorff_alpha([["x", "x"], ["x", "x"]]).value is None
    assert "two annotators" in str(krippendorff_alpha([["x", None], [None, "y"]]).reason)


def test_one_annotator_who_marked_nothing_agrees_no_better_than_chance() -> None:
    assert cohen_kappa([[0, 0], [7, 20]]).value == 0


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: cohen_kappa([[1, 2], [3, 4], [5, 6]]), "not square"),
        (lambda: cohen_kappa([[1, -2], [3, 4]]), "not a count"),
        (lambda: cohen_kappa([[1, math.nan], [3, 4]]), "not a count"),
        (lambda: scott_pi([["x"]]), "not a count"),  # type: ignore[list-item]
        (lambda: fleiss_kappa([[2, 1], [3, 1]]), "same number of annotators"),
        (lambda: fleiss_kappa([[1, 0], [0, 1]]), "at least two annotators"),
    ],
)
def test_what_cannot_be_computed_is_refused_in_a_sentence(call: Any, sentence: str) -> None:
    with pytest.raises(UnfitInput, match=sentence):
        call()
    with pytest.raises(ValueError, match=sentence):
        call()


@given(tables)
def test_who_is_first_does_not_matter_and_nothing_is_not_a_number(table: Any) -> None:
    turned = [list(column) for column in zip(*table, strict=True)]
    for measure in (cohen_kappa, scott_pi, gwet_ac1):
        one, other = measure(table), measure(turned)
        assert (one.value is None) == (one.reason is not None)
        if one.value is None:
            assert other.value is None
            continue
        assert math.isfinite(one.value)
        assert one.value <= 1
        assert other.value == pytest.approx(one.value)
        assert one.observed is not None
        assert (one.observed == 1) == (one.value == pytest.approx(1))


@given(st.lists(st.lists(st.sampled_from(["x", "y", None]), min_size=3, max_size=3)))
def test_alpha_is_a_number_or_has_a_reason(units: Any) -> None:
    found = krippendorff_alpha(units)

    assert (found.value is None) == (found.reason is not None)
    assert found.value is None or math.isfinite(found.value)
