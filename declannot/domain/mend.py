"""What can be done about a finding."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from declannot.domain.findings import Finding


class Mend(StrEnum):
    """A way to mend a finding."""

    TRIM = "trim"
    RELABEL = "relabel"
    REMOVE = "remove"
    TAG = "tag"
    SET = "set"
    UNLINK = "unlink"


_OFFERED: Mapping[str, tuple[Mend, ...]] = {
    "EDGE_BLANK": (Mend.TRIM, Mend.REMOVE),
    "EDGE_PUNCTUATION": (Mend.TRIM, Mend.REMOVE),
    "EDGE_WORD": (Mend.TRIM, Mend.REMOVE),
    "GRAPHEME": (Mend.TRIM, Mend.REMOVE),
    "DUPLICATE": (Mend.REMOVE,),
    "IDENTICAL_RANGE": (Mend.REMOVE,),
    "CROSSING": (Mend.REMOVE,),
    "SAME_LABEL_NESTING": (Mend.REMOVE,),
    "ATTRIBUTE": (Mend.SET,),
    "ATTRIBUTE_MISSING": (Mend.SET,),
    "EXAMPLE_ATTRIBUTE": (Mend.SET,),
    "RELATION": (Mend.UNLINK,),
    "WORDING": (Mend.RELABEL, Mend.REMOVE),
    "EXAMPLE_LABEL": (Mend.RELABEL, Mend.REMOVE),
    "NOT_TAGGED": (Mend.RELABEL, Mend.REMOVE),
    "UNTAGGED": (Mend.TAG,),
}


def mends_of(finding: Finding) -> tuple[Mend, ...]:
    """Return what can be done about a finding, the likeliest first."""
    return tuple(
        mend
        for mend in _OFFERED.get(finding.code, ())
        if not (mend is Mend.RELABEL and not finding.instead)
        and not (mend is Mend.TRIM and any(start >= end for start, end in finding.ranges))
    )
