"""One record against what the project holds of it: the changes that take it in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.change import Change
from declannot.domain.document import GOLD, Document, DocumentText, Layer, Status
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.moment import utc_now
from declannot.domain.operations.documents import TITLE_LENGTH_LIMIT, checked_title
from declannot.domain.span import Decision, Range, Relation, Span, joined_ranges
from declannot.exchange.naming import People, Terms
from declannot.exchange.report import ImportReport
from declannot.exchange.sources import Incoming
from declannot.formats.losses import Loss
from declannot.formats.record import (
    CorpusDecision,
    CorpusDocument,
    CorpusLayer,
    CorpusRelation,
    CorpusSpan,
)

if TYPE_CHECKING:
    from declannot.store.records import DocumentRecord, LayerRecord

_encode = msgspec.json.Encoder().encode
_RANK = {Status.NEW: 0, Status.STARTED: 1, Status.DONE: 2}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a record does to the project: nothing where there are no changes."""

    document_id: str
    is_new: bool
    changes: list[Change]


class Arriving:
    """Turns records into changes.

    Attributes:
        nobody, somebody: layers that named no annotator, and those that did.
        edge_blanks: new spans that begin or end with a blank.
        unusual_relations: new relations between labels the schema does not join.
    """

    def __init__(
        self, terms: Terms, people: People, annotator: str | None, report: ImportReport
    ) -> None:
        """Prepare for one import.

        Args:
            annotator: whose work a layer is that names nobody.
        """
        self._terms = terms
        self._people = people
        self._annotator = annotator
        self._report = report
        self._now = utc_now()
        self._announced = 0
        self.nobody = self.somebody = 0
        self.edge_blanks = self.unusual_relations = 0

    def arrival(self, incoming: Incoming, there: DocumentRecord | None) -> Arrival:
        """Return the changes for a record.

        Args:
            there: the document it was matched with, with its layers, or None.

        Raises:
            UserError: it contradicts what is there, or names what the schema does not know.
        """
        record = incoming.document
        changes: list[Change] = []
        if there is None:
            document = self._document(record, incoming)
            changes += [
                Change(None, document),
                Change(None, DocumentText(document.id, record.text)),
            ]
        else:
            document = there.document
        layers = {} if there is None else {each.layer.annotator_id: each for each in there.layers}
        for layer in record.layers:
            annotator_id = self._annotator_of(layer, incoming.where)
            changes += self._new_people()
            page = _LayerArrival(self, document, layer, annotator_id, layers.get(annotator_id))
            changes += page.changes(incoming)
        return Arrival(document.id, there is None, changes)

    def by(self, name: str | None, owner: str | None, where: str) -> str:
        """Return the id of whoever made something; the layer's owner where nobody is named."""
        if name is None:
            return owner or ""
        return self._people.one(name, None, where).id if name else ""

    @property
    def terms(self) -> Terms:
        """The words of the schema."""
        return self._terms

    @property
    def report(self) -> ImportReport:
        """What is counted on the way."""
        return self._report

    @property
    def now(self) -> str:
        """The moment of this import."""
        return self._now

    def _document(self, record: CorpusDocument, incoming: Incoming) -> Document:
        known = record.metadata
        title = record.title.strip() or incoming.source.path.stem
        original = known.original
        return Document(
            id=record.id or new_id(),
            title=checked_title(title) if len(title) <= TITLE_LENGTH_LIMIT else self._cut(title),
            sha256=record.sha256,
            length=len(record.text),
            bom=record.bom,
            language=record.language,
            date=known.date,
            issuers=tuple(known.issuers),
            source=known.source,
            licence=known.licence,
            group=known.group,
            original_name=original.name if original else "",
            original_sha256=original.sha256 if original else "",
            version_of=record.version_of,
            tags=tuple(record.tags),
            created=self._now if record.created is None else record.created,
        )

    def _cut(self, title: str) -> str:
        self._report.warnings.append(
            message(
                "The title “{title}…” was cut to {limit} characters",
                title=title[:40],
                limit=TITLE_LENGTH_LIMIT,
            )  # fmt: skip
        )
        return checked_title(title[:TITLE_LENGTH_LIMIT])

    def _annotator_of(self, layer: CorpusLayer, where: str) -> str | None:
        if layer.annotator == GOLD:
            return None
        if layer.annotator:
            self.somebody += 1
        else:
            self.nobody += 1
        name = layer.annotator or self._annotator
        if not name:
            raise UserError(
                "The record has spans of nobody",
                where=where,
                remedy="Name the annotator with --annotator.",
            )
        return self._people.one(name, layer.annotator_id, where).id

    def _new_people(self) -> list[Change]:
        made = self._people.made[self._announced :]
        self._announced = len(self._people.made)
        return [Change(None, each) for each in made]

    def new_people(self) -> list[Change]:
        """Return the changes that add annotators who came up since the last call."""
        return self._new_people()


class _LayerArrival:
    """One layer of a record against the same layer in the project."""

    def __init__(
        self,
        arriving: Arriving,
        document: Document,
        record: CorpusLayer,
        annotator_id: str | None,
        there: LayerRecord | None,
    ) -> None:
        self._arriving = arriving
        self._document = document
        self._record = record
        self._owner = annotator_id
        self._there = there
        self._layer_id = there.layer.id if there else new_id()
        self._ids: dict[str, str] = {}
        self._labels: dict[str, str] = {}

    def changes(self, incoming: Incoming) -> list[Change]:
        """Return the changes of the layer, its spans, relations and decisions."""
        where, origin = incoming.where, f"import:{incoming.source.format.name}"
        inside: list[Change] = []
        inside += self._spans(where, origin, incoming.document.text)
        inside += self._relations(where, origin)
        inside += self._decisions(where)
        return [
            *self._arriving.new_people(),
            *self._layer(bool(inside)),
            *inside,
        ]

    def _layer(self, adds: bool) -> list[Change]:
        record = self._record
        given = Status(record.status) if record.status is not None else None
        read = tuple(record.read)
        first_sent = _encode(record.first_sent).decode() if record.first_sent else ""
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

    def _keeps(self, template: str) -> None:
        self._arriving.report.warnings.append(message(template, title=self._document.title))

    def _spans(self, where: str, origin: str, text: str) -> list[Change]:
        terms, report = self._arriving.terms, self._arriving.report
        by_id = {span.id: span for span in self._there.spans} if self._there else {}
        by_place = {_place(span): span for span in by_id.values()}
        changes: list[Change] = []
        for record in self._record.spans:
            at = f"{where}, offset {record.start}"
            label_id = terms.label_id(record.label, at)
            if label_id is None:
                self._ignore(record.id, f"label {record.label}")
                continue
            values = terms.attributes(label_id, record.attributes, at) if record.attributes else {}
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
            if known is not None:
                report.spans_present += 1
                continue
            report.spans_new += 1
            changes.append(Change(None, span))
            if text[span.start].isspace() or text[span.end - 1].isspace():
                self._arriving.edge_blanks += 1
        return changes

    def _span(
        self,
        record: CorpusSpan,
        label_id: str,
        values: dict[str, Any],
        where: str,
        origin: str,
    ) -> Span:
        now = self._arriving.now
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
            by=self._arriving.by(record.by, self._owner, where),
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
        terms, report = self._arriving.terms, self._arriving.report
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
            if known is None and ends not in by_ends:
                report.relations_new += 1
                self._look_at_ends(record, type_id)
                changes.append(Change(None, relation))
        return changes

    def _look_at_ends(self, record: CorpusRelation, type_id: str) -> None:
        """Count a relation whose ends the schema does not permit; it comes in all the same."""
        kind = self._arriving.terms.schema.relation_by_id[type_id]
        ends = (
            (kind.from_labels, self._labels[record.from_id]),
            (kind.to_labels, self._labels[record.to_id]),
        )
        if any(permitted and label not in permitted for permitted, label in ends):
            self._arriving.unusual_relations += 1

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
            by=self._arriving.by(record.by, self._owner, where),
            created=self._arriving.now if record.created is None else record.created,
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
            by=self._arriving.by(record.by, self._owner, where),
            at=self._arriving.now if record.at is None else record.at,
            stale=record.stale,
        )

    def _ignore(self, key: str, detail: str) -> None:
        self._arriving.report.ledger.lose(
            Loss.UNKNOWN_IGNORED, document=self._document.id, span=key or None, detail=detail
        )


def _place(span: Span) -> tuple[int, int, tuple[Range, ...] | None, str]:
    return (span.start, span.end, span.fragments, span.label_id)


def _content(span: Span) -> tuple[object, ...]:
    return (*_place(span), span.attributes, span.note, span.doubt)
