"""Records counted in other units than code points.

Every change of unit of a document goes through one prefix table, that of its StatementText.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.domain.text import StatementText
from declannot.formats.record import CorpusDocument, CorpusLayer, CorpusSpan

CODE_POINT, UTF16, BYTE = "codepoint", "utf16", "byte"
UNITS = (CODE_POINT, UTF16, BYTE)


def to_unit(document: CorpusDocument, unit: str) -> CorpusDocument:
    """Return the document, counted in code points, with its offsets counted in ``unit``."""
    if unit == CODE_POINT or document.text.isascii():
        return document
    text = StatementText(document.text)
    return _moved(document, text.to_utf16 if unit == UTF16 else text.to_byte)


def from_unit(document: CorpusDocument, unit: str, where: str) -> CorpusDocument:
    """Return the document, counted in ``unit``, with its offsets counted in code points.

    Raises:
        UserError: an offset is not in the text, or lies inside a character.
    """
    if unit == CODE_POINT or document.text.isascii():
        return document
    text = StatementText(document.text)
    try:
        return _moved(document, text.from_utf16 if unit == UTF16 else text.from_byte)
    except UserError as error:
        raise UserError(
            error.what.template,
            where=where,
            remedy=error.remedy.template,
            **{**error.what.values, **error.remedy.values},
        ).in_command(error.command.template) from None


def slicer(text: str, unit: str) -> Callable[[int, int], str]:
    """Return a function that slices ``text`` by offsets in ``unit``, without the offset maps.

    The proof of an export slices by the encoding itself, so that an error in the maps is seen.
    """
    if unit == UTF16:
        wide = text.encode("utf-16-le")
        return lambda start, end: wide[2 * start : 2 * end].decode("utf-16-le", "replace")
    if unit == BYTE:
        narrow = text.encode()
        return lambda start, end: narrow[start:end].decode("utf-8", "replace")
    return lambda start, end: text[start:end]


def _moved(document: CorpusDocument, move: Callable[[int], int]) -> CorpusDocument:
    layers = [_moved_layer(layer, move) for layer in document.layers]
    return msgspec.structs.replace(document, layers=layers)


def _moved_layer(layer: CorpusLayer, move: Callable[[int], int]) -> CorpusLayer:
    changes: dict[str, Any] = {
        "spans": [_moved_span(span, move) for span in layer.spans],
        "read": _moved_ranges(layer.read, move),
    }
    first = layer.first_sent
    if first is not None and first.spans:
        spans = [_moved_span(span, move) for span in first.spans]
        changes["first_sent"] = msgspec.structs.replace(first, spans=spans)
    return msgspec.structs.replace(layer, **changes)


def _moved_span(span: CorpusSpan, move: Callable[[int], int]) -> CorpusSpan:
    fragments = None if span.fragments is None else _moved_ranges(span.fragments, move)
    return msgspec.structs.replace(
        span, start=move(span.start), end=move(span.end), fragments=fragments
    )


def _moved_ranges(ranges: list[Range], move: Callable[[int], int]) -> list[Range]:
    return [(move(start), move(end)) for start, end in ranges]
