"""Conflicts in words, so that a person can decide them."""

from __future__ import annotations

from declannot.domain.document import Document
from declannot.domain.schema import Schema
from declannot.domain.span import Decision, Relation, Span, covered_text
from declannot.exchange.handover.report import Conflict, Side
from declannot.exchange.handover.three_way import Choice, Clash
from declannot.exchange.handover.versions import Part

QUOTE_LENGTH = 200
"""Most characters quoted of a span."""


def described(
    clash: Clash,
    id_: str,
    document: Document,
    text: str,
    annotator: str,
    schema: Schema,
    choice: Choice | None,
) -> Conflict:
    """Return a conflict in words."""
    pattern = clash.ours or clash.theirs
    kinds = {Span: "span", Relation: "relation", Decision: "decision"}
    return Conflict(
        id_,
        document.id,
        document.title,
        annotator,
        str(clash.kind),
        kinds.get(type(pattern), "document"),
        clash.key,
        _side(clash.ours, text, schema),
        _side(clash.theirs, text, schema),
        str(choice) if choice else None,
    )


def _side(part: Part | None, text: str, schema: Schema) -> Side:
    if part is None:
        return Side(deleted=True)
    if isinstance(part, Span):
        label = schema.label_by_id.get(part.label_id)
        quote = covered_text(text, part)
        names = {kind.id: kind.name for kind in schema.attributes}
        return Side(
            deleted=False,
            start=part.start,
            end=part.end,
            label=label.name if label else part.label_id,
            quote=quote if len(quote) <= QUOTE_LENGTH else f"{quote[: QUOTE_LENGTH - 1]}…",
            attributes={names.get(key, key): value for key, value in part.attributes.items()},
            note=part.note,
        )
    if isinstance(part, Relation):
        kind = schema.relation_by_id.get(part.type_id)
        return Side(deleted=False, label=kind.name if kind else part.type_id)
    if isinstance(part, Decision):
        return Side(deleted=False, label=part.choice, note=part.reason or part.comment)
    return Side(deleted=False, note=part.notes)
