"""Finding words in a page or a text: a field, how many there are, the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

_MOST = 1000
"""Places found that are shown at the most."""


class FindRow(QWidget):
    """Finds in what ``set_target`` names; Enter goes on, Shift+Enter back, Esc empties or leaves.

    Attributes:
        left: Esc was pressed in the empty field.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: QTextEdit | QPlainTextEdit | None = None
        self._places: list[QTextCursor] = []
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find in the guideline"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "count")
        self.previous = self._button("▲", self.tr("The place before (Shift+Enter)"), -1)
        self.next = self._button("▼", self.tr("The next place (Enter)"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)

    def set_target(self, target: QTextEdit | QPlainTextEdit) -> None:
        """Find in another page or text from now on."""
        if self._target is not None and self._target is not target:
            self._target.setExtraSelections([])
        self._target = target
        self.refresh()

    def refresh(self) -> None:
        """Find anew in what has changed; nothing moves."""
        self._places = self._all()
        self._show(None)

    def go(self, direction: int) -> None:
        """Go to the next place (1) or the one before (-1), round the end."""
        target = self._target
        if target is None or not self._places:
            return
        cursor = target.textCursor()
        starts = [each.selectionStart() for each in self._places]
        if direction > 0:
            after = [n for n, start in enumerate(starts) if start >= cursor.selectionEnd()]
            index = after[0] if after else 0
        else:
            before = [n for n, start in enumerate(starts) if start < cursor.selectionStart()]
            index = before[-1] if before else len(starts) - 1
        target.setTextCursor(self._places[index])
        target.ensureCursorVisible()
        self._show(index)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go(-1 if back else 1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.left.emit()
            return True
        return False

    def _button(self, sign: str, tip: str, direction: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setIcon(QIcon())
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.go(direction))
        return button

    def _look(self) -> None:
        self._places = self._all()
        target = self._target
        if target is not None and self._places:
            cursor = target.textCursor()
            cursor.setPosition(cursor.selectionStart())
            target.setTextCursor(cursor)
            self.go(1)
        else:
            self._show(None)

    def _all(self) -> list[QTextCursor]:
        words, target = self.field.text().strip(), self._target
        if not words or target is None:
            return []
        document: QTextDocument = target.document()
        found: list[QTextCursor] = []
        cursor = document.find(words, 0)
        while not cursor.isNull() and len(found) < _MOST:
            found.append(cursor)
            cursor = document.find(words, cursor)
        return found

    def _show(self, index: int | None) -> None:
        target = self._target
        if target is None:
            return
        marks = []
        for place in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(self.palette().highlight())
            mark.format.setForeground(self.palette().highlightedText())
            marks.append(mark)
        target.setExtraSelections(marks)
        count = len(self._places)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        if not self.field.text().strip():
            self.count.setText("")
        elif not count:
            self.count.setText(self.tr("Not found"))
        elif index is None:
            self.count.setText(self.tr("{count} found").format(count=count))
        else:
            self.count.setText(self.tr("{number} of {total}").format(number=index + 1, total=count))
