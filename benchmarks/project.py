"""A project of 10,000 documents and 1,000,000 spans: is it as quick as a small one?"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Collection
from functools import partial
from pathlib import Path

from benchmarks.making import LARGE_SPANS, large_project
from benchmarks.processes import start_of_window
from benchmarks.report import Report, in_ms, times
from declannot.domain.change import Change, Step
from declannot.domain.document import Document
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.spans import add_span, relabel_spans, remove_spans
from declannot.domain.span import Span
from declannot.store.project import Project


def run(report: Report, *, quick: bool) -> None:
    """Measure opening, switching, editing and relabelling in a large project."""
    documents = 1_000 if quick else 10_000
    what = f"project {documents:,}/{documents * LARGE_SPANS:,}"
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        path = Path(name) / "large.declannot"
        begun = time.perf_counter()
        large_project(path, documents)
        report.remark(
            f"{what}: made in {time.perf_counter() - begun:.0f} s, "
            f"{path.stat().st_size / 1e6:.0f} MB"
        )
        _measure_window(report, what, path, Path(name), quick)
        _measure_opening(report, what, path, quick)
        with Project.open(path) as project:
            _measure_work(report, what, project, quick)


def _measure_window(report: Report, what: str, path: Path, folder: Path, quick: bool) -> None:
    words = [str(path), "--data-dir", str(folder / "data")]
    start_of_window(words, "offscreen")
    starts = [start_of_window(words, "offscreen") for _ in range(2 if quick else 5)]
    painted = [each.painted for each in starts]
    report.add(f"{what}: start to first painted window", painted, "s")
    usable = [each.usable for each in starts]
    report.add(f"{what}: start to usable window", usable, "s", target=1.0)


def _measure_opening(report: Report, what: str, path: Path, quick: bool) -> None:
    def opened() -> None:
        with Project.open(path) as project:
            documents = project.documents()
            annotator = project.annotators()[0].id
            project.summaries(annotator)
            project.label_counts()
            project.content(documents[0].id, annotator)

    opened()
    report.add(
        f"{what}: opened, listed, counted, first document read",
        times(opened, 2 if quick else 5),
        "s",
        target=1.0,
    )


def _measure_work(report: Report, what: str, project: Project, quick: bool) -> None:
    chance = random.Random(7)
    documents = project.documents()
    who = project.annotators()[0].id
    chosen = chance.sample(documents, 50 if quick else 200)
    switched = [times(partial(project.content, one.id, who), 1)[0] for one in chosen]
    report.add(f"{what}: switch document", in_ms(switched), "ms", target=50)
    edits = _edits(project, chosen[0], who, 50 if quick else 300)
    baseline = _bare_insert(project.path.parent, len(edits))
    report.add(
        f"{what}: one edit, from the wish to the disk",
        in_ms(edits),
        "ms",
        target=3,
        baseline="a bare insert and commit, same settings",
        baseline_value=in_ms([sorted(baseline)[len(baseline) // 2]])[0],
    )
    report.add(f"{what}: one edit, 99 % of them", in_ms(edits), "ms", percentile=99)
    built, applied, undone = _relabel(
        project, documents[: 5_000 // LARGE_SPANS], who, 1 if quick else 5
    )
    report.add(f"{what}: relabel 5,000 spans as one step", in_ms(applied), "ms", target=100)
    report.add(f"{what}: the checks before that step", in_ms(built), "ms")
    report.add(f"{what}: undo of that step", in_ms(undone), "ms")


def _edits(project: Project, document: Document, who: str, count: int) -> list[float]:
    """Add and remove a span in turn; a wish, its checks, the commit."""
    content = project.content(document.id, who)
    label = project.schema.labels[0].id
    taken = []
    for number in range(count):
        begun = time.perf_counter()
        step = add_span(content, project.schema, label, [(number, number + 1000)], Stamp.now(who))
        assert step is not None
        applied = project.apply(step, by=who)
        content.apply(applied.changes)
        taken.append(time.perf_counter() - begun)
        span = step.changes[-1].entity
        assert isinstance(span, Span)
        removal = remove_spans(content, project.schema, [span.id])
        assert removal is not None
        content.apply(project.apply(removal, by=who).changes)
    return taken


def _relabel(
    project: Project, documents: list[Document], who: str, count: int
) -> tuple[list[float], list[float], list[float]]:
    """Give every span of some documents another label in one step, and take it back."""
    label = project.schema.labels[-1].id
    built, applied, undone = [], [], []
    for _ in range(count):
        contents = [project.content(each.id, who) for each in documents]
        begun = time.perf_counter()
        changes: list[Change] = []
        for content in contents:
            free = _free_spans(content.spans.values(), label)
            step = relabel_spans(content, project.schema, free, label, Stamp.now(who))
            changes += step.changes if step else ()
        built.append(time.perf_counter() - begun)
        step = Step("relabel_span", message("Change many labels"), tuple(changes))
        applied += times(partial(project.apply, step, by=who), 1)
        undone += times(project.undo, 1)
    return built, applied, undone


def _free_spans(spans: Collection[Span], label: str) -> list[str]:
    """Return ids of spans of which no two would bear the same label on the same range."""
    by_range = {(span.start, span.end): span for span in spans}
    taken = {(span.start, span.end) for span in spans if span.label_id == label}
    return [span.id for place, span in by_range.items() if place not in taken]


def _bare_insert(folder: Path, count: int) -> list[float]:
    """What the disk itself takes: one row, one commit, the same journal mode."""
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")
    taken = times(lambda: connection.execute("INSERT INTO row (text) VALUES ('x')"), count)
    connection.close()
    return taken
