"""Entities of the project as records: ids become names, everything in the order of the record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from declannot.domain.document import GOLD, Annotator, Document, Layer
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Decision, Relation, Span
from declannot.exchange.first_sent import sent_at, thaw
from declannot.formats.losses import Ledger, Loss
from declannot.formats.record import (
    CorpusDecision,
    CorpusDocument,
    CorpusLayer,
    CorpusMetadata,
    CorpusRelation,
    CorpusSpan,
    FirstSent,
    OriginalFile,
)

_Item = TypeVar("_Item", Span, Relation)


class Namer:
    """Turns entities into records by the names of a schema and of annotators.

    An id the schema or the project no longer knows stands for itself.
    """

    def __init__(self, schema: Schema, annotators: Iterable[Annotator], ledger: Ledger) -> None:
        self._schema = schema
        self._ledger = ledger
        self._labels = {label.id: label.name for label in schema.labels}
        self._relations = {kind.id: kind.name for kind in schema.relations}
        self._attributes = {kind.id: kind.name for kind in schema.attributes}
        self._places = {kind.id: place for place, kind in enumerate(schema.attributes)}
        self._annotators = {annotator.id: annotator.name for annotator in annotators}

    def layer_name(self, annotator_id: str | None) -> str:
        """Return what a layer is called."""
        return GOLD if annotator_id is None else self._annotators.get(annotator_id, annotator_id)

    def document(self, document: Document, text: str, layers: list[CorpusLayer]) -> CorpusDocument:
        """Return the record of a document; its layers are sorted here."""
        if document.practice:
            self._ledger.lose(
                Loss.METADATA_DROPPED, document=document.id, detail="flag: document for practice"
            )
        layers.sort(key=lambda layer: (layer.annotator_id is None, layer.annotator or ""))
        return CorpusDocument(
            id=document.id,
            title=document.title,
            text=text,
            sha256=document.sha256,
            bom=document.bom,
            language=document.language,
            metadata=CorpusMetadata(
                date=document.date,
                issuers=list(document.issuers),
                source=document.source,
                licence=document.licence,
                group=document.group,
                original=OriginalFile(name=document.original_name, sha256=document.original_sha256),
            ),
            tags=list(document.tags),
            version_of=document.version_of,
            created=document.created,
            layers=layers,
        )

    def layer(
        self,
        layer: Layer,
        spans: Iterable[Span],
        relations: Iterable[Relation],
        decisions: Iterable[Decision],
        text: str,
    ) -> CorpusLayer:
        """Return the record of a layer."""
        spans, relations = list(spans), list(relations)
        records = self._spans(spans, text, layer.document_id)
        arrows = self._arrows(relations)
        return CorpusLayer(
            annotator=self.layer_name(layer.annotator_id),
            annotator_id=layer.annotator_id,
            status=str(layer.status),
            first_sent=self._first_sent(layer, spans, relations, text),
            spans=records,
            relations=arrows,
            read=list(layer.read),
            notes=layer.notes,
            decisions=[
                self._decision(each)
                for each in sorted(decisions, key=lambda decision: (decision.at, decision.id))
            ],
        )

    def _first_sent(
        self, layer: Layer, spans: list[Span], relations: list[Relation], text: str
    ) -> FirstSent | None:
        """Return what was first sent; spans and relations only where they differ from now."""
        if not layer.first_sent:
            return None
        at, sha256 = sent_at(layer)
        then_spans, then_relations = thaw(layer, spans, relations, self._schema)
        same_spans = _by_id(then_spans) == _by_id(spans)
        same_relations = _by_id(then_relations) == _by_id(relations)
        return FirstSent(
            at=at,
            sha256=sha256,
            spans=None if same_spans else self._spans(then_spans, text, layer.document_id),
            relations=None if same_relations else self._arrows(then_relations),
        )

    def _spans(self, spans: list[Span], text: str, document_id: str) -> list[CorpusSpan]:
        records = [self._span(span, text, document_id) for span in spans]
        records.sort(key=_span_order)
        return records

    def _arrows(self, relations: list[Relation]) -> list[CorpusRelation]:
        records = [self._relation(relation) for relation in relations]
        records.sort(key=_relation_order)
        return records

    def _span(self, span: Span, text: str, document_id: str) -> CorpusSpan:
        fragments = span.fragments
        start, end = span.start, span.end
        values = span.attributes
        return CorpusSpan(
            id=span.id,
            start=start,
            end=end,
            label=self._labels.get(span.label_id, span.label_id),
            text=text[start:end]
            if fragments is None
            else " ".join([text[first:last] for first, last in fragments]),
            fragments=None if fragments is None else list(fragments),
            attributes=self._values(values, span, document_id) if values else {},
            note=span.note,
            doubt=span.doubt,
            origin=span.origin,
            by=self._annotators.get(span.by, span.by),
            created=span.created,
            changed=span.changed,
        )

    def _relation(self, relation: Relation) -> CorpusRelation:
        return CorpusRelation(
            id=relation.id,
            type=self._relations.get(relation.type_id, relation.type_id),
            from_id=relation.from_id,
            to_id=relation.to_id,
            attributes=dict(relation.attributes),
            origin=relation.origin,
            by=self._annotators.get(relation.by, relation.by),
            created=relation.created,
        )

    def _decision(self, decision: Decision) -> CorpusDecision:
        return CorpusDecision(
            id=decision.id,
            difference=decision.difference,
            sources=list(decision.sources),
            result=list(decision.result),
            choice=decision.choice,
            reason=decision.reason,
            comment=decision.comment,
            by=self._annotators.get(decision.by, decision.by),
            at=decision.at,
            stale=decision.stale,
        )

    def _values(
        self, values: dict[str, AttributeValue], owner: Span, document_id: str
    ) -> dict[str, AttributeValue]:
        """Return attributes by name in schema order.

        Two attributes may share a name where their labels differ; a span that bears both keeps
        the one of its label.
        """
        last = len(self._places)
        ids = sorted(values, key=lambda each: self._places.get(each, last))
        named = {self._attributes.get(each, each): values[each] for each in ids}
        if len(named) < len(ids):
            own = {kind.id for kind in self._schema.attributes_of(owner.label_id)}
            named.update(
                {self._attributes.get(each, each): values[each] for each in ids if each in own}
            )
            self._ledger.lose(
                Loss.ATTRIBUTE_DROPPED,
                document=document_id,
                span=owner.id,
                detail="two attributes of one name",
            )
        return named


def _by_id(items: Sequence[_Item]) -> dict[str, _Item]:
    return {each.id: each for each in items}


def _span_order(span: CorpusSpan) -> tuple[int, int, str, str]:
    return (span.start, -span.end, span.label, span.id)


def _relation_order(relation: CorpusRelation) -> tuple[str, str, str, str]:
    return (relation.type, relation.from_id, relation.to_id, relation.id)
