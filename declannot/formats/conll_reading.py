"""Reads token-per-line files strictly, for the proof of an export."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from declannot.formats.conll_schemes import BrokenTag, Entity, entities
from declannot.formats.format import Rendering
from declannot.formats.proof import Found

_MARK = "-DOCSTART-"
Block = list[list[str]]


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read a finished export: rows of one width, tags in the scheme, text of every entity."""
    for path in sorted(root.rglob("*.conll")):
        name = path.relative_to(root).as_posix()
        for number, blocks in enumerate(_documents(path), 1):
            yield _found(f"{name}, document {number}", blocks, rendering.options.scheme)


def _documents(path: Path) -> Iterator[list[Block]]:
    """Yield the documents of a file as blocks of rows."""
    blocks: list[Block] | None = None
    block: Block = []
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            if row[0] == _MARK:
                if blocks is not None:
                    yield blocks
                blocks, block = [], []
            elif row == [""]:
                if block:
                    blocks = blocks or []
                    blocks.append(block)
                block = []
            else:
                block.append(row)
    if blocks is not None:
        if block:
            blocks.append(block)
        yield blocks


def _found(place: str, blocks: list[Block], scheme: str) -> Found:
    widths = {len(row) for block in blocks for row in block}
    if len(widths) > 1 or 1 in widths:
        return Found(place, 0, (), f"rows have different numbers of columns: {sorted(widths)}")
    width = widths.pop() if widths else 2
    columns: list[list[tuple[int, int, str, str]]] = [[] for _ in range(width - 1)]
    before = 0
    for block in blocks:
        for column, found in enumerate(columns, 1):
            try:
                read = entities([row[column] for row in block], scheme)
            except BrokenTag as error:
                return Found(place, 0, (), str(error))
            found += [_with_text(block, before, entity) for entity in read]
        before += len(block)
    everything = "".join(row[0] for block in blocks for row in block)
    content = tuple(tuple(sorted(found)) for found in columns)
    return Found(place, sum(map(len, content)), (everything, content))


def _with_text(block: Block, before: int, entity: Entity) -> tuple[int, int, str, str]:
    first, end, label = entity
    covered = "".join(row[0] for row in block[first:end])
    return before + first, before + end, label, covered
