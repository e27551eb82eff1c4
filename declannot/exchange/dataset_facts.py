"""What a dataset tells about itself besides its documents, frozen with them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Any

import msgspec
from msgspec import Struct, field

from declannot.agreement.comparison import NO_SPANS, f1_of
from declannot.agreement.disorder import SAMPLER, pooled_gamma
from declannot.agreement.intervals import SEED, f1_intervals
from declannot.agreement.marks import Key
from declannot.domain.dataset import Dataset
from declannot.domain.document import GOLD, Status
from declannot.exchange.progress import Cancel, Progress, step
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

MOST_PAIRS = 10
"""Of more annotators only the first pairs by name are compared."""


class LeftOut(Struct, kw_only=True):
    """A document of the project that is not in the dataset, and why."""

    id: str
    title: str
    reason: str


class PairAgreement(Struct, kw_only=True):
    """How far two annotators agreed in the frozen documents.

    Attributes:
        documents: how many both worked on; ``finished`` tells whether only those count that both
            marked as done.
        a_spans, b_spans, matched: spans, and those both have.
        f1, gamma: None where undefined, with the sentence why.
        f1_ci95: the 95 % interval from resampling documents, or None.
        revised: layers that were changed after they were first sent; what was first sent counts.
    """

    a: str
    b: str
    documents: int
    finished: bool
    a_spans: int
    b_spans: int
    matched: int
    f1: float | None
    f1_reason: str | None
    f1_ci95: tuple[float, float] | None
    gamma: float | None
    gamma_reason: str | None
    gamma_samples: int
    gamma_seed: int
    gamma_sampler: str
    revised: int


class DatasetFacts(Struct, kw_only=True):
    """The facts of a dataset; ``Dataset.facts`` holds them as JSON.

    Attributes:
        project: title of the project.
        declannot: version of the program that froze it.
        by: name of whoever froze it, or empty.
        choices: the choices that narrow the corpus or set a format's options, by name; only those
            that were made.
        layers: names of the layers, gold last.
        groups: how many groups have more than one document in the dataset.
        unfinished: layers that were not marked as done.
        practice: ids of the documents for practice.
        split: the shares such as ``80/10/10``, or None.
        left_out: documents of the project that are not in it.
        agreement: of each pair of annotators; ``pairs_left_out`` were not compared.
        plan: the sentence about the overlap of the plan in force, or empty.
    """

    project: str
    declannot: str
    by: str = ""
    choices: dict[str, Any] = field(default_factory=dict)
    layers: list[str] = field(default_factory=list)
    groups: int = 0
    unfinished: int = 0
    practice: list[str] = field(default_factory=list)
    split: str | None = None
    seed: int | None = None
    left_out: list[LeftOut] = field(default_factory=list)
    agreement: list[PairAgreement] = field(default_factory=list)
    pairs_left_out: int = 0
    plan: str = ""


def facts_of(dataset: Dataset) -> DatasetFacts:
    """Return the facts of a dataset."""
    return msgspec.json.decode(dataset.facts, type=DatasetFacts, strict=False)


def facts_json(facts: DatasetFacts) -> str:
    """Return facts as JSON."""
    return msgspec.json.encode(facts).decode()


def guideline_hash(dataset: Dataset) -> str:
    """Return the SHA-256 of the guideline's text."""
    return hashlib.sha256(dataset.guideline.encode()).hexdigest()


class AgreementGathering:
    """Takes in frozen records one by one and tells how far annotators agree in them."""

    def __init__(self, layers: Iterable[str]) -> None:
        """Take names of layers; gold has no part in this."""
        people = [name for name in layers if name != GOLD]
        pairs = list(combinations(people, 2))
        self.pairs_left_out = max(0, len(pairs) - MOST_PAIRS)
        self._pairs = {pair: _Pair() for pair in pairs[:MOST_PAIRS]}

    def add(self, record: CorpusDocument) -> None:
        """Take in a document; those for practice are the caller's to leave out."""
        layers = {each.annotator: each for each in record.layers}
        for (a, b), pair in self._pairs.items():
            if a in layers and b in layers:
                pair.add(layers[a], layers[b])

    def result(self, progress: Progress | None, cancelled: Cancel | None) -> list[PairAgreement]:
        """Return the agreement of each pair with a document in common.

        Raises:
            Cancelled: it was stopped.
        """
        found = []
        for done, ((a, b), pair) in enumerate(self._pairs.items()):
            step(progress, cancelled, done, len(self._pairs))
            if pair.documents:
                found.append(pair.result(a, b))
        return found


class _Pair:
    """What two annotators first sent, document by document."""

    def __init__(self) -> None:
        self.documents: list[tuple[bool, list[Key], list[Key], int]] = []

    def add(self, a: CorpusLayer, b: CorpusLayer) -> None:
        finished = a.status == b.status == Status.DONE
        revised = sum(
            each.first_sent is not None and each.first_sent.spans is not None for each in (a, b)
        )
        self.documents.append((finished, _keys(a), _keys(b), revised))

    def result(self, a: str, b: str) -> PairAgreement:
        finished = [each for each in self.documents if each[0]]
        chosen = finished or self.documents
        counts = [
            (float((Counter(keys_a) & Counter(keys_b)).total()), float(len(keys_a) + len(keys_b)))
            for _, keys_a, keys_b, _ in chosen
        ]
        matched = sum(each for each, _ in counts)
        f1 = f1_of(matched, round(sum(spans for _, spans in counts)))
        (sure,) = f1_intervals([counts])
        gamma = pooled_gamma([(keys_a, keys_b) for _, keys_a, keys_b, _ in chosen], seed=SEED)
        return PairAgreement(
            a=a,
            b=b,
            documents=len(chosen),
            finished=bool(finished),
            a_spans=sum(len(keys_a) for _, keys_a, _, _ in chosen),
            b_spans=sum(len(keys_b) for _, _, keys_b, _ in chosen),
            matched=round(matched),
            f1=f1,
            f1_reason=str(NO_SPANS) if f1 is None else None,
            f1_ci95=sure.ci95,
            gamma=gamma.value,
            gamma_reason=gamma.reason,
            gamma_samples=gamma.samples or 0,
            gamma_seed=gamma.seed or 0,
            gamma_sampler=SAMPLER,
            revised=sum(each[3] for each in chosen),
        )


def _keys(layer: CorpusLayer) -> list[Key]:
    """Return the spans of a layer as they are compared: as first sent, in order."""
    first = layer.first_sent
    spans: list[CorpusSpan] = layer.spans
    if first is not None and first.spans is not None:
        spans = first.spans
    keys: list[Key] = [
        (
            span.start,
            span.end,
            span.label,
            tuple((start, end) for start, end in span.fragments or ()),
        )
        for span in spans
    ]
    return sorted(keys)
