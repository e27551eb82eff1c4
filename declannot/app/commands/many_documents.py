"""What is done to several documents chosen in a list, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from declannot.app.notices import Kind
from declannot.domain.document import Document, Layer, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.identity import new_id
from declannot.domain.message import message
from declannot.domain.operations.layers import set_status_of_many

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow


class ManyDocuments(QObject):
    """Properties and status of the documents one has chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace

    def change(self, chosen: Sequence[Document]) -> None:
        """Change properties of documents after a look at what changes."""
        from declannot.app.corpus.edit_many import EditMany
        from declannot.domain.operations.document_editing import edit_properties

        workspace, project = self._workspace, self._workspace.project
        if not chosen or project is None or not self._may_write():
            return
        gold = {
            each.document_id: each.status
            for each in project.layer_facts()
            if each.annotator_id is None
        }
        dialog = EditMany(chosen, gold, self._window)

        def change() -> None:
            step = edit_properties(chosen, dialog.edit(), gold)
            if workspace.run(step) and step is not None:
                workspace.notice(step.name)

        dialog.accepted.connect(change)
        dialog.open()

    def toggle_done(self, chosen: Sequence[Document]) -> None:
        """Mark documents as done in one's own work, or open them again where all of them are."""
        workspace, project = self._workspace, self._workspace.project
        if not chosen or project is None or not self._may_write():
            return
        try:
            stored = project.layers_of(workspace.annotator.id, [each.id for each in chosen])
        except DeclannotError as error:
            workspace.refuse(error)
            return
        layers = [stored.get(each.id) or self._untouched(each.id) for each in chosen]
        is_done = all(layer.status is Status.DONE for layer in layers)
        step = set_status_of_many(
            [(layer, layer.document_id in stored) for layer in layers],
            Status.STARTED if is_done else Status.DONE,
        )
        if workspace.run(step) and step is not None:
            workspace.notice(step.name)

    def _untouched(self, document_id: str) -> Layer:
        """Return one's layer of a document one never worked on; that of the screen has its id."""
        content = self._workspace.content
        if content is not None and content.document.id == document_id and not content.layer.is_gold:
            return content.layer
        return Layer(
            id=new_id(), document_id=document_id, annotator_id=self._workspace.annotator.id
        )

    def _may_write(self) -> bool:
        if self._workspace.read_only:
            self._workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
        return not self._workspace.read_only
