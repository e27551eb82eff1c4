"""The measures of a report in words: headline and the rest, each as one can cite it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from declannot.agreement.coefficient import Coefficient
from declannot.agreement.comparison import Score
from declannot.agreement.differences import DifferenceKind
from declannot.agreement.disorder import SAMPLER
from declannot.agreement.explanations import EXPLANATIONS
from declannot.app.agreement.behind import ATTRIBUTES
from declannot.app.agreement.lines import Behind, Figure, Group
from declannot.app.agreement.painting import figure_text
from declannot.app.messages import text_of
from declannot.app.punctuation import with_colon, with_semicolons
from declannot.app.titles import window_language
from declannot.domain.message import Message, counted, message
from declannot.domain.schema import Schema
from declannot.exchange.agreement_figures import around, citation
from declannot.exchange.agreement_report import RELATION, AgreementReport

SPANS = frozenset(kind.value for kind in DifferenceKind)
"""The classes of differences that are about spans, agreement included."""


class Measures:
    """Puts the measures of a report into words."""

    def __init__(self, report: AgreementReport, schema: Schema) -> None:
        self._report, self._schema = report, schema
        self._comparison = report.comparison
        self._language = window_language()
        self._around = text_of(around(report))

    def headline(self) -> tuple[Figure, ...]:
        """Return strict F1, exact-extent F1 and one chance-corrected figure."""
        comparison = self._comparison
        return (
            self._score("strict", comparison.strict),
            self._score("exact_extent", comparison.exact_extent),
            self._gamma(),
        )

    def label_title(self, name: str) -> str:
        """Return what a label is called, by its name."""
        label = self._schema.label_by_name.get(name)
        return label.title(self._language) if label is not None else name

    def cited(self, name: str, value: float | None, counts: str) -> str:
        """Return a figure that has no key of its own as a sentence one can cite."""
        shown = text_of(message("undefined")) if value is None else f"{value:.3f}"
        said = message("{measure}: {value} ({counts})", measure=name, value=shown, counts=counts)
        return text_of(message("{figure}; {remark}", figure=said, remark=self._around))

    def _score(self, key: str, score: Score, title: str = "") -> Figure:
        """Return an F1; ``title`` names one that no explanation does."""
        explanation = EXPLANATIONS.get(key)
        title = text_of(explanation.name) if explanation else title
        return Figure(
            key=key,
            name=title,
            value=score.f1,
            reason=said_of(score.why) if score.f1 is None else "",
            counts=self._counts(score.matched, score.n_a, score.n_b),
            interval=_interval(score),
            explanation=text_of(explanation.meaning) if explanation else "",
            source=text_of(explanation.source) if explanation else "",
            sentence=text_of(citation(self._report, key))
            if explanation
            else self.cited(title, score.f1, self._counts(score.matched, score.n_a, score.n_b)),
            behind=Behind(title=title, kinds=SPANS),
        )

    def _counts(self, matched: float, n_a: int, n_b: int) -> str:
        whole = QLocale().toString(float(matched), "f", 0 if matched == int(matched) else 1)
        return text_of(message("{matched} of {a} / {b}", matched=whole, a=n_a, b=n_b))

    def _gamma(self) -> Figure:
        gamma = self._report.gamma
        small_print = message(
            "α 1, β 1, {samples} samples, seed {seed}, sampler: {sampler}",
            samples=gamma.samples,
            seed=gamma.seed,
            sampler=SAMPLER,
        )
        return self._coefficient(
            "gamma", gamma, small_print=text_of(small_print) if gamma.value is not None else ""
        )

    def _coefficient(
        self,
        key: str,
        coefficient: Coefficient,
        *,
        name: str = "",
        label_id: str = "",
        small_print: str = "",
        explained: bool = True,
    ) -> Figure:
        explanation = EXPLANATIONS[key]
        title = name or text_of(explanation.name)
        notes = [text_of(each) for each in coefficient.notes] if explained else []
        return Figure(
            key=f"{key} {label_id}".strip(),
            name=title,
            value=coefficient.value,
            reason=said_of(coefficient.why) if coefficient.value is None else "",
            small_print=". ".join(each for each in (small_print, *notes) if each),
            explanation=text_of(explanation.meaning) if explained else "",
            source=text_of(explanation.source) if explained else "",
            sentence=text_of(citation(self._report, key))
            if explained
            else self.cited(
                f"{text_of(explanation.name)}, {title}",
                coefficient.value,
                self._label_counts(label_id),
            ),
            behind=Behind(title=title, kinds=SPANS, label_id=label_id),
            measure=text_of(explanation.name) if name else "",
        )

    def _label_counts(self, label_id: str) -> str:
        score = self._comparison.per_label[self._report.label_name(label_id)]
        return text_of(message("{n_a} and {n_b} spans", n_a=score.n_a, n_b=score.n_b))

    def rest(self) -> list[Group]:
        """Return the other measures in groups."""
        report, comparison = self._report, self._comparison
        partial = self._score("partial", comparison.partial)
        groups = [
            Group(text_of(message("Overlap")), (partial,)),
            Group(text_of(message("Attributes")), self._attributes()),
            Group(text_of(message("Relations")), self._relations()),
        ]
        kappa = comparison.kappa_characters
        if kappa is not None:
            groups.append(self._by_label("kappa_characters", kappa.overall, dict(kappa.per_label)))
        per_label = {str(key): each for key, each in report.alpha_u.per_label.items()}
        groups.append(self._by_label("alpha_u", report.alpha_u, per_label))
        groups.append(Group(text_of(message("Suggestions")), self._suggestions()))
        return groups

    def _by_label(self, key: str, overall: Coefficient, per_label: dict[str, Coefficient]) -> Group:
        title = text_of(EXPLANATIONS[key].name)
        figures = [self._coefficient(key, overall, name=text_of(message("All labels")))]
        for name in self._report.labels:
            if name in per_label:
                label_id = self._report.label_ids[name]
                figures.append(
                    self._coefficient(
                        key,
                        per_label[name],
                        name=self.label_title(name),
                        label_id=label_id,
                        explained=False,
                    )
                )
        return Group(title, tuple(figures))

    def _attributes(self) -> tuple[Figure, ...]:
        found = self._report.attributes
        explanation = EXPLANATIONS["attributes"]
        ids = {name: key for key, name in self._report.attribute_names.items()}
        title = text_of(message("Unequal attributes"))
        figures = [
            Figure(
                "attributes",
                text_of(message("All attributes equal")),
                found.equal / found.compared if found.compared else None,
                reason=text_of(message("No spans agree, so no attributes can be compared")),
                counts=self._of(found.equal, found.compared),
                explanation=text_of(explanation.meaning),
                source=text_of(explanation.source),
                sentence=text_of(citation(self._report, "attributes")),
                behind=Behind(title=title, kinds=frozenset((ATTRIBUTES,))),
            )
        ]
        for name, score in found.per_attribute.items():
            alpha = score.alpha
            small_print = (
                message("Krippendorff’s α {value}", value=figure_text(alpha.value))
                if alpha.value is not None
                else message("No α: {reason}", reason=said_of(alpha.why))
            )
            counts = with_semicolons((self._of(score.equal, score.compared), small_print))
            shown = self._attribute_title(ids.get(name, ""), name)
            share = score.equal / score.compared if score.compared else None
            figures.append(
                Figure(
                    f"attribute {name}",
                    shown,
                    share,
                    counts=counts,
                    sentence=self.cited(
                        text_of(message("Equal values of {attribute}", attribute=shown)),
                        share,
                        counts,
                    ),
                    behind=Behind(
                        title=with_colon(title, name),
                        kinds=frozenset((ATTRIBUTES,)),
                        attribute_id=ids.get(name, name),
                    ),
                )
            )
        return tuple(figures)

    def _of(self, some: int, whole: int) -> str:
        return text_of(message("agreeing spans: {count} of {whole}", count=some, whole=whole))

    def _relations(self) -> tuple[Figure, ...]:
        found = self._report.relations
        if not found.n_a and not found.n_b:
            return ()
        explanation = EXPLANATIONS["relations"]
        behind = Behind(title=text_of(message("Differing relations")), kinds=frozenset((RELATION,)))
        overlapping = text_of(message("Relations of spans that overlap"))
        aligned = self._counts(found.aligned, found.n_a, found.n_b)
        return (
            Figure(
                "relations",
                text_of(message("Relations of the same spans")),
                found.f1,
                counts=self._counts(found.matched, found.n_a, found.n_b),
                explanation=text_of(explanation.meaning),
                source=text_of(explanation.source),
                sentence=text_of(citation(self._report, "relations")),
                behind=behind,
            ),
            Figure(
                "relations aligned",
                overlapping,
                found.aligned_f1,
                counts=aligned,
                sentence=self.cited(overlapping, found.aligned_f1, aligned),
                behind=behind,
            ),
        )

    def _suggestions(self) -> tuple[Figure, ...]:
        apart = self._report.apart
        if apart is None:
            return ()
        return (
            self._score(
                "with",
                apart.with_suggestions,
                text_of(
                    counted(
                        apart.documents_with,
                        "In {count} document begun from suggestions",
                        "In {count} documents begun from suggestions",
                    )
                ),
            ),
            self._score(
                "without",
                apart.without_suggestions,
                text_of(
                    counted(
                        apart.documents_without,
                        "In {count} other document",
                        "In {count} other documents",
                    )
                ),
            ),
        )  # fmt: skip

    def _attribute_title(self, attribute_id: str, name: str) -> str:
        kind = self._schema.attribute_by_id.get(attribute_id)
        return (kind.titles.get(self._language) if kind else None) or name.capitalize()


def _interval(score: Score) -> str:
    """Return an interval in words with what must be said of it, or why there is none."""
    if score.f1 is None:
        return ""
    why = said_of(score.why)
    if score.ci95 is None:
        return why
    low, high = (figure_text(each) for each in score.ci95)
    interval = text_of(message("95 % interval {low} to {high}", low=low, high=high))
    return f"{interval}. {why}" if why else interval


def said_of(why: Message | None) -> str:
    """Return a remark in words, or nothing."""
    return text_of(why) if why is not None else ""
