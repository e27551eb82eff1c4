"""Spans and relations of a document of another tool, gathered and put on its text.

The ids of other tools are unique in a document at best, so that they serve to join relations to
spans and are not kept.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.formats.format import Read, ReadOptions
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.readings import Place, located
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.record_check import check_text
from declannot.formats.units import CODE_POINT

_LARGEST = 1 << 63


class Marked(msgspec.Struct, gc=False):
    """A span as a file has it, with all it bears; several places are pieces of one span."""

    label: str
    places: list[Place]
    key: Hashable = None
    attributes: dict[str, AttributeValue] = msgspec.field(default_factory=dict)
    note: str = ""
    doubt: bool = False
    created: str | None = None


class Joined(msgspec.Struct, gc=False):
    """A relation as a file has it, its ends by the keys of spans."""

    type: str
    from_key: Hashable
    to_key: Hashable


@dataclass(slots=True)
class Gathered:
    """What a file says about one document, by annotator (None where nobody is named).

    Attributes:
        where: file and line, for errors.
        spans, relations: by annotator.
        losses: what has no place in the record.
    """

    where: str
    spans: dict[str | None, list[Marked]] = field(default_factory=dict)
    relations: dict[str | None, list[Joined]] = field(default_factory=dict)
    losses: list[LossDetail] = field(default_factory=list)

    def layer(self, annotator: str | None) -> list[Marked]:
        """Return the spans of an annotator, to be added to; the layer is there from now on."""
        return self.spans.setdefault(annotator, [])

    def join(self, annotator: str | None, relation: Joined) -> None:
        """Add a relation."""
        self.layer(annotator)
        self.relations.setdefault(annotator, []).append(relation)

    def lose(self, code: Loss, detail: str) -> None:
        """Note what is left out."""
        self.losses.append(LossDetail(code=code.value, detail=detail))

    def read(
        self,
        document: CorpusDocument,
        options: ReadOptions,
        *,
        usual: str = CODE_POINT,
        other: bool = False,
        line_feeds: bool = False,
        witnesses: Sequence[Place] = (),
    ) -> Read:
        """Return the document with its layers, counted in code points.

        Args:
            document: its text and particulars.
            options: how the file is to be read.
            usual, other, line_feeds: as for ``located``.
            witnesses: further places that say what they cover, such as tokens.

        Raises:
            UserError: the text is not good, a span is not in it, no way to count agrees with what
                the spans quote, or a key occurs twice.
        """
        check_text(document, self.where)
        marked = [each for layer in self.spans.values() for each in layer]
        places = [*(place for each in marked for place in each.places), *witnesses]
        found = located(
            document.text,
            places,
            options,
            self.where,
            usual=usual,
            other=other,
            line_feeds=line_feeds,
        )
        self.losses += found.losses
        ranges = iter(found.ranges)
        for annotator, layer in self.spans.items():
            document.layers.append(self._layer(annotator, layer, _pieces(layer, ranges)))
        quoted = sum(place.quote is not None for place in places)
        return Read(document, self.where, tuple(self.losses), quoted)

    def _layer(
        self, annotator: str | None, marked: list[Marked], ranges: list[list[Range]]
    ) -> CorpusLayer:
        """Return one annotator's layer, empty spans and what hangs in the air left out."""
        joined = self.relations.get(annotator, [])
        ends = {key for each in joined for key in (each.from_key, each.to_key)}
        ids: dict[Hashable, str] = {}
        keys: set[Hashable] = set()
        spans: list[CorpusSpan] = []
        for each, pieces in zip(marked, ranges, strict=True):
            key = each.key
            if key is not None:
                if key in keys:
                    raise self._twice(key)
                keys.add(key)
            if not pieces:
                self.lose(Loss.EMPTY_SPAN_DROPPED, f"{each.label} covers nothing")
                continue
            span = CorpusSpan(
                start=pieces[0][0],
                end=pieces[-1][1],
                label=each.label,
                fragments=pieces if len(pieces) > 1 else None,
                attributes=self._storable(each) if each.attributes else each.attributes,
                note=each.note,
                doubt=each.doubt,
                created=each.created,
            )
            if key is not None and key in ends:
                span.id = ids[key] = new_id()
            spans.append(span)
        return CorpusLayer(annotator=annotator, spans=spans, relations=self._arrows(joined, ids))

    def _storable(self, marked: Marked) -> dict[str, AttributeValue]:
        """Return the attributes without numbers that no file can hold."""
        kept: dict[str, AttributeValue] = {}
        for name, value in marked.attributes.items():
            if isinstance(value, str):  # most of them
                kept[name] = value
                continue
            listed = value if isinstance(value, list) else [value]
            if all(isinstance(each, str) or -_LARGEST < each < _LARGEST for each in listed):
                kept[name] = value
            else:
                self.lose(Loss.UNKNOWN_IGNORED, f"the number {name} of {marked.label}")
        return kept

    def _arrows(
        self, joined: Sequence[Joined], ids: Mapping[Hashable, str]
    ) -> list[CorpusRelation]:
        relations = []
        for each in joined:
            first, last = ids.get(each.from_key), ids.get(each.to_key)
            if first is None or last is None:
                self.lose(Loss.RELATION_DROPPED, f"{each.type}: an end of it is not a span here")
                continue
            relations.append(CorpusRelation(type=each.type, from_id=first, to_id=last))
        return relations

    def _twice(self, key: Hashable) -> UserError:
        return UserError(
            "The span id “{id}” occurs twice in the document",
            where=self.where,
            remedy="Ids are unique; remove or rename one.",
            id=str(key)[:80],
        )


def _pieces(marked: list[Marked], ranges: Iterator[Range]) -> list[list[Range]]:
    """Return the pieces of each span, in order, touching ones joined, empty ones left out."""
    pieces = []
    for span in marked:
        if len(span.places) == 1:
            only = next(ranges)
            pieces.append([only] if only[0] < only[1] else [])
        else:
            own = [next(ranges) for _ in span.places]
            pieces.append(list(joined_ranges(each for each in own if each[0] < each[1])))
    return pieces


def text_of_value(value: object) -> str:
    """Return a value of JSON as text: strings as they are, anything else as JSON writes it."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
