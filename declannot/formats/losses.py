"""What a format cannot hold, counted and listed.

The codes are part of the contract: they stand in every report, and scripts read them.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from declannot.domain.message import Message

KEPT_IN_VIEW = 200
_LINES_PACKED = 1000


class Loss(StrEnum):
    """Codes for what was dropped or changed on the way out or in."""

    OVERLAP_DROPPED = "OVERLAP_DROPPED"
    DISCONTINUOUS_SPLIT = "DISCONTINUOUS_SPLIT"
    ATTRIBUTE_DROPPED = "ATTRIBUTE_DROPPED"
    RELATION_DROPPED = "RELATION_DROPPED"
    ANNOTATOR_FLATTENED = "ANNOTATOR_FLATTENED"
    NOTE_DROPPED = "NOTE_DROPPED"
    METADATA_DROPPED = "METADATA_DROPPED"
    BOUNDARY_SNAPPED = "BOUNDARY_SNAPPED"
    EMPTY_SPAN_DROPPED = "EMPTY_SPAN_DROPPED"
    CHAR_REPLACED = "CHAR_REPLACED"
    LABEL_RENAMED = "LABEL_RENAMED"
    TEXT_REBUILT = "TEXT_REBUILT"
    UNIT_ASSUMED = "UNIT_ASSUMED"
    SCHEME_REPAIRED = "SCHEME_REPAIRED"
    UNKNOWN_IGNORED = "UNKNOWN_IGNORED"
    BLOCK_SPLIT = "BLOCK_SPLIT"


MEANINGS: Mapping[Loss, Message] = {
    Loss.OVERLAP_DROPPED: Message("spans left out because they overlap others"),
    Loss.DISCONTINUOUS_SPLIT: Message("spans of several pieces, cut into separate ones"),
    Loss.ATTRIBUTE_DROPPED: Message("attribute values that cannot be kept as they are"),
    Loss.RELATION_DROPPED: Message("relations left out"),
    Loss.ANNOTATOR_FLATTENED: Message("layers whose annotator the files do not name"),
    Loss.NOTE_DROPPED: Message("notes left out"),
    Loss.METADATA_DROPPED: Message("documents or layers whose particulars are left out"),
    Loss.BOUNDARY_SNAPPED: Message("spans widened to whole tokens"),
    Loss.EMPTY_SPAN_DROPPED: Message("spans left out because they cover no token"),
    Loss.CHAR_REPLACED: Message("characters that cannot be written as they are, replaced"),
    Loss.LABEL_RENAMED: Message("names written differently"),
    Loss.TEXT_REBUILT: Message("texts that are not written as they are"),
    Loss.UNIT_ASSUMED: Message("documents whose unit of counting was assumed"),
    Loss.SCHEME_REPAIRED: Message("tags repaired"),
    Loss.UNKNOWN_IGNORED: Message("things the schema does not know, left out"),
    Loss.BLOCK_SPLIT: Message("spans cut by a unit of the format"),
}
"""What each code counts, for people."""


class LossDetail(msgspec.Struct, kw_only=True, frozen=True, gc=False):
    """One loss: its code, where it happened, and what exactly was lost."""

    code: str
    document: str | None = None
    span: str | None = None
    detail: str = ""


class Ledger:
    """Counts losses and lists them in little memory: a million take about 10 MB.

    Attributes:
        counts: losses per code.
        first: the first 200 of them, for a window.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.first: list[LossDetail] = []
        self._encode = msgspec.json.Encoder().encode
        self._unpacked: list[LossDetail] = []
        self._packed: list[bytes] = []

    def lose(
        self, code: Loss, *, document: str | None = None, span: str | None = None, detail: str = ""
    ) -> None:
        """Note one loss; ``document`` and ``span`` are ids."""
        self.counts[code.value] += 1
        entry = LossDetail(code=code.value, document=document, span=span, detail=detail)
        if len(self.first) < KEPT_IN_VIEW:
            self.first.append(entry)
        self._unpacked.append(entry)
        if len(self._unpacked) == _LINES_PACKED:
            lines = b"\n".join(map(self._encode, self._unpacked))
            self._packed.append(zlib.compress(lines, level=1))
            self._unpacked.clear()

    def details(self) -> Iterator[bytes]:
        """Yield every loss as one JSON object, in the order they were noted."""
        for block in self._packed:
            yield from zlib.decompress(block).split(b"\n")
        yield from map(self._encode, self._unpacked)

    def some_of(self, code: str, limit: int) -> list[LossDetail]:
        """Return the first losses of a code, at most ``limit``."""
        found: list[LossDetail] = []
        for line in self.details():
            entry = msgspec.json.decode(line, type=LossDetail)
            if entry.code == code:
                found.append(entry)
                if len(found) == limit:
                    break
        return found

    def sorted_counts(self) -> dict[str, int]:
        """Return the counts in the order of the codes."""
        return {code.value: self.counts[code.value] for code in Loss if self.counts[code.value]}

    def restart(self) -> None:
        """Forget everything noted so far."""
        self.counts.clear()
        self.close()

    def close(self) -> None:
        """Let go of the list; the counts stay."""
        self.first.clear()
        self._unpacked.clear()
        self._packed.clear()
