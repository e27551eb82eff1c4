"""The command palette: one field, and below it whatever the letters find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from declannot.app.banner import announce
from declannot.app.palette.delegate import PaletteDelegate, row_height
from declannot.app.palette.entry import Entry
from declannot.app.palette.model import PaletteModel
from declannot.app.panels.later import Later
from declannot.app.panels.plain_tips import plain
from declannot.app.panels.row_views import RowTable
from declannot.app.theme import Theme

_WIDTH, _LEAST_WIDTH, _BELOW_TOP, _MOST_ROWS = 680, 300, 56, 12
_REST_MS = 500
"""After the last letter, how many entries were found is said to a screen reader."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -_MOST_ROWS, Qt.Key.Key_PageDown: _MOST_ROWS}


class Palette(QFrame):
    """Letters filter, arrows move, Enter takes, Esc leaves; or the mouse.

    Attributes:
        taken: carries the Entry that was chosen; the palette has closed.
        refused: carries the Entry that was chosen and makes no sense now.
    """

    taken = Signal(object)
    refused = Signal(object)

    def __init__(
        self, entries: Sequence[Entry], used: Sequence[str], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commandPalette")
        self.setAccessibleName(self.tr("Command palette"))
        self.setStyleSheet(
            f"QFrame#commandPalette {{ background: {theme.chrome};"
            f" border: 1px solid {theme.edge}; border-radius: 8px; }}"
        )
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Action, label or document…"))
        self.filter.setAccessibleName(self.tr("Find an action, a label or a document"))
        self.filter.setAccessibleDescription(
            self.tr("> for actions alone, # for labels, @ for documents")
        )
        self.model = PaletteModel(entries, used, self)
        self.view = RowTable(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.model, theme))
        # A list would lay out every row at each letter; a table never measures them all.
        self._row_height = row_height(self.view.fontMetrics().height())
        self.view.show_one_column(self._row_height)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setMouseTracking(True)
        self.signs = plain(QLabel(self.tr("> actions   # labels   @ documents"), self))
        self.count = plain(QLabel(self))
        for each in (self.signs, self.count):
            each.setProperty("role", "muted")
        self._lay_out()
        self._rest = Later(self._say_count, self, _REST_MS)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.view.picked.connect(lambda index: self._take(index.row()))
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.selectionModel().currentChanged.connect(self._say_current)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 6, 0)
        foot.addWidget(self.signs)
        foot.addStretch(1)
        foot.addWidget(self.count)
        column.addWidget(self.filter)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def open_over(self, window: QWidget) -> None:
        """Open at the top of a window, as wide as it allows."""
        width = max(_LEAST_WIDTH, min(_WIDTH, window.width() - 40))
        column = self.layout()
        assert column is not None
        chrome = self.sizeHint().height() - self.view.sizeHint().height()
        height = chrome + _MOST_ROWS * self._row_height + 2
        self.resize(QSize(width, min(height, max(240, window.height() - _BELOW_TOP - 20))))
        left = (window.width() - width) // 2
        self.move(window.mapToGlobal(QPoint(left, min(_BELOW_TOP, window.height() // 8))))
        self._settle()
        self.show()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, Enter and Esc mean the list while letters go into the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS or key in _PAGES:
            self._move(_STEPS.get(key) or _PAGES[key], wraps=key in _STEPS)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.view.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _move(self, step: int, *, wraps: bool) -> None:
        count = self.model.rowCount()
        if count:
            row = self.view.currentIndex().row() + step
            row = row % count if wraps else max(0, min(count - 1, row))
            self.view.setCurrentIndex(self.model.index(row))

    def _take(self, row: int) -> None:
        if not 0 <= row < self.model.rowCount():
            return
        entry = self.model.entry(row)
        if entry.hindrance:
            announce(self.filter, entry.hindrance)
            self.refused.emit(entry)
            return
        self.close()
        self.taken.emit(entry)

    # What is shown

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._settle()
        self._rest.call()

    def _settle(self) -> None:
        count = self.model.rowCount()
        self.count.setText(self._count_text(count))
        if count:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.scrollToTop()

    def _count_text(self, count: int) -> str:
        return self.tr("%n found", "", count) if count else self.tr("Nothing fits")

    def _say_count(self) -> None:
        announce(self.filter, self._count_text(self.model.rowCount()))

    def _say_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.isVisible():
            announce(self.filter, self.model.spoken(self.model.entry(index.row())))
