"""One layer of one document in memory: what operations check against and views show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declannot.domain.change import Change
from declannot.domain.document import Document, Layer, Status
from declannot.domain.identity import new_id
from declannot.domain.span import Decision, Relation, Span
from declannot.domain.span_index import SpanIndex
from declannot.domain.text import StatementText


class LayerContent:
    """The text of a document with the spans and relations of one layer.

    Attributes:
        document, text: the statement.
        layer: the layer as it is; not yet in the file while ``stored`` is False.
        spans, relations, decisions: by id.
        index: the spans by place.
    """

    def __init__(
        self,
        document: Document,
        text: StatementText,
        layer: Layer,
        spans: Iterable[Span] = (),
        relations: Iterable[Relation] = (),
        decisions: Iterable[Decision] = (),
        *,
        stored: bool = True,
    ) -> None:
        self.document = document
        self.text = text
        self.layer = layer
        self.stored = stored
        self.spans = {span.id: span for span in spans}
        self.relations = {relation.id: relation for relation in relations}
        self.decisions = {decision.id: decision for decision in decisions}
        self.index = SpanIndex(self.spans.values())
        self._relations_by_span: dict[str, set[str]] = {}
        for relation in self.relations.values():
            self._tie(relation)
        self._decisions_from: dict[str, set[str]] = {}
        self._decisions_behind: dict[str, set[str]] = {}
        for decision in self.decisions.values():
            self._know(decision)

    @classmethod
    def untouched(
        cls, document: Document, text: StatementText, annotator_id: str | None
    ) -> LayerContent:
        """Return the content of a layer nobody has worked on; it is stored by its first step."""
        layer = Layer(id=new_id(), document_id=document.id, annotator_id=annotator_id)
        return cls(document, text, layer, stored=False)

    def relations_of(self, span_id: str) -> list[Relation]:
        """Return the relations that begin or end at a span, by type, ends and id."""
        keys = self._relations_by_span.get(span_id)
        if not keys:
            return []
        found = (self.relations[key] for key in keys)
        return sorted(found, key=lambda item: (item.type_id, item.from_id, item.to_id, item.id))

    def ties(self, span_id: str) -> Iterator[Relation]:
        """Yield the relations that begin or end at a span, in no order; cheap where many do."""
        for key in self._relations_by_span.get(span_id, ()):
            yield self.relations[key]

    def decisions_from(self, source_id: str) -> list[Decision]:
        """Return the decisions about a span or relation of an annotator, by time and id."""
        return self._found(self._decisions_from.get(source_id, ()))

    def decisions_behind(self, result_id: str) -> list[Decision]:
        """Return the decisions that led to a gold span or relation, by time and id."""
        return self._found(self._decisions_behind.get(result_id, ()))

    def apply(self, changes: Iterable[Change]) -> None:
        """Take in committed changes; those of other layers and documents are passed over."""
        for change in changes:
            match change.entity:
                case Span(layer_id=self.layer.id):
                    self._apply_span(change)
                case Relation(layer_id=self.layer.id):
                    self._apply_relation(change)
                case Layer() as layer if self._is_shown(layer):
                    self._apply_layer(change)
                case Document(id=self.document.id) if isinstance(change.after, Document):
                    self.document = change.after
                case Decision(layer_id=self.layer.id):
                    self._apply_decision(change)

    def _is_shown(self, layer: Layer) -> bool:
        """Whether it is the layer shown.

        One that was taken back and comes again has the id of its first time, although a new one
        may have been begun for it on the screen meanwhile.
        """
        if layer.id == self.layer.id or self.stored:
            return layer.id == self.layer.id
        mine = (self.layer.document_id, self.layer.annotator_id)
        return (layer.document_id, layer.annotator_id) == mine

    def _apply_span(self, change: Change) -> None:
        if isinstance(change.before, Span):
            self.index.remove(self.spans.pop(change.before.id))
        if isinstance(change.after, Span):
            self.spans[change.after.id] = change.after
            self.index.add(change.after)

    def _apply_relation(self, change: Change) -> None:
        if isinstance(change.before, Relation):
            del self.relations[change.before.id]
            for end in (change.before.from_id, change.before.to_id):
                self._relations_by_span.get(end, set()).discard(change.before.id)
        if isinstance(change.after, Relation):
            self.relations[change.after.id] = change.after
            self._tie(change.after)

    def _apply_layer(self, change: Change) -> None:
        if isinstance(change.after, Layer):
            self.layer, self.stored = change.after, True
        else:
            self.layer = Layer(
                id=self.layer.id,
                document_id=self.layer.document_id,
                annotator_id=self.layer.annotator_id,
                status=Status.NEW,
            )
            self.stored = False

    def _apply_decision(self, change: Change) -> None:
        if isinstance(change.before, Decision):
            del self.decisions[change.before.id]
            for table, ids in self._told_by(change.before):
                for key in ids:
                    table.get(key, set()).discard(change.before.id)
        if isinstance(change.after, Decision):
            self.decisions[change.after.id] = change.after
            self._know(change.after)

    def _know(self, decision: Decision) -> None:
        for table, ids in self._told_by(decision):
            for key in ids:
                table.setdefault(key, set()).add(decision.id)

    def _told_by(
        self, decision: Decision
    ) -> tuple[tuple[dict[str, set[str]], tuple[str, ...]], ...]:
        return (
            (self._decisions_from, decision.sources),
            (self._decisions_behind, decision.result),
        )

    def _found(self, ids: Iterable[str]) -> list[Decision]:
        found = [self.decisions[key] for key in ids]
        return sorted(found, key=lambda each: (each.at, each.id)) if len(found) > 1 else found

    def _tie(self, relation: Relation) -> None:
        for end in (relation.from_id, relation.to_id):
            self._relations_by_span.setdefault(end, set()).add(relation.id)
