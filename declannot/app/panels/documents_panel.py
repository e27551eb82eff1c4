"""The list of documents at the left of the statement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from declannot.app.forms.ui_documents_panel import Ui_DocumentsPanel
from declannot.app.models.documents_model import DOCUMENT_ID, DocumentRow, DocumentsModel
from declannot.app.panels.document_choices import DocumentChoices
from declannot.app.panels.document_row import DocumentDelegate
from declannot.app.panels.flow_layout import FlowLayout
from declannot.app.panels.later import Later
from declannot.app.panels.leaving import leave_on_escape
from declannot.app.panels.painting import dress_heading
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace
from declannot.domain.carried_span import CarriedSpan
from declannot.domain.document import Document, Layer
from declannot.domain.errors import DeclannotError
from declannot.domain.span import Range, Span
from declannot.store.readable import readable_characters, readable_in

if TYPE_CHECKING:
    from declannot.domain.content import LayerContent
    from declannot.store.project import Applied

_FILTER_DELAY_MS = 80


class DocumentsPanel(QWidget):
    """Documents with their status, number of spans and progress.

    Attributes:
        open_requested: carries the id of the document that should be shown.
        chosen: another filter or order is in force.
        menu_wanted: carries where on the screen the menu of the selected documents should open.
        left: the statement should have the keyboard again.
        header: heading and figures; a dock can take it as its title bar.
    """

    open_requested = Signal(str)
    menu_wanted = Signal(QPoint)
    left = Signal()
    chosen = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        model: DocumentsModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._form = Ui_DocumentsPanel()
        self._form.setupUi(self)
        self.header = self._form.header
        self.filter, self.view = self._form.filter, self._form.documents
        self.model = model or DocumentsModel()
        self.model.setParent(self)
        self._delegate = DocumentDelegate(self.model)
        self._read: tuple[Range, ...] = ()
        dress_heading(self._form.heading, self._form.count)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.show_one_column(self._delegate.row_height(self.font()))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        form = self._form
        flow = FlowLayout(form.choices, 2)
        for button in (form.folder, form.narrow, form.order):
            flow.addWidget(button)
        self.choices = DocumentChoices(self.model, form.folder, form.narrow, form.order, self)
        self._read_again = Later(self._read_all, self)
        self._filter_later = Later(self._filter, self, _FILTER_DELAY_MS)
        self._worked_on: LayerContent | None = None
        self._update_soon = Later(self._update_worked_on, self)
        self._connect()
        self._read_again.call()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected documents, from top to bottom."""
        return [each.document.id for each in self.selected_rows()]

    def selected_rows(self) -> list[DocumentRow]:
        """Return the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.row(row) for row in rows]

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def show_filter(self, text: str) -> None:
        """Narrow the list at once."""
        self.filter.setText(text)
        self._filter_later.now()

    def show_sort(self, sort: str) -> None:
        """Put the list in another order."""
        self.model.set_sort(sort)
        self.choices.show_chosen()
        self._show_open()
        self.chosen.emit()

    def refresh(self) -> None:
        """Read all documents anew at once."""
        self._read_again.forget()
        self._read_all()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.project_changed.connect(self._read_again.call)
        workspace.document_changed.connect(self._show_open)
        workspace.changes_applied.connect(self._take_in)
        self.view.picked.connect(self._open)
        self.view.left.connect(self.left)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.filter.textChanged.connect(lambda _text: self._filter_later.call())
        self.filter.returnPressed.connect(self._open_first)
        self.choices.filter_wanted.connect(self.show_filter)
        self.choices.sort_wanted.connect(self.show_sort)
        leave_on_escape(self.filter, self.left.emit, self.view)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_figures)
        self.model.dataChanged.connect(self._show_figures)

    # Filling the list

    def _read_all(self) -> None:
        project = self._workspace.project
        rows: list[DocumentRow] = []
        if project is not None:
            try:
                documents = project.present_documents()
                summaries = project.summaries(self._workspace.annotator.id)
                waiting = project.carried_open()
            except DeclannotError as error:
                self._workspace.refuse(error)
                return
            for document in documents:
                found = summaries.get(document.id)
                open_spans = waiting.get(document.id, 0)
                rows.append(
                    DocumentRow(document, found.status, found.spans, found.read_share, open_spans)
                    if found
                    else DocumentRow(document, waiting=open_spans)
                )
        elif self._workspace.document is not None:  # a glance before the project is open
            rows.append(DocumentRow(self._workspace.document))
        self.model.show_all(rows)
        self._show_open()

    def _show_open(self) -> None:
        self._update_soon.now()
        document = self._workspace.document
        content = self._workspace.content
        self._read = content.layer.read if content else ()  # its share stands in the summary
        self.model.set_open(document.id if document else None)
        self._update(content)
        row = self.model.row_of(document.id) if document else -1
        if row < 0 or len(self.selected_ids()) > 1:
            return
        index = self.model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _take_in(self, applied: Applied) -> None:
        """Show what a step changed; only bulk work and other people's layers are read anew."""
        if self._read_again.is_due:
            return
        content = self._workspace.content
        shown_layer = content.layer.id if content else ""
        elsewhere = applied.coarse
        for change in applied.changes:
            entity = change.entity
            if isinstance(entity, Document):
                self._take_in_document(entity, gone=change.after is None)
            elif isinstance(entity, CarriedSpan):
                elsewhere = True
            elif isinstance(entity, Layer):
                elsewhere |= entity.id != shown_layer
            elif isinstance(entity, Span):
                elsewhere |= entity.layer_id != shown_layer
        if elsewhere:
            self._read_again.call()
        else:
            self._worked_on = content  # another may be shown before its row is drawn
            self._update_soon.call()

    def _take_in_document(self, document: Document, *, gone: bool) -> None:
        if document.version_of:
            self._read_again.call()  # the version before it goes from the list, or comes back
        if gone:
            self.model.drop(document.id)
            return
        known = self.model.known(document.id)
        if known is None:
            self._read_again.call()  # undoing a removal brings its spans back as well
            self.model.put(DocumentRow(document))
        else:
            self.model.put(replace(known, document=document))

    def _update_worked_on(self) -> None:
        content, self._worked_on = self._worked_on, None
        self._update(content)

    def _update(self, content: LayerContent | None) -> None:
        if content is None or content.layer.is_gold:
            return
        row = self.model.known(content.document.id)
        if row is None:
            return
        share, read = row.read_share, content.layer.read
        if read != self._read:
            share, self._read = _share(read, content.text.text), read
        self.model.update(content.document.id, content.layer.status, len(content.spans), share)

    def _filter(self) -> None:
        self._update_soon.now()
        self.model.set_filter(self.filter.text())
        self.choices.show_chosen()
        self._show_open()
        self.chosen.emit()

    def _show_figures(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        if self.model.is_filtered:
            text = self.tr("{shown} of {total} shown").format(shown=shown, total=total)
        else:
            text = self.tr("{done} of {total} done").format(done=self.model.done, total=total)
        self._form.count.setText(text if total else "")
        if total:
            empty = self.tr("No document holds these words.")
            if self.model.filter.terms:
                empty = self.tr("No document is like this.")
            if self.model.filter.unknown:
                empty = self.tr(
                    "“{words}” is not understood; it was looked for as it stands."
                ).format(words=" ".join(self.model.filter.unknown))
        else:
            empty = self.tr("No documents yet. Drop text files here, or add them from the menu.")
        self._form.empty.setText(empty)
        self._form.empty.setVisible(shown == 0)
        self.view.setVisible(shown > 0)

    # The hand

    def _open(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(DOCUMENT_ID))

    def _open_first(self) -> None:
        self._filter_later.now()
        if self.model.rowCount():
            self._open(self.model.index(0))

    def _show_menu(self, point: QPoint) -> None:
        index = self.view.indexAt(point)
        if index.isValid() and not self.view.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flags)
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _share(read: tuple[Range, ...], text: str) -> float:
    """Return the share of what can be read, blanks left out, that was read: 0 to 1."""
    total = readable_characters(text)
    return min(1.0, readable_in(text, read) / total) if total else 0.0
