"""Typed differences between two annotators in one document."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declannot.agreement import matching
from declannot.agreement.differences import Difference, DifferenceKind, typed_differences
from declannot.agreement.marks import UnfitInput, keys_of

Mark = tuple[int, int, str]

ONLY_A, ONLY_B = DifferenceKind.ONLY_A, DifferenceKind.ONLY_B
SWAPPED = {ONLY_A: ONLY_B, ONLY_B: ONLY_A}


def kinds(a: list[Any], b: list[Any]) -> list[str]:
    return [each.kind.value for each in typed_differences(a, b)]


@st.composite
def _marks(draw: st.DrawFn) -> Mark:
    start = draw(st.integers(0, 30))
    return (start, start + draw(st.integers(1, 12)), draw(st.sampled_from("XYZ")))


marks = st.lists(_marks(), max_size=14)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([], [], []),
        ([(0, 4, "X")], [(0, 4, "X")], ["exact"]),
        ([(0, 4, "X")], [(0, 4, "Y")], ["label"]),
        ([(0, 4, "X")], [(1, 4, "X")], ["boundary"]),
        ([(0, 4, "X")], [(1, 4, "Y")], ["boundary+label"]),
        ([(0, 4, "X")], [(4, 8, "X")], ["only A", "only B"]),
        ([(0, 10, "X")], [(0, 5, "X"), (5, 10, "X")], ["split/merge"]),
        ([(0, 10, "X")], [(0, 5, "X"), (5, 10, "Y")], ["split/merge"]),
        # An entity that stands behind a shorter reading is no piece of the longer one.
        ([(0, 52, "EVENT")], [(0, 30, "EVENT"), (34, 40, "PLACE")], ["boundary", "only B"]),
        # What is nested in a piece is no further piece.
        ([(0, 20, "X")], [(0, 12, "X"), (2, 8, "X")], ["boundary", "only B"]),
        # Two neighbours with shifted edges are two boundaries.
        (
            [(0, 100, "X"), (101, 300, "X")],
            [(0, 95, "X"), (96, 300, "X")],
            ["boundary", "boundary"],
        ),
        # Too little of it covered.
        ([(0, 100, "X")], [(0, 20, "X"), (30, 50, "X")], ["boundary", "only B"]),
        # A better overlap wins over an earlier one.
        ([(0, 10, "X")], [(0, 4, "X"), (1, 10, "X")], ["only B", "boundary"]),
    ],
)
def test_the_class_of_a_difference(a: list[Mark], b: list[Mark], expected: list[str]) -> None:
    assert sorted(kinds(a, b)) == sorted(expected)


def test_a_piece_more_makes_another_span() -> None:
    whole = (0, 10, "X")
    pieces = (0, 10, "X", ((0, 3), (6, 10)))

    assert kinds([whole], [pieces]) == ["boundary"]
    assert kinds([pieces], [pieces]) == ["exact"]
    assert kinds([pieces], [(0, 10, "Y", ((0, 3), (6, 10)))]) == ["label"]
    assert kinds([pieces], [(3, 6, "X")]) == ["only A", "only B"]


def test_identical_spans_are_counted_as_often_as_they_stand_there() -> None:
    assert sorted(kinds([(0, 3, "X")] * 2, [(0, 3, "X")])) == ["exact", "only A"]


def test_a_span_that_was_cut_in_two_names_its_pieces_in_order() -> None:
    found = typed_differences([(9, 12, "Y"), (0, 8, "X")], [(5, 8, "X"), (0, 4, "X")])

    assert found == [
        Difference(DifferenceKind.SPLIT_MERGE, (1,), (1, 0)),
        Difference(DifferenceKind.ONLY_A, (0,), ()),
    ]


@given(marks, marks)
def test_every_span_stands_in_exactly_one_difference(a: list[Mark], b: list[Mark]) -> None:
    found = typed_differences(a, b)

    assert sorted(i for each in found for i in each.a) == list(range(len(a)))
    assert sorted(j for each in found for j in each.b) == list(range(len(b)))
    for each in found:
        sizes = sorted((len(each.a), len(each.b)))
        if each.kind is DifferenceKind.SPLIT_MERGE:
            assert sizes[0] == 1
            assert sizes[1] > 1
        elif each.kind in SWAPPED:
            assert sizes == [0, 1]
        else:
            assert sizes == [1, 1]


@given(marks, marks)
def test_swapping_the_annotators_swaps_the_roles_and_nothing_else(
    a: list[Mark], b: list[Mark]
) -> None:
    def told(one: list[Mark], other: list[Mark], swapped: bool) -> Counter[Any]:
        found: Counter[Any] = Counter()
        for each in typed_differences(one, other):
            sides = [tuple(one[i] for i in each.a), tuple(other[j] for j in each.b)]
            kind = SWAPPED.get(each.kind, each.kind) if swapped else each.kind
            found[kind, *(reversed(sides) if swapped else sides)] += 1
        return found

    assert told(a, b, swapped=False) == told(b, a, swapped=True)


@given(marks, marks, st.randoms(use_true_random=False))
def test_the_order_of_the_spans_does_not_matter(a: list[Mark], b: list[Mark], chance: Any) -> None:
    def told(one: list[Mark], other: list[Mark]) -> list[Any]:
        return [
            (each.kind, [one[i] for i in each.a], [other[j] for j in each.b])
            for each in typed_differences(one, other)
        ]

    mixed_a, mixed_b = chance.sample(a, len(a)), chance.sample(b, len(b))

    assert told(a, b) == told(mixed_a, mixed_b)


@given(marks)
def test_a_reading_compared_with_itself_has_no_difference(a: list[Mark]) -> None:
    assert set(kinds(a, a)) <= {"exact"}


def test_many_spans_over_each_other_are_paired_as_well_as_can_be() -> None:
    a = [(i, 40 + i, "X") for i in range(0, 40, 2)]
    b = [(i + 1, 41 + i, "X") for i in range(0, 40, 2)]

    found = typed_differences(a, b)

    assert [(each.kind, each.a, each.b) for each in found] == [
        (DifferenceKind.BOUNDARY, (i,), (i,)) for i in range(20)
    ]


@pytest.mark.parametrize("bad", [(4, 2, "X"), (1, 2), ("a", "b"), 7, (0, 5, "X", [(3, 2)])])
def test_what_is_no_span_is_refused(bad: Any) -> None:
    with pytest.raises(UnfitInput, match="A span of B"):
        typed_differences([(0, 4, "X")], [bad])


def test_the_call_that_was_cut_in_two_is_one_difference(root: Path) -> None:
    sample = json.loads((root / "resources/samples/seed_two_annotators.json").read_text("utf-8"))
    spans = {
        name: [(each["start"], each["end"], each["label"]) for each in read]
        for name, read in sample["annotators"].items()
    }
    ids = {name: [each["id"] for each in read] for name, read in sample["annotators"].items()}

    found = typed_differences(spans["A"], spans["B"])

    assert [each for each in found if ids["A"].index("A45") in each.a] == [
        Difference(
            DifferenceKind.SPLIT_MERGE,
            (ids["A"].index("A45"),),
            (ids["B"].index("B50"), ids["B"].index("B53")),
        )
    ]
    assert Counter(each.kind.value for each in found) == {
        "exact": 66,
        "label": 10,
        "boundary": 19,
        "boundary+label": 3,
        "split/merge": 6,
        "only A": 3,
        "only B": 9,
    }


@given(marks, marks)
def test_large_groups_are_assigned_as_well_as_small_ones(a: list[Mark], b: list[Mark]) -> None:
    keys_a, keys_b = keys_of(a, "A"), keys_of(b, "B")
    weights = {
        (i, j): value
        for i, one in enumerate(keys_a)
        for j, other in enumerate(keys_b)
        if (value := matching.weight(one, other))
    }
    small = matching.best_pairs(keys_a, keys_b, weights)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_TINY", 0)
        large = matching.best_pairs(keys_a, keys_b, weights)

    assert sum(weights[pair] for pair in large) == sum(weights[pair] for pair in small)
    for pairs in (small, large):
        assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
