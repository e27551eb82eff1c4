"""Writes Label Studio's tasks, a line each, and reads them back for the proof."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.document import GOLD
from declannot.domain.span import AttributeValue
from declannot.domain.text import StatementText
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering, Unit
from declannot.formats.label_studio.config import (
    DOUBT,
    DOUBT_VALUE,
    LABEL,
    NOTE,
    TEXT,
    control_names,
)
from declannot.formats.losses import Loss
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan
from declannot.formats.units import slicer

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
        Holds.ANNOTATORS,
    }
)
_VALUE_KEYS = {"choices": "choices", "textarea": "text", "number": "number"}
_Result = dict[str, Any]

_encode = msgspec.json.Encoder().encode


class LabelStudioRenderer:
    """Writes a list with a task a line; each layer is an annotation, gold is ground truth."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._names = control_names(rendering.schema)
        self._tasks = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Return the beginning of the list."""
        for name, written in self._names.renamed.items():
            detail = f"the attribute {name} is written {written}"
            self._ledger.lose(Loss.LABEL_RENAMED, detail=detail)
        return (("", b"["),)

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the task of a document."""
        note_dropped(document, HOLDS, self._ledger, doubt_held=True, held=("title",))
        self._tasks += 1
        whole = StatementText(document.text)
        move = whole.to_utf16 if self._rendering.options.unit == Unit.UTF16 else int
        annotations = []
        for number, layer in enumerate(document.layers, 1):
            place = f"task {self._tasks}, annotation {number}"
            annotations.append(self._annotation(document, layer, move, place))
        if not document.layers:
            place = f"task {self._tasks}"
            self._rendering.promises.promise(place, 0, document.text)
        task = {
            "id": self._tasks,
            "data": {"text": document.text, "title": document.title},
            "annotations": annotations,
        }
        yield "", (b"\n" if self._tasks == 1 else b",\n") + _encode(task)

    def end(self) -> Iterable[Piece]:
        """Return the end of the list."""
        return (("", b"\n]\n"),)

    def _annotation(
        self, document: CorpusDocument, layer: CorpusLayer, move: Callable[[int], int], place: str
    ) -> dict[str, Any]:
        results: list[_Result] = []
        promised: list[tuple[object, ...]] = []
        keys: dict[str, str] = {}
        count = 0
        if layer.notes:
            self._lose(Loss.NOTE_DROPPED, document, None, "remarks on the document")
        for span, (start, end) in single_pieces(document, layer, self._ledger):
            key = span.id
            if key in keys:
                key = f"{span.id}-{count}"
            keys.setdefault(span.id, key)
            quote = document.text[start:end]
            where = {"start": move(start), "end": move(end), "text": quote}
            results.append(_result(key, LABEL, "labels", where | {"labels": [span.label]}))
            borne = self._borne(document, span)
            for name, kind, value in borne:
                held = {key_: where[key_] for key_ in ("start", "end")}
                held |= {_VALUE_KEYS[kind]: value}
                results.append(_result(key, name, kind, held))
            listed = tuple((name, _encode(value)) for name, _, value in borne)
            promised.append((span.label, where["start"], where["end"], quote, listed))
            count += 1
        joined = []
        for relation, first, last in arrows(document, layer, keys, self._ledger):
            results.append(
                {
                    "type": "relation",
                    "from_id": first,
                    "to_id": last,
                    "direction": "right",
                    "labels": [relation.type],
                }
            )
            joined.append((relation.type, first, last))
        owner = "" if layer.annotator == GOLD else layer.annotator or ""
        content = (document.text, owner, tuple(promised), tuple(joined))
        self._rendering.promises.promise(place, count, content)
        annotation: dict[str, Any] = {"ground_truth": layer.annotator == GOLD, "result": results}
        if owner:
            annotation["completed_by"] = {"email": owner, "first_name": owner, "last_name": ""}
        return annotation

    def _borne(self, document: CorpusDocument, span: CorpusSpan) -> list[tuple[str, str, Any]]:
        """Return what a span bears: the name of the control, its kind and its value."""
        borne = []
        for name, value in span.attributes.items():
            kinds = self._rendering.schema.attributes
            choice = any(each.name == name and each.values for each in kinds)
            written = self._names.name(name, name)
            kind, held = _control_value(value, choice=choice)
            if isinstance(value, list) and any(not isinstance(each, str) for each in value):
                self._lose(Loss.ATTRIBUTE_DROPPED, document, span.id, f"{name}: written as text")
            borne.append((written, kind, held))
        if span.note:
            borne.append((NOTE, "textarea", [span.note]))
        if span.doubt:
            borne.append((DOUBT, "choices", [DOUBT_VALUE]))
        return borne

    def _lose(self, code: Loss, document: CorpusDocument, span: str | None, detail: str) -> None:
        self._ledger.lose(code, document=document.id, span=span, detail=detail)


def _control_value(value: AttributeValue, *, choice: bool) -> tuple[str, Any]:
    if isinstance(value, bool):
        return "choices", ["true" if value else "false"]
    if isinstance(value, int | float):
        return "number", value
    texts = [str(each) for each in value] if isinstance(value, list) else [value]
    return ("choices" if choice else "textarea"), texts


def _result(key: str, name: str, kind: str, value: dict[str, Any]) -> _Result:
    return {
        "id": key,
        "from_name": name,
        "to_name": TEXT,
        "type": kind,
        "origin": "manual",
        "value": value,
    }


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export task by task: every region sliced and compared with its quote."""
    unit = rendering.options.unit
    tasks = 0
    with path.open(encoding="utf-8") as file:
        if file.readline().strip() != "[":
            yield Found("list", 0, (), "the file does not begin a list")
        for line in file:
            if line.strip() == "]":
                break
            tasks += 1
            try:
                yield from _found(f"task {tasks}", json.loads(line.rstrip("\n,")), unit)
            except (KeyError, ValueError, TypeError) as error:
                yield Found(f"task {tasks}", 0, (), f"no task, {error!r}")
        else:
            yield Found("list", 0, (), "the list has no end")


def _found(place: str, task: dict[str, Any], unit: str) -> Iterator[Found]:
    text = task["data"]["text"]
    cut = slicer(text, unit)
    if not task["annotations"]:
        yield Found(place, 0, text)
    for number, annotation in enumerate(task["annotations"], 1):
        regions: dict[str, list[Any]] = {}
        borne: dict[str, list[tuple[str, bytes]]] = {}
        joined = []
        fault = ""
        for each in annotation["result"]:
            if each["type"] == "relation":
                joined.append((each["labels"][0], each["from_id"], each["to_id"]))
                continue
            value = each["value"]
            if each["type"] != "labels":
                held = _encode(value[_VALUE_KEYS[each["type"]]])
                borne[each["id"]].append((each["from_name"], held))
                continue
            if cut(value["start"], value["end"]) != value["text"] or each["id"] in regions:
                fault = f"the region {each['id']} does not cover what it quotes, or is there twice"
            regions[each["id"]] = [value["labels"][0], value["start"], value["end"], value["text"]]
            borne[each["id"]] = []
        spans = tuple((*region, tuple(borne[key])) for key, region in regions.items())
        if not all(end in regions for _, *ends in joined for end in ends):
            fault = "a relation has no end"
        owner = annotation.get("completed_by", {"email": ""})["email"]
        content = (text, owner, spans, tuple(joined))
        yield Found(f"{place}, annotation {number}", len(spans), content, fault)
