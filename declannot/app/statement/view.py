"""The statement with its spans: the heart of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from declannot.app.selection import Selection
from declannot.app.statement import accessible, moving, pointing
from declannot.app.statement.arc_view import ArcMode, ArcView
from declannot.app.statement.arcs import Arc
from declannot.app.statement.lanes import tag_rectangle
from declannot.app.statement.missing_glyphs import missing_scripts
from declannot.app.statement.page_view import PageView
from declannot.app.statement.painting import Target, span_rectangles
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Layer
from declannot.domain.span import Range, Relation, Span

_HOVER_REST_MS = 150


class StatementView(PageView):
    """Shows a statement and its spans; reads keys and the mouse for the hand.

    All offsets are code points, all places are in the coordinates of the viewport.

    Attributes:
        hovered: carries the span the pointer rests on, or None.
        scripts_missing: carries names of scripts that no installed font can show.
        hand: what obeys keys and the mouse; None while nothing does.
        arcs: which relations are drawn.
    """

    hovered = Signal(object)
    scripts_missing = Signal(list)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand: Any = None
        self.arcs = ArcView()
        self._selection = selection
        self._hovered: Span | None = None
        self._pointer: QPointF | None = None
        self._shown_places: tuple[int, int] | None = None
        self._caret_shown = True
        self._missing: list[str] = []
        self._glyph_search: Iterator[list[str]] | None = None
        self.first_painted.connect(self._begin_glyph_search)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Statement"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_HOVER_REST_MS)
        self._rest.timeout.connect(self._pointer_rests)
        selection.changed.connect(self._selection_changed)
        accessible.make_accessible(self)

    # What is shown

    def set_statement(self, content: LayerContent | None, language: str) -> None:
        """Show a layer of a document from its beginning, or the empty state.

        Args:
            content: text and spans; kept and read again whenever blocks are laid out.
            language: the document's BCP 47 tag, or empty.
        """
        self._forget_hover()
        self.arcs.forget()
        self._glyph_search = None
        self._look.read = content.layer.read if content is not None else ()
        self._page.language = language
        self._fit()
        self._page.set_content(content, language)
        self._shown_places = self._target_places()
        self._first_paint_due = content is not None
        self._sync_bar()
        self.viewport().update()

    def missing_scripts(self) -> list[str]:
        """Return the scripts found so far that no installed font can show, such as ``Gothic``."""
        return list(self._missing)

    def _look_for_glyphs(self) -> None:
        """Search one more slice of the text, then come back; tell what is missing at the end."""
        if self._glyph_search is None:
            return
        found = next(self._glyph_search, None)
        if found is not None:
            self._missing = found
            QTimer.singleShot(0, self, self._look_for_glyphs)
            return
        self._glyph_search = None
        if self._missing:
            self.scripts_missing.emit(self._missing)

    def _begin_glyph_search(self) -> None:
        self._missing = []
        if self.content is not None:
            self._glyph_search = missing_scripts(self.content.text.text, self._page.metrics.font)
            QTimer.singleShot(0, self, self._look_for_glyphs)

    def spans_changed(self, changes: Sequence[Change]) -> None:
        """Take in changes the content already holds; the line under the pointer stays."""
        content = self.content
        if content is None:
            return
        ranges: list[Range] = []
        for change in changes:
            for entity in (change.before, change.after):
                if isinstance(entity, Span) and entity.layer_id == content.layer.id:
                    ranges.append((entity.start, entity.end))
                elif isinstance(entity, Relation) and entity.layer_id == content.layer.id:
                    self.viewport().update()
                elif isinstance(entity, Layer) and self._look.read != content.layer.read:
                    self._look.read = content.layer.read
                    self.viewport().update()
        if self._hovered is not None and self._hovered.id not in content.spans:
            self._forget_hover()
        self._refresh(ranges)

    def _refresh(self, ranges: Sequence[Range]) -> None:
        """Draw the spans in some ranges anew; what must not move does not."""
        held = self._page.hold(*self._steady_place())
        changed, moved = self._page.refresh(ranges)
        if moved:
            self._page.restore(held)
            self._sync_bar()
            self.viewport().update()
        for index, low, high in changed:
            top = self._page.top_of(index)
            self._update_rows(top + low, top + high)

    def preview_range(self, span_id: str, span_range: Range | None) -> None:
        """Show a span with other outer edges while they are being moved; None ends this."""
        before = self._page.shown_span(span_id)
        self._page.preview = (span_id, span_range) if span_range is not None else None
        after = self._page.shown_span(span_id)
        self._refresh([(span.start, span.end) for span in (before, after) if span is not None])

    def _steady_place(self) -> tuple[float | None, int | None]:
        """Return what must not move: the line under the pointer, else the caret's, if seen."""
        height = self.viewport().height()
        if self._pointer is not None and 0 <= self._pointer.y() < height:
            return self._pointer.y(), None
        if self.content is not None:
            caret = self._selection.caret
            if caret <= self.content.text.length:
                rectangle = self._page.caret_rect(caret)
                if rectangle.top() >= 0 and rectangle.bottom() <= height:
                    return None, caret
        return None, None

    def _may_hide(self, pixels: int) -> bool:
        """Whether the caret's line stays in sight without so many pixels at the top."""
        height = self.viewport().height()
        top = self._page.caret_rect(self._selection.caret).top() - self._page.metrics.row
        return not 0 <= top < min(pixels, height)

    def _target(self) -> Target:
        selection = self._selection
        caret = selection.caret if self.hasFocus() and self._caret_shown else None
        if caret is not None and self.content is not None:
            caret = min(caret, self.content.text.length)
        return Target(
            ranges=selection.ranges,
            parts=selection.parts,
            selected=self._page.shown_span(selection.span_id),
            hovered=self._hovered,
            caret=caret,
            arcs=self.arcs.shown(
                self._page, self._schema, self._page.shown_span(selection.span_id)
            ),
            joined=self.arcs.outlined(self._page),
            aimed=self.arcs.over_id,
            rubber=self.arcs.rubber,
        )

    def set_arc_mode(self, mode: ArcMode) -> None:
        """Set whose relations are drawn as arcs; no line moves."""
        self.arcs.mode = ArcMode(mode)
        self.viewport().update()

    # Geometry

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point, 0 where nothing is shown."""
        return self._page.offset_at(point) if self.content is not None else 0

    def offset_and_lane(self, point: QPointF) -> tuple[int, int | None]:
        """Return the offset nearest to a point, and whether that is above or below the text.

        Returns:
            The offset; 0 above the text of its line, 1 below it, None within.
        """
        place = self._page.place_at(point.y())
        y = point.y() - place.top
        lane = 0 if y < place.line.text_top else 1 if y > place.line.text_bottom else None
        return self._page.offset_at(point), lane

    def show_ranges(self, ranges: Sequence[Range]) -> None:
        """Draw some ranges of text anew, where marks other than spans changed."""
        if self.content is not None:
            self._refresh(ranges)

    def spans_at(self, point: QPointF) -> list[Span]:
        """Return the spans under a point, the innermost first, tags and underlines included."""
        return pointing.spans_at(self._page, point)

    def tag_at(self, point: QPointF) -> Span | None:
        """Return the span whose tag is under a point, or None."""
        return pointing.tag_at(self._page, point)

    def is_over(self, point: QPointF, ranges: Sequence[Range]) -> bool:
        """Return whether a point lies on the text of one of some ranges."""
        return pointing.is_over(self._page, point, ranges)

    def arc_at(self, point: QPointF) -> Arc | None:
        """Return the relation drawn under a point; tags lie above it."""
        return self.arcs.at(point) if self.tag_at(point) is None else None

    def edge_at(self, point: QPointF) -> tuple[Span, pointing.Edge] | None:
        """Return the selected span and which of its edges is within 4 pixels, or None."""
        return pointing.edge_at(self._page, point, self._page.shown_span(self._selection.span_id))

    def caret_rect(self, offset: int) -> QRectF:
        """Return where the caret stands at an offset; it has no width."""
        return self._page.caret_rect(offset) if self.content is not None else QRectF()

    def below(self, offset: int) -> QPoint:
        """Return the global point below an offset, within what is seen."""
        rectangle, height = self.caret_rect(offset), self.viewport().height()
        top = min(max(rectangle.bottom() + 6, 0), height - 40)
        return self.viewport().mapToGlobal(QPoint(int(rectangle.left()), int(top)))

    def span_rects(self, span: Span) -> list[QRectF]:
        """Return what the visible pieces of a span cover, from the top down."""
        return span_rectangles(self._page, self._page.visible(), span)

    def tag_rect(self, span: Span) -> QRectF:
        """Return where the tag of a span is drawn; empty where it has none."""
        if self.content is None:
            return QRectF()
        place = self._page.place(span.start)
        for tag in place.line.marks.tags:
            if tag.span.id == span.id:
                rectangle = tag_rectangle(tag, place.line, self._page.metrics)
                return rectangle.translated(self._page.left, place.top)
        return QRectF()

    def is_right_to_left(self, offset: int) -> bool:
        """Return the base direction of the paragraph at an offset."""
        return self.content is not None and self._page.place(offset).block.right_to_left

    # Moving

    def visual_left(self, offset: int) -> int:
        """Return the caret place to the left of ``offset``."""
        return moving.beside(self._page, offset, right=False)

    def visual_right(self, offset: int) -> int:
        """Return the caret place to the right of ``offset``."""
        return moving.beside(self._page, offset, right=True)

    def line_range(self, offset: int) -> Range:
        """Return the first and last caret place on the visual line of ``offset``."""
        return moving.line_range(self._page, offset)

    def offset_on_line(self, offset: int, direction: int, x: float) -> int:
        """Return the offset at ``x`` on the line above (-1) or below (1)."""
        return moving.on_line(self._page, offset, direction, x)

    def offset_on_page(self, offset: int, direction: int, x: float) -> int:
        """Return the offset at ``x`` one page up (-1) or down (1)."""
        return moving.on_page(self._page, offset, direction, x)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the key to the hand; what it does not know goes to the window."""
        if self.hand is None or not self.hand.key_press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Give the release to the hand."""
        if self.hand is None or not self.hand.key_release(event):
            event.ignore()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Keep Tab for the hand while it edits edges."""
        if self.hand is not None and self.hand.keyboard.editing_edges:
            return False
        return super().focusNextPrevChild(forwards)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the press to the hand."""
        self._forget_hover()
        self._track(event.position())
        if self.hand is not None:
            self.hand.mouse_press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer; while a button is held the hand does."""
        self._track(event.position())
        if event.buttons():
            if self.hand is not None:
                self.hand.mouse_move(event)
            return
        self._show_cursor(event.position())
        if self.arcs.hovered is not None and self.arc_at(event.position()) is None:
            self._hover_arc(None)
        if self._hovered is not None and self._innermost(event.position()) != self._hovered:
            self._forget_hover()
        self._rest.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the release to the hand."""
        if self.hand is not None:
            self.hand.mouse_release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give the double-click to the hand."""
        self._forget_hover()
        if self.hand is not None:
            self.hand.mouse_double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll; what the pointer rested on is gone."""
        self._forget_hover()
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Give the wish for a menu to the hand."""
        if self.hand is not None:
            self.hand.context_menu(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring and the caret."""
        super().focusInEvent(event)
        self._restart_caret()
        self.viewport().update()
        if self.hand is not None:
            self.hand.focus_changed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring and the caret."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()
        if self.hand is not None:
            self.hand.focus_changed(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice the pointer leaving."""
        if event.type() == QEvent.Type.Leave:
            self._pointer = None
            self._rest.stop()
            self._forget_hover()
        return super().viewportEvent(event)

    # Selection and caret

    def _selection_changed(self) -> None:
        self._restart_caret()
        places = self._target_places()
        content = self.content
        if content is not None and self.arcs.follow_selection(content, self._selection.span_id):
            self.viewport().update()  # arcs reach far from what is selected
        elif content is not None:
            for part in (places, self._shown_places):
                rows = self._page.rows(*part) if part is not None else None
                if rows is not None:
                    self._update_rows(*rows)
        self._shown_places = places
        accessible.tell_selection(self)

    def _target_places(self) -> tuple[int, int] | None:
        """Return the first and last offset at which anything of the target is seen."""
        if self.content is None:
            return None
        selection, length = self._selection, self.content.text.length
        places = [min(selection.caret, length)]
        for start, end in selection.ranges:
            places += [min(start, length), min(end, length)]
        span = self._page.shown_span(selection.span_id)
        if span is not None:
            places += [span.start, span.end]
        return min(places), max(places)

    def _restart_caret(self) -> None:
        self._caret_shown = True
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if flash >= 2 and self.hasFocus():
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    def _blink_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        if self.content is not None:
            caret = self._page.caret_rect(min(self._selection.caret, self.content.text.length))
            self.viewport().update(caret.adjusted(-4, -3, 4, 3).toAlignedRect())

    # The pointer

    def _track(self, point: QPointF) -> None:
        self._pointer = point

    def _show_cursor(self, point: QPointF) -> None:
        if self.edge_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.tag_at(point) is not None or self.arc_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _innermost(self, point: QPointF) -> Span | None:
        found = self.spans_at(point)
        return found[0] if found else None

    def _pointer_rests(self) -> None:
        if self._pointer is None or QGuiApplication.mouseButtons():
            return
        arc = self.arc_at(self._pointer)
        self._hover_arc(arc.relation.id if arc is not None else None)
        span = self._innermost(self._pointer) if arc is None else None
        if span != self._hovered:
            self._hovered = span
            self.viewport().update()
            self.hovered.emit(span)

    def _hover_arc(self, relation_id: str | None) -> None:
        if self.arcs.hovered != relation_id:
            self.arcs.hovered = relation_id
            self.viewport().update()

    def _forget_hover(self) -> None:
        self._rest.stop()
        self._hover_arc(None)
        if self._hovered is not None:
            self._hovered = None
            self.viewport().update()
            self.hovered.emit(None)

    # Assistive technology

    def announce(self, text: str) -> None:
        """Have a screen reader say something."""
        accessible.announce(self, text)

    def qt_selection(self) -> tuple[int, int]:
        """Return the anchor and the caret in UTF-16 units of the whole text."""
        if self.content is None:
            return 0, 0
        text, selection = self.content.text, self._selection
        return tuple(  # type: ignore[return-value]
            text.to_utf16(min(offset, text.length))
            for offset in (selection.anchor, selection.caret)
        )
