"""A browser for pages the program made: it loads nothing and follows nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget


class PageBrowser(QTextBrowser):
    """Shows a page; whatever it names, no file and no address is looked up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Return nothing."""
        return None
