"""The corpus workspace: a strip with the names of its pages, and the page chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from declannot.app.corpus.pages import PAGES, SEARCH, CorpusPage, PageBody
from declannot.app.panels.plain_tips import plain_tip
from declannot.app.statement_page import EmptyPage
from declannot.domain.document import Document

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.project import Applied


class CorpusRoom(QWidget):
    """Shows one page at a time; each is made when it is first shown.

    Attributes:
        strip: the names of the pages.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("corpusRoom")
        self._window = window
        self._bodies: dict[str, PageBody] = {}
        self._inside = False
        self.strip = QTabBar(self)
        self.strip.setObjectName("corpusStrip")
        self.strip.setAccessibleName(self.tr("Pages of the corpus"))
        self.strip.setDrawBase(False)
        self.strip.setExpanding(False)
        self.strip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for page in PAGES:
            self._add_tab(page)
        self._stack = QStackedWidget(self)
        self._empty = EmptyPage(self)
        self._stack.addWidget(self._empty)
        transfer, projects = window.transfer, window.projects
        self._empty.bind(self._empty.import_button, transfer.choose_files)
        self._empty.bind(self._empty.paste_button, transfer.paste)
        self._empty.bind(self._empty.open_button, projects.choose)
        self._empty.bind(self._empty.new_button, projects.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        names = [page.name for page in PAGES]
        kept = window.settings.values.corpus_page
        self.strip.setCurrentIndex(names.index(kept) if kept in names else 0)
        self.strip.currentChanged.connect(lambda _number: self._change_page())
        self._add_key("Ctrl+Tab", lambda: self._step(1))
        self._add_key("Ctrl+Shift+Tab", lambda: self._step(-1))
        window.workspace.project_changed.connect(self._show_anew)
        window.workspace.changes_applied.connect(self._follow)

    @property
    def page(self) -> str:
        """The name of the page chosen."""
        return PAGES[self.strip.currentIndex()].name

    def body(self, name: str) -> PageBody:
        """Return a page, made at the first wish."""
        if name not in self._bodies:
            page = next(each for each in PAGES if each.name == name)
            self._bodies[name] = page.build(self._window)
            self._stack.addWidget(self._bodies[name])
        return self._bodies[name]

    def choose(self, name: str) -> None:
        """Show a page; the keyboard goes to it."""
        number = [page.name for page in PAGES].index(name)
        if number == self.strip.currentIndex():
            self._show_current()
        else:
            self.strip.setCurrentIndex(number)

    def focus_words(self) -> None:
        """Take the keyboard to the field of this page for words, else to that of the search."""
        if self._has_nothing():
            return
        if not self.body(self.page).focus_words():
            self.choose(SEARCH)
            self.body(SEARCH).focus_words()

    def enter(self) -> None:
        """Come on the screen with the page shown last."""
        self._window.workspace.ensure_open()
        self._inside = True
        self._show_current()

    def leave(self) -> None:
        """Go from the screen."""
        self._inside = False
        if isinstance(body := self._stack.currentWidget(), PageBody):
            body.leave()
        for page in PAGES:
            self._window.actions_by_id[f"corpus_{page.name}"].setChecked(False)

    def _change_page(self) -> None:
        """Show the page that was chosen in the strip, whose arrows go on from name to name."""
        has_focus = self.strip.hasFocus()
        self._show_current()
        if has_focus:
            self.strip.setFocus()

    def _show_current(self) -> None:
        if not self._inside:
            return
        name, before = self.page, self._stack.currentWidget()
        self._window.settings.put(corpus_page=name)
        self._window.actions_by_id.choose("corpus_page", name)
        if self._has_nothing():
            self._empty.refresh(self._window.workspace)
            self._stack.setCurrentWidget(self._empty)
            return
        body = self.body(name)
        if isinstance(before, PageBody) and before is not body:
            before.leave()
        self._stack.setCurrentWidget(body)
        body.enter()

    def _show_anew(self) -> None:
        if self._inside:
            self._show_current()

    def _follow(self, applied: Applied) -> None:
        """Follow the first document that comes and the last one that goes."""
        if not self._inside:
            return
        touched = applied.coarse or any(
            isinstance(change.entity, Document) for change in applied.changes
        )
        if touched and self._has_nothing() != (self._stack.currentWidget() is self._empty):
            self._show_current()

    def _has_nothing(self) -> bool:
        project = self._window.workspace.project
        return project is None or not project.documents()

    def _add_tab(self, page: CorpusPage) -> None:
        actions = self._window.actions_by_id
        entry = actions.table[f"corpus_{page.name}"]
        number = self.strip.addTab(actions.plain_text(entry))
        self.strip.setTabToolTip(number, plain_tip(actions[entry.id].toolTip()))
        for key in entry.hand_keys:
            self._add_key(key, lambda: self.choose(page.name))

    def _add_key(self, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _step(self, way: int) -> None:
        self.strip.setCurrentIndex((self.strip.currentIndex() + way) % self.strip.count())
