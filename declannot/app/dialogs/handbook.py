"""The handbook in a window of its own."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QWidget

from declannot import resources
from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.dialogs.reading import TextViewer
from declannot.app.forms.ui_handbook import Ui_HandbookForm
from declannot.app.settings import Settings
from declannot.app.splitters import remember_splitter
from declannot.domain.guideline import headings

_MARGIN_PX = 24
"""Beside the longest title: the frame of the list, its padding and a scroll bar."""
_WIDEST_LIST = 0.4
"""Share of the dialog's width that the list may take; longer titles are wrapped."""
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_WEB_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\((https?://[^)]*)\)")


class Handbook(QDialog):
    """The handbook's pages; links lead from page to page and to files of the handbook."""

    def __init__(self, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_HandbookForm()
        self.form.setupUi(self)
        self._folder = folder
        self._pages = sorted(folder.glob("*.md"), key=_order)
        self._text = ""
        for page in self._pages:
            self.form.pages.addItem(_heading(page))
        self.form.pages.currentRowChanged.connect(self._show)
        self.form.page.anchorClicked.connect(self._follow)
        self.form.page.document().setBaseUrl(QUrl())
        if self._pages:
            self.form.pages.setCurrentRow(0)
        fit_to_screen(self)
        self._share_room(settings)
        self.form.pages.setFocus()

    def _share_room(self, settings: Settings) -> None:
        """Let the list be as wide as its titles, or as somebody made it."""
        parts = self.form.parts
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        titles = self.form.pages.sizeHintForColumn(0) + _MARGIN_PX
        titles += self.form.pages.verticalScrollBar().sizeHint().width()
        width = min(titles, round(self.width() * _WIDEST_LIST))
        if not remember_splitter(parts, settings, "handbook"):
            parts.setSizes([width, self.width() - width])

    def _show(self, row: int) -> None:
        if row >= 0:
            self._text = _shown(self._pages[row])
            self.form.page.setMarkdown(self._text)

    def _follow(self, link: QUrl) -> None:
        """Go to a page or a heading; show a file of the handbook that is no page."""
        name = link.path().rpartition("/")[2]
        names = [page.name for page in self._pages]
        if name in names:
            self.form.pages.setCurrentRow(names.index(name))
        elif name:
            self._show_file(link.path())
        if link.fragment():
            self._go_to(link.fragment())

    def _go_to(self, anchor: str) -> None:
        """Bring the heading that an anchor names to the top of the page."""
        blocks, block = [], self.form.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                blocks.append(block)
            block = block.next()
        for heading, found in zip(headings(self._text), blocks, strict=False):
            if heading.anchor == anchor:
                self.form.page.moveCursor(QTextCursor.MoveOperation.End)
                self.form.page.setTextCursor(QTextCursor(found))
                self.form.page.ensureCursorVisible()

    def _show_file(self, path: str) -> None:
        file = (self._folder / path).resolve()
        if file.is_file() and file.is_relative_to(self._folder.resolve()):
            text = file.read_text(encoding="utf-8")
            TextViewer(file.name, text, self, fixed_width=True).open()


def handbook_folder() -> Path:
    """Return the folder of the handbook."""
    return resources.root().parent / "docs" / "handbook"


def _heading(page: Path) -> str:
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            return line[2:].strip()
    return page.stem


def _order(page: Path) -> tuple[bool, str]:
    return page.stem != "first-steps", page.stem


def _shown(page: Path) -> str:
    """Return a page without pictures, which are not loaded, and with addresses to be copied."""
    text = _PICTURE.sub("", page.read_text(encoding="utf-8"))
    return _WEB_LINK.sub(r"\1 (`\2`)", text)
