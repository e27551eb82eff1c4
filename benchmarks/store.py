"""The store by itself: opening, the first look, edits, large steps, streams and copies."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.making import BareFile, project_of
from benchmarks.report import Report, in_ms, times
from benchmarks.texts import CREATED, Made, made_statement
from declannot.domain.change import Change
from declannot.domain.document import DocumentText, Layer
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import new_document
from declannot.domain.operations.spans import add_span, relabel_spans
from declannot.domain.span import Span
from declannot.store.glance import glance
from declannot.store.project import Project

_IMPORT = "import time; t = time.perf_counter(); import {0}; print(time.perf_counter() - t)"
_PEAK = """
import resource, sys
from pathlib import Path
from declannot.store.project import Project
with Project.open(Path(sys.argv[1])) as project:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for record in project.iter_records():
        pass
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def run(report: Report, *, quick: bool) -> None:
    """Measure the store without a window."""
    repeats = 3 if quick else 7
    _measure_imports(report, repeats)
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        folder = Path(name)
        _measure_one_statement(report, folder, repeats, quick)
        _measure_corpus(report, folder, repeats, quick)


def _measure_imports(report: Report, repeats: int) -> None:
    for module in ("declannot.store.glance", "declannot.store.project", "alembic.command"):
        report.add(
            f"store: import {module}",
            [float(_child(_IMPORT.format(module))) for _ in range(repeats)],
            "s",
        )


def _measure_one_statement(report: Report, folder: Path, repeats: int, quick: bool) -> None:
    """A statement of 1 MB with 20,000 spans."""
    what = "store 1 MB/20,000"
    path = project_of(folder / "one.declannot", [made_statement(1_000_000, 20_000, 1)])
    report.add(
        f"{what}: first look without SQLAlchemy",
        in_ms(times(lambda: glance(path, None), repeats)),
        "ms",
    )

    def opened() -> None:
        Project.open(path).close()

    report.add(f"{what}: open and close", in_ms(times(opened, repeats)), "ms")
    with Project.open(path) as project:
        document, who = project.documents()[0], project.annotators()[0].id
        taken = times(lambda: project.content(document.id, who), repeats)
        report.add(f"{what}: read the layer", in_ms(taken), "ms")
        content = project.content(document.id, who)
        label = project.schema.labels[0].id
        edits = []
        for number in range(50 if quick else 300):
            place = (number * 3, number * 3 + 900)
            step = add_span(content, project.schema, label, [place], Stamp.now(who))
            assert step is not None
            edits += times(partial(project.apply, step, by=who), 1)
            content.apply(step.changes)
        disk = BareFile(folder / "bare.sqlite")
        bare = in_ms([disk.commit() for _ in edits])
        disk.close()
        report.add(
            f"{what}: one edit, from the step to the disk",
            in_ms(edits),
            "ms",
            target=3,
            baseline="a bare insert and commit, same settings",
            baseline_value=statistics.median(bare),
        )
        report.add(f"{what}: one edit, 99 % of them", in_ms(edits), "ms", percentile=99)
        report.add(f"{what}: undo of it", in_ms(times(project.undo, 20)), "ms")
        _measure_relabelling(report, what, project, repeats)


def _measure_relabelling(report: Report, what: str, project: Project, repeats: int) -> None:
    document, who = project.documents()[0], project.annotators()[0].id
    applied, undone = [], []
    for number in range(repeats):
        content = project.content(document.id, who)
        label = project.schema.labels[number % 2].id
        taken = {
            (span.start, span.end) for span in content.spans.values() if span.label_id == label
        }
        by_range = {(span.start, span.end): span.id for span in content.spans.values()}
        ids = [span_id for place, span_id in by_range.items() if place not in taken][:5_000]
        step = relabel_spans(content, project.schema, ids, label, Stamp.now(who))
        assert step is not None
        applied += times(partial(project.apply, step, by=who), 1)
        undone += times(project.undo, 1)
    report.add(f"{what}: relabel 5,000 spans as one step", in_ms(applied), "ms", target=100)
    report.add(f"{what}: undo of that step", in_ms(undone), "ms")


def _measure_corpus(report: Report, folder: Path, repeats: int, quick: bool) -> None:
    """Documents of 7 kB with 50 spans each."""
    count = 200 if quick else 1_000
    what = f"store {count:,}/{count * 50:,}"
    variants = [made_statement(7_000, 50, seed) for seed in range(20)]

    def statements() -> Iterator[Made]:
        for number in range(count):
            variant = variants[number % len(variants)]
            yield Made(f"{number:05d}" + variant.text[5:], variant.spans)

    path = project_of(folder / "corpus.declannot", statements())
    taken = []
    for number in range(3):
        with Project.open(path) as project:
            schema, who = project.schema, project.annotators()[0].id
        changes = [
            change
            for made in statements()
            for change in _changes(made, who, schema.labels[0].id, str(number))
        ]
        target = folder / f"bulk{number}.declannot"
        with Project.create(target, schema=schema) as project:

            def write(project: Project = project, changes: list[Change] = changes) -> None:
                with project.bulk("import", message("Import")) as bulk:
                    bulk.add(changes)

            taken += times(write, 1)
            if number == 2:
                report.add(f"{what}: undo of all of it", times(project.undo, 1), "s")
                report.add(f"{what}: redo of all of it", times(project.redo, 1), "s")
    report.add(f"{what}: written as one step", taken, "s", target=1.0)
    with Project.open(path) as project:

        def streamed() -> None:
            for _ in project.iter_records():
                pass

        report.add(f"{what}: all records streamed", times(streamed, repeats), "s")
        copy = folder / "copy.declannot"
        report.add(f"{what}: saved as a copy", times(lambda: project.save_copy(copy), 3), "s")
        report.add(f"{what}: quick check", times(project.quick_check, repeats), "s")
    report.add(f"{what}: memory added by streaming", [float(_child(_PEAK, str(path)))], "MB")


def _changes(made: Made, who: str, label_id: str, title: str) -> Iterator[Change]:
    document = new_document(title, made.text, at=CREATED)
    layer = Layer(id=new_id(), document_id=document.id, annotator_id=None)
    yield Change(None, document)
    yield Change(None, DocumentText(document.id, made.text))
    yield Change(None, layer)
    for start, end, _ in made.spans:
        span = Span(
            id=new_id(),
            layer_id=layer.id,
            label_id=label_id,
            start=start,
            end=end,
            by=who,
            created=CREATED,
            changed=CREATED,
        )
        yield Change(None, span)


def _child(code: str, *words: str) -> str:
    """Run code in a process of its own and return what it printed."""
    result = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
    )
    return result.stdout.strip()
