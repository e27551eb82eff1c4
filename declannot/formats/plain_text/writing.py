"""Writes the texts alone, a file a document: for readers who need no annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from declannot.formats.dropped import note_dropped
from declannot.formats.file_names import UniqueNames, file_stem
from declannot.formats.format import Holds, Piece, Rendering
from declannot.formats.losses import Loss
from declannot.formats.proof import Found
from declannot.formats.record import CorpusDocument

ENDING = ".txt"
HOLDS = frozenset({Holds.TEXT})
_MARK = b"\xef\xbb\xbf"


class TextRenderer:
    """Writes each text as it is stored, in UTF-8, with the byte order mark it came with."""

    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._stems = UniqueNames()

    def survey(self, document: CorpusDocument) -> None:
        """Nothing has to be known beforehand."""

    def begin(self) -> Iterable[Piece]:
        """Nothing stands before the documents."""
        return ()

    def document(self, document: CorpusDocument) -> Iterable[Piece]:
        """Return the text, having noted all that was said about it."""
        ledger = self._rendering.ledger
        note_dropped(document, HOLDS, ledger, held=("title", "byte order mark"))
        for layer in document.layers:
            if layer.spans:
                detail = f"layer {layer.annotator}: {len(layer.spans)} spans"
                ledger.lose(Loss.METADATA_DROPPED, document=document.id, detail=detail)
        name = self._stems.name(document.id, file_stem(document.title)) + ENDING
        marked = document.bom
        if not marked and document.text.startswith("\ufeff"):
            marked = True  # or its first character would be taken for the mark
            detail = "a byte order mark stands before the one that is text"
            ledger.lose(Loss.TEXT_REBUILT, document=document.id, detail=detail)
        self._rendering.promises.promise(name, 0, (document.text, marked))
        yield name, _MARK * marked + document.text.encode()

    def end(self) -> Iterable[Piece]:
        """Nothing stands after the documents."""
        return ()


def read_back(root: Path, rendering: Rendering) -> Iterator[Found]:
    """Read every file of a finished export as Python reads text, line ends left alone."""
    for path in sorted(root.glob(f"*{ENDING}")):
        with path.open(encoding="utf-8", newline="") as file:
            try:
                text = file.read()
            except UnicodeDecodeError as error:
                yield Found(path.name, 0, (), f"it is not UTF-8: {error}")
                continue
        marked = text.startswith("\ufeff")
        yield Found(path.name, 0, (text[marked:], marked))
