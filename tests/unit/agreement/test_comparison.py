"""Two annotators compared over documents."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declannot.agreement import compare
from declannot.agreement.intervals import RESAMPLES, f1_intervals
from declannot.agreement.marks import UnfitInput
from tests.thoroughness import examples

LENGTH = 60


@st.composite
def _marks(draw: st.DrawFn) -> tuple[int, int, str]:
    start = draw(st.integers(0, 40))
    return (start, start + draw(st.integers(1, 20)), draw(st.sampled_from("XYZ")))


readings = st.lists(_marks(), max_size=8)
corpora = st.lists(st.tuples(readings, readings), max_size=7)


def numbers(found: Any) -> list[float | None]:
    """Return every figure of a comparison that could be something that is no number."""
    scores = [found.strict, found.exact_extent, found.partial, *found.per_label.values()]
    values = [value for each in scores for value in (each.f1, each.precision, each.recall)]
    values += [edge for each in scores for edge in each.ci95 or ()]
    values += [each.partial_f1 for each in found.per_label.values()]
    values += [each.f1 for each in found.per_document]
    if found.kappa_characters is not None:
        values += [each.value for each in found.kappa_characters.values()]
    return values


def test_a_nested_reading_counts_the_same_from_both_sides() -> None:
    a, b = [(0, 4, "LOC")], [(0, 10, "PER"), (0, 4, "LOC")]

    assert compare([(a, b)]).strict.f1 == compare([(b, a)]).strict.f1 == pytest.approx(2 / 3)


def test_spans_that_overlap_count_half() -> None:
    found = compare([([(0, 4, "X"), (6, 9, "Y")], [(0, 4, "Y"), (6, 8, "Z")])])

    assert (found.strict.matched, found.exact_extent.matched, found.partial.matched) == (0, 1, 1.5)
    assert found.partial.f1 == pytest.approx(0.75)
    assert found.per_label["X"].partial_f1 == 0


def test_nothing_marked_is_no_figure_and_one_side_empty_is_zero() -> None:
    nothing = compare([([], []), ([], [])])
    one_sided = compare([([(0, 4, "X")], [])])

    assert (nothing.documents, nothing.strict.f1, nothing.strict.precision) == (2, None, None)
    assert "Neither annotator" in str(nothing.strict.reason)
    assert one_sided.strict.f1 == 0
    assert one_sided.strict.reason == "B has no such spans in the compared documents"
    assert compare([]).strict.f1 is None


def test_identical_spans_are_counted_and_told() -> None:
    found = compare([([(0, 3, "X")] * 2, [(0, 3, "X")])])

    assert found.strict.f1 == pytest.approx(2 / 3)
    assert found.duplicates == 1
    assert "more than once, with the same place and label: 1;" in str(found.warnings[0])


def test_rows_of_the_confusion_hold_all_of_a_and_columns_all_of_b() -> None:
    a = [(0, 10, "X"), (20, 25, "Y"), (40, 44, "X")]
    b = [(0, 5, "X"), (5, 10, "X"), (20, 25, "Z")]

    found = compare([(a, b)]).confusion

    assert found.labels == ("X", "Y", "Z", "no span")
    assert found.counts == ((1, 0, 0, 1), (0, 0, 1, 0), (0, 0, 0, 0), (1, 0, 0, 0))


def test_kappa_on_characters_by_hand() -> None:
    # Of 10 characters both mark 3, A one more, B two more.
    found = compare([([(0, 4, "X")], [(1, 6, "X")])], lengths=[10]).kappa_characters

    assert found is not None
    observed, expected = 0.7, 0.4 * 0.5 + 0.6 * 0.5
    assert found["X"].value == pytest.approx((observed - expected) / (1 - expected))
    assert found.value == pytest.approx(found["X"].value)


def test_one_kappa_over_all_labels_needs_one_label_a_character() -> None:
    found = compare([([(0, 4, "X"), (2, 6, "Y")], [(0, 4, "X")])], lengths=[10]).kappa_characters

    assert found is not None
    assert found.value is None
    assert "overlap" in str(found.reason)
    assert found["X"].value == 1


@pytest.mark.parametrize(
    ("documents", "lengths", "sentence"),
    [
        ([([], [], [])], None, "the spans of 3"),
        ([([(0, 9, "X")], [])], [5], "behind the end of the text"),
        ([([], [])], [5, 6], "not as many lengths"),
        ([([], []), ([], [])], [5], "not as many lengths"),
        ([([(9, 2, "X")], [])], None, "is not"),
    ],
)
def test_what_cannot_be_compared_is_refused(documents: Any, lengths: Any, sentence: str) -> None:
    with pytest.raises(UnfitInput, match=sentence):
        compare(documents, lengths=lengths)


def test_intervals_say_when_they_are_missing_or_too_narrow() -> None:
    pair = ([(0, 4, "X"), (6, 9, "X")], [(0, 4, "X"), (6, 8, "X")])
    other = ([(0, 4, "X")], [(0, 4, "X")])

    few = compare([pair] * 4).strict
    some = compare([pair] * 4 + [other] * 4).strict
    many = compare([pair] * 12 + [other] * 12).strict

    assert few.ci95 is None
    assert "at least 5 documents with such spans, not 4" in str(few.reason)
    assert some.ci95 is not None
    assert "too narrow: it rests on 8 documents" in str(some.reason)
    assert many.reason is None
    assert many.ci95 is not None
    assert many.f1 is not None
    assert some.ci95[0] < many.ci95[0] < many.f1 < many.ci95[1] < some.ci95[1]


def test_an_interval_covers_what_resampling_document_by_document_gives() -> None:
    import random

    counts = [(number % 7, 10.0 + number % 3) for number in range(30)]
    draw = random.Random(5)
    values = []
    for _ in range(RESAMPLES):
        drawn = draw.choices(counts, k=len(counts))
        values.append(2 * sum(m for m, _ in drawn) / sum(n for _, n in drawn))
    values.sort()

    (found,) = f1_intervals([counts])

    assert found.ci95 is not None
    expected = (values[RESAMPLES // 40], values[-RESAMPLES // 40])
    assert found.ci95 == pytest.approx(expected, abs=0.02)


@settings(max_examples=examples(60))
@given(corpora, st.randoms(use_true_random=False))
def test_neither_the_order_of_documents_nor_who_is_first_matters(
    documents: Any, chance: Any
) -> None:
    mixed = chance.sample(documents, len(documents))
    one = compare(documents, lengths=[LENGTH] * len(documents))
    other = compare(mixed, lengths=[LENGTH] * len(documents))
    turned = compare([(b, a) for a, b in documents], lengths=[LENGTH] * len(documents))

    for name in ("strict", "exact_extent", "partial", "per_label", "confusion", "differences"):
        assert getattr(one, name) == getattr(other, name)
    for name in ("strict", "exact_extent", "partial"):
        figure, swapped = getattr(one, name), getattr(turned, name)
        assert (figure.f1, figure.ci95) == (swapped.f1, swapped.ci95)
        assert (figure.precision, figure.recall) == (swapped.recall, swapped.precision)
    assert {label: each.f1 for label, each in one.per_label.items()} == {
        label: each.f1 for label, each in turned.per_label.items()
    }
    assert one.differences["only A"] == turned.differences["only B"]
    assert one.differences["split/merge"] == turned.differences["split/merge"]
    columns = tuple(zip(*turned.confusion.counts, strict=True))
    assert one.confusion.counts == columns


@given(corpora)
def test_everything_reconciles_and_is_a_number(documents: Any) -> None:
    found = compare(documents, lengths=[LENGTH] * len(documents))
    pairs = sum(
        found.differences[kind] for kind in ("exact", "label", "boundary", "boundary+label")
    )
    a, b = found.split_merge_spans

    assert pairs + a + found.differences["only A"] == found.strict.n_a
    assert pairs + b + found.differences["only B"] == found.strict.n_b
    assert sum(map(sum, found.confusion.counts)) - sum(found.confusion.counts[-1]) == (
        found.strict.n_a
    )
    assert sum(each.n_a for each in found.per_label.values()) == found.strict.n_a
    assert sum(each.matched for each in found.per_label.values()) == found.strict.matched
    for row, label in zip(found.confusion.counts, found.confusion.labels[:-1], strict=False):
        assert sum(row) == found.per_label[label].n_a
    assert all(value is None or math.isfinite(value) for value in numbers(found))
    assert found.strict.matched <= found.exact_extent.matched <= found.partial.matched


@given(corpora)
def test_a_reading_compared_with_itself_agrees_wholly(documents: Any) -> None:
    found = compare([(a, a) for a, _ in documents], lengths=[LENGTH] * len(documents))

    figures = [found.strict, found.exact_extent, found.partial, *found.per_label.values()]
    assert {each.f1 for each in figures} <= {1, None}
    assert found.kappa_characters is not None
    for each in found.kappa_characters.values():
        assert each.value is None or each.value == pytest.approx(1)


def test_the_sample_reading(root: Path) -> None:
    sample = json.loads((root / "resources/samples/seed_two_annotators.json").read_text("utf-8"))
    spans = {
        name: [(each["start"], each["end"], each["label"]) for each in read]
        for name, read in sample["annotators"].items()
    }
    text = (root / "resources/samples" / sample["text_file"]).read_bytes().decode()

    found = compare([(spans["A"], spans["B"])], lengths=[len(text)])

    assert (found.strict.matched, found.strict.n_a, found.strict.n_b) == (66, 109, 118)
    assert found.strict.f1 == pytest.approx(0.5815, abs=5e-5)
    assert found.per_label["CALL"].f1 == 0
    assert found.per_label["CALL"].partial_f1 > 0  # type: ignore[operator]
    assert found.differences["split/merge"] == 6
    assert found.strict.ci95 is None
