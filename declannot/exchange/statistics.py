"""Figures about what was annotated: how much, where, how long, when, and how far it has come.

Everything is counted for a choice of layers and documents. Counts by label stand on the layers'
rows; lengths, coverage, attribute values and days are counted from the spans, a slice of layers
at a time, so that the work can be stopped and nobody waits for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from declannot.domain.corpus_query import DocumentFilter
from declannot.domain.document import Document, Status
from declannot.domain.schema import Schema
from declannot.domain.span import Scalar
from declannot.domain.spread import Spread, spread_of
from declannot.domain.word_count import parts_words
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.span_counting import SpanTally
from declannot.store.queries import Reading
from declannot.store.span_rows import uncollected
from declannot.store.statistics_reading import SLICE_LAYERS, LayerFigures


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsChoice:
    """What is counted.

    Attributes:
        layers: annotator ids, None in it for gold; None for all annotators and gold.
        documents: which documents; of the filter, ids, tags and languages count. Earlier versions
            of corrected texts count only where they are named by id.
    """

    layers: frozenset[str | None] | None = None
    documents: DocumentFilter = DocumentFilter()


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long spans are.

    Attributes:
        characters: length in code points -> how many spans; pieces of a span are added up.
        words: length in words -> how many; a word is what stands between blanks. Spans in
            languages without blanks between words are left out.
    """

    characters: Mapping[int, int]
    words: Mapping[int, int]

    @property
    def in_characters(self) -> Spread | None:
        """Quartiles and extremes in code points, or None where there are no spans."""
        return spread_of(self.characters)

    @property
    def in_words(self) -> Spread | None:
        """Quartiles and extremes in words, or None where none are counted."""
        return spread_of(self.words)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the text is covered by spans.

    Attributes:
        covered: code points in one span or more, each counted once a layer.
        characters: code points of the texts of all layers counted; a text that two annotators
            read counts twice.
    """

    covered: int
    characters: int

    @property
    def share(self) -> float | None:
        """From 0 to 1, or None where there is no text."""
        return self.covered / self.characters if self.characters else None


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """One label.

    Attributes:
        label_id: its id; it may be one the schema no longer has.
        spans: how many spans bear it; by_layer: by annotator id, None for gold.
        documents: in how many documents it occurs.
    """

    label_id: str
    spans: int
    by_layer: Mapping[str | None, int]
    documents: int
    coverage: Coverage
    lengths: Lengths


@dataclass(frozen=True, slots=True)
class AnnotatorFigures:
    """One annotator, or gold.

    Attributes:
        annotator_id: None for gold.
        new, started, done: documents by status; one without a layer is new.
        spans: how many there are.
        read: characters, not blank, marked as read, of all that the documents chosen hold.
    """

    annotator_id: str | None
    new: int
    started: int
    done: int
    spans: int
    coverage: Coverage
    read: Coverage


@dataclass(frozen=True, slots=True)
class DocumentFigures:
    """One document: spans by annotator id (None: gold), and by label id in all layers counted."""

    document: Document
    by_layer: Mapping[str | None, int]
    by_label: Mapping[str, int]
    coverage: Coverage

    @property
    def spans(self) -> int:
        """How many spans there are in all layers counted."""
        return sum(self.by_layer.values())


@dataclass(frozen=True, slots=True)
class ValueFigures:
    """One value of an attribute on the spans of one label that state it.

    A span with several values of one attribute counts for each of them.
    """

    label_id: str
    attribute_id: str
    value: Scalar
    spans: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All figures for a choice; of each kind, those with nothing are left out.

    Attributes:
        labels: in the order of the schema, then labels it no longer has.
        families: family id -> how much of the text its spans cover.
        days: spans by annotator id and day of creation (UTC, ISO 8601).
        without_words: spans whose words were not counted.
    """

    choice: StatisticsChoice
    labels: Sequence[LabelFigures]
    families: Mapping[str, Coverage]
    annotators: Sequence[AnnotatorFigures]
    documents: Sequence[DocumentFigures]
    values: Sequence[ValueFigures]
    days: Mapping[str | None, Mapping[str, int]]
    lengths: Lengths
    without_words: int

    @property
    def spans(self) -> int:
        """How many spans there are in all layers counted."""
        return sum(each.spans for each in self.annotators)


@dataclass(slots=True)
class _Tally:
    """What is added up while slices are read."""

    spans: SpanTally = field(default_factory=SpanTally)
    values: Counter[tuple[str, str, Scalar]] = field(default_factory=Counter)
    days: dict[str | None, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def statistics_of(
    source: Reading,
    schema: Schema,
    choice: StatisticsChoice = StatisticsChoice(),
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Statistics:
    """Count what a project holds.

    Args:
        source: a project, or a worker's view of one.
        schema: the schema in force; it gives the order and families of labels.
        progress: told the layers done and those there are.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    named = choice.documents.ids is not None
    every = source.documents() if named else source.present_documents()
    documents = [each for each in every if _admits(choice.documents, each)]
    by_id = {each.id: each for each in documents}
    layers = [
        each
        for each in source.layer_figures()
        if each.document_id in by_id
        and (choice.layers is None or each.annotator_id in choice.layers)
    ]
    tally = _Tally()
    busy = [each for each in layers if each.spans]
    for start in range(0, len(busy), SLICE_LAYERS):
        step(progress, cancelled, start, len(busy))
        with uncollected():
            _count_slice(source, schema, busy[start : start + SLICE_LAYERS], by_id, tally)
    step(progress, cancelled, len(busy), len(busy))
    readable = source.readable_characters()
    return _put_together(schema, choice, documents, layers, tally, readable, source)


def _admits(wanted: DocumentFilter, document: Document) -> bool:
    language = document.language.casefold()
    return (
        (wanted.ids is None or document.id in wanted.ids)
        and (not wanted.tags or not wanted.tags.isdisjoint(document.tags))
        and (
            not wanted.languages
            or any(
                language == each.casefold() or (each and language.startswith(f"{each}-".casefold()))
                for each in wanted.languages
            )
        )
    )


# Counting


def _count_slice(
    source: Reading,
    schema: Schema,
    layers: Sequence[LayerFigures],
    documents: Mapping[str, Document],
    tally: _Tally,
) -> None:
    ids = [each.id for each in layers]
    whose = {each.id: each.annotator_id for each in layers}
    spans = source.layer_spans(ids)
    for each in spans:
        tally.days[whose[each.layer_id]].update(each.days)
        for label_id, values, count in each.values:
            for attribute_id, value in values.items():
                for one in value if isinstance(value, list) else (value,):
                    tally.values[label_id, attribute_id, one] += count
    texts = source.plain_texts(sorted({each.document_id for each in layers}))
    spoken = {
        each.id: texts.get(each.document_id, "")
        for each in layers
        if parts_words(documents[each.document_id].language)
    }
    tally.spans.add(schema, spans, spoken)


# Putting together


def _put_together(
    schema: Schema,
    choice: StatisticsChoice,
    documents: Sequence[Document],
    layers: Sequence[LayerFigures],
    tally: _Tally,
    readable: Mapping[str, int],
    source: Reading,
) -> Statistics:
    length = {each.id: each.length for each in documents}
    characters = sum(length[each.document_id] for each in layers)
    known = list(schema.label_by_id)
    lengths = _all(tally.spans.characters.values()), _all(tally.spans.words.values())
    return Statistics(
        choice=choice,
        labels=_labels(known, layers, tally, characters),
        families={
            family: Coverage(tally.spans.covered_family[family], characters)
            for family in [*schema.family_by_id, ""]
            if tally.spans.covered_family[family]
        },
        annotators=_annotators(source, choice, documents, layers, tally, readable),
        documents=_documents(documents, layers, tally),
        values=[
            ValueFigures(label_id, attribute_id, value, count)
            for (label_id, attribute_id, value), count in sorted(
                tally.values.items(),
                key=lambda item: (item[0][0], item[0][1], -item[1], str(item[0][2])),
            )
        ],
        days={who: dict(sorted(days.items())) for who, days in tally.days.items()},
        lengths=Lengths(*lengths),
        without_words=tally.spans.without_words,
    )


def _all(counters: Iterable[Counter[int]]) -> Counter[int]:
    total: Counter[int] = Counter()
    for each in counters:
        total.update(each)
    return total


def _labels(
    known: Sequence[str], layers: Sequence[LayerFigures], tally: _Tally, characters: int
) -> list[LabelFigures]:
    by_label: dict[str, Counter[str | None]] = defaultdict(Counter)
    found_in: dict[str, set[str]] = defaultdict(set)
    for layer in layers:
        for label_id, count in layer.labels.items():
            if count:
                by_label[label_id][layer.annotator_id] += count
                found_in[label_id].add(layer.document_id)
    place = {label_id: number for number, label_id in enumerate(known)}
    return [
        LabelFigures(
            label_id=label_id,
            spans=sum(by_label[label_id].values()),
            by_layer=dict(by_label[label_id]),
            documents=len(found_in[label_id]),
            coverage=Coverage(tally.spans.covered_label[label_id], characters),
            lengths=Lengths(tally.spans.characters[label_id], tally.spans.words[label_id]),
        )
        for label_id in sorted(by_label, key=lambda each: (place.get(each, len(place)), each))
    ]


def _annotators(
    source: Reading,
    choice: StatisticsChoice,
    documents: Sequence[Document],
    layers: Sequence[LayerFigures],
    tally: _Tally,
    readable: Mapping[str, int],
) -> list[AnnotatorFigures]:
    """Return annotators by name, gold last; gold only where there is any."""
    own: dict[str | None, list[LayerFigures]] = defaultdict(list)
    for layer in layers:
        own[layer.annotator_id].append(layer)
    wanted: list[str | None] = [each.id for each in source.annotators()]
    if None in own:
        wanted.append(None)
    length = {each.id: each.length for each in documents}
    to_read = sum(readable.get(each.id, 0) for each in documents)
    found = []
    for who in wanted:
        if choice.layers is not None and who not in choice.layers:
            continue
        status = Counter(each.status for each in own[who])
        started, done = status[Status.STARTED], status[Status.DONE]
        found.append(
            AnnotatorFigures(
                annotator_id=who,
                new=len(documents) - started - done,
                started=started,
                done=done,
                spans=sum(each.spans for each in own[who]),
                coverage=Coverage(
                    sum(tally.spans.covered_layer[each.id] for each in own[who]),
                    sum(length[each.document_id] for each in own[who]),
                ),
                read=Coverage(sum(each.read_characters for each in own[who]), to_read),
            )
        )
    return found


def _documents(
    documents: Sequence[Document], layers: Sequence[LayerFigures], tally: _Tally
) -> list[DocumentFigures]:
    own: dict[str, list[LayerFigures]] = defaultdict(list)
    for layer in layers:
        own[layer.document_id].append(layer)
    found = []
    for document in documents:
        by_label: Counter[str] = Counter()
        for layer in own[document.id]:
            by_label.update(layer.labels)
        found.append(
            DocumentFigures(
                document=document,
                by_layer={each.annotator_id: each.spans for each in own[document.id]},
                by_label=dict(by_label),
                coverage=Coverage(
                    sum(tally.spans.covered_layer[each.id] for each in own[document.id]),
                    document.length * len(own[document.id]),
                ),
            )
        )
    return found
