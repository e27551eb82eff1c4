"""UIMA CAS XMI with its type system, as INCEpTION exchanges it; dkpro-cassis reads and writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from declannot.formats.format import Format, Rendering, Unit
from declannot.formats.proof import Found
from declannot.formats.uima.files import TYPE_SYSTEM, read_xmi
from declannot.formats.uima.writing import HOLDS, UimaRenderer, read_back

if TYPE_CHECKING:
    from cassis import Cas


def renderer(rendering: Rendering) -> UimaRenderer:
    """Return a writer of XMI files with one type system for all of them."""
    return UimaRenderer(rendering, ".xmi", _serialized, types_file=TYPE_SYSTEM, xml=True)


def _serialized(cas: Cas) -> bytes:
    return str(cas.to_xmi(pretty_print=True)).encode()


def _read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    return read_back(root, ".xmi", read_xmi)


def recognises(head: bytes) -> bool:
    """Whether a file begins like XMI."""
    return b"http://www.omg.org/XMI" in head and b"http:///uima/cas.ecore" in head


FORMAT = Format(
    name="uima-xmi",
    title="UIMA CAS XMI",
    extensions=(".xmi",),
    unit=Unit.UTF16,
    holds=HOLDS,
    folder=True,
    layered=True,
    textual=True,
    read=read_xmi,
    recognises=recognises,
    write=renderer,
    read_back=_read_back,
    proved_by="dkpro-cassis and declannot",
)
