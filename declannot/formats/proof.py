"""The proof of an export: what a writer promised against what a reader finds.

The writer promises from the record, before it turns anything into bytes; the reader knows only
the files. Promises are kept as hashes, so that a corpus of any size can be proved.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found in one place.

    Attributes:
        place: the file, and the document within it, as the writer named it.
        spans: how many spans stand there.
        content: all of them, comparable with what was promised.
        fault: why they contradict themselves (a quote that is not what the offsets cover), or
            empty.
    """

    place: str
    spans: int
    content: Hashable
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where a file does not hold what was promised, and why."""

    place: str
    reason: str


class Promises:
    """What the files of an export will hold, by place."""

    def __init__(self) -> None:
        self._promised: dict[str, tuple[int, int]] = {}
        self.spans = 0

    def promise(self, place: str, spans: int, content: Hashable) -> None:
        """Note what ``place`` will hold; the arguments are those of Found."""
        if place in self._promised:
            raise ValueError(f"{place} was promised twice")
        self._promised[place] = (spans, hash(content))
        self.spans += spans

    def compare(self, found: Iterable[Found]) -> tuple[int, list[Mismatch]]:
        """Return how many spans were read back, and every place where something differs."""
        left = dict(self._promised)
        spans = 0
        mismatches: list[Mismatch] = []
        for each in found:
            spans += each.spans
            promised = left.pop(each.place, None)
            if promised is None:
                mismatches.append(Mismatch(each.place, "nothing was to be written here"))
            elif each.fault:
                mismatches.append(Mismatch(each.place, each.fault))
            elif promised[0] != each.spans:
                reason = f"{promised[0]} spans were written and {each.spans} read back"
                mismatches.append(Mismatch(each.place, reason))
            elif promised[1] != hash(each.content):
                mismatches.append(Mismatch(each.place, "what was read back differs"))
        mismatches += [Mismatch(place, "nothing was read back") for place in left]
        return spans, mismatches
