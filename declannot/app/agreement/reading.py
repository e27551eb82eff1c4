"""From a report of agreement to what the page shows; all of it runs in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from declannot.agreement.comparison import NO_SPAN as NO_SPAN_NAME
from declannot.agreement.comparison import LabelScore
from declannot.agreement.differences import DifferenceKind
from declannot.agreement.explanations import CLASS_MEANINGS, CLASS_NAMES, EXPLANATIONS
from declannot.app.agreement.asking import Question
from declannot.app.agreement.behind import class_name, pairs_behind
from declannot.app.agreement.lines import (
    NO_SPAN,
    Behind,
    ClassLine,
    Confusion,
    DocumentLine,
    Findings,
    LabelLine,
    PairLine,
    SpanPair,
)
from declannot.app.agreement.measures import SPANS, Measures, said_of
from declannot.app.messages import text_of
from declannot.app.punctuation import with_colon, with_semicolons
from declannot.domain.document import GOLD
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.exchange.agreeing import AgreementChoices, agreement_report
from declannot.exchange.agreement_figures import FEW_SPANS, HASH_DIGITS, around, citation
from declannot.exchange.agreement_pairs import table_of_pairs
from declannot.exchange.agreement_report import AgreementReport, Basis, PairTable
from declannot.exchange.progress import Cancel, Progress
from declannot.store.span_rows import uncollected
from declannot.store.view import ReadView

_LISTED = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, and what came out.

    Attributes:
        report: the figures and the spans behind them.
        table: all pairs, where there are more than two annotators.
        findings: what the page shows of it.
        nothing: why there is nothing to show, or empty.
    """

    question: Question
    schema: Schema
    report: AgreementReport
    table: PairTable | None
    findings: Findings = field(repr=False)
    nothing: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether there is something to save."""
        return not self.nothing

    @property
    def state(self) -> str:
        """The answer in one line: on what it rests."""
        if self.nothing:
            return ""
        return text_of(
            message("Up to date; comparison {hash}", hash=self.report.sha256[:HASH_DIGITS])
        )

    def pairs(self, behind: Behind) -> Sequence[SpanPair]:
        """Return the spans behind a figure, differences first."""
        return pairs_behind(self.report, self.schema, behind)

    def saved_as(self, kind: str, title: str) -> bytes:
        """Return the figures as a file of a kind.

        Args:
            kind: ``html``, ``pdf``, ``csv`` or ``json``.
            title: the project's.
        """
        from declannot.exchange import agreement_pages

        match kind:
            case "html":
                language = QLocale().bcp47Name()
                text = agreement_pages.html_page(self.report, text_of, language)
            case "csv":
                text = agreement_pages.csv_table(self.report, text_of)
            case "json":
                text = agreement_pages.json_text(self.report)
            case _:
                from declannot.app.agreement.paper import pdf_report

                rest = text_of(around(self.report))
                return pdf_report(self.findings, self.schema, title, rest)
        return text.encode("utf-8")


def answer(
    reader: Callable[[], AbstractContextManager[ReadView]],
    schema: Schema,
    question: Question,
    everybody: Sequence[str | None],
    progress: Progress,
    cancelled: Cancel,
) -> Answer:
    """Compute what is asked; called in a worker.

    Args:
        reader: opens a view of the project for this thread.
        everybody: ids of all who can be compared; from three on all pairs are computed too.

    Raises:
        DeclannotError: the project cannot be read.
        Cancelled: it was stopped.
    """
    basis = Basis.FIRST_SENT if question.as_sent else Basis.CURRENT
    choices = AgreementChoices(
        a=question.a.id, b=question.b.id, basis=basis, only_finished=question.finished
    )
    people = [each for each in everybody if each is not None]
    table = None
    # Collecting garbage among the new objects would stop the window again and again.
    with uncollected(), reader() as view:
        report = agreement_report(view, choices, progress=progress, cancelled=cancelled)
        if len(people) > 2:
            table = table_of_pairs(
                view,
                people,
                basis=basis,
                only_finished=question.finished,
                progress=progress,
                cancelled=cancelled,
            )
    findings = Reader(report, table, schema).findings()
    return Answer(question, schema, report, table, findings, _nothing(report))


class Reader:
    """Puts a report into words."""

    def __init__(self, report: AgreementReport, table: PairTable | None, schema: Schema) -> None:
        self._report, self._table, self._schema = report, table, schema
        self._comparison = report.comparison
        self._measures = Measures(report, schema)
        self._a, self._b = (_shown_name(side.name) for side in (report.a, report.b))

    def findings(self) -> Findings:
        """Return all that the page shows."""
        comparison = self._comparison
        return Findings(
            self._a,
            self._b,
            warnings=self._warnings(),
            headline=self._measures.headline(),
            rest=tuple(group for group in self._measures.rest() if group.figures),
            compared=self._compared(),
            left_out=tuple(
                (each.document.title, text_of(each.reason)) for each in self._report.left_out
            ),
            classes=self._classes(),
            labels=tuple(self._label(name) for name in self._report.labels),
            interval_note=_sentence(comparison.strict.why) if comparison.strict.f1 else "",
            confusion=self._confusion(),
            documents=self._documents(),
            pairs=self._pairs(),
            notes=_notes(),
        )

    # Above

    def _warnings(self) -> tuple[str, ...]:
        strict = self._comparison.strict
        found = [text_of(each) for each in self._report.cautions]
        for name, count, other in (
            (self._a, strict.n_a, strict.n_b),
            (self._b, strict.n_b, strict.n_a),
        ):
            if not count and other:
                found.append(
                    text_of(message("{name} has no spans in the compared documents", name=name))
                )
        return tuple(each if each.endswith(".") else each + "." for each in found)

    def _compared(self) -> tuple[str, ...]:
        report, strict = self._report, self._comparison.strict
        count = self._comparison.documents
        if report.only_finished:
            which = message(
                "Documents compared: {count}, marked as done by both, of {all} that at least one "
                "has marked as done.",
                count=count,
                all=report.done_by_either,
            )
        else:
            which = message(
                "Documents compared: {count}, begun by both, finished or not.", count=count
            )
        basis = (
            message("The figures rest on what each first sent.")
            if report.basis is Basis.FIRST_SENT
            else message("The figures rest on the present state.")
        )
        spans = message(
            "Spans in them: {a} {n_a}, {b} {n_b}.",
            a=self._a,
            n_a=strict.n_a,
            b=self._b,
            n_b=strict.n_b,
        )
        return tuple(text_of(each) for each in (which, spans, basis))

    # Plots

    def _label(self, name: str) -> LabelLine:
        score: LabelScore = self._comparison.per_label[name]
        label_id, title = self._report.label_ids[name], self._measures.label_title(name)
        low, high = score.ci95 if score.ci95 is not None else (None, None)
        return LabelLine(
            label_id,
            title,
            score.n_a,
            score.n_b,
            int(score.matched),
            score.f1,
            reason=said_of(score.why) if score.f1 is None else "",
            low=low,
            high=high,
            few=min(score.n_a, score.n_b) < FEW_SPANS,
            note=said_of(score.why) if score.f1 is not None else "",
            sentence=text_of(citation(self._report, f"label:{name}")),
            behind=Behind(title=title, kinds=SPANS, label_id=label_id),
        )

    def _classes(self) -> tuple[ClassLine, ...]:
        lines = []
        for kind in DifferenceKind:
            name = class_name(kind, self._a, self._b)
            lines.append(
                ClassLine(
                    kind.value,
                    name,
                    self._comparison.differences.get(kind.value, 0),
                    self._meaning(kind),
                    sentence=text_of(citation(self._report, f"class:{kind.value}")),
                    behind=Behind(title=name, kinds=frozenset((kind.value,))),
                )
            )
        return tuple(lines)

    def _meaning(self, kind: DifferenceKind) -> str:
        side = {DifferenceKind.ONLY_A: self._a, DifferenceKind.ONLY_B: self._b}.get(kind)
        if side is not None:
            return text_of(message("a span of {name} that has no partner", name=side))
        return text_of(CLASS_MEANINGS[kind])

    def _confusion(self) -> Confusion:
        table = self._comparison.confusion
        order = [name for name in self._report.labels if name in table.labels]
        order.append(NO_SPAN_NAME)
        place = [table.labels.index(name) for name in order]
        ids, no_span = self._report.label_ids, text_of(message("no span"))
        return Confusion(
            tuple(NO_SPAN if name == NO_SPAN_NAME else ids[name] for name in order),
            tuple(
                no_span if name == NO_SPAN_NAME else self._measures.label_title(name)
                for name in order
            ),
            tuple(tuple(table.counts[row][column] for column in place) for row in place),
            self._a,
            self._b,
            tuple(
                tuple(text_of(citation(self._report, f"cell:{row}:{column}")) for column in order)
                for row in order
            ),
        )

    def _documents(self) -> tuple[DocumentLine, ...]:
        none = text_of(message("Neither marked a span here, so there is no F1"))
        return tuple(
            DocumentLine(
                each.document.id,
                each.document.title,
                each.score.n_a,
                each.score.n_b,
                each.score.matched,
                each.score.f1,
                reason=none if each.score.f1 is None else "",
                sentence=self._measures.cited(
                    text_of(message("Strict F1 in “{title}”", title=each.document.title)),
                    each.score.f1,
                    text_of(
                        message(
                            "{matched} of {n_a} and {n_b} spans",
                            matched=each.score.matched,
                            n_a=each.score.n_a,
                            n_b=each.score.n_b,
                        )
                    ),
                ),
                behind=Behind(title=each.document.title, kinds=SPANS, document_id=each.document.id),
            )
            for each in self._report.worst_first
        )

    def _pairs(self) -> tuple[PairLine, ...]:
        if self._table is None:
            return ()
        shown = {self._report.a.annotator_id, self._report.b.annotator_id}
        return tuple(
            PairLine(
                each.a.annotator_id,
                each.b.annotator_id,
                f"{_shown_name(each.a.name)} – {_shown_name(each.b.name)}",
                each.documents,
                each.strict.n_a,
                each.strict.n_b,
                int(each.strict.matched),
                each.strict.f1,
                reason=said_of(each.strict.why) if each.strict.f1 is None else "",
                is_shown={each.a.annotator_id, each.b.annotator_id} == shown,
            )
            for each in self._table.pairs
        )


def _notes() -> dict[str, tuple[str, str]]:
    """Return what each plot means, with its source."""
    strict, interval = EXPLANATIONS["strict"], EXPLANATIONS["interval"]
    confusion = EXPLANATIONS["confusion"]
    both = f"{text_of(strict.meaning)}\n{with_colon(interval.name, interval.meaning)}"
    return {
        "labels": (both, with_semicolons((strict.source, interval.source))),
        "documents": (text_of(strict.meaning), text_of(strict.source)),
        "pairs": (text_of(strict.meaning), text_of(strict.source)),
        "confusion": (text_of(confusion.meaning), text_of(confusion.source)),
        "classes": (
            "\n".join(
                with_colon(CLASS_NAMES[kind], CLASS_MEANINGS[kind]) for kind in DifferenceKind
            ),
            "",
        ),
    }


def _nothing(report: AgreementReport) -> str:
    """Return why there is nothing to show and what to do, or nothing."""
    if report.comparison.documents:
        return ""
    lines = [said_of(report.comparison.strict.why) + "."]
    if report.only_finished:
        lines.append(
            text_of(
                message(
                    "Mark a document as done in both layers, merge the other work file, or choose "
                    "“All documents” above."
                )
            )
        )
    lines.append("")
    for each in report.left_out[:_LISTED]:
        lines.append(with_colon(each.document.title, each.reason))
    if len(report.left_out) > _LISTED:
        lines.append("…")
    return "\n".join(lines).strip()


def _shown_name(name: str) -> str:
    return text_of(message("gold")) if name == GOLD else name


def _sentence(why: Message | None) -> str:
    said = said_of(why)
    return f"{said}." if said and not said.endswith(".") else said
