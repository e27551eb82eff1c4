"""Spans as rows and back, quickly: a layer may hold 20,000 of them, a project a million."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from declannot.domain.span import Span
from declannot.store.cells import (
    attributes_from_text,
    attributes_to_text,
    ranges_from_text,
    ranges_to_text,
)

SPAN_COLUMNS = (
    "layer_id",
    "id",
    "label_id",
    "start",
    "end",
    "fragments",
    "attributes",
    "note",
    "doubt",
    "origin",
    "by",
    "created",
    "changed",
)
_setters = [getattr(Span, name).__set__ for name in SPAN_COLUMNS]


def span_to_row(span: Span) -> tuple[Any, ...]:
    """Return a span as a row in the order of ``SPAN_COLUMNS``."""
    fragments = span.fragments
    return (
        span.layer_id,
        span.id,
        span.label_id,
        span.start,
        span.end,
        None if fragments is None else ranges_to_text(fragments),
        attributes_to_text(span.attributes),
        span.note,
        int(span.doubt),
        span.origin,
        span.by,
        span.created,
        span.changed,
    )


@contextmanager
def uncollected() -> Iterator[None]:
    """Put the garbage collector off: it would look at all new objects again and again."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def spans_from_rows(rows: Iterable[Sequence[Any]]) -> list[Span]:
    """Return spans from rows in the order of ``SPAN_COLUMNS``.

    The generated ``__init__`` of a frozen dataclass takes 2.8 µs, most of it in
    ``object.__setattr__``; a layer may hold 20,000 spans. Setting the slots takes 0.9 µs.
    """
    (
        set_layer,
        set_id,
        set_label,
        set_start,
        set_end,
        set_fragments,
        set_attributes,
        set_note,
        set_doubt,
        set_origin,
        set_by,
        set_created,
        set_changed,
    ) = _setters
    new, spans = object.__new__, []
    with uncollected():
        for row in rows:
            (
                layer,
                id_,
                label,
                start,
                end,
                pieces,
                values,
                note,
                doubt,
                origin,
                by,
                made,
                changed,
            ) = row
            span = new(Span)
            set_layer(span, layer)
            set_id(span, id_)
            set_label(span, label)
            set_start(span, start)
            set_end(span, end)
            set_fragments(span, None if pieces is None else ranges_from_text(pieces))
            set_attributes(span, {} if values == "{}" else attributes_from_text(values))
            set_note(span, note)
            set_doubt(span, bool(doubt))
            set_origin(span, origin)
            set_by(span, by)
            set_created(span, made)
            set_changed(span, changed)
            spans.append(span)
    return spans


def span_from_row(row: Sequence[Any]) -> Span:
    """Return one span from its row."""
    return spans_from_rows((row,))[0]
