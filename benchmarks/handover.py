"""The work of an annotator on its way back: writing the file, looking at it, merging it.

The work comes from a copy of the project, as an annotator has it; the trainer has the documents
alone. Every measured merge is undone, so that each begins with the same project.
"""

from __future__ import annotations

import gc
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.report import Report
from benchmarks.texts import write_corpus

if TYPE_CHECKING:
    from declannot.store.project import Project

CHARACTERS, SPANS = 7_000, 50
PREVIEW_S, MERGE_S = 2.0, 3.0
"""Seconds to reach for 1,000 documents with 50,000 spans."""


def run(report: Report, *, quick: bool) -> None:
    """Measure work, preview and merge of 1,000 documents with 50 spans each."""
    from declannot.exchange.handover.merging import preview_merge, run_merge
    from declannot.exchange.handover.work_file import make_work
    from declannot.store.project import Project

    many, times = (100, 1) if quick else (1_000, 5)
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        folder = Path(name)
        trainer, laptop = _handed_out(folder, many)
        what = f"{many:,} documents, {many * SPANS:,} spans"
        work = folder / "first.declannot-work"
        with Project.open(laptop) as project:
            samples = [_seconds(lambda: make_work(project, work, force=True)) for _ in range(times)]
        report.add(f"handover: write a work file, {what}", samples, "s")
        report.add("handover: size of that work file", [work.stat().st_size / 1e6], "MB")
        with Project.open(trainer) as project:
            samples = [_seconds(lambda: preview_merge(project, [work])) for _ in range(times)]
            target = None if quick else PREVIEW_S
            report.add(f"handover: preview of a merge, {what}", samples, "s", target=target)
            samples = [_merge_and_undo(project, work) for _ in range(times)]
            target = None if quick else MERGE_S
            report.add(f"handover: merge, {what}", samples, "s", target=target)
            run_merge(project, [work])
            samples = [_seconds(lambda: run_merge(project, [work])) for _ in range(times)]
            report.add(f"handover: the same file merged again, {what}", samples, "s")


def _handed_out(folder: Path, documents: int) -> tuple[Path, Path]:
    """Return the project of a trainer, and that of the annotator with all the work in it."""
    from declannot.exchange.choices import ImportChoices
    from declannot.exchange.handover.task_file import make_task
    from declannot.exchange.handover.task_project import open_task
    from declannot.exchange.importing import run_import
    from declannot.exchange.starting import new_project

    corpus = write_corpus(folder / "corpus.jsonl", documents, CHARACTERS, SPANS)
    bare = folder / "bare.jsonl"
    with corpus.open(encoding="utf-8") as source, bare.open("w", encoding="utf-8") as target:
        for line in source:
            record = json.loads(line)
            del record["layers"]
            target.write(json.dumps(record, ensure_ascii=False) + "\n")
    trainer, laptop = folder / "trainer.declannot", folder / "laptop.declannot"
    choices = ImportChoices(format="jsonl")
    with new_project(trainer) as project:
        run_import(project, [bare], choices)
        task = make_task(project, folder / "a.declannot-task", "A").out
    with open_task(task, laptop) as project:
        run_import(project, [corpus], choices)
    return trainer, laptop


def _merge_and_undo(project: Project, work: Path) -> float:
    from declannot.exchange.handover.merging import run_merge

    seconds = _seconds(lambda: run_merge(project, [work]))
    project.undo()
    return seconds


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
