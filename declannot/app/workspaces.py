"""The workspaces of the window: Annotate, and beside it what others add.

A workspace is a page in the middle, docks round it, and what must happen when it is entered and
left. Each remembers its own docks. What belongs to one is made when it is first shown, so the
start of the window pays for none of it.

To add a workspace, describe it by an ``Entry`` and call ``Workspaces.add``. Its ``build`` is
called once, right before it is first shown: it imports its code, adds pages by ``add_page`` and
docks by ``add_dock``. A further page of a workspace, such as a report, is added by ``add_page``
and shown by ``show_page``; the docks stay as they are, or make room for a page that stands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QWidget

from declannot.app.notices import Kind
from declannot.app.workspace_bar import WorkspaceBar
from declannot.domain.message import message

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

ANNOTATE, REVIEW, CORPUS = "annotate", "review", "corpus"
STATEMENT = "statement"
"""The page with the statement, which is there from the start."""

LAYOUT_VERSION = 3
"""Raised when docks change, so that a layout from before is not forced on them."""


def _nothing() -> None:
    """What a workspace does that has nothing to do."""


@dataclass(slots=True)
class Entry:
    """One workspace.

    Attributes:
        name: stable name, in settings and actions.
        page: the page shown when it is entered; whoever builds it may change this.
        docks: names of the docks it can show, in the order of the View menu.
        tab_order: names of its docks in the order in which Tab goes through them.
        build: makes pages and docks; called once, before the workspace is first shown.
        enter, leave: called after it is shown and before another one is.
        first_sizes: gives its docks the sizes of a fresh start.
    """

    name: str
    page: str = STATEMENT
    docks: list[str] = field(default_factory=list)
    tab_order: tuple[str, ...] = ()
    build: Callable[[], None] = _nothing
    enter: Callable[[], None] = _nothing
    leave: Callable[[], None] = _nothing
    first_sizes: Callable[[], None] = _nothing


class Workspaces(QObject):
    """Shows one workspace at a time, with its page and its docks as they were left.

    Attributes:
        changed: carries the name of the workspace shown now.
        page_changed: carries the name of the page shown now.
        current, page: names of the workspace and the page on the screen.
        bar: the strip at the left edge that names them.
    """

    changed = Signal(str)
    page_changed = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stack = QStackedWidget(window)
        self._pages: dict[str, QWidget] = {}
        self._alone: set[str] = set()
        self._docks_aside = False
        self._fit_due = False
        self._entries: dict[str, Entry] = {}
        self._first_layouts: dict[str, QByteArray] = {}
        self._built: set[str] = set()
        self.current, self.page = "", ""
        self.bar = WorkspaceBar(window)
        window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.bar)
        window.setCentralWidget(self._stack)
        window.workspace.project_changed.connect(self.refresh)
        for each in window.actions_by_id.of_group("workspace"):
            window.actions_by_id[each.id].setVisible(False)
        window.actions_by_id.bind_group("workspace", self.choose)

    # What there is

    def add(self, entry: Entry) -> None:
        """Add a workspace; the first one added is shown, the others when they are chosen."""
        self._entries[entry.name] = entry
        action = self._action(entry.name)
        action.setVisible(True)
        self.bar.add(action)
        if not self.current:
            self.current = entry.name
            action.setChecked(True)
            self._built.add(entry.name)
            self.show_page(entry.page)
        self.refresh()

    def add_page(self, name: str, page: QWidget, *, alone: bool = False) -> None:
        """Add a page for the middle of the window; ``show_page`` shows it.

        Args:
            alone: the docks make room while it is shown, and come back as they were.
        """
        self._pages[name] = page
        if alone:
            self._alone.add(name)
        self._stack.addWidget(page)

    def add_dock(
        self, workspace: str, name: str, dock: QDockWidget, area: Qt.DockWidgetArea
    ) -> None:
        """Add a dock to the window and to a workspace, hidden unless that is on the screen.

        A layout that was kept knows only the docks that are there when it is put back: empty
        docks are to be added at the start, and filled when they are needed.
        """
        self._window.docks[name] = dock
        self._window.addDockWidget(area, dock)
        self._entries[workspace].docks.append(name)
        dock.setVisible(workspace == self.current)

    def share_dock(self, name: str, *workspaces: str) -> None:
        """Let further workspaces show a dock that was added; Tab reaches it last in all."""
        for each in workspaces:
            self._entries[each].docks.append(name)
        for entry in self._entries.values():
            if name in entry.docks:
                entry.tab_order = (*entry.tab_order, name)

    def offers(self, dock: str) -> bool:
        """Whether the workspace and the page on the screen can show a dock."""
        return dock in self._entries[self.current].docks and not self._docks_aside

    def first_layout(self) -> None:
        """Keep the docks as they stand as what the workspace shown is reset to."""
        self._first_layouts[self.current] = self._window.saveState(LAYOUT_VERSION)

    @property
    def available(self) -> tuple[str, ...]:
        """Names of the workspaces that make sense here: a task is annotated and no more."""
        if self._window.workspace.is_task:
            return (ANNOTATE,)
        return tuple(self._entries)

    @property
    def current_page(self) -> QWidget:
        """The page in the middle of the window."""
        return self._pages[self.page]

    def docks(self) -> list[QDockWidget]:
        """Return the docks of the workspace shown, in the order of the View menu."""
        return [self._window.docks[name] for name in self._entries[self.current].docks]

    def tab_areas(self) -> Iterable[QWidget]:
        """Return the parts of the window in the order in which Tab goes through them."""
        entry = self._entries[self.current]
        yield self.current_page
        for name in entry.tab_order:
            yield self._window.docks[name]
        yield self.bar

    # Showing

    def choose(self, name: str) -> None:
        """Show a workspace as a key or a button wishes; refuse aloud what is not there."""
        if name not in self.available:
            self._window.workspace.notice(
                message("This file is a task: it is for annotating alone"), Kind.REFUSED
            )
        elif name == self.current:
            self.show_page(self._entries[name].page)  # back from a report to the statement
        else:
            self.show(name)
        self._window.actions_by_id.choose("workspace", self.current)

    def show(self, name: str) -> None:
        """Show a workspace with its page and its docks as they were left."""
        if name == self.current or name not in self.available:
            return
        window = self._window
        window.setUpdatesEnabled(False)
        try:
            self.keep_layout()
            self._entries[self.current].leave()
            before = set(self._entries[self.current].docks)
            for dock in before - set(self._entries[name].docks):
                window.docks[dock].hide()
            self.current = name
            self._lay_out(self._entries[name])
        finally:
            window.setUpdatesEnabled(True)
        window.actions_by_id.choose("workspace", name)
        self._entries[name].enter()
        self.changed.emit(name)

    def show_page(self, name: str) -> None:
        """Show a page of the workspace in the middle of the window."""
        if name == self.page:
            return
        self._window.setUpdatesEnabled(False)
        try:
            self._make_room(name in self._alone)
            self.page = name
            self._window.workspace.statement_hidden = name != STATEMENT
            self._stack.setCurrentWidget(self._pages[name])
        finally:
            self._window.setUpdatesEnabled(True)
        self.page_changed.emit(name)

    def show_statement(self) -> None:
        """Show the statement: of the workspace one is in, or in Annotate where it has none."""
        if self._entries[self.current].page == STATEMENT:
            self.show_page(STATEMENT)
        else:
            self.show(ANNOTATE)

    def refresh(self) -> None:
        """Show the bar where there is a choice, and no workspace that makes no sense here."""
        available = self.available
        self.bar.show_names(available if len(available) > 1 else ())
        if self.current and self.current not in available:
            self.show(ANNOTATE)

    def _lay_out(self, entry: Entry) -> None:
        window = self._window
        if entry.name not in self._built:
            self._built.add(entry.name)
            entry.build()
            entry.first_sizes()
            self.first_layout()
        self.show_page(entry.page)
        self.restore_layout()
        self.refresh()
        for name, dock in window.docks.items():
            if name not in entry.docks:
                dock.hide()

    def _make_room(self, wanted: bool) -> None:
        """Put the docks aside for a page that stands alone, or let them come back."""
        if wanted and not self._docks_aside:
            self.keep_layout()
            self._docks_aside = True
            for dock in self.docks():
                dock.hide()
        elif not wanted and self._docks_aside:
            self._docks_aside = False
            self.restore_layout()

    # Layouts

    def keep_layout(self) -> None:
        """Remember how the docks of the workspace shown stand; not while they are aside."""
        if self._docks_aside:
            return
        layouts = dict(self._window.settings.values.layouts)
        layouts[self.current] = text_of(self._window.saveState(LAYOUT_VERSION))
        self._window.settings.put(layouts=layouts)

    def restore_layout(self) -> bool:
        """Put the docks where they were left; return whether that is known."""
        kept = self._window.settings.values.layouts.get(self.current, "")
        restored = bool(kept) and self._window.restoreState(bytes_of(kept), LAYOUT_VERSION)
        if restored:
            self.fit_soon()
        return restored

    def fit_soon(self) -> None:
        """Once sizes are known, lay the docks out as at first where they do not fit.

        A layout that was kept of a larger window asks for more height than a small one has, and
        Qt then lets docks lie upon each other.
        """
        if not self._fit_due:
            self._fit_due = True
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self._fit_due = False
        if not self._docks_aside and self._is_overfull():
            self.first_sizes()

    def _is_overfull(self) -> bool:
        """Whether docks lie upon each other or are lower than what is in them."""
        standing = [each for each in self.docks() if _is_seen(each)]
        return any(
            dock.height() < dock.minimumSizeHint().height()
            or any(dock.geometry().intersects(each.geometry()) for each in standing[number + 1 :])
            for number, dock in enumerate(standing)
        )

    def reset_layout(self) -> None:
        """Put the docks of the workspace shown back as they were at first."""
        self._window.restoreState(self._first_layouts[self.current], LAYOUT_VERSION)
        self.first_sizes()
        self.refresh()

    def first_sizes(self) -> None:
        """Give the docks of the workspace shown the sizes of a fresh start."""
        self._entries[self.current].first_sizes()

    def _action(self, name: str) -> QAction:
        return self._window.actions_by_id[f"workspace_{name}"]


def _is_seen(dock: QDockWidget) -> bool:
    """Whether a dock stands in the window and is not behind another one, as a tab."""
    return dock.isVisible() and not dock.isFloating() and not dock.visibleRegion().isEmpty()


def bytes_of(text: str) -> QByteArray:
    """Return what ``text_of`` made a text of."""
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def text_of(data: QByteArray) -> str:
    """Return a layout as text for the settings."""
    return bytes(data.toBase64().data()).decode("ascii")
