"""More than two annotators: every pair compared, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from statistics import fmean

from declannot.domain.errors import UserError
from declannot.exchange.agreeing import AgreementChoices, agreement_report, has_begun
from declannot.exchange.agreement_report import Basis, PairLine, PairTable
from declannot.exchange.progress import Cancel, Progress, step
from declannot.store.queries import Reading


def table_of_pairs(
    source: Reading,
    annotators: Sequence[str | None],
    *,
    documents: frozenset[str] | None = None,
    basis: Basis = Basis.FIRST_SENT,
    only_finished: bool = True,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> PairTable:
    """Compare more than two layers two by two.

    Args:
        annotators: ids, None for gold; the other arguments as in ``agreement_report``.

    Raises:
        UserError: fewer than two annotators.
        Cancelled: the user had enough.
    """
    if len(annotators) < 2:
        raise UserError(
            "There is only one annotator to compare",
            remedy="Take in the work of another annotator first.",
        )
    pairs = list(combinations(annotators, 2))
    lines = []
    for done, (a, b) in enumerate(pairs):
        step(progress, cancelled, done, len(pairs))
        found = agreement_report(
            source,
            AgreementChoices(
                a=a, b=b, documents=documents, basis=basis, only_finished=only_finished
            ),
            cancelled=cancelled,
        )
        comparison = found.comparison
        lines.append(
            PairLine(
                found.a,
                found.b,
                comparison.documents,
                comparison.strict,
                comparison.exact_extent,
                found.gamma,
                found.cautions,
            )
        )
    step(progress, cancelled, len(pairs), len(pairs))
    f1 = [each.strict.f1 for each in lines if each.strict.f1 is not None]
    gammas = [each.gamma.value for each in lines if each.gamma.value is not None]
    return PairTable(lines, fmean(f1) if f1 else None, fmean(gammas) if gammas else None)


def annotators_with_work(source: Reading) -> list[str]:
    """Return the ids of the annotators who have worked on something, by name."""
    return [
        each.id
        for each in source.annotators()
        if any(has_begun(summary) for summary in source.summaries(each.id).values())
    ]
