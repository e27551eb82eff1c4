"""Statistics: everything counted over a large corpus, and the first answer of a cancel."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.making import LARGE_SPANS, large_project
from benchmarks.report import Report
from declannot.domain.schema import Schema
from declannot.exchange.progress import Cancelled
from declannot.exchange.statistics import statistics_of
from declannot.store.project import Project
from declannot.store.view import ReadView

_TARGET_S = 5.0


def run(report: Report, *, quick: bool) -> None:
    """Count 1,000,000 spans on 10,000 documents; quickly: 100,000 on 1,000."""
    documents = 1_000 if quick else 10_000
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        path = large_project(Path(folder) / "large.declannot", documents)
        with Project.open(path) as project, project.reader() as view:
            seconds = [
                _counted(view, project.schema, documents * LARGE_SPANS)
                for _ in range(1 if quick else 2)
            ]
            report.add(
                f"statistics: {documents * LARGE_SPANS:,} spans, {documents:,} documents",
                seconds,
                "s",
                target=None if quick else _TARGET_S,
            )
            report.add(
                "statistics: until a cancel is obeyed", [_cancelled(view, project.schema)], "s"
            )


def _counted(view: ReadView, schema: Schema, spans: int) -> float:
    begun = time.perf_counter()
    found = statistics_of(view, schema)
    spent = time.perf_counter() - begun
    if found.spans != spans:
        raise AssertionError(f"{found.spans} spans of {spans} were counted")
    return spent


def _cancelled(view: ReadView, schema: Schema) -> float:
    """Return how long the work goes on after it is asked to stop."""
    asked = [0.0]

    def cancel() -> bool:
        return asked[0] > 0

    def progress(done: int, _total: int) -> None:
        if done and not asked[0]:
            asked[0] = time.perf_counter()

    try:
        statistics_of(view, schema, progress=progress, cancelled=cancel)
    except Cancelled:
        return time.perf_counter() - asked[0]
    raise AssertionError("the work was not stopped")
