"""What an edited schema does to the spans, relations and decisions of a document.

Everything the annotators said beside it stays: ids, edges, notes, who and when. Of two spans
that would say the same of the same text the one stays that bore the label before, else the
older one; it takes the other's values where it has none, its note and its doubt, and the
relations and decisions of both. Where the two contradict each other it is flagged as doubtful.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from declannot.domain.attribute_values import fits
from declannot.domain.change import Change
from declannot.domain.document import Layer, Status
from declannot.domain.operations.relations import permitted
from declannot.domain.operations.schema_scope import (
    changed_attributes,
    changed_relations,
    labels_touched,
)
from declannot.domain.schema import AttributeType, RelationType, Schema
from declannot.domain.schema_deeds import (
    ByAttribute,
    ByWording,
    Deed,
    Merged,
    Parted,
    RelationsMoved,
    Removed,
    SpanTest,
    ValueMoved,
)
from declannot.domain.schema_preview import Dropped, Fate, SchemaPreview, Touch, Twin, Untied
from declannot.domain.span import AttributeValue, Decision, Range, Relation, Span, covered_text
from declannot.domain.text_search import contains

_Said = tuple[str, int, int, tuple[Range, ...] | None]
"""What a span says of which text: label, edges and pieces."""


@dataclass(slots=True)
class LayerParts:
    """A layer with what lies in it, as the effects are asked about it."""

    layer: Layer
    spans: Sequence[Span]
    relations: Sequence[Relation] = ()
    decisions: Sequence[Decision] = ()


@dataclass(slots=True)
class _Fates:
    """What becomes of the spans of one document.

    Attributes:
        changes: of spans and relations.
        heirs: ids of spans and relations that were joined, with the id that stays.
        gone: ids of spans and relations that were removed.
    """

    changes: list[Change] = field(default_factory=list)
    heirs: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)


class SchemaEffects:
    """Follows the deeds of an edited schema through one document after the other.

    Attributes:
        preview: what was found so far, counted.
        labels: ids of labels whose spans must be looked at.
        needs_text: whether texts must be read, to tell spans apart by their wording.
    """

    def __init__(self, base: Schema, schema: Schema, deeds: Iterable[Deed]) -> None:
        self._base, self._schema = base, schema
        self._deeds = tuple(deeds)
        self.preview = SchemaPreview()
        self._kinds = {
            each.id: {kind.id: kind for kind in schema.attributes_of(each.id)}
            for each in schema.labels
        }
        self._old_kinds = {
            each.id: {kind.id: kind for kind in base.attributes_of(each.id)} for each in base.labels
        }
        self._other_kinds = changed_attributes(base, schema)
        self._other_relations = changed_relations(base, schema)
        self._relations_to = {
            each.source: each.target for each in self._deeds if isinstance(each, RelationsMoved)
        }
        self._keep_twins = {
            each.target for each in self._deeds if isinstance(each, Merged) and each.keep_twins
        }
        self._receiving = {
            each.target for each in self._deeds if isinstance(each, Merged | Parted)
        } - self._keep_twins
        self.labels = frozenset(labels_touched(base, schema, self._deeds))
        self._plain = self._plain_fates()
        self.needs_text = any(
            isinstance(each, Parted) and isinstance(each.test, ByWording) for each in self._deeds
        )

    @property
    def touches_spans(self) -> bool:
        """Whether spans or relations may have to change at all."""
        return bool(self.labels)

    def of_document(self, text: str, layers: Iterable[LayerParts]) -> list[Change]:
        """Return what changes in a document.

        Args:
            text: the statement; may be empty unless ``needs_text``.
            layers: those in which spans bear one of ``labels``, and gold where there is any.
        """
        layers = list(layers)
        fates = _Fates()
        for parts in layers:
            self._of_layer(text, parts, fates)
        if fates.heirs or fates.gone:
            for parts in layers:
                if parts.layer.is_gold and parts.decisions:
                    fates.changes += self._of_decisions(parts, fates)
        return fates.changes

    # Spans

    def _of_layer(self, text: str, parts: LayerParts, fates: _Fates) -> None:
        layer = parts.layer
        now: dict[str, Span] = {}
        changed: dict[str, Span] = {}
        removed: dict[str, Span] = {}
        touched = self.preview.touched
        labels, schema_labels = self.labels, self._schema.label_by_id
        counted: Counter[tuple[str, str]] = Counter()
        plain = self._plain
        for span in parts.spans:
            if span.label_id not in labels:
                if span.label_id not in schema_labels:
                    self.preview.refused[span.label_id] += 1
                continue
            if span.label_id in plain and not span.attributes:
                new_label = plain[span.label_id]
                if new_label == span.label_id:
                    now[span.id] = span
                    continue
                now[span.id] = changed[span.id] = span.with_label(new_label, {}, span.changed)
                counted[span.label_id, new_label] += 1
                continue
            after = self._fate(span, text)
            if after is None:
                removed[span.id] = span
                fate, new_label = Fate.REMOVED, ""
            elif after is span:
                now[span.id] = span
                continue
            else:
                now[span.id] = changed[span.id] = after
                fate, new_label = _fate_of(span, after), after.label_id
            touched[
                Touch(fate, span.label_id, new_label, layer.document_id, layer.annotator_id)
            ] += 1
        for (old, new), count in counted.items():
            key = Touch(Fate.RELABELLED, old, new, layer.document_id, layer.annotator_id)
            touched[key] += count
        joined = self._join_twins(layer, parts.spans, now, changed)
        before = {span.id: span for span in parts.spans} if changed or removed or joined else {}
        fates.changes += [
            Change(before[key], after) for key, after in changed.items() if key not in joined
        ]
        fates.changes += [Change(before[key], None) for key in joined]
        fates.changes += [Change(span, None) for span in removed.values()]
        fates.heirs.update(joined)
        fates.gone.update(removed)
        if parts.relations and (changed or removed or joined or self._other_relations):
            self._of_relations(parts, changed, removed, joined, fates)

    def _plain_fates(self) -> dict[str, str]:
        """Return what spans without attributes become by their label alone, where it decides."""
        found: dict[str, str] = {}
        for label_id in self.labels:
            new = label_id
            for deed in self._deeds:
                match deed:
                    case Merged(source=source) if source == new:
                        new = deed.target
                    case Parted(source=source) if source == new:
                        break
                    case Removed(label_id=source) if source == new:
                        break
            else:
                if new in self._schema.label_by_id:
                    found[label_id] = new
        return found

    def _fate(self, span: Span, text: str) -> Span | None:
        """Return the span as it will be, itself where nothing changes, None where it goes."""
        label_id, values, doubt = span.label_id, span.attributes, span.doubt
        for deed in self._deeds:
            match deed:
                case Merged(source=source) if source == label_id:
                    label_id = deed.target
                    if values and deed.attributes:
                        values = _carried(values, deed)
                case Parted(source=source) if source == label_id:
                    if deed.test is not None and self._meets(
                        span, label_id, values, deed.test, text
                    ):
                        label_id, doubt = deed.target, doubt or deed.doubt_moved
                    else:
                        doubt = doubt or deed.doubt_left
                case Removed(label_id=source) if source == label_id:
                    return None
                case ValueMoved(attribute_id=key) if key in values:
                    values = _with_value_moved(values, deed)
        if label_id not in self._schema.label_by_id:
            self.preview.refused[label_id] += 1
            return span
        if values and (label_id != span.label_id or not self._other_kinds.isdisjoint(values)):
            values = self._fitting(span.label_id, label_id, values)
        if label_id == span.label_id and values == span.attributes and doubt == span.doubt:
            return span
        after = span.with_label(label_id, values, span.changed)
        return replace(after, doubt=doubt) if doubt != span.doubt else after

    def _fitting(
        self, old_label: str, label_id: str, values: dict[str, AttributeValue]
    ) -> dict[str, AttributeValue]:
        """Return the values the label takes; the others are counted as dropped."""
        kinds, known = self._kinds[label_id], self._old_kinds.get(old_label, {})
        kept: dict[str, AttributeValue] = {}
        for key, value in values.items():
            kind = kinds.get(key)
            if kind is None and label_id == old_label and key not in known:
                kept[key] = value  # it did not belong here before either
                continue
            fitting = None if kind is None else _converted(kind, value)
            if fitting is None:
                self.preview.dropped[Dropped(old_label, key, _text(value))] += 1
            else:
                kept[key] = fitting
        return kept

    def _meets(
        self,
        span: Span,
        label_id: str,
        values: dict[str, AttributeValue],
        test: SpanTest | None,
        text: str,
    ) -> bool:
        if test is None:
            return False
        if isinstance(test, ByAttribute):
            value = values.get(test.attribute_id)
            if value is None:
                kind = self._old_kinds.get(label_id, {}).get(test.attribute_id)
                value = kind.default if kind is not None else None
            if isinstance(value, list) and not isinstance(test.value, list):
                return test.value in value
            return value == test.value
        if isinstance(test, ByWording):
            return contains(covered_text(text, span), test.query)
        return span.doubt

    # Twins

    def _join_twins(
        self,
        layer: Layer,
        spans: Sequence[Span],
        now: dict[str, Span],
        changed: dict[str, Span],
    ) -> dict[str, str]:
        """Join spans that came to say the same; return the ids that go with those that stay."""
        if not changed or not self._receiving:
            return {}
        receiving = self._receiving
        first: dict[_Said, str] = {}
        places: dict[_Said, list[str]] = {}
        for key, span in now.items():
            if span.label_id in receiving:
                said = (span.label_id, span.start, span.end, span.fragments)
                other = first.setdefault(said, key)
                if other is not key:
                    places.setdefault(said, [other]).append(key)
        joined: dict[str, str] = {}
        before = {span.id: span.label_id for span in spans} if places else {}
        for ids in places.values():
            if all(before[key] == now[key].label_id for key in ids):
                continue  # they said the same before
            ids.sort(key=lambda key: (before[key] != now[key].label_id, now[key].created, key))
            kept = ids[0]
            for other in ids[1:]:
                joined[other] = kept
                now[kept] = changed[kept] = self._join(layer, before[other], now[kept], now[other])
        return joined

    def _join(self, layer: Layer, old_label: str, kept: Span, other: Span) -> Span:
        touched, (document_id, who) = self.preview.touched, (layer.document_id, layer.annotator_id)
        differ = any(
            value != kept.attributes[key]
            for key, value in other.attributes.items()
            if key in kept.attributes
        )
        self.preview.note_twin(Twin(document_id, who, kept.label_id, kept.start, kept.end, differ))
        seen = Touch(Fate.RELABELLED, old_label, kept.label_id, document_id, who)
        if old_label != kept.label_id:
            touched[seen] -= 1
            if not touched[seen]:
                del touched[seen]
        touched[Touch(Fate.JOINED, old_label, kept.label_id, document_id, who)] += 1
        notes = dict.fromkeys(each for each in (kept.note, other.note) if each)
        return replace(
            kept,
            attributes={**other.attributes, **kept.attributes},
            note="\n".join(notes),
            doubt=kept.doubt or other.doubt or differ,
        )

    # Relations

    def _of_relations(
        self,
        parts: LayerParts,
        changed: dict[str, Span],
        removed: dict[str, Span],
        joined: dict[str, str],
        fates: _Fates,
    ) -> None:
        before = {span.id: span for span in parts.spans}
        spans = before | changed
        seen: dict[tuple[str, str, str], str] = {}
        late: list[tuple[Relation, Relation]] = []
        for relation in parts.relations:
            if relation.from_id in removed or relation.to_id in removed:
                self.preview.arrows += 1
                self._untie(relation, fates)
                continue
            after = self._with_ends(relation, joined)
            ends = (relation.from_id, relation.to_id)
            if after is relation and not (
                relation.type_id in self._other_relations or any(end in changed for end in ends)
            ):
                seen[(relation.type_id, *ends)] = relation.id
                continue
            kind = self._schema.relation_by_id.get(after.type_id)
            old = self._base.relation_by_id.get(relation.type_id)
            source, target = spans.get(after.from_id), spans.get(after.to_id)
            was = [before.get(end) for end in ends]
            if source is None or target is None or was[0] is None or was[1] is None:
                continue  # an end was missing before: that is for the check of the project
            if kind is None or not _may_stay(kind, old, source, target, was[0], was[1]):
                names = Untied(relation.type_id, was[0].label_id, was[1].label_id)
                self.preview.untied[names] += 1
                self._untie(relation, fates)
                continue
            late.append((relation, after))
        for relation, after in late:
            place = (after.type_id, after.from_id, after.to_id)
            if seen.setdefault(place, relation.id) != relation.id:
                fates.heirs[relation.id] = seen[place]
                fates.changes.append(Change(relation, None))
            elif after is not relation:
                fates.changes.append(Change(relation, after))

    def _with_ends(self, relation: Relation, joined: dict[str, str]) -> Relation:
        type_id = self._relations_to.get(relation.type_id) or relation.type_id
        from_id = joined.get(relation.from_id, relation.from_id)
        to_id = joined.get(relation.to_id, relation.to_id)
        if (type_id, from_id, to_id) == (relation.type_id, relation.from_id, relation.to_id):
            return relation
        return replace(relation, type_id=type_id, from_id=from_id, to_id=to_id)

    def _untie(self, relation: Relation, fates: _Fates) -> None:
        fates.gone.add(relation.id)
        fates.changes.append(Change(relation, None))

    # Decisions

    def _of_decisions(self, parts: LayerParts, fates: _Fates) -> list[Change]:
        """Let decisions follow spans that were joined, and forget what was removed."""
        changes: list[Change] = []
        reopened = False
        for decision in parts.decisions:
            sources = _followed(decision.sources, fates)
            result = _followed(decision.result, fates)
            if (sources, result) == (decision.sources, decision.result):
                continue
            if not sources and not result:
                self.preview.forgotten += 1
                changes.append(Change(decision, None))
                continue
            lost = bool(decision.result) and not result
            after = replace(decision, sources=sources, result=result, stale=decision.stale or lost)
            if after.stale and not decision.stale:
                self.preview.stale += 1
                reopened = True
            changes.append(Change(decision, after))
        if reopened and parts.layer.status is Status.DONE:
            changes.append(Change(parts.layer, replace(parts.layer, status=Status.STARTED)))
        return changes


def _fate_of(before: Span, after: Span) -> Fate:
    if before.label_id != after.label_id:
        return Fate.RELABELLED
    return Fate.OTHER_VALUES if before.attributes != after.attributes else Fate.DOUBTED


def _carried(values: dict[str, AttributeValue], deed: Merged) -> dict[str, AttributeValue]:
    """Return the values under the attributes they go on under; what stands there already stays."""
    result = {key: value for key, value in values.items() if key not in deed.attributes}
    for key, value in values.items():
        if key in deed.attributes:
            result.setdefault(deed.attributes[key], value)
    return result


def _with_value_moved(
    values: dict[str, AttributeValue], deed: ValueMoved
) -> dict[str, AttributeValue]:
    value = values[deed.attribute_id]
    if isinstance(value, list):
        put = [deed.to if each == deed.value else each for each in value]
        after: AttributeValue | None = [each for each in dict.fromkeys(put) if each != ""]
        if after == value:
            return values
        after = after or None
    elif value == deed.value:
        after = deed.to or None
    else:
        return values
    others = dict(values)
    if after is None:
        del others[deed.attribute_id]
    else:
        others[deed.attribute_id] = after
    return others


def _converted(kind: AttributeType, value: AttributeValue) -> AttributeValue | None:
    """Return the value as the attribute takes it now, or None."""
    if fits(kind, value):
        return value
    if kind.multiple and not isinstance(value, list):
        return [value] if fits(kind, [value]) else None
    if kind.multiple and isinstance(value, list):
        left = [each for each in value if fits(kind, [each])]
        return left or None
    if not kind.multiple and isinstance(value, list) and len(value) == 1:
        return value[0] if fits(kind, value[0]) else None
    return None


def _may_stay(
    kind: RelationType,
    old: RelationType | None,
    source: Span,
    target: Span,
    old_source: Span,
    old_target: Span,
) -> bool:
    """Whether a relation is permitted now, or was not before either."""
    if permitted(kind, source, target):
        return True
    if source.id == target.id:
        return False
    return old is not None and not permitted(old, old_source, old_target)


def _followed(ids: tuple[str, ...], fates: _Fates) -> tuple[str, ...]:
    kept = (fates.heirs.get(each, each) for each in ids if each not in fates.gone)
    return tuple(dict.fromkeys(kept))


def _text(value: AttributeValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
