"""Every value of the shared reference cases for which the program has a function.

Not covered, because the command line and notebooks offer no such function: unitized alpha in its
form of 2016 (kind ``unitizing_2016``), measures of segmentations (``segmentation``), gamma of
three annotators at once (pairs are compared instead), alpha for intervals, S, the greatest
possible kappa, and matching by label alone (``ent_type``).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from declannot.agreement import (
    cohen_kappa,
    compare,
    fleiss_kappa,
    gamma,
    gwet_ac1,
    krippendorff_alpha,
    scott_pi,
    unitized_alpha,
)
from declannot.agreement.disorder import positional_dissimilarity

CASES = Path(__file__).resolve().parents[3] / "shared/fixtures/agreement/cases.json"
NO_FUNCTION = {
    "unitizing_2016": "the form of 2004 is offered, which knows labels that overlap",
    "segmentation": "spans leave gaps and overlap, so they are no segmentation",
}
UNOFFERED = {"S", "kappa_max", "alpha_interval", "ent_type"}


def cases() -> list[dict[str, Any]]:
    if not CASES.exists():
        return []
    found: list[dict[str, Any]] = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
    return found


def close(case: dict[str, Any], key: str, value: Any) -> None:
    """Assert that a value is what the case expects, within its tolerance."""
    expected, tolerance = case["expected"][key], case["tolerance"]
    if expected is None:
        assert value is None, key
        return
    within = tolerance[key] if isinstance(tolerance, dict) else tolerance
    assert value == pytest.approx(expected, abs=within), key


def check(case: dict[str, Any], values: dict[str, float | None]) -> None:
    """Compare all values; every key that is expected must be there or be known as not offered."""
    assert case["expected"].keys() - values.keys() <= UNOFFERED
    for key in case["expected"].keys() & values.keys():
        close(case, key, values[key])


def contingency_table(case: dict[str, Any]) -> None:
    table = case["input"]["table"]
    kappa, pi, ac1 = cohen_kappa(table), scott_pi(table), gwet_ac1(table)
    low, high = kappa.ci95 or (None, None)
    check(
        case,
        {
            "observed": kappa.observed,
            "kappa": kappa.value,
            "kappa_expected": kappa.expected,
            "ase": kappa.standard_error,
            "ci_low": low,
            "ci_high": high,
            "pi": pi.value,
            "pi_expected": pi.expected,
            "ac1": ac1.value,
        },
    )
    assert (kappa.value is None) == (kappa.reason is not None)


def coding_matrix(case: dict[str, Any]) -> None:
    check(case, {"alpha_nominal": krippendorff_alpha(case["input"]["units"]).value})


def fleiss_counts(case: dict[str, Any]) -> None:
    found = fleiss_kappa(case["input"]["counts"])
    of_each = [found.per_label[k].value for k in range(len(found.per_label))]
    values = {
        "fleiss": found.value,
        "observed": found.observed,
        "expected": found.expected,
        "per_category": of_each,
    }
    assert case["expected"].keys() <= values.keys()
    for key in case["expected"]:
        close(case, key, values[key])


def unitizing_1995(case: dict[str, Any]) -> None:
    found = unitized_alpha(tuple(case["input"]["continuum"]), case["input"]["annotators"])
    values: dict[str, float | None] = {"alpha": found.value}
    for label, each in found.per_label.items():
        values |= {
            f"D_o[{label}]": each.observed,
            f"D_e[{label}]": each.expected,
            f"alpha[{label}]": each.value,
        }
    check(case, values)


def positive_specific_agreement(case: dict[str, Any]) -> None:
    given = case["input"]
    spans = {
        name: [(10 * i, 10 * i + 5, name) for i in range(given[name])]
        for name in ("both", "only_first", "only_second")
    }
    pair = (spans["both"] + spans["only_first"], spans["both"] + spans["only_second"])
    values: dict[str, float | None] = {"psa_f1": compare([pair]).strict.f1}
    for negatives in given["negatives"]:
        table = [[given["both"], given["only_first"]], [given["only_second"], negatives]]
        values[f"kappa_d={negatives}"] = cohen_kappa(table).value
    check(case, values)


def span_match(case: dict[str, Any]) -> None:
    given = case["input"]
    found = compare(list(zip(given["gold"], given["other"], strict=True)))
    overlapping = round(2 * (found.partial.matched - found.exact_extent.matched))
    for key, score in (
        ("strict", found.strict),
        ("exact", found.exact_extent),
        ("partial", found.partial),
    ):
        row = case["expected"][key]
        correct, partial = row[0], row[2]
        assert score.matched == correct + partial / 2, key
        if key == "partial":
            assert overlapping == partial
        for place, value in ((5, score.precision), (6, score.recall), (7, score.f1)):
            if row[place] is not None:
                assert value == pytest.approx(row[place], abs=case["tolerance"]), key


def span_match_rule(case: dict[str, Any]) -> None:
    given = case["input"]
    for one, other in ((given["a"], given["b"]), (given["b"], given["a"])):
        found = compare(list(zip(one, other, strict=True))).strict
        check(case, {"matches": found.matched, "strict_f1": found.f1})


def spans_end_to_end(case: dict[str, Any]) -> None:
    documents = case["input"]["documents"]
    found = compare(
        [(each["a"], each["b"]) for each in documents],
        lengths=[each["length"] for each in documents],
    )
    assert found.kappa_characters is not None
    values: dict[str, float | None] = {
        "matches": found.strict.matched,
        "n_a": found.strict.n_a,
        "n_b": found.strict.n_b,
        "strict_f1": found.strict.f1,
        "exact_boundary_f1": found.exact_extent.f1,
        "char_kappa_multiclass": found.kappa_characters.value,
    }
    for label in found.per_label:
        values[f"char_kappa[{label}]"] = found.kappa_characters[label].value
        units = [
            [inside(each["a"], label, at), inside(each["b"], label, at)]
            for each in documents
            for at in range(each["length"])
        ]
        values[f"char_alpha[{label}]"] = krippendorff_alpha(units).value
    check(case, values)


def inside(spans: list[Any], label: str, at: int) -> bool:
    return any(name == label and start <= at < end for start, end, name in spans)


def gamma_of_two(case: dict[str, Any]) -> None:
    given = case["input"]
    annotators: dict[str, list[Any]] = defaultdict(list)
    for name, start, end, label in given["units"]:
        annotators[name].append((start, end, label))
    if len(annotators) > 2:
        pytest.skip("gamma of three annotators at once is not offered; pairs are compared")
    found = gamma(
        list(annotators.values()),
        alpha=given["params"]["alpha"],
        beta=given["params"]["beta"],
        delta_empty=given["params"]["deltaEmpty"],
        samples=200,
    )
    check(case, {"best_alignment_disorder": found.best_alignment_disorder, "gamma": found.value})


def gamma_positional(case: dict[str, Any]) -> None:
    given = case["input"]
    for number, (one, other) in enumerate(given["pairs"]):
        value = positional_dissimilarity(tuple(one), tuple(other), given["delta_empty"])
        close(case, str(number), value)


CHECKS = {
    "contingency_table": contingency_table,
    "coding_matrix": coding_matrix,
    "fleiss_counts": fleiss_counts,
    "unitizing_1995": unitizing_1995,
    "positive_specific_agreement": positive_specific_agreement,
    "span_match": span_match,
    "span_match_rule": span_match_rule,
    "spans_end_to_end": spans_end_to_end,
    "gamma": gamma_of_two,
    "gamma_positional": gamma_positional,
}


def parameters() -> Iterator[Any]:
    known = cases()
    if not known:
        yield pytest.param(None, marks=pytest.mark.skip("the shared fixtures are not here"))
    for case in known:
        why = NO_FUNCTION.get(case["kind"])
        marks = [pytest.mark.skip(why)] if why else []
        yield pytest.param(case, id=case["id"], marks=marks)


@pytest.mark.parametrize("case", list(parameters()))
def test_the_values_of_the_case_hold(case: dict[str, Any]) -> None:
    CHECKS[case["kind"]](case)
