"""Label Studio's list of tasks: a text, and annotations by people and predictions by models.

A region bears one or several labels; its attributes are further results with the same id. Earlier
releases counted the units of JavaScript, later ones code points; each region quotes its text, which
decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.document import GOLD
from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.span import AttributeValue
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.json_values import decoded, first_keys, values
from declannot.formats.label_studio.config import DOUBT, NOTE, labelling_configuration
from declannot.formats.label_studio.schema import CONFIGURATIONS, proposes
from declannot.formats.label_studio.writing import HOLDS, LabelStudioRenderer, read_back
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument

TITLE = "Label Studio tasks (JSON)"
RELATION = "relation"
_OTHER_KINDS = ("rectangle", "brush", "polygon", "keypoint", "ellipse", "video", "timeseries")
_REGION_KINDS = ("hypertextlabels", "paragraphlabels", "htmllabels")


class _Value(msgspec.Struct):
    start: int | float | str | None = None
    end: int | float | str | None = None
    text: Any = None
    labels: list[str] | None = None
    choices: list[str] | str | None = None
    number: float | int | None = None
    rating: float | int | None = None


class _Result(msgspec.Struct):
    type: str = ""
    id: str | int | None = None
    value: _Value = msgspec.field(default_factory=_Value)
    from_name: str = ""
    from_id: str | int | None = None
    to_id: str | int | None = None
    direction: str | None = None
    labels: list[str] | None = None


class _Person(msgspec.Struct):
    id: int | str | None = None
    email: str = ""
    first_name: str = ""
    last_name: str = ""


class _Annotation(msgspec.Struct):
    result: list[_Result] | None = None
    completed_by: _Person | int | str | None = None
    ground_truth: bool | None = False
    was_cancelled: bool | None = False
    model_version: str | None = None
    score: float | int | None = None


class _Task(msgspec.Struct):
    data: dict[str, Any]
    id: int | str | None = None
    annotations: list[_Annotation] | None = None
    completions: list[_Annotation] | None = None
    predictions: list[_Annotation] | None = None


_decode = msgspec.json.Decoder(_Task).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the tasks of a file as documents.

    Raises:
        UserError: an entry is no task, is not about text, or its regions are not where they say.
    """
    for number, (value, where) in enumerate(values(path), 1):
        task = decoded(_decode, value, where, TITLE)
        gathered = _gathered(task, where)
        title = task.data.get("title")
        if not isinstance(title, str) or not title.strip():
            title = f"{path.stem} {number if task.id is None else task.id}"
        document = CorpusDocument(title=title, text=_text(task, where))
        yield gathered.read(document, options, other=True)


def recognises(head: bytes) -> bool:
    """Whether a file begins like a list of tasks."""
    keys = first_keys(head)
    return (
        bool(keys & {"annotations", "completions", "predictions"})
        and "text" not in keys
        or ("data" in keys and "id" in keys)
    )


def _text(task: _Task, where: str) -> str:
    """Return the text of a task: the one called so, else the only one there is."""
    texts = {key: value for key, value in task.data.items() if isinstance(value, str)}
    found = texts.get("text", next(iter(texts.values())) if len(texts) == 1 else None)
    if found is None:
        raise UserError(
            "The task has no text; it holds {keys}",
            where=where,
            remedy="declannot takes tasks whose data have one text, under the key “text”.",
            keys=", ".join(sorted(task.data)[:10]) or message("nothing"),
        )
    return found


def _gathered(task: _Task, where: str) -> Gathered:
    gathered = Gathered(where)
    for nth, each in enumerate((*(task.annotations or ()), *(task.completions or ()))):
        if each.was_cancelled:
            gathered.lose(Loss.UNKNOWN_IGNORED, "an annotation that was cancelled")
            continue
        owner = _annotator(each.completed_by)
        if each.ground_truth and GOLD not in gathered.spans:
            owner = GOLD
        _Results(gathered, owner, f"annotation {nth}").take(each.result or ())
    for nth, each in enumerate(task.predictions or ()):
        if each.score is not None:
            gathered.lose(Loss.METADATA_DROPPED, f"the score {each.score} of a prediction")
        owner = each.model_version or "predictions"
        _Results(gathered, owner, f"prediction {nth}").take(each.result or ())
    return gathered


def _annotator(person: _Person | int | str | None) -> str | None:
    if isinstance(person, _Person):
        name = f"{person.first_name} {person.last_name}".strip()
        if not name and not person.email and person.id is not None:
            return f"user {person.id}"
        return name or person.email or None
    return f"user {person}" if isinstance(person, int) else person or None


class _Results:
    """The results of one annotation; ids are unique in it alone."""

    def __init__(self, gathered: Gathered, owner: str | None, name: str) -> None:
        self._gathered, self._owner, self._name = gathered, owner, name
        self._layer = gathered.layer(owner)
        self._regions: dict[str, list[Marked]] = {}

    def take(self, results: list[_Result] | tuple[()]) -> None:
        """Take regions first: what belongs to them may stand before them."""
        others = []
        for each in results:
            if each.type == "labels":
                self._region(each)
            else:
                others.append(each)
        for each in others:
            if each.type == RELATION:
                self._relation(each)
            else:
                self._bear(each)

    def _region(self, result: _Result) -> None:
        value = result.value
        edges = (value.start, value.end)
        start, end = (each if isinstance(each, int) else _whole(each) for each in edges)
        if start is None or end is None:
            raise UserError(
                "The region “{id}” has no offsets into a text",
                where=self._gathered.where,
                remedy="declannot takes regions of texts; leave the others out.",
                id=str(result.id)[:80],
            )
        quote = value.text if isinstance(value.text, str) else None
        marked = [Marked(each, [Place(start, end, quote)]) for each in value.labels or ()]
        if not marked:
            self._gathered.lose(Loss.UNKNOWN_IGNORED, f"the region {result.id} without a label")
            return
        if result.id is not None:
            key = str(result.id)
            marked[0].key = (self._name, key)
            self._regions.setdefault(key, []).extend(marked)
        self._layer.extend(marked)

    def _bear(self, result: _Result) -> None:
        """Give an attribute to the region of the same id."""
        self._refuse_others(result.type)
        value = _attribute(result)
        regions = self._regions.get(str(result.id), [])
        if not regions or value is None or not result.from_name:
            what = "of the whole text" if not regions else "of no known kind"
            self._gathered.lose(
                Loss.UNKNOWN_IGNORED, f"{result.type} {result.from_name}, {what}".strip()
            )
            return
        for each in regions:
            if result.from_name == NOTE:
                each.note = "\n".join(map(str, value)) if isinstance(value, list) else str(value)
            elif result.from_name == DOUBT:
                each.doubt = True
            else:
                each.attributes[result.from_name] = value

    def _relation(self, result: _Result) -> None:
        first, last = ((self._name, str(each)) for each in (result.from_id, result.to_id))
        if result.direction == "left":
            first, last = last, first
        for kind in result.labels or [RELATION]:
            self._gathered.join(self._owner, Joined(kind, first, last))
            if result.direction == "bi":
                self._gathered.join(self._owner, Joined(kind, last, first))

    def _refuse_others(self, kind: str) -> None:
        """Refuse regions of pictures, sounds and marked-up texts by name."""
        if kind in _REGION_KINDS or kind.startswith(_OTHER_KINDS):
            raise UserError(
                "The task has regions of the kind “{kind}”, which are none of a plain text",
                where=self._gathered.where,
                remedy="declannot takes the kind “labels” over a <Text>; leave this task out.",
                kind=kind[:80],
            )


def _whole(value: object) -> int | None:
    text = value if isinstance(value, str) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _attribute(result: _Result) -> AttributeValue | None:
    value = result.value
    if result.type in ("choices", "textarea"):
        given = value.choices if result.type == "choices" else value.text
        texts: list[str | int | float | bool] = []
        for each in given if isinstance(given, list) else [given]:
            if not isinstance(each, str):
                return None
            texts.append(each)
        return texts[0] if len(texts) == 1 else texts or None
    if result.type == "number":
        return value.number
    return value.rating if result.type == "rating" else None


FORMAT = Format(
    name="label-studio",
    title=TITLE,
    extensions=(".json", ".jsonl"),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    helpers=CONFIGURATIONS,
    textual=True,
    proves=True,
    options=("unit",),
    units=(Unit.CODE_POINT, Unit.UTF16),
    read=read,
    recognises=recognises,
    proposes=proposes,
    write=LabelStudioRenderer,
    read_back=read_back,
    proved_by="Python's json module",
    beside={".config.xml": labelling_configuration},
)
