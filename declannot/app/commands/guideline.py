"""The guideline: beside the text, edited, taken in and written out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QFileDialog, QWidget

from declannot.app.messages import tell_error
from declannot.app.notices import Kind
from declannot.app.settings import Place
from declannot.app.workspaces import ANNOTATE, REVIEW
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.domain.span import Span

if TYPE_CHECKING:
    from declannot.app.guideline.panel import GuidelinePanel
    from declannot.app.main_window import MainWindow

NAME = "guideline"
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_WIDTH = 300
_SHARE = 0.58
"""Of the height, where it stands below the documents."""
_ROOM_FOR_TWO = 460
"""Height of the window's middle, in pixels, below which the two lie behind each other as tabs."""


class GuidelineCommands(QObject):
    """Adds the dock to Annotate and Review, and does what the Project menu says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace, self._settings = window.workspace, window.settings
        self._panel: GuidelinePanel | None = None
        self._place = ""
        self._sized: set[str] = set()
        self.dock = self._add_dock()
        bind = window.actions_by_id.bind
        bind("guideline", self.show)
        bind("edit_guideline", self.edit)
        bind("import_guideline", self.import_guideline)
        bind("export_guideline", self.export_guideline)

    def _add_dock(self) -> QDockWidget:
        window = self._window
        dock = QDockWidget(self.tr("Guideline"), window)
        dock.setObjectName(NAME)
        dock.setAllowedAreas(_LEFT | _RIGHT)
        dock.setTitleBarWidget(QWidget(dock))
        window.workspaces.add_dock(ANNOTATE, NAME, dock, _LEFT)
        window.workspaces.share_dock(NAME, REVIEW)
        dock.hide()
        dock.visibilityChanged.connect(self._fill)
        return dock

    # Beside the text

    def complete(self) -> None:
        """Fill the dock if it stands open from the last time; called after the first paint."""
        self._fill(self.dock.isVisible())

    def show(self) -> None:
        """Show the dock and go into it; from within it, close it and go back to the statement."""
        window = self._window
        if not window.workspaces.offers(NAME):
            window.workspaces.choose(ANNOTATE)
        if self.dock.isVisible() and self.dock.isAncestorOf(window.focusWidget() or window):
            self.dock.hide()
            window.view.setFocus()
            return
        self.dock.show()
        self.dock.raise_()
        self._fill(visible=True)
        if window.workspaces.current not in self._sized:
            self._first_size()
        if self._panel is not None:
            page = self._panel.one if self._panel.shown else self._panel.whole
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def noted(self, place: Place) -> Place:
        """Return a place with where one reads in the guideline."""
        kept = self._panel.place if self._panel is not None else self._place
        return replace(place, guideline=kept)

    def go_to(self, place: Place) -> None:
        """Read on where one read in this project."""
        self._place = place.guideline
        if self._panel is not None:
            self._panel.go_to(self._place)

    def _first_size(self) -> None:
        """Give the dock room to read in, beside what else stands at the left; once a workspace."""
        window, dock = self._window, self.dock
        self._sized.add(window.workspaces.current)
        if dock.isFloating() or window.dockWidgetArea(dock) != _LEFT:
            return
        if dock.width() < _WIDTH <= window.width() // 3:
            window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)
        above = [
            each
            for each in window.workspaces.docks()
            if each is not dock and each.isVisible() and window.dockWidgetArea(each) == _LEFT
        ]
        room = window.workspaces.current_page.height()
        if above and room < _ROOM_FOR_TWO:
            window.tabifyDockWidget(above[-1], dock)
            dock.raise_()
        elif above:
            below = round(room * _SHARE)
            shares = [(room - below) // len(above)] * len(above)
            window.resizeDocks([*above, dock], [*shares, below], Qt.Orientation.Vertical)

    def _fill(self, visible: bool) -> None:
        window = self._window
        if not visible or self._panel is not None or not window.panels.filled:
            return
        from declannot.app.guideline.panel import GuidelinePanel
        from declannot.app.guideline.resting import RestingPointer

        panel = self._panel = GuidelinePanel(self._workspace, window.appearance.theme)
        panel.set_zoom(self._settings.values.zoom)
        panel.go_to(self._place)
        placeholder = self.dock.titleBarWidget()
        self.dock.setTitleBarWidget(panel.header)
        placeholder.deleteLater()
        self.dock.setWidget(panel)
        panel.left.connect(window.view.setFocus)
        panel.edit_wanted.connect(window.actions_by_id["edit_guideline"].trigger)
        window.appearance.changed.connect(panel.set_theme)
        self._settings.changed.connect(self._follow_zoom)
        self._workspace.selection.changed.connect(self._follow_selection)
        window.view.hovered.connect(self._follow_pointer)
        window.hand.rule_wanted.connect(lambda label_id: panel.point_at(label_id or None))
        self._pointer = RestingPointer(window.panels.palette.view)
        self._pointer.rested.connect(self._follow_palette)
        self._follow_selection()

    def _follow_zoom(self, name: str) -> None:
        if name == "zoom" and self._panel is not None:
            self._panel.set_zoom(self._settings.values.zoom)

    def _follow_selection(self) -> None:
        span = self._workspace.selected_span
        if span is not None and self._panel is not None:
            self._panel.settle(span.label_id)

    def _follow_pointer(self, span: Span | None) -> None:
        if self._panel is not None:
            self._panel.point_at(span.label_id if span is not None else None)

    def _follow_palette(self, index: QModelIndex | None) -> None:
        from declannot.app.models.labels_model import LABEL_ID

        if self._panel is not None:
            self._panel.point_at(index.data(LABEL_ID) if index is not None else None)

    # The Project menu

    def edit(self) -> None:
        """Open the guideline's text with its preview beside it."""
        project = self._workspace.project
        if project is None:
            self._workspace.notice(message("No project is open"), Kind.REFUSED)
            return
        if self._workspace.read_only:
            self._workspace.notice(
                message("The project is open for reading only: save a copy to work on"),
                Kind.REFUSED,
            )
            return
        from declannot.app.guideline.editor import GuidelineEditor

        GuidelineEditor(self._workspace, self._window.actions_by_id, self._window).open()

    def import_guideline(self) -> None:
        """Let a Markdown file be chosen and make it the guideline, as one step."""
        from declannot.exchange.guidelines import guideline_from, guideline_step

        project = self._workspace.project
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a guideline"),
            self._settings.values.last_folder,
            self.tr("Markdown (*.md *.markdown *.txt);;All files (*)"),
        )
        if not name or project is None:
            return
        try:
            step = guideline_step(project, guideline_from(Path(name)))
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        if step is None:
            self._workspace.notice(message("This guideline is in force already"), Kind.HINT)
        elif self._workspace.run(step):
            self._workspace.notice(message("The guideline is in force"))

    def export_guideline(self) -> None:
        """Let a file be named and write the guideline to it."""
        from declannot.exchange.guidelines import export_guideline

        project = self._workspace.project
        if project is None:
            return
        if not project.guideline.strip():
            self._workspace.notice(message("This project has no guideline"), Kind.HINT)
            return
        folder = Path(self._settings.values.last_folder or Path.home())
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the guideline"),
            str(folder / f"{project.path.stem}.guideline.md"),
            self.tr("Markdown (*.md)"),
        )
        if not name:
            return
        try:
            export_guideline(project, Path(name))
        except DeclannotError as error:
            tell_error(self._window, error)
            return
        self._workspace.notice(message("Wrote {place}", place=name))
