"""What a file of a token a line is like, found before it is read: columns, scheme, documents.

The separator is a tab where there is any; the most common number of columns is the right one. The
scheme is the one that the fewest pairs of tags break.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import counted
from declannot.formats.conll.rows import (
    DOCUMENT_MARK,
    Rows,
    Survey,
    documents,
    is_tag,
    plain_tag,
    split,
    without_mark,
)
from declannot.formats.conll.schemes import OUTSIDE, may_follow
from declannot.formats.format import ReadOptions
from declannot.formats.text_streams import text_blocks

_NUMBER = re.compile(r"\d{1,9}")
_COLUMNS = re.compile(r"# ?global\.columns ?=(.*)")
_KNOWN_LINES = 200_000
_HEAD = 1 << 16
"""In characters: what is looked at to guess what the rest is like."""
_SCHEMES = ("IOB2", "IOB1", "BIOES")
"""The likeliest first."""


@dataclass(slots=True)
class _Shape:
    """What the rows of one width have in their columns; certain ones are no comments."""

    certain: bool
    tags: list[bool]
    numbers: list[bool]
    empty: list[bool]


@dataclass
class _Shapes:
    """The rows of a file by their number of columns."""

    tabbed: bool
    rows: dict[int, _Shape] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    first: str = ""
    marks_outside: bool = True
    marked: bool = False

    def add(self, lines: set[str]) -> None:
        """Look at distinct lines."""
        for line in lines:
            if not line.strip():
                continue
            cells = split(line, tabbed=self.tabbed)
            if line.startswith(DOCUMENT_MARK):
                self.marked = True
                self.marks_outside &= len(cells) > 1 and set(cells[1:]) == {OUTSIDE}
                continue
            found = _COLUMNS.match(line)
            if found is not None:
                self.names = found[1].split()
            elif line.startswith("#"):
                self._row(cells, certain=False)
            else:
                self._row(cells, certain=True)

    def _row(self, cells: list[str], *, certain: bool) -> None:
        width = len(cells)
        shape = self.rows.get(width)
        if shape is None:
            shape = self.rows[width] = _Shape(
                False, [True] * width, [True] * width, [False] * width
            )
        shape.certain |= certain
        for column, cell in enumerate(cells):
            if not cell.strip(" "):
                shape.empty[column] = True
            if shape.tags[column] and not is_tag(cell):
                shape.tags[column] = False
            if shape.numbers[column] and not _NUMBER.fullmatch(cell):
                shape.numbers[column] = False


class _Order:
    """What stands after what in a file.

    Attributes:
        pairs: of tags that stand one after the other.
        keys: a hash of the words of each document.
    """

    def __init__(self, bare: Survey) -> None:
        self.pairs: set[tuple[str, str]] = set()
        self.keys: list[bytes] = []
        self._rows = Rows(bare)

    def add(self, lines: list[str]) -> None:
        """Look at the lines of a document.

        Raises:
            IndexError: a row has too few columns.
        """
        if lines[0].startswith(DOCUMENT_MARK):
            lines = lines[1:]
        words = "\n".join(filter(None, map(self._rows.words.__getitem__, lines)))
        if words:
            key = hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=16).digest()
            self.keys.append(key)
            for tags in self._rows.sequences(lines):
                self.pairs.update(pairwise(tags))


def survey(path: Path, options: ReadOptions) -> Survey:
    """Return what a file is like; asked again about the same file, it is not read again.

    Raises:
        UserError: a row has another number of columns than most, no column holds tags, or the
            column that was chosen is not there or holds something else; with the line.
    """
    status = path.stat()
    asked = (options.encoding, options.scheme, options.column)
    return _survey(path, status.st_mtime_ns, status.st_size, asked)


@lru_cache(maxsize=64)  # a file is looked at for its place, then read; an import has few of them
def _survey(
    path: Path, changed: int, size: int, asked: tuple[str | None, str | None, str | None]
) -> Survey:
    encoding, scheme, column = asked
    tabbed = any("\t" in block for block in text_blocks(path, encoding))
    guessed = _guessed(path, encoding, column, tabbed=tabbed)
    shapes, order = _looked_through(path, encoding, guessed, tabbed=tabbed)
    columned = _with_columns(path, shapes, column, encoding)
    if order is None or columned != guessed:
        _, order = _looked_through(path, encoding, columned, tabbed=tabbed)
    assert order is not None
    return _with_tags(path, encoding, columned, order, scheme)


def _guessed(
    path: Path, encoding: str | None, column: str | None, *, tabbed: bool
) -> Survey | None:
    """Return what the first lines are like, so that a file is usually read only once."""
    head = next(text_blocks(path, encoding), "")[:_HEAD]
    lines = head.split("\n")[:-1]
    shapes = _Shapes(tabbed, first=_first(lines))
    shapes.add(set(lines))
    with suppress(UserError):
        return _with_columns(path, shapes, column, encoding)
    return None


def _looked_through(
    path: Path, encoding: str | None, bare: Survey | None, *, tabbed: bool
) -> tuple[_Shapes, _Order | None]:
    """Return what single lines of a file are like, and their order where ``bare`` can be so."""
    shapes = _Shapes(tabbed)
    order = None if bare is None else _Order(bare)
    distinct: set[str] = set()
    for _, document in documents(path, encoding):
        lines = document.split("\n")
        shapes.first = shapes.first or _first(lines)
        distinct.update(lines)
        if len(distinct) > _KNOWN_LINES:
            shapes.add(distinct)
            distinct.clear()
        if order is not None:
            try:
                order.add(lines)
            except IndexError:  # a row has fewer columns than was guessed
                order = None
    shapes.add(distinct)
    return shapes, order


def _first(lines: list[str]) -> str:
    """Return the first of a thousand lines that is not blank, or nothing."""
    return next(filter(str.strip, lines[:1000]), "")


def _with_columns(path: Path, shapes: _Shapes, chosen: str | None, encoding: str | None) -> Survey:
    """Return the survey as far as single rows tell."""
    widths = [width for width, shape in shapes.rows.items() if shape.certain]
    if not widths:
        raise UserError(
            "The file holds no words",
            where=str(path),
            remedy="CoNLL has a word a line, and its tag in another column.",
        )
    width = widths[0] if len(widths) == 1 else _usual_width(path, encoding, tabbed=shapes.tabbed)
    header = _header(shapes, chosen)
    bare = Survey(shapes.tabbed, width, 0, (), header)
    if len(widths) > 1:
        _refuse_width(path, bare, encoding)
    shape = shapes.rows[width]
    token = int(width > 2 and shape.numbers[0] and not shape.tags[1])
    if shape.empty[token]:
        _refuse_word(path, bare, encoding, token)
    if chosen is not None:
        columns: tuple[int, ...] = (_chosen(path, shapes, bare, chosen),)
    else:
        columns = _columns(shape, token, levels=shapes.marked and shapes.marks_outside)
        if not columns:
            _refuse_tag(path, bare, encoding, width - 1)
    return Survey(shapes.tabbed, width, token, columns, header)


def _usual_width(path: Path, encoding: str | None, *, tabbed: bool) -> int:
    """Return how many columns most rows have."""
    counted = Counter(
        len(split(line, tabbed=tabbed))
        for _, document in documents(path, encoding)
        for line in document.split("\n")
        if line.strip() and not line.startswith(("#", DOCUMENT_MARK))
    )
    return max(counted, key=counted.__getitem__)


def _header(shapes: _Shapes, chosen: str | None) -> str:
    """Return the first line where it names the column that was chosen."""
    cells = split(shapes.first, tabbed=shapes.tabbed)
    if chosen is None or chosen.isdecimal() or shapes.first.startswith(("#", DOCUMENT_MARK)):
        return ""
    if chosen.casefold() in map(str.casefold, cells):
        shapes.names = cells
        return shapes.first
    return ""


def _columns(shape: _Shape, token: int, *, levels: bool) -> tuple[int, ...]:
    """Return the last column in which every cell is a tag, or all where they are levels.

    Where documents begin with a mark of as many ``O`` as there are columns, and nothing stands
    between the words and the tags, the columns are levels of one layer.
    """
    tagged = [column for column, tags in enumerate(shape.tags) if tags and column > token]
    if levels and tagged == list(range(1, len(shape.tags))):
        return tuple(tagged)
    return tuple(tagged[-1:])


def _chosen(path: Path, shapes: _Shapes, bare: Survey, chosen: str) -> int:
    names = [name.casefold() for name in shapes.names]
    if chosen.casefold() in names:
        column = names.index(chosen.casefold())
    else:
        column = int(chosen) - 1 if chosen.isdecimal() and len(chosen) < 6 else -1
    if not 0 <= column < bare.width:
        raise UserError(
            "There is no column “{column}”",
            where=str(path),
            remedy="Name one by its number, from 1 to {width}, or {names}."
            if shapes.names
            else "Name one by its number, from 1 to {width}.",
            column=chosen,
            width=bare.width,
            names=", ".join(shapes.names),
        )
    return column


def _rows(path: Path, bare: Survey, encoding: str | None) -> Iterator[tuple[int, list[str]]]:
    for number, document in documents(path, encoding):
        for place, line in enumerate(document.split("\n"), number):
            if bare.is_row(line):
                yield place, bare.cells(line)


def _refuse_width(path: Path, bare: Survey, encoding: str | None) -> None:
    for number, cells in _rows(path, bare, encoding):
        if len(cells) != bare.width:
            raise UserError(
                counted(
                    len(cells),
                    "The row has {count} column, and most have {width}",
                    "The row has {count} columns, and most have {width}",
                    width=bare.width,
                ),
                where=f"{path}, line {number}",
                remedy="Every row has a word and its tag, parted by a tab or a blank; correct it.",
            )


def _refuse_word(path: Path, bare: Survey, encoding: str | None, token: int) -> None:
    for number, cells in _rows(path, bare, encoding):
        if not cells[token].strip(" "):
            raise UserError(
                "The row has no word",
                where=f"{path}, line {number}",
                remedy="Every row has a word and its tag; correct it.",
            )


def _refuse_tag(path: Path, bare: Survey, encoding: str | None, column: int) -> None:
    for number, cells in _rows(path, bare, encoding):
        cell = cells[column]
        if not is_tag(plain_tag(cell)) or bare.width < 2:
            raise UserError(
                "“{cell}” is no tag, and no column holds tags only",
                where=f"{path}, line {number}",
                remedy="Tags are O, B-LABEL, I-LABEL and the like; name their column, or correct "
                "the row.",
                cell=cell[:40],
            ).in_command(
                "Tags are O, B-LABEL, I-LABEL and the like; name their column with "
                "--column, or correct the row."
            )


def _with_tags(
    path: Path, encoding: str | None, bare: Survey, order: _Order, scheme: str | None
) -> Survey:
    """Return the survey with what the order of rows tells."""
    pairs = order.pairs
    tags_found = {tag for pair in pairs for tag in pair}
    if not all(map(is_tag, tags_found)):
        _refuse_tag(path, bare, encoding, bare.columns[0])
    scheme = scheme or _scheme(path, encoding, bare, pairs)
    return replace(
        bare,
        scheme=scheme,
        broken=frozenset(pair for pair in pairs if not may_follow(*pair, scheme)),
        keys=tuple(order.keys),
        repeats=any(tag == other and tag[0] not in "OI" for tag, other in pairs),
        labels=frozenset(tag[2:] for tag in tags_found if tag != OUTSIDE),
    )


def _scheme(path: Path, encoding: str | None, bare: Survey, pairs: set[tuple[str, str]]) -> str:
    """Return the first scheme that no pair breaks, or else the one that is broken least often."""
    for scheme in _SCHEMES:
        if all(may_follow(*pair, scheme) for pair in pairs):
            return scheme
    counted: Counter[tuple[str, str]] = Counter()
    rows = Rows(bare)
    for _, document in documents(path, encoding):
        for tags in rows.sequences(without_mark(document)[0].split("\n")):
            counted.update(pairwise(tags))

    def broken(scheme: str) -> int:
        return sum(count for pair, count in counted.items() if not may_follow(*pair, scheme))

    return min(_SCHEMES, key=broken)
