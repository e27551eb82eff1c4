"""Records with the names that were decided on, before anything is matched with the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace as replaced

from declannot.domain.document import GOLD, folded_name
from declannot.domain.schema import AttributeKind, Schema
from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.exchange.decisions import NOBODY, Decision, Decisions, Deed
from declannot.exchange.sources import Incoming
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusDecision, CorpusLayer, CorpusRelation, CorpusSpan

_RANK = ("new", "started", "done")
_SAID = {"true": True, "false": False}


def value_text(value: AttributeValue) -> str:
    """Return a value as decisions name it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


class Renaming:
    """Puts decisions about names into effect, in the records themselves."""

    def __init__(self, decisions: Decisions, schema: Schema, nobody: str | None) -> None:
        """Take in what was decided.

        Args:
            schema: the one in force, for the types of values.
            nobody: whose work a layer is that names nobody, or None.
        """
        self._decisions = decisions
        self._nobody = nobody
        yes_or_no = {each.name for each in schema.attributes if each.kind is AttributeKind.BOOLEAN}
        self._yes_or_no = yes_or_no | {
            name for name, each in decisions.attributes.items() if each.to in yes_or_no
        }
        self._names = any((decisions.labels, decisions.attributes, decisions.values,
                           decisions.relations))  # fmt: skip

    def all(self, records: Iterable[Incoming]) -> Iterator[Incoming]:
        """Yield the records, renamed."""
        return map(self.of, records)

    def of(self, incoming: Incoming) -> Incoming:
        """Return a record under the names that were decided on, with what that left out."""
        decisions, document = self._decisions, incoming.document
        if not decisions:
            return incoming
        losses: list[LossDetail] = []
        if decisions.annotators:
            document.layers = self._layers(document.layers, losses)
        if self._names:
            for layer in document.layers:
                self._rename(layer, losses)
        return replaced(incoming, losses=(*incoming.losses, *losses)) if losses else incoming

    # People

    def _layers(self, layers: list[CorpusLayer], losses: list[LossDetail]) -> list[CorpusLayer]:
        """Return the layers under their owners' names, those of one owner joined."""
        kept: dict[str, CorpusLayer] = {}
        for layer in layers:
            decision = self._decisions.annotators.get(layer.annotator or NOBODY)
            if decision is not None and decision.deed is Deed.IGNORE:
                losses.append(_left_out(f"layer of {layer.annotator or 'nobody'}, "
                                        f"{len(layer.spans)} spans"))  # fmt: skip
                continue
            if decision is not None and decision.deed is Deed.MAP:
                _hand_over(layer, decision.to)
            self._rename_makers(layer)
            owner = layer.annotator or self._nobody or NOBODY
            key = owner if owner == GOLD else f"~{folded_name(owner)}"
            if key in kept:
                _join(kept[key], layer, losses)
            else:
                kept[key] = layer
        return list(kept.values())

    def _rename_makers(self, layer: CorpusLayer) -> None:
        made: list[CorpusSpan | CorpusRelation | CorpusDecision] = [
            *layer.spans,
            *layer.relations,
            *layer.decisions,
        ]
        for each in made:
            decision = self._decisions.annotators.get(each.by) if each.by else None
            if decision is not None and decision.deed in (Deed.MAP, Deed.IGNORE):
                each.by = "" if decision.to == GOLD else decision.to

    # Words

    def _rename(self, layer: CorpusLayer, losses: list[LossDetail]) -> None:
        layer.spans = self._spans(layer.spans, losses)
        there = {span.id for span in layer.spans}
        layer.relations = self._relations(layer.relations, there, losses)
        first = layer.first_sent
        if first is not None:
            if first.spans is not None:
                first.spans = self._spans(first.spans, [])
            if first.relations is not None:
                ids = there if first.spans is None else {span.id for span in first.spans}
                first.relations = self._relations(first.relations, ids, [])

    def _spans(self, spans: list[CorpusSpan], losses: list[LossDetail]) -> list[CorpusSpan]:
        kept = []
        labels = self._decisions.labels
        values = bool(self._decisions.attributes or self._decisions.values)
        for span in spans:
            given = span.label
            decision = labels.get(given)
            if decision is not None and decision.deed is Deed.IGNORE:
                losses.append(_left_out(f"label {given}", span.id))
                continue
            if decision is not None and decision.deed is Deed.MAP:
                span.label = decision.to
            if values and span.attributes:
                span.attributes = self._attributes(span, given, losses)
            kept.append(span)
        return kept

    def _attributes(
        self, span: CorpusSpan, label: str, losses: list[LossDetail]
    ) -> dict[str, AttributeValue]:
        found: dict[str, AttributeValue] = {}
        for name, given in span.attributes.items():
            decision = self._decisions.attributes.get(name)
            value = None if _ignores(decision) else self._value(name, given)
            if value is None:
                losses.append(_left_out(f"{name} {value_text(given)} of {label}", span.id))
                continue
            mapped = decision is not None and decision.deed is Deed.MAP
            found[decision.to if decision is not None and mapped else name] = value
        return found

    def _value(self, name: str, value: AttributeValue) -> AttributeValue | None:
        """Return a value as it was decided on, or None where it is left out."""
        if not self._decisions.values:
            return value
        decision = self._decisions.values.get((name, value_text(value)))
        if decision is not None:
            if decision.deed is Deed.MAP:
                said = _SAID.get(decision.to) if name in self._yes_or_no else None
                return decision.to if said is None else said
            return None if decision.deed is Deed.IGNORE else value
        if not isinstance(value, list):
            return value
        parts = [self._value(name, each) for each in value]
        left = [each for each in parts if each is not None and not isinstance(each, list)]
        return left or None

    def _relations(
        self, relations: list[CorpusRelation], there: set[str], losses: list[LossDetail]
    ) -> list[CorpusRelation]:
        kept = []
        for each in relations:
            decision = self._decisions.relations.get(each.type)
            if _ignores(decision) or not {each.from_id, each.to_id} <= there:
                losses.append(_left_out(f"relation {each.type}", each.id))
                continue
            if decision is not None and decision.deed is Deed.MAP:
                each.type = decision.to
            kept.append(each)
        return kept


def _ignores(decision: Decision | None) -> bool:
    return decision is not None and decision.deed is Deed.IGNORE


def _left_out(detail: str, span: str = "") -> LossDetail:
    return LossDetail(code=Loss.UNKNOWN_IGNORED.value, span=span or None, detail=detail)


def _hand_over(layer: CorpusLayer, owner: str) -> None:
    """Make a layer somebody else's; gold bears no id, and decisions lie in gold alone."""
    layer.annotator, layer.annotator_id = owner, None
    if owner != GOLD:
        layer.decisions = []


def _join(first: CorpusLayer, second: CorpusLayer, losses: list[LossDetail]) -> None:
    """Add what one layer holds to another; what both have stands once."""
    places = {_place(span): span for span in first.spans}
    ids: dict[str, str] = {}
    for span in second.spans:
        known = places.get(_place(span))
        if known is None:
            places[_place(span)] = span
            first.spans.append(span)
        elif span.id:
            known.id = known.id or span.id
            ids[span.id] = known.id
            if known.attributes != span.attributes or known.note != span.note:
                losses.append(_left_out(f"the second of two {span.label} in one place", known.id))
    arrows = {(each.type, each.from_id, each.to_id) for each in first.relations}
    for each in second.relations:
        each.from_id, each.to_id = (
            ids.get(each.from_id, each.from_id),
            ids.get(each.to_id, each.to_id),
        )
        if (each.type, each.from_id, each.to_id) not in arrows:
            first.relations.append(each)
    first.read = [(start, end) for start, end in joined_ranges((*first.read, *second.read))]
    first.notes = "\n".join(dict.fromkeys(each for each in (first.notes, second.notes) if each))
    first.decisions += second.decisions
    first.first_sent = first.first_sent or second.first_sent
    if first.status is not None and second.status is not None:
        first.status = min(first.status, second.status, key=_RANK.index)


def _place(span: CorpusSpan) -> tuple[int, int, tuple[Range, ...] | None, str]:
    pieces = None if span.fragments is None else tuple(span.fragments)
    return (span.start, span.end, pieces, span.label)
