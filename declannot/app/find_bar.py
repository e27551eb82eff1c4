"""The find bar over the statement."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from declannot.app.panels.later import Later
from declannot.domain.text_search import Query

_REST_MS = 120


class FindBar(QWidget):
    """A field for words, how they are meant, and how many places were found.

    Attributes:
        query_changed: what is looked for is another now; carries a Query.
        moved: carries +1 for the next place, -1 for the one before.
        closed: Esc or the cross was pressed.
    """

    query_changed = Signal(object)
    moved = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this statement"))
        self.field.setAccessibleName(self.tr("Find in this statement"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.case = self._toggle("Aa", self.tr("Tell capitals from small letters"))
        self.whole = self._toggle(self.tr("Word"), self.tr("Only whole words"))
        self.regex = self._toggle(".*", self.tr("Regular expression"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "count")
        self.previous = self._button("▲", self.tr("The place before"), -1)
        self.next = self._button("▼", self.tr("The next place"), 1)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for each in (self.case, self.whole, self.regex, self.count):
            row.addWidget(each)
        for each in (self.previous, self.next, self.close_button):
            row.addWidget(each)
        self._rest = Later(self.flush, self, _REST_MS)
        self.field.textChanged.connect(self._rest.call)
        self.hide()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(
            self.field.text(),
            case=self.case.isChecked(),
            whole_word=self.whole.isChecked(),
            regex=self.regex.isChecked(),
        )

    def open(self, text: str = "") -> None:
        """Show the bar, with ``text`` to look for if there is any."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.flush()

    def flush(self) -> None:
        """Look now for what was typed."""
        self._rest.forget()
        self.query_changed.emit(self.query)

    def say(self, text: str, *, bad: bool = False) -> None:
        """Show how many places were found, or why none."""
        self.count.setText(text)
        self.count.setProperty("role", "bad" if bad else "count")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._rest.is_due:
                    self.flush()
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.moved.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar from any of its parts."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.toggled.connect(self.flush)
        return button

    def _button(self, text: str, tip: str, direction: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.moved.emit(direction))
        return button
