"""What the Corpus menu does; nothing of the workspace is imported before it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.workspaces import CORPUS, Entry

if TYPE_CHECKING:
    from declannot.app.corpus.room import CorpusRoom
    from declannot.app.main_window import MainWindow

_PAGE = "corpus"


class CorpusCommands(QObject):
    """Adds the corpus workspace to the window and binds its actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._room: CorpusRoom | None = None
        self.entry = Entry(
            CORPUS, page=_PAGE, build=self._build, enter=self._enter, leave=self._leave
        )
        window.workspaces.add(self.entry)
        window.actions_by_id.bind_group("corpus_page", self.show_page)

    @property
    def room(self) -> CorpusRoom:
        """The workspace put together; made at the first wish."""
        if self._room is None:
            from declannot.app.corpus.room import CorpusRoom

            self._room = CorpusRoom(self._window)
        return self._room

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

    def _build(self) -> None:
        self._window.complete()
        self._window.workspaces.add_page(_PAGE, self.room)

    def _enter(self) -> None:
        self.room.enter()

    def _leave(self) -> None:
        self.room.leave()
