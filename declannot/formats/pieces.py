"""Spans as formats take them that know neither pieces nor the ids of declannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from declannot.domain.span import Range
from declannot.formats.losses import Ledger, Loss
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan

_Key = TypeVar("_Key")


def single_pieces(
    document: CorpusDocument, layer: CorpusLayer, ledger: Ledger
) -> Iterator[tuple[CorpusSpan, Range]]:
    """Yield every piece of every span as one of its own, having noted which were split."""
    for span in layer.spans:
        if span.fragments is None:
            yield span, (span.start, span.end)
            continue
        ledger.lose(
            Loss.DISCONTINUOUS_SPLIT,
            document=document.id,
            span=span.id,
            detail=f"{len(span.fragments)} pieces",
        )
        for piece in span.fragments:
            yield span, piece


def arrows(
    document: CorpusDocument, layer: CorpusLayer, keys: Mapping[str, _Key], ledger: Ledger
) -> Iterator[tuple[CorpusRelation, _Key, _Key]]:
    """Yield relations with the keys their ends have in the file; attributes are noted as lost."""
    for relation in layer.relations:
        first, last = keys.get(relation.from_id), keys.get(relation.to_id)
        if first is None or last is None:
            ledger.lose(
                Loss.RELATION_DROPPED,
                document=document.id,
                span=relation.from_id,
                detail=f"{relation.type}: no end",
            )
            continue
        for name in relation.attributes:
            ledger.lose(
                Loss.ATTRIBUTE_DROPPED,
                document=document.id,
                span=relation.from_id,
                detail=f"{name} of the relation {relation.type}",
            )
        yield relation, first, last
