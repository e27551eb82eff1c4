"""Search: words, expressions and spans in all documents, with the words round each hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from declannot.app.corpus.pages import PageBody

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class SearchPage(PageBody):
    """The field for what is looked for, and what was found."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in all documents"))
        self.field.setAccessibleName(self.tr("Find in all documents"))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)

    def enter(self) -> None:
        """Take the keyboard."""
        self.field.setFocus()
