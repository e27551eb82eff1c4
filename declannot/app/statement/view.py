"""The statement with its spans: the heart of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from declannot.app.selection import Selection
from declannot.app.statement import moving, pointing
from declannot.app.statement.lanes import tag_rectangle
from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.page import Page
from declannot.app.statement.painting import Look, PagePainter, Target, span_rectangles
from declannot.app.statement.stamps import Stamps
from declannot.app.statement.styles import Styles
from declannot.app.theme import LIGHT, Theme
from declannot.domain.change import Change
from declannot.domain.content import LayerContent
from declannot.domain.document import Layer
from declannot.domain.schema import Schema
from declannot.domain.span import Range, Span

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 50, 400, 10
_HOVER_REST_MS = 150
_EXACT_SCREENS = 3


class StatementView(QAbstractScrollArea):
    """Shows a statement and its spans; reads keys and the mouse for the hand.

    All offsets are code points, all places are in the coordinates of the viewport.

    Attributes:
        first_painted: a newly set statement stands on the screen for the first time.
        column_moved: carries where the text begins now, in pixels from the left.
        zoom_changed: carries the zoom in percent.
        hovered: carries the span the pointer rests on, or None.
        scripts_missing: carries names of scripts that no installed font can show.
        hand: what obeys keys and the mouse; None while nothing does.
    """

    first_painted = Signal()
    column_moved = Signal(int)
    zoom_changed = Signal(int)
    hovered = Signal(object)
    scripts_missing = Signal(list)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand: Any = None
        self._selection = selection
        self._theme, self._schema = LIGHT, Schema(name="")
        self._in_pass: str | None = None
        self._family, self._point_size = "", 13.0
        self._measure, self._zoom, self._density = 86, 100, TagDensity.LETTER
        self._styles = Styles(self._schema, self._theme)
        self._look = Look()
        self._page = Page(self._styles, self._new_metrics())
        self._stamps: Stamps | None = None
        self._hovered: Span | None = None
        self._pointer: QPointF | None = None
        self._shown_rows: tuple[int, int] | None = None
        self._first_paint_due = False
        self._syncing = False
        self._caret_shown = True
        self._set_up_widget()
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_HOVER_REST_MS)
        self._rest.timeout.connect(self._pointer_rests)
        selection.changed.connect(self._selection_changed)

    def _set_up_widget(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Statement"))

    # What is shown

    @property
    def content(self) -> LayerContent | None:
        """The layer shown, or None."""
        return self._page.content

    def set_statement(self, content: LayerContent | None, language: str) -> None:
        """Show a layer of a document from its beginning, or the empty state.

        Args:
            content: text and spans; kept and read again whenever blocks are laid out.
            language: the document's BCP 47 tag, or empty.
        """
        self._forget_hover()
        self._look.read = content.layer.read if content is not None else ()
        self._fit()
        self._page.set_content(content, language)
        self._first_paint_due = content is not None
        self._sync_bar()
        self.viewport().update()

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

    def set_schema(self, schema: Schema) -> None:
        """Draw labels as a schema says."""
        self._schema = schema
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._restyle()

    def set_pass(self, family_id: str | None) -> None:
        """Fade all families but one, which alone can be hit; None for all."""
        if family_id != self._in_pass:
            self._in_pass = family_id
            self._restyle()

    def set_font(self, family: str, point_size: float) -> None:
        """Set the text's font; an empty family stands for the first serif installed."""
        self._family, self._point_size = family, point_size
        self._remeasure()

    def set_measure(self, characters: int) -> None:
        """Set the width of the column in characters (40 to 200)."""
        self._measure = min(max(characters, 40), 200)
        self._remeasure()

    def set_density(self, density: TagDensity) -> None:
        """Set what tags say."""
        self._density = TagDensity(density)
        self._remeasure()

    def set_calm(self, calm: bool) -> None:
        """Fill the selected span only; edges stay."""
        self._look.calm = calm
        self.viewport().update()

    def set_margin_numbers(self, shown: bool) -> None:
        """Show the numbers of paragraphs that hold text in the margin, or not."""
        self._look.margin_numbers = shown
        self.viewport().update()

    def preview_range(self, span_id: str, span_range: Range | None) -> None:
        """Show a span with other outer edges while they are being moved; None ends this."""
        before = self._page.shown_span(span_id)
        self._page.preview = (span_id, span_range) if span_range is not None else None
        after = self._page.shown_span(span_id)
        self._refresh([(span.start, span.end) for span in (before, after) if span is not None])

    def _restyle(self) -> None:
        self._styles = self._page.styles = Styles(self._schema, self._theme, self._in_pass)
        self._stamps = None
        self._relay()

    def _remeasure(self) -> None:
        self._stamps = None
        held = self._page.hold(*self._steady_place())
        self._page.metrics = self._new_metrics()
        self._fit()
        self._relay(held)

    def _relay(self, held: tuple[int, float] | None = None) -> None:
        """Lay out anew what is seen, with the same line at the same height."""
        held = held or self._page.hold(*self._steady_place())
        self._page.forget()
        self._page.restore(held)
        self._sync_bar()
        self.viewport().update()

    def _new_metrics(self) -> Metrics:
        return Metrics(self._family, self._point_size, self._zoom, self._measure, self._density)

    def _fit(self) -> bool:
        left = self._page.left
        changed = self._page.set_viewport(self.viewport().width(), self.viewport().height())
        if self._page.left != left:
            self.column_moved.emit(round(self._page.left))
        return changed

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

    # Zoom

    @property
    def zoom(self) -> int:
        """The zoom in percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the zoom (50 to 400 percent)."""
        percent = min(max(percent, SMALLEST_ZOOM), LARGEST_ZOOM)
        if percent != self._zoom:
            self._zoom = percent
            self._remeasure()
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """Enlarge the text by one step."""
        self.set_zoom(self._zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the text smaller by one step."""
        self.set_zoom(self._zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Go back to 100 percent."""
        self.set_zoom(100)

    # Geometry

    def offset_at(self, point: QPointF) -> int:
        """Return the offset nearest to a point, 0 where nothing is shown."""
        return self._page.offset_at(point) if self.content is not None else 0

    def spans_at(self, point: QPointF) -> list[Span]:
        """Return the spans under a point, the innermost first, tags and underlines included."""
        return pointing.spans_at(self._page, point)

    def tag_at(self, point: QPointF) -> Span | None:
        """Return the span whose tag is under a point, or None."""
        return pointing.tag_at(self._page, point)

    def edge_at(self, point: QPointF) -> tuple[Span, pointing.Edge] | None:
        """Return the selected span and which of its edges is within 4 pixels, or None."""
        return pointing.edge_at(self._page, point, self._page.shown_span(self._selection.span_id))

    def caret_rect(self, offset: int) -> QRectF:
        """Return where the caret stands at an offset; it has no width."""
        return self._page.caret_rect(offset) if self.content is not None else QRectF()

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

    # Scrolling

    def ensure_visible(self, offset: int, other: int | None = None) -> None:
        """Scroll as little as needed to see an offset, and as much up to ``other`` as fits."""
        if self.content is None:
            return
        self._fit()
        height, room = self.viewport().height(), self._page.metrics.row + 8
        place = self._page.place(offset)
        top, bottom = place.top + place.line.top - 8, place.top + place.line.bottom + 8
        if other is not None:
            far = self._page.caret_rect(other)
            low, high = min(top, far.top() - room), max(bottom, far.bottom() + 8)
            if high - low <= height:
                top, bottom = low, high
        if -height < top and bottom < 2 * height:
            if bottom > height:
                self._page.scroll_by(round(min(bottom - height, top)))
            elif top < 0:
                self._page.scroll_by(round(top))
            else:
                return
        else:
            self._page.restore((offset, height / 3))
        self._sync_bar()
        self.viewport().update()

    def scroll_to(self, offset: int) -> None:
        """Bring an offset to the upper third of the view."""
        if self.content is not None:
            self._fit()
            self._page.restore((offset, self.viewport().height() / 3))
            self._sync_bar()
            self.viewport().update()

    def first_visible_offset(self) -> int:
        """Return the offset at the start of the first line that is seen."""
        return self._page.place_at(4.0).line.start if self.content is not None else 0

    def restore_position(self, offset: int) -> None:
        """Let the line of ``offset`` be the first one seen, as ``first_visible_offset`` told."""
        if self.content is None:
            return
        self._fit()
        offset = min(max(offset, 0), self.content.text.length)
        place = self._page.place(offset)
        self._page.restore((offset, float(place.line.baseline - place.line.top)))
        if offset == 0:
            self._page.scroll_to(0)
        self._sync_bar()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar; what is passed over closely is laid out on the way."""
        if self._syncing:
            return
        bar = self.verticalScrollBar()
        way = bar.value() - self._page.position
        if bar.isSliderDown() or abs(way) > _EXACT_SCREENS * self.viewport().height():
            self._page.scroll_to(bar.value())
        else:
            self._page.scroll_by(way)
        if not bar.isSliderDown():
            self._sync_bar()
        self.viewport().update()

    def _sync_bar(self) -> None:
        """Let the scroll bar tell the place of the page, which is the truth."""
        self._page.visible()
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, self._page.last_position if self.content is not None else 0)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._page.metrics.pitch)
        bar.setValue(self._page.position)
        self._syncing = False

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in the region that needs it."""
        painter = QPainter(self.viewport())
        ratio = self.viewport().devicePixelRatioF()
        if self._stamps is None or self._stamps.device_pixel_ratio != ratio:
            self._stamps = Stamps(self._page.metrics, self._styles.page, ratio)
        if self.content is None:
            self._paint_empty(painter)
            return
        target = self._target()
        PagePainter(painter, self._page, self._stamps, self._look, target).paint(
            QRectF(event.rect())
        )
        if self.hasFocus():
            self._paint_focus_ring(painter)
        painter.end()
        if self.verticalScrollBar().value() != self._page.position:
            QTimer.singleShot(0, self._sync_bar)
        if self._first_paint_due:
            self._first_paint_due = False
            self.first_painted.emit()

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
        )

    def _paint_empty(self, painter: QPainter) -> None:
        area = self.viewport().rect()
        painter.fillRect(area, self._styles.page)
        painter.setPen(self._styles.muted)
        text = self.tr("No statement is open.\nChoose one on the left, or drop text files here.")
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _paint_focus_ring(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._styles.accent, 2))
        painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew where the column changed; the first line seen stays."""
        held = self._page.hold(0.0) if self._page.width > 0 else None
        if self._fit() and self.content is not None:
            self._page.forget()
            self._page.restore(held)
        self._sync_bar()

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
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.set_zoom(self._zoom + (ZOOM_STEP if turned > 0 else -ZOOM_STEP))
            event.accept()
            return
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
        """Notice the pointer leaving and the screen changing."""
        if event.type() == QEvent.Type.Leave:
            self._pointer = None
            self._rest.stop()
            self._forget_hover()
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._stamps = None
            self.viewport().update()
        return super().viewportEvent(event)

    # Selection and caret

    def _selection_changed(self) -> None:
        self._restart_caret()
        rows = self._target_rows()
        for part in (rows, self._shown_rows):
            if part is not None:
                self._update_rows(*part)
        self._shown_rows = rows

    def _target_rows(self) -> tuple[int, int] | None:
        """Return the heights between which anything of the target is seen."""
        if self.content is None:
            return None
        selection, length = self._selection, self.content.text.length
        places = [min(selection.caret, length)]
        for start, end in selection.ranges:
            places += [min(start, length), min(end, length)]
        span = self._page.shown_span(selection.span_id)
        if span is not None:
            places += [span.start, span.end]
        return self._page.rows(min(places), max(places))

    def _update_rows(self, top: int, bottom: int) -> None:
        self.viewport().update(QRect(0, top - 8, self.viewport().width(), bottom - top + 16))

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
        elif self.tag_at(point) is not None:
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
        span = self._innermost(self._pointer)
        if span != self._hovered:
            self._hovered = span
            self.viewport().update()
            self.hovered.emit(span)

    def _forget_hover(self) -> None:
        self._rest.stop()
        if self._hovered is not None:
            self._hovered = None
            self.viewport().update()
            self.hovered.emit(None)

    def announce(self, text: str) -> None:
        """Have a screen reader say something."""
        del text
