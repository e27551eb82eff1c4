"""What the offsets of a file count, found out by the text they are said to cover.

Tools count code points or UTF-16 units, over the text as it is or with CRLF turned into LF. Where
a file repeats what its spans cover, a reading is taken only when every span of the document
agrees with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from msgspec import Struct

from declannot.domain.errors import UserError
from declannot.domain.span import Range
from declannot.domain.text import StatementText
from declannot.formats.format import ReadOptions
from declannot.formats.losses import Loss, LossDetail
from declannot.formats.units import CODE_POINT, UTF16, slicer

_SHOWN = 40
_LARGEST = 1 << 31


class Place(Struct, frozen=True, gc=False):  # a struct is made four times as fast as a dataclass
    """A span as a file has it: its edges in the file's unit, and what it is said to cover.

    ``quote`` is None where the file does not say.
    """

    start: int
    end: int
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """The ranges of spans in code points, and what had to be assumed to find them."""

    ranges: list[Range]
    losses: tuple[LossDetail, ...] = ()


def located(
    text: str,
    places: Sequence[Place],
    options: ReadOptions,
    where: str,
    *,
    usual: str = CODE_POINT,
    other: bool = False,
    line_feeds: bool = False,
) -> Located:
    """Return where spans lie, in code points.

    Args:
        text: the text of the document, as it is stored.
        places: its spans.
        options: whose ``unit`` holds if somebody named it.
        where: file and line, for errors.
        usual: the unit the format counts in.
        other: whether tools of the format are known to count otherwise too, so that a text in
            which it matters needs the unit named where nothing can be proved.
        line_feeds: whether offsets that nothing proves are over the text with LF for CRLF.

    Raises:
        UserError: no reading agrees with the quotes of all spans, a span is not in the text, or
            the unit has to be named.
    """
    unit = options.unit if options.unit_named else usual
    if not any(place.quote is not None for place in places):
        known = options.unit_named or not other
        return _unproved(text, places, unit, where, known=known, line_feeds=line_feeds)
    candidates = (
        [unit] if options.unit_named else [unit, UTF16 if unit == CODE_POINT else CODE_POINT]
    )
    if len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        candidates = candidates[:1]  # they count alike
    for line_feeds in (False, True) if "\r\n" in text else (False,):
        for each in candidates:
            reading = _Reading(text, each, line_feeds=line_feeds)
            if reading.disagrees(places) is None:
                losses = () if (each, line_feeds) == (unit, False) else (reading.note(len(places)),)
                return Located(reading.ranges(places, where), losses)
    raise _disagreement(_Reading(text, unit, line_feeds=False), places, where)


def mover(text: str, unit: str, *, line_feeds: bool) -> Callable[[int], int]:
    """Return what turns an offset into one in code points of the text as it is stored.

    It raises UserError for an offset outside of the text or inside of a character, unless the unit
    is code points.

    Args:
        unit: what the offsets count.
        line_feeds: whether they are over the text with LF for CRLF.
    """
    return _Reading(text, unit, line_feeds=line_feeds).mover()


def _unproved(
    text: str, places: Sequence[Place], unit: str, where: str, *, known: bool, line_feeds: bool
) -> Located:
    """Return the ranges where nothing is quoted.

    Args:
        known: whether there is only one way to count, or it was named.
    """
    if places and not known and _counts_differ(text):
        raise UserError(
            "The text has characters beyond U+FFFF, and the file does not say what it counts",
            where=where,
            remedy="Say which: UTF-16 units where a browser made the offsets, characters where "
            "Python did.",
        ).in_command(
            "Name it: --unit utf16 where a browser made the offsets, --unit codepoint "
            "where Python did."
        )
    losses = []
    if places and not known:
        losses.append(LossDetail(code=Loss.UNIT_ASSUMED.value, detail=f"{unit}: nothing is quoted"))
    ranges = _Reading(text, unit, line_feeds=line_feeds).ranges(places, where)
    return Located(ranges, tuple(losses))


def _counts_differ(text: str) -> bool:
    """Whether UTF-16 units and code points are counted differently in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)


class _Reading:
    """One way to count the characters of a text."""

    def __init__(self, text: str, unit: str, *, line_feeds: bool) -> None:
        self._unit, self._line_feeds = unit, line_feeds
        self._breaks: list[int] = []
        if line_feeds:
            found = re.finditer("\r\n", text)
            self._breaks = [each.start() - nth for nth, each in enumerate(found)]
            text = text.replace("\r\n", "\n")
        self.text = text
        self.slice: Callable[[int, int], str] = slicer(text, unit)

    def disagrees(self, places: Sequence[Place]) -> Place | None:
        """Return the first span that does not cover what it is said to, or None."""
        cut = self.slice
        for place in places:
            start, end = place.start, place.end
            if not 0 <= start <= end <= _LARGEST:
                return place
            if place.quote is not None and cut(start, end) != place.quote:
                return place
        return None

    def mover(self) -> Callable[[int], int]:
        """Return what turns an offset of the file into one of the text as it is stored."""
        move: Callable[[int], int] = int
        if self._unit != CODE_POINT:
            whole = StatementText(self.text)
            move = whole.from_utf16 if self._unit == UTF16 else whole.from_byte
        breaks = self._breaks
        if not breaks:
            return move

        def moved(offset: int) -> int:
            place = move(offset)
            return place + bisect_left(breaks, place)

        return moved

    def ranges(self, places: Sequence[Place], where: str) -> list[Range]:
        """Return the spans in code points of the text as it is stored."""
        length = len(self.text) if self._unit == CODE_POINT else _LARGEST
        move = self.mover()
        found: list[Range] = []
        for place in places:
            if not 0 <= place.start <= place.end <= length:
                raise _outside(place, len(self.text), where)
            try:
                found.append((move(place.start), move(place.end)))
            except UserError as error:
                raise UserError(
                    error.what.template,
                    where=where,
                    remedy=error.remedy.template,
                    **{**error.what.values, **error.remedy.values},
                ).in_command(error.command.template) from None
        return found

    def note(self, count: int) -> LossDetail:
        """Return the record of a reading that is not the usual one."""
        over = " over the text with LF" if self._line_feeds else ""
        detail = f"{self._unit}{over}: what {count} spans quote agrees"
        return LossDetail(code=Loss.UNIT_ASSUMED.value, detail=detail)


def _outside(place: Place, length: int, where: str) -> UserError:
    if place.start > place.end:
        return UserError(
            "The span at offset {start} ends at {end}",
            where=where,
            remedy="Correct the entry; a span ends after it begins.",
            start=place.start,
            end=place.end,
        )
    return UserError(
        "The span {start} to {end} is not in the text, which has {length} characters",
        where=where,
        remedy="Check the text and the unit in which its offsets are counted.",
        start=place.start,
        end=place.end,
        length=length,
    ).in_command("Check the text and the unit in which its offsets are counted (--unit).")


def _disagreement(reading: _Reading, places: Sequence[Place], where: str) -> UserError:
    place = reading.disagrees(places)
    assert place is not None
    if place.quote is None or not 0 <= place.start <= place.end <= _LARGEST:
        return _outside(place, len(reading.text), where)
    return UserError(
        "The span at offset {start} quotes “{quote}”, but the text there is “{covered}”",
        where=where,
        remedy="No way to count its characters makes all spans of the document agree; take the "
        "original text.",
        start=place.start,
        quote=_short(place.quote),
        covered=_short(reading.slice(place.start, place.end)),
    )


def _short(text: str) -> str:
    flat = " ".join(text[: 4 * _SHOWN].split())
    return flat if len(flat) <= _SHOWN else f"{flat[: _SHOWN - 1]}…"
