"""Spans as agreement sees them: a place and a label, nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from declannot.domain.errors import UserError

Range = tuple[int, int]
Mark = tuple[int, int, str] | tuple[int, int, str, tuple[Range, ...] | None]
"""Start, end (code points, exclusive), label; and the fragments of a span that is in pieces."""

AnyMark = Mark | Sequence[Any]
"""A mark, or a list such as a JSON file has."""

Key = tuple[int, int, str, tuple[Range, ...]]
"""A mark as it is compared: start, end, label, fragments (empty for a span in one piece)."""


class UnfitInput(UserError, ValueError):
    """What was handed in cannot be compared or computed; the sentence says why."""


def keys_of(marks: Iterable[AnyMark], side: str) -> list[Key]:
    """Return marks in the form in which they are compared.

    Args:
        marks: spans of one annotator in one document.
        side: whose they are, for the sentence of an error.

    Raises:
        UnfitInput: something is not a span, or ends before it starts.
    """
    keys: list[Key] = []
    fragments: tuple[Range, ...]
    for each in marks:
        mark: Sequence[Any] = each
        try:
            start, end, label = mark[:3]
            sound = start <= end
            if len(mark) > 3 and mark[3]:
                fragments = tuple((first, last) for first, last in mark[3])
                sound = sound and all(first < last for first, last in fragments)
            else:
                fragments = ()
        except (TypeError, ValueError) as error:
            raise _unfit(mark, side) from error
        if not sound:
            raise _unfit(mark, side)
        keys.append((start, end, label, fragments))
    return keys


def ranges_of(key: Key) -> tuple[Range, ...]:
    """Return the pieces of text a mark covers."""
    return key[3] or ((key[0], key[1]),)


def length_of(key: Key) -> int:
    """Return how many code points a mark covers."""
    if not key[3]:
        return key[1] - key[0]
    return sum(end - start for start, end in key[3])


def shared(one: Key, other: Key) -> int:
    """Return how many code points two marks share."""
    if not one[3] and not other[3]:
        start = one[0] if one[0] > other[0] else other[0]
        end = one[1] if one[1] < other[1] else other[1]
        return end - start if start < end else 0
    return sum(
        max(0, min(end, last) - max(start, first))
        for start, end in ranges_of(one)
        for first, last in ranges_of(other)
    )


def _unfit(mark: object, side: str) -> UnfitInput:
    return UnfitInput(
        "A span of {side} is not (start, end, label) with start before end: {mark}",
        remedy="Give offsets in code points, the end exclusive, and a label.",
        side=side,
        mark=repr(mark)[:80],
    )
