"""Drawing a relation with the mouse, from one span to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from declannot.domain.message import message
from declannot.domain.operations.relations import reason_against
from declannot.domain.span import Span

if TYPE_CHECKING:
    from declannot.app.statement.hand import Hand


class RelationDrag:
    """A line that follows the pointer from a span; what it may lead to is outlined.

    Args:
        hand: whose relation it becomes.
        source: the span it was taken from.
        start: where the button was pressed, in the viewport.
    """

    def __init__(self, hand: Hand, source: Span, start: QPointF) -> None:
        self._hand, self.source = hand, source
        self._start = start
        self._scrolled = hand.view.verticalScrollBar().value()
        content = hand.content
        assert content is not None
        self._targets = frozenset(
            span.id for span in content.spans.values() if hand.may_join(source, span)
        )
        hand.selection.set_span(source.id, source.start)

    def move(self, point: QPointF) -> None:
        """Let the line end at a point."""
        arcs, view = self._hand.view.arcs, self._hand.view
        scrolled = view.verticalScrollBar().value() - self._scrolled
        over = self._target(point)
        arcs.rubber = (self._start - QPointF(0, scrolled), point)
        arcs.targets = self._targets
        arcs.over_id = over.id if over is not None else None
        view.viewport().update()

    def drop(self, point: QPointF) -> None:
        """Join the span to the one under the pointer, or say why not."""
        self.end()
        hand, target = self._hand, self._target(point)
        if target is not None:
            hand.join(self.source, target, point)
            return
        others = [each for each in hand.view.spans_at(point) if each.id != self.source.id]
        if others:
            hand.refuse(reason_against(hand.workspace.schema, self.source, others[0]))
        else:
            hand.refuse(message("No span is there: no relation was added"))

    def end(self) -> None:
        """Take the line and the outlines away."""
        arcs = self._hand.view.arcs
        arcs.rubber, arcs.targets, arcs.over_id = None, frozenset(), None
        self._hand.view.viewport().update()

    def _target(self, point: QPointF) -> Span | None:
        found = self._hand.view.spans_at(point)
        return next((span for span in found if span.id in self._targets), None)
