"""The figures of a comparison, each with its counts and as a sentence one can cite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from declannot import __version__
from declannot.agreement.coefficient import Coefficient, Interval
from declannot.agreement.comparison import NO_SPAN, NO_SPANS, Score
from declannot.agreement.disorder import SAMPLER
from declannot.agreement.explanations import CLASS_NAMES, EXPLANATIONS
from declannot.agreement.intervals import RESAMPLES, SEED
from declannot.domain.message import Message, counted, message
from declannot.exchange.agreement_report import AgreementReport, Basis, ComparedDocument

HASH_DIGITS = 16
FEW_SPANS = 10
"""Labels with fewer spans than this are shown as unsure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with all that belongs to it.

    Attributes:
        key: stable name, as in ``agree --json``; ``label:NAME``, ``document:ID`` for those.
        name: what it is called.
        value: or None where it is undefined.
        reason: why there is no value, or how it is to be taken; None where nothing is to be said.
        counts: what it was made of.
        ci95: its interval, or None.
        small_print: parameters, sampler and seed, or None.
    """

    key: str
    name: Message
    value: float | None
    reason: Message | None
    counts: Message
    ci95: Interval | None = None
    small_print: Message | None = None


HEADLINE = ("strict", "exact_extent", "gamma")
FOLDED = ("partial", "alpha_u", "kappa_characters", "attributes", "relations")


def figure(report: AgreementReport, key: str) -> Figure:
    """Return one figure of a report.

    Args:
        key: one of ``HEADLINE`` or ``FOLDED``, ``label:NAME``, or ``document:ID``.

    Raises:
        KeyError: there is no such figure.
    """
    found = report.comparison
    if key.startswith("label:"):
        label = key.removeprefix("label:")
        of_label = message("Strict F1 of {label}", label=label)
        return _of_score(key, of_label, found.per_label[label])
    if key.startswith("document:"):
        wanted = key.removeprefix("document:")
        for document in report.documents:
            if document.document.id == wanted:
                return _of_document(key, document)
        raise KeyError(key)
    name = EXPLANATIONS[key].name
    match key:
        case "strict":
            return _of_score(key, name, found.strict)
        case "exact_extent":
            return _of_score(key, name, found.exact_extent)
        case "partial":
            return _of_score(key, name, found.partial)
        case "gamma":
            return _of_coefficient(key, name, report.gamma, report)
        case "alpha_u":
            return _of_coefficient(key, name, report.alpha_u, report)
        case "kappa_characters":
            kappa = found.kappa_characters
            overall = kappa.overall if kappa is not None else Coefficient(value=None)
            return _of_coefficient(key, name, overall, report)
        case "attributes":
            return _of_attributes(report, name)
        case "relations":
            return _of_relations(report, name)
    raise KeyError(key)


def figures(report: AgreementReport) -> Iterator[Figure]:
    """Yield the headline, then the folded figures."""
    for key in (*HEADLINE, *FOLDED):
        yield figure(report, key)


def citation(report: AgreementReport, key: str) -> Message:
    """Return a figure as a sentence one can cite: measure, counts, overlap, interval and hash.

    Args:
        key: as ``figure`` takes it; or ``cell:ROW:COLUMN`` or ``class:KIND`` for a count.

    Raises:
        KeyError: there is no such figure.
    """
    if key.startswith(("cell:", "class:")):
        counted = _count(report, key)
        return message("{figure}; {remark}", figure=counted, remark=around(report))
    shown = figure(report, key)
    value = message("undefined") if shown.value is None else f"{shown.value:.3f}"
    said: Message | None = shown.reason
    if shown.ci95 is not None:
        said = message(
            "95 % interval {low} to {high} from {resamples} resamples of documents, seed {seed}",
            low=f"{shown.ci95[0]:.3f}",
            high=f"{shown.ci95[1]:.3f}",
            resamples=RESAMPLES,
            seed=SEED,
        )
        if shown.reason is not None:
            said = message("{interval} ({caution})", interval=said, caution=shown.reason)
    figure_said = message(
        "{measure}: {value} ({counts})", measure=shown.name, value=value, counts=shown.counts
    )
    if said is not None:
        figure_said = message("{figure}; {remark}", figure=figure_said, remark=said)
    return message("{figure}; {remark}", figure=figure_said, remark=around(report))


def around(report: AgreementReport) -> Message:
    """Return who and what was compared, with the program and the hash of the data."""
    state = (
        message("as first sent")
        if report.basis is Basis.FIRST_SENT
        else message("in their present state")
    )
    return message(
        "{a} and {b}, {state}; documents compared: {compared} of {done} that either has finished; "
        "declannot {version}, SHA-256 of the data {hash}",
        a=report.a.name,
        b=report.b.name,
        state=state,
        compared=report.comparison.documents,
        done=report.done_by_either,
        version=__version__,
        hash=report.sha256[:HASH_DIGITS],
    )


def _of_score(key: str, name: Message, score: Score) -> Figure:
    return Figure(key, name, score.f1, score.why, _spans(score), score.ci95)


def _spans(score: Score) -> Message:
    return message(
        "{matched} of {n_a} and {n_b} spans",
        matched=f"{score.matched:g}",
        n_a=score.n_a,
        n_b=score.n_b,
    )


def _of_document(key: str, document: ComparedDocument) -> Figure:
    score = document.score
    return Figure(
        key,
        message("Strict F1 in “{title}”", title=document.document.title),
        score.f1,
        NO_SPANS if score.f1 is None else None,
        message(
            "{matched} of {n_a} and {n_b} spans",
            matched=score.matched,
            n_a=score.n_a,
            n_b=score.n_b,
        ),
    )


def _of_coefficient(key: str, name: Message, found: Coefficient, report: AgreementReport) -> Figure:
    strict = report.comparison.strict
    small_print = found.notes[0] if found.notes else None
    if found.samples is not None:
        small_print = message(
            "alpha 1, beta 1, {samples} samples, sampler {sampler}, seed {seed}",
            samples=found.samples,
            sampler=SAMPLER,
            seed=found.seed,
        )
    counts = message("{n_a} and {n_b} spans", n_a=strict.n_a, n_b=strict.n_b)
    if small_print is not None:
        counts = message("{spans}; {parameters}", spans=counts, parameters=small_print)
    return Figure(key, name, found.value, found.why, counts, small_print=small_print)


def _of_attributes(report: AgreementReport, name: Message) -> Figure:
    found = report.attributes
    return Figure(
        "attributes",
        name,
        found.equal / found.compared if found.compared else None,
        None if found.compared else message("No two spans agree in place and label"),
        message(
            "agreeing spans with the same attributes: {equal} of {compared}",
            equal=found.equal,
            compared=found.compared,
        ),
    )


def _of_relations(report: AgreementReport, name: Message) -> Figure:
    found = report.relations
    return Figure(
        "relations",
        name,
        found.f1,
        None if found.n_a + found.n_b else message("Neither drew a relation"),
        message(
            "{matched} of {n_a} and {n_b} relations; {aligned} where ends that only overlap count",
            matched=found.matched,
            n_a=found.n_a,
            n_b=found.n_b,
            aligned=found.aligned,
        ),
    )


def _count(report: AgreementReport, key: str) -> Message:
    found = report.comparison
    if key.startswith("class:"):
        kind = key.removeprefix("class:")
        names = {str(each): name for each, name in CLASS_NAMES.items()}
        return counted(
            found.differences[kind],
            "{count} difference of the class “{kind}”",
            "{count} differences of the class “{kind}”",
            kind=names[kind],
        )
    _, row, column = key.split(":", 2)
    labels = found.confusion.labels
    if row not in labels or column not in labels:
        raise KeyError(key)
    count = found.confusion.counts[labels.index(row)][labels.index(column)]
    if column == NO_SPAN:
        return counted(
            count,
            "{count} span of {a} with the label {row} has no partner",
            "{count} spans of {a} with the label {row} have no partner",
            a=report.a.name,
            row=row,
        )
    if row == NO_SPAN:
        return counted(
            count,
            "{count} span of {b} with the label {column} has no partner",
            "{count} spans of {b} with the label {column} have no partner",
            b=report.b.name,
            column=column,
        )
    return counted(
        count,
        "{count} span is {row} for {a} and {column} for {b}",
        "{count} spans are {row} for {a} and {column} for {b}",
        row=row,
        column=column,
        a=report.a.name,
        b=report.b.name,
    )
