"""Writes GATE's bdocjs, a JSON file a document with a set a layer, and reads it back for the proof.

It holds what the XML holds, and lists of values and control characters besides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.text import StatementText
from declannot.formats.dropped import note_dropped
from declannot.formats.file_names import UniqueNames, file_stem
from declannot.formats.format import Piece, Rendering, Unit
from declannot.formats.gate.writing import DOUBT, HOLDS, NOTE, RELATION
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.units import slicer

ENDING = ".bdocjs"
_encode = msgspec.json.Encoder().encode


class BdocRenderer:
    """Writes a file a document, annotators and gold as sets of their names."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._stems = UniqueNames()

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the file of a document."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True, held=("title",))
        name = f"{self._stems.name(document.id, file_stem(document.title))}{ENDING}"
        sets: dict[str, Any] = {}
        promised: list[tuple[object, ...]] = []
        first = 0
        whole = StatementText(document.text)
        for layer in document.layers:
            annotations = self._annotations(document, layer, whole, first)
            first += len(annotations)
            called = layer.annotator or ""
            sets[called] = {"name": called, "next_annid": first, "annotations": annotations}
            promised.append((called, _borne(annotations, slicer(document.text, Unit.UTF16))))
        written = {
            "annotation_sets": sets,
            "text": document.text,
            "features": {"title": document.title},
            "offset_type": "j",
            "name": "",
        }
        self._rendering.promises.promise(
            name, first, (document.text, document.title, tuple(promised))
        )
        yield name, _encode(written) + b"\n"

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()

    def _annotations(
        self, document: CorpusDocument, layer: CorpusLayer, whole: StatementText, first: int
    ) -> list[dict[str, Any]]:
        """Return the annotations of a layer, numbered from ``first``."""
        if layer.notes:
            detail = "remarks on the document"
            self._ledger.lose(Loss.NOTE_DROPPED, document=document.id, detail=detail)
        pieces = list(single_pieces(document, layer, self._ledger))
        keys: dict[str, int] = {}
        for number, (span, _) in enumerate(pieces, first):
            keys.setdefault(span.id, number)
        annotations: list[dict[str, Any]] = [
            {
                "type": span.label,
                "start": whole.to_utf16(start),
                "end": whole.to_utf16(end),
                "id": number,
                "features": _features(span),
            }
            for number, (span, (start, end)) in enumerate(pieces, first)
        ]
        leads: dict[tuple[int, str], list[str]] = {}
        for relation, tail, head in arrows(document, layer, keys, self._ledger):
            leads.setdefault((tail, RELATION + relation.type), []).append(str(head))
        for (tail, feature), ends in leads.items():
            annotations[tail - first]["features"][feature] = " ".join(ends)
        return annotations


def _features(span: CorpusSpan) -> dict[str, Any]:
    features: dict[str, Any] = dict(span.attributes)
    if span.note:
        features[NOTE] = span.note
    if span.doubt:
        features[DOUBT] = True
    return features


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export with Python's own JSON, every annotation sliced in UTF-16."""
    for path in sorted(root.glob(f"*{ENDING}")):
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            text, title = document["text"], document["features"]["title"]
            cut = slicer(text, Unit.UTF16)
            sets = tuple(
                (name, _borne(each["annotations"], cut))
                for name, each in document["annotation_sets"].items()
            )
        except (KeyError, TypeError, ValueError) as error:
            yield Found(path.name, 0, (), f"no document of GATE, {error!r}")
            continue
        fault = "" if document["offset_type"] == "j" else "it does not count in UTF-16"
        yield Found(path.name, sum(len(each) for _, each in sets), (text, title, sets), fault)


def _borne(annotations: list[dict[str, Any]], cut: Any) -> tuple[object, ...]:
    """Return what a proof compares of annotations."""
    return tuple(
        (each["id"], each["type"], each["start"], each["end"], cut(each["start"], each["end"]))
        + tuple(sorted((name, repr(value)) for name, value in each["features"].items()))
        for each in annotations
    )
