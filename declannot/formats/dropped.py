"""Notes what a format cannot hold of a document, by what it declares to hold."""

from __future__ import annotations

from collections.abc import Collection

from declannot.formats.format import Holds, Rendering
from declannot.formats.losses import Ledger, Loss
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan


def note_dropped(
    document: CorpusDocument,
    holds: frozenset[Holds],
    ledger: Ledger,
    *,
    doubt_held: bool = False,
    held: Collection[str] = (),
) -> None:
    """Note the losses that follow from what the format holds.

    Args:
        doubt_held: whether the format has a place for the doubt flag.
        held: particulars of a document the format has a place for, as they are called below.
    """
    if Holds.METADATA not in holds:
        _note_metadata(document, ledger, held)
    for layer in document.layers:
        if Holds.METADATA not in holds:
            _note_layer(document, layer, holds, ledger)
        if Holds.RELATIONS not in holds:
            for relation in layer.relations:
                ledger.lose(
                    Loss.RELATION_DROPPED,
                    document=document.id,
                    span=relation.from_id,
                    detail=f"{relation.type} to {relation.to_id}",
                )
        for span in layer.spans:
            if span.note and Holds.NOTES not in holds:
                ledger.lose(
                    Loss.NOTE_DROPPED, document=document.id, span=span.id, detail=span.note[:80]
                )
            if span.attributes and Holds.ATTRIBUTES not in holds:
                _note_attributes(document, span, ledger)
            if span.doubt and not doubt_held:
                ledger.lose(
                    Loss.ATTRIBUTE_DROPPED, document=document.id, span=span.id, detail="doubt"
                )


def note_flattened(rendering: Rendering) -> None:
    """Note that files of a single layer do not say whose it is."""
    if len(rendering.layers) == 1:
        detail = f"the files do not name {rendering.layers[0]}"
        rendering.ledger.lose(Loss.ANNOTATOR_FLATTENED, detail=detail)


def _note_metadata(document: CorpusDocument, ledger: Ledger, held: Collection[str]) -> None:
    """Note once a document which of its particulars are left out."""
    known = document.metadata
    original = known.original
    particulars = {
        "title": document.title,
        "language": document.language,
        "date": known.date,
        "issuers": known.issuers,
        "source": known.source,
        "licence": known.licence,
        "group": known.group,
        "original file": original.name if original else "",
        "tags": document.tags,
        "earlier version": document.version_of,
        "byte order mark": document.bom,
    }
    lost = [name for name, value in particulars.items() if value and name not in held]
    if lost:
        ledger.lose(Loss.METADATA_DROPPED, document=document.id, detail=", ".join(lost))


def _note_layer(
    document: CorpusDocument, layer: CorpusLayer, holds: frozenset[Holds], ledger: Ledger
) -> None:
    """Note once a layer what is left out of it beside its spans and relations."""
    particulars = {
        "status": layer.status,
        "ranges read": layer.read,
        "remarks": layer.notes if Holds.NOTES not in holds else "",
        "state first sent": layer.first_sent,
        "decisions": layer.decisions if Holds.DECISIONS not in holds else (),
        "who made each span, how and when": layer.spans,
    }
    lost = ", ".join(name for name, value in particulars.items() if value)
    ledger.lose(
        Loss.METADATA_DROPPED, document=document.id, detail=f"layer {layer.annotator}: {lost}"
    )


def _note_attributes(document: CorpusDocument, span: CorpusSpan, ledger: Ledger) -> None:
    for name, value in span.attributes.items():
        ledger.lose(
            Loss.ATTRIBUTE_DROPPED,
            document=document.id,
            span=span.id,
            detail=f"{name}={value}",
        )
