"""The native corpus format into and out of a project, in time and in memory.

Each run is a process of its own, so that its peak of memory is its own; the time is taken
inside it, so that the start of the process does not count.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.processes import environment, memory_of
from benchmarks.report import Report
from benchmarks.texts import write_corpus

CHARACTERS, SPANS = 7_000, 50
TARGETS = {"import": 1.9, "export": 0.6}
"""Seconds to reach for 1,000 documents."""
LABELBUDDY = {"import": 1.9, "export": 0.31}
"""Seconds for the same corpus, its start counted, where the targets were measured."""


def run(report: Report, *, quick: bool) -> None:
    """Measure import and export of 1,000 documents, and memory where there are many more."""
    many = 200 if quick else 1_000
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        folder = Path(name)
        corpus = write_corpus(folder / "corpus.jsonl", many, CHARACTERS, SPANS)
        what = f"{many:,} documents, {many * SPANS:,} spans"
        for kind, target in TARGETS.items():
            results = [_measured(kind, corpus, folder, one) for one in range(1 if quick else 5)]
            report.add(
                f"exchange: {kind} native JSONL, {what}",
                [seconds for seconds, _ in results],
                "s",
                target=None if quick else target,
                baseline="labelbuddy, start counted, other day",
                baseline_value=LABELBUDDY[kind],
            )
            peaks = [peak for _, peak in results]
            report.add(f"exchange: peak memory of that {kind}", peaks, "MB")
        if not quick:
            _measure_growth(report, folder)


def _measure_growth(report: Report, folder: Path) -> None:
    """Show that memory ends to grow: 8,000 documents beside 4,000.

    Up to there the page cache fills, which is bounded.
    """
    half = write_corpus(folder / "half.jsonl", 4_000, CHARACTERS, SPANS)
    full = write_corpus(folder / "full.jsonl", 8_000, CHARACTERS, SPANS)
    for kind in TARGETS:
        little, much = (_measured(kind, corpus, folder, 0)[1] for corpus in (half, full))
        report.add(
            f"exchange: peak memory of {kind}, 8,000 documents, 400,000 spans",
            [much],
            "MB",
            target=little * 1.1,
            baseline="the same with 4,000 documents",
            baseline_value=little,
        )


def _measured(kind: str, corpus: Path, folder: Path, number: int) -> tuple[float, float]:
    """Return seconds and peak memory in MB of one run in its own process."""
    project = folder / f"{corpus.stem}-{number}.declannot"
    words = [sys.executable, "-m", "benchmarks.exchange", kind, str(corpus), str(project)]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env=environment("offscreen")
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-500:])
    seconds, peak = json.loads(done.stdout)
    return seconds, peak


def _import(corpus: Path, path: Path) -> float:
    from declannot.exchange.importing import ImportChoices, run_import
    from declannot.exchange.starting import new_project

    with new_project(path) as project:
        begun = time.perf_counter()
        run_import(project, [corpus], ImportChoices(format="jsonl"))
        return time.perf_counter() - begun


def _export(path: Path, out: Path) -> float:
    from declannot.exchange.exporting import ExportChoices, run_export
    from declannot.store.project import Project

    with Project.open(path, read_only=True) as project:
        begun = time.perf_counter()
        run_export(project, out, ExportChoices(format="jsonl", force=True))
        return time.perf_counter() - begun


def _worker(kind: str, corpus: str, project: str) -> None:
    """Do one import or export; the export takes the project that the import left."""
    path = Path(project)
    if kind == "import":
        seconds = _import(Path(corpus), path)
    else:
        if not path.exists():
            _import(Path(corpus), path)
        seconds = _export(path, path.with_suffix(".out.jsonl"))
    print(json.dumps([seconds, memory_of("self", "VmHWM")]))


if __name__ == "__main__":
    _worker(*sys.argv[1:])
