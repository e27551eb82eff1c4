"""What an annotator first sent of a layer: kept whole, by ids, whatever becomes of the layer.

``Layer.first_sent`` holds JSON ``{"at", "sha256", "spans", "relations"}`` with every span and
relation as it was, labels and attributes by id, so that neither edits nor renames alter it. The
native record leaves out what equals the present layer; ``records`` and ``layer_arrival`` do that
on the way out and fill it in on the way in.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import msgspec

from declannot.domain.document import Layer
from declannot.domain.schema import Schema
from declannot.domain.span import MANUAL, AttributeValue, Range, Relation, Span


class _FrozenSpan(msgspec.Struct, array_like=True, gc=False):
    id: str
    label_id: str
    start: int
    end: int
    fragments: list[Range] | None = None
    attributes: dict[str, AttributeValue] = {}
    note: str = ""
    doubt: bool = False
    origin: str = MANUAL
    by: str = ""
    created: str = ""
    changed: str = ""


class _FrozenRelation(msgspec.Struct, array_like=True, gc=False):
    id: str
    type_id: str
    from_id: str
    to_id: str
    attributes: dict[str, AttributeValue] = {}
    origin: str = MANUAL
    by: str = ""
    created: str = ""


class _Frozen(msgspec.Struct):
    at: str
    sha256: str
    spans: list[_FrozenSpan]
    relations: list[_FrozenRelation]


class _Sent(msgspec.Struct):
    at: str
    sha256: str


_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.Decoder(_Frozen).decode
_decode_sent = msgspec.json.Decoder(_Sent).decode


def freeze(
    layer: Layer,
    spans: Iterable[Span],
    relations: Iterable[Relation],
    at: str,
    *,
    sha256: str | None = None,
) -> str:
    """Return the value of ``Layer.first_sent`` for a layer as it is now.

    A layer that was sent before keeps what it has.

    Args:
        at: ISO 8601 time in UTC of the first sending.
        sha256: the hash another program gave; else that of ``layer_hash``.
    """
    if layer.first_sent:
        return layer.first_sent
    frozen_spans, frozen_relations = _frozen(spans, relations)
    digest = sha256 if sha256 is not None else _digest(frozen_spans, frozen_relations)
    return _encode(_Frozen(at, digest, frozen_spans, frozen_relations)).decode()


def thaw(
    layer: Layer, spans: Sequence[Span], relations: Sequence[Relation], schema: Schema
) -> tuple[list[Span], list[Relation]]:
    """Return a layer as it was first sent; as it is now where it never was.

    What was kept stays as it is. But labels that were merged since, and values that are called
    otherwise, are told by the schema in force: a distinction that is no longer made counts for
    nobody, and two spans that now say the same of the same text are told once.

    Args:
        spans, relations: what lies in the layer now.
        schema: the one in force.
    """
    if not layer.first_sent:
        return list(spans), list(relations)
    return in_words_of(schema, *_thawed(layer))


def in_words_of(
    schema: Schema, spans: list[Span], relations: list[Relation]
) -> tuple[list[Span], list[Relation]]:
    """Return spans and relations by the labels and values that a schema has now."""
    heirs = schema.heirs
    renamed = {kind.id: kind.former_values for kind in schema.attributes if kind.former_values}
    if not heirs and not renamed:
        return spans, relations
    told: dict[tuple[object, ...], tuple[str, str]] = {}
    joined: dict[str, str] = {}
    kept: list[Span] = []
    for span in spans:
        label_id = heirs.get(span.label_id, span.label_id)
        values = _with_present_values(span.attributes, renamed)
        if label_id == span.label_id and values is span.attributes:
            after = span
        else:
            after = span.with_label(label_id, values, span.changed)
        if heirs:
            said = (label_id, after.start, after.end, after.fragments)
            first, first_label = told.setdefault(said, (after.id, span.label_id))
            if first_label != span.label_id:
                joined[after.id] = first
                continue
        kept.append(after)
    if joined:
        relations = [
            replace(
                each,
                from_id=joined.get(each.from_id, each.from_id),
                to_id=joined.get(each.to_id, each.to_id),
            )
            for each in relations
        ]
    return kept, relations


def _with_present_values(
    values: dict[str, AttributeValue], renamed: dict[str, Mapping[str, str]]
) -> dict[str, AttributeValue]:
    if renamed.keys().isdisjoint(values):
        return values
    result = dict(values)
    for key in renamed.keys() & values.keys():
        value, now = values[key], renamed[key]
        if isinstance(value, list):
            result[key] = [now.get(each, each) if isinstance(each, str) else each for each in value]
        elif isinstance(value, str):
            result[key] = now.get(value, value)
    return result


def _thawed(layer: Layer) -> tuple[list[Span], list[Relation]]:
    frozen = _decode(layer.first_sent)
    return (
        [
            Span(
                id=each.id,
                layer_id=layer.id,
                label_id=each.label_id,
                start=each.start,
                end=each.end,
                fragments=None if each.fragments is None else tuple(each.fragments),
                attributes=each.attributes,
                note=each.note,
                doubt=each.doubt,
                origin=each.origin,
                by=each.by,
                created=each.created,
                changed=each.changed,
            )
            for each in frozen.spans
        ],
        [
            Relation(
                id=each.id,
                layer_id=layer.id,
                type_id=each.type_id,
                from_id=each.from_id,
                to_id=each.to_id,
                attributes=each.attributes,
                origin=each.origin,
                by=each.by,
                created=each.created,
            )
            for each in frozen.relations
        ],
    )


def sent_at(layer: Layer) -> tuple[str, str]:
    """Return when a layer was first sent and its hash then; empty where it never was."""
    if not layer.first_sent:
        return "", ""
    sent = _decode_sent(layer.first_sent)
    return sent.at, sent.sha256


def earlier(one: str, other: str) -> str:
    """Return which of two values of ``Layer.first_sent`` counts: the first sending.

    Where both were made at one time the smaller hash, then the smaller text decides, so that
    nothing depends on the order in which packages arrive.
    """
    if not one or not other:
        return one or other
    return min(one, other, key=_rank)


def layer_hash(spans: Iterable[Span], relations: Iterable[Relation]) -> str:
    """Return the SHA-256 of a layer's canonical form: spans and relations by id, keys sorted."""
    return _digest(*_frozen(spans, relations))


def _rank(value: str) -> tuple[str, str, str]:
    sent = _decode_sent(value)
    return sent.at, sent.sha256, value


def _frozen(
    spans: Iterable[Span], relations: Iterable[Relation]
) -> tuple[list[_FrozenSpan], list[_FrozenRelation]]:
    frozen_spans = [
        _FrozenSpan(
            each.id,
            each.label_id,
            each.start,
            each.end,
            None if each.fragments is None else list(each.fragments),
            each.attributes,
            each.note,
            each.doubt,
            each.origin,
            each.by,
            each.created,
            each.changed,
        )
        for each in sorted(spans, key=lambda span: span.order)
    ]
    frozen_relations = [
        _FrozenRelation(
            each.id,
            each.type_id,
            each.from_id,
            each.to_id,
            each.attributes,
            each.origin,
            each.by,
            each.created,
        )
        for each in sorted(relations, key=_relation_order)
    ]
    return frozen_spans, frozen_relations


def _relation_order(relation: Relation) -> tuple[str, str, str, str]:
    return relation.type_id, relation.from_id, relation.to_id, relation.id


def _digest(spans: list[_FrozenSpan], relations: list[_FrozenRelation]) -> str:
    return hashlib.sha256(_encode([spans, relations])).hexdigest()
