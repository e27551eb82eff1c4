"""A page made by the program, to read and search; its places open what they name."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QWidget

from declannot.app.dialogs.fitting import fit_to_screen
from declannot.app.forms.ui_reading_page import Ui_ReadingPageForm

PLACE = "place"
"""The scheme of links to a place: ``place:DOCUMENT/START/END``."""


class ReadingPage(QDialog):
    """Shows a page of escaped HTML; nothing is loaded, no link leads out of the program.

    Attributes:
        place_wanted: carries the id of a document and two offsets in code points.
    """

    place_wanted = Signal(str, int, int)

    def __init__(self, title: str, page: str, style: str, parent: QWidget | None = None) -> None:
        """Show a page.

        Args:
            page: HTML in which every text from a file is escaped.
            style: the style sheet of the page.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_ReadingPageForm()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        fit_to_screen(self)
        self.form.page.document().setDefaultStyleSheet(style)
        self.form.page.setHtml(page)
        self.form.page.document().setDocumentMargin(_MARGIN_PX)
        self.form.page.anchorClicked.connect(self._follow)
        self.form.search.textChanged.connect(self._look)
        self.form.search.returnPressed.connect(lambda: self.go(1))
        close = self.form.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter goes to the next place found
        self.form.found.hide()
        self.form.page.setFocus()

    def go(self, direction: int) -> None:
        """Go to the next place found (1) or the one before (-1), round the end."""
        words = self.form.search.text().strip()
        if not words:
            return
        page, back = self.form.page, QTextDocument.FindFlag.FindBackward
        flags = QTextDocument.FindFlag(0) if direction > 0 else back
        if not page.find(words, flags):
            end = QTextCursor.MoveOperation
            page.moveCursor(end.Start if direction > 0 else end.End)
            page.find(words, flags)

    def _look(self) -> None:
        words = self.form.search.text().strip()
        found = self._places(words) if words else []
        self.form.page.setExtraSelections(found)
        if not words:
            self.form.found.clear()
            self.form.found.hide()
            return
        count = len(found)
        many = self.tr("{count} found").format(count=count)
        self.form.found.setText(many if count else self.tr("Not found"))
        self.form.found.show()
        self.form.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.go(1)

    def _places(self, words: str) -> list[QTextEdit.ExtraSelection]:
        document = self.form.page.document()
        found: list[QTextEdit.ExtraSelection] = []
        cursor = document.find(words, 0)
        while not cursor.isNull() and len(found) < _MOST:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(self.palette().highlight())
            selection.format.setForeground(self.palette().highlightedText())
            found.append(selection)
            cursor = document.find(words, cursor)
        return found

    def _follow(self, link: QUrl) -> None:
        if link.scheme() != PLACE:
            return
        document_id, _, rest = link.path().partition("/")
        start, _, end = rest.partition("/")
        if start.isdigit() and end.isdigit():
            self.place_wanted.emit(document_id, int(start), int(end))


_MOST = 1000
"""Places found that are shown at the most."""
_MARGIN_PX = 14


def place_link(document_id: str, start: int, end: int) -> str:
    """Return the link to a range of a document's text, in code points."""
    return f"{PLACE}:{document_id}/{start}/{end}"
