"""How WebAnno TSV 3 writes characters that mean something to it, and back, in one pass."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_IN_VALUES: Mapping[str, str] = {
    **{each: f"\\{each}" for each in "\\[]|_;*"},
    "->": "\\->",
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
}
_IN_TEXT: Mapping[str, str] = {
    "\\": "\\\\",
    "\t": "\\t",
    "\r": "\\r",
    "\f": "\\f",
    "\b": "\\b",
}
_NAMED = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}
_VALUE = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_TEXT = re.compile(r"[\\\t\r\f\x08]")
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_PLAIN = frozenset("\\[]|_;*")
_BARE = frozenset({"*[", "_["})
_NUMBER = re.compile(r"\[(\d{1,9})\]$")
_PARTS = {mark: re.compile(rf"(?:\\.|[^\\{mark}])*", re.DOTALL) for mark in ("|", ";")}


def escaped_value(value: str) -> str:
    """Return a value of a feature as it stands in a cell."""
    if value.isalnum():
        return value
    return _VALUE.sub(lambda found: _IN_VALUES[found[0]], value)


def escaped_text(text: str) -> str:
    """Return text without line feeds as it stands after ``#Text=``, or a token in its column."""
    return _TEXT.sub(lambda found: _IN_TEXT[found[0]], text)


def unescaped(written: str) -> str:
    """Return what was escaped, read from left to right; an unknown escape stays as it is."""
    if "\\" not in written:
        return written
    return _ESCAPED.sub(_meant, written)


def _meant(found: re.Match[str]) -> str:
    mark = found[1]
    if mark == "->" or mark in _PLAIN:
        return mark
    return _NAMED.get(mark, found[0])


def split_cell(cell: str, mark: str) -> list[str]:
    """Return the parts of a cell between marks that are not escaped."""
    if "\\" not in cell:
        return cell.split(mark)
    parts = []
    at = 0
    while True:
        found = _PARTS[mark].match(cell, at)
        end = at if found is None else found.end()
        if end < len(cell) and cell[end] != mark:
            end = len(cell)  # a backslash at the end escapes nothing
        parts.append(cell[at:end])
        if end >= len(cell):
            return parts
        at = end + 1


@lru_cache(maxsize=1 << 16)  # a span says the same in each of its rows
def numbered(item: str) -> tuple[str | None, int]:
    """Return the value of an item and its number: None for a lone ``*`` or ``_``, 0 for none."""
    if item[:2] in _BARE and item[2:-1].isdecimal() and item[-1] == "]":
        return None, int(item[2:-1][:9])
    number = 0
    if item.endswith("]"):
        found = _NUMBER.search(item)
        if found is not None:
            number = int(found[1])
            item = item[: found.start()]
    if item == "*" or item == "_":
        return None, number
    return unescaped(item), number
