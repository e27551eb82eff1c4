"""doccano's lines of JSON: a text and its spans, with relations where the project has them.

doccano's window stores the positions of JavaScript, UTF-16 units, and its lines quote nothing, so
nothing can be proved. It names nobody: a file holds one layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.errors import UserError
from declannot.formats.doccano.schema import HELPERS, proposes
from declannot.formats.doccano.writing import HOLDS, DoccanoRenderer, read_back
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.json_values import decoded, first_keys, values
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument

TITLE = "doccano lines (JSON)"
_LABELS = frozenset({"label", "labels", "entities", "annotations"})
_PROJECT_ONLY = frozenset({"spans", "tokens", "_input_hash", "_task_hash", "data", "fields"})


class _Entity(msgspec.Struct):
    start_offset: int
    end_offset: int
    label: str | int
    id: int | str | None = None
    user: int | str | None = None


class _Relation(msgspec.Struct):
    from_id: int | str
    to_id: int | str
    type: str | int


_Labels = list[tuple[int, int, str | int] | str | int] | str | int | None


class _Line(msgspec.Struct):
    """A line in any of the shapes doccano has written."""

    text: str
    title: str | int | None = None
    label: _Labels = None
    labels: _Labels = None
    entities: list[_Entity] | None = None
    relations: list[_Relation] | None = None
    annotations: list[_Entity] | None = None
    background_color: str | None = None


_decode = msgspec.json.Decoder(_Line).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file.

    Raises:
        UserError: an entry is not doccano's, its labels are those of whole documents, or the unit
            of its offsets has to be named.
    """
    for number, (value, where) in enumerate(values(path), 1):
        line = decoded(_decode, value, where, TITLE)
        if line.background_color is not None:
            raise UserError(
                "The file holds the label definitions of a doccano project, no documents",
                where=where,
                remedy="Import what doccano exports as JSONL; labels come in by the schema.",
            )
        gathered = _gathered(line, where)
        title = str(line.title) if line.title not in (None, "") else f"{path.stem} {number}"
        document = CorpusDocument(title=title, text=line.text)
        yield gathered.read(document, options, usual=Unit.UTF16, other=True)


def recognises(head: bytes) -> bool:
    """Whether a file begins like one of doccano."""
    keys = first_keys(head)
    return "text" in keys and (
        "background_color" in keys or (bool(keys & _LABELS) and not keys & _PROJECT_ONLY)
    )


def _gathered(line: _Line, where: str) -> Gathered:
    gathered = Gathered(where)
    for entity in (*(line.entities or ()), *(line.annotations or ())):
        annotator = None if entity.user is None else f"user {entity.user}"
        gathered.layer(annotator).append(
            Marked(
                str(entity.label),
                [Place(entity.start_offset, entity.end_offset)],
                key=None if entity.id is None else str(entity.id),
            )
        )
    if line.entities is None and line.annotations is None:
        for start, end, label in _triples(line, where):
            gathered.layer(None).append(Marked(str(label), [Place(start, end)]))
    owners = {each.key: name for name, layer in gathered.spans.items() for each in layer}
    for each in line.relations or ():
        ends = str(each.from_id), str(each.to_id)
        first, last = (owners.get(end, "") for end in ends)
        if first != last or first == "":
            gathered.lose(Loss.RELATION_DROPPED, f"{each.type}: an end of it is not a span here")
        else:
            gathered.join(first, Joined(str(each.type), *ends))
    return gathered


def _triples(line: _Line, where: str) -> Iterable[tuple[int, int, str | int]]:
    given: Any = line.labels if line.label is None else line.label
    for each in [] if given in (None, "") else given if isinstance(given, list) else [given]:
        if not isinstance(each, tuple):
            raise UserError(
                "“{label}” is a label of the whole document, not of a span",
                where=where,
                remedy="declannot takes spans; export a sequence labelling project of doccano.",
                label=str(each)[:80],
            )
        yield each


FORMAT = Format(
    name="doccano",
    title=TITLE,
    extensions=(".jsonl", ".json"),
    unit=Unit.UTF16,
    holds=HOLDS,
    folder=True,
    many=True,
    layered=True,
    helpers=HELPERS,
    proves=True,
    options=("unit",),
    units=(Unit.UTF16, Unit.CODE_POINT),
    read=read,
    recognises=recognises,
    proposes=proposes,
    write=DoccanoRenderer,
    read_back=read_back,
    proved_by="Python's json module",
)
