"""Which spans become tags or entities where these may not overlap, and of which family.

Used by formats that hold every span elsewhere and a choice of them as tags for training.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from declannot.domain.schema import FamilyStyle, Schema
from declannot.domain.span import Range
from declannot.formats.record import CorpusSpan

NAMED = "entity"


def naming_family(schema: Schema) -> str | None:
    """Return the family of what is named: ``entity``, else the first that is underlined, else
    the first; None where the schema has no families."""
    families = schema.families
    known = [each.id for each in families]
    if NAMED in known:
        return NAMED
    underlined = [each.id for each in families if each.style is FamilyStyle.UNDERLINE]
    return next(iter([*underlined, *known]), None)


def covering(starts: Sequence[int], ends: Sequence[int], where: Range) -> Range | None:
    """Return the tokens a range of code points touches, or None.

    Args:
        starts, ends: edges of the tokens, in order.
    """
    first, end = bisect_right(ends, where[0]), bisect_left(starts, where[1])
    return (first, end) if first < end else None


@dataclass(frozen=True, slots=True)
class OnTokens:
    """A span, or a piece of one, as a range of whole tokens."""

    span: CorpusSpan
    tokens: Range

    @property
    def length(self) -> int:
        """How many tokens it holds."""
        return self.tokens[1] - self.tokens[0]


def without_overlap(
    spans: Iterable[OnTokens], *, innermost: bool = False
) -> tuple[list[OnTokens], list[OnTokens]]:
    """Return spans that share no token, in order, and those that gave way to longer ones.

    Args:
        innermost: whether shorter ones win.
    """
    sign = 1 if innermost else -1
    taken: set[int] = set()
    kept, left = [], []
    for each in sorted(spans, key=lambda one: (sign * one.length, one.tokens, one.span.label)):
        places = range(*each.tokens)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(each)
        else:
            left.append(each)
    kept.sort(key=lambda one: one.tokens)
    return kept, left


def levels(spans: Iterable[OnTokens]) -> list[list[OnTokens]]:
    """Return spans by level, the outermost first; those of one level share no token."""
    found: list[list[OnTokens]] = []
    left: Sequence[OnTokens] = list(spans)
    while left:
        kept, left = without_overlap(left)
        found.append(kept)
    return found
