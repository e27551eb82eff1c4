"""Formats that keep the text in a file of its own: which texts are theirs.

A text beside its annotations is no document of its own. One alone among such files, or beside what
explains them, is a document of the same corpus that nobody has worked on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.domain.message import message
from declannot.formats.format import Format
from declannot.formats.registry import formats

if TYPE_CHECKING:
    from declannot.exchange.sources import Source


def with_texts(files: Sequence[Source]) -> list[Source]:
    """Return the files without texts of others, texts alone among these read as their format."""
    files = _without_sources(files)
    apart = [each for each in formats() if each.text_beside]
    claimed: set[tuple[Path, str]] = set()
    folders: dict[tuple[Path, str], Format | None] = {}
    whole = Folders()
    for each in files:
        path, ending = each.path, each.format.text_beside
        if ending and path.suffix.lower() != ending:
            folder = whole[path.parent]
            claimed |= {(folder, path.stem + ending), (folder, path.stem + ending.upper())}
            folders.setdefault((path.parent, ending), each.format)
    kept: list[Source] = []
    for each in files:
        ending = each.path.suffix.lower()
        if each.format.text_beside != ending and each.format.name != "text":
            kept.append(each)
        elif (whole[each.path.parent], each.path.name) not in claimed:
            key = (each.path.parent, ending)
            if key not in folders:
                folders[key] = _explained(apart, *key)
            kept.append(_read_as(folders[key], each))
    return kept


def _without_sources(files: Sequence[Source]) -> list[Source]:
    """Return the files without those that others name as the sources of their texts."""
    if len(files) < 2:
        return list(files)
    claimed: set[Path] = set()
    for each in files:
        if each.format.sources is not None:
            claimed |= {source.resolve() for source in each.format.sources(each.path)}
    return [each for each in files if not claimed or each.path.resolve() not in claimed]


def _read_as(chosen: Format | None, source: Source) -> Source:
    """Return a text alone as one of a format, where there is one.

    A text whose annotations are there and were not chosen is what was asked for: a text.
    """
    if chosen is None or chosen == source.format:
        return source
    if any(source.path.with_suffix(ending).is_file() for ending in chosen.extensions):
        return source
    why = message("{format}: a text among its files", format=chosen.called)
    return replace(source, format=chosen, why=why)


class Folders(dict[Path, Path]):
    """Folders with all links followed, each looked up once."""

    def __missing__(self, folder: Path) -> Path:
        self[folder] = folder.resolve()
        return self[folder]


def _explained(apart: Sequence[Format], folder: Path, ending: str) -> Format | None:
    """Return the format whose explaining files lie in a folder."""
    for each in apart:
        if each.text_beside == ending and any((folder / name).is_file() for name in each.helpers):
            return each
    return None
