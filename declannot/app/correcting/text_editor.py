"""The text of a document, to be corrected: an editor that alters nothing but what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.messages import ask
from declannot.domain.editable_text import EditableText

Role = QMessageBox.ButtonRole
LONGEST_PARAGRAPH = 200_000
"""Most characters in one paragraph that an editor lays out without standing still."""


class TextEditor(QDialog):
    """Takes the corrected text of a document; ``text()`` returns it to the last character."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, offset: int = 0
    ) -> None:
        """Show the text.

        Args:
            offset: code point where the caret stands at first.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Correct the text"))
        self.resize(820, 640)
        self._editable = EditableText(text)
        about = _label(title, self)
        about.setProperty("role", "heading")
        explained = _label(
            self.tr(
                "The corrected text becomes a new version of the document. Spans go along; those "
                "whose text you change wait to be looked at. The present version is kept."
            ),
            self,
        )
        explained.setProperty("role", "muted")
        self.editor = QPlainTextEdit(self)
        self.editor.setAccessibleName(self.tr("Text of the document"))
        self.editor.setTabChangesFocus(True)
        self.editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.editor.setPlainText(self._editable.shown)
        self.editor.document().setModified(False)
        self._put_caret(offset)
        self.facts = _label("", self)
        self.facts.setProperty("role", "muted")
        self.facts.setText(self._facts())
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Cancel, self)
        self.preview = QPushButton(self.tr("&See what changes…"), self)
        self.preview.setEnabled(False)
        self.buttons.addButton(self.preview, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.editor.textChanged.connect(self._note_change)
        column = QVBoxLayout(self)
        for each in (about, explained):
            column.addWidget(each)
        column.addWidget(self.editor, 1)
        column.addWidget(self.facts)
        column.addWidget(self.buttons)
        fit_to_screen(self)
        self.editor.setFocus()

    def text(self) -> str:
        """Return the corrected text; what was not edited is what it was."""
        return self._editable.true(self.editor.document().toRawText())

    def reject(self) -> None:
        """Close without a correction; ask first where something was typed."""
        if not self.editor.document().isModified():
            super().reject()
            return
        ask(
            self,
            self.tr("Correct the text"),
            self.tr("Throw the correction away?"),
            "",
            [
                (self.tr("Go on writing"), Role.RejectRole, None),
                (self.tr("Discard"), Role.DestructiveRole, super().reject),
            ],
        )

    def _note_change(self) -> None:
        self.preview.setEnabled(self.editor.document().isModified())

    def _put_caret(self, offset: int) -> None:
        shown = EditableText(self._editable.text[:offset]).shown
        cursor = self.editor.textCursor()
        cursor.setPosition(len(shown.encode("utf-16-le")) // 2)
        self.editor.setTextCursor(cursor)
        self.editor.centerCursor()

    def _facts(self) -> str:
        said = [self.tr("%n character(s)", "", len(self._editable.text))]
        ends = {"\r\n": "CRLF", "\r": "CR", "\u2029": "U+2029"}
        if self._editable.line_end in ends:
            said.append(
                self.tr("lines end with {name}, new ones will, too").format(
                    name=ends[self._editable.line_end]
                )
            )
        if self._editable.unfit:
            said.append(
                self.tr(
                    "%n character(s) that no editor shows stand as �; leave them to keep them",
                    "",
                    self._editable.unfit,
                )
            )
        return " · ".join(said)


def longest_paragraph(text: str) -> int:
    """Return how many characters the longest paragraph has."""
    return max(map(len, text.splitlines()), default=0)


def _label(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
