"""Putting an edited schema in force: looked at first, then as one step with all its spans."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from declannot.domain.change import Change, SchemaVersion
from declannot.domain.errors import UserError
from declannot.domain.message import Message, counted, message
from declannot.domain.moment import utc_now
from declannot.domain.operations.schema_draft import SchemaDraft
from declannot.domain.operations.schema_effects import LayerParts, SchemaEffects
from declannot.domain.schema import Schema
from declannot.domain.schema_check import check_schema
from declannot.domain.schema_deeds import Merged, Parted, Removed, ValueMoved, inherited_deeds
from declannot.domain.schema_preview import SchemaPreview
from declannot.exchange.progress import Cancel, Progress, step
from declannot.store.project import Applied, Project
from declannot.store.queries import Reading
from declannot.store.schema_queries import DocumentLayers
from declannot.store.span_rows import uncollected


def preview_draft(
    source: Reading,
    draft: SchemaDraft,
    *,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> SchemaPreview:
    """Return what putting a draft in force would do to spans; nothing is written.

    Raises:
        UserError: an expression that tells spans apart cannot be read, or takes too long.
        Cancelled: stopping is wished.
    """
    effects = SchemaEffects(draft.base, draft.schema, draft.deeds)
    with uncollected():
        for _changes in _followed(source, effects, progress, cancelled):
            pass
    _count_dropped_labels(source, draft.schema, effects)
    return effects.preview


def put_in_force(
    project: Project,
    draft: SchemaDraft,
    *,
    by: str = "",
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> Applied | None:
    """Write a draft as a new version of the schema, and what follows for spans, as one step.

    The text that goes with the schema stays unless the draft has another one.

    Args:
        by: id of the annotator.

    Returns:
        What was committed, or None where the draft changes nothing.

    Raises:
        UserError: the schema contradicts itself, drops a label that spans bear, or is not the
            one the draft began with.
        Cancelled: stopping is wished; nothing has changed.
        Busy, EnvironmentFault: as for ``Project.bulk``.
    """
    if not draft.is_changed:
        return None
    check_schema(draft.schema)
    current = project.schema_version
    if current.schema != draft.base:
        raise UserError(
            "The schema was changed meanwhile",
            remedy="Open the editor again and repeat what you need; the draft is kept until then.",
        )
    number = current.number + 1
    effects = SchemaEffects(draft.base, draft.schema, draft.deeds)
    with uncollected(), project.bulk("edit_schema", step_name(draft, number), by=by) as bulk:
        for changes in _followed(project, effects, progress, cancelled):
            bulk.add(changes)
        bulk.flush()
        _count_dropped_labels(project, draft.schema, effects)
        _refuse_dropped(draft, effects.preview)
        guideline = current.guideline if draft.guideline is None else draft.guideline
        version = SchemaVersion(number, replace(draft.schema, version=number), guideline, utc_now())
        bulk.add([Change(None, version)])
    return bulk.applied


def follow_merged_labels(source: Reading, base: Schema, schema: Schema) -> Iterator[list[Change]]:
    """Yield what changes in spans here where another schema, made elsewhere, merged labels.

    A schema without such labels changes nothing; what else differs is left as it is.
    """
    deeds = inherited_deeds(base, schema)
    if deeds:
        yield from _followed(source, SchemaEffects(base, schema, deeds), None, None)


def step_name(draft: SchemaDraft, number: int) -> Message:
    """Return what the Edit menu calls the step: the one thing it does to spans, or the version."""
    if len(draft.deeds) != 1:
        return message("Put version {number} of the schema in force", number=number)
    names = {
        label.id: label.name for schema in (draft.schema, draft.base) for label in schema.labels
    }
    match draft.deeds[0]:
        case Merged(source=source, target=target):
            return message("Merge {label} into {other}", label=names[source], other=names[target])
        case Parted(source=source, target=target):
            return message("Split {other} from {label}", label=names[source], other=names[target])
        case Removed(label_id=label_id):
            return message("Remove the label {label}", label=names[label_id])
        case ValueMoved(attribute_id=key, value=value, to=to) if to:
            kind = draft.base.attribute_by_id.get(key) or draft.schema.attribute_by_id[key]
            return message(
                "Change the value {value} of {attribute} to {other}",
                value=value,
                attribute=kind.name,
                other=to,
            )
    return message("Put version {number} of the schema in force", number=number)


def labels_in_use(source: Reading) -> Collection[str]:
    """Return ids of the labels that spans bear."""
    return {key for key, count in source.label_counts().items() if count}


def _followed(
    source: Reading,
    effects: SchemaEffects,
    progress: Progress | None,
    cancelled: Cancel | None,
) -> Iterator[list[Change]]:
    """Yield what changes in each document concerned."""
    if not effects.touches_spans:
        return
    wanted = source.documents_bearing(effects.labels)
    done = 0
    for documents in source.iter_layers(wanted, with_text=effects.needs_text):
        for each in documents:
            step(progress, cancelled, done, len(wanted))
            yield effects.of_document(each.text, _parts(each))
            done += 1
    step(progress, cancelled, done, len(wanted))


def _parts(document: DocumentLayers) -> list[LayerParts]:
    return [
        LayerParts(each.layer, each.spans, each.relations, each.decisions)
        for each in document.layers
    ]


def _count_dropped_labels(source: Reading, schema: Schema, effects: SchemaEffects) -> None:
    """Count spans whose label the schema drops without a word about them."""
    for label_id, count in source.label_counts().items():
        if label_id not in schema.label_by_id and label_id not in effects.labels and count:
            effects.preview.refused[label_id] = count


def _refuse_dropped(draft: SchemaDraft, preview: SchemaPreview) -> None:
    for label_id, count in preview.refused.items():
        known = draft.base.label_by_id.get(label_id)
        raise UserError(
            counted(
                count,
                "The new schema drops the label {label}, which {count} span bears",
                "The new schema drops the label {label}, which {count} spans bear",
                label=known.name if known else label_id,
            ),
            remedy="Keep it (its id is “{id}”), retire it, or merge it into another.",
            id=label_id,
        )
