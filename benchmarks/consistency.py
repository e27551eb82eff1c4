"""The consistency check: a million spans read once, then one edit after the other.

The statements are the LA statement as annotator A read it, with other names in it, so they hold
what real ones hold: names that come again and again, and clauses that hardly ever do.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.making import project_of
from benchmarks.report import Report
from benchmarks.texts import SAMPLES, Made, la_statement, varied
from declannot.domain.moment import Stamp
from declannot.domain.operations.spans import add_span, relabel_span, remove_spans
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Span
from declannot.exchange.consistency import Consistency
from declannot.exchange.consistency_reading import read_consistency
from declannot.store.view import ReadView

DOCUMENTS, QUICK_DOCUMENTS = 9_174, 400
"""109 spans each: a million."""
VARIANTS = 400


def run(report: Report, *, quick: bool = False) -> None:
    """Measure the check of a whole project and of single edits."""
    documents = QUICK_DOCUMENTS if quick else DOCUMENTS
    with tempfile.TemporaryDirectory() as folder:
        path = project_of(Path(folder) / "consistency.declannot", _statements(documents))
        view = ReadView(path)
        try:
            before = _megabytes()
            begun = time.perf_counter()
            result = read_consistency(view)
            seconds = time.perf_counter() - begun
            report.add(
                f"consistency: {result.spans:,} spans in {documents:,} documents, all of it",
                [seconds],
                "s",
                target=10 * result.spans / 1_000_000,
            )
            report.add("consistency: memory it takes", [_megabytes() - before], "MB", target=600)
            report.remark(f"consistency: {sum(1 for _ in result.findings())} findings")
            edits = _edits(result, view)
            report.add(
                "consistency: an edit, looked at anew", edits, "ms", target=20, percentile=95
            )
        finally:
            view.close()


@dataclass(frozen=True)
class _Read(Made):
    """A statement with the attributes of its spans, by name and in their order."""

    values: Sequence[Mapping[str, AttributeValue]] = ()

    def domain_spans(self, schema: Schema, layer_id: str, by: str = "") -> list[Span]:
        """Return the spans as the program holds them."""
        spans = Made.domain_spans(self, schema, layer_id, by)
        return [
            replace(span, attributes=_by_id(schema, span.label_id, values))
            for span, values in zip(spans, self.values, strict=True)
        ]


def _by_id(
    schema: Schema, label_id: str, values: Mapping[str, AttributeValue]
) -> dict[str, AttributeValue]:
    kinds = schema.attributes_of(label_id)
    return {kind.id: values[kind.name] for kind in kinds if kind.name in values}


def _statements(count: int) -> Iterator[Made]:
    seed = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))
    read = seed["annotators"]["A"]
    spans = [(each["start"], each["end"], each["label"]) for each in read]
    values = [each["attributes"] for each in read]
    made = replace(la_statement(), spans=spans)
    chance = random.Random("consistency")
    variants = []
    for _ in range(min(VARIANTS, count)):
        one = varied(made, chance)
        variants.append(_Read(one.text, one.spans, values))
    for number in range(count):
        yield variants[number % len(variants)]


def _edits(result: Consistency, view: ReadView) -> list[float]:
    """Return milliseconds for adding, relabelling and removing a span, in 40 documents."""
    samples: list[float] = []
    annotator = view.annotators()[0]
    stamp = Stamp(annotator.id, "2026-01-01T00:00:00Z")
    for document in view.documents()[:40]:
        content = view.content(document.id, annotator.id)
        words = content.text.text.index("Ukraine") if "Ukraine" in content.text.text else 103
        made = add_span(content, view.schema, "place", [(words, words + 7)], stamp)
        assert made is not None
        content.apply(made.changes)
        span_id = made.changes[-1].entity.id  # type: ignore[union-attr]
        steps = [made, relabel_span, remove_spans]
        for step in steps:
            if step is relabel_span:
                done = relabel_span(content, view.schema, span_id, "event", stamp)
            elif step is remove_spans:
                done = remove_spans(content, view.schema, [span_id])
            else:
                done = None
            if done is not None:
                content.apply(done.changes)
            begun = time.perf_counter()
            result.take(
                document.id,
                annotator.id,
                content.text,
                list(content.spans.values()),
                content.relations.values(),
                language="en",
            )
            samples.append((time.perf_counter() - begun) * 1000)
    return samples


def _megabytes() -> float:
    """Return the most memory this process ever had."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
