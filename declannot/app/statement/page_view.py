"""A scrolled page of text with spans: how it looks, and how it scrolls without jumping."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from declannot.app.statement.lanes import Marking
from declannot.app.statement.metrics import Metrics, TagDensity
from declannot.app.statement.page import Page
from declannot.app.statement.painting import Look, PagePainter, Target
from declannot.app.statement.stamps import Stamps
from declannot.app.statement.styles import Styles
from declannot.app.theme import LIGHT, Theme
from declannot.domain.content import LayerContent
from declannot.domain.schema import Schema

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 50, 400, 10
_EXACT_SCREENS = 3


class PageView(QAbstractScrollArea):
    """Shows a page; knows nothing of selections, keys and the mouse but zooming and scrolling.

    Attributes:
        first_painted: a newly set statement stands on the screen for the first time.
        column_moved: carries where the text begins now, in pixels from the left.
        zoom_changed: carries the zoom in percent.
    """

    first_painted = Signal()
    column_moved = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._schema = LIGHT, Schema(name="")
        self._in_pass: str | None = None
        self._family, self._point_size, self._line_height = "", 13.0, 100
        self._measure, self._zoom, self._density = 86, 100, TagDensity.LETTER
        self._styles = Styles(self._schema, self._theme)
        self._look = Look()
        self._painter: type[PagePainter] = PagePainter
        self._page = Page(self._styles, self._new_metrics())
        self._stamps: Stamps | None = None
        self._first_paint_due = False
        self._syncing = False
        self._top = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def content(self) -> LayerContent | None:
        """The layer shown, or None."""
        return self._page.content

    # Looks

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

    def set_line_height(self, percent: int) -> None:
        """Set the height of lines in percent of the least that spans and tags need."""
        self._line_height = percent
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

    def set_marking(self, marking: Marking, painter: type[PagePainter] = PagePainter) -> None:
        """Place and paint other marks than the spans of the layer alone; lines stay in place."""
        held = self._page.hold(*self._steady_place())
        self._page.marking, self._painter = marking, painter
        self._relay(held)

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
        return Metrics(
            self._family,
            self._point_size,
            self._zoom,
            self._measure,
            self._density,
            self._line_height,
        )

    def _fit(self) -> bool:
        left = self._page.left
        changed = self._page.set_viewport(self.viewport().width(), self.viewport().height())
        if self._page.left != left:
            self.column_moved.emit(round(self._page.left))
        return changed

    def _steady_place(self) -> tuple[float | None, int | None]:
        """Return what must not move when lines grow: a height in the viewport, or an offset."""
        return None, None

    def _target(self) -> Target:
        """Return what is emphasised."""
        return Target()

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
        bar.setEnabled(bar.maximum() > 0)  # its handle is drawn only where it can be moved
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
            painter.end()
            return
        target = self._target()
        self._painter(painter, self._page, self._stamps, self._look, target).paint(
            QRectF(event.rect())
        )
        if self.hasFocus():
            self._paint_focus_ring(painter)
        painter.end()
        if self.verticalScrollBar().value() != self._page.position:
            QTimer.singleShot(0, self, self._sync_bar)
        if self._first_paint_due:
            self._first_paint_due = False
            self.first_painted.emit()

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
        else:
            self._stay_below_strips(event)
        self._sync_bar()

    def _stay_below_strips(self, event: QResizeEvent) -> None:
        """Keep the lines where they are while a banner or the find bar comes or goes above."""
        top = self.mapTo(self.window(), QPoint(0, 0)).y()
        way, self._top = top - self._top, top
        if event.oldSize().width() != event.size().width():
            return
        if way != event.oldSize().height() - event.size().height() or self._first_paint_due:
            return
        if self.content is not None and self._may_hide(way):
            self._page.scroll_by(way)

    def _may_hide(self, _pixels: int) -> bool:
        """Whether so many pixels at the top may go out of sight."""
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.set_zoom(self._zoom + (ZOOM_STEP if turned > 0 else -ZOOM_STEP))
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._stamps = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _update_rows(self, top: int, bottom: int) -> None:
        self.viewport().update(QRect(0, top - 8, self.viewport().width(), bottom - top + 16))
