"""What a comparison of two layers comes out as: figures, and the spans behind each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from declannot.agreement.attributes import AttributeAgreement
from declannot.agreement.coefficient import Coefficient
from declannot.agreement.comparison import Comparison, DocumentScore, Score
from declannot.agreement.differences import DifferenceKind
from declannot.agreement.relations import RelationAgreement
from declannot.domain.document import Document
from declannot.domain.message import Message
from declannot.domain.span import AttributeValue, Decision, Relation, Span

RELATION = "relation"
"""The class of records about relations."""


class Basis(StrEnum):
    """On which state of the layers a comparison is made."""

    FIRST_SENT = "first sent"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared.

    Attributes:
        annotator_id: None for gold. name: as it is shown.
        started, done: ids of the documents worked on, and of those marked as done.
        never_sent: titles of compared documents whose layer was never sent, so that it counts
            as it is now; empty where the present state was asked for.
        suggested: how many compared spans began as suggestions.
    """

    annotator_id: str | None
    name: str
    started: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    never_sent: tuple[str, ...] = ()
    suggested: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document that was not compared, and why."""

    document: Document
    reason: Message


@dataclass(frozen=True, slots=True)
class SpanDifference:
    """One typed difference, or one agreement, with its spans.

    Attributes:
        kind: its class.
        a, b: the spans of both sides, in document order.
        attributes: attribute id to the values of A and of B, where those of two agreeing spans
            are unequal.
        decision: what the reviewer decided about just these spans, or None.
        attributes_decision: what was decided about their attributes, or None.
    """

    kind: DifferenceKind
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    attributes: Mapping[str, tuple[AttributeValue | None, AttributeValue | None]] = field(
        default_factory=dict
    )
    decision: Decision | None = None
    attributes_decision: Decision | None = None

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        return min(span.start for span in (*self.a, *self.b))

    @property
    def end(self) -> int:
        """Where it ends, in code points."""
        return max(span.end for span in (*self.a, *self.b))

    @property
    def span_ids(self) -> tuple[str, ...]:
        """Ids of its spans, those of A first."""
        return tuple(span.id for span in (*self.a, *self.b))


@dataclass(frozen=True, slots=True)
class RelationDifference:
    """Relations that are not the same; one side may be missing."""

    a: Relation | None
    b: Relation | None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """One compared document.

    Attributes:
        text: of the document. score: its counts.
        differences: all, exact ones included, in document order.
        relations: those that did not match.
        suggested: whether a span of either began as a suggestion.
    """

    document: Document
    text: str
    score: DocumentScore
    differences: Sequence[SpanDifference]
    relations: Sequence[RelationDifference]
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """Strict F1 of the documents with and without work begun from suggestions."""

    documents_with: int
    with_suggestions: Score
    documents_without: int
    without_suggestions: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementReport:
    """How far two layers agree.

    Attributes:
        a, b: who is compared.
        basis: on which state. only_finished: whether both must have marked a document as done.
        documents: the compared ones by title, then id. left_out: the others, with reasons.
        comparison: F1, labels, confusion, differences, kappa on characters; labels by name.
        gamma, alpha_u: the chance-corrected coefficients.
        attributes: on spans that agree, by attribute name. relations: counts.
        label_ids: id of each label name, in schema order.
        attribute_names, relation_names: by id.
        apart: where work begun from suggestions was compared.
        cautions: what must be said with the figures, such as that they are not independent.
        sha256: of everything that was compared.
    """

    a: Side
    b: Side
    basis: Basis
    only_finished: bool
    documents: Sequence[ComparedDocument]
    left_out: Sequence[LeftOut]
    comparison: Comparison
    gamma: Coefficient
    alpha_u: Coefficient
    attributes: AttributeAgreement
    relations: RelationAgreement
    label_ids: Mapping[str, str]
    attribute_names: Mapping[str, str]
    relation_names: Mapping[str, str]
    apart: Apart | None
    cautions: tuple[Message, ...]
    sha256: str

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of the labels that occur, in schema order."""
        return tuple(name for name in self.label_ids if name in self.comparison.per_label)

    @property
    def done_by_either(self) -> int:
        """How many documents at least one of them has marked as done, practice left out."""
        practice = {each.document.id for each in self.left_out if each.document.practice}
        return len((self.a.done | self.b.done) - practice)

    @property
    def worst_first(self) -> list[ComparedDocument]:
        """The documents by F1, those without any span last."""
        return sorted(
            self.documents,
            key=lambda each: (
                each.score.f1 is None,
                each.score.f1 or 0.0,
                -(each.score.n_a + each.score.n_b),
                each.document.title,
                each.document.id,
            ),
        )

    def differences(self) -> Iterator[tuple[ComparedDocument, SpanDifference]]:
        """Yield every difference with its document, in document order."""
        for document in self.documents:
            for each in document.differences:
                yield document, each

    def label_name(self, label_id: str) -> str:
        """Return the name of a label."""
        return next((name for name, key in self.label_ids.items() if key == label_id), label_id)


@dataclass(frozen=True, slots=True)
class PairLine:
    """One pair in the table of pairs.

    Attributes:
        a, b: who. documents: how many both have finished.
        strict, exact_extent: their scores. gamma: of the pair.
        cautions: as in the report of the pair.
    """

    a: Side
    b: Side
    documents: int
    strict: Score
    exact_extent: Score
    gamma: Coefficient
    cautions: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class PairTable:
    """More than two annotators, two by two.

    Attributes:
        pairs: every pair. mean_strict_f1, mean_gamma: means over the pairs that have a value;
            the latter is not gamma of all annotators at once.
    """

    pairs: Sequence[PairLine]
    mean_strict_f1: float | None
    mean_gamma: float | None
