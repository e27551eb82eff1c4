"""Rows and sentences of WebAnno TSV 3, and the text they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import le
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import Spoken
from declannot.domain.text import StatementText
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import MAX_TEXT_BYTES
from declannot.formats.units import CODE_POINT, UTF16, slicer
from declannot.formats.webanno_tsv.escapes import unescaped

_BEFORE_CELLS = 3
_ROW = re.compile(r"([0-9]+-[0-9.]+)\t([0-9]{1,10})-([0-9]{1,10})\t([^\t]*)((?:\t.*)?)")


def row_pattern(width: int) -> re.Pattern[str]:
    """Return what matches a row of ``width`` cells; one more that is empty is passed over.

    Its groups are name, begin, end, form and the cells as they stand, tabs between.
    """
    cells = rf"\t((?:[^\t\n]*\t){{{width - 1}}}[^\t\n]*)" if width else "()"
    return re.compile(
        rf"^([0-9]+-[0-9.]+)\t([0-9]{{1,10}})-([0-9]{{1,10}})\t([^\t\n]*){cells}\t?$", re.MULTILINE
    )


@dataclass(slots=True)
class Sentence:
    """A sentence: the line it begins at, the lines of its text, and its rows, column by column.

    Attributes:
        raw: rows that were not read yet.
        numbers: lines of the file in which the rows stand.
        units, begins, ends, forms, rests: their names, offsets as the file has them, tokens, and
            cells as they stand in the line.
    """

    number: int
    lines: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    units: Sequence[str] = ()
    begins: Sequence[int] = ()
    ends: Sequence[int] = ()
    forms: Sequence[str] = ()
    rests: Sequence[str] = ()

    @property
    def text(self) -> str:
        """Its text, escapes resolved."""
        return unescaped("\n".join(self.lines)) if self.lines else ""

    def read_rows(self, pattern: re.Pattern[str], width: int, path: Path) -> None:
        """Read its rows.

        Args:
            pattern: ``row_pattern(width)``.

        Raises:
            UserError: a line is no row, or has not ``width`` cells.
        """
        if not self.raw:
            return
        written = "\n".join(self.raw)
        found = pattern.findall(written)
        if len(found) != len(self.raw):
            for line, number in zip(self.raw, self.numbers, strict=True):
                if pattern.fullmatch(line) is None:
                    raise _bad_row(line, number, width, path)
        self.units, begins, ends, self.forms, self.rests = zip(*found, strict=True)
        self.begins, self.ends = list(map(int, begins)), list(map(int, ends))
        if "\\" in written:
            self.forms = [unescaped(form) for form in self.forms]
        self.raw.clear()

    def agrees(self, piece: Callable[[int, int], str], total: int) -> bool:
        """Whether every row quotes what it covers.

        Args:
            piece: cuts the text by offsets of the file.
            total: the length of the text in their unit.
        """
        return (
            max(self.ends, default=0) <= total
            and all(map(le, self.begins, self.ends))
            and list(map(piece, self.begins, self.ends)) == list(self.forms)
        )


def _bad_row(line: str, number: int, width: int, path: Path) -> UserError:
    found = _ROW.fullmatch(line)
    if found is None:
        return UserError(
            "The line is no row",
            where=f"{path}, line {number}",
            remedy="A row has a name like 1-1, offsets like 0-5, and a token; export the file "
            "again.",
        )
    return UserError(
        "The row has {found} columns and needs {needed}",
        where=f"{path}, line {number}",
        remedy="The header says which columns there are; export the file again.",
        found=found[5].count("\t") + _BEFORE_CELLS,
        needed=width + _BEFORE_CELLS,
    )


class Unfit(ValueError):
    """A row does not agree with the text; holds the line, the sentence and its values."""

    def __init__(self, number: int, template: Spoken, **values: object) -> None:
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
    if not sentence.units:
        return length
    begin, form = sentence.begins[0], sentence.forms[0]
    bare = text.lstrip()
    blanks = len(text) - len(bare)
    if blanks and bare.startswith(form) and begin - blanks >= length:
        return begin - blanks
    if begin < length:
        raise Unfit(
            sentence.numbers[0],
            "The sentence begins at {begin}, before the end of the one before it at {end}",
            begin=begin,
            end=length,
        )
    return begin


def _compare(sentences: Sequence[Sentence], text: str, unit: str) -> None:
    """Compare every row with the text that its offsets cover."""
    if unit == UTF16 and not _has_pairs(text):
        unit = CODE_POINT
    piece = slicer(text, unit)
    total = _wide_length(text) if unit == UTF16 else len(text)
    for sentence in sentences:
        if sentence.agrees(piece, total):
            continue
        rows = zip(sentence.numbers, sentence.begins, sentence.ends, sentence.forms, strict=True)
        for number, begin, end, form in rows:
            if piece(begin, end) == form and begin <= end <= total:
                continue
            if end > total or begin > end:
                raise Unfit(
                    number,
                    "The offsets {begin}-{end} are not in the text, which ends at {total}",
                    begin=begin,
                    end=end,
                    total=total,
                )
            raise _other_form(number, begin, end, form, piece(begin, end))


def _other_form(number: int, begin: int, end: int, form: str, covered: str) -> Unfit:
    template = "The row quotes “{form}”, but the text there is “{covered}”"
    if "\ufffd" in covered and "\ufffd" not in form:
        template = "The offsets {begin}-{end} lie inside a surrogate pair"
    return Unfit(number, template, form=form[:40], covered=covered[:40], begin=begin, end=end)


def _wide_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _has_pairs(text: str) -> bool:
    return _wide_length(text) > len(text)
