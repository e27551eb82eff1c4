"""Agreement of two annotators: the whole comparison, its F1 part beside nervaluate, gamma.

Everything runs in a process of its own on one thread, so that neither other benchmarks nor a
second core help. The time does not count the making of the spans, nor the import of NumPy.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable

from benchmarks.processes import environment
from benchmarks.report import Report

DOCUMENTS, SPANS = 1_000, 100
"""Spans are those of each annotator in a document."""
UNITS, SAMPLES = 1_000, 30
COMPARISON_TARGET, GAMMA_TARGET, TIMES_FASTER = 1.5, 1.0, 5.0
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
LABELS = tuple(f"LABEL{number:02d}" for number in range(18))

Mark = tuple[int, int, str]


def run(report: Report, *, quick: bool) -> None:
    """Measure a comparison, its F1 part beside nervaluate, and gamma."""
    documents = 100 if quick else DOCUMENTS
    units = 200 if quick else UNITS
    words = [sys.executable, "-m", "benchmarks.agreement", str(documents), str(units)]
    words.append("1" if quick else "5")
    env = environment("offscreen", **dict.fromkeys(THREADS, "1"))
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-500:])
    taken: dict[str, list[float]] = json.loads(done.stdout)
    what = f"{documents * SPANS:,} spans by each of two, {documents:,} documents"
    report.add(
        f"agreement: all figures, {what}",
        taken["compare"],
        "s",
        target=None if quick else COMPARISON_TARGET,
    )
    report.add(
        f"agreement: gamma, 2 x {units:,} units, {SAMPLES} samples",
        taken["gamma"],
        "s",
        target=None if quick else GAMMA_TARGET,
    )
    _add_f1(report, taken, quick=quick)
    report.remark("agreement is measured on one thread")


def _add_f1(report: Report, taken: dict[str, list[float]], *, quick: bool) -> None:
    theirs = taken.get("nervaluate")
    if not theirs:
        report.add("agreement: F1 alone (strict, exact, partial)", taken["f1"], "s")
        report.remark("nervaluate is not installed, so F1 stands alone: run dev.py bench")
        return
    baseline = sorted(theirs)[len(theirs) // 2]
    mine = report.add(
        "agreement: F1 alone (strict, exact, partial)",
        taken["f1"],
        "s",
        baseline="nervaluate, same spans, same run",
        baseline_value=baseline,
    )
    report.add(
        "agreement: F1 alone, times faster than nervaluate",
        [baseline / mine],
        "x",
        target=None if quick else TIMES_FASTER,
        at_least=True,
    )


def made_readings(documents: int, spans: int) -> list[tuple[list[Mark], list[Mark]]]:
    """Return two readings of made-up documents, the second like the first with slips."""
    draw = random.Random(2026)
    return [_made_pair(draw, spans) for _ in range(documents)]


def _made_pair(draw: random.Random, spans: int) -> tuple[list[Mark], list[Mark]]:
    one: list[Mark] = []
    start = 0
    for _ in range(spans):
        start += draw.randint(1, 40)
        end = start + draw.randint(5, 120)
        one.append((start, end, draw.choice(LABELS)))
        if draw.random() < 0.5:
            start = end
    return one, [mark for each in one for mark in _read_again(draw, each)]


def _read_again(draw: random.Random, mark: Mark) -> list[Mark]:
    start, end, label = mark
    chance = draw.random()
    if chance < 0.70:
        return [mark]
    if chance < 0.82:
        return [(start + draw.randint(0, 3), end + draw.randint(1, 9), label)]
    if chance < 0.90:
        return [(start, end, draw.choice(LABELS))]
    if chance < 0.93 and end - start > 10:
        middle = (start + end) // 2
        return [(start, middle, label), (middle, end, label)]
    return [(end + 1, end + 40, label)] if chance < 0.97 else []


# In a process of its own


def _worker(documents: int, units: int, runs: int) -> None:
    import numpy as np
    from lap import lapjvr

    lapjvr(np.zeros((2, 2)))
    from declannot.agreement import compare, gamma

    readings = made_readings(documents, SPANS)
    pair = made_readings(1, units)[0]
    taken = {
        "compare": _timed(lambda: compare(readings), runs),
        "gamma": _timed(lambda: gamma(pair, samples=SAMPLES), runs),
        "f1": _timed(lambda: _f1(readings), runs),
    }
    if importlib.util.find_spec("nervaluate") is not None:
        taken["nervaluate"] = _nervaluate(readings, min(runs, 3))
    print(json.dumps(taken))


def _f1(readings: list[tuple[list[Mark], list[Mark]]]) -> tuple[int, int, int]:
    """Return what matches strictly, in place, and in part: the F1 part of a comparison."""
    from declannot.agreement.comparison import pairs_overlapping
    from declannot.agreement.differences import same_places
    from declannot.agreement.marks import keys_of
    from declannot.agreement.matching import clusters

    strict = exact = overlapping = 0
    for one, other in readings:
        keys_a, keys_b = keys_of(one, "A"), keys_of(other, "B")
        places = same_places(keys_a, keys_b)
        strict += len(places.exact)
        exact += len(places.exact) + len(places.label)
        for left_a, left_b in clusters(keys_a, keys_b, places.left_a, places.left_b):
            if left_a and left_b:
                overlapping += pairs_overlapping(keys_a, keys_b, left_a, left_b)
    return strict, exact, overlapping


def _nervaluate(readings: list[tuple[list[Mark], list[Mark]]], runs: int) -> list[float]:
    """Return what nervaluate takes; its ends are inclusive."""
    from nervaluate import Evaluator

    true, other = (
        [
            [{"label": label, "start": start, "end": end - 1} for start, end, label in pair[side]]
            for pair in readings
        ]
        for side in (0, 1)
    )

    def evaluate() -> object:
        return Evaluator(true, other, tags=list(LABELS), loader="dict").evaluate()

    return _timed(evaluate, runs)


def _timed(action: Callable[[], object], runs: int) -> list[float]:
    taken = []
    for _ in range(runs):
        gc.collect()
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return taken


if __name__ == "__main__":
    _worker(*map(int, sys.argv[1:]))
