"""The rows of a table: delimiter, header and cells as RFC 4180 has them, each row with its number.

Cells are text, whatever they begin with; nothing in them is altered.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.domain.message import counted
from declannot.formats.record import MAX_TEXT_BYTES
from declannot.formats.text_streams import text_blocks

DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = "sep="
_LONGEST_LINE = MAX_TEXT_BYTES
_LONGEST_HEADER = 1 << 16


@dataclass(frozen=True, slots=True)
class Row:
    """A row below the header.

    Attributes:
        number: its number in the file, the header being 1.
        cells: what stands in its columns, as many as the header has.
    """

    number: int
    cells: list[str]


class Table:
    """A table that is read row by row.

    Attributes:
        names: of the columns, as the header has them, blanks around them left out.
        columns: the same in small letters, with where each stands.
    """

    def __init__(self, path: Path, encoding: str | None) -> None:
        """Read the header.

        Raises:
            EncodingNeeded: the file is not UTF-8 and no encoding was named.
            UserError: there is no header, or two of its columns have one name.
        """
        self._path = path
        self._encoding = encoding
        self._taken = 0
        first = self._first_line()
        self._skipped = int(first.lower().startswith(_SEPARATOR_LINE) and len(first) > 4)
        self.delimiter = first[4] if self._skipped else delimiter_of(first)
        header = next(self._records(), None)
        if header is None:
            raise UserError(
                "The table is empty",
                where=str(path),
                remedy="Its first row names the columns, such as title and text.",
            )
        self.names = [name.strip() for name in header]
        self.columns: dict[str, int] = {}
        for place, name in enumerate(self.names):
            if name and self.columns.setdefault(name.casefold(), place) != place:
                raise UserError(
                    "Two columns have the name “{name}”",
                    where=self.where(1),
                    remedy="Rename one of them.",
                    name=name,
                )

    def where(self, number: int) -> str:
        """Return the place of a row, for errors."""
        return f"{self._path}, row {number}"

    def rows(self, *, whole: bool = False) -> Iterator[Row]:
        """Yield the rows below the header; those whose cells are empty are passed over.

        Args:
            whole: whether a row must have as many cells as the header; otherwise empty ones at
                its end may be missing, as some programs have it.

        Raises:
            UserError: a row has more cells than the header or is not as RFC 4180 has it.
        """
        records = self._records()
        next(records)
        width = len(self.names)
        for number, cells in enumerate(records, 2):
            if not any(cells):
                continue
            if len(cells) != width:
                if any(cells[width:]) or (whole and len(cells) < width):
                    raise UserError(
                        counted(
                            len(cells),
                            "The row has {count} cell, and the header {width}",
                            "The row has {count} cells, and the header {width}",
                            width=width,
                        ),
                        where=self.where(number),
                        remedy="Put cells that hold a delimiter between quotes; leave no cell out.",
                    )
                cells += [""] * (width - len(cells))
            yield Row(number, cells)

    def _records(self) -> Iterator[list[str]]:
        """Yield all rows as lists of cells, the header first."""
        csv.field_size_limit(MAX_TEXT_BYTES)
        self._taken = 0
        lines = self._lines()
        for _ in range(self._skipped):
            next(lines)
        reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
        number = 0
        try:
            for cells in reader:
                self._taken = 0
                yield cells
                number += 1
        except csv.Error as error:
            raise UserError(
                "The row cannot be read: {reason}",
                where=self.where(number + 1),
                remedy="Quotes begin and end a cell and are doubled inside of it; correct the row.",
                reason=str(error),
            ) from None

    def _lines(self) -> Iterator[str]:
        """Yield the lines of the file with their ends."""
        rest = ""
        for block in text_blocks(self._path, self._encoding, universal=False):
            if "\0" in block:
                raise UserError(
                    "The file is not text: it holds a NUL",
                    where=str(self._path),
                    remedy="Choose a text file, or name its encoding.",
                ).in_command("Choose a text file, or name its encoding with --encoding.")
            lines = (rest + block).split("\n")
            rest = lines.pop()
            for line in lines:
                self._take(line)
                yield line + "\n"
            if len(rest) > _LONGEST_LINE:
                raise UserError(
                    "A line is longer than {limit} million characters",
                    where=str(self._path),
                    remedy="This is no table.",
                    limit=_LONGEST_LINE // 1_000_000,
                )
        if rest:
            yield rest

    def _take(self, line: str) -> None:
        """Count a line of a row: between quotes a row goes on over lines, and may have no end."""
        self._taken += len(line) + 1
        if self._taken > 2 * _LONGEST_LINE:
            raise UserError(
                "A row is longer than {limit} million characters",
                where=str(self._path),
                remedy="A quote that is not closed takes all that follows into its cell; close it.",
                limit=2 * _LONGEST_LINE // 1_000_000,
            )

    def _first_line(self) -> str:
        return next(self._lines(), "")[:_LONGEST_HEADER].rstrip("\r\n")


def delimiter_of(header: str) -> str:
    """Return what parts the columns of a header: comma, semicolon or tab, whichever is most."""
    return max(DELIMITERS, key=lambda each: len(cells_of(header, each)))


def cells_of(line: str, delimiter: str) -> Sequence[str]:
    """Return the cells of a single line; one that cannot be read has none."""
    try:
        return next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return []
