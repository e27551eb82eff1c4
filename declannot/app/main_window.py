"""The main window: the statement in the middle, docks round it, menus and status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow

from declannot.app.actions import Actions
from declannot.app.commands.agreement import AgreementCommands
from declannot.app.commands.corpus import CorpusCommands
from declannot.app.commands.correcting import CorrectingCommands
from declannot.app.commands.datasets import DatasetCommands
from declannot.app.commands.documents import DocumentCommands
from declannot.app.commands.feedback import FeedbackCommands
from declannot.app.commands.guideline import GuidelineCommands
from declannot.app.commands.handover import HandoverCommands
from declannot.app.commands.help import HelpCommands
from declannot.app.commands.palette import PaletteCommands
from declannot.app.commands.printing import PrintCommands
from declannot.app.commands.projects import ProjectCommands
from declannot.app.commands.reading import ReadingCommands
from declannot.app.commands.relations import RelationCommands
from declannot.app.commands.review import ReviewCommands
from declannot.app.commands.safekeeping import Safekeeping
from declannot.app.commands.schema import SchemaCommands
from declannot.app.commands.settings import SettingsCommands
from declannot.app.commands.spans import SpanCommands
from declannot.app.commands.task import TaskCommands
from declannot.app.commands.transfer import TransferCommands, local_paths
from declannot.app.first_hints import FirstHints
from declannot.app.latin_shortcuts import trigger_by_place
from declannot.app.menu_key import open_context_menu
from declannot.app.menus import Menus
from declannot.app.more_untagged import MoreUntagged
from declannot.app.notices import Kind
from declannot.app.panel_docks import ROOM_BESIDE, PanelDocks
from declannot.app.settings import Place, Settings
from declannot.app.statement.hand import Hand
from declannot.app.statement.view import StatementView
from declannot.app.statement_page import StatementPage
from declannot.app.status_bar import StatusBar
from declannot.app.style import Appearance
from declannot.app.tab_order import neighbour
from declannot.app.tasks import Task
from declannot.app.theme import Theme
from declannot.app.time_on_task import TimeOnTask
from declannot.app.wheel_guard import WheelGuard
from declannot.app.workspace import Workspace
from declannot.app.workspaces import ANNOTATE, STATEMENT, Entry, Workspaces, bytes_of, text_of
from declannot.domain.message import message
from declannot.paths import DataFolder

if TYPE_CHECKING:
    from declannot.store.project import Applied

_FIRST_SIZE = QSize(1440, 900)
_DROP_DELAY_MS = 0

_LEAST_SIZE_PX = (480, 320)


class MainWindow(QMainWindow):
    """Puts the parts together; what they do stands in ``commands``.

    Attributes:
        workspace, settings, appearance, data_folder: what the window works with.
        panels: what is in the docks, once ``complete`` was called.
        view, hand: the statement and what obeys its keys.
        page, status, docks: the other parts on the screen; docks by name.
        actions_by_id: every action.
        workspaces: the workspaces of the window, with their pages and docks.
    """

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        appearance: Appearance,
        data_folder: DataFolder,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.settings = settings
        self.appearance = appearance
        self.data_folder = data_folder
        self._first_sizes_due = False
        self.setAcceptDrops(True)
        # A fixed least size: else every edit that fills the inspector makes the frame ask anew.
        self.setMinimumSize(*_LEAST_SIZE_PX)
        self.setDockNestingEnabled(True)
        self.view = StatementView(workspace.selection)
        self.hand = Hand(workspace, self.view)
        self.page = StatementPage(workspace, self.view)
        self.status = StatusBar(workspace)
        self.setStatusBar(self.status)
        self.actions_by_id = Actions(self, workspace)
        self.hand.follow_keys(self.actions_by_id.key_or_name, self.actions_by_id.keys_changed)
        self.first_hints = FirstHints(self)
        WheelGuard(self)
        self.workspaces = Workspaces(self)
        self.workspaces.add_page(STATEMENT, self.page)
        self.panels = PanelDocks(self)
        self.docks = self.panels.docks
        self.workspaces.add(
            Entry(
                ANNOTATE,
                docks=list(self.docks),
                tab_order=("inspector", "spans", "relations", "labels", "documents"),
                first_sizes=self.panels.first_sizes,
            )
        )
        self._make_commands()
        self.menus = Menus(self)
        self._connect()
        self.workspaces.first_layout()
        self._restore_layout()
        self._show_theme(appearance.theme)
        self._show_schema()
        self.show_document()
        self.show_window_title()

    def _make_commands(self) -> None:
        """Let what the menus offer be done."""
        self.projects = ProjectCommands(self)
        self.safekeeping = Safekeeping(self)
        self.documents = DocumentCommands(self)
        self.correcting = CorrectingCommands(self)
        self.time = TimeOnTask(self)
        self.transfer = TransferCommands(self)
        self.datasets = DatasetCommands(self)
        self.printing = PrintCommands(self)
        self.reading = ReadingCommands(self)
        self.spans = SpanCommands(self)
        self.schema = SchemaCommands(self)
        self.relations = RelationCommands(self)
        self.review = ReviewCommands(self)
        self.agreement = AgreementCommands(self)
        self.guideline = GuidelineCommands(self)
        self.corpus = CorpusCommands(self)
        self.handover = HandoverCommands(self)
        self.task = TaskCommands(self)
        self.feedback = FeedbackCommands(self)
        self.help = HelpCommands(self)
        self.command_palette = PaletteCommands(self)
        self.settings_dialog = SettingsCommands(self)
        self.more = MoreUntagged(self)

    def _connect(self) -> None:
        workspace, view = self.workspace, self.view
        workspace.document_changed.connect(self.show_document)
        workspace.schema_changed.connect(self._show_schema)
        workspace.project_changed.connect(self.show_window_title)
        workspace.changes_applied.connect(self._take_in)
        workspace.place_wanted.connect(view.ensure_visible)
        workspace.is_visible = self._is_visible
        view.column_moved.connect(self.page.align)
        self.hand.menu_wanted.connect(self.menus.open_context)
        self.appearance.changed.connect(self._show_theme)
        actions, empty = self.actions_by_id, self.page.empty
        actions.bind("reset_layout", self.workspaces.reset_layout)
        actions.bind_toggle("full_screen", self._show_full_screen)
        self.status.on_annotator(self.documents.choose_annotator)
        self.status.on_zoom(view.zoom_reset)
        empty.bind(empty.import_button, self.transfer.choose_files)
        empty.bind(empty.paste_button, self.transfer.paste)
        empty.bind(empty.open_button, self.projects.choose)
        empty.bind(empty.new_button, self.projects.new)

    def complete(self) -> None:
        """Fill the docks; called once, right after the statement was first painted."""
        if self.panels.filled:
            return
        self.panels.fill(self.appearance.theme)
        self.guideline.complete()
        if self._first_sizes_due:
            self.workspaces.first_sizes()
        else:
            self.workspaces.fit_soon()
        self.view.setFocus()

    # What is shown

    def show_document(self) -> None:
        """Show the workspace's document, or none."""
        workspace, view = self.workspace, self.view
        same = (
            view.content is not None
            and workspace.content is not None
            and view.content.document.id == workspace.content.document.id
        )
        position = view.first_visible_offset() if same else 0
        view.set_statement(workspace.content, workspace.language)
        if same:
            view.restore_position(position)
        if workspace.content is not None and not same:
            view.setFocus()

    def show_window_title(self) -> None:
        """Name the project in the window's frame."""
        project = self.workspace.project
        if project is None:
            self.setWindowTitle("declannot")
        else:
            title = project.info.title or project.path.stem
            self.setWindowTitle(f"{title} — declannot")

    def place(self) -> Place:
        """Return where one is: document, first line seen, caret, annotator."""
        workspace = self.workspace
        place = Place(
            document=workspace.document.id if workspace.document else "",
            offset=self.view.first_visible_offset(),
            caret=workspace.selection.caret,
            annotator=workspace.annotator.id if workspace.annotator_stored else "",
        )
        return self.guideline.noted(self.review.noted(place))

    def show_place(self, place: Place) -> None:
        """Scroll and put the caret where one was."""
        self.guideline.go_to(place)
        text = self.workspace.text
        if text is not None:
            self.workspace.selection.set_caret(min(place.caret, text.length))
            self.view.restore_position(place.offset)

    def edit_attribute(self, attribute_id: str) -> bool:
        """Put the keyboard into an attribute's field; return whether there is one on show."""
        return self.panels.edit_attribute(attribute_id)

    def show_hint(self) -> None:
        """Show the first hints, until they are closed for good."""
        self.first_hints.show()

    def _take_in(self, applied: Applied) -> None:
        content = self.workspace.content
        if applied.coarse or content is None or content is not self.view.content:
            return
        self.view.spans_changed(applied.changes)

    def _show_schema(self) -> None:
        self.view.set_schema(self.workspace.schema)
        self.page.refresh()

    def _show_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)
        self.panels.show_theme(theme)
        self.workspaces.bar.set_theme(theme)

    def _is_visible(self, offset: int) -> bool:
        rectangle = self.view.caret_rect(offset)
        return rectangle.top() >= 0 and rectangle.bottom() <= self.view.viewport().height()

    # Layout

    def _restore_layout(self) -> None:
        values = self.settings.values
        if not (values.geometry and self.restoreGeometry(bytes_of(values.geometry))):
            available = self.screen().availableSize()
            self.resize(_FIRST_SIZE.boundedTo(available * 0.9))
            if available.width() <= _FIRST_SIZE.width() + 200:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        self._first_sizes_due = not self.workspaces.restore_layout()
        self.workspaces.refresh()

    def _show_full_screen(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keyboard in the statement."""
        super().showEvent(event)
        if self._first_sizes_due and not event.spontaneous():  # that is: back from an icon
            self.workspaces.first_sizes()
        self.view.setFocus()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let Tab go from the statement to the selected span, and on as the eye does."""
        areas = (*self.workspaces.tab_areas(), self.status)
        widget = neighbour(areas, self.focusWidget(), forwards=forwards)
        if widget is None:
            return False
        reason = Qt.FocusReason
        widget.setFocus(reason.TabFocusReason if forwards else reason.BacktabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panels know how much room there is."""
        super().resizeEvent(event)
        self.panels.fit_room()
        if self.panels.filled:
            self.workspaces.fit_soon()
        self.workspaces.bar.set_narrow(self.width() < ROOM_BESIDE)

    # Files dragged onto the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this machine."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the project or import what was dropped, once the drag is over."""
        paths = local_paths(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(_DROP_DELAY_MS, self, lambda: self.transfer.drop(paths))

    # The end

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take menu keys nobody knew for layouts without Latin letters, and Shift+F10."""
        if not trigger_by_place(self, event) and not open_context_menu(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and close; with work under way or unsaved changes not at once."""
        workspace = self.workspace
        if any(task.running for task in self.findChildren(Task)):
            event.ignore()
            workspace.notice(
                message("Work is still going on: wait for it, or cancel it first"), Kind.REFUSED
            )
            return
        if workspace.unsaved and not workspace.retry():
            event.ignore()
            self.projects.unless_unsaved(self.close)
            return
        self.panels.keep()
        self.review.keep()
        self.projects.note_place()
        self.workspaces.keep_layout()
        self.settings.put(geometry=text_of(self.saveGeometry()))
        self.settings.save()
        workspace.finish_opening = None
        workspace.close_project()
        event.accept()
