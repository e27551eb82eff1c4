"""Reads files of a token a line: documents, their text put together, entities and repairs.

Sequences that break the scheme are read as conlleval reads them, and every such place is noted.
Source: conlleval of the CoNLL-2000 shared task (Tjong Kim Sang and Buchholz 2000).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import accumulate, chain, compress, count, pairwise
from operator import ne, sub
from pathlib import Path

from declannot.domain.message import message
from declannot.formats.conll.rows import (
    BOUNDARY,
    DOCUMENT_MARK,
    Rows,
    Survey,
    documents,
    without_mark,
)
from declannot.formats.conll.schemes import OUTSIDE, Entity
from declannot.formats.conll.survey import survey
from declannot.formats.format import Contents, Read, ReadOptions
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

_TEXT = re.compile(r"# ?text ?= ?(.*)")
_LONGEST_MAP = 1 << 20
MAP_FILE = "names.tsv"
_TITLE = re.compile(r"# ?newdoc id ?= ?(.*)")


def read(path: Path, options: ReadOptions) -> Iterator[Read]:
    """Yield the documents of a file, which ``-DOCSTART-`` or ``# newdoc`` part.

    Raises:
        EncodingNeeded: the file is not UTF-8 and no encoding was named.
        UserError: a row is not like the others or no column holds tags, with the line.
    """
    found = survey(path, options)
    rows = Rows(found)
    names = _renamed(path)
    for number, chunk in documents(path, options.encoding):
        document = _Document(found, rows, number, chunk, path.name)
        if document.words:
            result = document.read(f"{path}, line {number}")
            if names:
                for span in result.document.spans():
                    span.label = names.get(span.label, span.label)
            yield result


def contents(path: Path, options: ReadOptions) -> Contents:
    """Return a key for each document of a file, and the labels.

    Raises:
        EncodingNeeded, UserError: as in ``read``.
    """
    found = survey(path, options)
    seen = message(
        "CoNLL: tags are {scheme} in column {columns}",
        scheme=found.scheme,
        columns=found.numbers,
    )
    return Contents(found.keys, found.labels, seen)


def _renamed(path: Path) -> dict[str, str]:
    """Return the labels that an export of ours had to write another way, as they were."""
    place = path.with_name(MAP_FILE)
    if not place.is_file() or place.stat().st_size > _LONGEST_MAP:
        return {}
    lines = place.read_text(encoding="utf-8", errors="replace").split("\n")
    pairs = [line.split("\t") for line in lines if line.count("\t") == 1]
    if pairs[:1] != [["name", "written"]]:
        return {}
    return {written: name for name, written in pairs[1:]}


class _Document:
    """One document of a file.

    Attributes:
        words: the words, a boundary where a block ends.
        title: as a comment gives it, or empty.
    """

    def __init__(self, found: Survey, rows: Rows, number: int, chunk: str, file: str) -> None:
        self._file = file
        self._survey = found
        self._rows = rows
        self._losses: list[LossDetail] = []
        self._texts: dict[int, str] = {}
        self._given = 0
        self.title = ""
        self.words: list[str] = []
        self._ends: list[int] = []
        self._lines, self._numbers = self._blocks(chunk, number)

    def read(self, where: str) -> Read:
        """Return the record."""
        places = self._given_text() if self._texts else self._text()
        spans = []
        for known in self._rows.tags:
            tags = list(map(known.__getitem__, self._lines))
            if self._survey.broken:
                self._note_repairs(tags)
            spans += [
                CorpusSpan(start=places.start(first), end=places.end(end - 1), label=label)
                for first, end, label in chunks(tags, repeats=self._survey.repeats)
            ]
        self._note_reading()
        if len(self._rows.tags) > 1:
            spans.sort(key=lambda span: (span.start, -span.end, span.label))
        layer = CorpusLayer(spans=spans)  # without any, somebody found none: that counts too
        document = CorpusDocument(title=self.title, text=places.text, layers=[layer])
        return Read(document, where, tuple(self._losses))

    def _blocks(self, chunk: str, number: int) -> tuple[list[str], Sequence[int]]:
        """Return the lines with words, one blank line between blocks, and their numbers."""
        chunk, marks = without_mark(chunk)
        body = chunk.lstrip("\n")
        number += marks + len(chunk) - len(body)
        body = body.rstrip("\n")
        lines = body.split("\n") if body else []
        self._find_words(lines)
        uneven = self._rows.uneven
        doubled = 1 in map(sub, self._ends[1:], self._ends)  # two blank lines
        if doubled or (uneven and not uneven.isdisjoint(lines)):
            lines, numbers = self._kept(lines, number)
            self._find_words(lines)
            return lines, numbers
        return lines, range(number, number + len(lines))

    def _find_words(self, lines: list[str]) -> None:
        self.words = list(map(self._rows.words.__getitem__, lines))
        self._ends = _places_of("", self.words)

    def _kept(self, lines: list[str], number: int) -> tuple[list[str], list[int]]:
        """Return lines and numbers without comments and needless blank lines."""
        kept: list[str] = []
        numbers: list[int] = []
        words = self._rows.words
        for place, line in enumerate(lines, number):
            if words[line]:
                kept.append(line)
                numbers.append(place)
            elif not line.strip():
                if kept and kept[-1]:
                    kept.append("")
                    numbers.append(place)
            elif found := _TEXT.fullmatch(line):
                self._texts[len(kept)] = found[1].strip()
            elif found := _TITLE.fullmatch(line):
                self.title = found[1].strip()
        if kept and not kept[-1]:
            kept.pop()
            numbers.pop()
        return kept, numbers

    def _text(self) -> _Rebuilt:
        """Return the words joined by blanks, and blocks by line breaks."""
        lengths = list(map(len, self.words))
        for place in self._ends:
            self.words[place] = BOUNDARY
            lengths[place] = -1  # together with the blank behind it, nothing
        text = " ".join(self.words).replace(f" {BOUNDARY} ", "\n")
        return _Rebuilt(text, list(accumulate(lengths, initial=0)))

    def _given_text(self) -> _Given:
        """Return the text with the sentences that comments give."""
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        length = 0
        for first, end in pairwise([-1, *self._ends, len(self.words)]):
            words = self.words[first + 1 : end]
            given = self._texts.get(first + 1, "")
            places = _found_in(words, given)
            self._given += places is not None
            if places is None:
                given = " ".join(words)
                places = _found_in(words, given)
                assert places is not None
            if parts:
                parts.append("\n")
                starts.append(length)
                length += 1
                ends.append(length)
            parts.append(given)
            starts += [length + start for start in places]
            ends += [length + start + len(word) for start, word in zip(places, words, strict=True)]
            length += len(given)
        return _Given("".join(parts), starts, ends)

    def _note_repairs(self, tags: list[str]) -> None:
        """Note each tag that cannot stand where it does."""
        broken = self._survey.broken
        around = [OUTSIDE, *tags, OUTSIDE]
        for place, pair in enumerate(pairwise(around)):
            if pair in broken:
                line = self._numbers[min(place, len(tags) - 1)]
                detail = (
                    f"{self._file}, line {line}: {pair[1]} after {pair[0]} in {self._survey.scheme}"
                )
                self._lose(Loss.SCHEME_REPAIRED, detail)

    def _note_reading(self) -> None:
        """Note how the text came about, and what was read of the rows."""
        found = self._survey
        blocks = len(self._ends) + 1
        how = "words joined by blanks, blocks by line breaks"
        if self._given:
            how = f"{self._given} of {blocks} sentences as “# text” has them, joined by line breaks"
        self._lose(Loss.TEXT_REBUILT, f"{how}; tags are {found.scheme} in column {found.numbers}")
        taken = {found.token, *found.columns}
        left = [str(each + 1) for each in range(found.token, found.width) if each not in taken]
        if left:
            self._lose(Loss.UNKNOWN_IGNORED, f"columns {', '.join(left)} of {found.width}")

    def _lose(self, code: Loss, detail: str) -> None:
        self._losses.append(LossDetail(code=code.value, detail=detail))


class _Rebuilt:
    """A text put together from words, and where each of them stands."""

    def __init__(self, text: str, before: list[int]) -> None:
        """Take the text and how long the words before each are, the ends of blocks -1."""
        self.text = text
        self._before = before

    def start(self, place: int) -> int:
        """Return where a word begins: after all words before it, and a blank for each."""
        return self._before[place] + place

    def end(self, place: int) -> int:
        """Return where a word ends."""
        return self._before[place + 1] + place


class _Given:
    """A text in which the words were found, and where each of them stands."""

    def __init__(self, text: str, starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.start = starts.__getitem__
        self.end = ends.__getitem__


def chunks(tags: Sequence[str], *, repeats: bool = True) -> list[Entity]:
    """Return the entities of a sequence of tags, however ill-formed, as conlleval finds them.

    Args:
        tags: ``O``, or one of B, I, E, S with a label; ``O`` stands between blocks too.
        repeats: whether one of B, E, S may stand beside its like.
    """
    found: list[Entity] = []
    start, label = -1, ""
    previous = OUTSIDE
    before = chain((OUTSIDE,), tags)
    places = range(len(tags)) if repeats else compress(count(), map(ne, tags, before))
    for place in places:  # where something changes
        tag = tags[place]
        kind = tag[0]
        if start >= 0 and (kind in "BSO" or previous[0] in "ES" or tag[2:] != label):
            found.append((start, place, label))
            start = -1
        if start < 0 and kind != OUTSIDE:
            start, label = place, tag[2:]
        previous = tag
    if start >= 0:
        found.append((start, len(tags), label))
    return found


def _places_of(value: str, values: list[str]) -> list[int]:
    """Return the places at which a value stands."""
    places = []
    at = -1
    with suppress(ValueError):
        while True:
            at = values.index(value, at + 1)
            places.append(at)
    return places


def _found_in(words: list[str], text: str) -> list[int] | None:
    """Return where the words begin in a text that holds them with blanks between, or None."""
    places = []
    at = 0
    for word in words:
        start = text.find(word, at)
        if start < 0 or (start > at and not text[at:start].isspace()):
            return None
        places.append(start)
        at = start + len(word)
    return None if text[at:].strip() else places


def recognises(head: bytes) -> bool:
    """Whether a file begins with rows of one width, of which one column holds tags."""
    lines = head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").splitlines()
    if len(head) >= 1 << 18:
        lines.pop()
    rows = [line for line in lines if line.strip() and not line.startswith(("#", DOCUMENT_MARK))]
    tabbed = any("\t" in line for line in rows)
    cells = [line.rstrip(" \t").split("\t") if tabbed else line.split(" ") for line in rows]
    widths = {len(each) for each in cells}
    if len(widths) != 1 or widths == {1}:
        return False
    return any(
        any(len(cell) > 2 for cell in column) and all(map(_like_tag, column))
        for column in list(zip(*cells, strict=True))[1:]
    )


def _like_tag(cell: str) -> bool:
    return re.fullmatch(r"O|[BIESLU]-\S+", cell) is not None
