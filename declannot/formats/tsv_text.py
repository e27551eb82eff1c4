"""Rows and sentences of WebAnno TSV 3, and the text they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.text import StatementText
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import MAX_TEXT_BYTES
from declannot.formats.tsv_escapes import unescaped
from declannot.formats.units import CODE_POINT, UTF16, slicer

_BEFORE_CELLS = 3
_ROW = re.compile(r"([0-9]+-[0-9.]+)\t([0-9]{1,10})-([0-9]{1,10})\t([^\t]*)((?:\t.*)?)")


@dataclass(slots=True)
class Row:
    """A token or a part of one: its name, its offsets as the file has them, and its cells.

    ``rest`` holds the cells as they stand in the line, tabs between and none after the last.
    """

    number: int
    unit: str
    begin: int
    end: int
    form: str
    rest: str

    @classmethod
    def read(cls, line: str, number: int, width: int, path: Path) -> Row:
        """Read a line that must have ``width`` cells; one more that is empty is passed over.

        Raises:
            UserError: it has not.
        """
        found = _ROW.fullmatch(line)
        if found is None:
            raise UserError(
                "The line is no row",
                where=f"{path}, line {number}",
                remedy="A row has a name like 1-1, offsets like 0-5, and a token; export the file "
                "again.",
            )
        unit, begin, end, form, rest = found.groups("")
        columns = rest.count("\t")
        if columns == width + 1 and rest[-1] == "\t":
            rest = rest[:-1]
        elif columns != width:
            raise UserError(
                "The row has {found} columns and needs {needed}",
                where=f"{path}, line {number}",
                remedy="The header says which columns there are; export the file again.",
                found=columns + _BEFORE_CELLS,
                needed=width + _BEFORE_CELLS,
            )
        if "\\" in form:
            form = unescaped(form)
        return cls(number, unit, int(begin), int(end), form, rest[1:])


@dataclass(slots=True)
class Sentence:
    """A sentence: the line it begins at, the lines of its text, and its rows."""

    number: int
    lines: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text, escapes resolved."""
        return unescaped("\n".join(self.lines)) if self.lines else ""


class Unfit(ValueError):
    """A row does not agree with the text; holds the line, the sentence and its values."""

    def __init__(self, number: int, template: str, **values: object) -> None:
        self.number = number
        self.template = template
        self.values = values
        super().__init__(template)

    def at(self, path: Path) -> UserError:
        """Return the error as a user sees it."""
        return UserError(
            self.template,
            where=f"{path}, line {self.number}",
            remedy="Offsets count UTF-16 units of the text of the sentences; export it again.",
            **self.values,
        )


Fitted = tuple[str, Callable[[int], int], tuple[LossDetail, ...]]


def fitted(sentences: Sequence[Sentence]) -> Fitted:
    """Return the text, how offsets of the file become code points, and what was assumed.

    Raises:
        Unfit: neither UTF-16 units nor code points agree with every row.
    """
    try:
        text, losses = _in_unit(sentences, UTF16)
    except Unfit as first:
        if all(line.isascii() for each in sentences for line in each.lines):
            raise
        try:
            text, losses = _in_unit(sentences, CODE_POINT)
        except Unfit:
            raise first from None
        loss = LossDetail(code=Loss.UNIT_ASSUMED, detail="code points fit every row, UTF-16 none")
        return text, int, (*losses, loss)
    return text, StatementText(text).from_utf16 if _has_pairs(text) else int, losses


def _in_unit(sentences: Sequence[Sentence], unit: str) -> tuple[str, tuple[LossDetail, ...]]:
    measure = _wide_length if unit == UTF16 else len
    parts: list[str] = []
    length = gaps = 0
    for sentence in sentences:
        text = sentence.text
        gap = _begin(sentence, text, measure, length) - length
        if length + gap + len(text) > MAX_TEXT_BYTES:
            raise Unfit(sentence.number, "The text would be longer than can be taken in")
        if gap:
            gaps += 1
            parts.append(" " * gap if not length else " " * (gap - 1) + "\n")
        parts.append(text)
        length += gap + measure(text)
    whole = "".join(parts)
    _compare(sentences, whole, unit)
    if not gaps:
        return whole, ()
    detail = f"{gaps} stretches between sentences are not in the file; blanks stand for them"
    return whole, (LossDetail(code=Loss.TEXT_REBUILT, detail=detail),)


def _begin(sentence: Sentence, text: str, measure: Callable[[str], int], length: int) -> int:
    """Return where a sentence begins: where its first row does, less the blanks before it."""
    if not sentence.rows:
        return length
    first = sentence.rows[0]
    bare = text.lstrip()
    blanks = len(text) - len(bare)
    if blanks and bare.startswith(first.form) and first.begin - blanks >= length:
        return first.begin - blanks
    if first.begin < length:
        raise Unfit(
            first.number,
            "The sentence begins at {begin}, before the end of the one before it at {end}",
            begin=first.begin,
            end=length,
        )
    return first.begin


def _compare(sentences: Sequence[Sentence], text: str, unit: str) -> None:
    """Compare every row with the text that its offsets cover."""
    if unit == UTF16 and not _has_pairs(text):
        unit = CODE_POINT
    piece = slicer(text, unit)
    total = _wide_length(text) if unit == UTF16 else len(text)
    for sentence in sentences:
        for row in sentence.rows:
            if row.end > total or row.begin > row.end:
                raise Unfit(
                    row.number,
                    "The offsets {begin}-{end} are not in the text, which ends at {total}",
                    begin=row.begin,
                    end=row.end,
                    total=total,
                )
            covered = piece(row.begin, row.end)
            if covered != row.form:
                raise _other_form(row, covered)


def _other_form(row: Row, covered: str) -> Unfit:
    template = "The row quotes “{form}”, but the text there is “{covered}”"
    if "\ufffd" in covered and "\ufffd" not in row.form:
        template = "The offsets {begin}-{end} lie inside a surrogate pair"
    return Unfit(
        row.number,
        template,
        form=row.form[:40],
        covered=covered[:40],
        begin=row.begin,
        end=row.end,
    )


def _wide_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _has_pairs(text: str) -> bool:
    return not text.isascii() and max(text) > "\uffff"
