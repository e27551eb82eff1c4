"""The panels round the statement, in their docks.

The docks stand from the start, so that nothing moves; what is in them is made after the
statement has been painted, because its code takes a tenth of a second to import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget

from declannot.app.theme import Theme

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.app.models.documents_model import DocumentsModel
    from declannot.app.panels.documents_panel import DocumentsPanel
    from declannot.app.panels.inspector import Inspector
    from declannot.app.panels.label_palette import LabelPalette
    from declannot.app.panels.relations_table import RelationsTable
    from declannot.app.panels.spans_table import SpansTable

    Panel = DocumentsPanel | LabelPalette | Inspector | SpansTable | RelationsTable

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_LEFT_WIDTH, _RIGHT_WIDTH, _INSPECTOR_HEIGHT = 236, 316, 330
_LEFT_LEAST_WIDTH, _RIGHT_LEAST_WIDTH, ROOM_BESIDE = 140, 220, 900
"""Widths where the window has too little for a readable column beside the usual ones."""
_TABLE_HEIGHT = 148
"""Room for the tabs, the heading of a table and a few rows, where there is little room."""
_LABELS_HEIGHT = 296
"""Room for the labels of the default schema."""
_ROOM_FOR_THREE = 560
"""Height from which labels, selected span and table of spans stand one below the other."""


class PanelDocks(QObject):
    """Makes the docks, later the panels, and ties them to the window's commands.

    Attributes:
        docks: the docks by name, in the order of the View menu.
        documents, palette, inspector, spans, relations: the panels, once ``fill`` was called.
    """

    documents: DocumentsPanel
    palette: LabelPalette
    inspector: Inspector
    spans: SpansTable
    relations: RelationsTable

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panels: dict[str, Panel] = {}
        self._counted: DocumentsModel | None = None
        self.docks: dict[str, QDockWidget] = {}
        for name, title in (
            ("documents", self.tr("Documents")),
            ("labels", self.tr("Labels")),
            ("inspector", self.tr("Selected span")),
            ("spans", self.tr("Spans")),
            ("relations", self.tr("Relations")),
        ):
            dock = QDockWidget(title, window)
            dock.setObjectName(name)
            dock.setAllowedAreas(_LEFT | _RIGHT)
            dock.setTitleBarWidget(QWidget(dock))
            window.addDockWidget(_LEFT if name == "documents" else _RIGHT, dock)
            self.docks[name] = dock
        window.setTabPosition(_RIGHT, QTabWidget.TabPosition.North)
        self._put_tables_together()

    @property
    def filled(self) -> bool:
        """Whether the panels are there."""
        return bool(self._panels)

    def fill(self, theme: Theme) -> None:
        """Make the panels and put them into their docks, each with its heading as title bar."""
        from declannot.app.panels.documents_panel import DocumentsPanel
        from declannot.app.panels.inspector import Inspector
        from declannot.app.panels.label_palette import LabelPalette
        from declannot.app.panels.relations_table import RelationsTable
        from declannot.app.panels.spans_table import SpansTable

        window = self._window
        workspace, hand = window.workspace, window.hand
        self.documents = DocumentsPanel(workspace)
        self.palette = LabelPalette(workspace, hand)
        self.inspector = Inspector(workspace, hand)
        self.spans = SpansTable(workspace, hand)
        self.relations = RelationsTable(workspace, hand)
        self._panels = {
            "documents": self.documents,
            "labels": self.palette,
            "inspector": self.inspector,
            "spans": self.spans,
            "relations": self.relations,
        }
        self.show_theme(theme)
        self.fit_room()
        for name, panel in self._panels.items():
            dock = self.docks[name]
            placeholder = dock.titleBarWidget()
            dock.setTitleBarWidget(panel.header)
            placeholder.deleteLater()
            dock.setWidget(panel)
            panel.left.connect(window.view.setFocus)
        self.spans.menu_wanted.connect(window.menus.open_context)
        self.inspector.menu_wanted.connect(window.menus.open_context)
        self.documents.open_requested.connect(workspace.open_document)
        window.documents.take_panel(self.documents)

        if self._counted is None:
            self.count_by(self.documents.model)

    @property
    def listed(self) -> DocumentsModel | None:
        """The list of documents on the screen, or None before there is one."""
        return self._counted

    def count_by(self, model: DocumentsModel | None = None) -> None:
        """Let the status bar count what is done in a list; by default the annotator's own."""
        if model is None:
            model = self.documents.model if self.filled else None
        if self._counted is not None and self._counted is not model:
            for signal in _signals(self._counted):
                signal.disconnect(self._show_figures)
        if model is not None and self._counted is not model:
            for signal in _signals(model):
                signal.connect(self._show_figures)
        self._counted = model
        self._show_figures()

    def _show_figures(self) -> None:
        if self._counted is not None:
            self._window.status.show_documents(self._counted.done, self._counted.total)

    def show_theme(self, theme: Theme) -> None:
        """Give every panel the colours of a theme."""
        for panel in self._panels.values():
            panel.set_theme(theme)

    def edit_attribute(self, attribute_id: str) -> bool:
        """Put the keyboard into an attribute's field; return whether there is one on show."""
        return self.filled and self.inspector.edit_attribute(attribute_id)

    def first_sizes(self) -> None:
        """Give the docks the widths and heights of a fresh start."""
        window, docks = self._window, self.docks
        window.resizeDocks(
            [docks["documents"], docks["labels"]],
            [_LEFT_WIDTH, _RIGHT_WIDTH]
            if window.width() >= ROOM_BESIDE
            else [_LEFT_LEAST_WIDTH, _RIGHT_LEAST_WIDTH],
            Qt.Orientation.Horizontal,
        )
        room = max(self._room(), 3)
        self.fit_room()
        if room < _ROOM_FOR_THREE:
            self._share_place()
            window.resizeDocks(
                [docks["labels"], docks["inspector"]],
                [room * 9 // 20, room * 11 // 20],
                Qt.Orientation.Vertical,
            )
            return
        if docks["spans"] in window.tabifiedDockWidgets(docks["inspector"]):
            window.splitDockWidget(docks["inspector"], docks["spans"], Qt.Orientation.Vertical)
            self._put_tables_together()
        labels = min(_LABELS_HEIGHT, room * 12 // 25)
        inspector = min(max(180, room - labels - _TABLE_HEIGHT), _INSPECTOR_HEIGHT)
        window.resizeDocks(
            [docks["labels"], docks["inspector"], docks["spans"]],
            [labels, inspector, max(room - labels - inspector, 1)],
            Qt.Orientation.Vertical,
        )

    def _room(self) -> int:
        window = self._window
        return window.height() - window.menuBar().height() - window.statusBar().height()

    def fit_room(self) -> None:
        """Let the labels ask for less height where the window has little."""
        if self.filled:
            self.palette.set_room(little=self._room() < _ROOM_FOR_THREE)

    def _share_place(self) -> None:
        """Put the selected span and the table of spans behind each other, as tabs."""
        inspector, spans = self.docks["inspector"], self.docks["spans"]
        self._window.tabifyDockWidget(inspector, spans)
        self._put_tables_together()
        inspector.raise_()

    def _put_tables_together(self) -> None:
        """Put the table of relations behind that of spans, as a tab."""
        spans = self.docks["spans"]
        self._window.tabifyDockWidget(spans, self.docks["relations"])
        spans.raise_()

    def keep(self) -> None:
        """Write what is being typed in a panel, before the window closes."""
        if self.filled:
            self.inspector.keep_note()


def _signals(model: DocumentsModel) -> tuple[SignalInstance, ...]:
    """Return what tells that documents, or what is done of them, have changed."""
    return (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged)
