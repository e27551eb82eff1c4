"""Every measure in plain words, with its source; window, page and handbook say the same."""

from __future__ import annotations

from dataclasses import dataclass

from declannot.agreement.differences import DifferenceKind
from declannot.domain.message import Message, message


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a figure means.

    Attributes:
        key: stable name of the measure.
        name: what it is called.
        meaning: what it says, in plain words.
        source: where it comes from.
    """

    key: str
    name: Message
    meaning: Message
    source: Message


_STRICT = Explanation(
    "strict",
    message("Strict F1"),
    message(
        "How many of the spans of both annotators stand in the same place with the same label: "
        "twice the matching spans, divided by all spans of both. 1 means every span is the "
        "same, 0 that none is. Neither annotator is taken as right."
    ),
    message(
        "Hripcsak & Rothschild 2005, JAMIA 12(3): it is positive specific agreement, which "
        "kappa approaches as the text without spans grows"
    ),
)
_EXACT_EXTENT = Explanation(
    "exact_extent",
    message("Exact-extent F1"),
    message(
        "The same with labels left aside: how many spans stand in the same place. If it lies "
        "well above strict F1, the labels are what is not agreed on; if not, the edges are."
    ),
    message("Counts as for strict F1; SemEval-2013 task 9 calls it exact boundary matching"),
)
_PARTIAL = Explanation(
    "partial",
    message("Partial F1"),
    message(
        "Spans in the same place count one, spans that only overlap count one half, whatever "
        "their labels. Each span has one partner at most: those that overlap most."
    ),
    message("SemEval-2013 task 9, after the Message Understanding Conferences"),
)
_GAMMA = Explanation(
    "gamma",
    message("Gamma"),
    message(
        "How orderly the two readings align, in place and in label, compared with readings "
        "drawn by chance that have as many spans, gaps and lengths like theirs. 1 means "
        "identical, about 0 means no better than chance, below 0 worse. Chance is drawn with "
        "a seed, so the last digits depend on it."
    ),
    message("Mathet, Widlöcher & Métivier 2015, Computational Linguistics 41(3)"),
)
_ALPHA_U = Explanation(
    "alpha_u",
    message("Krippendorff’s alpha for units (αᵤ)"),
    message(
        "How much the edges of the spans of one label disagree, character by character, "
        "compared with the same spans put anywhere in the text. 1 means none does, 0 as much "
        "as by chance. It knows no overlap: spans of one label that overlap are taken as one."
    ),
    message("Krippendorff 2004, Content Analysis, 2nd ed., p. 251–256 (the form of 2004)"),
)
_KAPPA = Explanation(
    "kappa_characters",
    message("Cohen’s kappa on characters"),
    message(
        "Each character is in a span of the label or not; kappa tells how far the annotators "
        "agree on that beyond chance. Long spans weigh more than short ones, and how deep "
        "spans lie in each other is lost."
    ),
    message("Cohen 1960, Educational and Psychological Measurement 20(1)"),
)
_ATTRIBUTES = Explanation(
    "attributes",
    message("Attributes"),
    message(
        "Of the spans that agree in place and label: how many have the same attributes. "
        "A default that is shown counts as a value. Alpha tells, for each attribute, how far "
        "that goes beyond chance."
    ),
    message("Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability (nominal)"),
)
_RELATIONS = Explanation(
    "relations",
    message("Relations"),
    message(
        "Twice the relations of the same type between the same spans, divided by all relations "
        "of both. A relation can match only where both its ends do."
    ),
    message("Counts as for strict F1"),
)
_INTERVAL = Explanation(
    "interval",
    message("95 % interval"),
    message(
        "Where the figure would lie if other documents of the same kind had been read: whole "
        "documents are drawn again and again with replacement. Below five documents there is "
        "none, and below twenty it is too narrow, because few documents hardly differ enough."
    ),
    message("Efron & Tibshirani 1993, An Introduction to the Bootstrap (percentile method)"),
)
_CONFUSION = Explanation(
    "confusion",
    message("Which label stands for which"),
    message(
        "Rows are the labels of the one, columns those of the other, of spans that belong "
        "together. The last row and column hold spans that have no partner. The diagonal holds "
        "spans with the same label, be it with other edges."
    ),
    message("Pairs as in the list of differences"),
)

EXPLANATIONS: dict[str, Explanation] = {
    each.key: each
    for each in (
        _STRICT,
        _EXACT_EXTENT,
        _PARTIAL,
        _GAMMA,
        _ALPHA_U,
        _KAPPA,
        _ATTRIBUTES,
        _RELATIONS,
        _INTERVAL,
        _CONFUSION,
    )
}
"""By key; the keys of figures are those of ``agree --json``."""

CLASS_NAMES: dict[DifferenceKind, Message] = {
    DifferenceKind.EXACT: message("the same"),
    DifferenceKind.LABEL: message("label"),
    DifferenceKind.BOUNDARY: message("boundary"),
    DifferenceKind.BOUNDARY_AND_LABEL: message("boundary and label"),
    DifferenceKind.SPLIT_MERGE: message("split or merge"),
    DifferenceKind.ONLY_A: message("only A"),
    DifferenceKind.ONLY_B: message("only B"),
}
CLASS_MEANINGS: dict[DifferenceKind, Message] = {
    DifferenceKind.EXACT: message("the same place and the same label"),
    DifferenceKind.LABEL: message("the same place, another label"),
    DifferenceKind.BOUNDARY: message("the same label, another start or end"),
    DifferenceKind.BOUNDARY_AND_LABEL: message("overlapping, with another label"),
    DifferenceKind.SPLIT_MERGE: message(
        "one span of the one is several of the other, which together cover at least half of it"
    ),
    DifferenceKind.ONLY_A: message("a span of A that has no partner"),
    DifferenceKind.ONLY_B: message("a span of B that has no partner"),
}

NO_BANDS = message(
    "No figure is called good or bad here: what is enough depends on what the corpus is for."
)
