"""Documents of a package as documents of the project."""

from __future__ import annotations

from collections.abc import Iterator

from declannot.domain.errors import UserError
from declannot.formats.jsonl import record_of_line
from declannot.formats.package import Package
from declannot.formats.record import CorpusDocument
from declannot.formats.record_check import check_record


def records(package: Package, member: str) -> Iterator[tuple[CorpusDocument, str]]:
    """Yield the checked records of a member with their places.

    Raises:
        UserError: a line is no record, contradicts itself, or lacks its id.
    """
    seen: set[str] = set()
    for number, line in package.lines(member):
        where = package.where(member, number)
        record = record_of_line(line, where)
        check_record(record, where)
        if not record.id or not record.sha256 or record.id in seen:
            raise UserError(
                "The document has no id of its own, or no hash",
                where=where,
                remedy="Ask for the file anew.",
            )
        seen.add(record.id)
        yield record, where
