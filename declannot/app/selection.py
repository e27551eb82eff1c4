"""The one target of the hand: a range of text, or a span, never both."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from declannot.domain.span import Range, joined_ranges


class Selection(QObject):
    """Where the caret stands and what is selected; all offsets in code points.

    Attributes:
        changed: emitted after any change of caret, range, parts or span.
        caret: where the caret stands, the moving end of a range.
        anchor: the fixed end of a range; equal to ``caret`` where nothing is selected.
        parts: ranges set aside by Ctrl for a discontinuous span.
        span_id: the selected span, or None.
        just_made: whether the selected span was made by the last label key, which another
            label key then corrects.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.caret = 0
        self.anchor = 0
        self.parts: tuple[Range, ...] = ()
        self.span_id: str | None = None
        self.just_made = False

    @property
    def range(self) -> Range | None:
        """The selected range without the parts set aside, or None."""
        if self.span_id is not None or self.anchor == self.caret:
            return None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def ranges(self) -> tuple[Range, ...]:
        """All selected ranges, parts included, ordered and not touching."""
        current = self.range
        return joined_ranges(self.parts + ((current,) if current else ()))

    def set_caret(self, offset: int) -> None:
        """Place the caret; nothing is selected any more."""
        self._set(offset, offset, (), None)

    def set_range(self, anchor: int, caret: int, *, keep_parts: bool = False) -> None:
        """Select the text between ``anchor`` and ``caret``."""
        self._set(anchor, caret, self.parts if keep_parts else (), None)

    def begin_part(self, offset: int) -> None:
        """Set the selected range aside as a part and start another at ``offset``."""
        self._set(offset, offset, self.ranges, None)

    def set_span(self, span_id: str, caret: int, *, just_made: bool = False) -> None:
        """Select a span, with the caret at ``caret``."""
        self._set(caret, caret, (), span_id, just_made)

    def clear(self) -> None:
        """Select nothing; the caret stays."""
        self._set(self.caret, self.caret, (), None)

    def _set(
        self,
        anchor: int,
        caret: int,
        parts: tuple[Range, ...],
        span_id: str | None,
        just_made: bool = False,
    ) -> None:
        state = (anchor, caret, parts, span_id, just_made)
        if state == (self.anchor, self.caret, self.parts, self.span_id, self.just_made):
            return
        self.anchor, self.caret, self.parts, self.span_id, self.just_made = state
        self.changed.emit()
