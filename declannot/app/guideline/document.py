"""A guideline as a page: Markdown without HTML, pictures or links that lead elsewhere.

A guideline may come with a task file from anybody. So nothing it names is looked up: pictures
become their words before anything is laid out, and a link leads to a heading of the page or
nowhere; the address of a web page is shown, to be copied.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from declannot.app.handover.page_browser import nothing_loaded
from declannot.app.messages import error_text
from declannot.domain.errors import UserError
from declannot.domain.guideline import check_guideline, headings

FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_SHOWN_ADDRESSES = ("http", "https", "mailto")
_MARGIN_PX = 12
_PLAIN_LIMIT, _PLAIN_LINE = 40_000, 400
"""Characters shown of a guideline that cannot be a page, and the longest line of them."""


class GuidelineDocument(QTextDocument):
    """A page that loads nothing.

    Attributes:
        places: where each heading stands by its anchor, in UTF-16 units of the page.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(_MARGIN_PX)
        self.places: dict[str, int] = {}

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Return nothing that was looked up."""
        return nothing_loaded(type)

    def show_markdown(self, text: str) -> None:
        """Show a guideline; one that no window could lay out is shown as it is written."""
        self.places = {}
        self.clear()
        try:
            check_guideline(text)
        except UserError as error:
            self._show_plain(error_text(error), text)
            return
        self.setMarkdown(text, FEATURES)
        self.make_harmless()
        self._note_places(text)

    def make_harmless(self) -> None:
        """Turn pictures into their words, and links that lead out of the page into text."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()  # thousands of them are laid out once
        for position, length, words, plain in reversed(list(self._suspects())):
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words, plain)
        cursor.endEditBlock()

    def _suspects(self) -> Iterator[tuple[int, int, str, QTextCharFormat]]:
        """Yield what must not stay: place, length, the words instead, and their look."""
        for fragment in self._fragments():
            look = fragment.charFormat()
            if look.isImageFormat():
                words = str(look.property(QTextCharFormat.Property.ImageAltText) or "")
                shown = f"[{words}]" if words else ""
                yield fragment.position(), fragment.length(), shown, QTextCharFormat()
            elif look.isAnchor() and not look.anchorHref().startswith("#"):
                yield (
                    fragment.position(),
                    fragment.length(),
                    _with_address(fragment.text(), look.anchorHref()),
                    _without_link(look),
                )

    def _fragments(self) -> Iterator[QTextFragment]:
        for block in self._blocks():
            iterator = block.begin()
            while not iterator.atEnd():
                yield iterator.fragment()
                iterator += 1

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _note_places(self, text: str) -> None:
        """Tie the headings of the Markdown to those of the page, in their order."""
        shown = [each for each in self._blocks() if each.blockFormat().headingLevel()]
        for heading, block in zip(headings(text), shown, strict=False):
            self.places[heading.anchor] = block.position()
        self._shrink(shown)

    def _shrink(self, shown: list[QTextBlock]) -> None:
        """Make headings smaller: Qt shows the first rank twice as large as the text."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for block in shown:
            cursor.setPosition(block.position())
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            look = QTextCharFormat()
            size = heading_size(block.blockFormat().headingLevel())
            look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, size)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()

    def _show_plain(self, why: str, text: str) -> None:
        lines = [why, ""]
        for line in text[:_PLAIN_LIMIT].split("\n"):
            lines += [
                line[start : start + _PLAIN_LINE]
                for start in range(0, max(len(line), 1), _PLAIN_LINE)
            ]
        if len(text) > _PLAIN_LIMIT:
            lines.append("…")
        self.setPlainText("\n".join(lines))


def heading_size(level: int) -> int:
    """Return how many steps a heading is larger than the text: it may stand in a narrow dock."""
    return max(3 - level, 0)


def _with_address(words: str, address: str) -> str:
    """Return the words of a link with the address they hid, where it is one to go to by hand."""
    scheme = QUrl(address).scheme().lower()
    if scheme not in _SHOWN_ADDRESSES or address.removeprefix("mailto:") in words:
        return words
    return f"{words} ({address})"


def _without_link(look: QTextCharFormat) -> QTextCharFormat:
    plain = QTextCharFormat(look)
    plain.setAnchor(False)
    plain.clearProperty(QTextCharFormat.Property.AnchorHref)
    plain.clearForeground()
    plain.setFontUnderline(False)
    return plain
