"""Reads a table of texts: a row a document, with what a spreadsheet of statements says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from declannot.domain.errors import UserError
from declannot.formats.format import Read, ReadOptions
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.record import CorpusDocument, CorpusMetadata
from declannot.formats.tables.rows import Row, Table

TEXT = "text"
NAMES = {
    "doc_id": ("doc_id", "document_id"),
    "title": ("title", "name", "id"),
    "language": ("language", "lang"),
    "date": ("date",),
    "issuers": ("issuers", "issuer"),
    "source": ("source", "url"),
    "licence": ("licence", "license"),
    "group": ("group", "series"),
    "tags": ("tags", "label", "labels", "category"),
}
"""What the columns of a table of texts may be called; the first that is there counts."""
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


class TextTable:
    """A table with a row a document."""

    def __init__(self, table: Table, path: Path, options: ReadOptions) -> None:
        """Find the columns.

        Raises:
            UserError: no column is called ``text``, or the one that was chosen is not there.
        """
        self._table = table
        self._path = path
        self._text = table.columns[TEXT]
        self._places = {
            role: next((table.columns[name] for name in names if name in table.columns), None)
            for role, names in NAMES.items()
        }
        if options.column is not None:
            self._places["tags"] = self._chosen(options.column)
        taken = {self._text, *self._places.values()}
        self._others = [
            (place, name) for place, name in enumerate(table.names) if place not in taken and name
        ]

    def reads(self) -> Iterator[Read]:
        """Yield the documents; a row without a text is noted with the document before or after it.

        Raises:
            UserError: a row is not good, with its number.
        """
        last: Read | None = None
        waiting: tuple[LossDetail, ...] = ()
        for row in self._table.rows():
            if not row.cells[self._text].strip():
                detail = f"row {row.number} has no text"
                waiting += (LossDetail(code=Loss.UNKNOWN_IGNORED.value, detail=detail),)
                continue
            if last is not None:
                yield last
            found = self._read(row)
            last = Read(found.document, found.where, (*waiting, *found.losses))
            waiting = ()
        if last is None:
            raise UserError(
                "The table holds no texts",
                where=str(self._path),
                remedy="Put them into the column “text”, a row a document.",
            )
        yield Read(last.document, last.where, (*last.losses, *waiting))

    def _read(self, row: Row) -> Read:
        """Return one document."""
        losses = [
            LossDetail(code=Loss.UNKNOWN_IGNORED.value, detail=f"{name} of row {row.number}")
            for place, name in self._others
            if row.cells[place].strip()
        ]
        date, language = self._cell(row, "date"), self._cell(row, "language")
        for name, cell, form in (("date", date, _DATE), ("language", language, _LANGUAGE)):
            if cell and form.fullmatch(cell) is None:
                detail = f"{name} “{cell[:40]}” of row {row.number}: not as the standard has it"
                losses.append(LossDetail(code=Loss.UNKNOWN_IGNORED.value, detail=detail))
        document = CorpusDocument(
            id=self._cell(row, "doc_id"),
            title=" ".join(self._cell(row, "title").split())
            or f"{self._path.stem} {row.number - 1}",
            text=row.cells[self._text],
            language=language if _LANGUAGE.fullmatch(language) else "",
            metadata=CorpusMetadata(
                date=date if _DATE.fullmatch(date) else "",
                issuers=self._several(row, "issuers"),
                source=self._cell(row, "source"),
                licence=self._cell(row, "licence"),
                group=self._cell(row, "group"),
            ),
            tags=self._several(row, "tags"),
        )
        return Read(document, self._table.where(row.number), tuple(losses))

    def _cell(self, row: Row, role: str) -> str:
        place = self._places[role]
        return "" if place is None else row.cells[place].strip()

    def _several(self, row: Row, role: str) -> list[str]:
        """Return the values of a cell, between semicolons."""
        values = (each.strip() for each in self._cell(row, role).split(";"))
        return list(dict.fromkeys(filter(None, values)))

    def _chosen(self, column: str) -> int:
        """Return where the column stands that somebody chose."""
        place = self._table.columns.get(column.casefold())
        if place is None and column.isascii() and column.isdecimal() and len(column) < 6:
            place = int(column) - 1
        if place is None or not 0 <= place < len(self._table.names):
            raise UserError(
                "There is no column “{column}”",
                where=str(self._path),
                remedy="Name one of: {names}.",
                column=column,
                names=", ".join(filter(None, self._table.names)),
            )
        return place
