"""CoNLL-U Plus: the ten columns of CoNLL-U, and one for the spans of each layer.

A cell names the spans a word belongs to, as PARSEME has it: ``1:LABEL`` at the first, ``1`` at the
others, ``;`` between several, ``*`` for none; so spans may nest, cross and have gaps. Sentences are
joined where a span runs over their ends. Blanks stand in ``SpacesAfter``, so the text is exact.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from urllib.parse import quote

from declannot.domain.segment import sentences
from declannot.domain.span import Range, joined_ranges
from declannot.formats.conll.tokens import TOKENIZERS, tokens_of
from declannot.formats.conllu.reading import (
    GLOBAL,
    OWN,
    STANDARD,
    read,
    read_back,
    recognises,
)
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Format, Holds, Piece, Rendering, Unit
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDocument, CorpusSpan

HOLDS = frozenset(
    {
        Holds.TEXT,
        Holds.NESTING,
        Holds.CROSSING,
        Holds.PIECES,
        Holds.ANNOTATORS,
    }
)
_EMPTY = "\t_" * 7
_SPACES = str.maketrans(
    {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p", "\\": "\\\\"}
)


class ConlluRenderer:
    """Writes one file, a column a layer."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._ledger = rendering.ledger
        self._number = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Return the line that names the columns."""
        own = [OWN + quote(layer, safe="") for layer in self._rendering.layers]
        yield "", f"{GLOBAL} {' '.join([*STANDARD, *own])}\n".encode()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the sentences of a document."""
        note_dropped(document, HOLDS, self._ledger)
        words = _Words(document, self._rendering.options.tokens)
        layers = {layer.annotator: layer for layer in document.layers}
        columns: list[list[tuple[CorpusSpan, list[int]]]] = []
        content = []
        for name in self._rendering.layers:
            spans = layers[name].spans if name in layers else []
            column = [(span, self._covered(document, span, words)) for span in spans]
            columns.append([each for each in column if each[1]])
            content += [(name, words.pieces(each), span.label) for span, each in columns[-1]]
        yield "", self._lines(document, words, columns)
        self._number += 1
        place = f"document {self._number}"
        promised = (document.text, tuple(sorted(content)))
        self._rendering.promises.promise(place, len(content), promised)

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()

    def _covered(self, document: CorpusDocument, span: CorpusSpan, words: _Words) -> list[int]:
        """Return the words of a span, having noted what moves."""
        covered = [word for each in span.ranges for word in words.covering(each)]
        covered = sorted(set(covered))
        if not covered:
            self._lose(Loss.EMPTY_SPAN_DROPPED, document, span, "covers no token")
        elif words.pieces(covered) != joined_ranges(span.ranges):
            first, last = words.pieces(covered)[0][0], words.pieces(covered)[-1][1]
            detail = f"now “{document.text[first:last][:80]}”"
            self._lose(Loss.BOUNDARY_SNAPPED, document, span, detail)
        return covered

    def _lines(
        self,
        document: CorpusDocument,
        words: _Words,
        columns: list[list[tuple[CorpusSpan, list[int]]]],
    ) -> bytes:
        blocks = words.blocks(covered for column in columns for _, covered in column)
        cells = [_cells(column, {start for start, _ in blocks}) for column in columns]
        title = " ".join(document.title.split())
        lines = [f"# newdoc id = {title or document.id}"]
        for number, (first, end) in enumerate(blocks, 1):
            text = " ".join(document.text[words.starts[first] : words.ends[end - 1]].split())
            lines += [f"# sent_id = {self._number + 1}-{number}", f"# text = {text}"]
            for word in range(first, end):
                own = "".join(f"\t{column.get(word, '*')}" for column in cells)
                lines.append(
                    f"{word - first + 1}\t{words.forms[word]}{_EMPTY}{words.misc(word)}{own}"
                )
            lines.append("")
        return ("\n".join(lines) + "\n").encode()

    def _lose(self, code: Loss, document: CorpusDocument, span: CorpusSpan, detail: str) -> None:
        self._ledger.lose(code, document=document.id, span=span.id, detail=detail)


class _Words:
    """The words of a document, and the blanks around them."""

    def __init__(self, document: CorpusDocument, tokens: str) -> None:
        self._text = document.text
        ranges = tokens_of(document.text, document.language, tokens)
        self.starts = [start for start, _ in ranges]
        self.ends = [end for _, end in ranges]
        self.forms = [document.text[start:end] for start, end in ranges]
        starts = [start for start, _ in sentences(document.text, document.language)]
        self._cuts = {bisect_left(self.starts, start) for start in starts} | {0, len(ranges)}

    def covering(self, where: Range) -> range:
        """Return the words a range touches."""
        return range(bisect_right(self.ends, where[0]), bisect_left(self.starts, where[1]))

    def pieces(self, covered: list[int]) -> tuple[Range, ...]:
        """Return the ranges of words; those that follow each other are one."""
        pieces: list[Range] = []
        before = -2
        for word in covered:
            if word == before + 1 or (pieces and self.starts[word] <= pieces[-1][1]):
                pieces[-1] = (pieces[-1][0], self.ends[word])
            else:
                pieces.append((self.starts[word], self.ends[word]))
            before = word
        return tuple(pieces)

    def blocks(self, spans: Iterable[list[int]]) -> list[Range]:
        """Return sentences as ranges of words, joined where a span runs over their ends."""
        cuts = set(self._cuts)
        for covered in spans:
            cuts.difference_update(range(covered[0] + 1, covered[-1] + 1))
        edges = sorted(cuts)
        return list(zip(edges, edges[1:], strict=False))

    def misc(self, word: int) -> str:
        """Return the cell with the blanks around a word, tab before it."""
        last = word + 1 == len(self.starts)
        after = self._text[self.ends[word] : None if last else self.starts[word + 1]]
        before = self._text[: self.starts[0]] if word == 0 else ""
        found = [f"SpacesBefore={before.translate(_SPACES)}"] if before else []
        if not after:
            found.append("SpaceAfter=No")
        elif after != " " or last:
            found.append(f"SpacesAfter={after.translate(_SPACES)}")
        return "\t" + ("|".join(found) or "_")


def _cells(column: list[tuple[CorpusSpan, list[int]]], starts: set[int]) -> dict[int, str]:
    """Return the cells of words with spans; numbers begin anew with each block."""
    firsts: dict[int, int] = {}
    edges = sorted(starts)
    items: dict[int, list[str]] = defaultdict(list)
    for span, covered in column:
        block = edges[bisect_right(edges, covered[0]) - 1]
        number = firsts[block] = firsts.get(block, 0) + 1
        items[covered[0]].append(f"{number}:{quote(span.label, safe='')}")
        for word in covered[1:]:
            items[word].append(str(number))
    return {word: ";".join(each) for word, each in items.items()}


FORMAT = Format(
    name="conllu",
    title="CoNLL-U and CoNLL-U Plus",
    extensions=(".conllup", ".conllu"),
    unit=Unit.TOKEN,
    holds=HOLDS,
    many=True,
    layered=True,
    options=("tokens",),
    read=read,
    recognises=recognises,
    write=ConlluRenderer,
    read_back=read_back,
    proved_by="conllu and declannot",
    tokenizer=lambda options: TOKENIZERS[options.tokens].title(),
)
