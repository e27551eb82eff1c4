"""What the page of agreement shows, in words of the window's language, ready to be painted.

Nothing here computes: ``reading`` makes these from a report. Screen, paper and screen reader all
show the same lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from declannot.app.punctuation import with_colon

NO_SPAN = ""
"""Stands for "no span" where a cell of the confusion matrix names labels by id."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Which differences lie behind a figure; what is empty does not narrow.

    Attributes:
        title: what they are, for the heading of their list.
        kinds: classes of difference, such as ``boundary``.
        label_id: a label that one of the spans has.
        document_id: the document they lie in.
        cell: labels by id of annotator A and B, ``NO_SPAN`` where one has no span.
        attribute_id: an attribute whose values are unequal.
    """

    title: str = ""
    kinds: frozenset[str] = frozenset()
    label_id: str = ""
    document_id: str = ""
    cell: tuple[str, str] | None = None
    attribute_id: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure with all that has to be said with it.

    Attributes:
        key: stable name.
        name: what it is called.
        measure: of which measure it is one figure among others, or empty.
        value: between -1 and 1, or None where it is undefined.
        reason: why it is undefined, else empty.
        counts: what it was made of, such as "66 of 109 / 118".
        interval: its 95 % interval in words, or why there is none.
        small_print: parameters, seed and sampler, or empty.
        explanation, source: what it says and whose it is.
        sentence: the figure as one can cite it.
        behind: the spans behind it, or None.
    """

    key: str
    name: str
    value: float | None
    reason: str = ""
    counts: str = ""
    interval: str = ""
    small_print: str = ""
    explanation: str = ""
    source: str = ""
    sentence: str = ""
    behind: Behind | None = None
    measure: str = ""

    @property
    def full_name(self) -> str:
        """What it is called where its group is out of sight."""
        return with_colon(self.measure, self.name) if self.measure else self.name


@dataclass(frozen=True, slots=True)
class LabelLine:
    """Agreement on one label.

    Attributes:
        few: whether there are too few spans to rely on the figure.
        note: how the figure and its interval are to be taken, or empty.
        low, high: ends of the 95 % interval, or None.
    """

    label_id: str
    name: str
    n_a: int
    n_b: int
    matched: int
    value: float | None
    reason: str = ""
    low: float | None = None
    high: float | None = None
    few: bool = False
    note: str = ""
    sentence: str = ""
    behind: Behind = Behind()


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """Agreement in one document."""

    document_id: str
    title: str
    n_a: int
    n_b: int
    matched: int
    value: float | None
    reason: str = ""
    sentence: str = ""
    behind: Behind = Behind()


@dataclass(frozen=True, slots=True)
class PairLine:
    """Agreement of one pair where there are more than two annotators; the id of gold is None."""

    a_id: str | None
    b_id: str | None
    name: str
    documents: int
    n_a: int
    n_b: int
    matched: int
    value: float | None
    reason: str = ""
    sentence: str = ""
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class ClassLine:
    """How many differences there are of one class."""

    kind: str
    name: str
    count: int
    meaning: str = ""
    sentence: str = ""
    behind: Behind = Behind()


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts of aligned pairs by label; the last row and column stand for "no span".

    Attributes:
        label_ids: the labels, ``NO_SPAN`` last.
        names: their names.
        counts: rows of annotator A, columns of B.
        sentences: one for each cell, as one can cite it.
    """

    label_ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    counts: tuple[tuple[int, ...], ...] = ()
    name_a: str = ""
    name_b: str = ""
    sentences: tuple[tuple[str, ...], ...] = ()

    @property
    def largest(self) -> int:
        """The largest count, 0 where there is none."""
        return max((count for row in self.counts for count in row), default=0)


@dataclass(frozen=True, slots=True)
class SpanPair:
    """One difference, or agreement, as the list behind a figure shows it.

    Attributes:
        start, end: the place in the document, in code points.
        span_ids: the spans, those of A first.
        label_ids_a, label_ids_b: labels of the spans of A and of B.
        labels_a, labels_b: their names, as the list shows them.
        text_a, text_b: what the spans of A and of B cover, empty where there is none.
        cells: the cells of the confusion matrix it is counted in, by labels.
    """

    document_id: str
    document: str
    kind: str
    kind_name: str
    start: int
    end: int
    span_ids: tuple[str, ...]
    label_ids_a: tuple[str, ...]
    label_ids_b: tuple[str, ...]
    labels_a: str
    labels_b: str
    text_a: str
    text_b: str
    cells: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Figures under one heading in the folded part."""

    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the page shows of one comparison.

    Attributes:
        name_a, name_b: who is compared.
        warnings: what makes the figures less than independent or reliable, one sentence each.
        headline: strict F1, exact-extent F1 and one chance-corrected figure.
        rest: the other measures.
        compared: what was compared, in sentences.
        left_out: documents left out, each with its reason.
        interval_note: what must be known about the intervals of the labels.
    """

    name_a: str
    name_b: str
    warnings: tuple[str, ...] = ()
    headline: tuple[Figure, ...] = ()
    rest: tuple[Group, ...] = ()
    compared: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    classes: tuple[ClassLine, ...] = ()
    labels: tuple[LabelLine, ...] = ()
    interval_note: str = ""
    confusion: Confusion = field(default_factory=Confusion)
    documents: tuple[DocumentLine, ...] = ()
    pairs: tuple[PairLine, ...] = ()
    notes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Explanation and source of each plot, by ``labels``, ``confusion``, ``documents`` …"""
