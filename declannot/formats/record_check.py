"""Checks a record that came from outside: whatever it says must agree with itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from typing import NoReturn

from declannot.domain.document import GOLD, Status
from declannot.domain.errors import UserError
from declannot.domain.message import Spoken, message
from declannot.domain.span import Range
from declannot.domain.text import StatementText
from declannot.formats.record import (
    MAX_TEXT_BYTES,
    CorpusDocument,
    CorpusLayer,
    CorpusRelation,
    CorpusSpan,
    quoted,
)

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_STATUSES = frozenset(map(str, Status))
_CHOICES = frozenset({"a", "b", "both", "neither", "edited"})
_ID_LENGTH = 128
_known_times: set[str] = set()
_TIMES_LIMIT = 100_000


def check_record(document: CorpusDocument, where: str) -> None:
    """Check a record whose offsets are code points.

    Args:
        where: file and line, for errors.

    Raises:
        UserError: something in it contradicts the text or the rest of the record.
    """
    check_text(document, where)
    _check_time(document.created, where)
    for tag in document.tags:
        if not tag.strip():
            _refuse("A tag of the document is empty", where, "Remove it.")
    seen: set[str] = set()
    owners: set[str] = set()
    for layer in document.layers:
        owner = layer.annotator_id or (layer.annotator or "").casefold()
        if owner in owners:
            _refuse(
                "The document has two layers of “{annotator}”",
                where,
                "Join them, or name another annotator.",
                annotator=layer.annotator or message("nobody"),
            )
        owners.add(owner)
        _check_layer(document.text, layer, seen, where)


def check_text(document: CorpusDocument, where: str) -> None:
    """Check that there is a text, that it can be stored, and that its hash is the one given.

    Raises:
        UserError: one of these is not so.
    """
    text = document.text
    if not text.strip():
        _refuse("The text is empty", where, "Give the document words, or leave it out.")
    StatementText(text)  # refuses half a surrogate pair
    if "\0" in text:
        _refuse(
            "The text holds a NUL at offset {offset}",
            where,
            "No text has one; take the original file.",
            offset=text.index("\0"),
        )
    if len(text) > MAX_TEXT_BYTES:
        _refuse(
            "The text is longer than {limit} million characters",
            where,
            "Split it.",
            limit=MAX_TEXT_BYTES // 1_000_000,
        )
    if document.id:
        _check_id(document.id, where)
    if document.sha256 and document.sha256 != hashlib.sha256(text.encode()).hexdigest():
        _refuse(
            "The text does not have the SHA-256 that the record gives",
            where,
            "The text was changed after its spans were made; take the original file.",
        )


def _check_layer(text: str, layer: CorpusLayer, seen: set[str], where: str) -> None:
    if layer.status is not None and layer.status not in _STATUSES:
        _refuse(
            "The status “{status}” is not known",
            where,
            "A layer is new, started or done.",
            status=layer.status,
        )
    if layer.annotator == GOLD and layer.annotator_id is not None:
        _refuse("The gold layer has an annotator_id", where, "It belongs to nobody; use null.")
    if layer.decisions and layer.annotator != GOLD:
        _refuse(
            "The layer of “{annotator}” holds decisions",
            where,
            "Decisions stand in the gold layer.",
            annotator=layer.annotator or message("nobody"),
        )
    if layer.annotator_id is not None:
        _check_id(layer.annotator_id, where)
    ends: set[str] = set()
    length = len(text)
    for span in layer.spans:
        inside = 0 <= span.start < span.end <= length
        whole = span.fragments is None and span.text is None
        if not (inside and whole and span.label) or span.id or span.created or span.changed:
            _check_span(text, span, where)  # what is a place and a label is seen to be good here
        if span.id:
            if span.id in seen:
                _refuse_twice("span", span.id, where)
            seen.add(span.id)
            ends.add(span.id)
    for relation in layer.relations:
        _check_relation(relation, ends, seen, where)
    _check_ranges(layer.read, len(text), where, "read", touching=True)
    _check_decisions(layer, seen, where)
    if layer.first_sent is not None:
        _check_time(layer.first_sent.at, where)
        for span in layer.first_sent.spans or ():
            _check_span(text, span, where)


def _check_span(text: str, span: CorpusSpan, where: str) -> None:
    start, end = span.start, span.end
    if not 0 <= start < end <= len(text):
        _refuse_range(span, len(text), where)
    if span.fragments is not None:
        _check_fragments(span, len(text), where)
    if span.text is not None and span.text != quoted(text, span.ranges):
        _refuse_quote(text, span, where)
    if span.id:
        _check_id(span.id, where)
    if not span.label:
        _refuse("The span at offset {start} has an empty label", where, "Name one.", start=start)
    _check_time(span.created, where)
    _check_time(span.changed, where)


def _check_fragments(span: CorpusSpan, length: int, where: str) -> None:
    pieces = span.fragments or []
    values = {"start": span.start}
    if len(pieces) < 2:
        _refuse(
            "The span at offset {start} has fewer than two fragments",
            where,
            "Give all pieces, or null for a span of one piece.",
            **values,
        )
    if pieces[0][0] != span.start or pieces[-1][1] != span.end:
        _refuse(
            "The fragments of the span at offset {start} do not begin and end with it",
            where,
            "The first begins at “start”, the last ends at “end”.",
            **values,
        )
    _check_ranges(pieces, length, where, "fragments", touching=False)


def _check_relation(relation: CorpusRelation, ends: set[str], seen: set[str], where: str) -> None:
    if relation.id:
        _check_id(relation.id, where)
        if relation.id in seen:
            _refuse_twice("relation", relation.id, where)
        seen.add(relation.id)
    for end in (relation.from_id, relation.to_id):
        if end not in ends:
            _refuse(
                "The relation “{type}” names the span “{id}”, which is not in its layer",
                where,
                "Give the span that id, or remove the relation.",
                type=relation.type,
                id=end,
            )
    _check_time(relation.created, where)


def _check_decisions(layer: CorpusLayer, seen: set[str], where: str) -> None:
    for decision in layer.decisions:
        if decision.choice not in _CHOICES:
            _refuse(
                "The choice “{choice}” of a decision is not known",
                where,
                "It is one of: {known}.",
                choice=decision.choice,
                known=", ".join(sorted(_CHOICES)),
            )
        if decision.id:
            _check_id(decision.id, where)
            if decision.id in seen:
                _refuse_twice("decision", decision.id, where)
            seen.add(decision.id)
        _check_time(decision.at, where)


def _check_ranges(
    ranges: Sequence[Range], length: int, where: str, key: str, *, touching: bool
) -> None:
    before = -1
    for start, end in ranges:
        if not 0 <= start < end <= length:
            raise UserError(
                "The range {start} to {end} in “{key}” is not in the text, "
                "which has {length} characters",
                where=where,
                remedy="Check the text and the unit in which its offsets are counted.",
                start=start,
                end=end,
                key=key,
                length=length,
            ).in_command("Check the text and the unit in which its offsets are counted (--unit).")
        if start < before or (start == before and not touching):
            _refuse(
                "The ranges in “{key}” are not in order or touch, at offset {start}",
                where,
                "Sort and join them.",
                key=key,
                start=start,
            )
        before = end


def _check_id(value: str, where: str) -> None:
    if len(value) > _ID_LENGTH or not value.isprintable() or value != value.strip():
        _refuse(
            "The id “{id}” is not usable",
            where,
            "Use at most {limit} printable characters.",
            id=value[:40],
            limit=_ID_LENGTH,
        )


def _check_time(value: str | None, where: str) -> None:
    """Accept ISO 8601 in UTC; what was found good once is not looked at again."""
    if not value or value in _known_times:
        return
    try:
        if not _TIME.fullmatch(value):
            raise ValueError
        datetime.fromisoformat(value)
    except ValueError:
        _refuse(
            "“{time}” is not a time in UTC",
            where,
            "Write it like 2026-11-23T20:39:52Z.",
            time=value,
        )
    if len(_known_times) > _TIMES_LIMIT:
        _known_times.clear()
    _known_times.add(value)


def _refuse_range(span: CorpusSpan, length: int, where: str) -> NoReturn:
    if span.start >= span.end >= 0:
        _refuse(
            "The span at offset {start} ends at {end}",
            where,
            "A span covers at least one character, its end not included.",
            start=span.start,
            end=span.end,
        )
    raise UserError(
        "The span {start} to {end} is not in the text, which has {length} characters",
        where=where,
        remedy="Check the text and the unit in which its offsets are counted.",
        start=span.start,
        end=span.end,
        length=length,
    ).in_command("Check the text and the unit in which its offsets are counted (--unit).")


def _refuse_quote(text: str, span: CorpusSpan, where: str) -> NoReturn:
    raise UserError(
        "The span at offset {start} quotes “{quote}”, but the text there is “{covered}”",
        where=where,
        remedy="Correct the offsets or the quote, or say what the offsets count; the text must be "
        "unchanged.",
        start=span.start,
        quote=_short(span.text or ""),
        covered=_short(quoted(text, span.ranges)),
    ).in_command(_unit_option(text, span))


def _unit_option(text: str, span: CorpusSpan) -> str:
    """Return the advice to name another unit where the quote fits in it, else to correct it."""
    whole = StatementText(text)
    for unit, move in (("utf16", whole.from_utf16), ("byte", whole.from_byte)):
        try:
            moved = [(move(start), move(end)) for start, end in span.ranges]
        except UserError:
            continue
        if quoted(text, moved) == span.text:
            return f"The offsets seem to count other units; try --unit {unit}."
    return "Correct the offsets or the quote; the text must be unchanged."


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 40 else f"{flat[:39]}…"


def _refuse_twice(what: str, key: str, where: str) -> NoReturn:
    templates: dict[str, Spoken] = {
        "span": "The span id “{id}” occurs twice in the document",
        "relation": "The relation id “{id}” occurs twice in the document",
        "decision": "The decision id “{id}” occurs twice in the document",
    }
    _refuse(templates[what], where, "Ids are unique; remove or rename one.", id=key)


def _refuse(what: Spoken, where: str, remedy: Spoken, **values: object) -> NoReturn:
    raise UserError(what, where=where, remedy=remedy, **values)
