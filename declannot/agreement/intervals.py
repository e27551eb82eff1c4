"""Intervals by resampling documents.

Spans of one document are not independent: whoever reads a statement loosely does so throughout.
So whole documents are drawn with replacement, from their counts alone, which makes of all
resamples one product of two matrices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from declannot.agreement.coefficient import Interval
from declannot.domain.message import Message, counted, message

RESAMPLES = 2000
SEED = 0
FEWEST_DOCUMENTS = 5
"""Below this many documents no interval is given."""
ENOUGH_DOCUMENTS = 20
"""Below this many the interval is given and called too narrow."""

Counts = tuple[float, float]
"""Of one document: what matched, and the spans of both annotators together."""


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """How sure a figure is.

    Attributes:
        ci95: the interval from the 2.5th to the 97.5th percentile, or None.
        why: why there is none, or how it is to be taken; None where nothing is to be said.
    """

    ci95: Interval | None
    why: Message | None


def f1_intervals(figures: Sequence[Sequence[Counts]]) -> list[Uncertainty]:
    """Return the 95 % interval of F1, that is 2 · matched / spans, for each figure.

    The result does not depend on the order of the documents, nor on who is called A.

    Args:
        figures: for each figure the counts of all documents, in the same order of documents;
            documents without a span count for the figures that have some there.
    """
    held = [sum(1 for _, spans in counts if spans) for counts in figures]
    wanted = [number for number, documents in enumerate(held) if documents >= FEWEST_DOCUMENTS]
    intervals = _resampled([figures[number] for number in wanted]) if wanted else []
    found = dict(zip(wanted, intervals, strict=True))
    return [
        Uncertainty(found.get(number), _caution(documents)) for number, documents in enumerate(held)
    ]


def _caution(documents: int) -> Message | None:
    if documents < FEWEST_DOCUMENTS:
        return message(
            "No interval: resampling needs at least {fewest} documents with such spans, not "
            "{documents}",
            documents=documents,
            fewest=FEWEST_DOCUMENTS,
        )
    if documents < ENOUGH_DOCUMENTS:
        return counted(
            documents,
            "The interval is too narrow: it rests on {count} document, fewer than {enough}",
            "The interval is too narrow: it rests on {count} documents, fewer than {enough}",
            enough=ENOUGH_DOCUMENTS,
        )
    return None


def _resampled(figures: Sequence[Sequence[Counts]]) -> list[Interval | None]:
    import numpy as np

    counts = np.array(figures, dtype=float)  # figures, documents, 2
    figure_count, documents, _ = counts.shape
    by_document = counts.transpose(1, 0, 2).reshape(documents, 2 * figure_count)
    by_document = by_document[np.lexsort(by_document.T[::-1])]
    draw = np.random.default_rng(SEED)
    drawn = draw.integers(0, documents, (RESAMPLES, documents))
    drawn += np.arange(RESAMPLES)[:, None] * documents
    times = np.bincount(drawn.ravel(), minlength=RESAMPLES * documents)
    sums = times.reshape(RESAMPLES, documents).astype(float) @ by_document
    matched, spans = sums[:, ::2], sums[:, 1::2]
    result: list[Interval | None] = []
    for number in range(figure_count):
        some = spans[:, number] > 0
        values = 2 * matched[some, number] / spans[some, number]
        low, high = np.percentile(values, (2.5, 97.5)) if len(values) else (None, None)
        result.append(None if low is None or high is None else (float(low), float(high)))
    return result
