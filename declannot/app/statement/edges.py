"""Moving the edges of a span, shown before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from declannot.domain.boundaries import next_boundary, previous_boundary
from declannot.domain.message import message
from declannot.domain.segment import grapheme_ceil, grapheme_floor
from declannot.domain.span import Range, Span, without_edge_blanks

if TYPE_CHECKING:
    from declannot.app.statement.hand import Hand


class EdgeAdjustment:
    """The edges of one span on their way elsewhere; only the outer ones move.

    Args:
        hand: whose span it is.
        span: the span as it is in the file.
        end: which edge moves first, ``start`` or ``end``.
    """

    def __init__(self, hand: Hand, span: Span, end: str = "end") -> None:
        self._hand = hand
        self._span = span
        self._at_end = end == "end"
        self.start, self.end = span.start, span.end
        self._show(said=False)

    @property
    def active(self) -> int:
        """The offset of the edge that moves."""
        return self.end if self._at_end else self.start

    def change_end(self) -> None:
        """Let the other edge move."""
        self._at_end = not self._at_end
        self._show()

    def move_visually(self, direction: Literal[-1, 1], *, word: bool) -> None:
        """Move the edge left (-1) or right, by character or word, as the eye sees it."""
        if word:
            right_to_left = self._hand.view.is_right_to_left(self.active)
            self.move_logically(-direction if right_to_left else direction, word=True)
            return
        view = self._hand.view
        move = view.visual_right if direction > 0 else view.visual_left
        self.move_to(move(self.active))

    def move_logically(self, direction: int, *, word: bool) -> None:
        """Move the edge towards the end of the text (1) or its beginning (-1)."""
        content = self._hand.content
        assert content is not None
        text, language = content.text, self._hand.workspace.language
        unit: Literal["word", "grapheme"] = "word" if word else "grapheme"
        move = next_boundary if direction > 0 else previous_boundary
        offset = move(text, self.active, unit, language)
        if word and self._at_end:
            if not text.text[min(self.active, offset) : offset].strip() and direction > 0:
                offset = next_boundary(text, offset, "word", language)
            while offset > 0 and text.text[offset - 1].isspace():
                offset -= 1
        self.move_to(offset)

    def move_by_line(self, direction: Literal[-1, 1]) -> None:
        """Move the edge to the line above (-1) or below."""
        view = self._hand.view
        self.move_to(view.offset_on_line(self.active, direction, view.caret_rect(self.active).x()))

    def move_to(self, offset: int) -> None:
        """Move the edge to an offset; the span keeps at least one character."""
        content = self._hand.content
        assert content is not None
        first, last = self._limits()
        text = content.text.text
        if self._at_end:
            self.end = min(
                max(grapheme_ceil(text, offset), grapheme_ceil(text, last + 1)), content.text.length
            )
        else:
            self.start = max(0, min(grapheme_floor(text, offset), grapheme_floor(text, first - 1)))
        self._show()

    def keep(self) -> None:
        """Make the new edges the span's, as one step."""
        self._hand.view.preview_range(self._span.id, None)
        ranges = self._moved()
        if ranges != self._span.ranges:
            self._hand.move_edges(self._span, ranges)
        selection = self._hand.selection
        if self._span.id in (self._hand.content.spans if self._hand.content else {}):
            selection.set_span(self._span.id, selection.caret, just_made=selection.just_made)

    def cancel(self) -> None:
        """Leave the span as it was."""
        self._hand.view.preview_range(self._span.id, None)

    def _limits(self) -> Range:
        """Return how far the two edges may come towards each other."""
        pieces = self._span.ranges
        if len(pieces) == 1:
            return self.end, self.start
        return pieces[0][1], pieces[-1][0]

    def _moved(self) -> tuple[Range, ...]:
        pieces = self._span.ranges
        assert self._hand.content is not None
        start, end = without_edge_blanks(self._hand.content.text.text, (self.start, self.end))
        if start == end:
            return pieces
        if len(pieces) == 1:
            return ((start, end),)
        return ((start, pieces[0][1]), *pieces[1:-1], (pieces[-1][0], end))

    def _show(self, *, said: bool = True) -> None:
        view = self._hand.view
        view.preview_range(self._span.id, (self.start, self.end))
        view.ensure_visible(self.active)
        if said:
            content = self._hand.content
            assert content is not None
            around = content.text.text[max(0, self.active - 12) : self.active + 12]
            place = message("end") if self._at_end else message("start")
            self._hand.workspace.notice(
                message(
                    "Edge ({edge}) at {offset}: Enter keeps, Esc leaves",
                    edge=place,
                    offset=self.active,
                )
            )
            view.announce(" ".join(around.split()))
