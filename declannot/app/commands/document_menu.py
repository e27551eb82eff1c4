"""The context menu of documents, the same in every list of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from declannot.domain.document import Document, Status

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class Listed(Protocol):
    """A row of a list of documents."""

    @property
    def document(self) -> Document:
        """What the row is about."""

    @property
    def status(self) -> Status:
        """How far the work is that the list shows."""


class DocumentMenu(QObject):
    """Offers what can be done with the documents chosen in a list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def open(
        self,
        chosen: Sequence[Listed],
        place: QPoint,
        parent: QWidget,
        toggle_done: Callable[[], object],
    ) -> None:
        """Open the menu at a place on the screen; there is none where nothing is chosen.

        Args:
            chosen: rows from top to bottom.
            parent: the list.
            toggle_done: marks what is chosen as done, or opens it again.
        """
        if not chosen:
            return
        workspace, commands = self._window.workspace, self._window.documents
        documents = [each.document for each in chosen]
        first, is_one = documents[0], len(documents) == 1
        is_writable = not workspace.read_only
        is_own = is_writable and not workspace.is_task
        is_done = all(each.status is Status.DONE for each in chosen)
        done = self.tr("Reopen") if is_done else self.tr("Mark as done")
        properties = self.tr("Properties…") if is_one else self.tr("Change properties…")
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        self._offer(menu, self.tr("Open"), "", lambda: commands.open(first))
        self._offer(menu, done, "mark_done", toggle_done).setEnabled(is_writable)
        menu.addSeparator()
        rename = self._offer(
            menu, self.tr("Rename…"), "rename_document", lambda: commands.rename(first)
        )
        rename.setEnabled(is_own and is_one)
        change = self._offer(
            menu,
            properties,
            "document_properties",
            lambda: commands.properties(first) if is_one else commands.many.change(documents),
        )
        change.setEnabled(is_own or is_one)
        menu.addSeparator()
        delete = self._offer(
            menu, self.tr("Delete"), "delete_document", lambda: commands.delete(documents)
        )
        delete.setEnabled(is_own)
        menu.popup(place)

    def _offer(self, menu: QMenu, text: str, same_as: str, do: Callable[[], object]) -> QAction:
        """Add an entry that names the key of the action that does the same, as it is now."""
        key = self._window.actions_by_id.key_text(same_as) if same_as else ""
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.triggered.connect(lambda _on=False: do())
        return action
