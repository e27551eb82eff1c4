"""The panels round the statement, in their docks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from declannot.app.docks import LEFT, RIGHT, Dock
from declannot.app.panels.documents_panel import DocumentsPanel
from declannot.app.panels.inspector import Inspector
from declannot.app.panels.label_palette import LabelPalette
from declannot.app.panels.spans_table import SpansTable
from declannot.app.theme import Theme

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow

Panel = DocumentsPanel | LabelPalette | Inspector | SpansTable
_LEFT_WIDTH, _RIGHT_WIDTH, _INSPECTOR_HEIGHT = 236, 316, 330


class PanelDocks(QObject):
    """Makes the panels, puts them into docks and ties them to the window's commands.

    Attributes:
        documents, palette, inspector, spans: the panels.
        docks: the docks by name, in the order of the View menu.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        workspace, hand = window.workspace, window.hand
        self.documents = DocumentsPanel(workspace)
        self.palette = LabelPalette(workspace, hand)
        self.inspector = Inspector(workspace, hand)
        self.spans = SpansTable(workspace, hand)
        self._panels: dict[str, Panel] = {
            "documents": self.documents,
            "labels": self.palette,
            "inspector": self.inspector,
            "spans": self.spans,
        }
        titles = {
            "documents": self.tr("Documents"),
            "labels": self.tr("Labels"),
            "inspector": self.tr("Selected span"),
            "spans": self.tr("Spans"),
        }
        self.docks: dict[str, Dock] = {}
        for name, panel in self._panels.items():
            dock = Dock(name, titles[name], panel, panel.header, window)
            window.addDockWidget(LEFT if name == "documents" else RIGHT, dock)
            panel.left.connect(window.view.setFocus)
            self.docks[name] = dock
        self.documents.open_requested.connect(workspace.open_document)

    def show_theme(self, theme: Theme) -> None:
        """Give every panel the colours of a theme."""
        for panel in self._panels.values():
            panel.set_theme(theme)

    def edit_attribute(self, attribute_id: str) -> bool:
        """Put the keyboard into an attribute's field; return whether there is one on show."""
        return self.inspector.edit_attribute(attribute_id)

    def first_sizes(self) -> None:
        """Give the docks the widths and heights of a fresh start."""
        window, docks = self._window, self.docks
        window.resizeDocks(
            [docks["documents"], docks["labels"]],
            [_LEFT_WIDTH, _RIGHT_WIDTH],
            Qt.Orientation.Horizontal,
        )
        room = window.height() - window.menuBar().height() - window.statusBar().height()
        labels = min(docks["labels"].sizeHint().height(), room * 2 // 5)
        inspector = min((room - labels) * 3 // 5, _INSPECTOR_HEIGHT)
        window.resizeDocks(
            [docks["labels"], docks["inspector"], docks["spans"]],
            [labels, inspector, room - labels - inspector],
            Qt.Orientation.Vertical,
        )

    def keep(self) -> None:
        """Write what is being typed in a panel, before the window closes."""
        self.inspector.keep_note()
