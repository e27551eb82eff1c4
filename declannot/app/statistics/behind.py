"""From a figure to what is behind it: the spans in the search page, or the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from declannot.app.corpus.pages import SEARCH
from declannot.app.statistics.section import Behind
from declannot.domain.corpus_query import CorpusQuery, Target

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


def open_behind(window: MainWindow, behind: Behind) -> bool:
    """Show what is behind a figure; return whether there is anything."""
    if behind.document_id:
        from declannot.app.corpus.places import open_place

        return open_place(window, behind.document_id, 0, 0)
    if behind.query is None:
        return False
    _show_spans(window, behind.query)
    return True


def _show_spans(window: MainWindow, query: CorpusQuery) -> None:
    """Fill the fields of the search page, where one can narrow further, and search."""
    from declannot.app.corpus.query_row import Wording
    from declannot.app.corpus.search_page import SearchPage

    project = window.workspace.project
    page = window.corpus.room.body(SEARCH)
    if project is None or not isinstance(page, SearchPage):
        return
    window.corpus.room.choose(SEARCH)
    page.filters.offer(project, window.workspace.schema)
    page.filters.show_choice(query, window.workspace.schema)
    page.look_for(Wording("", Target.SPANS))
