"""Unitized alpha and gamma on published examples, and what holds for all readings."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.agreement import disorder, gamma, unitized_alpha
from declannot.agreement.disorder import pooled_gamma, positional_dissimilarity
from declannot.agreement.marks import UnfitInput
from declannot.agreement.unitizing import MERGED, pooled_alpha
from tests.thoroughness import examples

LENGTH = 60


@st.composite
def _marks(draw: st.DrawFn) -> tuple[int, int, str]:
    start = draw(st.integers(0, 40))
    return (start, start + draw(st.integers(1, 20)), draw(st.sampled_from("XYZ")))


readings = st.lists(_marks(), max_size=8)


def test_unitized_alpha_as_published() -> None:
    # Krippendorff 2004, p. 254; the book rounds the pooled value to .859
    found = unitized_alpha(
        (150, 450),
        [
            [(225, 295, "c"), (370, 400, "c"), (180, 240, "k"), (300, 350, "k")],
            [(220, 300, "c"), (355, 375, "c"), (400, 420, "c"), (180, 240, "k"), (300, 350, "k")],
        ],
    )

    c = found.per_label["c"]
    assert (c.observed, c.expected) == pytest.approx((0.0144, 0.0532), abs=1e-4)
    assert c.value == pytest.approx(0.7286, abs=1e-4)
    assert found.per_label["k"].value == 1
    assert found.value == pytest.approx(0.8587, abs=1e-4)


def test_one_unit_is_no_better_than_chance_and_none_is_nothing() -> None:
    assert unitized_alpha((0, 24), [[(2, 10, "X")], []]).value == 0
    assert unitized_alpha((0, 24), [[], []]).value is None
    assert "Nobody marked" in str(unitized_alpha((0, 24), [[], [], []]).reason)


def test_spans_of_one_label_that_overlap_are_merged_and_that_is_said() -> None:
    nested = unitized_alpha((0, 24), [[(2, 10, "X"), (4, 6, "X")], [(3, 9, "X")]])
    plain = unitized_alpha((0, 24), [[(2, 10, "X")], [(3, 9, "X")]])

    assert nested.value == plain.value
    assert (nested.notes, plain.notes) == ((MERGED,), ())


def test_alpha_over_documents_is_that_of_the_documents_where_they_are_alike() -> None:
    one = ((0, 24), [[(2, 10, "X")], [(3, 9, "X")]])

    pooled = pooled_alpha([one, one, one])

    assert pooled.value == pytest.approx(unitized_alpha(*one).value)
    assert pooled_alpha([]).value is None


def test_spans_outside_the_text_and_single_annotators_are_refused() -> None:
    with pytest.raises(UnfitInput, match="outside the text"):
        unitized_alpha((0, 10), [[(5, 11, "X")], []])
    with pytest.raises(UnfitInput, match="at least two annotators"):
        unitized_alpha((0, 10), [[(5, 9, "X")]])


@given(readings, readings)
def test_alpha_for_units_does_not_depend_on_who_is_first(a: Any, b: Any) -> None:
    one, other = unitized_alpha((0, LENGTH), [a, b]), unitized_alpha((0, LENGTH), [b, a])

    assert (one.value is None) == (one.reason is not None)
    assert one.value is None or math.isfinite(one.value)
    assert one.value == (None if other.value is None else pytest.approx(other.value))
    same = unitized_alpha((0, LENGTH), [a, a]).value
    assert same in (None, pytest.approx(1))


# Gamma


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Mathet, Widlöcher & Métivier 2015, figure 10
        ((4, 14), (40, 44), 22.2),
        ((4, 14), (20, 25), 3.2),
        ((4, 14), (14, 24), 1.0),
        ((20, 30), (20, 25), 0.11),
        ((4, 14), (4, 14), 0),
    ],
)
def test_how_far_apart_two_spans_lie(one: Any, other: Any, expected: float) -> None:
    assert positional_dissimilarity(one, other) == pytest.approx(expected, rel=0.02)


def test_the_best_alignment_has_the_disorder_that_can_be_reckoned_by_hand() -> None:
    a = [(1, 5, "a"), (6, 10, "b"), (11, 15, "a")]
    b = [(2, 6, "a"), (7, 11, "b"), (12, 16, "a")]

    found = gamma([a, b], samples=100)

    # Three pairs, each shifted by one of eight characters twice: ((1 + 1) / 8)².
    assert found.best_alignment_disorder == pytest.approx(0.0625)
    # pygamma-agreement 0.5.9 gives .866 to .883 in six runs of 100 samples
    assert found.value == pytest.approx(0.875, abs=0.02)
    assert (found.samples, found.seed) == (100, 0)


def test_the_same_seed_gives_the_same_gamma() -> None:
    a, b = [(0, 9, "x"), (20, 33, "y")], [(2, 9, "x"), (21, 30, "x")]

    assert gamma([a, b]) == gamma({"B": b, "A": a})
    assert gamma([a, b]).value != gamma([a, b], seed=1).value


def test_gamma_is_for_two_and_says_so() -> None:
    with pytest.raises(UnfitInput, match=r"two annotators, and 3 were given\. Compare them two"):
        gamma([[], [], []])
    with pytest.raises(UnfitInput, match="Gamma needs weights"):
        gamma([[], []], delta_empty=0)
    assert gamma([[], []]).reason == "Nobody marked anything, so there is nothing to align"


def test_a_document_weighs_as_much_as_its_spans() -> None:
    alike = [(10 * i, 10 * i + 6, "x") for i in range(50)]
    apart = ([(3, 9, "x")], [(40, 60, "y")])

    found = pooled_gamma([(alike, alike), apart])

    assert found.best_alignment_disorder == pytest.approx(2 * 2 / 102)
    assert found.value is not None
    assert found.value > 0.8


def test_a_long_text_is_aligned_in_parts_with_the_same_result(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    a = [(7 * i, 7 * i + 4 + i % 5, "xyz"[i % 3]) for i in range(80)]
    b = [(7 * i + i % 3, 7 * i + 6, "xyz"[i % 3]) for i in range(80) if i % 9]
    whole = gamma([a, b], samples=5)

    monkeypatch.setattr(disorder, "_BLOCK_CELLS", 40)

    parts = gamma([a, b], samples=5)
    assert parts.value == pytest.approx(whole.value)
    assert parts.best_alignment_disorder == pytest.approx(whole.best_alignment_disorder)


@settings(max_examples=examples(40))
@given(st.lists(st.tuples(readings, readings), max_size=3), st.randoms(use_true_random=False))
def test_gamma_depends_neither_on_order_nor_on_who_is_first(documents: Any, chance: Any) -> None:
    mixed = [
        (chance.sample(b, len(b)), chance.sample(a, len(a)))
        for a, b in chance.sample(documents, len(documents))
    ]

    one, other = pooled_gamma(documents, samples=3), pooled_gamma(mixed, samples=3)

    assert one == other
    assert (one.value is None) == (one.reason is not None)
    assert one.value is None or math.isfinite(one.value)
    same = pooled_gamma([(a, a) for a, _ in documents], samples=3).value
    assert same is None or same == pytest.approx(1)
