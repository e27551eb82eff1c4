"""A browser for pages the program made: it loads nothing and follows nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget


def nothing_loaded(type: int) -> object:
    """Return what a page gets for whatever it names.

    Given no value, or a picture that is none, Qt reads a local file by itself; so a picture is
    one clear pixel.
    """
    if type == QTextDocument.ResourceType.ImageResource.value:
        pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
        pixel.fill(0)
        return pixel
    return QByteArray()


class PageBrowser(QTextBrowser):
    """Shows a page; whatever it names, no file and no address is looked up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Return nothing that was looked up."""
        return nothing_loaded(type)
