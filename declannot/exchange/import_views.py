"""What a preview shows of single records: how they begin, and what their offsets count."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from declannot.exchange.choices import ImportChoices
from declannot.exchange.report import Basis, Beginning
from declannot.exchange.sources import Incoming
from declannot.formats.format import Unit
from declannot.formats.losses import Loss
from declannot.formats.record import CorpusDocument

_SHOWN = 1_600
"""Characters of a text that are shown."""
_LEAD = 120
"""Characters shown before the first span, where it lies far into the text."""


def beginning_of(document: CorpusDocument) -> Beginning | None:
    """Return how a document begins, or where its spans begin, with the spans that lie there.

    The layer with the most spans is shown; None where the document has no words.
    """
    spans = max((layer.spans for layer in document.layers), key=len, default=[])
    first = min((span.start for span in spans), default=0)
    start = 0
    if first > _SHOWN - _LEAD:
        line = document.text.rfind("\n", 0, max(first - _LEAD, 0)) + 1
        start = max(line, first - _LEAD * 4)
    text = document.text[start : start + _SHOWN]
    if len(document.text) > start + _SHOWN:
        text = text[: text.rfind("\n")] if "\n" in text[_SHOWN // 2 :] else text
    shown = tuple(
        (piece_start - start, piece_end - start, span.label)
        for span in sorted(spans, key=lambda each: each.order)
        for piece_start, piece_end in span.ranges
        if start <= piece_start and piece_end <= start + len(text)
    )
    return Beginning(document.title, text, shown)


def unit_of(
    incoming: Incoming, choices: ImportChoices, quoted: Mapping[Path, int]
) -> tuple[Path, str, Basis, str]:
    """Return the file of a record, the unit of its offsets, and how one knows that.

    Args:
        quoted: by file, how many spans quote what they cover.
    """
    path, form = incoming.source.shown, incoming.source.format
    for loss in incoming.losses:
        if loss.code == Loss.UNIT_ASSUMED:
            unit = loss.detail.partition(":")[0]
            return path, unit if unit in tuple(Unit) else str(form.unit), Basis.FOUND, loss.detail
    if choices.unit is not None and form.unit is not Unit.TOKEN:
        return path, choices.unit, Basis.NAMED, ""
    if quoted.get(path):
        return path, str(form.unit), Basis.QUOTED, ""
    return path, str(form.unit), Basis.DECLARED, ""
