"""What the annotator has to say of a document as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class Remarks(QDialog):
    """Takes the remarks on a document; they go back to the trainer with the work."""

    def __init__(
        self, title: str, remarks: str, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remarks on the document"))
        self.resize(520, 280)
        about = QLabel(title, self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.remarks = QPlainTextEdit(self)
        self.remarks.setPlainText(remarks)
        self.remarks.moveCursor(QTextCursor.MoveOperation.End)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setReadOnly(read_only)
        self.remarks.setAccessibleName(self.windowTitle())
        self.remarks.setPlaceholderText(
            self.tr("What the trainer should know of this document, or a question")
        )
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(
            standard.Close if read_only else standard.Ok | standard.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.remarks, 1)
        column.addWidget(self.buttons)
        self.remarks.setFocus()

    @property
    def text(self) -> str:
        """The remarks, without blanks around them."""
        return self.remarks.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the remarks at Ctrl+Enter, as the note of a span is kept."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)
