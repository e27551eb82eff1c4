"""Entities from tags of any scheme, also where a tag stands where its scheme does not permit it.

Reads IOB1, IOB2, BIOES and BILOU alike: an entity begins with B, S or U, or with any other tag of
its label that does not go on; it ends with E, L, S or U, or before what does not go on. This is
how conlleval reads tags.
"""

from __future__ import annotations

from collections.abc import Sequence

from declannot.formats.conll.schemes import OUTSIDE, Entity

PREFIXES = frozenset("BIOESLU")
MISSING = "-"
"""Stands for a tag nobody gave."""
_LAST = frozenset("ESLU")
_ALONE = frozenset("SU")


def entities_of(tags: Sequence[str], scheme: str | None = None) -> tuple[list[Entity], list[int]]:
    """Return the entities of a text, and the tokens that go on what has not begun.

    Args:
        scheme: where it is IOB1, an entity may begin with I.
    """
    found: list[Entity] = []
    repaired: list[int] = []
    start, label = -1, ""
    for place, tag in enumerate([*tags, OUTSIDE]):
        if tag == OUTSIDE and start < 0:  # most tokens
            continue
        prefix, _, name = tag.partition("-")
        goes_on = start >= 0 and prefix in "IEL" and name == label and tag not in (MISSING, "")
        if start >= 0 and not goes_on:
            found.append((start, place, label))
            start = -1
        if not name or prefix == OUTSIDE or goes_on and prefix == "I":
            continue
        if start < 0:
            start, label = place, name
            if prefix in "IEL" and scheme != "IOB1":
                repaired.append(place)
        if prefix in _LAST:
            found.append((start, place + 1, label))
            start = -1
    return found, repaired


def is_tag(value: str) -> bool:
    """Whether a string is a tag of one of the schemes."""
    prefix, sign, name = value.partition("-")
    return value in (OUTSIDE, MISSING) or bool(sign and name and prefix in PREFIXES - {OUTSIDE})
