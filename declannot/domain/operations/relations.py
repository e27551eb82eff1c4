"""Adding and removing relations between spans of one layer."""

from __future__ import annotations

from declannot.domain.change import Change, Step
from declannot.domain.content import LayerContent
from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Message, message
from declannot.domain.moment import Stamp
from declannot.domain.operations.layers import begun
from declannot.domain.schema import RelationType, Schema
from declannot.domain.span import MANUAL, Relation, Span


def permitted(kind: RelationType, source: Span, target: Span) -> bool:
    """Whether a relation of this type may lead from ``source`` to ``target``."""
    return (
        source.id != target.id
        and (not kind.from_labels or source.label_id in kind.from_labels)
        and (not kind.to_labels or target.label_id in kind.to_labels)
    )


def types_between(schema: Schema, source: Span, target: Span) -> list[RelationType]:
    """Return the types of relation that may lead from one span to another, as the schema lists."""
    return [kind for kind in schema.relations if permitted(kind, source, target)]


def types_at(schema: Schema, label_id: str, *, leaving: bool) -> list[RelationType]:
    """Return the types that may begin at spans of a label, or end there (not ``leaving``)."""
    return [
        kind
        for kind in schema.relations
        if not (ends := kind.from_labels if leaving else kind.to_labels) or label_id in ends
    ]


def reason_against(schema: Schema, source: Span, target: Span) -> Message:
    """Return why no relation may join two spans, and what could be joined instead."""
    names = {label.id: label.name for label in schema.labels}
    if source.id == target.id:
        return message("A relation leads to another span, not to itself")
    source_name = names.get(source.label_id, source.label_id)
    ends = {
        end
        for kind in types_at(schema, source.label_id, leaving=True)
        for end in kind.to_labels or tuple(names)
    }
    starts = {
        start
        for kind in types_at(schema, source.label_id, leaving=False)
        for start in kind.from_labels or tuple(names)
    }
    partners = ", ".join(name for key, name in names.items() if key in ends | starts)
    if not partners:
        return message("The schema has no relation for {label}", label=source_name)
    return message(
        "No relation joins {source} and {target}; {source} can be joined to {partners}",
        source=source_name,
        target=names.get(target.label_id, target.label_id),
        partners=partners,
    )


def add_relation(
    content: LayerContent,
    schema: Schema,
    type_id: str,
    from_id: str,
    to_id: str,
    stamp: Stamp,
    *,
    origin: str = MANUAL,
) -> Step | None:
    """Add a relation; None where it is there already.

    Raises:
        UserError: the type is unknown, an end is missing, or the schema forbids the ends.
    """
    kind = schema.relation_by_id.get(type_id)
    if kind is None:
        raise UserError(
            "The schema has no relation {relation}",
            remedy="Choose one of its relations.",
            relation=type_id,
        )
    source, target = content.spans.get(from_id), content.spans.get(to_id)
    if source is None or target is None:
        raise UserError(
            "An end of the relation “{relation}” is missing",
            where=content.document.title,
            remedy="Choose two spans of this document.",
            relation=kind.name,
        )
    if not permitted(kind, source, target):
        raise UserError(
            "“{relation}” may not lead from {source} to {target}",
            where=content.document.title,
            remedy="Its permitted ends stand in the schema.",
            relation=kind.name,
            source=schema.label_by_id[source.label_id].name,
            target=schema.label_by_id[target.label_id].name,
        )
    for relation in content.relations_of(from_id):
        if (relation.type_id, relation.from_id, relation.to_id) == (type_id, from_id, to_id):
            return None
    relation = Relation(
        id=new_id(),
        layer_id=content.layer.id,
        type_id=type_id,
        from_id=from_id,
        to_id=to_id,
        origin=origin,
        by=stamp.by,
        created=stamp.at,
    )
    return Step(
        "add_relation",
        message("Add relation {relation}", relation=kind.name),
        (*begun(content), Change(None, relation)),
        content.document.id,
    )


def remove_relation(content: LayerContent, schema: Schema, relation_id: str) -> Step | None:
    """Remove a relation; None where it is gone already."""
    relation = content.relations.get(relation_id)
    if relation is None:
        return None
    kind = schema.relation_by_id.get(relation.type_id)
    return Step(
        "remove_relation",
        message("Remove relation {relation}", relation=kind.name if kind else relation.type_id),
        (Change(relation, None),),
        content.document.id,
    )
