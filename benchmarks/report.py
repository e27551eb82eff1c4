"""Collects what the benchmarks measure and prints it, as records or as a table."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """One measured figure.

    Attributes:
        name: ``group: what``, stable between runs.
        value: the median, or another statistic that the name tells.
        unit: of ``value``, ``min``, ``max`` and the target.
        median_of: how many measurements stand behind it.
        min, max: the smallest and largest of them: the noise of the machine.
        baseline: what was measured in the same run to compare with, or None.
        ratio: ``value`` divided by the baseline's value, or None.
    """

    name: str
    value: float
    unit: str
    median_of: int
    min: float
    max: float
    baseline: str | None = None
    ratio: float | None = None


class Report:
    """Takes figures in as they are measured.

    Args:
        as_json: print each record as a line of JSON at once; else a table at the end.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        self.records: list[Record] = []
        self.targets: dict[str, tuple[float, bool]] = {}
        self.remarks: list[str] = []
        self._begun = time.perf_counter()

    def add(
        self,
        name: str,
        samples: Sequence[float],
        unit: str,
        *,
        target: float | None = None,
        at_least: bool = False,
        percentile: float | None = None,
        baseline: str | None = None,
        baseline_value: float | None = None,
    ) -> float:
        """Take in a figure and return its value.

        Args:
            name: ``group: what``.
            samples: the measurements, at least one.
            unit: such as ``ms``, ``s``, ``MB``, ``µs``.
            target: what is to be reached, in the same unit.
            at_least: the target is a lower bound, not an upper one.
            percentile: take this percentile (0 to 100) in place of the median.
            baseline: name of what was measured in the same run to compare with.
            baseline_value: its figure, in the same unit.
        """
        ordered = sorted(samples)
        if percentile is None:
            value = statistics.median(ordered)
        else:
            value = ordered[min(len(ordered) - 1, int(len(ordered) * percentile / 100))]
        ratio = value / baseline_value if baseline_value else None
        record = Record(name, value, unit, len(ordered), ordered[0], ordered[-1], baseline, ratio)
        self.records.append(record)
        if target is not None:
            self.targets[name] = (target, at_least)
        if self.as_json:
            print(json.dumps(_rounded(record), ensure_ascii=False), flush=True)
        else:
            print(_line(record, self.targets.get(name)), flush=True)
        return value

    def remark(self, sentence: str) -> None:
        """Note something a reader of the figures should know, such as what was not measured."""
        self.remarks.append(sentence)
        print(f"# {sentence}", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Print what stands at the end: figures that miss their target, and the time taken."""
        missed = [
            record
            for record in self.records
            if record.name in self.targets and not _met(record, self.targets[record.name])
        ]
        taken = time.perf_counter() - self._begun
        counted = len(self.targets)
        print(
            f"# {len(self.records)} figures in {taken:.0f} s; "
            f"{counted - len(missed)} of {counted} targets met",
            file=sys.stderr,
        )
        for record in missed:
            target = self.targets[record.name][0]
            print(
                f"# missed: {record.name}: {_number(record.value)} {record.unit}, "
                f"to reach {_number(target)}",
                file=sys.stderr,
            )


def times(
    action: Callable[[], object], count: int, *, before: Callable[[], object] | None = None
) -> list[float]:
    """Return how many seconds ``action`` took, ``count`` times; ``before`` is not counted."""
    taken = []
    for _ in range(count):
        if before is not None:
            before()
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return taken


def in_ms(seconds: Iterable[float]) -> list[float]:
    """Return times in milliseconds."""
    return [1000 * each for each in seconds]


def heading() -> str:
    """Return the line over the table."""
    return (
        f"{'figure':<58} {'value':>9} {'unit':<5} {'of':>4} {'min':>9} {'max':>9} "
        f"{'target':>9}  {'ratio':<6} baseline"
    )


def _line(record: Record, target: tuple[float, bool] | None) -> str:
    wanted = ""
    if target is not None:
        sign = "≥" if target[1] else "≤"
        wanted = f"{sign}{_number(target[0])}{' ' if _met(record, target) else '!'}"
    ratio = f"{record.ratio:.3g}" if record.ratio is not None else ""
    return (
        f"{record.name:<58} {_number(record.value):>9} {record.unit:<5} {record.median_of:>4} "
        f"{_number(record.min):>9} {_number(record.max):>9} {wanted:>9}  {ratio:<6} "
        f"{record.baseline or ''}"
    ).rstrip()


def _met(record: Record, target: tuple[float, bool]) -> bool:
    wanted, at_least = target
    return record.value >= wanted if at_least else record.value <= wanted


def _number(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def _rounded(record: Record) -> dict[str, object]:
    return {
        key: float(f"{value:.6g}") if isinstance(value, float) else value
        for key, value in asdict(record).items()
    }
