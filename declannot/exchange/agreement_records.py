"""A comparison as JSON: the report of ``agree`` and the records of ``differences``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

import msgspec

from declannot import __version__
from declannot.agreement.coefficient import Coefficient, Interval
from declannot.agreement.comparison import NO_SPAN, LabelScore, Score, f1_of
from declannot.agreement.differences import SPLIT_SHARE
from declannot.agreement.disorder import SAMPLER
from declannot.agreement.intervals import RESAMPLES, SEED
from declannot.domain.document import Layer
from declannot.domain.span import Decision, Relation, Span
from declannot.exchange.agreement_report import (
    RELATION,
    AgreementReport,
    ComparedDocument,
    PairTable,
    SpanDifference,
)
from declannot.exchange.records import Namer
from declannot.formats.losses import Ledger
from declannot.store.queries import Reading


def report_record(report: AgreementReport) -> dict[str, Any]:
    """Return the report as ``agree --json`` prints it."""
    found = report.comparison
    labels = report.labels
    record: dict[str, Any] = {
        "annotators": [report.a.name, report.b.name],
        "basis": str(report.basis),
        "documents": {
            "compared": found.documents,
            "done_by_either": report.done_by_either,
            "left_out": [
                {
                    "document": each.document.id,
                    "title": each.document.title,
                    "reason": str(each.reason),
                }
                for each in report.left_out
            ],
        },
        "spans": {"A": found.strict.n_a, "B": found.strict.n_b},
        "strict": _score(found.strict),
        "exact_extent": _score(found.exact_extent),
        "partial": _score(found.partial),
        "gamma": _coefficient(report.gamma)
        | {
            "alpha": 1,
            "beta": 1,
            "samples": report.gamma.samples,
            "seed": report.gamma.seed,
            "sampler": SAMPLER,
        },
        "alpha_u": _coefficient(report.alpha_u)
        | {"per_label": _per_label(labels, report.alpha_u.per_label)},
        "kappa_characters": {"per_label": _per_label(labels, found.kappa_characters or {})},
        "attributes": {
            "compared": report.attributes.compared,
            "equal": report.attributes.equal,
            "per_attribute": {
                name: {
                    "compared": each.compared,
                    "equal": each.equal,
                    "alpha": each.alpha.value,
                    "reason": each.alpha.reason,
                }
                for name, each in report.attributes.per_attribute.items()
            },
        },
        "relations": {
            "A": report.relations.n_a,
            "B": report.relations.n_b,
            "matched": report.relations.matched,
            "f1": report.relations.f1,
        },
        "per_label": {name: _label(found.per_label[name]) for name in labels},
        "per_document": [_document(each) for each in report.worst_first],
        "confusion": _confusion(report),
        "differences": dict(found.differences),
    }
    return record | _beyond(report)


def pairs_record(table: PairTable) -> dict[str, Any]:
    """Return the table of pairs as JSON."""
    return {
        "pairs": [
            {
                "annotators": [each.a.name, each.b.name],
                "documents": {"compared": each.documents},
                "spans": {"A": each.strict.n_a, "B": each.strict.n_b},
                "strict": _score(each.strict),
                "exact_extent": _score(each.exact_extent),
                "gamma": _coefficient(each.gamma),
                "notes": [str(caution) for caution in each.cautions],
            }
            for each in table.pairs
        ],
        "mean_of_pairs": {"strict_f1": table.mean_strict_f1, "gamma": table.mean_gamma},
    }


def difference_records(report: AgreementReport, source: Reading) -> Iterator[dict[str, Any]]:
    """Yield the differences as ``differences --json`` prints them, in document order.

    Args:
        report: the comparison. source: the project it was made on, for the names in it.
    """
    with closing(Ledger()) as ledger:
        namer = Namer(source.schema, source.annotators(), ledger)
        for document in report.documents:
            yield from _records_of(report, document, namer)


def _records_of(
    report: AgreementReport, document: ComparedDocument, namer: Namer
) -> Iterator[dict[str, Any]]:
    naming = _Naming(report, document, namer)
    for each in document.differences:
        yield naming.difference(each)
    for both in document.relations:
        yield naming.relation(both.a, both.b, both.decision)


class _Naming:
    """Turns spans, relations and decisions of one document into records."""

    def __init__(self, report: AgreementReport, document: ComparedDocument, namer: Namer) -> None:
        self._report = report
        self._place = {"document": document.document.id, "title": document.document.title}
        self._text = document.text
        self._document_id = document.document.id
        self._namer = namer

    def difference(self, each: SpanDifference) -> dict[str, Any]:
        """Return the record of a difference between spans."""
        several = len(each.a) > 1 or len(each.b) > 1
        record = self._place | {
            "class": str(each.kind),
            "a": self._side(each.a, several=several),
            "b": self._side(each.b, several=several),
            "attributes": {
                self._report.attribute_names.get(key, key): list(values)
                for key, values in each.attributes.items()
            }
            or None,
            "decision": self._decision(each.decision),
        }
        if each.attributes:
            record["attributes_decision"] = self._decision(each.attributes_decision)
        return record

    def relation(
        self, a: Relation | None, b: Relation | None, decision: Decision | None
    ) -> dict[str, Any]:
        """Return the record of relations that do not match."""
        return self._place | {
            "class": RELATION,
            "a": self._relation(a),
            "b": self._relation(b),
            "attributes": None,
            "decision": self._decision(decision),
        }

    def _side(self, spans: Sequence[Span], *, several: bool) -> Any:
        records = [msgspec.to_builtins(each) for each in self._layer(spans=spans).spans]
        if several:
            return records
        return records[0] if records else None

    def _relation(self, relation: Relation | None) -> Any:
        if relation is None:
            return None
        return msgspec.to_builtins(self._layer(relations=[relation]).relations[0])

    def _decision(self, decision: Decision | None) -> Any:
        if decision is None:
            return None
        return msgspec.to_builtins(self._layer(decisions=[decision]).decisions[0])

    def _layer(
        self,
        spans: Iterable[Span] = (),
        relations: Iterable[Relation] = (),
        decisions: Iterable[Decision] = (),
    ) -> Any:
        layer = Layer(id="", document_id=self._document_id, annotator_id=None)
        return self._namer.layer(layer, spans, relations, decisions, self._text)


def _beyond(report: AgreementReport) -> dict[str, Any]:
    """Return what must be said with the figures and has no place among them."""
    a, b = report.comparison.split_merge_spans
    beyond: dict[str, Any] = {
        "split_merge": {"A": a, "B": b, "share": SPLIT_SHARE},
        "intervals": {"method": "documents resampled", "resamples": RESAMPLES, "seed": SEED},
        "never_sent": {"A": list(report.a.never_sent), "B": list(report.b.never_sent)},
        "notes": [str(caution) for caution in report.cautions],
        "sha256": report.sha256,
        "declannot": __version__,
    }
    if report.apart is not None:
        apart = report.apart
        beyond["suggestions"] = {
            "with": {"documents": apart.documents_with} | _score(apart.with_suggestions),
            "without": {"documents": apart.documents_without} | _score(apart.without_suggestions),
        }
    return beyond


def _score(score: Score) -> dict[str, Any]:
    return {
        "matched": _count(score.matched),
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
        "ci95": _interval(score.ci95),
        "reason": score.reason,
    }


def _label(score: LabelScore) -> dict[str, Any]:
    return {
        "A": score.n_a,
        "B": score.n_b,
        "matched": score.matched,
        "f1": score.f1,
        "partial_f1": score.partial_f1,
        "ci95": _interval(score.ci95),
        "reason": score.reason,
    }


def _document(each: ComparedDocument) -> dict[str, Any]:
    score = each.score
    return {
        "document": each.document.id,
        "title": each.document.title,
        "A": score.n_a,
        "B": score.n_b,
        "matched": score.matched,
        "f1": f1_of(score.matched, score.n_a + score.n_b),
    }


def _confusion(report: AgreementReport) -> dict[str, Any]:
    found = report.comparison.confusion
    place = {label: number for number, label in enumerate(found.labels)}
    order = [place[label] for label in (*report.labels, NO_SPAN)]
    return {
        "rows": "A",
        "columns": "B",
        "labels": [*report.labels, NO_SPAN],
        "counts": [[found.counts[row][column] for column in order] for row in order],
    }


def _coefficient(found: Coefficient) -> dict[str, Any]:
    return {"value": found.value, "reason": found.reason}


def _per_label(labels: Sequence[str], found: Any) -> dict[str, Any]:
    return {name: _coefficient(found[name]) for name in labels if name in found}


def _count(value: float) -> float | int:
    """A count stays a whole number; only partial credit makes halves."""
    return int(value) if float(value).is_integer() else value


def _interval(interval: Interval | None) -> list[float] | None:
    return None if interval is None else list(interval)
