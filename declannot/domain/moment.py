"""Moments in time as the native record writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


def utc_now() -> str:
    """Return the present moment in UTC as ISO 8601, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who does something, by annotator id, and when."""

    by: str
    at: str

    @classmethod
    def now(cls, by: str) -> Stamp:
        """Return the stamp of the annotator ``by`` at this moment."""
        return cls(by, utc_now())
