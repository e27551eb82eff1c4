"""The pages of the corpus workspace, in the order of the strip that names them.

A page is an entry here and an action ``corpus_NAME`` of the Corpus menu, in the group
``corpus_page`` with the page's name as its value. The action's text and tooltip are those of the
page in the strip, so each is written once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

SEARCH, DOCUMENTS, CONSISTENCY = "search", "documents", "consistency"


class PageBody(QWidget):
    """What a page shows; it is told when it comes on the screen and when it goes."""

    def enter(self) -> None:
        """Come on the screen: bring up to date what is shown, and take the keyboard."""

    def leave(self) -> None:
        """Go from the screen."""

    def focus_words(self) -> bool:
        """Take the keyboard to where words are looked for; return whether there is such a field."""
        return False


@dataclass(frozen=True, slots=True)
class CorpusPage:
    """One page.

    Attributes:
        name: stable name, in settings and in the action ``corpus_NAME``.
        build: makes the page when it is first shown; it imports its code then, not before.
    """

    name: str
    build: Callable[[MainWindow], PageBody]


def _search(window: MainWindow) -> PageBody:
    from declannot.app.corpus.search_page import SearchPage

    return SearchPage(window)


def _documents(window: MainWindow) -> PageBody:
    from declannot.app.corpus.documents_page import DocumentsPage

    return DocumentsPage(window)


def _statistics(window: MainWindow) -> PageBody:
    from declannot.app.statistics.page import StatisticsPage

    return StatisticsPage(window)


def _consistency(window: MainWindow) -> PageBody:
    from declannot.app.consistency.page import ConsistencyPage

    return ConsistencyPage(window)


PAGES: tuple[CorpusPage, ...] = (
    CorpusPage(SEARCH, _search),
    CorpusPage(DOCUMENTS, _documents),
    CorpusPage(CONSISTENCY, _consistency),
    CorpusPage("statistics", _statistics),
)
"""Every page, in the order of the strip."""
