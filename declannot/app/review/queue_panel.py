"""The list of differences of the document, narrowed as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from declannot.app.models.index import Index
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.app.panels.painting import (
    GUTTER,
    bold,
    dress_heading,
    leading,
    paint_focus,
    paint_marker,
    paint_text,
    smaller,
)
from declannot.app.panels.row_views import RowList
from declannot.app.review.filter_button import Entry, FilterButton
from declannot.app.review.queue import QueueFilter, StateFilter
from declannot.app.review.wording import excerpt, kind_word, label_title, outcome_word
from declannot.app.theme import LIGHT, Theme
from declannot.domain.review import ReviewItem, ReviewKind

if TYPE_CHECKING:
    from declannot.app.review.deciding import Deciding
    from declannot.app.review.review_hand import ReviewHand
    from declannot.app.review.session import ReviewSession


class QueueModel(QAbstractListModel):
    """The differences of the session's queue."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self.session = session
        self._items: list[ReviewItem] = []
        self._rows: dict[str, int] = {}

    def follow(self) -> None:
        """Take in the queue as it is now; where only decisions changed, rows stay."""
        items = self.session.queue()
        if [each.key for each in items] == [each.key for each in self._items]:
            changed = [
                row
                for row, (old, new) in enumerate(zip(self._items, items, strict=True))
                if old is not new
            ]
            self._items = items
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._items = items
        self._rows = {each.key: row for row, each in enumerate(items)}
        self.endResetModel()

    def item(self, row: int) -> ReviewItem:
        """Return the entry of a row."""
        return self._items[row]

    def row_of(self, item: ReviewItem | None) -> int:
        """Return the row of an entry, or -1."""
        return self._rows.get(item.key, -1) if item is not None else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in self.words(index.row()) if part)
        return None

    def words(self, row: int) -> tuple[str, str, str]:
        """Return class, excerpt and outcome of a row."""
        item, text = self._items[row], self.session.workspace.text
        shown = excerpt(text.text, item) if text is not None else ""
        return kind_word(item, self.session), shown, outcome_word(item, self.session)


class QueueDelegate(QStyledItemDelegate):
    """Paints class, excerpt and outcome side by side."""

    def __init__(self, model: QueueModel) -> None:
        super().__init__(model)
        self._model = model
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(QFontMetricsF(option.font).height() + 9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self.theme, QRectF(option.rect)
        item = self._model.item(index.row())
        current = self._model.session.current
        is_current = current is not None and current.key == item.key
        kind, shown, outcome = self._model.words(index.row())
        painter.save()
        if is_current:
            painter.fillRect(rect, QColor(theme.current))
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            paint_marker(painter, rect, theme, mirrored=mirrored)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.hover))
        inner = rect.adjusted(GUTTER, 0, -GUTTER, 0)
        small = smaller(option.font, 0.92)
        sizes = QFontMetricsF(small)
        kind_width = min(sizes.horizontalAdvance("boundary + label") + 4, inner.width() * 0.36)
        right = sizes.horizontalAdvance(outcome) + 2 if outcome else 0
        muted = QColor(theme.muted)
        paint_text(
            painter,
            QRectF(inner.left(), inner.top(), kind_width, inner.height()),
            kind,
            muted,
            small,
        )
        left = inner.left() + kind_width + 8
        room = QRectF(
            left, inner.top(), inner.right() - left - right - 6 * bool(right), inner.height()
        )
        ink = QColor(theme.muted if item.is_decided else theme.ink)
        font = bold(option.font) if is_current else option.font
        paint_text(painter, room, shown, ink, font, leading(shown))
        if outcome:
            colour = QColor(theme.warning if item.is_stale else theme.good)
            place = QRectF(inner.right() - right, inner.top(), right, inner.height())
            paint_text(painter, place, outcome, colour, small, Qt.AlignmentFlag.AlignRight)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.rule))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()


class QueueList(RowList):
    """Rows of differences; digits decide here as in the statement."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hand: ReviewHand | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hand is None or not self.hand.decides(event):
            super().keyPressEvent(event)


class QueuePanel(QWidget):
    """The queue with its filters, and what can be done with many at once.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading and figures; a dock takes it as its title bar.
    """

    left = Signal()

    def __init__(
        self, session: ReviewSession, deciding: Deciding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.model = QueueModel(session)
        self._delegate = QueueDelegate(self.model)
        self._filling = False
        self._make(deciding)
        self._later = Later(self.refresh, self)
        for signal in (session.rebuilt, session.items_changed, session.filter_changed):
            signal.connect(self._later.call)
        session.names_changed.connect(self._repaint)
        session.current_changed.connect(self._show_current)
        session.rebuilt.connect(self._fill_filters)
        self._fill_filters()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def _make(self, deciding: Deciding) -> None:
        self.header = QWidget(self)
        self.heading, self.count = QLabel(self.tr("Queue"), self.header), QLabel(self.header)
        dress_heading(self.heading, self.count)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(12, 9, 12, 7)
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.count)
        self.kinds = FilterButton(self.tr("Class of differences"), self)
        self.labels = FilterButton(self.tr("Label"), self)
        self.states = FilterButton(self.tr("What was decided"), self)
        narrowing = QWidget(self)
        filters = FlowLayout(narrowing, 2)
        beside = QHBoxLayout()
        beside.setContentsMargins(7, 0, 7, 4)
        beside.addWidget(narrowing)
        for button in (self.kinds, self.labels, self.states):
            button.chosen.connect(lambda _value: self._narrow())
            filters.addWidget(button)
        self.take = QPushButton(self)
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda: deciding.take_agreed())
        above = QVBoxLayout()
        above.setContentsMargins(10, 0, 10, 6)
        above.addWidget(self.take)
        self.view = QueueList(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Queue of differences"))
        self.view.picked.connect(lambda index: self._session.show(self.model.item(index.row())))
        self.view.left.connect(self.left)
        self.view.selectionModel().currentChanged.connect(self._row_changed)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setProperty("role", "muted")
        self.empty.setContentsMargins(12, 6, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(beside)
        column.addLayout(above)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)

    def _fill_filters(self) -> None:
        self._filling = True
        narrowed = self._session.narrowed
        self.kinds.fill(self._kind_entries(), narrowed.kind or "")
        self.labels.fill(self._label_entries(), narrowed.label_id or "")
        self.states.fill(self._state_entries(), narrowed.state)
        self._filling = False
        self._narrow()

    def _kind_entries(self) -> list[Entry]:
        return [
            (self.tr("All classes"), ""),
            (self.tr("label"), ReviewKind.LABEL),
            (self.tr("boundary"), ReviewKind.BOUNDARY),
            (self.tr("boundary + label"), ReviewKind.BOUNDARY_AND_LABEL),
            (self.tr("split / merge"), ReviewKind.SPLIT_MERGE),
            (self.tr("only one"), ReviewKind.ONLY_A),
            (self.tr("attributes"), ReviewKind.ATTRIBUTES),
            (self.tr("relation"), ReviewKind.RELATION),
        ]

    def _label_entries(self) -> list[Entry]:
        schema = self._session.workspace.schema
        labels = [(label_title(each.id, schema), each.id) for each in schema.labels]
        return [(self.tr("All labels"), ""), *labels]

    def _state_entries(self) -> list[Entry]:
        return [
            (self.tr("All"), StateFilter.ALL),
            (self.tr("undecided"), StateFilter.UNDECIDED),
            (self.tr("decided"), StateFilter.DECIDED),
            (self.tr("stale"), StateFilter.STALE),
            (self.tr("with comment"), StateFilter.COMMENTED),
            (self.tr("no comment"), StateFilter.UNCOMMENTED),
        ]

    def _narrow(self) -> None:
        if self._filling:
            return
        kind = self.kinds.value
        self._session.narrow(
            QueueFilter(
                ReviewKind(kind) if kind else None,
                self.labels.value or None,
                StateFilter(self.states.value or StateFilter.ALL),
            )
        )

    # Showing

    def refresh(self) -> None:
        """Show the queue as it is now."""
        session = self._session
        self.model.follow()
        done, total = session.progress()
        self.count.setText(
            self.tr("{left} left of {total}").format(left=total - done, total=total)
            if total
            else ""
        )
        waiting = len(session.not_taken())
        self.take.setVisible(waiting > 0 and not session.workspace.read_only)
        many = self.tr("Take the {count} agreements").format(count=waiting)
        self.take.setText(self.tr("Take the agreement") if waiting == 1 else many)
        shown = self.model.rowCount()
        self.empty.setVisible(shown == 0)
        self.view.setVisible(shown > 0)
        if session.review is None:
            self.empty.setText(self.tr("Nothing is compared."))
        elif session.narrowed.is_narrow:
            self.empty.setText(self.tr("No difference is like this: widen the filters."))
        else:
            self.empty.setText(self.tr("The two agree on everything here."))
        self._show_current()

    def _show_current(self) -> None:
        row = self.model.row_of(self._session.current)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        selection = self.view.selectionModel()
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if row >= 0:
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Follow the arrows in the list."""
        if index.isValid() and self.view.hasFocus():
            self._session.show(self.model.item(index.row()))

    def _repaint(self) -> None:
        self.view.viewport().update()
