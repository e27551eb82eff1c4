"""spaCy's older training files: JSON of tokens with tags, and lists of texts with their entities.

The first is that of spaCy 2 (``paragraphs``, ``sentences``, ``tokens``); the second the pairs that
tutorials and ``Example.from_dict`` use: ``[text, {"entities": [[start, end, label]]}]``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.gathering import Gathered, Marked
from declannot.formats.json_values import decoded, values
from declannot.formats.losses import Loss
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument
from declannot.formats.tag_reading import entities_of

TITLE = "spaCy’s training data"
_HEAD_TOKENS = b'"paragraphs"'

Triple = tuple[int, int, str]


class _Token(msgspec.Struct):
    orth: str
    ner: str | None = None


class _Sentence(msgspec.Struct):
    tokens: list[_Token] = []


class _Paragraph(msgspec.Struct):
    sentences: list[_Sentence] = []
    raw: str | None = None


class _Tokens(msgspec.Struct):
    paragraphs: list[_Paragraph]
    id: int | str | None = None


class _Marks(msgspec.Struct):
    entities: list[Triple] = []
    spans: dict[str, list[Triple]] = {}


_Pair = tuple[str, _Marks]
_decode_tokens = msgspec.json.Decoder(_Tokens).decode
_decode_pair = msgspec.json.Decoder(_Pair).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the texts of a file, each with one layer of nobody.

    Raises:
        UserError: an entry is neither of the two kinds, or its spans are not in its text.
    """
    for number, (value, where) in enumerate(values(path), 1):
        title = f"{path.stem} {number}"
        if value.lstrip()[:1] == b"[":
            text, marks = decoded(_decode_pair, value, where, TITLE)
            yield _pair(CorpusDocument(title=title, text=text), marks, options, where)
        else:
            yield _put_together(decoded(_decode_tokens, value, where, TITLE), title, options, where)


def recognises(head: bytes) -> bool:
    """Whether a file begins like one of these."""
    start = head.removeprefix(b"\xef\xbb\xbf").split()[:3]
    pair = b"".join(start)[:3]
    listed = pair.startswith(b'[["') and (b'"entities"' in head or b'"spans"' in head)
    return listed or (_HEAD_TOKENS in head and b'"sentences"' in head and b'"orth"' in head)


def _pair(document: CorpusDocument, marks: _Marks, options: ReadOptions, where: str) -> Read:
    """Return a text with its entities and the spans of its groups."""
    gathered = Gathered(where)
    layer = gathered.layer(None)
    groups = {"ents": marks.entities, **marks.spans}
    if options.column is not None:
        groups = {name: each for name, each in groups.items() if name == options.column}
    for start, end, label in dict.fromkeys(one for group in groups.values() for one in group):
        layer.append(Marked(label, [Place(start, end)]))
    return gathered.read(document, options)


def _put_together(given: _Tokens, title: str, options: ReadOptions, where: str) -> Read:
    """Return a text made of tokens, a paragraph a line, with the entities of their tags."""
    gathered = Gathered(where)
    layer = gathered.layer(None)
    parts: list[str] = []
    at = repaired = 0
    rebuilt = False
    for paragraph in given.paragraphs:
        tokens = [token for sentence in paragraph.sentences for token in sentence.tokens]
        words = [token.orth for token in tokens]
        text = " ".join(words) if paragraph.raw is None else paragraph.raw
        rebuilt = rebuilt or paragraph.raw is None
        edges = _edges(text, words, where)
        found, odd = entities_of([token.ner or "O" for token in tokens], options.scheme)
        repaired += len(odd)
        for first, end, label in found:
            layer.append(Marked(label, [Place(at + edges[first][0], at + edges[end - 1][1])]))
        parts.append(text)
        at += len(text) + 1
    if rebuilt:
        gathered.lose(Loss.TEXT_REBUILT, "words with a blank between them")
    if repaired:
        detail = f"entities that go on and have not begun: {repaired}"
        gathered.lose(Loss.SCHEME_REPAIRED, detail)
    return gathered.read(CorpusDocument(title=title, text="\n".join(parts)), options)


def _edges(text: str, words: list[str], where: str) -> list[tuple[int, int]]:
    """Return where each word stands in a text."""
    edges = []
    at = 0
    for word in words:
        start = text.find(word, at)
        if start < 0:
            raise UserError(
                "The word “{word}” is not in the raw text of its paragraph",
                where=where,
                remedy="Tokens and raw text belong together; take the original file.",
                word=word[:40],
            )
        at = start + len(word)
        edges.append((start, at))
    return edges
