"""What the Corpus menu does; nothing of the workspace is imported before it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.notices import Kind
from declannot.app.workspaces import CORPUS, Entry
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.consistency.walk import FindingsWalk
    from declannot.app.consistency.watch import Watch
    from declannot.app.corpus.room import CorpusRoom
    from declannot.app.corpus.search_page import SearchPage
    from declannot.app.main_window import MainWindow

_PAGE = "corpus"
_LONGEST = 300
"""Characters of a selection that are looked for."""


class CorpusCommands(QObject):
    """Adds the corpus workspace to the window and binds its actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._room: CorpusRoom | None = None
        self._watch: Watch | None = None
        self._findings: FindingsWalk | None = None
        self.entry = Entry(
            CORPUS, page=_PAGE, build=self._build, enter=self._enter, leave=self._leave
        )
        window.workspaces.add(self.entry)
        window.actions_by_id.bind_group("corpus_page", self.show_page)
        self._bind()

    @property
    def room(self) -> CorpusRoom:
        """The workspace put together; made at the first wish."""
        if self._room is None:
            from declannot.app.corpus.room import CorpusRoom

            self._room = CorpusRoom(self._window)
        return self._room

    @property
    def watch(self) -> Watch:
        """What follows the findings of the project; made at the first wish."""
        if self._watch is None:
            from declannot.app.consistency.watch import Watch

            self._watch = Watch(self._window.workspace, self)
        return self._watch

    def show_page(self, name: str) -> None:
        """Show a page of the workspace, from wherever one is."""
        workspaces = self._window.workspaces
        if CORPUS not in workspaces.available:
            workspaces.choose(CORPUS)  # which says why there is none
            self._window.actions_by_id[f"corpus_{name}"].setChecked(False)
            return
        if workspaces.current != CORPUS:
            self._window.settings.put(corpus_page=name)
            if self._room is not None:
                self._room.choose(name)
            workspaces.show(CORPUS)
        else:
            self.room.choose(name)

    def find_everywhere(self) -> None:
        """Search all documents for the words of the find bar, or for what is selected."""
        from declannot.app.corpus.pages import SEARCH

        is_seen = not self._window.workspace.statement_hidden
        words, bar = self._wording() if is_seen else "", self._window.page.find_bar
        self.show_page(SEARCH)
        if not is_seen:
            self.room.focus_words()
        if self._window.workspaces.current != CORPUS or not words:
            return
        from declannot.app.corpus.query_row import Wording

        if bar.isVisibleTo(self._window.page) and bar.field.text():
            asked = bar.query
            regex = asked.regex
            words = words if regex else _as_phrase(words)
            wording = Wording(words, case=asked.case, whole_word=asked.whole_word, regex=regex)
        else:
            wording = Wording(_as_phrase(words))
        self._search_page().look_for(wording)

    def label_everywhere(self) -> None:
        """Show where else the wording of the selected span or range stands, to label it there."""
        workspace = self._window.workspace
        workspace.ensure_open()
        content, span = workspace.content, workspace.selected_span
        ranges = span.ranges if span is not None else workspace.selection.ranges
        if content is None or not ranges:
            workspace.notice(
                message("Nothing is selected: select a span or some text first"), Kind.REFUSED
            )
        elif workspace.read_only:
            workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
        elif len(ranges) > 1:
            workspace.notice(message("A span in several parts has no one wording"), Kind.REFUSED)
        else:
            from declannot.app.corpus.every_occurrence import EveryOccurrence

            start, end = ranges[0]
            words = content.text.text[start:end]
            selected = self._window.panels.documents.selected_ids()
            label_id = span.label_id if span is not None else None
            EveryOccurrence(self._window, words, label_id, selected).open()

    def _bind(self) -> None:
        bind = self._window.actions_by_id.bind
        bind("find_everywhere", self.find_everywhere)
        bind("label_everywhere", self.label_everywhere)
        for name, deed in (
            ("corpus_apply", "apply"),
            ("corpus_change", "change"),
            ("corpus_remove", "remove"),
            ("corpus_set", "set"),
        ):
            bind(name, partial(self._label, deed))
        bind("next_finding", lambda: self._walk(1))
        bind("previous_finding", lambda: self._walk(-1))
        bind("corpus_copy", lambda: self._on_hits(lambda page: page.hit_actions.copy()))
        bind("corpus_save", lambda: self._on_hits(lambda page: page.hit_actions.save()))

    def _label(self, deed: str) -> None:
        from declannot.domain.operations.bulk_spans import Deed

        self._on_hits(lambda page: page.hit_actions.label(Deed(deed)))

    def _walk(self, way: int) -> None:
        if self._findings is None:
            from declannot.app.consistency.walk import FindingsWalk

            self._findings = FindingsWalk(self._window, self.watch)
        self._findings.go(way)

    def _on_hits(self, do: Callable[[SearchPage], object]) -> None:
        """Do something with hits, where they are on the screen; else say where they are."""
        if self._window.workspaces.current == CORPUS and self.room.page == "search":
            do(self._search_page())
        else:
            self._window.workspace.notice(
                message("This is for hits of a search: look for something in the Corpus first"),
                Kind.REFUSED,
            )

    def _search_page(self) -> SearchPage:
        from declannot.app.corpus.search_page import SearchPage

        page = self.room.body("search")
        assert isinstance(page, SearchPage)
        return page

    def _wording(self) -> str:
        bar, workspace = self._window.page.find_bar, self._window.workspace
        if bar.isVisibleTo(self._window.page) and bar.field.text():
            return bar.field.text()
        span, text = workspace.selected_span, workspace.text
        ranges = span.ranges if span is not None else workspace.selection.ranges
        if text is None or len(ranges) != 1:
            return ""
        start, end = ranges[0]
        return text.text[start : min(end, start + _LONGEST)]

    def _build(self) -> None:
        self._window.complete()
        self._window.workspaces.add_page(_PAGE, self.room)

    def _enter(self) -> None:
        self.room.enter()

    def _leave(self) -> None:
        self.room.leave()


def _as_phrase(words: str) -> str:
    """Return words as the query language writes a phrase."""
    line = " ".join(words.replace('"', "”").split())
    return f'"{line}"' if " " in line or not line.isalnum() else line
