"""Layers of the project as states that can be merged, and merged states as changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from declannot.domain.change import Change
from declannot.domain.document import Document
from declannot.domain.handover import ExchangeBase
from declannot.domain.span import Decision, Relation, Span
from declannot.exchange.handover.three_way import LayerState
from declannot.exchange.handover.versions import (
    ATTRIBUTES,
    CORE,
    Knowledge,
    from_json,
    joined,
    span_hashes,
)

if TYPE_CHECKING:
    from declannot.store.queries import Reading
    from declannot.store.records import DocumentRecord, LayerRecord


@dataclass(slots=True)
class LocalDocument:
    """A document of the project, as far as a merge needs it.

    Attributes:
        bases: what exchanges left, by the annotator's id (empty for gold).
    """

    document: Document
    text: str
    layers: dict[str | None, LayerRecord]
    bases: dict[str, list[ExchangeBase]]

    def state(self, annotator_id: str | None) -> LayerState:
        """Return one layer with what is common knowledge of it."""
        known = joined(from_json(base.state) for base in self.bases.get(annotator_id or "", ()))
        record = self.layers.get(annotator_id)
        if record is None:
            return LayerState(None, known=known)
        return state_of(record, known)

    @property
    def decisions(self) -> list[Decision]:
        """The decisions of the gold layer."""
        gold = self.layers.get(None)
        return [] if gold is None else gold.decisions


def state_of(record: LayerRecord, known: Knowledge) -> LayerState:
    """Return a stored layer as a state."""
    return LayerState(
        record.layer,
        {each.id: each for each in record.spans},
        {each.id: each for each in record.relations},
        {each.id: each for each in record.decisions},
        known,
    )


def local_documents(source: Reading, document_ids: Sequence[str]) -> dict[str, LocalDocument]:
    """Return what the project holds of some documents, by id."""
    if not document_ids:
        return {}
    records = {each.document.id: each for each in source.iter_records(document_ids)}
    bases: dict[str, dict[str, list[ExchangeBase]]] = {}
    for (document_id, annotator_id), found in source.exchange_bases(list(records)).items():
        bases.setdefault(document_id, {})[annotator_id] = found
    return {key: _local(record, bases.get(key, {})) for key, record in records.items()}


def _local(record: DocumentRecord, bases: dict[str, list[ExchangeBase]]) -> LocalDocument:
    layers = {each.layer.annotator_id: each for each in record.layers}
    return LocalDocument(record.document, record.text.text, layers, bases)


@dataclass(slots=True)
class Difference:
    """What a merge does to a layer.

    Attributes:
        changes: what is to be written.
        touched: ids of spans and relations that were deleted or say something else now.
    """

    changes: list[Change]
    touched: set[str]
    spans_new: int = 0
    spans_changed: int = 0
    spans_deleted: int = 0
    relations_new: int = 0
    relations_changed: int = 0
    relations_deleted: int = 0
    layer_changed: bool = False


def difference(before: LayerState, after: LayerState) -> Difference:
    """Return the changes that make one state of a layer the other."""
    found = Difference([], set())
    if before.layer != after.layer:
        found.changes.append(Change(before.layer, after.layer))
        found.layer_changed = True
    gone = [
        *_gone(before.decisions, after.decisions),
        *_gone(before.relations, after.relations),
        *_gone(before.spans, after.spans),
    ]
    found.changes += [Change(each, None) for each in gone]
    found.touched |= {each.id for each in gone}
    found.spans_deleted = sum(isinstance(each, Span) for each in gone)
    found.relations_deleted = sum(isinstance(each, Relation) for each in gone)
    for span in after.spans.values():
        old = before.spans.get(span.id)
        if old == span:
            continue
        found.changes.append(Change(old, span))
        if old is None:
            found.spans_new += 1
        else:
            found.spans_changed += 1
            if _says_something_else(old, span):
                found.touched.add(span.id)
    for relation in after.relations.values():
        known = before.relations.get(relation.id)
        if known == relation:
            continue
        found.changes.append(Change(known, relation))
        if known is None:
            found.relations_new += 1
        else:
            found.relations_changed += 1
            found.touched.add(relation.id)
    for decision in after.decisions.values():
        made = before.decisions.get(decision.id)
        if made != decision:
            found.changes.append(Change(made, decision))
    return found


def _gone(
    before: Mapping[str, Span | Relation | Decision],
    after: Mapping[str, Span | Relation | Decision],
) -> Iterable[Span | Relation | Decision]:
    return [each for key, each in before.items() if key not in after]


def _says_something_else(old: Span, new: Span) -> bool:
    """Whether edges, label or attributes differ; a note does not make a decision stale."""
    one, other = span_hashes(old), span_hashes(new)
    return (one[CORE], one[ATTRIBUTES]) != (other[CORE], other[ATTRIBUTES])
