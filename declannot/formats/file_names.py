"""Names for files and tags made from titles, annotators and labels of any script."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u2028\u2029\s]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LENGTH = 100
_BYTES = 200


class UniqueNames:
    """Gives each thing a name that no other has, on systems that ignore case too."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._given: dict[str, str] = {}

    def given(self, key: str) -> str | None:
        """Return the name of ``key``, or None where it has none yet."""
        return self._given.get(key)

    def name(self, key: str, wanted: str) -> str:
        """Return the name of ``key``: ``wanted``, or with a number where that is taken."""
        known = self._given.get(key)
        if known is not None:
            return known
        name, number = wanted, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{wanted}-{number}"
        self._taken.add(name.casefold())
        self._given[key] = name
        return name


def file_stem(title: str) -> str:
    """Return a title as the stem of a file name that every system accepts."""
    stem = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", title)).strip("._ ")[:_LENGTH]
    while len(stem.encode()) > _BYTES:
        stem = stem[:-1]
    stem = stem.strip("._ ")
    if not stem:
        return "document"
    return f"_{stem}" if _RESERVED.match(stem) else stem


def ascii_name(name: str) -> str:
    """Return a name in letters, digits, ``-`` and ``_``: what brat takes."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    return re.sub(r"[^A-Za-z0-9_-]+", "_", plain).strip("_") or "label"


class Renamer:
    """Writes names another way where a format cannot take them, each once and for all.

    Attributes:
        renamed: original name to the one that is written, in the order they came.
    """

    def __init__(self) -> None:
        self._unique = UniqueNames()
        self.renamed: dict[str, str] = {}

    def name(self, original: str, wanted: str) -> str:
        """Return how ``original`` is written; ``wanted`` unless another name has it already."""
        written = self._unique.name(original, wanted)
        if written != original:
            self.renamed.setdefault(original, written)
        return written

    def table(self) -> bytes:
        """Return the map as lines of original and written name, tab between."""
        lines = [
            f"{' '.join(original.split())}\t{written}\n"
            for original, written in self.renamed.items()
        ]
        return "".join(["name\twritten\n", *lines]).encode()
