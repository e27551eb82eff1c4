"""The consistency check: a million spans read once, then one edit after the other.

Each statement is the LA statement as annotator A read it, with other names in it and other words
between them, so that together they hold what real ones hold: some names that come again and
again, thousands that come a few times, and clauses that hardly ever do. One span in a hundred is
left out, one in a thousand bears another label.
"""

from __future__ import annotations

import json
import random
import re
import resource
import sys
import tempfile
import threading
import time
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.making import project_of
from benchmarks.report import Report
from benchmarks.texts import SAMPLES, Made, la_statement
from declannot.domain.content import LayerContent
from declannot.domain.moment import Stamp
from declannot.domain.operations.documents import new_document
from declannot.domain.operations.spans import add_span, relabel_span, remove_spans
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Span
from declannot.domain.text import StatementText
from declannot.exchange.consistency import Consistency
from declannot.exchange.consistency_reading import read_consistency
from declannot.store.view import ReadView

DOCUMENTS, QUICK_DOCUMENTS = 9_270, 400
"""109 spans each but for those left out: a million; some 43,000 where it is to be quick."""
NAMES = 1_000
"""Made-up ones for each label."""
LARGE = 5_000
"""Spans of a text that is larger than people have: 370,000 characters."""
_ENTITIES = ("ACTOR", "INSTITUTION", "PLACE", "INSTRUMENT", "EVENT")
_PULSE_S = 0.005
"""Between two looks of a thread that waits beside the check; more would take time from it."""
_STAMP = Stamp("A", "2026-01-01T00:00:00Z")


def run(report: Report, *, quick: bool = False) -> None:
    """Measure the check of a whole project and of single edits."""
    documents = QUICK_DOCUMENTS if quick else DOCUMENTS
    with tempfile.TemporaryDirectory() as folder:
        path = project_of(Path(folder) / "consistency.declannot", statements(documents))
        view = ReadView(path)
        try:
            before = _megabytes()
            begun = time.perf_counter()
            with _Breaths() as breaths:
                result = read_consistency(view)
            seconds = time.perf_counter() - begun
            report.add(
                f"consistency: {result.spans:,} spans, all of it",
                [seconds],
                "s",
                target=10 * result.spans / 1_000_000,
            )
            report.add("consistency: memory it takes", [_megabytes() - before], "MB", target=600)
            report.add("consistency: longest another thread waited", [breaths.longest], "ms")
            report.remark(f"consistency: {sum(1 for _ in result.findings()):,} findings")
            _measure_edits(report, result, view)
        finally:
            view.close()


class _Breaths:
    """How long a thread that wants to do something every few milliseconds has to wait for it.

    Attributes:
        longest: in milliseconds.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._breathe)

    def __enter__(self) -> _Breaths:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _breathe(self) -> None:
        last = time.perf_counter()
        while not self._over.is_set():
            time.sleep(_PULSE_S)
            now = time.perf_counter()
            self.longest, last = max(self.longest, (now - last - _PULSE_S) * 1000), now


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


def statements(count: int) -> Iterator[_Read]:
    """Yield so many statements, always the same ones."""
    seed = json.loads((SAMPLES / "seed_two_annotators.json").read_text(encoding="utf-8"))
    read = seed["annotators"]["A"]
    spans = [(each["start"], each["end"], each["label"]) for each in read]
    values = [each["attributes"] for each in read]
    made = _Read(la_statement().text, spans, values)
    label_of = _names(made)
    longest_first = sorted(label_of, key=lambda name: (-len(name), name))
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")
    chance = random.Random("consistency")
    pools = {label: _pool(chance) for label in _ENTITIES}
    for _ in range(count):
        yield _varied(made, names, {name: pools[label_of[name]] for name in label_of}, chance)


def _names(made: Made) -> dict[str, str]:
    """Return the tagged names within which no other span begins or ends, with their labels."""
    edges = {edge for start, end, _ in made.spans for edge in (start, end)}
    names = {}
    for start, end, label in made.spans:
        name = made.text[start:end]
        places = [each.span() for each in re.finditer(re.escape(name), made.text)]
        if label in _ENTITIES and not any(a < edge < b for a, b in places for edge in edges):
            names[name] = label
    return names


def _pool(chance: random.Random) -> list[str]:
    """Return made-up names of one to four words."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "or")]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(NAMES)]
    return [
        " ".join(
            each.title() for each in chance.choices(words, k=chance.choice((1, 1, 2, 2, 3, 4)))
        )
        for _ in range(NAMES)
    ]


def _varied(
    made: _Read, names: re.Pattern[str], pools: Mapping[str, list[str]], chance: random.Random
) -> _Read:
    """Return the statement with other names, other words, and slips."""
    chosen: dict[str, str] = {}
    pieces: list[str] = []
    ends, shifts = [0], [0]
    done = 0
    for hit in names.finditer(made.text):
        name = hit.group()
        if name not in chosen:
            # A few names are in every other statement, most in hardly any.
            pool = pools[name]
            other = pool[int(len(pool) ** chance.random()) - 1]
            chosen[name] = chance.choice((name, other))
        pieces += [_reworded(made.text[done : hit.start()], chance), chosen[name]]
        done = hit.end()
        ends.append(done)
        shifts.append(shifts[-1] + len(chosen[name]) - len(name))
    pieces.append(_reworded(made.text[done:], chance))

    def moved(offset: int) -> int:
        return offset + shifts[bisect_right(ends, offset) - 1]

    spans, values = [], []
    for (start, end, label), value in zip(made.spans, made.values, strict=True):
        slip = chance.random()
        if slip < 0.01:
            continue
        if slip > 0.999 and label in _ENTITIES:
            label, value = chance.choice(_ENTITIES), {}
        spans.append((moved(start), moved(end), label))
        values.append(value)
    return _Read("".join(pieces), spans, values)


_WORD = re.compile(r"\b[a-z]{5,12}\b")
_WORDS: dict[int, list[str]] = {}


def _reworded(text: str, chance: random.Random) -> str:
    """Return a text with one word in twenty another of the same length."""
    if not _WORDS:
        for word in sorted(set(_WORD.findall(la_statement().text))):
            _WORDS.setdefault(len(word), []).append(word)

    def other(hit: re.Match[str]) -> str:
        return chance.choice(_WORDS[len(hit.group())]) if chance.random() < 0.05 else hit.group()

    return _WORD.sub(other, text)


def _measure_edits(report: Report, result: Consistency, view: ReadView) -> None:
    annotator = view.annotators()[0]
    contents = [view.content(each.id, annotator.id) for each in view.documents()[:40]]
    samples = _edits(result, [(each, 1) for each in contents], view.schema)
    report.add("consistency: an edit, looked at", samples, "ms", target=20, percentile=95)
    large = _large(view.schema, annotator.id)
    begun = time.perf_counter()
    _look_at(result, large, None)
    first = (time.perf_counter() - begun) * 1000
    report.add("consistency: 5,000 spans in one text, for the first time", [first], "ms")
    samples = _edits(result, [(large, 40)], view.schema)
    report.add(
        "consistency: an edit among 5,000 spans, looked at",
        samples,
        "ms",
        target=20,
        percentile=95,
    )


def _large(schema: Schema, annotator_id: str) -> LayerContent:
    """Return a layer with 5,000 spans on one text, which is not stored."""
    pieces: list[str] = []
    spans: list[tuple[int, int, str]] = []
    values: list[Mapping[str, AttributeValue]] = []
    length = 0
    for made in statements(LARGE // 100):
        spans += [(length + start, length + end, label) for start, end, label in made.spans]
        values += made.values
        pieces.append(made.text + "\n\n")
        length += len(pieces[-1])
    large = _Read("".join(pieces), spans[:LARGE], values[:LARGE])
    document = new_document("Large", large.text, at=_STAMP.at, language="en")
    content = LayerContent.untouched(document, StatementText(large.text), annotator_id)
    made_spans = large.domain_spans(schema, content.layer.id, annotator_id)
    return LayerContent(document, content.text, content.layer, made_spans)


def _edits(
    result: Consistency, layers: Sequence[tuple[LayerContent, int]], schema: Schema
) -> list[float]:
    """Return milliseconds for adding, relabelling and removing a span, some times in each layer."""
    samples: list[float] = []
    chance = random.Random("edits")
    for content, times in layers:
        for _ in range(times):
            hit = chance.choice(list(re.finditer(r"\b[A-Z]\w+", content.text.text)))
            made = add_span(content, schema, "place", [hit.span()], _STAMP)
            if made is None:
                continue
            content.apply(made.changes)
            span_id = made.changes[-1].entity_id
            samples.append(_look_at(result, content, [span_id]))
            done = relabel_span(content, schema, span_id, "event", _STAMP)
            if done is not None:
                content.apply(done.changes)
                samples.append(_look_at(result, content, [span_id]))
            done = remove_spans(content, schema, [span_id])
            assert done is not None
            content.apply(done.changes)
            samples.append(_look_at(result, content, [span_id]))
    return samples


def _look_at(result: Consistency, content: LayerContent, changed: list[str] | None) -> float:
    begun = time.perf_counter()
    result.take(
        content.document.id,
        content.layer.annotator_id,
        content.text,
        content.spans.values(),
        content.relations.values(),
        language="en",
        changed=changed,
    )
    return (time.perf_counter() - begun) * 1000


def _megabytes() -> float:
    """Return the most memory this process ever had."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
