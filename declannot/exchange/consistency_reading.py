"""Reads a whole project for the consistency check, a slice at a time, so that nobody waits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from declannot.domain.document import Document, Status
from declannot.domain.plain_span import SpanColumns
from declannot.domain.versions_of_text import present_versions
from declannot.domain.wording import on_one_line
from declannot.exchange.consistency import Consistency
from declannot.exchange.layer_look import Place
from declannot.exchange.loose_wordings import FoldedText
from declannot.exchange.progress import Cancel, Progress, step
from declannot.exchange.untagged_wordings import Sighting, Sought
from declannot.store.search_reading import DocumentHead, LayerHead
from declannot.store.span_rows import uncollected

if TYPE_CHECKING:
    from declannot.store.project import Project
    from declannot.store.queries import Reading
    from declannot.store.view import ReadView

_NONE = SpanColumns()
SLICE = 40
"""Documents whose spans and texts are read in one short transaction each."""


def read_consistency(
    source: Project | ReadView, progress: Progress | None = None, cancelled: Cancel | None = None
) -> Consistency:
    """Look a project through; earlier versions of corrected texts are left out.

    Args:
        source: a worker's view of the project.
        progress: told documents done and in all; each counts twice.

    Raises:
        Cancelled: it was stopped.
        DamagedProject: a text is not what was stored.
    """
    result = Consistency(source.schema, source.guideline)
    documents = {each.id: each for each in present_versions(source.documents())}
    layers: dict[str, list[LayerHead]] = defaultdict(list)
    for layer in source.layer_heads():
        if layer.document_id in documents:
            layers[layer.document_id].append(layer)
    heads = [each for each in source.document_heads() if each.id in layers]
    total, done = 2 * len(heads), 0
    with uncollected():
        for part in _slices(heads):
            step(progress, cancelled, done, total)
            _take(result, source, part, layers, documents)
            done += len(part)
        result.choose_candidates()
        for part in _slices(heads):
            step(progress, cancelled, done, total)
            for document_id, text in source.plain_texts([each.id for each in part]).items():
                people = [each.annotator_id for each in layers[document_id]]
                result.read_text(document_id, text, people)
            done += len(part)
        result.judge_all()
    step(progress, None, total, total)
    return result


def seek(
    sought: Sought,
    source: Project | ReadView,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> list[Sighting]:
    """Look in texts for wordings that became ones to look for, as ``Consistency.sought`` told.

    Args:
        source: a worker's view of the project.
        progress: told documents done and in all.

    Returns:
        Where they stand, tagged or not, for ``Consistency.take_sightings``.

    Raises:
        Cancelled: it was stopped.
    """
    found: list[Sighting] = []
    ids = list(sought.documents)
    for done in range(0, len(ids), SLICE):
        step(progress, cancelled, done, len(ids))
        for document_id, plain in source.plain_texts(ids[done : done + SLICE]).items():
            text, people = FoldedText(plain), sought.documents[document_id]
            for owner, wordings in sought.wordings.items():
                if owner.annotator_id not in people:
                    continue
                for words in wordings:
                    for start, end in text.occurrences(words, (0, len(plain))):
                        place = Place(start, end, on_one_line(plain, [(start, end)]))
                        found.append(Sighting(document_id, owner, words, place))
    step(progress, None, len(ids), len(ids))
    return found


def look_anew(result: Consistency, source: Reading, document_id: str) -> None:
    """Look at every layer of one document anew, as after a step that is not told in detail."""
    records = list(source.iter_records([document_id]))
    result.forget(document_id, [x.layer.annotator_id for each in records for x in each.layers])
    for record in records:
        for layer in record.layers:
            result.take(
                document_id,
                layer.layer.annotator_id,
                record.text.text,
                layer.spans,
                layer.relations,
                language=record.document.language,
                is_done=layer.layer.status is Status.DONE,
            )


def _take(
    result: Consistency,
    source: Reading,
    heads: Sequence[DocumentHead],
    layers: dict[str, list[LayerHead]],
    documents: dict[str, Document],
) -> None:
    texts = source.checked_texts(heads)
    ids = [layer.id for head in heads for layer in layers[head.id]]
    spans, relations = source.span_columns(ids), source.relations_of(ids)
    for head in heads:
        plain = texts.get(head.id)
        if plain is None:
            continue
        for layer in layers[head.id]:
            result.take(
                head.id,
                layer.annotator_id,
                plain,
                spans.get(layer.id, _NONE),
                relations.get(layer.id, ()),
                language=documents[head.id].language,
                is_done=layer.status is Status.DONE,
            )


def _slices(heads: Sequence[DocumentHead]) -> Iterator[Sequence[DocumentHead]]:
    for start in range(0, len(heads), SLICE):
        yield heads[start : start + SLICE]
