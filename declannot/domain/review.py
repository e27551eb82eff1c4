"""What a reviewer decides about: one difference, or one agreement, between two layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from declannot.domain.errors import UserError
from declannot.domain.span import AttributeValue, Decision, Range, Relation, Span


class ReviewKind(StrEnum):
    """The class of a difference, as decisions and the native record write it.

    The first seven are about spans, and every span of both sides stands in exactly one of them.
    ``attributes`` is about two spans that agree, ``relation`` about relations that do not; two
    relations that agree are ``exact`` too. The last two are entries of the audit.
    """

    EXACT = "exact"
    LABEL = "label"
    BOUNDARY = "boundary"
    BOUNDARY_AND_LABEL = "boundary+label"
    SPLIT_MERGE = "split/merge"
    ONLY_A = "only A"
    ONLY_B = "only B"
    ATTRIBUTES = "attributes"
    RELATION = "relation"
    AUDIT = "audit"
    AUDIT_UNTAGGED = "audit untagged"


class Choice(StrEnum):
    """What was chosen: one side, both, neither, or something else."""

    A = "a"
    B = "b"
    BOTH = "both"
    NEITHER = "neither"
    EDITED = "edited"


class Extent(StrEnum):
    """The quick choices of a difference in edges (keys L, K and X)."""

    LONGER = "longer"
    SHORTER = "shorter"
    UNION = "union"


DEFAULT_REASONS = ("slip", "guideline gap", "ambiguous text", "boundary rule", "other")
"""What the list of reasons begins with; whatever else was used in the project joins it."""

ADJUDICATION = "adjudication"
"""The origin of gold spans and relations that come from a decision."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one annotator has in a difference.

    Attributes:
        spans: in document order; empty where it is about relations.
        relations: where it is about relations.
        ends: the spans that the relations join.
    """

    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    ends: tuple[Span, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of its spans, or of its relations."""
        spans = tuple(span.id for span in self.spans)
        return spans + tuple(relation.id for relation in self.relations)

    def __bool__(self) -> bool:
        return bool(self.spans or self.relations)


@dataclass(frozen=True, slots=True)
class GoldWish:
    """A gold span as a reviewer wants it, where it is nobody's own.

    Attributes:
        ranges: in code points; several for a discontinuous span.
        attributes: attribute id to value.
    """

    label_id: str
    ranges: tuple[Range, ...]
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)

    @classmethod
    def like(cls, span: Span) -> GoldWish:
        """Return the wish for a span just like another one."""
        return cls(span.label_id, span.ranges, dict(span.attributes))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is decided about one item, and why.

    Attributes:
        wishes: the gold spans of an edited decision about spans.
        values: of an edited decision about attributes: attribute id to value, None to clear it.
    """

    choice: Choice
    wishes: tuple[GoldWish, ...] = ()
    values: Mapping[str, AttributeValue | None] = field(default_factory=dict)
    reason: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """One entry of the review.

    Attributes:
        key: the same as long as it is about the same spans or relations, whatever the class.
        kind: its class.
        a, b: what each annotator has; one may be empty.
        attributes: for ``attributes``: attribute id to the value of A and of B, None where
            neither a value nor a default stands.
        start, end: the text it is about, in code points, for sorting and showing.
        decision: the decision about just this, or an earlier one that touches it; see
            ``is_stale``.
        earlier: every decision that touches it: what deciding it again replaces.
        carried: sources of those that lie in layers of other annotators: they stay sources.
        is_stale: whether a source was changed or has gone since, or one came that no decision
            is about; it counts as undecided then, until it is confirmed or decided again.
    """

    key: str
    kind: ReviewKind
    a: Side = Side()
    b: Side = Side()
    attributes: Mapping[str, tuple[AttributeValue | None, AttributeValue | None]] = field(
        default_factory=dict
    )
    start: int = 0
    end: int = 0
    decision: Decision | None = None
    earlier: tuple[Decision, ...] = ()
    carried: tuple[str, ...] = ()
    is_stale: bool = False

    @classmethod
    def between(cls, kind: ReviewKind, a: Side, b: Side) -> ReviewItem:
        """Return the entry about what two sides have; not both are empty."""
        spans = (*a.spans, *b.spans, *a.ends, *b.ends)
        return cls(
            key=" ".join(sorted((*a.ids, *b.ids))),
            kind=kind,
            a=a,
            b=b,
            start=min(span.start for span in spans),
            end=max(span.end for span in spans),
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of what it is about, those of A first."""
        return self.a.ids + self.b.ids

    @property
    def is_decided(self) -> bool:
        """Whether it needs no more work."""
        return self.decision is not None and not self.is_stale

    @property
    def is_about_relations(self) -> bool:
        """Whether it is about relations, be they different or alike."""
        return bool(self.a.relations or self.b.relations)

    @property
    def choice(self) -> Choice | None:
        """What was decided, with A and B as they are in this review.

        A decision counts the side as ``a`` whose sources it names first. Another review may
        have the two annotators the other way round. Where only one side has something, what
        came of it tells which side was chosen.
        """
        decision = self.decision
        if decision is None:
            return None
        choice = Choice(decision.choice)
        if choice not in (Choice.A, Choice.B):
            return choice
        if self.a and self.b:
            mine, others = set(self.a.ids), set(self.b.ids)
            known = (each for each in decision.sources if each in mine or each in others)
            is_turned = next(known, None) in others
            return other_side(choice) if is_turned else choice
        if not self.a and not self.b:
            return choice
        has = Choice.A if self.a else Choice.B
        return has if decision.result else other_side(has)


def other_side(choice: Choice) -> Choice:
    """Return B for A and A for B."""
    return Choice.B if choice is Choice.A else Choice.A


def wording(text: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Return what the spans say: case folded, with blanks made equal."""
    return tuple(
        " ".join(" ".join(text[start:end] for start, end in span.ranges).split()).casefold()
        for span in spans
    )


def of_extent(item: ReviewItem, extent: Extent) -> tuple[Choice, tuple[GoldWish, ...]]:
    """Return the choice, and the spans of an edited one, that a quick choice stands for.

    The longer and the shorter are one side's spans; from the first start to the last end is a
    side's where one has a single such span, and else an edited span with the attributes both
    sides agree on.

    Raises:
        UserError: there is nothing to choose between, the sides are equally long, or they
            disagree on the label too and neither has the whole.
    """
    spans = (*item.a.spans, *item.b.spans)
    if not (item.a.spans and item.b.spans):
        raise UserError(
            "Only one of the two has a span here", remedy="Keep it, or decide for neither."
        )
    if extent is not Extent.UNION:
        lengths = [_covered(side) for side in (item.a, item.b)]
        if lengths[0] == lengths[1]:
            raise UserError("Both are equally long", remedy="Choose one of the two, or edit.")
        a_is_longer = lengths[0] > lengths[1]
        wants_longer = extent is Extent.LONGER
        return (Choice.A if a_is_longer is wants_longer else Choice.B), ()
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    for choice, side in ((Choice.A, item.a), (Choice.B, item.b)):
        if len(side.spans) == 1 and side.spans[0].ranges == ((start, end),):
            return choice, ()
    if len({span.label_id for span in spans}) > 1:
        raise UserError(
            "The two disagree on the label too", remedy="Choose one of the two, or edit."
        )
    return Choice.EDITED, (GoldWish(spans[0].label_id, ((start, end),), shared_attributes(spans)),)


def shared_attributes(spans: tuple[Span, ...]) -> dict[str, AttributeValue]:
    """Return the values that all the spans bear alike."""
    first, *others = (span.attributes for span in spans)
    return {
        key: value
        for key, value in first.items()
        if all(other.get(key) == value for other in others)
    }


def _covered(side: Side) -> int:
    return sum(end - start for span in side.spans for start, end in span.ranges)
