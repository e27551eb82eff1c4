"""Writes doccano's lines and label definitions, and reads them back for the proof."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.schema import Schema
from declannot.domain.text import StatementText
from declannot.formats.dropped import note_dropped, note_flattened
from declannot.formats.file_names import UniqueNames, file_stem
from declannot.formats.format import Holds, Piece, Rendering, Unit
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer
from declannot.formats.units import slicer

HOLDS = frozenset({Holds.TEXT, Holds.NESTING, Holds.CROSSING, Holds.RELATIONS})
SPAN_TYPES, RELATION_TYPES = "spans.labels.json", "relations.labels.json"

_encode = msgspec.json.Encoder().encode


class DoccanoRenderer:
    """Writes a file a layer, every document a line in each, and the label definitions."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._relations = bool(rendering.schema.relations)
        names = UniqueNames()
        layers = rendering.layers or ("documents",)
        self._files = {each: f"{names.name(each, file_stem(each))}.jsonl" for each in layers}
        self._next_span = self._next_relation = self._lines = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Return empty files, so that no layer is missing."""
        note_flattened(self._rendering)
        return [(file, b"") for file in self._files.values()]

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return a line for each layer; where there is none, the text alone."""
        note_dropped(document, HOLDS, self._ledger, held=("title",))
        self._lines += 1
        layers = {layer.annotator: layer for layer in document.layers}
        whole = StatementText(document.text)
        for name, file in self._files.items():
            layer = layers.get(name) or CorpusLayer(annotator=name)
            yield file, self._line(document, layer, whole, f"{file}, line {self._lines}")

    def end(self) -> Iterable[Piece]:
        """Return the definitions of labels and relations, as doccano imports them."""
        schema = self._rendering.schema
        yield SPAN_TYPES, span_types(schema)
        if self._relations:
            yield RELATION_TYPES, relation_types(schema)

    def _line(
        self, document: CorpusDocument, layer: CorpusLayer, whole: StatementText, place: str
    ) -> bytes:
        move = whole.to_utf16 if self._rendering.options.unit == Unit.UTF16 else int
        text = document.text
        entities: list[dict[str, object]] = []
        promised: list[tuple[object, ...]] = []
        numbers: dict[str, int] = {}
        for span, (start, end) in single_pieces(document, layer, self._ledger):
            numbers.setdefault(span.id, self._next_span)
            first, last = move(start), move(end)
            entities.append(
                {
                    "id": self._next_span,
                    "label": span.label,
                    "start_offset": first,
                    "end_offset": last,
                }
            )
            promised.append((span.label, first, last, text[start:end]))
            self._next_span += 1
        line: dict[str, object] = {"text": text, "title": document.title}
        joined: list[tuple[str, int, int]] = []
        if self._relations:
            line["entities"] = entities
            line["relations"] = relations = []
            for relation, tail, head in arrows(document, layer, numbers, self._ledger):
                relations.append(
                    {
                        "id": self._next_relation,
                        "from_id": tail,
                        "to_id": head,
                        "type": relation.type,
                    }
                )
                joined.append((relation.type, tail, head))
                self._next_relation += 1
        else:
            line["label"] = [[first, last, label] for label, first, last, _ in promised]
        content = (text, tuple(promised), tuple(joined))
        self._rendering.promises.promise(place, len(promised), content)
        return _encode(line) + b"\n"


def span_types(schema: Schema) -> bytes:
    """Return the labels as doccano imports them: name, key and colour."""
    return _listed(
        {
            "text": label.name,
            "suffix_key": label.key or None,
            "background_color": label.colour.light,
            "text_color": "#000000",
        }
        for label in schema.labels
        if not label.retired
    )


def relation_types(schema: Schema) -> bytes:
    """Return the relation types as doccano imports them."""
    return _listed(
        {
            "text": kind.name,
            "suffix_key": None,
            "background_color": "#BBBBBB",
            "text_color": "#000000",
        }
        for kind in schema.relations
    )


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export line by line: every span sliced as the file counts."""
    for path in sorted(root.glob("*.jsonl")):
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                place = f"{path.name}, line {number}"
                try:
                    yield _found(place, json.loads(line), rendering.options.unit)
                except (KeyError, ValueError, TypeError) as error:
                    yield Found(place, 0, (), f"not doccano’s, {error!r}")


def _found(place: str, line: dict[str, Any], unit: str) -> Found:
    cut = slicer(line["text"], unit)
    if "entities" in line:
        spans = [
            (each["label"], each["start_offset"], each["end_offset"], each["id"])
            for each in line["entities"]
        ]
    else:
        spans = [(label, start, end, None) for start, end, label in line["label"]]
    content = tuple((label, start, end, cut(start, end)) for label, start, end, _ in spans)
    arrows_read = tuple(
        (each["type"], each["from_id"], each["to_id"]) for each in line.get("relations", ())
    )
    known = {key for *_, key in spans}
    fault = "" if known.issuperset(end for _, *ends in arrows_read for end in ends) else "no end"
    return Found(place, len(content), (line["text"], content, arrows_read), fault)


def _listed(entries: Iterable[dict[str, object]]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(list(entries)), indent=2) + b"\n"
