"""WebAnno TSV 3.3, as WebAnno and INCEpTION exchange it: a file a document and annotator.

One layer holds the spans, with the label and each attribute as features; another the relations.
Spans that begin or end inside a token have rows of their own. The blanks between sentences go
with the sentence before them, so that the whole text is in the file. Offsets are UTF-16 units.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from declannot.domain.segment import sentences
from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.domain.text import StatementText
from declannot.formats.conll_tokens import TOKENIZERS, tokens_of
from declannot.formats.dropped import note_dropped, note_flattened
from declannot.formats.format import Format, Holds, Piece, Rendering, Unit
from declannot.formats.inception import (
    DOUBT,
    LABEL,
    NOTE,
    OWN_RELATION,
    OWN_SPAN,
    FeatureNames,
    LayerFiles,
    comparable,
    frozen,
)
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusRelation, CorpusSpan
from declannot.formats.tsv_escapes import escaped_text, escaped_value
from declannot.formats.tsv_reading import read, read_back, recognises

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.ATTRIBUTES,
        Holds.RELATIONS,
        Holds.NOTES,
    }
)
Part = int | tuple[int, int, int]
"""A whole token, or a token with the start and end of the part of it that is meant."""
_FIRST = "#FORMAT=WebAnno TSV 3.3\n"


class TsvRenderer:
    """Writes a file a document and layer."""

    def __init__(self, rendering: Rendering) -> None:
        self.rendering = rendering
        self.features = FeatureNames(rendering.ledger)
        self._files = LayerFiles(rendering, ".tsv")

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        note_flattened(self.rendering)
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return a file for each layer, or one without annotations where there is none."""
        note_dropped(document, HOLDS, self.rendering.ledger, doubt_held=True)
        grid = _Grid(document, self.rendering.options.tokens)
        layers = [each for each in document.layers if each.annotator in self.rendering.layers]
        for layer in layers or [CorpusLayer()]:
            path = self._files.path(document, layer.annotator)
            sheet = _Sheet(self, document, layer, grid)
            yield path, sheet.lines()
            self.rendering.promises.promise(path, len(sheet.spans), sheet.content())

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()

    def lose(self, code: Loss, document: CorpusDocument, span: str, detail: str) -> None:
        """Note a loss of one span."""
        self.rendering.ledger.lose(code, document=document.id, span=span, detail=detail)


class _Grid:
    """The tokens and sentences of a document, and how their rows begin."""

    def __init__(self, document: CorpusDocument, tokens: str) -> None:
        text = document.text
        ranges = tokens_of(text, document.language, tokens)
        self.starts = [start for start, _ in ranges]
        self.ends = [end for _, end in ranges]
        plain = text.isascii() or max(text) <= "\uffff"
        self.offset = int if plain else StatementText(text).to_utf16
        self.text = text
        edges = [0, *(start for start, _ in sentences(text, document.language)), len(text)]
        edges = sorted({bisect_left(self.starts, edge) for edge in edges})
        self.sentences = list(zip(edges, edges[1:], strict=False))
        self.names = [
            f"{number}-{place}"
            for number, (first, end) in enumerate(self.sentences, 1)
            for place in range(1, end - first + 1)
        ]
        forms = [text[start:end] for start, end in ranges]
        if escaped_text(text) != text:
            forms = [escaped_text(each) for each in forms]
        begins, stops = self.starts, self.ends
        if not plain:
            begins = [self.offset(each) for each in begins]
            stops = [self.offset(each) for each in stops]
        self.heads = [
            f"{name}\t{begin}-{end}\t{form}\t"
            for name, begin, end, form in zip(self.names, begins, stops, forms, strict=True)
        ]

    def text_lines(self, number: int) -> str:
        """Return a sentence as it stands above its rows, with the blanks after it."""
        first, end = self.sentences[number]
        start = self.starts[first] if number else 0
        stop = self.starts[end] if end < len(self.starts) else len(self.text)
        lines = escaped_text(self.text[start:stop]).split("\n")
        return "".join(f"#Text={line}\n" for line in lines)

    def units(self, where: Range) -> list[Part]:
        """Return the tokens, and parts of tokens at its edges, that a range covers."""
        first = bisect_right(self.ends, where[0])
        end = bisect_left(self.starts, where[1])
        units: list[Part] = list(range(first, end))
        for place in {0, len(units) - 1} if units else ():
            token = first + place
            start, stop = self.starts[token], self.ends[token]
            if where[0] > start or where[1] < stop:
                units[place] = (token, max(where[0], start), min(where[1], stop))
        return units

    def range_of(self, unit: Part) -> Range:
        """Return what a token or part covers."""
        if isinstance(unit, int):
            return self.starts[unit], self.ends[unit]
        return unit[1], unit[2]


@dataclass(eq=False, slots=True)
class _Written:
    """A span, or a piece of one, as it is written.

    Attributes:
        cells: what stands in its columns, by feature.
        number: tells it from others; 0 where a single row holds it alone.
        content: what a reader must find.
    """

    units: list[Part]
    cells: dict[str, str]
    content: tuple[int, int, str, tuple[object, ...], str, bool]
    number: int = 0


@dataclass(slots=True)
class _Sheet:
    """The file of one layer of one document."""

    renderer: TsvRenderer
    document: CorpusDocument
    layer: CorpusLayer
    grid: _Grid
    spans: list[_Written] = field(default_factory=list)
    arrows: list[tuple[str, _Written, _Written, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        by_id: dict[str, _Written] = {}
        for span in self.layer.spans:
            written = self._written(span)
            self.spans += written
            if written:
                by_id[span.id] = written[0]
        for relation in self.layer.relations:
            self._add_relation(relation, by_id)
        if self.layer.notes:
            self.renderer.lose(Loss.NOTE_DROPPED, self.document, "", "remarks on the document")

    def lines(self) -> bytes:
        """Return the file."""
        stacks = self._stacks()
        features = _in_use((each.cells for each in self.spans), [LABEL])
        kinds = _in_use((values for *_, values in self.arrows), [])
        parts = [_FIRST]
        if self.spans:
            parts.append(f"#T_SP={'|'.join([OWN_SPAN, *features])}\n")
        if self.arrows:
            names = "|".join([OWN_RELATION, LABEL, *kinds, f"BT_{OWN_SPAN}"])
            parts.append(f"#T_RL={names}\n")
        parts.append("\n")
        cells = self._cells(stacks, features, kinds)
        width = len(features) * bool(self.spans) + (len(kinds) + 2) * bool(self.arrows)
        blank = "_\t" * width + "\n"
        heads = self.grid.heads
        for number, (first, end) in enumerate(self.grid.sentences):
            parts += ["\n", self.grid.text_lines(number)]
            for token in range(first, end):
                known = cells.get(token)
                if known is None:
                    parts.append(heads[token] + blank)
                elif len(known) == 1 and token in known:
                    parts.append(f"{heads[token]}{known[token]}\n")
                else:
                    parts += self._rows(token, known, blank)
        return "".join(parts).encode()

    def content(self) -> tuple[object, ...]:
        """Return what a reader must find: text, spans with all they bear, and relations."""
        relations = [
            (kind, source.content, target.content, frozen(values))
            for kind, source, target, values in self.arrows
        ]
        return comparable(self.document.text, [each.content for each in self.spans], relations)

    def _written(self, span: CorpusSpan) -> list[_Written]:
        """Return the span as the file has it, having noted what changes."""
        pieces = []
        for where in joined_ranges(span.ranges):
            units = self.grid.units(where)
            if not units:
                continue
            start, end = self.grid.range_of(units[0])[0], self.grid.range_of(units[-1])[1]
            pieces.append((units, start, end))
            if (start, end) != where:
                self._lose(Loss.BOUNDARY_SNAPPED, span, "blanks at its edges are left out")
        if not pieces:
            self._lose(Loss.EMPTY_SPAN_DROPPED, span, "covers no token")
            return []
        if span.fragments is not None:
            self._lose(Loss.DISCONTINUOUS_SPLIT, span, f"{len(pieces)} spans")
        values: dict[str, str] = {}
        for name, value in span.attributes.items():
            text = self._value(span.id, name, value)
            if text:
                values[self.renderer.features.name(name)] = text
        cells = {LABEL: span.label}
        if span.note:
            cells[NOTE] = span.note
        if span.doubt:
            cells[DOUBT] = "true"
        cells |= values
        bears = (span.label, frozen(values), span.note, span.doubt)
        return [_Written(units, cells, (start, end, *bears)) for units, start, end in pieces]

    def _value(self, span_id: str, name: str, value: AttributeValue) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, list):
            detail = f"{name}: several values written as one text"
            self.renderer.lose(Loss.ATTRIBUTE_DROPPED, self.document, span_id, detail)
            return ", ".join(map(str, value))
        if value == "":
            detail = f"{name}: it has no text"
            self.renderer.lose(Loss.ATTRIBUTE_DROPPED, self.document, span_id, detail)
        return str(value)

    def _add_relation(self, relation: CorpusRelation, by_id: dict[str, _Written]) -> None:
        source, target = by_id.get(relation.from_id), by_id.get(relation.to_id)
        if source is None or target is None:
            detail = f"{relation.type}: no end"
            self.renderer.lose(Loss.RELATION_DROPPED, self.document, relation.from_id, detail)
            return
        values = {}
        for name, value in relation.attributes.items():
            text = self._value(relation.from_id, name, value)
            if text:
                values[self.renderer.features.name(name)] = text
        self.arrows.append((relation.type, source, target, values))

    def _stacks(self) -> dict[Part, list[_Written]]:
        """Return the spans of each token or part of one, and number those that need it."""
        stacks: dict[Part, list[_Written]] = defaultdict(list)
        order = sorted(self.spans, key=lambda each: (each.content[0], -each.content[1]))
        for each in order:
            for unit in each.units:
                stacks[unit].append(each)
        number = 0
        for each in order:
            if len(each.units) > 1 or len(stacks[each.units[0]]) > 1:
                number += 1
                each.number = number
        return stacks

    def _cells(
        self, stacks: dict[Part, list[_Written]], features: list[str], kinds: list[str]
    ) -> dict[int, dict[Part, str]]:
        """Return what stands behind the head of each row with annotations, by token and part."""
        arrows = self._arrow_cells(stacks, kinds)
        no_arrow = "_\t" * (len(kinds) + 2) if self.arrows else ""
        rows: dict[int, dict[Part, str]] = defaultdict(dict)
        known: dict[tuple[int, ...], str] = {}
        for unit, stack in stacks.items():
            key = tuple([each.number for each in stack])
            columns = known.get(key) if key[0] else None
            if columns is None:
                columns = known[key] = _columns(stack, features)
            found = arrows.get(unit) if arrows else None
            tail = "\t".join(found) + "\t" if found else no_arrow
            rows[unit if isinstance(unit, int) else unit[0]][unit] = columns + tail
        return rows

    def _arrow_cells(self, stacks: Iterable[Part], kinds: list[str]) -> dict[Part, list[str]]:
        """Return the columns of relations, by the first row of their targets."""
        names = self._part_names(stacks) if self.arrows else {}
        found: dict[Part, list[list[str]]] = defaultdict(list)
        for kind, source, target, values in self.arrows:
            reference = names[source.units[0]]
            if source.number or target.number:
                reference += f"[{source.number}_{target.number}]"
            own = [escaped_value(values[name]) if name in values else "*" for name in kinds]
            found[target.units[0]].append([escaped_value(kind), *own, reference])
        return {
            unit: ["|".join(column) for column in zip(*items, strict=True)]
            for unit, items in found.items()
        }

    def _part_names(self, stacks: Iterable[Part]) -> dict[Part, str]:
        """Return the names of the rows; parts of a token are numbered as they stand in it."""
        names: dict[Part, str] = {}
        numbers: Counter[int] = Counter()
        parts = sorted(each for each in stacks if not isinstance(each, int))
        for part in parts:
            numbers[part[0]] += 1
            names[part] = f"{self.grid.names[part[0]]}.{numbers[part[0]]}"
        names.update((each, self.grid.names[each]) for each in stacks if isinstance(each, int))
        return names

    def _rows(self, token: int, cells: dict[Part, str], blank: str) -> list[str]:
        """Return the row of a token, and those of its parts."""
        grid = self.grid
        rows = [grid.heads[token] + (cells[token] + "\n" if token in cells else blank)]
        parts = sorted(each for each in cells if not isinstance(each, int))
        for number, part in enumerate(parts, 1):
            begin, end = grid.offset(part[1]), grid.offset(part[2])
            form = escaped_text(grid.text[part[1] : part[2]])
            head = f"{grid.names[token]}.{number}\t{begin}-{end}\t{form}\t"
            rows.append(f"{head}{cells[part]}\n")
        return rows

    def _lose(self, code: Loss, span: CorpusSpan, detail: str) -> None:
        self.renderer.lose(code, self.document, span.id, detail)


def _columns(stack: list[_Written], features: list[str]) -> str:
    """Return the columns of spans that share a row."""
    bearers = [(each.cells, f"[{each.number}]" if each.number else "") for each in stack]
    columns = [
        "|".join(
            (escaped_value(cells[name]) if name in cells else "*") + number
            for cells, number in bearers
        )
        for name in features
    ]
    return "\t".join(columns) + "\t"


def _in_use(cells: Iterable[dict[str, str]], first: list[str]) -> list[str]:
    """Return the features that occur, ``first`` before the others."""
    known = dict.fromkeys(first)
    for each in cells:
        known |= dict.fromkeys(each)
    return list(known)


FORMAT = Format(
    name="webanno-tsv",
    title="WebAnno TSV 3.3",
    extensions=(".tsv",),
    unit=Unit.UTF16,
    holds=HOLDS,
    folder=True,
    layered=True,
    textual=True,
    options=("tokens",),
    read=read,
    recognises=recognises,
    write=TsvRenderer,
    read_back=read_back,
    proved_by="declannot, WebAnno TSV reader",
    tokenizer=lambda options: TOKENIZERS[options.tokens].title(),
)
