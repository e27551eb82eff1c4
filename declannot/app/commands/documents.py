"""What the Document menu does, and who annotates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QInputDialog

from declannot.app.commands.document_menu import DocumentMenu
from declannot.app.commands.many_documents import ManyDocuments
from declannot.app.corpus.pages import DOCUMENTS
from declannot.app.notices import Kind
from declannot.app.settings import RECENT_LIMIT
from declannot.app.workspaces import CORPUS
from declannot.domain.change import Step
from declannot.domain.content import LayerContent
from declannot.domain.document import Document, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.domain.operations.documents import (
    delete_documents,
    rename_document,
    set_properties,
)
from declannot.domain.versions_of_text import versions_before

if TYPE_CHECKING:
    from declannot.app.corpus.documents_page import DocumentsPage
    from declannot.app.main_window import MainWindow
    from declannot.app.panels.documents_panel import DocumentsPanel
    from declannot.store.project import Applied


class DocumentCommands(QObject):
    """Properties, title, status, deletion, and going from document to document.

    Attributes:
        many: what is done to several at once.
        menu: the context menu of lists of documents.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._panel: DocumentsPanel | None = None
        self.many, self.menu = ManyDocuments(window), DocumentMenu(window)
        actions = window.actions_by_id
        actions.bind("document_properties", self.properties)
        actions.bind("remarks", self.remark)
        actions.bind("rename_document", self.rename)
        actions.bind("delete_document", self.delete)
        actions.bind("mark_done", self.toggle_done)
        actions.bind("next_open_document", self.go_to_open)
        self._workspace.changes_applied.connect(self._see_restored)
        actions.bind("next_document", lambda: self.go(1))
        actions.bind("previous_document", lambda: self.go(-1))
        actions.bind("annotator", self.choose_annotator)

    def open(self, document: Document) -> None:
        """Open a document, and show it where something else stands in its place."""
        was_hidden = self._workspace.statement_hidden
        if self._workspace.open_document(document.id) and was_hidden:
            self._window.workspaces.show_statement()
            self._window.view.setFocus()

    def properties(self, document: Document | None = None) -> None:
        """Show and change what is known about a document, that meant if none is named.

        Several, selected in the table of the corpus, are changed together.
        """
        from declannot.app.dialogs.document_properties import DocumentProperties

        table = self._table()
        if document is None and table is not None and len(table.selected()) > 1:
            self.many.change(table.selected())
            return
        document = document or self._meant()
        if document is None:
            return
        workspace = self._workspace
        dialog = DocumentProperties(
            document,
            self._window,
            gold=self._gold_status(document),
            read_only=workspace.read_only or workspace.is_task or workspace.shows_earlier,
            earlier=self._versions_before(document),
        )
        dialog.version_wanted.connect(workspace.open_document)
        dialog.accepted.connect(lambda: self._change(document, dialog.document()))
        dialog.open()

    def _versions_before(self, document: Document) -> list[Document]:
        project = self._workspace.project
        if project is None or not document.version_of:
            return []
        return versions_before(document, project.documents())

    def _gold_status(self, document: Document) -> Status:
        """Return how far the gold of a document has come; new where it cannot be read."""
        project = self._workspace.project
        try:
            layers = project.layers(document.id) if project is not None else []
        except DeclannotError:
            return Status.NEW
        return next((each.status for each in layers if each.is_gold), Status.NEW)

    def remark(self) -> None:
        """Read and write the annotator's remarks on the present document."""
        from declannot.app.dialogs.remarks import Remarks

        content = self._workspace.content
        if content is None:
            self._refuse_without_document()
            return
        dialog = Remarks(content.document.title, content.layer.notes, self._window)
        dialog.accepted.connect(lambda: self._window.hand.set_remarks(dialog.text))
        dialog.open()

    def rename(self, document: Document | None = None) -> None:
        """Change the title of a document, that meant if none is named."""
        if document is None and len(self._workspace.documents_meant()) > 1:
            self._workspace.notice(
                message("Several documents are selected: select the one to rename"), Kind.REFUSED
            )
            return
        document = document or self._meant()
        if document is None or not self._may_change():
            return
        title, accepted = QInputDialog.getText(
            self._window, self.tr("Rename"), self.tr("Title"), text=document.title
        )
        if accepted:
            self._run(lambda: rename_document(document, title))

    def delete(self, documents: Sequence[Document] = ()) -> None:
        """Delete documents, those meant if none is named; undo brings them back."""
        workspace = self._workspace
        chosen = list(documents) or workspace.documents_meant()
        if not chosen:
            self._refuse_without_document()
        if not chosen or not self._may_change() or workspace.project is None:
            return
        try:
            parts = [(each, *self._all_of(each)) for each in chosen]
        except DeclannotError as error:
            workspace.refuse(error)
            return
        neighbour = self._neighbour({each.id for each in chosen})
        gone = workspace.project.accepted_findings()
        if self._run(lambda: delete_documents(parts, gone)):
            if workspace.document is None and neighbour is not None:
                workspace.open_document(neighbour)
            workspace.notice(
                message("Deleted “{title}”; undo brings it back", title=chosen[0].title)
                if len(chosen) == 1
                else message("Deleted {count} documents; undo brings them back", count=len(chosen))
            )

    def toggle_done(self) -> None:
        """Mark the documents meant as done, or open them again."""
        table = self._table()
        if table is not None:
            table.toggle_done()
            return
        content = self._workspace.content
        if content is None:
            self._refuse_without_document()
        elif content.layer.is_gold:
            self._window.review.toggle_done()
        else:
            self._window.hand.set_done(content.layer.status is not Status.DONE)

    def go(self, direction: int) -> None:
        """Open the document below (1) or above (-1) in the list."""
        workspace = self._workspace
        if workspace.project is None:
            return
        order = self._order()
        present = workspace.document.id if workspace.document else None
        index = order.index(present) + direction if present in order else 0
        if 0 <= index < len(order):
            workspace.open_document(order[index])
        else:
            last = message("This is the last document")
            first = message("This is the first document")
            workspace.notice(last if direction > 0 else first, Kind.HINT)

    def go_to_open(self) -> None:
        """Open the next document in the list that is not done, round its end.

        In the table of the corpus the list is what it shows, from the selected row on.
        """
        workspace, table = self._workspace, self._table()
        if workspace.project is None:
            workspace.notice(message("No project is open"), Kind.REFUSED)
            return
        order = self._order() if table is None else table.shown_ids()
        owner = None if workspace.shows_gold else workspace.annotator.id
        summaries = workspace.project.summaries(owner)
        meant = next(iter(workspace.documents_meant()), workspace.document)
        present = meant.id if meant is not None else None
        index = order.index(present) if present in order else -1
        for document_id in [*order[index + 1 :], *order[: max(index, 0)]]:
            summary = summaries.get(document_id)
            if summary is None or summary.status is not Status.DONE:
                workspace.open_document(document_id)
                self._window.workspaces.show_statement()
                return
        workspace.notice(
            message("No other document of those shown in the list is left to do")
            if self._is_narrowed()
            else message("No other document is left to do"),
            Kind.HINT,
        )

    def take_panel(self, panel: DocumentsPanel) -> None:
        """Take the list beside the statement: its menu, and how it was narrowed and ordered."""
        self._panel = panel
        panel.menu_wanted.connect(self._open_menu)
        settings, workspace = self._window.settings, self._workspace
        panel.show_sort(settings.values.document_order)
        self._bring_filter_back()
        workspace.project_changed.connect(self._bring_filter_back)
        panel.chosen.connect(self._keep_choices)

    def _open_menu(self, place: QPoint) -> None:
        panel = self._panel
        if panel is not None:
            chosen = panel.selected_rows()
            documents = [each.document for each in chosen]
            self.menu.open(chosen, place, panel, lambda: self.many.toggle_done(documents))

    def _bring_filter_back(self) -> None:
        project = self._workspace.project
        if project is not None and self._panel is not None:
            kept = self._window.settings.values.document_filters
            self._panel.show_filter(kept.get(str(project.path.resolve()), ""))

    def _keep_choices(self) -> None:
        project = self._workspace.project
        if project is None or self._panel is None:
            return
        settings, model = self._window.settings, self._panel.model
        name = str(project.path.resolve())
        kept = {key: each for key, each in settings.values.document_filters.items() if key != name}
        if model.filter:
            kept[name] = model.filter.text
        while len(kept) > 2 * RECENT_LIMIT:
            del kept[next(iter(kept))]
        settings.put(document_order=model.sorted_by, document_filters=kept)

    def _order(self) -> list[str]:
        """Return the documents as the list on the screen has them; all where there is none."""
        shown = self._window.panels.listed
        if shown is not None:
            return shown.shown_ids()
        project = self._workspace.project
        return [each.id for each in project.present_documents()] if project is not None else []

    def _is_narrowed(self) -> bool:
        shown = self._window.panels.listed
        return shown is not None and shown.is_filtered

    def choose_annotator(self) -> None:
        """Change the annotator's name, or let somebody else work."""
        from declannot.app.dialogs.annotator import AnnotatorDialog

        if self._workspace.project is None:
            self._workspace.notice(message("No project is open"), Kind.REFUSED)
            return
        dialog = AnnotatorDialog(self._workspace, self._window)
        dialog.open()

    def _change(self, before: Document, after: Document) -> None:
        self._run(lambda: set_properties(before, after))

    def _run(self, make: Callable[[], Step | None]) -> bool:
        try:
            step = make()
        except DeclannotError as error:
            self._workspace.refuse(error)
            return False
        done = self._workspace.run(step)
        if done and step is not None:
            self._workspace.notice(step.name)
        return done

    def _meant(self) -> Document | None:
        meant = self._workspace.documents_meant()
        if not meant:
            self._refuse_without_document()
        return meant[0] if meant else None

    def _table(self) -> DocumentsPage | None:
        """Return the table of the corpus, where it is on the screen."""
        window = self._window
        if window.workspaces.current != CORPUS or window.corpus.room.page != DOCUMENTS:
            return None
        from declannot.app.corpus.documents_page import DocumentsPage

        page = window.corpus.room.body(DOCUMENTS)
        return page if isinstance(page, DocumentsPage) else None

    def _refuse_without_document(self) -> None:
        self._workspace.notice(message("No document is open"), Kind.REFUSED)

    def _may_change(self) -> bool:
        if self._workspace.project is not None and self._workspace.read_only:
            self._workspace.notice(message("The project is open for reading only"), Kind.REFUSED)
            return False
        if self._workspace.is_task:
            self._workspace.notice(
                message("The documents of a task stay as the trainer sent them"), Kind.REFUSED
            )
            return False
        return True

    def _all_of(self, document: Document) -> tuple[str, list[LayerContent]]:
        project = self._workspace.project
        assert project is not None
        layers = project.layers(document.id)
        contents = [project.content(document.id, each.annotator_id) for each in layers]
        return project.text(document.id).text, contents

    def _see_restored(self, applied: Applied) -> None:
        """Where no document is open, show one that undo has brought back."""
        if self._workspace.document is None and applied.direction != "do":
            QTimer.singleShot(0, self, lambda: self._open_first(applied.documents))

    def _open_first(self, document_ids: Sequence[str]) -> None:
        project = self._workspace.project
        if project is None or self._workspace.document is not None:
            return
        there = {each.id for each in project.documents()}
        found = next((each for each in document_ids if each in there), None)
        if found is not None:
            self._workspace.open_document(found)

    def _neighbour(self, gone: set[str]) -> str | None:
        """Return the document to show once those are gone: the one below, else above."""
        assert self._workspace.project is not None
        order = self._order()
        present = self._workspace.document.id if self._workspace.document else None
        if present not in gone or present not in order:
            return None
        index = order.index(present)
        candidates = [*order[index + 1 :], *reversed(order[:index])]
        return next((each for each in candidates if each not in gone), None)
