"""Reads spaCy's DocBin without building its objects: arrays, strings and groups are checked first.

Groups that declannot wrote come back as layers of their annotators; groups of other names, and
entities, are one layer of nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.message import message
from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.formats.format import Read, ReadOptions
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.spacy.docbin import (
    ENT_IOB,
    ENT_TYPE,
    ORTH,
    SPAN,
    Bin,
    groups_of,
    load,
    refuse,
)
from declannot.formats.tag_choice import covering

if TYPE_CHECKING:
    import numpy

ENTITIES = "ents"
_OUTSIDE, _INSIDE, _BEGINS = 2, 1, 3
_TOLD = {73: "lemmas", 74: "parts of speech", 75: "tags", 76: "dependencies", 453: "morphology"}


class _Bearing(msgspec.Struct):
    """What a span of ours bears beside its place and label."""

    attributes: dict[str, AttributeValue] = {}
    note: str = ""
    doubt: bool = False
    ranges: list[Range] | None = None


class _Arrow(msgspec.Struct):
    id: str
    type: str
    first: str = msgspec.field(name="from")
    last: str = msgspec.field(name="to")
    attributes: dict[str, AttributeValue] = {}


class _Layer(msgspec.Struct):
    annotator: str
    spans: dict[str, _Bearing] = {}
    relations: list[_Arrow] = []
    notes: str = ""


class _Own(msgspec.Struct):
    id: str
    title: str
    language: str = ""
    layers: list[_Layer] = []


class _UserData(msgspec.Struct):
    declannot: _Own


_decode_own = msgspec.msgpack.Decoder(_UserData).decode


@dataclass(frozen=True, slots=True)
class _Found:
    """A span as a group or the entities have it: tokens, label and id."""

    tokens: Range
    label: str
    id: str = ""


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a DocBin.

    Raises:
        UserError: it is no DocBin, contradicts itself, or has no group of the name asked for.
    """
    yield from _Reader(path, load(path), options).documents()


class _Reader:
    """One file."""

    def __init__(self, path: Path, kept: Bin, options: ReadOptions) -> None:
        import numpy
        from spacy.strings import StringStore

        self._path, self._bin, self._column = path, kept, options.column
        store = StringStore()
        self._names = {int(store.add(each)): each for each in kept.strings}
        self._lengths = self._array(kept.lengths, "<i4").tolist()
        width, total = len(kept.attrs), sum(self._lengths)
        if not width or kept.attrs[0] != ORTH or min(self._lengths, default=0) < 0:
            refuse(path, message("it does not say what its tokens are"))
        tokens = self._array(kept.tokens, "<u8")
        if len(tokens) != total * width or len(kept.spaces) != total:
            refuse(path, message("its tokens are not as many as it says"))
        self._tokens = tokens.reshape(total, width)
        self._spaces = numpy.frombuffer(kept.spaces, "u1")
        self._columns = {number: place for place, number in enumerate(kept.attrs)}
        self._asked_found = self._column is None

    def documents(self) -> Iterator[Read]:
        """Yield the documents."""
        start = 0
        for number, length in enumerate(self._lengths):
            yield self._document(number, start, start + length)
            start += length
        if not self._asked_found:
            raise UserError(
                "No document has spans called “{name}”",
                where=str(self._path),
                remedy="Name a group of doc.spans, or {entities} for the entities.",
                name=self._column,
                entities=ENTITIES,
            )

    def _array(self, data: memoryview, kind: str) -> numpy.ndarray:
        import numpy

        try:
            return numpy.frombuffer(data, kind)
        except ValueError as error:
            refuse(self._path, str(error))

    def _document(self, number: int, start: int, end: int) -> Read:
        where = f"{self._path}, document {number + 1}"
        losses: list[LossDetail] = []
        tokens = self._tokens[start:end]
        flags = _at(self._bin.flags, number) or {}
        spaced = [True] * (end - start) if flags.get("has_unknown_spaces") else None
        if spaced is not None:
            losses.append(_loss(Loss.TEXT_REBUILT, "words with a blank between them"))
        spaces = spaced or self._spaces[start:end].astype(bool).tolist()
        words = [self._name(each, where) for each in tokens[:, 0].tolist()]
        parts = [f"{word} " if space else word for word, space in zip(words, spaces, strict=True)]
        starts = list(accumulate(map(len, parts), initial=0))
        text = "".join(parts)
        if spaced is not None:
            text = text.removesuffix(" ")
        ends = [at + len(word) for at, word in zip(starts, words, strict=False)]
        own = self._own(number, losses)
        groups = self._groups(number, len(words), where)
        if entities := self._entities(tokens, where, losses):
            groups[ENTITIES] = entities
        self._note_unread(number, tokens, losses)
        made = _Document(text, (starts, ends), losses, where)
        if self._column is not None:
            self._asked_found = self._asked_found or self._column in groups
            groups = {name: each for name, each in groups.items() if name == self._column}
        return made.read(own, groups, f"{self._path.stem} {number + 1}")

    def _name(self, number: int, where: str) -> str:
        """Return the string behind a hash."""
        found = self._names.get(number)
        if found is not None:
            return found
        raise UserError(
            "A string is missing that the document uses",
            where=where,
            remedy="The file is damaged; write it again with spaCy’s DocBin.to_disk.",
        )

    def _own(self, number: int, losses: list[LossDetail]) -> _Own | None:
        """Return what declannot wrote about a document; what others did is left out and noted."""
        data = _at(self._bin.user_data, number)
        if not data or data == b"\x80":
            return None
        try:
            return _decode_own(data).declannot
        except (msgspec.MsgspecError, ValueError, RecursionError):
            losses.append(_loss(Loss.UNKNOWN_IGNORED, "user_data"))
            return None

    def _groups(self, number: int, length: int, where: str) -> dict[str, list[_Found]]:
        found: dict[str, list[_Found]] = {}
        for keys, group in groups_of(_at(self._bin.span_groups, number) or b"", self._path):
            spans = []
            for packed in group.spans:
                if len(packed) != SPAN.size:
                    refuse(
                        self._path,
                        message(
                            "its spans have {size} bytes, not {wanted}",
                            size=len(packed),
                            wanted=SPAN.size,
                        ),
                    )
                key, _, label, first, last, *_ = SPAN.unpack(packed)
                if not 0 <= first <= last <= length:
                    raise _outside(first, last, length, where)
                spans.append(
                    _Found((first, last), self._name(label, where), self._names.get(key, ""))
                )
            found |= dict.fromkeys(keys, spans)
        return found

    def _entities(
        self, tokens: numpy.ndarray, where: str, losses: list[LossDetail]
    ) -> list[_Found]:
        """Return the entities that the columns of tokens tell."""
        if ENT_IOB not in self._columns or ENT_TYPE not in self._columns:
            return []
        marks = tokens[:, self._columns[ENT_IOB]].tolist()
        types = tokens[:, self._columns[ENT_TYPE]].tolist()
        found: list[_Found] = []
        start = -1
        for place, (mark, kind) in enumerate(zip([*marks, 0], [*types, 0], strict=True)):
            if mark == _INSIDE and start >= 0 and kind == types[start]:
                continue
            if start >= 0:
                found.append(_Found((start, place), self._name(types[start], where)))
                start = -1
            if kind and mark in (_BEGINS, _INSIDE):
                start = place
                if mark == _INSIDE:
                    detail = f"an entity goes on at word {place + 1} that has not begun"
                    losses.append(_loss(Loss.SCHEME_REPAIRED, detail))
        return found

    def _note_unread(self, number: int, tokens: numpy.ndarray, losses: list[LossDetail]) -> None:
        """Note what the document says beyond spans."""
        told = [
            name
            for key, name in _TOLD.items()
            if key in self._columns and tokens[:, self._columns[key]].any()
        ]
        if (cats := _at(self._bin.cats, number)) and bytes(cats) != b"\x80":
            told.append("categories of the text")
        if told:
            losses.append(_loss(Loss.UNKNOWN_IGNORED, ", ".join(told)))


class _Document:
    """Puts what was found on the text of one document."""

    def __init__(
        self,
        text: str,
        edges: tuple[list[int], list[int]],
        losses: list[LossDetail],
        where: str,
    ) -> None:
        self._text, self._losses, self._where = text, losses, where
        self._starts, self._ends = edges

    def read(self, own: _Own | None, groups: dict[str, list[_Found]], title: str) -> Read:
        """Return the record."""
        record = CorpusDocument(text=self._text, title=title)
        known: set[tuple[Range, str]] = set()
        if own is not None:
            record.id, record.title, record.language = own.id, own.title, own.language
            for told in own.layers:
                spans = groups.pop(told.annotator, None)
                if spans is not None:
                    known |= {(each.tokens, each.label) for each in spans}
                    record.layers.append(self._own_layer(told, spans))
        others = self._others(groups, known if own is not None else set())
        if others or (own is None and groups):
            record.layers.append(CorpusLayer(spans=others))
        return Read(record, self._where, tuple(self._losses))

    def _own_layer(self, told: _Layer, spans: list[_Found]) -> CorpusLayer:
        """Return a layer that declannot wrote, with all that stands beside it."""
        pieces: dict[tuple[str, str], list[Range]] = {}
        for number, each in enumerate(spans):
            if self._place(each) is not None:
                pieces.setdefault((each.id or f"\0{number}", each.label), []).append(each.tokens)
        seen: set[str] = set()
        layer = CorpusLayer(annotator=told.annotator, notes=told.notes)
        for (key, label), tokens in pieces.items():
            fresh = not key.startswith("\0") and key not in seen
            seen.add(key)
            borne = told.spans.get(key) if fresh else None
            ranges = self._ranges(tokens, borne)
            layer.spans.append(
                CorpusSpan(
                    id=key if fresh else "",
                    start=ranges[0][0],
                    end=ranges[-1][1],
                    label=label,
                    fragments=ranges if len(ranges) > 1 else None,
                    attributes=borne.attributes if borne else {},
                    note=borne.note if borne else "",
                    doubt=borne.doubt if borne else False,
                )
            )
        layer.relations = self._arrows(told, {each.id for each in layer.spans if each.id})
        return layer

    def _ranges(self, tokens: list[Range], borne: _Bearing | None) -> list[Range]:
        """Return the ranges of a span: as it was before it was widened, if that still fits."""
        before = borne.ranges if borne is not None else None
        if before:
            ordered = all(0 <= start < end <= len(self._text) for start, end in before) and all(
                one[1] < other[0] for one, other in zip(before, before[1:], strict=False)
            )
            covered = [covering(self._starts, self._ends, each) for each in before]
            if ordered and sorted(tokens) == sorted(each for each in covered if each is not None):
                return before
        places = ((self._starts[first], self._ends[last - 1]) for first, last in tokens)
        return list(joined_ranges(places))

    def _arrows(self, told: _Layer, there: set[str]) -> list[CorpusRelation]:
        arrows = []
        for each in told.relations:
            if each.first in there and each.last in there:
                arrows.append(
                    CorpusRelation(
                        id=each.id,
                        type=each.type,
                        from_id=each.first,
                        to_id=each.last,
                        attributes=each.attributes,
                    )
                )
            else:
                detail = f"{each.type}: an end of it is not a span here"
                self._losses.append(_loss(Loss.RELATION_DROPPED, detail))
        return arrows

    def _others(
        self, groups: dict[str, list[_Found]], known: set[tuple[Range, str]]
    ) -> list[CorpusSpan]:
        """Return the spans that are nobody's, each once."""
        named = sorted(groups.keys() - {ENTITIES})
        if len(named) > 1:
            detail = f"names of the groups {', '.join(named)}: their spans are in one layer"
            self._losses.append(_loss(Loss.METADATA_DROPPED, detail))
        seen, spans = set(known), []
        for each in (one for group in groups.values() for one in group):
            key = (each.tokens, each.label)
            if key not in seen and (where := self._place(each)) is not None:
                spans.append(CorpusSpan(start=where[0], end=where[1], label=each.label))
            seen.add(key)
        return spans

    def _place(self, found: _Found) -> Range | None:
        """Return where a span is in characters, or None where it is empty."""
        first, last = found.tokens
        if first < last and self._starts[first] < self._ends[last - 1]:
            return self._starts[first], self._ends[last - 1]
        detail = f"{found.label or 'a span'} covers nothing"
        self._losses.append(_loss(Loss.EMPTY_SPAN_DROPPED, detail))
        return None


def _at(values: Any, place: int) -> Any:
    return values[place] if values is not None and place < len(values) else None


def _loss(code: Loss, detail: str) -> LossDetail:
    return LossDetail(code=code.value, detail=detail)


def _outside(first: int, last: int, length: int, where: str) -> UserError:
    return UserError(
        "The span from word {first} to {last} is not in the document, which has {length} words",
        where=where,
        remedy="The file is damaged; write it again with spaCy’s DocBin.to_disk.",
        first=first,
        last=last,
        length=length,
    )
