"""Two annotators compared over many documents: F1, labels, confusion and differences.

All counts are pooled over the documents; nothing is averaged over them, or a document with one
span would weigh like one with five hundred.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from declannot.agreement.characters import CharacterCounts, CharacterKappa
from declannot.agreement.coefficient import Interval
from declannot.agreement.differences import (
    Difference,
    DifferenceKind,
    cluster_differences,
    in_document_order,
    same_places,
)
from declannot.agreement.intervals import Counts, Uncertainty, f1_intervals
from declannot.agreement.marks import AnyMark, Key, UnfitInput, keys_of, shared
from declannot.agreement.matching import Weights, best_pairs, clusters, weight
from declannot.domain.message import Message, message

NO_SPAN = "no span"
NO_SPANS = message("Neither annotator marked such a span in the compared documents")
ONE_SIDE = {
    "A": message("A has no such spans in the compared documents"),
    "B": message("B has no such spans in the compared documents"),
}
DUPLICATES = message(
    "Spans that stand in one layer more than once, with the same place and label: {count}; they "
    "are counted as often as they stand there",
    count=0,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Precision, recall and F1 of one measure; neither annotator is taken as right.

    Attributes:
        matched: how much of both matched; of *partial*, a half for spans that only overlap.
        n_a, n_b: spans of both annotators.
        precision: matched by ``n_b``. recall: matched by ``n_a``.
        f1: twice matched by ``n_a + n_b``; None where nobody marked anything.
        ci95: 95 % interval from resampling documents, or None.
        why: why a figure is missing, or how the interval is to be taken.
    """

    matched: float
    n_a: int
    n_b: int
    ci95: Interval | None = None
    why: Message | None = None

    @property
    def precision(self) -> float | None:
        """Share of B's spans that matched."""
        return self.matched / self.n_b if self.n_b else None

    @property
    def recall(self) -> float | None:
        """Share of A's spans that matched."""
        return self.matched / self.n_a if self.n_a else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both, which is positive specific agreement."""
        return f1_of(self.matched, self.n_a + self.n_b)

    @property
    def reason(self) -> str | None:
        """The sentence that goes with the figures, or None."""
        return None if self.why is None else str(self.why)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelScore(Score):
    """A score of the spans with one label.

    Attributes:
        partial_matched: matched, and a half for spans with this label that only overlap.
    """

    partial_matched: float = 0.0

    @property
    def partial_f1(self) -> float | None:
        """F1 in which spans that only overlap count half."""
        return f1_of(self.partial_matched, self.n_a + self.n_b)


@dataclass(frozen=True, slots=True)
class Confusion:
    """Which label stands where the other annotator has which.

    Attributes:
        labels: of rows (A) and columns (B); the last is *no span*.
        counts: each row sums up to A's spans with that label, each column to B's. Of a split
            span, the piece that overlaps most stands for it and the others stand alone.
    """

    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentScore:
    """How one document compares.

    Attributes:
        matched, n_a, n_b: spans with the same place and label, and all.
        same_extent: spans in the same place. overlapping: further pairs that overlap.
        differences: how many of each class.
    """

    matched: int
    n_a: int
    n_b: int
    same_extent: int
    overlapping: int
    differences: Mapping[DifferenceKind, int]

    @property
    def f1(self) -> float | None:
        """Strict F1 of the document, or None where nobody marked anything."""
        return f1_of(self.matched, self.n_a + self.n_b)

    @property
    def partial_matched(self) -> float:
        """Spans in the same place, and a half for those that only overlap."""
        return self.same_extent + self.overlapping / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two annotators compared.

    Attributes:
        documents: how many were compared, those without a span included.
        strict: same place and same label. exact_extent: same place, whatever label.
        partial: the same, and a half for each further pair that overlaps.
        per_label: by label. per_document: in the order in which the documents came.
        confusion: labels of A by labels of B.
        differences: how many of each class; a split span with its pieces is one.
        split_merge_spans: how many spans of A and of B stand in those.
        duplicates: spans that stand in one layer more than once.
        kappa_characters: where the lengths of the texts were given.
        warnings: what a reader of the figures should know.
    """

    documents: int
    strict: Score
    exact_extent: Score
    partial: Score
    per_label: Mapping[str, LabelScore]
    per_document: Sequence[DocumentScore]
    confusion: Confusion
    differences: Mapping[str, int]
    split_merge_spans: tuple[int, int]
    duplicates: int = 0
    kappa_characters: CharacterKappa | None = None
    warnings: tuple[Message, ...] = ()


def compare(
    documents: Iterable[Sequence[Iterable[AnyMark]]], *, lengths: Iterable[int] | None = None
) -> Comparison:
    """Compare two annotators over documents that both have finished.

    Args:
        documents: ``(spans_a, spans_b)`` a document, each a list of ``(start, end, label)``
            with offsets in code points, the end exclusive; a fourth element may hold fragments.
        lengths: lengths of the texts in code points, in the same order; then kappa on
            characters is computed too.

    Raises:
        UnfitInput: a document has not the spans of two annotators, something is not a span, a
            span ends behind its text, or there are not as many lengths as documents.

    Source:
        F1: Hripcsak & Rothschild 2005, JAMIA 12(3), who show that it is positive specific
        agreement. Partial credit of one half: SemEval-2013 task 9, after MUC.
    """
    counting = Counting(with_characters=lengths is not None)
    sizes = None if lengths is None else list(lengths)
    count = 0
    for document in documents:
        keys_a, keys_b = _both(document)
        if sizes is not None and count >= len(sizes):
            raise _wrong_lengths()
        counting.add(keys_a, keys_b, None if sizes is None else sizes[count])
        count += 1
    if sizes is not None and count != len(sizes):
        raise _wrong_lengths()
    return counting.result()


@dataclass(slots=True)
class _LabelCounts:
    """Counts of one label, in total and by the document."""

    n_a: int = 0
    n_b: int = 0
    matched: int = 0
    overlapping: int = 0
    by_document: dict[int, list[int]] = field(default_factory=dict)


class Counting:
    """Takes in documents one by one and makes the comparison of them.

    Args:
        with_characters: whether kappa on characters is wanted; then every document needs its
            length.
    """

    def __init__(self, *, with_characters: bool = False) -> None:
        self._documents: list[DocumentScore] = []
        self._labels: defaultdict[str, _LabelCounts] = defaultdict(_LabelCounts)
        self._confusion: Counter[tuple[str, str]] = Counter()
        self._split_spans = [0, 0]
        self._duplicates = 0
        self._characters = CharacterCounts() if with_characters else None

    def add(
        self, keys_a: Sequence[Key], keys_b: Sequence[Key], length: int | None = None
    ) -> CountedDocument:
        """Take in one document and return what is the same and what differs in it.

        Args:
            keys_a, keys_b: its spans, as ``keys_of`` returns them.
            length: of its text in code points.

        Raises:
            UnfitInput: a span ends behind the text.
        """
        if self._characters is not None and length is not None:
            self._characters.add(keys_a, keys_b, length)
        self._duplicates += len(keys_a) - len(set(keys_a)) + len(keys_b) - len(set(keys_b))
        places = same_places(keys_a, keys_b)
        rest: list[Difference] = [
            Difference(DifferenceKind.LABEL, (i,), (j,)) for i, j in places.label
        ]
        overlapping = 0
        for left_a, left_b in clusters(keys_a, keys_b, places.left_a, places.left_b):
            rest += cluster_differences(keys_a, keys_b, left_a, left_b)
            if left_a and left_b:
                overlapping += pairs_overlapping(keys_a, keys_b, left_a, left_b)
        kinds = Counter(each.kind for each in rest)
        kinds[DifferenceKind.EXACT] = len(places.exact)
        number = len(self._documents)
        self._documents.append(
            DocumentScore(
                matched=len(places.exact),
                n_a=len(keys_a),
                n_b=len(keys_b),
                same_extent=len(places.exact) + len(places.label),
                overlapping=overlapping,
                differences=kinds,
            )
        )
        self._count_labels(number, keys_a, keys_b, [i for i, _ in places.exact])
        label_a, label_b = [i for i, _ in places.label], [j for _, j in places.label]
        self._count_overlaps(keys_a, keys_b, [*places.left_a, *label_a], [*places.left_b, *label_b])
        self._confuse(keys_a, keys_b, rest)
        return CountedDocument(keys_a, keys_b, places.exact, rest)

    @property
    def latest(self) -> DocumentScore:
        """The counts of the document taken in last."""
        return self._documents[-1]

    def result(self) -> Comparison:
        """Return the comparison of what was taken in."""
        labels = sorted(self._labels, key=str)
        sure = iter(f1_intervals(self._figures(labels)))
        documents = self._documents
        n_a = sum(each.n_a for each in documents)
        n_b = sum(each.n_b for each in documents)

        def score(matched: float) -> Score:
            return _score(matched, n_a, n_b, next(sure))

        return Comparison(
            documents=len(documents),
            strict=score(sum(each.matched for each in documents)),
            exact_extent=score(sum(each.same_extent for each in documents)),
            partial=score(sum(each.partial_matched for each in documents)),
            per_label={label: self._label_score(label, next(sure)) for label in labels},
            per_document=tuple(documents),
            confusion=self._confusion_table(labels),
            differences={
                kind.value: sum(each.differences.get(kind, 0) for each in documents)
                for kind in DifferenceKind
            },
            split_merge_spans=(self._split_spans[0], self._split_spans[1]),
            duplicates=self._duplicates,
            kappa_characters=self._characters.kappa() if self._characters else None,
            warnings=self._warnings(),
        )

    def _count_labels(
        self, number: int, keys_a: Sequence[Key], keys_b: Sequence[Key], exact: Sequence[int]
    ) -> None:
        counted: tuple[Counter[str], Counter[str], Counter[str]] = (
            Counter([key[2] for key in keys_a]),
            Counter([key[2] for key in keys_b]),
            Counter([keys_a[i][2] for i in exact]),
        )
        for label in counted[0].keys() | counted[1].keys():
            a, b, matched = (each.get(label, 0) for each in counted)
            counts = self._labels[label]
            counts.n_a += a
            counts.n_b += b
            counts.matched += matched
            counts.by_document[number] = [matched, a + b]
            if matched:
                self._confusion[label, label] += matched

    def _count_overlaps(
        self,
        keys_a: Sequence[Key],
        keys_b: Sequence[Key],
        left_a: Sequence[int],
        left_b: Sequence[int],
    ) -> None:
        """Count, label by label, the pairs that overlap among spans without exact partner."""
        by_label_b: defaultdict[str, list[int]] = defaultdict(list)
        for j in left_b:
            by_label_b[keys_b[j][2]].append(j)
        by_label_a: defaultdict[str, list[int]] = defaultdict(list)
        for i in left_a:
            if keys_a[i][2] in by_label_b:
                by_label_a[keys_a[i][2]].append(i)
        for label, indexes in by_label_a.items():
            others = by_label_b[label]
            if len(indexes) == 1 == len(others):
                groups: Iterable[tuple[list[int], list[int]]] = [(indexes, others)]
            else:
                groups = clusters(keys_a, keys_b, indexes, others)
            for some_a, some_b in groups:
                if some_a and some_b:
                    self._labels[label].overlapping += pairs_overlapping(
                        keys_a, keys_b, some_a, some_b
                    )

    def _confuse(
        self, keys_a: Sequence[Key], keys_b: Sequence[Key], rest: Iterable[Difference]
    ) -> None:
        for each in rest:
            pair = _standing_pair(each, keys_a, keys_b)
            if pair is not None:
                self._confusion[keys_a[pair[0]][2], keys_b[pair[1]][2]] += 1
            for i in each.a:
                if pair is None or i != pair[0]:
                    self._confusion[keys_a[i][2], NO_SPAN] += 1
            for j in each.b:
                if pair is None or j != pair[1]:
                    self._confusion[NO_SPAN, keys_b[j][2]] += 1
            if each.kind is DifferenceKind.SPLIT_MERGE:
                self._split_spans[0] += len(each.a)
                self._split_spans[1] += len(each.b)

    def _figures(self, labels: Sequence[str]) -> list[list[Counts]]:
        documents = self._documents
        spans = [each.n_a + each.n_b for each in documents]
        figures: list[list[Counts]] = [
            list(zip([each.matched for each in documents], spans, strict=True)),
            list(zip([each.same_extent for each in documents], spans, strict=True)),
            list(zip([each.partial_matched for each in documents], spans, strict=True)),
        ]
        for label in labels:
            counts: list[Counts] = [(0, 0)] * len(documents)
            for number, (matched, total) in self._labels[label].by_document.items():
                counts[number] = (matched, total)
            figures.append(counts)
        return figures

    def _label_score(self, label: str, sure: Uncertainty) -> LabelScore:
        counts = self._labels[label]
        plain = _score(counts.matched, counts.n_a, counts.n_b, sure)
        return LabelScore(
            matched=counts.matched,
            n_a=counts.n_a,
            n_b=counts.n_b,
            ci95=plain.ci95,
            why=plain.why,
            partial_matched=counts.matched + counts.overlapping / 2,
        )

    def _confusion_table(self, labels: Sequence[str]) -> Confusion:
        names = (*labels, NO_SPAN)
        return Confusion(
            names, tuple(tuple(self._confusion[row, column] for column in names) for row in names)
        )

    def _warnings(self) -> tuple[Message, ...]:
        if not self._duplicates:
            return ()
        return (Message(DUPLICATES.template, {"count": self._duplicates}),)


@dataclass(frozen=True, slots=True)
class CountedDocument:
    """What is the same and what differs in one document.

    Attributes:
        keys_a, keys_b: its spans.
        exact: pairs of indexes of spans that are the same.
        rest: all other differences, in no order.
    """

    keys_a: Sequence[Key]
    keys_b: Sequence[Key]
    exact: Sequence[tuple[int, int]]
    rest: Sequence[Difference]

    def differences(self) -> list[Difference]:
        """Return all, exact ones included, in document order; as ``typed_differences`` does."""
        exact = [Difference(DifferenceKind.EXACT, (i,), (j,)) for i, j in self.exact]
        return in_document_order([*exact, *self.rest], self.keys_a, self.keys_b)


def f1_of(matched: float, spans: int) -> float | None:
    """Return twice ``matched`` by the spans of both annotators, or None where there are none."""
    return 2 * matched / spans if spans else None


def _score(matched: float, n_a: int, n_b: int, sure: Uncertainty) -> Score:
    why = sure.why
    if not n_a and not n_b:
        why = NO_SPANS
    elif not n_a or not n_b:
        why = ONE_SIDE["B" if n_a else "A"]
    return Score(matched=matched, n_a=n_a, n_b=n_b, ci95=sure.ci95, why=why)


def pairs_overlapping(
    keys_a: Sequence[Key], keys_b: Sequence[Key], left_a: Sequence[int], left_b: Sequence[int]
) -> int:
    """Return how many one-to-one pairs the assignment of the greatest overlap makes."""
    if len(left_a) == 1 == len(left_b):
        return 1 if shared(keys_a[left_a[0]], keys_b[left_b[0]]) else 0
    weights: Weights = {
        (i, j): value for i in left_a for j in left_b if (value := weight(keys_a[i], keys_b[j]))
    }
    return len(best_pairs(keys_a, keys_b, weights))


def _standing_pair(
    difference: Difference, keys_a: Sequence[Key], keys_b: Sequence[Key]
) -> tuple[int, int] | None:
    """Return the pair that stands for a difference in the confusion matrix, if it has one."""
    if len(difference.a) == 1 == len(difference.b):
        return difference.a[0], difference.b[0]
    pairs = [(i, j) for i in difference.a for j in difference.b]
    return max(pairs, key=lambda pair: weight(keys_a[pair[0]], keys_b[pair[1]]), default=None)


def _both(document: Sequence[Iterable[AnyMark]]) -> tuple[list[Key], list[Key]]:
    try:
        sides = list(document)
    except TypeError:
        sides = []
    if len(sides) != 2:
        raise UnfitInput(
            "A comparison is made of two annotators, and a document has the spans of {count}",
            remedy="Compare them two by two.",
            count=len(sides),
        )
    return keys_of(sides[0], "A"), keys_of(sides[1], "B")


def _wrong_lengths() -> UnfitInput:
    return UnfitInput(
        "There are not as many lengths as documents",
        remedy="Give the length of each text in code points, in the order of the documents.",
    )
