"""Every format that annotations go out in and come in from: spans a second, and memory.

Each run is a process of its own, so that its peak of memory is its own. What is measured is the
format alone: records into files, and files into checked records, without the project behind.
Where a kept library does the work, the library alone does the same beside it in the same run, both
with the library loaded before and on a fifth of the documents: it is their quotient that counts.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks import format_libraries
from benchmarks.processes import environment, memory_of
from benchmarks.report import Report
from benchmarks.texts import write_corpus
from declannot.formats.format import Format
from declannot.formats.record import CorpusDocument, CorpusRelation

DOCUMENTS, CHARACTERS, SPANS = 1_000, 7_000, 100
QUICK_DOCUMENTS = 50
LIBRARY_DOCUMENTS = 200
GROWS_WITH_DOCUMENTS = frozenset({"spacy"})
"""Beside a library, formats whose memory grows with the corpus: its peak is taken of all of it."""
SLOWER_TARGETS = {"webanno-tsv": 15_000, "refi-qda": 15_000}
TARGET = 50_000
"""Spans a second."""
MEMORY_TARGET = 200
"""MB, for 1,000 documents, or for fewer where more take no more."""
LIBRARY_TARGET = 1.5
"""Times the library alone."""


def run(report: Report, *, quick: bool) -> None:
    """Measure writing and reading 1,000 documents with 100,000 spans in each format.

    Formats that a library works for get 200 of them with 20,000 spans.
    """
    with tempfile.TemporaryDirectory(prefix="declannot-bench-") as name:
        folder = Path(name)
        everything = _Corpus.made(folder, QUICK_DOCUMENTS if quick else DOCUMENTS)
        part = everything if quick else everything.first(LIBRARY_DOCUMENTS)
        for each in measured_formats():
            if each.name not in format_libraries.NAMES:
                _measure(report, each, everything, quick=quick)
                continue
            _measure_beside(report, each, part, quick=quick)
            if each.name in GROWS_WITH_DOCUMENTS and not quick:
                _measure_memory(report, each, everything)


@dataclass(frozen=True, slots=True)
class _Corpus:
    """A native corpus on the disk.

    Attributes:
        path: of the file; what is written of it goes beside.
        documents: how many it holds, of 100 spans each.
    """

    path: Path
    documents: int

    @classmethod
    def made(cls, folder: Path, documents: int) -> _Corpus:
        """Return a corpus of varied statements, written to the folder."""
        path = folder / f"corpus-{documents}.jsonl"
        return cls(write_corpus(path, documents, CHARACTERS, SPANS), documents)

    def first(self, documents: int) -> _Corpus:
        """Return a corpus of its first so many documents."""
        path = self.path.with_name(f"corpus-{documents}.jsonl")
        with self.path.open("rb") as file, path.open("wb") as part:
            part.writelines(islice(file, documents))
        return _Corpus(path, documents)

    @property
    def spans(self) -> int:
        """How many spans it holds."""
        return self.documents * SPANS


def measured_formats() -> Iterator[Format]:
    """Yield the formats that hold spans and are written by this program."""
    from declannot.formats.registry import formats

    for each in formats():
        if each.exports and each.name not in ("text", "jsonl"):
            yield each


def _kinds(chosen: Format) -> tuple[str, ...]:
    """Return what the format does: writing, and reading where it reads at all."""
    return ("write", "read") if chosen.imports else ("write",)


def _measure(report: Report, chosen: Format, corpus: _Corpus, *, quick: bool) -> None:
    """Measure spans a second of one format out and in, and memory in the same run."""
    target = None if quick else SLOWER_TARGETS.get(chosen.name, TARGET)
    for kind in _kinds(chosen):
        seconds, peak = _in_process(kind, chosen, corpus)
        name = f"formats: {kind} {chosen.name}"
        report.add(
            f"{name}, {corpus.spans:,} spans",
            [corpus.spans / seconds],
            "/s",
            target=target,
            at_least=True,
        )
        _add_memory(report, f"{name}: peak memory", peak, quick=quick)


def _measure_beside(report: Report, chosen: Format, corpus: _Corpus, *, quick: bool) -> None:
    """Measure seconds of one format out and in beside the library alone, and its memory."""
    library = format_libraries.NAMES[chosen.name]
    for kind in _kinds(chosen):
        seconds, peak = _in_process(kind, chosen, corpus)
        alone, _ = _in_process(f"{kind}-alone", chosen, corpus)
        name = f"formats: {kind} {chosen.name}"
        report.add(
            f"{name}, {corpus.spans:,} spans",
            [seconds],
            "s",
            target=None if quick else LIBRARY_TARGET * alone,
            baseline=f"{library} alone",
            baseline_value=alone,
        )
        if quick or chosen.name not in GROWS_WITH_DOCUMENTS:
            of = f"{name}: peak memory, {corpus.documents} documents"
            _add_memory(report, of, peak, quick=quick)


def _measure_memory(report: Report, chosen: Format, corpus: _Corpus) -> None:
    """Measure the memory alone, of a corpus too large to be measured beside the library."""
    for kind in _kinds(chosen):
        _, peak = _in_process(kind, chosen, corpus)
        of = f"formats: {kind} {chosen.name}: peak memory, {corpus.documents:,} documents"
        _add_memory(report, of, peak, quick=False)


def _add_memory(report: Report, name: str, peak: float, *, quick: bool) -> None:
    report.add(name, [peak], "MB", target=None if quick else MEMORY_TARGET)


def _in_process(kind: str, chosen: Format, corpus: _Corpus) -> tuple[float, float]:
    """Return seconds and peak memory in MB of one run in its own process."""
    place = corpus.path.with_name(f"{chosen.name}-{corpus.documents}")
    words = [kind, chosen.name, str(corpus.path), str(place)]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.formats", *words],
        capture_output=True,
        text=True,
        check=False,
        env=environment("offscreen"),
    )
    if done.returncode:
        raise RuntimeError(f"{kind} {chosen.name}: {done.stderr.strip()[-500:]}")
    seconds, peak = json.loads(done.stdout)
    return seconds, peak


def records(corpus: Path) -> Iterator[CorpusDocument]:
    """Yield the statements as a project gives them: done by A, with attributes and relations."""
    import msgspec

    decoder = msgspec.json.Decoder(CorpusDocument)
    with corpus.open("rb") as file:
        for number, line in enumerate(file):
            document = decoder.decode(line)
            document.id = f"document-{number}"
            layer = document.layers[0]
            layer.annotator, layer.status = "A", "done"
            for place, span in enumerate(layer.spans):
                span.id = f"{number}-{place}"
                span.by = "A"
                span.created = span.changed = "2026-01-01T00:00:00Z"
                if span.label == "ACTOR":
                    span.attributes = {"type": "state"}
            ends = zip(layer.spans[::10], layer.spans[5::10], strict=False)
            layer.relations = [
                CorpusRelation(id=f"{number}-r{place}", type="target", from_id=a.id, to_id=b.id)
                for place, (a, b) in enumerate(ends)
            ]
            yield document


def _write(name: str, corpus: Path, place: Path) -> float:
    """Write the corpus and return the seconds that the format and the disk took."""
    from declannot.exchange.delivery import Files
    from declannot.exchange.starting import default_schema
    from declannot.formats.format import Rendering, WriteOptions
    from declannot.formats.registry import format_named

    chosen = format_named(name)
    options = WriteOptions(unit=chosen.unit)
    rendering = Rendering(schema=default_schema(), layers=("A",), options=options)
    assert chosen.write is not None
    taken = Stopwatch()
    renderer = chosen.write(rendering)
    if chosen.surveys is not None and chosen.surveys(options):
        for document in records(corpus):
            with taken:
                renderer.survey(document)
    if chosen.folder:
        place.mkdir(parents=True)
    sink = Files(place if chosen.folder else file_of(chosen, place))
    with taken:
        sink.add(renderer.begin())
    for document in records(corpus):
        with taken:
            sink.add(renderer.document(document))
    with taken:
        sink.add(renderer.end())
        sink.close()
    return taken.seconds


def file_of(chosen: Format, place: Path) -> Path:
    """Return the file that a format of one file is written to."""
    return place.with_name(place.name + chosen.extensions[0])


def _read(name: str, corpus: Path, place: Path) -> float:
    """Read what was written and return the seconds until every record was checked."""
    from declannot.exchange.choices import ImportChoices
    from declannot.exchange.sources import Sources
    from declannot.formats.registry import format_named

    chosen = format_named(name)
    path = place if chosen.folder else file_of(chosen, place)
    if name == "csv":  # a table of spans holds no texts
        for document in records(corpus):
            path.with_name(f"{document.id}.txt").write_bytes(document.text.encode())
    begun = time.perf_counter()
    sources = Sources([path], ImportChoices(format=name), corpus)
    spans = sum(len(list(each.document.spans())) for each in sources.records())
    seconds = time.perf_counter() - begun
    sources.close()
    if not spans:
        raise RuntimeError("nothing was read")
    return seconds


class Stopwatch:
    """Adds up the seconds spent inside of it."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._begun = 0.0

    def __enter__(self) -> None:
        self._begun = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        self.seconds += time.perf_counter() - self._begun


def _worker(kind: str, name: str, corpus: str, place: str) -> None:
    kinds: dict[str, Callable[[str, Path, Path], float]] = {
        "write": _write,
        "read": _read,
        "write-alone": format_libraries.write,
        "read-alone": format_libraries.read,
    }
    format_libraries.load(name)
    gc.collect()
    seconds = kinds[kind](name, Path(corpus), Path(place))
    print(json.dumps([seconds, memory_of("self", "VmHWM")]))


if __name__ == "__main__":
    _worker(*sys.argv[1:])
