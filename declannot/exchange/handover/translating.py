"""Layers as packages have them, by names, into states of the project, by ids.

The names are those of the schema that came along; its fixed ids are then looked up in the schema
in force here. So a label that was renamed is the same label, one that was retired is taken in
with a warning, and one that is not there any more is refused by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from declannot.domain.document import Annotator, Layer, Status, folded_name
from declannot.domain.errors import UserError
from declannot.domain.message import Message, message
from declannot.domain.schema import Schema
from declannot.domain.span import AttributeValue, Decision, Relation, Span
from declannot.exchange.first_sent import freeze
from declannot.exchange.handover.three_way import LayerState
from declannot.formats.record import CorpusDecision, CorpusLayer, CorpusRelation, CorpusSpan


@dataclass
class Translation:
    """From the words of one schema to the ids of another.

    Attributes:
        retired: how many spans came with labels that are retired here, by name.
        unknown: how many values came for attributes that are not known here, by name.
    """

    theirs: Schema
    ours: Schema
    annotators: Iterable[Annotator]
    retired: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._people = {folded_name(each.name): each.id for each in self.annotators}
        self._by: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._relations: dict[str, str] = {}
        self._attributes: dict[tuple[str, str], str] = {}

    def label_id(self, name: str, where: str) -> str:
        """Return the id of a label here.

        Raises:
            UserError: the schema here has no such label.
        """
        if name not in self._labels:
            label = self.theirs.label_by_name.get(name) or self.theirs.label_by_id.get(name)
            wanted = label.id if label else name
            wanted = self.ours.heirs.get(wanted, wanted)
            found = self.ours.label_by_id.get(wanted) or self.ours.label_by_name.get(name)
            if found is None:
                raise _unknown("label", name, wanted, where)
            self._labels[name] = found.id
        label_id = self._labels[name]
        if self.ours.label_by_id[label_id].retired:
            self.retired[self.ours.label_by_id[label_id].name] += 1
        return label_id

    def label_or_name(self, name: str) -> str:
        """Return the id of a label here for what is no span of it; an unknown name stays."""
        label = self.theirs.label_by_name.get(name) or self.theirs.label_by_id.get(name)
        wanted = label.id if label else name
        wanted = self.ours.heirs.get(wanted, wanted)
        found = self.ours.label_by_id.get(wanted) or self.ours.label_by_name.get(name)
        return found.id if found else wanted

    def relation_id(self, name: str, where: str) -> str:
        """Return the id of a relation type here.

        Raises:
            UserError: the schema here has no such relation.
        """
        if name not in self._relations:
            kind = self.theirs.relation_by_name.get(name) or self.theirs.relation_by_id.get(name)
            wanted = kind.id if kind else name
            found = self.ours.relation_by_id.get(wanted) or self.ours.relation_by_name.get(name)
            if found is None:
                raise _unknown("relation", name, wanted, where)
            self._relations[name] = found.id
        return self._relations[name]

    def attributes(
        self, label: str, label_id: str, values: dict[str, AttributeValue]
    ) -> dict[str, AttributeValue]:
        """Return values by the ids of attributes; what is not known here stays under its id."""
        result: dict[str, AttributeValue] = {}
        for name, value in values.items():
            key = (label, name)
            if key not in self._attributes:
                theirs = self.theirs.label_by_name.get(label)
                kind = self.theirs.attribute_named(theirs.id if theirs else label_id, name)
                kind = kind or self.theirs.attribute_by_id.get(name)
                wanted = kind.id if kind else name
                if wanted not in self.ours.attribute_by_id:
                    here = self.ours.attribute_named(label_id, name)
                    wanted = here.id if here else wanted
                self._attributes[key] = wanted
            attribute_id = self._attributes[key]
            if attribute_id not in self.ours.attribute_by_id:
                self.unknown[name] += 1
            result[attribute_id] = value
        return result

    def person(self, name: str | None) -> str:
        """Return the id of whoever made something; an unknown name stands for itself."""
        if not name:
            return ""
        found = self._by.get(name)
        if found is None:
            found = self._by[name] = self._people.get(folded_name(name), name)
        return found

    def warnings(self) -> list[Message]:
        """Return what a person should know of the words that came."""
        found = [
            message("The label {label} is retired; spans that bear it were taken in: {count}",
                    label=name, count=count)
            for name, count in sorted(self.retired.items())
        ]  # fmt: skip
        found += [
            message("The schema has no attribute “{attribute}” any more; values kept: {count}",
                    attribute=name, count=count)
            for name, count in sorted(self.unknown.items())
        ]  # fmt: skip
        return found

    # Records

    def state(
        self, record: CorpusLayer, layer_id: str, document_id: str, owner: str | None, where: str
    ) -> LayerState:
        """Return the state a checked record describes, without what is common knowledge of it.

        Args:
            owner: whose layer it is; None for gold.

        Raises:
            UserError: it uses words the schema here does not know.
        """
        spans = [self._span(each, layer_id, where) for each in record.spans]
        relations = [self._relation(each, layer_id, where) for each in record.relations]
        decisions = [self._decision(each, layer_id) for each in record.decisions]
        layer = Layer(
            id=layer_id,
            document_id=document_id,
            annotator_id=owner,
            status=Status(record.status or Status.STARTED),
            read=tuple(record.read),
            notes=record.notes,
            first_sent=self._first_sent(record, spans, relations, where),
        )
        return LayerState(
            layer,
            {each.id: each for each in spans},
            {each.id: each for each in relations},
            {each.id: each for each in decisions},
        )

    def _first_sent(
        self, record: CorpusLayer, spans: list[Span], relations: list[Relation], where: str
    ) -> str:
        first = record.first_sent
        if first is None:
            return ""
        if first.spans is not None:
            spans = [self._span(each, "", where) for each in first.spans]
        if first.relations is not None:
            relations = [self._relation(each, "", where) for each in first.relations]
        bare = Layer(id="", document_id="", annotator_id=None)
        return freeze(bare, spans, relations, first.at, sha256=first.sha256)

    def _span(self, record: CorpusSpan, layer_id: str, where: str) -> Span:
        label_id = self.label_id(record.label, where)
        values = record.attributes
        return Span(
            id=_required(record.id, where),
            layer_id=layer_id,
            label_id=label_id,
            start=record.start,
            end=record.end,
            fragments=None if record.fragments is None else tuple(record.fragments),
            attributes=self.attributes(record.label, label_id, values) if values else {},
            note=record.note,
            doubt=record.doubt,
            origin=record.origin or "",
            by=self.person(record.by),
            created=record.created or "",
            changed=record.changed or "",
        )

    def _relation(self, record: CorpusRelation, layer_id: str, where: str) -> Relation:
        return Relation(
            id=_required(record.id, where),
            layer_id=layer_id,
            type_id=self.relation_id(record.type, where),
            from_id=record.from_id,
            to_id=record.to_id,
            attributes=dict(record.attributes),
            origin=record.origin or "",
            by=self.person(record.by),
            created=record.created or "",
        )

    def _decision(self, record: CorpusDecision, layer_id: str) -> Decision:
        return Decision(
            id=record.id,
            layer_id=layer_id,
            difference=record.difference,
            sources=tuple(record.sources),
            result=tuple(record.result),
            choice=record.choice,
            reason=record.reason,
            comment=record.comment,
            by=self.person(record.by),
            at=record.at or "",
            stale=record.stale,
        )


def _required(id_: str, where: str) -> str:
    if not id_:
        raise UserError(
            "A span or relation has no id", where=where, remedy="Ask for the file anew."
        )
    return id_


def _unknown(what: str, name: str, id_: str, where: str) -> UserError:
    templates = {
        "label": "The schema here has no label “{name}” (id “{id}”)",
        "relation": "The schema here has no relation “{name}” (id “{id}”)",
    }
    return UserError(
        templates[what],
        where=where,
        remedy="Put it back into the schema, as retired if you like, and merge again.",
        name=name,
        id=id_,
    )
