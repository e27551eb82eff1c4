"""A token and its tag a line, as CoNLL-2002 and 2003 have it.

Two columns, tab between: token and tag (a tag a level where levels are chosen). Documents begin
with ``-DOCSTART-``; a blank line ends a block. Blocks are paragraphs, joined where a span runs
over their ends. One file holds the spans of one family, so that an entity inside an act stays.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from declannot.domain.span import Range, joined_ranges
from declannot.formats.conll.proof import read_back
from declannot.formats.conll.records import contents, read, recognises
from declannot.formats.conll.schemes import Entity, tags
from declannot.formats.conll.tokens import TOKENIZERS, tokens_and_words
from declannot.formats.dropped import note_dropped, note_flattened
from declannot.formats.file_names import Renamer, UniqueNames, file_stem
from declannot.formats.format import Format, Holds, Piece, Rendering, Unit, WriteOptions
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

DOCUMENT_MARK = "-DOCSTART-"
MAP_FILE = "names.tsv"
_ALL, _OTHER = "spans", "other"


class ConllRenderer:
    """Writes a file a family, or one; in a folder a layer where there are several."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._options = rendering.options
        self._labels = Renamer()
        self._written: dict[str, str] = {}
        self._levels: Counter[str] = Counter()
        self._numbers: Counter[str] = Counter()
        self._surveying = False
        self._family_of = {label.name: label.family for label in rendering.schema.labels}
        self._files = UniqueNames()
        folders = UniqueNames()
        several = len(rendering.layers) > 1
        self._folders = {
            layer: f"{folders.name(layer, file_stem(layer))}/" if several else ""
            for layer in rendering.layers
        }

    def survey(self, document: CorpusDocument) -> None:
        """Count the levels the spans of each layer need."""
        self._surveying = True
        tokens = _Tokens(document, self._options)
        for layer in document.layers:
            spans = self._on_tokens(document, layer, tokens)
            _, levels = _levels(spans)
            name = layer.annotator or ""
            self._levels[name] = max(self._levels[name], levels, 1)
        self._surveying = False

    def begin(self) -> Iterable[Piece]:
        """Return empty files, so that a family nobody used is seen to be empty."""
        note_flattened(self._rendering)
        for name, folder in self._folders.items():
            for column in self._columns():
                yield f"{folder}{self._file(name, column)}.conll", b""

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the blocks of a document for each layer and family."""
        note_dropped(document, frozenset({Holds.TEXT}), self._ledger)
        detail = "spacing and offsets are not kept"
        self._ledger.lose(Loss.TEXT_REBUILT, document=document.id, detail=detail)
        tokens = _Tokens(document, self._options)
        layers = {layer.annotator: layer for layer in document.layers}
        for name, folder in self._folders.items():
            layer = layers.get(name)
            if layer is None:
                continue
            spans = self._on_tokens(document, layer, tokens)
            for column, levels in self._chosen(document, name, spans).items():
                path = f"{folder}{self._file(name, column)}.conll"
                yield path, self._blocks(tokens, levels)
                self._promise(path, tokens, levels)

    def end(self) -> Iterable[Piece]:
        """Return the map of labels where some had to be changed."""
        if self._labels.renamed:
            for folder in self._folders.values():
                yield f"{folder}{MAP_FILE}", self._labels.table()

    def _columns(self) -> list[str]:
        """Return what the files are named after: families, or all spans together."""
        if self._options.overlap != "family":
            return [_ALL]
        return list(dict.fromkeys(self._family_of.values())) or [_ALL]

    def _file(self, layer: str, column: str) -> str:
        return self._files.name(column, file_stem(column))

    def _on_tokens(
        self, document: CorpusDocument, layer: CorpusLayer, tokens: _Tokens
    ) -> list[_TokenSpan]:
        """Return the spans on whole tokens, having noted what moves or is left out."""
        result = []
        for span in layer.spans:
            where = None if span.fragments else tokens.exactly((span.start, span.end))
            if where is not None:  # most of them
                length = where[1] - where[0]
                result.append(_TokenSpan(span, (where,), self._label(span.label), length))
                continue
            pieces = joined_ranges(
                each for each in map(tokens.covering, span.ranges) if each is not None
            )
            if not pieces:
                self._lose(Loss.EMPTY_SPAN_DROPPED, document, span, "covers no token")
                continue
            if span.fragments is not None:
                detail = f"{len(pieces)} entities" if len(pieces) > 1 else "its gap holds no token"
                self._lose(Loss.DISCONTINUOUS_SPLIT, document, span, detail)
            if None in map(tokens.exactly, span.ranges):
                first, last = pieces[0][0], pieces[-1][1]
                covered = document.text[tokens.starts[first] : tokens.ends[last - 1]]
                self._lose(Loss.BOUNDARY_SNAPPED, document, span, f"now “{covered[:80]}”")
            length = sum(end - start for start, end in pieces)
            result.append(_TokenSpan(span, pieces, self._label(span.label), length))
        return result

    def _chosen(
        self, document: CorpusDocument, layer: str, spans: list[_TokenSpan]
    ) -> dict[str, list[list[Entity]]]:
        """Return the entities that are kept: per file, per column of tags."""
        overlap = self._options.overlap
        if overlap == "levels":
            levels, _ = _levels(spans)
            columns: list[list[Entity]] = [[] for _ in range(max(self._levels[layer], 1))]
            for each, level in zip(spans, levels, strict=True):
                columns[level] += each.entities
            return {_ALL: columns}
        groups: dict[str, list[_TokenSpan]] = {column: [] for column in self._columns()}
        for each in spans:
            family = self._family_of.get(each.span.label, _OTHER)
            groups.setdefault(family if overlap == "family" else _ALL, []).append(each)
        return {
            column: [self._without_overlap(document, group)] for column, group in groups.items()
        }

    def _without_overlap(self, document: CorpusDocument, spans: list[_TokenSpan]) -> list[Entity]:
        """Return the entities of spans that do not touch a token of one that wins over them."""
        sign = 1 if self._options.overlap == "innermost" else -1
        taken = _Taken()
        kept: list[Entity] = []
        for each in sorted(spans, key=lambda span: (sign * span.length, span.pieces)):
            if taken.take(each.pieces):
                kept += each.entities
            else:
                detail = f"{each.span.label} overlaps another span"
                self._lose(Loss.OVERLAP_DROPPED, document, each.span, detail)
        return kept

    def _blocks(self, tokens: _Tokens, levels: list[list[Entity]]) -> bytes:
        """Return the lines of a document."""
        length = len(tokens.starts)
        blocks = tokens.blocks(each for level in levels for each in level)
        begins = {start for start, _ in blocks}
        columns = [tags(length, level, self._options.scheme, begins) for level in levels]
        rows = list(map("\t".join, zip(tokens.words, *columns, strict=True)))
        lines = ["\t".join([DOCUMENT_MARK, *("O" for _ in columns)]), ""]
        for start, end in blocks:
            lines += [*rows[start:end], ""]
        return ("\n".join(lines) + "\n").encode()

    def _promise(self, path: str, tokens: _Tokens, levels: list[list[Entity]]) -> None:
        """Promise the entities by the text they cover, blanks left out, and all of the text."""
        self._numbers[path] += 1
        content = tuple(tuple(sorted(map(tokens.quoted, level))) for level in levels)
        place = f"{path}, document {self._numbers[path]}"
        spans = sum(map(len, content))
        self._rendering.promises.promise(place, spans, (tokens.visible, content))

    def _label(self, label: str) -> str:
        written = self._written.get(label)
        if written is None:
            written = self._labels.name(label, "_".join(label.split()))
            if not self._surveying:
                self._written[label] = written
                if written != label:
                    self._ledger.lose(Loss.LABEL_RENAMED, detail=f"{label} is written {written}")
        return written

    def _lose(self, code: Loss, document: CorpusDocument, span: CorpusSpan, detail: str) -> None:
        if not self._surveying:
            self._ledger.lose(code, document=document.id, span=span.id, detail=detail)


class _TokenSpan(NamedTuple):
    """A span as ranges of whole tokens, how its label is written, and how many tokens it holds."""

    span: CorpusSpan
    pieces: tuple[Range, ...]
    label: str
    length: int

    @property
    def entities(self) -> list[Entity]:
        """Its pieces as entities of their own."""
        return [(start, end, self.label) for start, end in self.pieces]


class _Tokens:
    """The tokens of a document, and where spans and paragraphs lie among them."""

    def __init__(self, document: CorpusDocument, options: WriteOptions) -> None:
        self.text = document.text
        tokens, self.words = tokens_and_words(self.text, document.language, options.tokens)
        self.starts = [start for start, _ in tokens]
        self.ends = [end for _, end in tokens]
        self.visible = "".join(document.text.split())
        self._paragraphs = self._paragraph_edges()

    def covering(self, where: Range) -> Range | None:
        """Return the tokens a range of code points touches, or None."""
        first = bisect_right(self.ends, where[0])
        end = bisect_left(self.starts, where[1])
        return (first, end) if first < end else None

    def exactly(self, where: Range) -> Range | None:
        """Return the tokens of a range that begins and ends where tokens do, or None."""
        starts, ends = self.starts, self.ends
        first, last = bisect_left(starts, where[0]), bisect_left(ends, where[1])
        fits = first <= last < len(ends) and (starts[first], ends[last]) == where
        return (first, last + 1) if fits else None

    def quoted(self, entity: Entity) -> tuple[int, int, str, str]:
        """Return an entity with the text it covers, cut from the document, without blanks."""
        first, end, label = entity
        covered = self.text[self.starts[first] : self.ends[end - 1]]
        return first, end, label, "".join(covered.split())

    def blocks(self, entities: Iterable[Entity]) -> list[Range]:
        """Return ranges of tokens: paragraphs, joined where an entity runs over their ends."""
        inside = bytearray(len(self.starts) + 1)
        for first, end, _ in entities:
            inside[first + 1 : end] = b"\1" * (end - first - 1)
        edges = [each for each in self._paragraphs if not inside[each]]
        return list(pairwise(edges))

    def _paragraph_edges(self) -> list[int]:
        """Return the tokens that paragraphs begin with, in order, and the number of all."""
        edges = {0, len(self.starts)}
        at = self.text.find("\n")
        while at >= 0:
            edges.add(bisect_left(self.starts, at))
            at = self.text.find("\n", at + 1)
        return sorted(edges)


class _Taken:
    """The tokens that are taken; a byte for each, as sets of them are slow."""

    def __init__(self) -> None:
        self._tokens = bytearray()

    def take(self, pieces: tuple[Range, ...]) -> bool:
        """Take the tokens of a span, or none if one of them is taken already."""
        tokens = self._tokens
        for first, end in pieces:
            if tokens.find(1, first, end) >= 0:
                return False
        missing = pieces[-1][1] - len(tokens)
        if missing > 0:
            tokens += bytes(missing)
        for first, end in pieces:
            tokens[first:end] = b"\1" * (end - first)
        return True


def _levels(spans: list[_TokenSpan]) -> tuple[list[int], int]:
    """Return the level of each span, outermost first, and how many levels there are."""
    taken: defaultdict[int, _Taken] = defaultdict(_Taken)
    levels = [0] * len(spans)
    order = sorted(range(len(spans)), key=lambda each: (-spans[each].length, spans[each].pieces))
    for each in order:
        level = 0
        while not taken[level].take(spans[each].pieces):
            level += 1
        levels[each] = level
    return levels, max(levels, default=-1) + 1


FORMAT = Format(
    name="conll",
    title="CoNLL, a token and its tag a line (BIO, BIOES)",
    extensions=(".conll", ".iob", ".iob2", ".bio"),
    unit=Unit.TOKEN,
    holds=frozenset(),
    folder=True,
    training=True,
    many=True,
    layered=True,
    options=("tokens", "scheme", "overlap"),
    asks=("scheme", "column"),
    read=read,
    recognises=recognises,
    contents=contents,
    helpers=(MAP_FILE,),
    surveys=lambda options: options.overlap == "levels",
    write=ConllRenderer,
    read_back=read_back,
    proved_by="declannot, strict tag reader",
    tokenizer=lambda options: TOKENIZERS[options.tokens].title(),
)
