"""The field that takes a key by having it pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from declannot.app.keys.key_set import portable

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CaptureField(QKeySequenceEdit):
    """Takes one stroke; Tab leaves the field, so that nobody is caught in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)

    def sizeHint(self) -> QSize:
        """Leave room for the words that ask for a key, which Qt cuts in longer languages."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._room_for_words()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the words that ask for a key."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self._room_for_words()), hint.height())

    def _room_for_words(self) -> int:
        field = self.findChild(QLineEdit)
        if field is None:
            return 0
        metrics = field.fontMetrics()
        around = field.minimumSizeHint().width() - metrics.maxWidth()  # frame and margins
        blank = 2 * metrics.averageCharWidth()
        return metrics.horizontalAdvance(field.placeholderText()) + max(around, 0) + blank

    def take(self) -> str:
        """Return the key that was pressed in portable form, and empty the field."""
        key = portable(self.keySequence().toString(QKeySequence.SequenceFormat.PortableText))
        self.clear()
        return key

    def event(self, event: QEvent) -> bool:
        """Let Tab go on as in any other field."""
        if isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            if event.type() == QEvent.Type.KeyPress and not event.modifiers() & ~_SHIFT:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().event(event)


_SHIFT = Qt.KeyboardModifier.ShiftModifier
