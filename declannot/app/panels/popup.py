"""A small list with a filter line that opens beside the selection and is used by keyboard."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from declannot.app.models.index import Index
from declannot.app.panels.painting import (
    bold,
    key_cap_width,
    leading,
    paint_focus,
    paint_key_cap,
    paint_letter,
    paint_swatch,
    paint_text,
    smaller,
)
from declannot.app.panels.plain_tips import plain, plain_tip
from declannot.app.panels.row_views import RowList
from declannot.app.statement.styles import LabelStyle
from declannot.app.theme import Theme

_MOST_ROWS = 12
_WIDTH = 380
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -_MOST_ROWS, Qt.Key.Key_PageDown: _MOST_ROWS}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list.

    Attributes:
        id: what is returned when it is chosen.
        text: what it says; note: a second thing, muted, at the trailing side.
        searched: what the filter looks in, folded.
        key: a key to show and to find it by at once.
        style: a label's look; its swatch is shown, or its letter with ``lettered``.
    """

    id: str
    text: str
    note: str = ""
    searched: str = ""
    key: str = ""
    style: LabelStyle | None = None
    lettered: bool = False
    tip: str = ""


class ChoicesModel(QAbstractListModel):
    """The lines that pass the filter, in the order given; a line found by its key comes first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: Sequence[Choice] = ()
        self.shown: Sequence[Choice] = ()

    def show_all(self, choices: Sequence[Choice], text: str = "") -> None:
        """Show other lines."""
        self._all = choices
        self.filter(text)

    def filter(self, text: str) -> None:
        """Show those alone that hold every word of ``text``."""
        words = text.casefold().split()
        self.beginResetModel()
        found = [each for each in self._all if all(word in each.searched for word in words)]
        if words:
            typed = text.strip().casefold()
            found.sort(key=lambda each: _rank(each, typed))
        self.shown = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(each for each in (choice.text, choice.note, choice.key) if each)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(choice.tip)
        return None


def _rank(choice: Choice, typed: str) -> int:
    if choice.key.casefold() == typed:
        return 0
    return 1 if choice.text.casefold().startswith(typed) else 2


class ChoiceDelegate(QStyledItemDelegate):
    """Paints lines of a ``ChoicesModel``."""

    def __init__(self, model: ChoicesModel, theme: Theme) -> None:
        super().__init__(model)
        self._model, self._theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(24, round(QFontMetricsF(option.font).height()) + 9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, theme, rect = self._model.shown[index.row()], self._theme, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.current))
            paint_focus(painter, rect, theme)
        small = smaller(option.font)
        left, right = rect.left() + 10, rect.right() - 10
        if choice.style is not None:
            left = self._paint_mark(painter, rect, choice.style, choice.lettered, left, small)
        if choice.key:
            width = key_cap_width(choice.key, small)
            height = QFontMetricsF(small).height() + 4
            cap = QRectF(right - width, rect.center().y() - height / 2, width, height)
            paint_key_cap(painter, cap, choice.key, small, theme)
            right = cap.left() - 8
        if choice.note:
            width = min(QFontMetricsF(small).horizontalAdvance(choice.note) + 2, rect.width() / 2)
            place = QRectF(right - width, rect.top(), width, rect.height())
            align = Qt.AlignmentFlag.AlignRight
            paint_text(painter, place, choice.note, QColor(theme.muted), small, align)
            right = place.left() - 8
        place = QRectF(left, rect.top(), right - left, rect.height())
        align = leading(choice.text)
        paint_text(painter, place, choice.text, QColor(theme.ink), option.font, align)
        painter.restore()

    def _paint_mark(
        self,
        painter: QPainter,
        rect: QRectF,
        style: LabelStyle,
        lettered: bool,
        left: float,
        small: QFont,
    ) -> float:
        middle = rect.center().y()
        if not lettered:
            paint_swatch(painter, QRectF(left, middle - 6.5, 24, 13), style)
            return left + 33
        font = bold(small)
        side = QFontMetricsF(font).height() + 3
        paint_letter(painter, QRectF(left, middle - side / 2, side + 1, side), style, font)
        return left + side + 10


class ChooserPopup(QFrame):
    """Choices with a filter line; arrows move, Enter takes, Esc leaves.

    Attributes:
        closed: the list went away, whether something was taken or not.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, filtered: bool = True) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("chooser")
        self.setStyleSheet(
            f"QFrame#chooser {{ background: {theme.chrome}; border: 1px solid {theme.edge};"
            " border-radius: 6px; }"
            "QListView, QListView:focus { border: none; }"  # its current line tells where one is
        )
        self._theme = theme
        self._taken = False
        self._place: QPoint | None = None
        self.title = plain(QLabel(self))
        self.title.setProperty("role", "muted")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.model = ChoicesModel(self)
        self.view = RowList(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ChoiceDelegate(self.model, theme))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = plain(QLabel(self.tr("Nothing fits."), self))
        self.nothing.setProperty("role", "muted")
        self.nothing.setMargin(8)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(5, 6, 5, 5)
        outer.setSpacing(5)
        for each in (self.title, self.filter, self.view, self.nothing):
            outer.addWidget(each)
        self.filter.setVisible(filtered)
        self.title.hide()
        self.filter.textChanged.connect(self._filter)
        self.view.picked.connect(lambda index: self._take(index.row()))
        self.view.entered.connect(lambda index: self.view.setCurrentIndex(index))
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.filter.installEventFilter(self)
        self.view.installEventFilter(self)
        (self.filter if filtered else self.view).setFocus()

    # What those who open it say and hear

    def offer(self, choices: Sequence[Choice], title: str = "") -> None:
        """Show the choices, the first one current."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.view.setAccessibleName(title)
        self.filter.clear()
        self.model.show_all(choices)
        self._settle()

    def open_at(self, place: QPoint) -> None:
        """Open below a global point, within the screen."""
        self._place = place
        self._settle()
        self.move(self._corner(place))
        self.show()
        (self.filter if self.filter.isVisibleTo(self) else self.view).setFocus()

    def _free(self, place: QPoint) -> QRect:
        screen = QGuiApplication.screenAt(place) or self.screen()
        return screen.availableGeometry()

    def _corner(self, place: QPoint) -> QPoint:
        """Return where to stand, below a point or above it where there is no room."""
        free, size = self._free(place), self.sizeHint()
        x = max(free.left(), min(place.x(), free.right() - size.width()))
        y = place.y() + 4
        if y + size.height() > free.bottom():
            y = max(free.top(), place.y() - size.height() - 24)
        return QPoint(x, y)

    @abstractmethod
    def take(self, choice: Choice, *, shifted: bool) -> bool:
        """Do what taking a choice means; return whether the list should close."""

    def preview(self, choice: Choice | None) -> None:
        """Show what a choice is about; called as the current line moves."""

    def given_up(self) -> None:
        """Do what leaving without a choice means."""

    # Inside

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self._outer.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._taken:
            self._taken = True
            self.given_up()
        self.closed.emit()

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS or key in _PAGES:
            self._move(_STEPS.get(key) or _PAGES[key], wraps=key in _STEPS)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(self.view.currentIndex().row(), shifted=shifted)
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _move(self, step: int, *, wraps: bool) -> None:
        count = self.model.rowCount()
        if count:
            row = self.view.currentIndex().row() + step
            row = row % count if wraps else max(0, min(count - 1, row))
            self.view.setCurrentIndex(self.model.index(row))

    def _take(self, row: int, *, shifted: bool = False) -> None:
        if 0 <= row < self.model.rowCount() and not self._taken:
            self._taken = self.take(self.model.shown[row], shifted=shifted)
            if self._taken:
                self.close()

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._settle()

    def _settle(self) -> None:
        count = self.model.rowCount()
        self.nothing.setVisible(count == 0)
        self.view.setVisible(count > 0)
        if count:
            self.view.setCurrentIndex(self.model.index(0))
            rows = min(max(count, 1), _MOST_ROWS)
            self.view.setFixedHeight(rows * self.view.sizeHintForRow(0) + 2)
        self.adjustSize()
        self.resize(self.sizeHint())
        if self._place is None or not self.isVisible():
            return
        if self.geometry().bottom() > self._free(self._place).bottom():
            self.move(self._corner(self._place))  # a longer list took the place of a short one

    def _current_changed(self, index: QModelIndex) -> None:
        self.preview(self.model.shown[index.row()] if index.isValid() else None)


def folded(*texts: str) -> str:
    """Return texts as the filter compares them."""
    return " ".join(texts).casefold()
