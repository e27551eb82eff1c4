"""A table as a CSV file: UTF-8, commas, as RFC 4180 has it; numbers as programs read them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def table_as_csv(
    columns: Sequence[str], rows: Iterable[Sequence[str | int | float | None]]
) -> bytes:
    """Return a table as CSV; a value that is None becomes an empty cell.

    A text a sheet would take for a formula gets an apostrophe before it: titles and names may
    come from files of others.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_harmless(each) for each in columns])
    for row in rows:
        writer.writerow([_harmless(each) if isinstance(each, str) else each for each in row])
    return out.getvalue().encode("utf-8")


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
