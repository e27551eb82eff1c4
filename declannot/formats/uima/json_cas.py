"""UIMA JSON CAS, which holds its type system; dkpro-cassis reads and writes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.formats.format import Format, Rendering, Unit
from declannot.formats.proof import Found
from declannot.formats.uima.files import read_json
from declannot.formats.uima.writing import HOLDS, UimaRenderer, read_back

if TYPE_CHECKING:
    from cassis import Cas


def renderer(rendering: Rendering) -> UimaRenderer:
    """Return a writer of JSON files."""
    return UimaRenderer(rendering, ".json", _serialized)


def _serialized(cas: Cas) -> bytes:
    return str(cas.to_json(pretty_print=False)).encode()


def _read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    return read_back(root, ".json", read_json)


def recognises(head: bytes) -> bool:
    """Whether a file begins like a JSON CAS."""
    return b'"%TYPES"' in head or b'"%FEATURE_STRUCTURES"' in head


FORMAT = Format(
    name="uima-json",
    title="UIMA JSON CAS",
    extensions=(".json",),
    unit=Unit.UTF16,
    holds=HOLDS,
    folder=True,
    layered=True,
    textual=True,
    read=read_json,
    recognises=recognises,
    write=renderer,
    read_back=_read_back,
    proved_by="dkpro-cassis and declannot",
)
