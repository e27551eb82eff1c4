"""The annotations of WebAnno TSV 3, gathered from rows: spans, chains, relations and slots."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken
from declannot.domain.span import Range
from declannot.formats.inception import DOUBT, NOTE, OWN_SPAN
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusRelation, CorpusSpan
from declannot.formats.webanno_tsv.escapes import numbered, split_cell, unescaped
from declannot.formats.webanno_tsv.header import Feature, Kind, TsvLayer

_ANY = "uima.tcas.Annotation"
_TOKEN = "Token"
_REFERENCE = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d{1,9})(?:_(\d{1,9}))?\])?")
_CHAIN = re.compile(r"((?:\\.|[^\\])*)->(\d{1,9})-(\d{1,9})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Row:
    """A row with annotations: the line it stands in, its name, and its cells as they stand."""

    number: int
    unit: str
    rest: str


@dataclass(eq=False, slots=True)
class _Annotation:
    """A span as it grows over its rows."""

    layer: TsvLayer
    number: int
    begin: int
    end: int
    values: dict[str, str] = field(default_factory=dict)
    id: str = field(default_factory=new_id)

    def grow(self, begin: int, end: int) -> None:
        if end > self.end:
            self.end = end
        if begin < self.begin:
            self.begin = begin

    @property
    def label(self) -> str:
        return self.values.get(self.layer.label) or self.layer.name


@dataclass(frozen=True, slots=True)
class _Arrow:
    """A relation or the filler of a slot, whose ends are looked up when all rows are read."""

    line: int
    type: str
    source: _Annotation | tuple[str, str, int]
    target: _Annotation | tuple[str, str, int]
    values: dict[str, str]


class Annotations:
    """Everything that stands in the cells of a file."""

    def __init__(
        self, layers: Sequence[TsvLayer], rows: Callable[[str], Range | None], path: Path
    ) -> None:
        """Prepare for a file.

        Args:
            rows: finds the range of a row by its name, also of rows that were not added.
        """
        self._layers = layers
        self._rows = rows
        self._path = path
        self._all: list[_Annotation] = []
        self._by_number: dict[tuple[str, int], _Annotation] = {}
        self._by_unit: dict[str, list[_Annotation]] = defaultdict(list)
        self._repeated: dict[str, list[_Annotation]] = {}
        self._tokens: dict[str, _Annotation] = {}
        self._arrows: list[_Arrow] = []
        self._chains: dict[tuple[str, int], dict[int, tuple[_Annotation, str]]] = defaultdict(dict)
        self._types = {each.type for each in layers}

    def repeats(self, unit: str, rest: str, begin: int, end: int) -> bool:
        """Take in a row that bears the same spans as an earlier one; return whether it does.

        Args:
            unit: the name of the row.
            rest: its cells as they stand.
            begin, end: its offsets in code points.
        """
        known = self._repeated.get(rest)
        if known is None:
            return False
        for each in known:
            if end > each.end:
                each.end = end
            if begin < each.begin:
                each.begin = begin
        self._by_unit[unit] = known
        return True

    def add(self, row: Row, begin: int, end: int) -> None:
        """Take in a row with annotations; its offsets are code points.

        Raises:
            UserError: a cell cannot be read, or contradicts an earlier one.
        """
        row_cells = row.rest.split("\t")
        plain = True
        for layer in self._layers:
            cells = row_cells[layer.first : layer.first + layer.width]
            if cells.count("_") == len(cells):
                continue
            plain = plain and layer.kind is Kind.SPAN and not layer.slots
            if layer.kind is Kind.SPAN:
                self._add_spans(layer, row, row_cells, begin, end)
            elif layer.kind is Kind.CHAIN:
                self._add_links(layer, row, cells, begin, end)
            else:
                self._add_relations(layer, row, cells)
        spans = self._by_unit[row.unit]
        if plain and all(each.number for each in spans):
            self._repeated[row.rest] = spans  # the next row of the same spans looks the same

    def record(self) -> tuple[list[CorpusSpan], list[CorpusRelation], tuple[LossDetail, ...]]:
        """Return spans, relations, and what cannot be kept.

        Raises:
            UserError: a relation names a span that is not there.
        """
        arrows = [self._resolved(each) for each in self._arrows]
        for (name, _), links in self._chains.items():
            places = sorted(links)
            for here, there in zip(places, places[1:], strict=False):
                first, kind = links[here]
                arrows.append((kind or name, first, links[there][0], {}))
        kept = [each for each in (*self._all, *self._tokens.values()) if each.begin < each.end]
        losses = [
            LossDetail(code=Loss.EMPTY_SPAN_DROPPED, detail=f"{each.label} at {each.begin}")
            for each in self._all
            if each.begin == each.end
        ]
        ids = {each.id for each in kept}
        relations = []
        for kind, source, target, values in arrows:
            if source.id in ids and target.id in ids:
                relations.append(
                    CorpusRelation(
                        type=kind, from_id=source.id, to_id=target.id, attributes=dict(values)
                    )
                )
            else:
                detail = f"{kind}: it joins a span without text"
                losses.append(LossDetail(code=Loss.RELATION_DROPPED, detail=detail))
        spans = sorted(map(_span, kept), key=lambda each: each.order[:3])
        return spans, relations, tuple(losses)

    def _add_spans(self, layer: TsvLayer, row: Row, cells: list[str], begin: int, end: int) -> None:
        """Take in the spans of one layer that touch a row, stacked ones in their order."""
        columns = [(feature, split_cell(cells[feature.column], "|")) for feature in layer.features]
        for place in range(max(len(items) for _, items in columns)):
            number = 0
            values: dict[str, str] = {}
            for feature, items in columns:
                item = items[place] if place < len(items) else "_"
                if feature.target:
                    continue
                value, given = numbered(item)
                number = number or given
                if value is not None and feature.name:
                    values[feature.name] = value
            for feature, _ in columns:
                if feature.target:
                    number = number or _slot_number(cells[feature.column], place)
            span = self._span(layer, row, number, values, begin, end)
            for feature, items in columns:
                if feature.target and place < len(items):
                    targets = split_cell(cells[feature.column + 1], "|")
                    target = targets[place] if place < len(targets) else "_"
                    self._add_slots(row.number, span, feature, items[place], target)

    def _span(
        self,
        layer: TsvLayer,
        row: Row,
        number: int,
        values: dict[str, str],
        begin: int,
        end: int,
    ) -> _Annotation:
        """Return the span with that number, grown over the row, or a new one."""
        known = self._by_number.get((layer.type, number)) if number else None
        if known is None:
            known = _Annotation(layer, number, begin, end, values)
            self._all.append(known)
            if number:
                self._by_number[(layer.type, number)] = known
        else:
            for name, value in values.items():
                if known.values.setdefault(name, value) != value:
                    raise self._refused(
                        row.number,
                        "The span [{number}] has two values of “{feature}”",
                        number=number,
                        feature=name,
                    )
            known.grow(begin, end)
        self._by_unit[row.unit].append(known)
        return known

    def _add_slots(
        self, line: int, span: _Annotation, feature: Feature, roles: str, targets: str
    ) -> None:
        """Take in what fills a slot: roles in one column, what they point to in the next."""
        pairs = zip(split_cell(roles, ";"), split_cell(targets, ";"), strict=False)
        for role, target in pairs:
            if target in ("*", "_"):
                continue
            unit, number, _ = self._reference(target, line)
            kind = numbered(role)[0] or feature.name
            self._arrows.append(_Arrow(line, kind, span, (feature.target, unit, number), {}))

    def _add_links(self, layer: TsvLayer, row: Row, cells: list[str], begin: int, end: int) -> None:
        """Take in elements of chains; the number is that of the chain, so it joins no rows."""
        links = split_cell(cells[0], "|")
        labels = split_cell(cells[1], "|")
        for place, link in enumerate(links):
            found = _CHAIN.fullmatch(link)
            if found is None:
                raise self._refused(row.number, "“{cell}” is no element of a chain", cell=link[:40])
            kind = "" if found[1] in ("*", "_") else unescaped(found[1])
            chain, position = int(found[2]), int(found[3])
            elements = self._chains[(layer.name, chain)]
            known = elements.get(position)
            if known is not None:
                known[0].grow(begin, end)
                continue
            label = numbered(labels[place])[0] if place < len(labels) else None
            values = {} if label is None else {layer.label: label}
            span = _Annotation(layer, 0, begin, end, values)
            elements[position] = (span, kind)
            self._all.append(span)
            self._by_unit[row.unit].append(span)

    def _add_relations(self, layer: TsvLayer, row: Row, cells: list[str]) -> None:
        """Take in relations, which stand on the row of their target."""
        sources = split_cell(cells[-1], "|")
        columns = [
            (feature.name, split_cell(cell, "|"))
            for feature, cell in zip(layer.features, cells, strict=False)
        ]
        for place, written in enumerate(sources):
            unit, number, target_number = self._reference(written, row.number)
            values = {}
            for name, items in columns:
                value = numbered(items[place])[0] if place < len(items) else None
                if value is not None and name:
                    values[name] = value
            kind = values.pop(layer.label, "") or layer.name
            source = (layer.base, unit, number)
            target = (layer.base, row.unit, target_number)
            self._arrows.append(_Arrow(row.number, kind, source, target, values))

    def _reference(self, written: str, line: int) -> tuple[str, int, int]:
        found = _REFERENCE.fullmatch(written)
        if found is None:
            raise self._refused(line, "“{cell}” does not name a row", cell=written[:40])
        return found[1], int(found[2] or 0), int(found[3] or 0)

    def _resolved(self, arrow: _Arrow) -> tuple[str, _Annotation, _Annotation, dict[str, str]]:
        return (
            arrow.type,
            self._end(arrow.source, arrow.line),
            self._end(arrow.target, arrow.line),
            arrow.values,
        )

    def _end(self, end: _Annotation | tuple[str, str, int], line: int) -> _Annotation:
        """Return the span a reference means; a token itself where the layer is not in the file."""
        if isinstance(end, _Annotation):
            return end
        base, unit, number = end
        here = [
            each
            for each in self._by_unit.get(unit, ())
            if (base == _ANY or each.layer.type == base) and (not number or each.number == number)
        ]
        unnumbered = [each for each in here if not each.number]
        if not number and unnumbered:
            here = unnumbered
        if here:
            return here[0]
        if base not in self._types and base.rpartition(".")[2] == _TOKEN:
            return self._token(unit, base, line)
        raise self._refused(
            line, "There is no span {number} of {layer} at {unit}",
            number=f"[{number}]" if number else "", layer=base, unit=unit,
        )  # fmt: skip

    def _token(self, unit: str, base: str, line: int) -> _Annotation:
        """Return a token as a span, made where relations join tokens."""
        known = self._tokens.get(unit)
        if known is None:
            where = self._rows(unit)
            if where is None:
                raise self._refused(line, "There is no row {unit}", unit=unit)
            begin, end = where
            layer = TsvLayer(Kind.SPAN, base, (), 0, 0)
            known = self._tokens[unit] = _Annotation(layer, 0, begin, end)
        return known

    def _refused(self, line: int, template: Spoken, **values: object) -> UserError:
        return UserError(
            template,
            where=f"{self._path}, line {line}",
            remedy="The file is damaged or not WebAnno TSV 3.3; export it again.",
            **values,
        )


def _slot_number(cell: str, place: int) -> int:
    """Return the number of a span that stands only behind the last of its roles."""
    items = split_cell(cell, "|")
    roles = split_cell(items[place], ";") if place < len(items) else [""]
    return numbered(roles[-1])[1]


def _span(annotation: _Annotation) -> CorpusSpan:
    values = dict(annotation.values)
    values.pop(annotation.layer.label, None)
    note, doubt = "", False
    if annotation.layer.type == OWN_SPAN:
        note = values.pop(NOTE, "")
        doubt = values.pop(DOUBT, "") == "true"
    return CorpusSpan(
        id=annotation.id,
        start=annotation.begin,
        end=annotation.end,
        label=annotation.label,
        attributes=dict(values),
        note=note,
        doubt=doubt,
    )
