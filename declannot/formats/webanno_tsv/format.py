"""WebAnno TSV 3.3, as WebAnno and INCEpTION exchange it: a file a document and annotator.

One layer holds the spans, with the label and each attribute as features; another the relations.
Spans that begin or end inside a token have rows of their own. The blanks between sentences go
with the sentence before them, so that the whole text is in the file. Offsets are UTF-16 units.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import add

from declannot.domain.segment import sentences
from declannot.domain.span import AttributeValue, Range, joined_ranges
from declannot.domain.text import StatementText
from declannot.formats.conll.tokens import TOKENIZERS, tokens_of
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
from declannot.formats.webanno_tsv.escapes import escaped_text, escaped_value
from declannot.formats.webanno_tsv.reading import read, read_back, recognises

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
Part = tuple[int, int, int]
"""A token with the start and end of the part of it that is meant."""
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

    def part_head(self, part: Part, name: str) -> str:
        """Return how the row of a part of a token begins."""
        form = escaped_text(self.text[part[1] : part[2]])
        return f"{name}\t{self.offset(part[1])}-{self.offset(part[2])}\t{form}\t"

    def covered(self, where: Range) -> tuple[int, int, list[Part]]:
        """Return the whole tokens that a range covers, first and end, and the parts at its edges.

        Tokens and parts are none where it covers blanks only.
        """
        first = bisect_right(self.ends, where[0])
        end = bisect_left(self.starts, where[1])
        parts: list[Part] = []
        if first < end and (where[0] > self.starts[first] or where[1] < self.ends[first]):
            parts.append(
                (first, max(where[0], self.starts[first]), min(where[1], self.ends[first]))
            )
            first += 1
        if first < end and where[1] < self.ends[end - 1]:
            end -= 1
            parts.append((end, self.starts[end], where[1]))
        return first, end, parts


@dataclass(eq=False, slots=True)
class _Written:
    """A span, or a piece of one, as it is written.

    Attributes:
        first, end: the tokens it covers whole.
        parts: the parts of tokens it covers before and after them.
        cells: what stands in its columns, by feature.
        number: tells it from others; 0 where a single row holds it alone.
        content: what a reader must find.
    """

    first: int
    end: int
    parts: list[Part]
    cells: dict[str, str]
    content: tuple[int, int, str, tuple[object, ...], str, bool]
    number: int = 0

    @property
    def rows(self) -> int:
        """How many rows it stands in."""
        return self.end - self.first + len(self.parts)

    @property
    def head(self) -> int | Part:
        """The first token or part of one that it covers."""
        if self.parts and (self.first >= self.end or self.parts[0][0] < self.first):
            return self.parts[0]
        return self.first


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
        features = _in_use((each.cells for each in self.spans), [LABEL])
        kinds = _in_use((values for *_, values in self.arrows), [])
        parts = [_FIRST]
        if self.spans:
            parts.append(f"#T_SP={'|'.join([OWN_SPAN, *features])}\n")
        if self.arrows:
            names = "|".join([OWN_RELATION, LABEL, *kinds, f"BT_{OWN_SPAN}"])
            parts.append(f"#T_RL={names}\n")
        parts.append("\n")
        heads, tails = self.grid.heads, self._tails(features, kinds)
        for number, (first, end) in enumerate(self.grid.sentences):
            parts += ["\n", self.grid.text_lines(number)]
            parts += map(add, heads[first:end], tails[first:end])
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
            first, last, parts = self.grid.covered(where)
            if first >= last and not parts:
                continue
            start = max(where[0], self.grid.starts[min(first, parts[0][0]) if parts else first])
            end = min(where[1], self.grid.ends[max(last - 1, parts[-1][0]) if parts else last - 1])
            pieces.append((first, last, parts, start, end))
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
        return [
            _Written(first, last, parts, cells, (start, end, *bears))
            for first, last, parts, start, end in pieces
        ]

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

    def _tails(self, features: list[str], kinds: list[str]) -> list[str]:
        """Return what stands behind the head of each token's row, and the rows of its parts."""
        order = sorted(self.spans, key=lambda each: (each.content[0], -each.content[1]))
        stretches = _stretches(order)
        stacks: dict[int | Part, list[_Written]] = {}
        stacks.update((here, stack) for here, _, stack in stretches)
        parts: dict[Part, list[_Written]] = defaultdict(list)
        for each in order:
            for part in each.parts:
                parts[part].append(each)
        stacks.update(parts.items())
        _number(order, stacks)
        names = _part_names(parts, self.grid.names)
        arrows = self._arrow_cells(names, kinds)
        no_arrow = "_\t" * (len(kinds) + 2) if self.arrows else ""
        blank = "_\t" * len(features) * bool(self.spans) + no_arrow + "\n"
        columns = {place: _columns(stack, features) for place, stack in stacks.items()}
        tails = [blank] * len(self.grid.heads)
        for here, there, stack in stretches:
            if stack:
                tails[here:there] = [f"{columns[here]}{no_arrow}\n"] * (there - here)
        for place, cells in arrows.items():
            if isinstance(place, int):
                tails[place] = f"{columns[place]}{cells}\n"
        for part, name in names.items():
            head = self.grid.part_head(part, name)
            tails[part[0]] += f"{head}{columns[part]}{arrows.get(part, no_arrow)}\n"
        return tails

    def _arrow_cells(self, names: dict[Part, str], kinds: list[str]) -> dict[int | Part, str]:
        """Return the columns of relations, by the first row of their targets."""
        found: dict[int | Part, list[list[str]]] = defaultdict(list)
        for kind, source, target, values in self.arrows:
            head = source.head
            reference = self.grid.names[head] if isinstance(head, int) else names[head]
            if source.number or target.number:
                reference += f"[{source.number}_{target.number}]"
            own = [escaped_value(values[name]) if name in values else "*" for name in kinds]
            found[target.head].append([escaped_value(kind), *own, reference])
        return {
            place: "\t".join("|".join(column) for column in zip(*items, strict=True)) + "\t"
            for place, items in found.items()
        }

    def _lose(self, code: Loss, span: CorpusSpan, detail: str) -> None:
        self.renderer.lose(code, self.document, span.id, detail)


def _stretches(order: list[_Written]) -> list[tuple[int, int, list[_Written]]]:
    """Return stretches of tokens, first and end, that the same spans cover whole.

    Args:
        order: the spans in the order in which they stand in a row.
    """
    opening: dict[int, list[_Written]] = defaultdict(list)
    edges: set[int] = set()
    for each in order:
        if each.first < each.end:
            opening[each.first].append(each)
            edges |= {each.first, each.end}
    found: list[tuple[int, int, list[_Written]]] = []
    stack: list[_Written] = []
    for here, there in pairwise(sorted(edges)):
        stack = [each for each in stack if each.end > here] + opening.get(here, [])
        found.append((here, there, stack))
    return found


def _number(order: list[_Written], stacks: Mapping[int | Part, list[_Written]]) -> None:
    """Number the spans that stand in several rows, or share their row."""
    number = 0
    for each in order:
        if each.rows > 1 or len(stacks[each.head]) > 1:
            number += 1
            each.number = number


def _part_names(parts: Iterable[Part], names: Sequence[str]) -> dict[Part, str]:
    """Return the names of the rows of parts of tokens, numbered as they stand in them."""
    numbers: Counter[int] = Counter()
    found: dict[Part, str] = {}
    for part in sorted(parts):
        numbers[part[0]] += 1
        found[part] = f"{names[part[0]]}.{numbers[part[0]]}"
    return found


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
