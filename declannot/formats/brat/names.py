"""The map of names beside a brat export: how names are written that brat cannot take."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from declannot.formats.file_names import Renamer

MAP_FILE = "names.tsv"
DOUBT = "doubt"
"""The attribute that stands for the doubt flag; nothing else is written so."""
_HEADER = "name\twritten"
_LARGEST = 1 << 20


def brat_renamer() -> Renamer:
    """Return a renamer that keeps the name of the doubt flag free."""
    names = Renamer()
    names.name("\0doubt", DOUBT)
    names.renamed.clear()
    return names


def given_names(folder: Path) -> Mapping[str, str]:
    """Return written names and what they stand for; empty where no map lies in the folder.

    Raises:
        OSError: it cannot be read.
    """
    path = folder / MAP_FILE
    if not path.is_file() or path.stat().st_size > _LARGEST:
        return {}
    return _read(path.read_bytes())


@lru_cache(maxsize=8)
def _read(content: bytes) -> Mapping[str, str]:
    """Return the map, or nothing where a file of that name is none of ours."""
    header, *lines = content.decode(errors="replace").splitlines() or [""]
    if header != _HEADER:
        return {}
    pairs = (line.partition("\t") for line in lines)
    return {written: name for name, _, written in pairs if name and written}
