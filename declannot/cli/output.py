"""What commands print: JSON for programs, aligned lines for people, progress for terminals.

Standard output holds the answer and nothing else; progress, warnings and errors go to standard
error. What stands in a file from somebody else is printed without its control characters, so
that no title can steer the terminal.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declannot.exchange.progress import Progress

_DIRECTIONS = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))


def print_json(value: object) -> None:
    """Print one JSON value, indented."""
    _speak_utf8()
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def print_json_list(records: Iterable[object]) -> None:
    """Print a JSON list, a record a line, while the records are being made."""
    _speak_utf8()
    write = sys.stdout.write
    separator = "[\n"
    for record in records:
        write(separator + json.dumps(record, ensure_ascii=False))
        separator = ",\n"
    write("[]\n" if separator == "[\n" else "\n]\n")


def print_line(text: str = "") -> None:
    """Print a line for a person."""
    print(printable(text))


def warn(text: str) -> None:
    """Print a remark on standard error."""
    print(f"declannot: {printable(' '.join(text.split()))}", file=sys.stderr)


def print_pairs(pairs: Sequence[tuple[str, object]]) -> None:
    """Print names and values in two columns."""
    width = max((_width(name) for name, _ in pairs), default=0)
    for name, value in pairs:
        print_line(f"{_padded(name, width)}  {value}".rstrip())


def print_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows in aligned columns; columns of numbers stand flush right."""
    cells = [[printable(_shown(value)) for value in row] for row in rows]
    numeric = [
        bool(rows) and all(isinstance(row[column], int | float) for row in rows)
        for column in range(len(headings))
    ]
    widths = [
        max([_width(heading), *(_width(row[column]) for row in cells)])
        for column, heading in enumerate(headings)
    ]
    for row in [list(headings), *cells]:
        columns = zip(row, widths, numeric, strict=True)
        print("  ".join(_padded(cell, width, flush) for cell, width, flush in columns).rstrip())


def printable(text: str) -> str:
    """Return ``text`` on one line, with what could steer a terminal made visible."""
    if text.isprintable():
        return text
    return "".join(map(_harmless, text))


def counted(count: int, noun: str) -> str:
    """Return such as ``1 span`` or ``2,000 spans``."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def shortened(text: str, width: int) -> str:
    """Return ``text`` in at most ``width`` columns, an ellipsis in the middle."""
    text = " ".join(text.split())
    if _width(text) <= width:
        return text
    tail = width // 4
    end = text[-tail:]
    while _width(end) > tail:
        end = end[1:]
    start = text[: width - tail]
    while _width(start) > width - tail - 1:
        start = start[:-1]
    return f"{start}…{end}"


@contextmanager
def progress_bar(title: str) -> Iterator[Progress | None]:
    """Show a bar on standard error while the block runs; None where there is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or None)

        yield report


def _speak_utf8() -> None:
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="\n")


def _harmless(character: str) -> str:
    category = unicodedata.category(character)
    if character in "\n\r\t" or category in ("Zl", "Zp"):
        return " "
    steers = category in ("Cc", "Cs") or unicodedata.bidirectional(character) in _DIRECTIONS
    return "\N{REPLACEMENT CHARACTER}" if steers else character


def _shown(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return "" if value is None else str(value)


def _width(text: str) -> int:
    """Columns of a terminal that ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(character)
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def _padded(text: str, width: int, flush_right: bool = False) -> str:
    blanks = " " * max(width - _width(text), 0)
    return blanks + text if flush_right else text + blanks
