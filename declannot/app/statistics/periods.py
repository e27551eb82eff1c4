"""Days, weeks or months from the first day to the last, whichever makes a readable line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

Period = Literal["day", "week", "month"]

_EARLIEST, _LATEST = date(1970, 1, 1), date(2200, 1, 1)
_DAYS_SHOWN, _WEEKS_SHOWN = 45, 110


def periods_of(days: set[str]) -> tuple[list[date], Period]:
    """Return the first days of equal periods from the first day to the last, and their kind."""
    dates = sorted(each for each in map(_date, days) if each is not None)
    if not dates:
        return [], "day"
    first, last = dates[0], dates[-1]
    if (last - first).days < _DAYS_SHOWN:
        return [first + timedelta(n) for n in range((last - first).days + 1)], "day"
    if (last - first).days < 7 * _WEEKS_SHOWN:
        monday = first - timedelta(first.weekday())
        return [monday + timedelta(7 * n) for n in range((last - monday).days // 7 + 1)], "week"
    months = [first.replace(day=1)]
    while (after := _next_month(months[-1])) <= last:
        months.append(after)
    return months, "month"


def last_day(first: date, period: Period) -> date:
    """Return the last day of the period that begins with a day."""
    match period:
        case "day":
            return first
        case "week":
            return first + timedelta(6)
        case "month":
            return _next_month(first) - timedelta(1)


def _next_month(first: date) -> date:
    return (first + timedelta(32)).replace(day=1)


def _date(day: str) -> date | None:
    """Return a day, or None: a span from a file may say nothing, or nonsense, of its making."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return None
    return found if _EARLIEST <= found <= _LATEST else None


def by_period(days: Mapping[str, int], steps: Sequence[date]) -> list[int]:
    """Return how many fall into each period; days that are none are passed over."""
    counts = [0] * len(steps)
    for day, count in days.items():
        when = _date(day)
        if when is not None:
            counts[bisect_right(steps, when) - 1] += count
    return counts


def running(counts: Sequence[int]) -> list[float]:
    """Return the counts added up, one after the other."""
    total = 0
    sums: list[float] = []
    for count in counts:
        total += count
        sums.append(total)
    return sums
