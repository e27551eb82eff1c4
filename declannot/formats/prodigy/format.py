"""Prodigy's lines of JSON: a text with tokens, spans and relations, as one session answered it.

Offsets are code points with exclusive ends; the numbers of tokens have inclusive ends and are not
needed to read. A text stands in a line for each session, or for each question about it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from declannot.formats.conll.tokens import TOKENIZERS
from declannot.formats.format import Format, Read, ReadOptions, Unit
from declannot.formats.gathering import Gathered, Joined, Marked
from declannot.formats.json_values import decoded, first_keys, values
from declannot.formats.losses import Loss
from declannot.formats.prodigy.writing import HOLDS, ProdigyRenderer, read_back
from declannot.formats.readings import Place
from declannot.formats.record import CorpusDocument, CorpusMetadata

TITLE = "Prodigy lines (JSON)"
_OWN = frozenset({"spans", "tokens", "answer", "_input_hash", "_task_hash", "_view_id"})


class _Token(msgspec.Struct):
    text: str
    start: int
    end: int


class _Span(msgspec.Struct):
    start: int
    end: int
    label: str | None = None
    text: str | None = None


class _Relation(msgspec.Struct):
    head_span: _Span
    child_span: _Span
    label: str | None = None


class _Task(msgspec.Struct):
    text: str
    spans: list[_Span] | None = None
    tokens: msgspec.Raw = msgspec.Raw(b"null")
    relations: list[_Relation] | None = None
    answer: str | None = None
    meta: dict[str, object] | None = None
    session: str | int | None = msgspec.field(default=None, name="_session_id")
    annotator: str | int | None = msgspec.field(default=None, name="_annotator_id")


class _Bare(msgspec.Struct):
    text: str = ""


_decode = msgspec.json.Decoder(_Task).decode
_FIRST_TEXT = re.compile(rb'\{\s*"text"\s*:\s*("[^"\\]*+(?:\\.[^"\\]*+)*+")', re.DOTALL)

_decode_text = msgspec.json.Decoder(str).decode
_decode_bare = msgspec.json.Decoder(_Bare).decode
_decode_tokens = msgspec.json.Decoder(list[_Token] | None).decode


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the texts of a file as documents, each with a layer for every session.

    Raises:
        UserError: an entry is no task, or its spans are not where they say.
    """
    left = Counter(_text_hash(value, where) for value, where in values(path))
    waiting: dict[int, _Document] = {}
    for number, (value, where) in enumerate(values(path), 1):
        task = decoded(_decode, value, where, TITLE)
        key = hash(task.text)
        document = waiting.pop(key, None) or _Document(task.text, f"{path.stem} {number}", where)
        document.add(task, where)
        left[key] -= 1
        if left[key]:
            waiting[key] = document  # the text comes again, from another session
        else:
            yield document.read(options)


def _text_hash(value: bytes, where: str) -> int:
    """Return the hash of the text of a line, which is usually the first thing in it."""
    first = _FIRST_TEXT.match(value)
    if first is not None:
        return hash(decoded(_decode_text, first[1], where, TITLE))
    return hash(decoded(_decode_bare, value, where, TITLE).text)


def recognises(head: bytes) -> bool:
    """Whether a file begins like one of Prodigy."""
    keys = first_keys(head)
    return "text" in keys and bool(keys & _OWN)


class _Document:
    """A text with what all its lines say about it."""

    def __init__(self, text: str, title: str, where: str) -> None:
        self._record = CorpusDocument(title=title, text=text)
        self._gathered = Gathered(where)
        self._tokens: list[Place] = []
        self._seen: dict[str | None, set[tuple[int, int, str]]] = {}

    def add(self, task: _Task, where: str) -> None:
        """Take in a line."""
        self._particulars(task.meta or {})
        if task.answer not in (None, "accept"):
            self._gathered.lose(Loss.UNKNOWN_IGNORED, f"the answer {task.answer} in {where}")
            return
        if task.answer is None and not task.spans:
            return  # a text that waits for its annotation
        owner = _name(task.annotator) or _name(task.session)
        layer = self._gathered.layer(owner)
        before = self._seen.setdefault(owner, set())
        seen: set[tuple[int, int, str]] = set()
        quoted = True
        for span in task.spans or ():
            if not span.label:
                self._gathered.lose(Loss.UNKNOWN_IGNORED, f"a span without a label in {where}")
                continue
            key = (span.start, span.end, span.label)
            if key not in before:  # a line may hold a span twice, two lines hold the same one
                place = Place(span.start, span.end, span.text)
                layer.append(Marked(span.label, [place], key=None if key in seen else key))
                quoted = quoted and span.text is not None
                seen.add(key)
        before |= seen
        if not quoted:
            tokens = decoded(_decode_tokens, bytes(task.tokens), where, TITLE)
            self._tokens += [Place(each.start, each.end, each.text) for each in tokens or ()]
        for relation in task.relations or ():
            ends = [_key(each) for each in (relation.head_span, relation.child_span)]
            self._gathered.join(owner, Joined(relation.label or "relation", *ends))

    def read(self, options: ReadOptions) -> Read:
        """Return the document; its tokens help to find out how characters are counted."""
        return self._gathered.read(self._record, options, witnesses=self._tokens)

    def _particulars(self, meta: dict[str, object]) -> None:
        title, source = meta.get("title"), meta.get("source")
        if isinstance(title, str) and title.strip():
            self._record.title = title
        if isinstance(source, str):
            self._record.metadata = CorpusMetadata(source=source)


def _key(span: _Span) -> tuple[int, int, str]:
    return (span.start, span.end, span.label or "")


def _name(given: str | int | None) -> str | None:
    return None if given in (None, "") else str(given)


FORMAT = Format(
    name="prodigy",
    title=TITLE,
    extensions=(".jsonl",),
    unit=Unit.CODE_POINT,
    holds=HOLDS,
    many=True,
    training=True,
    proves=True,
    options=("tokens",),
    read=read,
    recognises=recognises,
    write=ProdigyRenderer,
    read_back=read_back,
    proved_by="declannot, reader of tokens and spans",
    tokenizer=lambda options: TOKENIZERS[options.tokens].title(),
)
