"""The rows of files of a token a line: parted into columns, each distinct one once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.formats.conll.schemes import OUTSIDE
from declannot.formats.text_streams import text_blocks

DOCUMENT_MARK = "-DOCSTART-"
LONGEST_DOCUMENT = 32 << 20
"""In characters of the file; a corpus of more than a million words belongs in documents."""
_TAG = re.compile(r"O|[BIESLU]-\S+")
_NOTHING = frozenset({"", "_", "-", "*"})
"""What stands for ``O`` in a column that somebody chose."""
_SIGNS = (f"\n{DOCUMENT_MARK}", "\n# newdoc", "\n#newdoc")
"""What documents begin with, and the line break before it."""
_NEW = "newdoc"
_LONGEST_SIGN = max(map(len, _SIGNS))
_KNOWN = 400_000
BOUNDARY = "\0"
"""Stands for the word of a blank line; no text has it."""


@dataclass(frozen=True)
class Survey:
    """How the rows of a file are to be read, and what is in it.

    Attributes:
        tabbed: whether tabs part columns, or else blanks.
        width: how many columns a row has.
        token: the column of the words, from 0.
        columns: those of the tags, from 0; several are levels of one layer.
        header: the line that names the columns, or empty.
        scheme: how tags begin and end.
        broken: pairs of tags that the scheme does not permit.
        keys: a hash of the words of each document.
        labels: all labels.
        repeats: whether a tag that is neither ``O`` nor an inner one stands twice in a row.
    """

    tabbed: bool
    width: int
    token: int
    columns: tuple[int, ...]
    header: str = ""
    scheme: str = "IOB2"
    broken: frozenset[tuple[str, str]] = frozenset()
    keys: tuple[bytes, ...] = ()
    labels: frozenset[str] = frozenset()
    repeats: bool = False

    @property
    def numbers(self) -> str:
        """The columns of the tags as people count them, from 1."""
        return ", ".join(str(column + 1) for column in self.columns)

    def cells(self, line: str) -> list[str]:
        """Return the columns of a line."""
        return split(line, tabbed=self.tabbed)

    def is_row(self, line: str) -> bool:
        """Whether a line holds a word, being neither blank nor a comment, mark or header."""
        if not line.strip() or line.startswith(DOCUMENT_MARK) or line == self.header:
            return False
        return not line.startswith("#") or len(self.cells(line)) == self.width


class Rows:
    """What each line means, worked out once for every distinct one: a corpus repeats its rows.

    Attributes:
        words: the word of a line; empty for one that holds none.
        tags: by column, the tag of a line; ``O`` for one that holds no word.
        uneven: lines met so far that are not empty and hold no word: comments, marks, blanks.
    """

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self.uneven: set[str] = set()
        self.words = _Known(self._word)
        self.tags = [_Known(partial(self._tag, column)) for column in survey.columns]

    def _word(self, line: str) -> str:
        if self._survey.is_row(line):
            return self._survey.cells(line)[self._survey.token].strip(" ")
        if line:
            self.uneven.add(line)
        return ""

    def sequences(self, lines: list[str]) -> Iterator[list[str]]:
        """Yield the tags of each column, ``O`` before and after and for the ends of blocks.

        Args:
            lines: of which the words were asked for.
        """
        if self.uneven:  # a comment ends no block
            lines = [line for line in lines if line not in self.uneven or line.isspace()]
        for known in self.tags:
            yield [OUTSIDE, *map(known.__getitem__, lines), OUTSIDE]

    def _tag(self, column: int, line: str) -> str:
        if self._survey.is_row(line):
            return plain_tag(self._survey.cells(line)[column])
        return OUTSIDE


class _Known(dict[str, str]):
    """A dictionary that finds out what it does not know, and forgets when there is too much."""

    def __init__(self, find: Callable[[str], str]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, line: str) -> str:
        if len(self) > _KNOWN:
            self.clear()
        found = self[line] = self._find(line)
        return found


def documents(path: Path, encoding: str | None) -> Iterator[tuple[int, str]]:
    """Yield the documents of a file with the number of their first line.

    Raises:
        UserError: one of them is too long.
    """
    number, rest, seen = 1, "", 0
    for block in text_blocks(path, encoding):
        if BOUNDARY in block:
            line = number + rest.count("\n") + block.count("\n", 0, block.index(BOUNDARY))
            raise UserError(
                "The file is not text: it holds a NUL",
                where=f"{path}, line {line}",
                remedy="Choose a text file, or name its encoding.",
            ).in_command("Choose a text file, or name its encoding with --encoding.")
        rest += block
        begins = _begins(rest, seen)
        for begin, end in pairwise([0, *begins]):
            yield number, rest[begin:end]
            number += rest.count("\n", begin, end)
        rest = rest[begins[-1] :] if begins else rest
        seen = max(0, len(rest) - _LONGEST_SIGN)
        if len(rest) > LONGEST_DOCUMENT:
            raise UserError(
                "The document is longer than {limit} million characters",
                where=f"{path}, line {number}",
                remedy="Part the file into documents by lines with -DOCSTART-.",
                limit=LONGEST_DOCUMENT // 1_000_000,
            )
    if rest:
        yield number, rest


def _begins(text: str, seen: int) -> list[int]:
    """Return where documents begin behind the first line, from ``seen`` on."""
    found = []
    for sign in _SIGNS if _NEW in text else _SIGNS[:1]:
        at = text.find(sign, seen)
        while at >= 0:
            found.append(at + 1)
            at = text.find(sign, at + 1)
    return sorted(found)


def without_mark(document: str) -> tuple[str, int]:
    """Return a document without the mark it begins with, and how many lines that was."""
    if document.startswith(DOCUMENT_MARK):
        return document.partition("\n")[2], 1
    return document, 0


def split(line: str, *, tabbed: bool) -> list[str]:
    """Return the columns of a line; blanks at its end are no column."""
    if tabbed:
        return line.rstrip(" \t").split("\t")
    return [cell for cell in line.split(" ") if cell]


@lru_cache(maxsize=1 << 16)
def is_tag(cell: str) -> bool:
    """Whether a cell is a tag of one of the schemes."""
    return _TAG.fullmatch(cell) is not None


@lru_cache(maxsize=1 << 16)
def plain_tag(cell: str) -> str:
    """Return a tag with the letters of BIOES, and nothing as ``O``."""
    if cell in _NOTHING:
        return OUTSIDE
    if cell[:2] in ("L-", "U-"):
        return ("E" if cell[0] == "L" else "S") + cell[1:]
    return cell
