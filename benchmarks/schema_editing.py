"""An edited schema: a merge of two labels with 100,000 spans, seen, put in force and undone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.making import project_of
from benchmarks.report import Report, times
from benchmarks.texts import Made, made_statement
from declannot.domain.operations.schema_draft import SchemaDraft, merge_labels
from declannot.exchange.schema_editing import preview_draft, put_in_force
from declannot.store.project import Project

_SPANS_EACH = 100
_TARGET_S = 2.0


def run(report: Report, *, quick: bool) -> None:
    """Measure on documents of 14 kB with 100 spans each, all of two labels."""
    documents = 200 if quick else 1_000
    what = f"schema: merge of two labels, {documents * _SPANS_EACH:,} spans"
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as folder:
        path = project_of(Path(folder) / "schema.declannot", _statements(documents))
        with Project.open(path) as project:
            repeats = 3
            draft = merge_labels(SchemaDraft.of(project.schema), "call", "commitment")
            seen, done, undone = [], [], []
            for _ in range(repeats):
                seen += times(lambda: preview_draft(project, draft), 1)
                done += times(lambda: put_in_force(project, draft), 1)
                undone += times(project.undo, 1)
    report.add(f"{what}: preview", seen, "s", target=_TARGET_S)
    report.add(f"{what}: put in force as one step", done, "s", target=_TARGET_S)
    report.add(f"{what}: undo of it", undone, "s", target=_TARGET_S)


def _statements(count: int) -> Iterator[Made]:
    variants = [made_statement(140 * _SPANS_EACH, _SPANS_EACH, seed) for seed in range(10)]
    for number in range(count):
        made = variants[number % len(variants)]
        spans = [
            (start, end, "CALL" if place % 8 else "COMMITMENT")
            for place, (start, end, _label) in enumerate(made.spans)
        ]
        yield Made(f"{number:05d}" + made.text[5:], spans)
