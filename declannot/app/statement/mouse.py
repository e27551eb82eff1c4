"""The mouse in the statement: clicking, selecting, dragging edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QElapsedTimer, QObject, QPointF, Qt, QTimerEvent
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from declannot.app.statement.edges import EdgeAdjustment
from declannot.app.statement.relation_drag import RelationDrag
from declannot.domain.message import message
from declannot.domain.snapping import SnapLevel, sentence_at, snap, word_at
from declannot.domain.span import Range, Span

if TYPE_CHECKING:
    from declannot.app.statement.hand import Hand

_SCROLL_INTERVAL_MS = 30
_SCROLL_STEP_PX = 24


class Mouse(QObject):
    """Turns mouse events into commands of the hand."""

    def __init__(self, hand: Hand) -> None:
        super().__init__(hand)
        self._hand = hand
        self._pressed_at: QPointF | None = None
        self._anchor: Range = (0, 0)
        self._selecting = False
        self._by_characters = False
        self._part_of: Span | None = None
        self._edges: EdgeAdjustment | None = None
        self._edge_is_end = False
        self._relation: RelationDrag | None = None
        self._may_lead_from: Span | None = None
        self._may_take_out = False
        self._clicks = 0
        self._since_click = QElapsedTimer()
        self._scrolling = QBasicTimer()
        self._last_point = QPointF()

    @property
    def drawing(self) -> bool:
        """Whether a relation is being drawn."""
        return self._relation is not None

    def give_up(self, key: Qt.Key) -> bool:
        """Leave the relation being drawn if the key is Esc; return whether that was so."""
        if self._relation is None or key != Qt.Key.Key_Escape:
            return False
        self._relation.end()
        self._relation = None
        self._pressed_at = None
        self._scrolling.stop()
        self._hand.say(message("No relation was added"))
        return True

    # Events

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, take hold of an edge, or count a click."""
        if self._hand.content is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point, modifiers = event.position(), event.modifiers()
        self._hand.keyboard.leave()
        self._hand.origin = None
        if self._is_further_click(point):
            self._clicks += 1
            self._since_click.restart()
            self._select_unit(point)
            return
        self._clicks = 1
        self._pressed_at, self._last_point = point, point
        self._selecting = False
        self._by_characters = False
        self._part_of = None
        held = self._hand.view.edge_at(point)
        if held is not None and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._take_edge(*held)
            return
        self._may_lead_from = self._source_at(point, modifiers)
        self._may_take_out = not modifiers and self._hand.view.is_over(
            point, self._hand.selection.ranges
        )
        offset = self._hand.view.offset_at(point)
        self._anchor = (offset, offset)

    def move(self, event: QMouseEvent) -> None:
        """Go on selecting or moving an edge."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._last_point = event.position()
        if self._edges is None and self._relation is None and not self._selecting:
            far = (self._last_point - self._pressed_at).manhattanLength()
            if far < QApplication.startDragDistance() // 2:
                return
            if self._may_take_out:
                self._pressed_at = None
                self._hand.drag_out()
                return
            if not self._begin_relation():
                self._begin_selection(event.modifiers())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._by_characters = shift
        self._drag_to(self._last_point)
        self._scroll_if_outside()

    def release(self, event: QMouseEvent) -> None:
        """End a selection or the moving of an edge; a click selects a span or sets the caret.

        Shift and a click without dragging reach out from where one was; Shift while dragging
        means characters, whether it was held from the start or not.
        """
        self._scrolling.stop()
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        point, self._pressed_at = self._pressed_at, None
        if self._relation is not None:
            drawn, self._relation = self._relation, None
            drawn.drop(event.position())
        elif self._edges is not None:
            edges, self._edges = self._edges, None
            edges.keep()
        elif self._selecting:
            self._finish_selection()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(self._hand.view.offset_at(point))
        else:
            self._click(point, event.modifiers())
        self._since_click.restart()

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word under the pointer."""
        if self._hand.content is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._clicks = 2
        self._pressed_at = None
        self._last_point = event.position()
        self._since_click.restart()
        self._select_unit(event.position())

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while the pointer is held outside the view."""
        if event.timerId() != self._scrolling.timerId():
            return
        view = self._hand.view
        area = view.viewport().rect()
        y = self._last_point.y()
        if area.top() <= y <= area.bottom():
            self._scrolling.stop()
            return
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + (_SCROLL_STEP_PX if y > area.bottom() else -_SCROLL_STEP_PX))
        self._drag_to(self._last_point)

    # Clicks

    def _is_further_click(self, point: QPointF) -> bool:
        """Whether this press follows a double-click closely enough to be the third or fourth."""
        return (
            self._clicks >= 2
            and self._since_click.isValid()
            and self._since_click.elapsed()
            < QGuiApplication.styleHints().mouseDoubleClickInterval()
            and (point - self._last_point).manhattanLength() < 2 * QApplication.startDragDistance()
        )

    def _click(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        hand = self._hand
        if modifiers & Qt.KeyboardModifier.ControlModifier and hand.selection.ranges:
            return
        arc = hand.view.arc_at(point)
        stacked = hand.view.spans_at(point)
        if arc is not None:
            hand.choose_relation(arc.relation)
        elif stacked:
            self._select_span(stacked[0], point)
        else:
            hand.selection.set_caret(hand.view.offset_at(point))

    def mean(self, point: QPointF) -> None:
        """Select what a menu at a point is about, unless the point is on the target already."""
        hand, span = self._hand, self._hand.workspace.selected_span
        if hand.content is None or self.drawing:
            return
        hand.keyboard.leave()
        target = span.ranges if span is not None else hand.selection.ranges
        stacked = hand.view.spans_at(point)
        if stacked and not hand.view.is_over(point, target):
            self._select_span(stacked[0], point)

    def _select_span(self, span: Span, point: QPointF) -> None:
        offset = self._hand.view.offset_at(point)
        self._hand.selection.set_span(span.id, min(max(offset, span.start), span.end))

    def _select_unit(self, point: QPointF) -> None:
        hand = self._hand
        assert hand.content is not None
        text, language = hand.content.text, hand.workspace.language
        offset = hand.view.offset_at(point)
        if self._clicks == 2:
            found = word_at(text, offset, language)
        elif self._clicks == 3:
            found = sentence_at(text, offset, language)
        else:
            found = text.paragraphs[text.paragraph_index(offset)]
        if found is not None and found[0] < found[1]:
            hand.selection.set_range(*found)
            if self._clicks == 2:
                hand.selection_made()

    def _extend(self, offset: int) -> None:
        selection = self._hand.selection
        span = self._hand.workspace.selected_span
        anchor = span.start if span is not None else selection.anchor
        self._anchor = (anchor, anchor)
        chosen = self._snapped(min(anchor, offset), max(anchor, offset))
        if chosen[0] < chosen[1]:
            self._show_range(chosen, forward=offset >= anchor)

    # Selecting

    def _begin_selection(self, modifiers: Qt.KeyboardModifier) -> None:
        hand = self._hand
        self._selecting = True
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._part_of = hand.workspace.selected_span
            hand.selection.begin_part(self._anchor[0])
        else:
            hand.selection.set_caret(self._anchor[0])

    def _drag_to(self, point: QPointF) -> None:
        offset = self._hand.view.offset_at(point)
        if self._relation is not None:
            self._relation.move(point)
        elif self._edges is not None:
            self._drag_edge(offset)
        elif self._selecting:
            low, high = min(self._anchor[0], offset), max(self._anchor[1], offset)
            if low < high:
                self._show_range(self._snapped(low, high), forward=offset >= self._anchor[0])

    def _show_range(self, chosen: Range, *, forward: bool) -> None:
        anchor, caret = chosen if forward else chosen[::-1]
        self._hand.selection.set_range(anchor, caret, keep_parts=True)

    def _finish_selection(self) -> None:
        hand, self._selecting = self._hand, False
        span, self._part_of = self._part_of, None
        if span is not None and hand.selected_ranges():
            ranges = span.ranges + hand.selected_ranges()
            hand.move_edges(span, ranges)
            hand.selection.set_span(span.id, hand.selection.caret)
        else:
            hand.selection_made()

    def _snapped(self, low: int, high: int) -> Range:
        hand = self._hand
        assert hand.content is not None
        level = SnapLevel.CHARACTER if self._by_characters else hand.snap_level
        return snap(hand.content.text, (low, high), level, hand.workspace.language)

    # Relations

    def _source_at(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Span | None:
        """Return the span a relation could be drawn from: by its tag once selected, or by Alt."""
        view, selected = self._hand.view, self._hand.workspace.selected_span
        if modifiers == Qt.KeyboardModifier.AltModifier:
            found = view.spans_at(point)
            return selected if selected in found else next(iter(found), None)
        tagged = view.tag_at(point) if not modifiers else None
        return tagged if tagged is not None and tagged == selected else None

    def _begin_relation(self) -> bool:
        """Begin to draw a relation, if the press was meant so; return whether it was."""
        source, self._may_lead_from = self._may_lead_from, None
        if source is None or self._pressed_at is None:
            return False
        if not self._hand.may_relate(source):
            self._pressed_at = None
            return True
        self._hand.leave_relating()
        self._relation = RelationDrag(self._hand, source, self._pressed_at)
        return True

    # Edges

    def _take_edge(self, span: Span, end: str) -> None:
        if self._hand.workspace.read_only:
            return
        self._edge_is_end = end == "end"
        self._edges = EdgeAdjustment(self._hand, span, end)

    def _drag_edge(self, offset: int) -> None:
        assert self._edges is not None
        if self._by_characters:
            self._edges.move_to(offset)
            return
        if self._edge_is_end:
            low, high = self._edges.start, max(offset, self._edges.start + 1)
            self._edges.move_to(self._snapped(low, high)[1])
        else:
            low, high = min(offset, self._edges.end - 1), self._edges.end
            self._edges.move_to(self._snapped(low, high)[0])

    def _scroll_if_outside(self) -> None:
        area = self._hand.view.viewport().rect()
        outside = not area.top() <= self._last_point.y() <= area.bottom()
        if outside and not self._scrolling.isActive():
            self._scrolling.start(_SCROLL_INTERVAL_MS, self)
