"""What waits to be looked at after a text was corrected."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedSpan:
    """A span of a corrected text that somebody should look at, or that was lost.

    It is kept apart from the annotator's own doubts, and is no part of the layer.

    Attributes:
        id: its own id.
        document_id: the corrected version.
        layer_id, span_id: the span there; a lost one has no span.
        label_id: what it was said to be.
        fate: ``inside``, ``edges`` or ``lost``.
        text: what it covered in the earlier version.
        start, end: where it was put; for a lost one the place where it would be.
        settled: ``accepted``, ``adjusted`` or ``removed``, or empty while it waits.
        by, at: who settled it, and when.
    """

    id: str
    document_id: str
    layer_id: str
    span_id: str
    label_id: str
    fate: str
    text: str
    start: int
    end: int
    settled: str = ""
    by: str = ""
    at: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it yet."""
        return not self.settled
