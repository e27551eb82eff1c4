"""Writes pages of the W3C's annotations, one a document, and reads them back for the proof."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.segment import grapheme_ceil, grapheme_floor
from declannot.domain.span import Range, joined_ranges
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.PIECES,
        Holds.RELATIONS,
        Holds.NOTES,
        Holds.ANNOTATORS,
    }
)
_AROUND = 32
_OWN_TERMS = {"document": "urn:declannot:document", "title": "http://purl.org/dc/terms/title"}

_encode = msgspec.json.Encoder().encode


class WebAnnotationRenderer:
    """Writes a list with a page a document, which carries the text and all annotations."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._pages = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Return the beginning of the list."""
        return (("", b"["),)

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the page of a document."""
        note_dropped(document, HOLDS, self._ledger, held=("title", "language"))
        self._pages += 1
        source = f"urn:declannot:{document.id}"
        items: list[dict[str, Any]] = []
        promised: list[object] = []
        for layer in document.layers:
            spans, links = self._layer(document, layer, source, items)
            promised.append((layer.annotator, spans, links) if spans else None)
        text = {
            "id": source,
            "type": "Text",
            "format": "text/plain",
            "language": document.language,
            "title": document.title,
            "value": document.text,
        }
        page = {
            "@context": [CONTEXT, _OWN_TERMS],
            "id": f"{source}/annotations",
            "type": "AnnotationPage",
            "document": text,
            "items": items,
        }
        content = (document.text, tuple(each for each in promised if each))
        count = sum(len(layer.spans) for layer in document.layers)
        self._rendering.promises.promise(f"page {self._pages}", count, content)
        yield "", (b"\n" if self._pages == 1 else b",\n") + _encode(page)

    def end(self) -> Iterable[Piece]:
        """Return the end of the list."""
        return (("", b"\n]\n"),)

    def _layer(
        self,
        document: CorpusDocument,
        layer: CorpusLayer,
        source: str,
        items: list[dict[str, Any]],
    ) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """Add the annotations of a layer, and return what a reader must find of them."""
        if layer.notes:
            self._lose(Loss.NOTE_DROPPED, document, None, "remarks on the document")
        creator = {"type": "Person", "name": layer.annotator}
        keys: dict[str, str] = {}
        spans: list[object] = []
        for number, span in enumerate(layer.spans):
            keys[span.id] = f"urn:declannot:{span.id or f'{source}-{number}'}"
            pieces = self._pieces(document, span)
            item = _annotation(keys[span.id], creator, "tagging", span.label)
            if span.note:
                item["body"].append(_body("commenting", span.note))
            if span.created:
                item["created"] = span.created
            item["target"] = {"source": source, "selector": _selectors(document.text, pieces)}
            items.append(item)
            quotes = tuple(document.text[start:end] for start, end in pieces)
            spans.append((span.label, tuple(pieces), quotes, span.note))
        links: list[object] = []
        for relation, first, last in arrows(document, layer, keys, self._ledger):
            key = f"urn:declannot:{relation.id or f'{first}-{last}'}"
            item = _annotation(key, creator, "linking", relation.type)
            item["motivation"] = "linking"
            item["target"] = [first, last]
            items.append(item)
            links.append((relation.type, first, last))
        return tuple(spans), tuple(links)

    def _pieces(self, document: CorpusDocument, span: CorpusSpan) -> list[Range]:
        """Return the pieces of a span, widened to whole grapheme clusters."""
        text, pieces = document.text, list(span.ranges)
        whole = list(
            joined_ranges(
                (grapheme_floor(text, start), grapheme_ceil(text, end)) for start, end in pieces
            )
        )
        if whole != pieces:
            covered = text[whole[0][0] : whole[-1][1]]
            self._lose(Loss.BOUNDARY_SNAPPED, document, span.id, f"now “{covered[:80]}”")
        if len(whole) > 1:
            detail = f"{len(whole)} selectors, which readers may take for alternatives"
            self._lose(Loss.DISCONTINUOUS_SPLIT, document, span.id, detail)
        return whole

    def _lose(self, code: Loss, document: CorpusDocument, span: str | None, detail: str) -> None:
        self._ledger.lose(code, document=document.id, span=span, detail=detail)


def _annotation(key: str, creator: dict[str, Any], purpose: str, value: str) -> dict[str, Any]:
    body = [_body("tagging" if purpose == "linking" else purpose, value)]
    return {"id": key, "type": "Annotation", "creator": creator, "body": body}


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _selectors(text: str, pieces: list[Range]) -> list[dict[str, Any]]:
    selectors: list[dict[str, Any]] = []
    for start, end in pieces:
        selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
        selectors.append(
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - _AROUND) : start],
                "suffix": text[end : end + _AROUND],
            }
        )
    return selectors


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export page by page: every position sliced and compared with its quote."""
    pages = 0
    with path.open(encoding="utf-8") as file:
        if file.readline().strip() != "[":
            yield Found("list", 0, (), "the file does not begin a list")
        for line in file:
            if line.strip() == "]":
                break
            pages += 1
            try:
                yield _found(f"page {pages}", json.loads(line.rstrip("\n,")))
            except (KeyError, ValueError, TypeError) as error:
                yield Found(f"page {pages}", 0, (), f"no page of annotations, {error!r}")
        else:
            yield Found("list", 0, (), "the list has no end")


def _found(place: str, page: dict[str, Any]) -> Found:
    text = page["document"]["value"]
    layers: dict[str | None, tuple[list[object], list[object]]] = {}
    fault = ""
    count = 0
    for item in page["items"]:
        spans, links = layers.setdefault(item["creator"]["name"], ([], []))
        tag, *notes = (body["value"] for body in item["body"])
        if item.get("motivation") == "linking":
            links.append((tag, *item["target"]))
            continue
        selectors = item["target"]["selector"]
        pieces = tuple((each["start"], each["end"]) for each in selectors[::2])
        quotes = tuple(each["exact"] for each in selectors[1::2])
        if quotes != tuple(text[start:end] for start, end in pieces):
            fault = f"{item['id']} does not select what it quotes"
        spans.append((tag, pieces, quotes, notes[0] if notes else ""))
        count += 1
    content = tuple((name, tuple(spans), tuple(links)) for name, (spans, links) in layers.items())
    return Found(place, count, (text, content), fault)
