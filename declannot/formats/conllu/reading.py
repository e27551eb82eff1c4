"""Reads CoNLL-U and CoNLL-U Plus: exact text, words, heads, and spans in columns of their own.

The package conllu reads the lines. Text comes from ``# text`` and ``SpaceAfter``, exact blanks from
``SpacesAfter`` where a file has it. Words with a part of speech are spans, heads join them;
columns of others hold spans as PARSEME writes them (``1:LABEL``, then ``1``) or as IOB2.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from declannot.domain.errors import UserError
from declannot.domain.identity import new_id
from declannot.domain.message import Spoken
from declannot.domain.span import Range
from declannot.formats.format import Read, ReadOptions, Rendering
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.proof import Found
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusLayer,
    CorpusRelation,
    CorpusSpan,
)

OWN = "DECLANNOT:"
STANDARD = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
GLOBAL = "# global.columns ="
_LONGEST_LINE = 1 << 22
_SPACE = re.compile(r"\\([stnrp\\])")
_SPACES: Mapping[str, str] = {
    "s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\",
}  # fmt: skip
_NEWDOC = re.compile(r"#\s*newdoc\b")
_IOB = re.compile(r"[BI]-.+")
_PARSEME = re.compile(r"(\d{1,9})(?::(.+))?")
_NONE = frozenset({"_", "*", "O", "", None})


@dataclass(slots=True)
class _Sentence:
    """The lines of a sentence, and the number of the first."""

    number: int
    lines: list[str] = field(default_factory=list)


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file, which ``# newdoc`` parts.

    Raises:
        UserError: a line cannot be read, or the words are not those of the text, with the line.
    """
    columns: tuple[str, ...] = STANDARD
    document: _Document | None = None
    for sentence in _sentences(path):
        first = sentence.lines[0]
        if first.startswith(GLOBAL):
            columns = _columns(first, sentence.number, path)
        starts = any(line[0] == "#" and _NEWDOC.match(line) for line in sentence.lines)
        if document is None or starts:
            if document is not None and document.words:
                yield document.read()
            document = _Document(path, sentence.number)
        document.add(sentence, columns)
    if document is None or not document.words:
        raise UserError(
            "The file holds no words",
            where=str(path),
            remedy="CoNLL-U has a word a line, its columns parted by tabs.",
        )
    yield document.read()


class _Document:
    """A document as it grows over its sentences."""

    def __init__(self, path: Path, number: int) -> None:
        self._path = path
        self._number = number
        self._title = ""
        self._parts: list[str] = []
        self._length = 0
        self._owed = ""
        self._exact = False
        self._rebuilt = 0
        self._ignored: Counter[str] = Counter()
        self._losses: list[LossDetail] = []
        self._layers: dict[str, CorpusLayer] = {}
        self.words = 0

    def add(self, sentence: _Sentence, columns: tuple[str, ...]) -> None:
        """Take in a sentence."""
        tokens, comments = _parsed(sentence, columns, self._path)
        self._title = self._title or (comments.get("newdoc id") or "")
        if not tokens:
            return
        if self._length > MAX_TEXT_BYTES:
            raise self._refused(sentence.number, "The text is longer than can be taken in")
        if self._parts and "newpar" in " ".join(comments) and self._owed == " ":
            self._owed = "\n"
        places = self._place(sentence, tokens, comments.get("text"))
        self._add_words(tokens, places, columns)
        for column in columns:
            if column not in STANDARD:
                self._add_column(column, tokens, places)
        self.words += len(places)

    def read(self) -> Read:
        """Return the record."""
        if self._exact:
            self._parts.append(self._owed)
        document = CorpusDocument(title=self._title, text="".join(self._parts))
        for layer in self._layers.values():
            layer.spans.sort(key=lambda each: each.order[:3])
        document.layers = [each for each in self._layers.values() if each.spans]
        if self._rebuilt:
            detail = f"{self._rebuilt} sentences without “# text”"
            self._losses.append(LossDetail(code=Loss.TEXT_REBUILT, detail=detail))
        for name, count in self._ignored.items():
            detail = f"{name}: {count}"
            self._losses.append(LossDetail(code=Loss.UNKNOWN_IGNORED, detail=detail))
        return Read(document, f"{self._path}, line {self._number}", tuple(self._losses))

    def _put(self, piece: str) -> int:
        """Add a piece of text after the blanks that are owed, and return where it begins."""
        blanks = self._owed if self._parts or self._owed.strip(" ") else ""
        self._parts += [blanks, piece]
        start = self._length + len(blanks)
        self._length = start + len(piece)
        return start

    def _place(self, sentence: _Sentence, tokens: list[Any], text: str | None) -> dict[int, Range]:
        """Put the sentence into the text, and return the place of each word by its number."""
        self._rebuilt += text is None
        places: dict[int, Range] = {}
        inside = 0
        at = _after_blanks(text, 0) if text is not None else 0
        for token in tokens:
            number, form = token["id"], token["form"]
            if isinstance(number, tuple):
                if number[1] == ".":
                    continue  # an empty node has no text
                words: Iterable[int] = range(number[0], number[2] + 1)
                inside = number[2]
            elif number <= inside:
                continue  # a word of a token that is put already
            else:
                words = (number,)
            misc = _get(token, "misc") or {}
            if "SpacesBefore" in misc:
                self._owed += _unescaped(misc["SpacesBefore"] or "")
                self._parts = self._parts or [""]
            start = self._put(form)
            place = (start, start + len(form))
            for word in words:
                places[word] = place
            after = "" if misc.get("SpaceAfter") == "No" else " "
            if text is not None:
                if not text.startswith(form, at):
                    line = self._line_of(sentence, token)
                    raise self._refused(
                        line, "The word “{form}” is not the next of “# text”", form=form[:40]
                    )
                at += len(form)
                end = at + 1
                if text[at:end] != " " or text[end : end + 1].isspace():  # most have one blank
                    end = _after_blanks(text, at)
                after = text[at:end] if end < len(text) else after
                at = end
            spaces = misc.get("SpacesAfter")
            self._exact = spaces is not None
            self._owed = after if spaces is None else _unescaped(spaces)
        if text is not None and text[at:].strip():
            template = "The words end before “# text” does, at “{rest}”"
            raise self._refused(sentence.number, template, rest=text[at:].strip()[:40])
        return places

    def _line_of(self, sentence: _Sentence, token: Any) -> int:
        """Return the number of the line of a token, found again by its number and form."""
        number = token["id"]
        name = "".join(map(str, number)) if isinstance(number, tuple) else str(number)
        for place, line in enumerate(sentence.lines):
            if re.match(rf"\s*{re.escape(name)}\s", line):
                return sentence.number + place
        return sentence.number

    def _add_words(
        self, tokens: list[Any], places: dict[int, Range], columns: tuple[str, ...]
    ) -> None:
        """Add words with a part of speech as spans, and heads as relations."""
        ids: dict[int, str] = {}
        layer = self._layers.setdefault("", CorpusLayer())
        for token in tokens:
            number = token["id"]
            label = _get(token, "upos")
            if isinstance(number, tuple) or label in _NONE or number not in places:
                continue
            start, end = places[number]
            ids[number] = new_id()
            layer.spans.append(CorpusSpan(id=ids[number], start=start, end=end, label=label))
            for column in ("LEMMA", "XPOS", "FEATS", "DEPS"):
                value = _get(token, column.lower())
                if value and value != "_":
                    self._ignored[f"column {column}"] += 1
        for token in tokens:
            head, kind = _get(token, "head"), _get(token, "deprel")
            if not head or isinstance(token["id"], tuple) or kind in _NONE:
                continue
            if head in ids and token["id"] in ids:
                layer.relations.append(
                    CorpusRelation(type=kind, from_id=ids[head], to_id=ids[token["id"]])
                )
            else:
                detail = f"{kind}: its head {head} is not in the sentence"
                self._losses.append(LossDetail(code=Loss.RELATION_DROPPED, detail=detail))

    def _add_column(self, column: str, tokens: list[Any], places: dict[int, Range]) -> None:
        """Add the spans of a column, numbered or IOB2."""
        owner = unquote(column[len(OWN) :]) if column.startswith(OWN) else ""
        groups: dict[str, tuple[str, list[int]]] = {}
        open_tag = ""
        key = column.lower()
        for token in tokens:
            number, cell = token["id"], _get(token, key)
            if isinstance(number, tuple) or number not in places:
                continue
            if cell in _NONE:
                open_tag = ""
                continue
            if _IOB.fullmatch(cell):
                if cell[0] == "B" or open_tag.partition(" ")[2] != cell[2:]:
                    open_tag = f"{number} {cell[2:]}"
                groups.setdefault(open_tag, (cell[2:], []))[1].append(number)
                continue
            for item in cell.split(";"):
                found = _PARSEME.fullmatch(item)
                if found is None:
                    self._ignored[f"column {column}"] += 1
                    continue
                label = found[2] or column.rpartition(":")[2]
                groups.setdefault(found[1], (label, []))[1].append(number)
        layer = self._layers.setdefault(owner, CorpusLayer(annotator=owner or None))
        for label, numbers in groups.values():
            name = unquote(label) if column.startswith(OWN) else label
            layer.spans.append(_span(name, numbers, places))

    def _refused(self, line: int, template: Spoken, **values: object) -> UserError:
        return UserError(
            template,
            where=f"{self._path}, line {line}",
            remedy="The text and the words must agree; take the original file.",
            **values,
        )


def read_back(path: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: every document with its text and the spans of each layer."""
    try:
        for number, found in enumerate(read(path, ReadOptions()), 1):
            document = found.document
            fault = "it was not read without losses" if found.losses else ""
            spans = sum(len(layer.spans) for layer in document.layers)
            yield Found(f"document {number}", spans, proven(document), fault)
    except UserError as error:
        yield Found("the rest", 0, (), f"it cannot be read: {error}")


def proven(document: CorpusDocument) -> tuple[object, ...]:
    """Return text and spans of every layer, for the proof."""
    spans = sorted(
        (layer.annotator or "", tuple(span.ranges), span.label)
        for layer in document.layers
        for span in layer.spans
    )
    return document.text, tuple(spans)


def _span(label: str, numbers: list[int], places: dict[int, Range]) -> CorpusSpan:
    """Return a span over words; words that follow each other are one piece."""
    pieces: list[Range] = []
    before = -1
    for number in sorted(set(numbers)):
        start, end = places[number]
        if pieces and (number == before + 1 or start <= pieces[-1][1]):
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
        before = number
    fragments = pieces if len(pieces) > 1 else None
    return CorpusSpan(start=pieces[0][0], end=pieces[-1][1], label=label, fragments=fragments)


def _sentences(path: Path) -> Iterator[_Sentence]:
    """Yield the blocks of lines between blank lines."""
    sentence: _Sentence | None = None
    number = 0
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            while line := file.readline(_LONGEST_LINE):
                number += 1
                if len(line) >= _LONGEST_LINE:
                    raise UserError(
                        "The line is longer than {limit} characters",
                        where=f"{path}, line {number}",
                        remedy="This is no CoNLL-U.",
                        limit=_LONGEST_LINE,
                    )
                line = line.rstrip("\r\n")
                if line.strip():
                    sentence = sentence or _Sentence(number)
                    sentence.lines.append(line)
                elif sentence is not None:
                    yield sentence
                    sentence = None
    except UnicodeDecodeError:
        raise UserError(
            "The file is not UTF-8",
            where=f"{path}, after line {number}",
            remedy="CoNLL-U is always UTF-8; save it again.",
        ) from None
    if sentence is not None:
        yield sentence


def _columns(line: str, number: int, path: Path) -> tuple[str, ...]:
    columns = tuple(line[len(GLOBAL) :].split())
    if not {"ID", "FORM"} <= set(columns) or len(set(columns)) < len(columns):
        raise UserError(
            "The columns must be different, and ID and FORM among them",
            where=f"{path}, line {number}",
            remedy="The first line of CoNLL-U Plus names them.",
        )
    return columns


def _parsed(
    sentence: _Sentence, columns: tuple[str, ...], path: Path
) -> tuple[list[Any], Mapping[str, str | None]]:
    """Return the tokens and comments of a sentence, as conllu reads them."""
    from conllu.exceptions import ParseException
    from conllu.parser import parse_token_and_metadata

    names = [each.lower() for each in columns]
    try:
        found = parse_token_and_metadata("\n".join(sentence.lines), names, _PARSERS)
    except (ParseException, ValueError, IndexError, TypeError) as error:
        raise _bad_line(sentence, names, path, error) from None
    before = 0
    seen: set[object] = set()
    for token in found:
        number = token.get("id")
        if number is None or not token.get("form") or number in seen:
            raise _bad_line(sentence, names, path, ValueError("a number or word is missing"))
        if not isinstance(number, tuple):
            if number != before + 1:
                raise _bad_line(sentence, names, path, ValueError(f"word {number} is out of order"))
            before = number
        elif number[1] == "-" and (number[0] != before + 1 or number[2] - number[0] > len(found)):
            raise _bad_line(sentence, names, path, ValueError(f"token {number} is out of order"))
        seen.add(number)
    return list(found), found.metadata


def _bad_line(sentence: _Sentence, names: list[str], path: Path, error: Exception) -> UserError:
    """Return an error at the line that cannot be read alone, else at the sentence."""
    from conllu.exceptions import ParseException
    from conllu.parser import parse_line

    number = sentence.number
    for place, line in enumerate(sentence.lines):
        if line.lstrip().startswith("#"):
            continue
        try:
            parse_line(line.strip(), names)
        except (ParseException, ValueError):  # the latter from numbers without end
            number += place
            break
    return UserError(
        "The sentence cannot be read ({reason})",
        where=f"{path}, line {number}",
        remedy="Words are numbered from 1, their columns parted by tabs; save the file again.",
        reason=str(error)[:120],
    )


def _as_it_is(columns: list[str], place: int) -> str:
    return columns[place]


def _number(columns: list[str], place: int) -> Any:
    """Return the number of a word; ranges and empty nodes are left to conllu."""
    value = columns[place]
    if value.isdecimal() and value.isascii() and value[0] != "0" and len(value) < 10:
        return int(value)
    from conllu.parser import parse_id_value

    return parse_id_value(value)


def _misc(columns: list[str], place: int) -> Any:
    if columns[place] == "_":
        return None
    from conllu.parser import parse_dict_value

    return parse_dict_value(columns[place])


_PARSERS: dict[str, Any] = {
    "id": _number,
    "misc": _misc,
    **dict.fromkeys(("xpos", "feats", "deps"), _as_it_is),
}


_get: Callable[..., Any] = dict.get
"""For conllu's tokens, whose own looks for old names of columns first."""


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _unescaped(spaces: str) -> str:
    return _SPACE.sub(lambda found: _SPACES[found[1]], spaces)


def recognises(head: bytes) -> bool:
    """Whether a file begins like CoNLL-U."""
    return head.removeprefix(b"\xef\xbb\xbf").startswith(
        (b"# global.columns", b"# newdoc", b"# sent_id")
    )
