"""Tag schemes for token-per-line files: IOB1, IOB2 and BIOES, written and read strictly.

Source: Ramshaw and Marcus 1995 (IOB1), Tjong Kim Sang and Veenstra 1999 (IOB2); BIOES marks the
last token and single ones too and is BILOU by other letters.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

SCHEMES = ("IOB1", "IOB2", "BIOES")
OVERLAPS = ("family", "longest", "innermost", "levels")

OUTSIDE = "O"
Entity = tuple[int, int, str]
"""First token, token after the last, label."""


class BrokenTag(ValueError):
    """A tag cannot stand where it does in its scheme; the message says which and where."""


def tags(
    length: int, entities: Iterable[Entity], scheme: str, blocks: Collection[int] = ()
) -> list[str]:
    """Return a tag for each of ``length`` tokens.

    Args:
        entities: must not overlap.
        blocks: the tokens a block begins with; entities of two blocks do not touch.
    """
    result = [OUTSIDE] * length
    for first, end, label in sorted(entities):
        result[first:end] = [f"I-{label}"] * (end - first)
        if scheme == "IOB2":
            result[first] = f"B-{label}"
        elif scheme == "BIOES":
            result[first] = f"B-{label}"
            result[end - 1] = f"E-{label}" if end - first > 1 else f"S-{label}"
        elif first and first not in blocks and result[first - 1][2:] == label:
            # IOB1: B only where two of a kind touch
            result[first] = f"B-{label}"
    return result


def entities(column: Sequence[str], scheme: str) -> list[Entity]:
    """Read the tags of one block.

    Raises:
        BrokenTag: a tag breaks the scheme.
    """
    found: list[Entity] = []
    start, label = -1, ""
    previous = OUTSIDE
    for place, tag in enumerate([*column, OUTSIDE]):
        if tag == previous == OUTSIDE:  # most tokens
            continue
        prefix, _, name = tag.partition("-")
        if not may_follow(previous, tag, scheme):
            raise BrokenTag(f"{tag} cannot follow {previous} in {scheme}")
        if start >= 0 and (prefix in ("B", "S", OUTSIDE) or name != label):
            found.append((start, place, label))
            start = -1
        if prefix != OUTSIDE and start < 0:
            start, label = place, name
        previous = tag
    return found


@lru_cache(maxsize=4096)  # a corpus has few pairs of tags and millions of tokens
def may_follow(previous: str, tag: str, scheme: str) -> bool:
    """Whether a tag can stand after another one, ``O`` being also what a block begins after."""
    before, _, old = previous.partition("-")
    prefix, _, new = tag.partition("-")
    if prefix not in {"IOB1": "BIO", "IOB2": "BIO", "BIOES": "BIOES"}[scheme]:
        return False
    if (prefix == OUTSIDE) != (new == ""):
        return False
    if scheme == "IOB1":
        return prefix != "B" or old == new
    inside = before in ("B", "I") and old == new
    if scheme == "IOB2":
        return prefix != "I" or inside
    if prefix in ("I", "E"):
        return inside
    return before in (OUTSIDE, "E", "S")
