"""Reads token-per-line files strictly, for the proof of an export."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from declannot.formats.conll.schemes import BrokenTag, entities
from declannot.formats.format import Rendering
from declannot.formats.proof import Found

_MARK = "-DOCSTART-"
Block = list[str]
"""The lines of a block, without their ends."""


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: rows of one width, tags in the scheme, text of every entity."""
    for path in sorted(root.rglob("*.conll")):
        name = path.relative_to(root).as_posix()
        for number, document in enumerate(_documents(path, rendering.options.scheme), 1):
            yield document.found(f"{name}, document {number}")


class _Document:
    """What the blocks of one document hold; only entities and the text of tokens are kept.

    A list for each of millions of rows would be most of the time and memory of an export.
    """

    def __init__(self, scheme: str) -> None:
        self._scheme = scheme
        self._widths: set[int] = set()
        self._columns: list[list[tuple[int, int, str, str]]] = []
        self._texts: list[str] = []
        self._tokens = 0
        self._broken = ""

    def add(self, block: Block) -> None:
        """Take in the lines of a block."""
        self._widths.update(line.count("\t") + 1 for line in block)
        if self._broken or len(self._widths) > 1 or 1 in self._widths:
            return
        words, *columns = zip(*(line.split("\t") for line in block), strict=True)
        text = "".join(words)
        places = [0, *accumulate(map(len, words))]
        self._columns = self._columns or [[] for _ in columns]
        for column, found in zip(columns, self._columns, strict=True):
            try:
                read = entities(column, self._scheme)
            except BrokenTag as error:
                self._broken = str(error)
                return
            found += [
                (self._tokens + first, self._tokens + end, label, text[places[first] : places[end]])
                for first, end, label in read
            ]
        self._texts.append(text)
        self._tokens += len(words)

    def found(self, place: str) -> Found:
        """Return what was read, or what is wrong with it."""
        if len(self._widths) > 1 or 1 in self._widths:
            widths = sorted(self._widths)
            return Found(place, 0, (), f"rows have different numbers of columns: {widths}")
        if self._broken:
            return Found(place, 0, (), self._broken)
        content = tuple(tuple(sorted(column)) for column in self._columns or [[]])
        return Found(place, sum(map(len, content)), ("".join(self._texts), content))


def _documents(path: Path, scheme: str) -> Iterator[_Document]:
    """Yield the documents of a file."""
    document: _Document | None = None
    block: Block = []
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            line = line.rstrip("\n")
            if line and line.partition("\t")[0] != _MARK:
                block.append(line)
                continue
            if block:
                document = document or _Document(scheme)
                document.add(block)
                block = []
            if line:
                if document is not None:
                    yield document
                document = _Document(scheme)
    if document is not None:
        if block:
            document.add(block)
        yield document
