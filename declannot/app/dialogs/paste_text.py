"""A text from the clipboard as a document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from declannot.app import counts
from declannot.app.dialogs.fields import chosen_language, fill_languages
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_paste_text import Ui_PasteTextForm

_TITLE_LENGTH = 100


class PasteText(QDialog):
    """Takes a title, a language and a text; the text is kept as it was copied.

    A text field replaces some characters (line ends, no-break blanks); as long as nobody edits
    the field, the clipboard's own characters are taken.
    """

    def __init__(self, pasted: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_PasteTextForm()
        self.form.setupUi(self)
        fill_languages(self.form.language, "")
        self._pasted = pasted
        self.form.text.setPlainText(pasted)
        self._edited = False
        self.form.text.textChanged.connect(self._note_edit)
        self._show_count()
        (self.form.title if pasted else self.form.text).setFocus()
        fit_to_screen(self)

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.form.text.toPlainText() if self._edited else self._pasted

    @property
    def title(self) -> str:
        """The title typed, else the first line that holds words."""
        typed = " ".join(self.form.title.text().split())
        if typed:
            return typed
        first = next((line for line in self.text.splitlines() if line.strip()), "")
        short = " ".join(first.split())
        return short if len(short) <= _TITLE_LENGTH else short[: _TITLE_LENGTH - 1] + "…"

    @property
    def language(self) -> str:
        """The language chosen, or empty."""
        return chosen_language(self.form.language) or ""

    def _note_edit(self) -> None:
        self._edited = True
        self._show_count()

    def _show_count(self) -> None:
        text = self.text
        buttons = self.form.buttons
        buttons.button(buttons.StandardButton.Ok).setEnabled(bool(text.strip()))
        self.form.count.setText(
            f"{counts.characters(len(text))}, {counts.words(len(text.split()))}"
        )
