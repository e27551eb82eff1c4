"""Writes Prodigy's lines, one for each layer of a document, and reads them back for the proof."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from declannot.domain.span import Range
from declannot.formats.conll.tokens import tokens_of
from declannot.formats.dropped import note_dropped
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.pieces import arrows, single_pieces
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

HOLDS = frozenset({Holds.TEXT, Holds.NESTING, Holds.CROSSING, Holds.RELATIONS, Holds.ANNOTATORS})

_encode = msgspec.json.Encoder().encode


class ProdigyRenderer:
    """Writes a line a layer; a document nobody has read is a line without an answer."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._lines = 0

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """An export without documents is an empty file."""
        return (("", b""),)

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the lines of a document."""
        note_dropped(document, HOLDS, self._rendering.ledger, held=("title", "source"))
        meta = {"title": document.title}
        if document.metadata.source:
            meta["source"] = document.metadata.source
        words = tokens_of(document.text, document.language, self._rendering.options.tokens)
        for layer in document.layers:
            yield "", self._line(document, layer, words, meta)
        if not document.layers:
            tokens = Tokens(document.text, words, ()).written
            self._promise(0, (document.text, None, (), ()))
            yield "", _encode({"text": document.text, "meta": meta, "tokens": tokens}) + b"\n"

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the last line."""
        return ()

    def _line(
        self,
        document: CorpusDocument,
        layer: CorpusLayer,
        words: list[Range],
        meta: dict[str, str],
    ) -> bytes:
        ledger, text = self._rendering.ledger, document.text
        pieces = list(single_pieces(document, layer, ledger))
        tokens = Tokens(text, words, [piece for _, piece in pieces])
        spans = [_span(text, span, piece, tokens) for span, piece in pieces]
        ends: dict[str, dict[str, Any]] = {}
        for (span, _), written in zip(pieces, spans, strict=True):
            ends.setdefault(span.id, written)
        relations = [
            {
                "head": head["token_end"],
                "child": child["token_end"],
                "head_span": _end(head),
                "child_span": _end(child),
                "label": relation.type,
            }
            for relation, head, child in arrows(document, layer, ends, ledger)
        ]
        line: dict[str, Any] = {
            "text": text,
            "meta": meta,
            "tokens": tokens.written,
            "spans": spans,
        }
        if relations:
            line["relations"] = relations
        line |= {
            "_view_id": "relations" if relations else "spans_manual",
            "_annotator_id": layer.annotator,
            "_session_id": layer.annotator,
            "answer": "accept",
        }
        promised = tuple((span.label, start, end, text[start:end]) for span, (start, end) in pieces)
        joined = tuple(
            (each["label"], *_edges(each["head_span"]), *_edges(each["child_span"]))
            for each in relations
        )
        self._promise(len(spans), (text, layer.annotator, promised, joined))
        return _encode(line) + b"\n"

    def _promise(self, spans: int, content: tuple[object, ...]) -> None:
        self._lines += 1
        self._rendering.promises.promise(f"line {self._lines}", spans, content)


class Token(msgspec.Struct, gc=False):
    """A token as the format has it; ``ws`` says that a blank follows."""

    text: str
    start: int
    end: int
    id: int
    ws: bool = False


class Tokens:
    """Tokens that a text is made of, cut where spans begin or end inside one.

    Blanks other than one between two tokens are tokens of their own, so that the text can be made
    of them again.

    Attributes:
        written: the tokens as the format has them.
    """

    def __init__(self, text: str, words: list[Range], spans: Sequence[Range]) -> None:
        starts, ends = {start for start, _ in spans}, {end for _, end in spans}
        self._starts = [start for start, _ in words]
        self._ends = [end for _, end in words]
        if starts.difference(self._starts) or ends.difference(self._ends):
            self._cut(text, starts, ends)
        self.written = _joined(text, self._starts, self._ends)
        if len(self.written) > len(self._starts):
            self._starts = [token.start for token in self.written]
            self._ends = [token.end for token in self.written]

    def number_from(self, start: int) -> int:
        """Return the number of the token that begins at an offset."""
        return bisect_left(self._starts, start)

    def number_to(self, end: int) -> int:
        """Return the number of the token that ends at an offset."""
        return bisect_left(self._ends, end)

    def _cut(self, text: str, starts: set[int], ends: set[int]) -> None:
        """Cut tokens, and blanks, where spans begin or end inside one."""
        edges = {0, len(text), *starts, *ends, *self._starts, *self._ends}
        blank = set(zip([0, *self._ends], [*self._starts, len(text)], strict=True))
        cuts = sorted(edges)
        parts = [
            part
            for part in zip(cuts, cuts[1:], strict=False)
            if part not in blank or part[0] in starts or part[1] in ends
        ]
        self._starts = [start for start, _ in parts]
        self._ends = [end for _, end in parts]


def _joined(text: str, starts: list[int], ends: list[int]) -> list[Token]:
    """Return tokens with what lies between them: one blank as a mark, anything else as a token."""
    tokens: list[Token] = []
    add = tokens.append
    number = 0
    if starts and starts[0]:
        add(Token(text[: starts[0]], 0, starts[0], number))
        number = 1
    for start, end, following in zip(starts, ends, [*starts[1:], len(text)], strict=True):
        blank = following > end and text[end] == " "
        add(Token(text[start:end], start, end, number, blank))
        number += 1
        if end + blank < following:
            add(Token(text[end + blank : following], end + blank, following, number))
            number += 1
    return tokens or ([Token(text, 0, len(text), 0)] if text else [])


def _span(text: str, span: CorpusSpan, piece: Range, tokens: Tokens) -> dict[str, Any]:
    start, end = piece
    return {
        "start": start,
        "end": end,
        "token_start": tokens.number_from(start),
        "token_end": tokens.number_to(end),
        "label": span.label,
        "text": text[start:end],
    }


def _end(span: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in span.items() if key != "text"}


def _edges(span: dict[str, Any]) -> tuple[int, int]:
    return span["start"], span["end"]


class _Line(msgspec.Struct):
    """A line as the proof reads it."""

    text: str
    tokens: list[Token]
    spans: list[dict[str, Any]] = []
    relations: list[dict[str, Any]] = []
    annotator: str | None = msgspec.field(default=None, name="_annotator_id")


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export line by line: spans sliced, tokens put together to the text."""
    decode = msgspec.json.Decoder(_Line).decode
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                yield _found(f"line {number}", decode(line))
            except (KeyError, IndexError, ValueError, TypeError) as error:
                yield Found(f"line {number}", 0, (), f"not Prodigy’s, {error!r}")


def _found(place: str, line: _Line) -> Found:
    text, tokens = line.text, line.tokens
    fault = ""
    if "".join([f"{each.text} " if each.ws else each.text for each in tokens]) != text:
        fault = "the tokens do not make the text"
    if any(text[each.start : each.end] != each.text for each in tokens):
        fault = "the tokens do not stand where they say"
    spans = []
    for each in line.spans:
        start, end = each["start"], each["end"]
        edges = tokens[each["token_start"]].start, tokens[each["token_end"]].end
        if text[start:end] != each["text"] or edges != (start, end):
            fault = f"the span at {start} does not cover what it quotes, or its tokens do not"
        spans.append((each["label"], start, end, text[start:end]))
    joined = tuple(
        (each["label"], *_edges(each["head_span"]), *_edges(each["child_span"]))
        for each in line.relations
    )
    return Found(place, len(spans), (text, line.annotator, tuple(spans), joined), fault)
