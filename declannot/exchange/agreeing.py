"""Agreement of two layers of a project: reads them, compares them, says what was left out."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from declannot.agreement.attributes import AttributeCounts
from declannot.agreement.comparison import Counting, Score
from declannot.agreement.differences import Difference, DifferenceKind
from declannot.agreement.disorder import SAMPLES, pooled_gamma
from declannot.agreement.intervals import SEED, f1_intervals
from declannot.agreement.marks import Key
from declannot.agreement.relations import RelationAgreement, compared_relations
from declannot.agreement.unitizing import pooled_alpha
from declannot.domain.document import GOLD, Document, Status
from declannot.domain.errors import UserError
from declannot.domain.operations.gold_draft import AUDITS
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Relation, Span
from declannot.exchange.agreement_cautions import (
    NO_COMMON,
    NO_COMMON_BEGUN,
    cautions,
    of_another_text,
    why_left_out,
)
from declannot.exchange.agreement_report import (
    AgreementReport,
    Apart,
    Basis,
    ComparedDocument,
    LeftOut,
    RelationDifference,
    Side,
    SpanDifference,
)
from declannot.exchange.first_sent import thaw
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.reviewing import unequal_attributes
from declannot.store.queries import Reading
from declannot.store.records import DocumentRecord, DocumentSummary, LayerRecord

_SUGGESTION = "suggestion:"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementChoices:
    """What is compared.

    Attributes:
        a, b: ids of two annotators, None for gold.
        documents: ids of the documents to look at; None for all.
        basis: on which state of the layers.
        only_finished: compare only documents that both have marked as done.
        samples: how many continua of chance gamma draws.
    """

    a: str | None
    b: str | None
    documents: frozenset[str] | None = None
    basis: Basis = Basis.FIRST_SENT
    only_finished: bool = True
    samples: int = SAMPLES


def agreement_report(
    source: Reading,
    choices: AgreementChoices,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> AgreementReport:
    """Compare two layers of a project, or an annotator with gold.

    Documents for practice are always left out. A layer that was never sent counts as it is now,
    and the report names it.

    Args:
        source: the project, or a worker's view of it.
        choices: who, where, on which state.
        progress: told documents done and in all. cancelled: asked before each document.

    Raises:
        UserError: both are the same.
        DamagedProject: a text is not what was stored.
        Cancelled: the user had enough.
    """
    if choices.a == choices.b:
        raise UserError(
            "“{name}” cannot be compared with itself",
            remedy="Name two annotators, or an annotator and gold.",
            name=_name(source, choices.a),
        )
    building = _Building(source, choices)
    ids = [document.id for document in building.comparable()]
    people = {choices.a, choices.b, None}
    step(progress, cancelled, 0, len(ids))
    for done, record in enumerate(source.iter_records(ids, people), 1):
        building.add(record)
        step(progress, cancelled, done, len(ids))
    return building.report()


class _Building:
    """Takes in documents one by one and makes the report."""

    def __init__(self, source: Reading, choices: AgreementChoices) -> None:
        self._choices = choices
        self._schema: Schema = source.schema
        self._label_names = {label.id: label.name for label in self._schema.labels}
        self._attribute_names = {kind.id: kind.name for kind in self._schema.attributes}
        self._relation_names = {kind.id: kind.name for kind in self._schema.relations}
        self._documents = (
            source.present_documents() if choices.documents is None else source.documents()
        )
        self._sides = tuple(_side(source, annotator_id) for annotator_id in (choices.a, choices.b))
        self._left_out: list[LeftOut] = []
        self._compared: list[ComparedDocument] = []
        self._counting = Counting(with_characters=True)
        self._attributes = AttributeCounts()
        self._relations = RelationAgreement()
        self._keys: list[tuple[int, list[Key], list[Key]]] = []
        self._hashes: list[str] = []
        self._never_sent: tuple[list[str], list[str]] = ([], [])
        self._suggested = [0, 0]

    def comparable(self) -> list[Document]:
        """Return the documents to read; those left out are noted with the reason."""
        chosen = self._choices.documents
        found = []
        for document in self._documents:
            if chosen is not None and document.id not in chosen:
                continue
            reason = why_left_out(document, *self._sides, only_finished=self._choices.only_finished)
            if reason is None:
                found.append(document)
            else:
                self._left_out.append(LeftOut(document, reason))
        return found

    def add(self, record: DocumentRecord) -> None:
        """Compare one document."""
        layers = {each.layer.annotator_id: each for each in record.layers}
        sides = []
        for number, side in enumerate(self._sides):
            layer = layers.get(side.annotator_id)
            spans, relations = self._state(layer)
            if reason := of_another_text(record.document, side, spans):
                self._left_out.append(LeftOut(record.document, reason))
                return
            if layer is not None and side.annotator_id is not None and not layer.layer.first_sent:
                self._never_sent[number].append(record.document.title)
            sides.append((sorted(spans, key=lambda span: span.order), relations))
        (spans_a, relations_a), (spans_b, relations_b) = sides
        keys_a, keys_b = self._marks(spans_a), self._marks(spans_b)
        counted = self._counting.add(keys_a, keys_b, record.document.length)
        self._keys.append((record.document.length, keys_a, keys_b))
        differences = counted.differences()
        gold = layers.get(None)
        decided = _Decided(gold.decisions if gold else ())
        self._hashes.append(_hash(record.document, sides))
        suggested = [
            sum(span.origin.startswith(_SUGGESTION) for span in spans)
            for spans in (spans_a, spans_b)
        ]
        self._suggested = [
            have + more for have, more in zip(self._suggested, suggested, strict=True)
        ]
        self._compared.append(
            ComparedDocument(
                document=record.document,
                text=record.text.text,
                score=self._counting.latest,
                differences=[
                    self._difference(each, spans_a, spans_b, decided) for each in differences
                ],
                relations=self._related(sides, differences, decided),
                suggested=any(suggested),
            )
        )

    def report(self) -> AgreementReport:
        """Return the report of what was taken in."""
        comparison = self._counting.result()
        if not self._compared:
            none = NO_COMMON if self._choices.only_finished else NO_COMMON_BEGUN
            comparison = replace(
                comparison,
                strict=replace(comparison.strict, why=none),
                exact_extent=replace(comparison.exact_extent, why=none),
                partial=replace(comparison.partial, why=none),
            )
        a, b = (
            replace(side, never_sent=tuple(titles), suggested=suggested)
            for side, titles, suggested in zip(
                self._sides, self._never_sent, self._suggested, strict=True
            )
        )
        apart = self._apart()
        return AgreementReport(
            a=a,
            b=b,
            basis=self._choices.basis,
            only_finished=self._choices.only_finished,
            documents=self._compared,
            left_out=sorted(
                self._left_out, key=lambda each: (each.document.title, each.document.id)
            ),
            comparison=comparison,
            gamma=pooled_gamma(
                [(keys_a, keys_b) for _, keys_a, keys_b in self._keys],
                samples=self._choices.samples,
                seed=SEED,
            ),
            alpha_u=pooled_alpha(
                [((0, length), (keys_a, keys_b)) for length, keys_a, keys_b in self._keys]
            ),
            attributes=self._attributes.result(),
            relations=self._relations,
            label_ids=self._label_ids(comparison.per_label),
            attribute_names=self._attribute_names,
            relation_names=self._relation_names,
            apart=apart,
            cautions=tuple(cautions(self._choices.basis, a, b, comparison.warnings)),
            sha256=hashlib.sha256(" ".join(sorted(self._hashes)).encode()).hexdigest(),
        )

    def _state(self, record: LayerRecord | None) -> tuple[list[Span], list[Relation]]:
        """Return what a layer holds on the basis that was chosen."""
        if record is None:
            return [], []
        if self._choices.basis is Basis.CURRENT or record.layer.is_gold:
            return record.spans, record.relations
        return thaw(record.layer, record.spans, record.relations, self._schema)

    def _marks(self, spans: Iterable[Span]) -> list[Key]:
        names = self._label_names
        return [
            (span.start, span.end, names.get(span.label_id, span.label_id), span.fragments or ())
            for span in spans
        ]

    def _difference(
        self, each: Difference, spans_a: list[Span], spans_b: list[Span], decided: _Decided
    ) -> SpanDifference:
        a, b = tuple(spans_a[i] for i in each.a), tuple(spans_b[j] for j in each.b)
        unequal = {}
        if each.kind is DifferenceKind.EXACT:
            unequal = dict(unequal_attributes(self._schema, a[0], b[0]))
            self._count_attributes(a[0], b[0])
        ids = [span.id for span in (*a, *b)]
        return SpanDifference(
            each.kind,
            a,
            b,
            unequal,
            decided.about(ids),
            decided.about_attributes(ids) if unequal else None,
        )

    def _count_attributes(self, one: Span, other: Span) -> None:
        kinds = {kind.id: kind.default for kind in self._schema.attributes_of(one.label_id)}
        keys = dict.fromkeys([*kinds, *one.attributes, *other.attributes])
        names = self._attribute_names
        self._attributes.add(
            {
                names.get(key, key): (
                    one.attributes.get(key, kinds.get(key)),
                    other.attributes.get(key, kinds.get(key)),
                )
                for key in keys
            }
        )

    def _related(
        self,
        sides: Sequence[tuple[list[Span], list[Relation]]],
        differences: Iterable[Difference],
        decided: _Decided,
    ) -> list[RelationDifference]:
        arrows = []
        for spans, relations in sides:
            place = {span.id: index for index, span in enumerate(spans)}
            arrows.append(
                [(each.type_id, place[each.from_id], place[each.to_id]) for each in relations]
            )
        counts, unmatched = compared_relations(arrows[0], arrows[1], differences)
        self._relations += counts
        found = []
        for one, other in unmatched:
            a = None if one is None else sides[0][1][one]
            b = None if other is None else sides[1][1][other]
            ids = [each.id for each in (a, b) if each is not None]
            found.append(RelationDifference(a, b, decided.about(ids)))
        return found

    def _label_ids(self, used: Iterable[str]) -> dict[str, str]:
        ids = {label.name: label.id for label in self._schema.labels}
        return ids | {name: name for name in used if name not in ids}

    def _apart(self) -> Apart | None:
        if not any(each.suggested for each in self._compared):
            return None
        scores = []
        groups = [
            [each for each in self._compared if each.suggested is wanted]
            for wanted in (True, False)
        ]
        for group in groups:
            counts = [(each.score.matched, each.score.n_a + each.score.n_b) for each in group]
            (sure,) = f1_intervals([counts])
            scores.append(
                Score(
                    matched=sum(each.score.matched for each in group),
                    n_a=sum(each.score.n_a for each in group),
                    n_b=sum(each.score.n_b for each in group),
                    ci95=sure.ci95,
                    why=sure.why,
                )
            )
        return Apart(len(groups[0]), scores[0], len(groups[1]), scores[1])


class _Decided:
    """Finds the decision about some spans or relations.

    A decision made with three annotators or more has sources of others too.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._by_source: defaultdict[str, list[Decision]] = defaultdict(list)
        for decision in sorted(decisions, key=lambda each: (each.at, each.id)):
            if decision.difference not in AUDITS:
                for source in decision.sources:
                    self._by_source[source].append(decision)

    def about(self, ids: Iterable[str]) -> Decision | None:
        """Return the latest decision about all of these, attributes aside."""
        return self._latest(ids, attributes=False)

    def about_attributes(self, ids: Iterable[str]) -> Decision | None:
        """Return the latest decision about the attributes of these spans."""
        return self._latest(ids, attributes=True)

    def _latest(self, ids: Iterable[str], *, attributes: bool) -> Decision | None:
        wanted = frozenset(ids)
        fitting = [
            each
            for each in self._by_source.get(min(wanted), ())
            if (each.difference == "attributes") is attributes and wanted.issubset(each.sources)
        ]
        return fitting[-1] if fitting else None


def _side(source: Reading, annotator_id: str | None) -> Side:
    summaries = source.summaries(annotator_id)
    return Side(
        annotator_id,
        _name(source, annotator_id),
        frozenset(key for key, summary in summaries.items() if has_begun(summary)),
        frozenset(key for key, each in summaries.items() if each.status is Status.DONE),
    )


def has_begun(summary: DocumentSummary) -> bool:
    """Whether somebody has worked on a document."""
    return summary.status is not Status.NEW or summary.spans > 0


def _name(source: Reading, annotator_id: str | None) -> str:
    if annotator_id is None:
        return GOLD
    names = {each.id: each.name for each in source.annotators()}
    return names.get(annotator_id, annotator_id)


def _hash(document: Document, sides: Sequence[tuple[list[Span], list[Relation]]]) -> str:
    """Return the SHA-256 of what is compared in one document; ids of spans do not count."""
    compared: list[object] = [document.sha256]
    for spans, relations in sides:
        place = {span.id: index for index, span in enumerate(spans)}
        compared.append(
            [
                [span.start, span.end, span.label_id, span.fragments, span.attributes]
                for span in spans
            ]
        )
        compared.append(
            sorted([each.type_id, place[each.from_id], place[each.to_id]] for each in relations)
        )
    return hashlib.sha256(json.dumps(compared, sort_keys=True).encode()).hexdigest()
