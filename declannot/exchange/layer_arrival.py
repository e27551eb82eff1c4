"""One layer of a record against the same layer in the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from declannot.domain.change import Change
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken, message
from declannot.domain.span import Decision, Range, Relation, Span, joined_ranges
from declannot.exchange.first_sent import freeze
from declannot.exchange.sources import Incoming
from declannot.exchange.taking import Taking
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDecision, CorpusLayer, CorpusRelation, CorpusSpan

if TYPE_CHECKING:
    from declannot.store.records import LayerRecord

_RANK = {Status.NEW: 0, Status.STARTED: 1, Status.DONE: 2}


class LayerArrival:
    """One layer of a record against the same layer in the project."""

    def __init__(
        self,
        taking: Taking,
        document: Document,
        record: CorpusLayer,
        annotator_id: str | None,
        there: LayerRecord | None,
        *,
        textual: bool = False,
    ) -> None:
        """Prepare for one layer.

        Args:
            textual: whether attribute values came as text, to be read as the schema types them.
        """
        self._taking = taking
        self._document = document
        self._record = record
        self._owner = annotator_id
        self._there = there
        self._layer_id = there.layer.id if there else new_id()
        self._ids: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._present: tuple[list[Span], list[Relation]] = ([], [])
        self._textual = textual

    def changes(self, incoming: Incoming) -> list[Change]:
        """Return the changes of the layer, its spans, relations and decisions."""
        where, origin = incoming.where, f"import:{incoming.source.format.name}"
        inside: list[Change] = []
        inside += self._spans(where, origin, incoming.document.text)
        inside += self._relations(where, origin)
        inside += self._decisions(where)
        return [
            *self._taking.new_people(),
            *self._layer(bool(inside), incoming),
            *inside,
        ]

    def _layer(self, adds: bool, incoming: Incoming) -> list[Change]:
        record = self._record
        given = Status(record.status) if record.status is not None else None
        read = tuple(record.read)
        first_sent = self._first_sent(incoming) if record.first_sent else ""
        if self._there is None:
            status = given or (Status.STARTED if adds else Status.NEW)
            layer = Layer(
                id=self._layer_id,
                document_id=self._document.id,
                annotator_id=self._owner,
                status=status,
                read=read,
                notes=record.notes,
                first_sent=first_sent,
            )
            return [Change(None, layer)]
        before = self._there.layer
        status = max(before.status, given or before.status, key=_RANK.__getitem__)
        if adds and status is Status.NEW:
            status = Status.STARTED
        after = replace(
            before,
            status=status,
            read=joined_ranges((*before.read, *read)) if read else before.read,
            notes=before.notes or record.notes,
            first_sent=before.first_sent or first_sent,
        )
        if record.notes and record.notes != after.notes:
            self._keeps("The remarks on “{title}” are kept as they are in the project")
        if first_sent and first_sent != after.first_sent:
            self._keeps("What was first sent of “{title}” is kept as it is in the project")
        return [] if after == before else [Change(before, after)]

    def _first_sent(self, incoming: Incoming) -> str:
        """Return what was first sent, with what the record left out because it is the same now."""
        first = self._record.first_sent
        assert first is not None
        where, origin = incoming.where, f"import:{incoming.source.format.name}"
        spans, relations = self._present
        if first.spans is not None:
            spans = [
                span
                for span in (self._sent_span(each, where, origin) for each in first.spans)
                if span is not None
            ]
        if first.relations is not None:
            relations = [
                self._relation(each, type_id, (each.from_id, each.to_id), where, origin)
                for each in first.relations
                if (type_id := self._taking.terms.relation_id(each.type, where)) is not None
            ]
        bare = Layer(id="", document_id="", annotator_id=self._owner)
        return freeze(bare, spans, relations, first.at, sha256=first.sha256)

    def _attributes(self, label_id: str, record: CorpusSpan, at: str) -> dict[str, Any]:
        if not record.attributes:
            return {}
        return self._taking.terms.attributes(label_id, record.attributes, at, textual=self._textual)

    def _sent_span(self, record: CorpusSpan, where: str, origin: str) -> Span | None:
        terms, at = self._taking.terms, f"{where}, offset {record.start}"
        label_id = terms.label_id(record.label, at)
        if label_id is None:
            return None
        values = terms.attributes(label_id, record.attributes, at) if record.attributes else {}
        return self._span(record, label_id, values, at, origin)

    def _keeps(self, template: Spoken) -> None:
        self._taking.report.warnings.append(message(template, title=self._document.title))

    def _spans(self, where: str, origin: str, text: str) -> list[Change]:
        terms, report = self._taking.terms, self._taking.report
        by_id = {span.id: span for span in self._there.spans} if self._there else {}
        by_place = {_place(span): span for span in by_id.values()}
        changes: list[Change] = []
        for record in self._record.spans:
            at = f"{where}, offset {record.start}"
            label_id = terms.label_id(record.label, at)
            if label_id is None:
                self._ignore(record.id, f"label {record.label}")
                continue
            values = self._attributes(label_id, record, at)
            if len(values) < len(record.attributes):
                self._ignore(record.id, f"attributes of {record.label}")
            span = self._span(record, label_id, values, at, origin)
            known = by_id.get(span.id)
            if known is not None:
                self._check_same(known, span, at)
            else:
                known = by_place.get(_place(span)) if by_place else None
            if record.id:
                self._ids[record.id] = known.id if known is not None else span.id
                self._labels[record.id] = label_id
            self._present[0].append(known or span)
            if known is not None:
                report.spans_present += 1
                continue
            report.spans_new += 1
            changes.append(Change(None, span))
            if text[span.start].isspace() or text[span.end - 1].isspace():
                self._taking.edge_blanks += 1
        return changes

    def _span(
        self,
        record: CorpusSpan,
        label_id: str,
        values: dict[str, Any],
        where: str,
        origin: str,
    ) -> Span:
        now = self._taking.now
        created = now if record.created is None else record.created
        return Span(
            id=record.id or new_id(),
            layer_id=self._layer_id,
            label_id=label_id,
            start=record.start,
            end=record.end,
            fragments=None if record.fragments is None else tuple(record.fragments),
            attributes=values,
            note=record.note,
            doubt=record.doubt,
            origin=origin if record.origin is None else record.origin,
            by=self._taking.by(record.by, self._owner, where),
            created=created,
            changed=created if record.changed is None else record.changed,
        )

    def _check_same(self, known: Span, span: Span, where: str) -> None:
        if _content(known) != _content(span):
            raise UserError(
                "The span “{id}” has other content in the project",
                where=where,
                remedy="Remove it from the file, give it another id, or merge the work instead.",
                id=span.id,
            )

    def _relations(self, where: str, origin: str) -> list[Change]:
        terms, report = self._taking.terms, self._taking.report
        by_id = {each.id: each for each in self._there.relations} if self._there else {}
        by_ends = {(each.type_id, each.from_id, each.to_id): each for each in by_id.values()}
        changes: list[Change] = []
        for record in self._record.relations:
            type_id = terms.relation_id(record.type, where)
            first, last = self._ids.get(record.from_id), self._ids.get(record.to_id)
            if type_id is None or first is None or last is None:
                self._ignore(record.id, f"relation {record.type}")
                continue
            relation = self._relation(record, type_id, (first, last), where, origin)
            known = by_id.get(relation.id)
            ends = (type_id, first, last)
            if known is not None and (known.type_id, known.from_id, known.to_id) != ends:
                raise UserError(
                    "The relation “{id}” has other content in the project",
                    where=where,
                    remedy="Remove it from the file, or give it another id.",
                    id=relation.id,
                )
            self._present[1].append(known or by_ends.get(ends) or relation)
            if known is None and ends not in by_ends:
                report.relations_new += 1
                self._look_at_ends(record, type_id)
                changes.append(Change(None, relation))
        return changes

    def _look_at_ends(self, record: CorpusRelation, type_id: str) -> None:
        """Count a relation whose ends the schema does not permit; it comes in all the same."""
        kind = self._taking.terms.schema.relation_by_id[type_id]
        ends = (
            (kind.from_labels, self._labels[record.from_id]),
            (kind.to_labels, self._labels[record.to_id]),
        )
        if any(permitted and label not in permitted for permitted, label in ends):
            self._taking.unusual_relations += 1

    def _relation(
        self,
        record: CorpusRelation,
        type_id: str,
        ends: tuple[str, str],
        where: str,
        origin: str,
    ) -> Relation:
        return Relation(
            id=record.id or new_id(),
            layer_id=self._layer_id,
            type_id=type_id,
            from_id=ends[0],
            to_id=ends[1],
            attributes=dict(record.attributes),
            origin=origin if record.origin is None else record.origin,
            by=self._taking.by(record.by, self._owner, where),
            created=self._taking.now if record.created is None else record.created,
        )

    def _decisions(self, where: str) -> list[Change]:
        known = {each.id for each in self._there.decisions} if self._there else set()
        return [
            Change(None, self._decision(each, where))
            for each in self._record.decisions
            if not each.id or each.id not in known
        ]

    def _decision(self, record: CorpusDecision, where: str) -> Decision:
        return Decision(
            id=record.id or new_id(),
            layer_id=self._layer_id,
            difference=record.difference,
            sources=tuple(record.sources),
            result=tuple(self._ids.get(each, each) for each in record.result),
            choice=record.choice,
            reason=record.reason,
            comment=record.comment,
            by=self._taking.by(record.by, self._owner, where),
            at=self._taking.now if record.at is None else record.at,
            stale=record.stale,
        )

    def _ignore(self, key: str, detail: str) -> None:
        self._taking.report.ledger.lose(
            Loss.UNKNOWN_IGNORED, document=self._document.id, span=key or None, detail=detail
        )


def _place(span: Span) -> tuple[int, int, tuple[Range, ...] | None, str]:
    return (span.start, span.end, span.fragments, span.label_id)


def _content(span: Span) -> tuple[object, ...]:
    return (*_place(span), span.attributes, span.note, span.doubt)
