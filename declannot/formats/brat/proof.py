"""Reads brat standoff by its lines alone, for the proof of an export.

It knows nothing of how declannot writes: every kind of line of the standoff format is read, so
that it can also be tried on files that brat made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from declannot.domain.span import Range
from declannot.formats.format import Rendering
from declannot.formats.proof import Found

_Value = TypeVar("_Value")

_SPAN = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
_ARGUMENT = re.compile(r"([^\s:]+):(\S+)")


@dataclass(frozen=True, slots=True)
class BratSpan:
    """A ``T`` line: label, pieces and quote."""

    label: str
    pieces: tuple[Range, ...]
    quote: str


@dataclass(slots=True)
class BratPage:
    """An ``.ann`` file, its lines by kind and by their own ids."""

    spans: dict[str, BratSpan] = field(default_factory=dict)
    relations: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)
    events: dict[str, tuple[str, str, tuple[tuple[str, str], ...]]] = field(default_factory=dict)
    attributes: dict[str, tuple[str, str, str | None]] = field(default_factory=dict)
    normalizations: dict[str, tuple[str, str, str, str]] = field(default_factory=dict)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    equivalents: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


class BadLine(ValueError):
    """A line of an ``.ann`` file is none of the format's; the message names it."""


def read_page(content: str) -> BratPage:
    """Read an ``.ann`` file.

    Raises:
        BadLine: a line does not follow the format, or an id occurs twice.
    """
    page = BratPage()
    for number, line in enumerate(content.split("\n"), 1):
        if not line:
            continue
        try:
            _read_line(page, line)
        except (ValueError, IndexError) as error:
            raise BadLine(f"line {number}: {error}") from None
    return page


def _read_line(page: BratPage, line: str) -> None:
    columns = line.split("\t")
    key, rest = columns[0], columns[1]
    match key[0]:
        case "T":
            label, places = _matched(_SPAN, rest)
            pieces = tuple(_range(each) for each in places.split(";"))
            _put(page.spans, key, BratSpan(label, pieces, columns[2]))
        case "R":
            kind, *ends = rest.split()
            _put(page.relations, key, (kind, dict(_matched(_ARGUMENT, each) for each in ends)))
        case "E":
            (kind, trigger), *roles = [_matched(_ARGUMENT, each) for each in rest.split()]
            _put(page.events, key, (kind, trigger, tuple(roles)))
        case "A" | "M":
            name, target, *value = rest.split(" ", 2)
            _put(page.attributes, key, (name, target, value[0] if value else None))
        case "N":
            kind, target, entry = rest.split(" ", 2)
            quote = columns[2] if len(columns) > 2 else ""
            _put(page.normalizations, key, (kind, target, entry, quote))
        case "#":
            kind, target = rest.split(" ", 1)
            page.notes.append((kind, target, columns[2]))
        case "*":
            kind, *members = rest.split()
            page.equivalents.append((kind, tuple(members)))
        case _:
            raise ValueError(f"“{key}” is no id of the format")


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: every text with its annotations, every span sliced and compared."""
    for path in sorted(root.rglob("*.txt")):
        place = path.relative_to(root).with_suffix("").as_posix()
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        annotations = path.with_suffix(".ann")
        if not annotations.exists():
            yield Found(place, 0, (text, None))
            continue
        with annotations.open(encoding="utf-8", newline="") as file:
            content = file.read()
        try:
            page = read_page(content)
            found = _content(page)
        except (BadLine, KeyError) as error:
            yield Found(place, 0, (), f"not brat standoff, {error}")
            continue
        yield Found(place, len(page.spans), (text, found), _contradiction(page, text))


def _content(page: BratPage) -> tuple[object, ...]:
    """Return spans with all they bear, and relations by the numbers of their spans."""
    numbers = {key: number for number, key in enumerate(page.spans, 1)}
    values: dict[str, list[tuple[str, str]]] = {key: [] for key in page.spans}
    for name, target, value in page.attributes.values():
        values[target].append((name, "true" if value is None else value))
    notes = {target: note for _, target, note in page.notes}
    spans = tuple(
        (span.label, span.pieces, span.quote, frozenset(values[key]), notes.get(key, ""))
        for key, span in page.spans.items()
    )
    arrows = tuple(
        (kind, numbers[ends["Arg1"]], numbers[ends["Arg2"]])
        for kind, ends in page.relations.values()
    )
    return spans, arrows


def _contradiction(page: BratPage, text: str) -> str:
    for key, span in page.spans.items():
        covered = " ".join(text[start:end] for start, end in span.pieces)
        if covered.replace("\t", " ") != span.quote:
            return f"{key} does not cover the text it quotes"
    return ""


def _matched(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise ValueError(f"“{text}” cannot be read")
    return found[1], found[2]


def _range(words: str) -> Range:
    start, end = map(int, words.split(" "))
    if start >= end:
        raise ValueError(f"the range {words} is empty")
    return start, end


def _put(table: dict[str, _Value], key: str, value: _Value) -> None:
    if key in table:
        raise ValueError(f"the id {key} occurs twice")
    table[key] = value
