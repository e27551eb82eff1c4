"""The page of the corpus workspace that shows all documents, to look over and to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
)

from declannot.app.corpus.documents_table import FIRST_COLUMNS, DocumentsTable, TableRow
from declannot.app.corpus.pages import PageBody
from declannot.app.notices import Kind
from declannot.app.panels.document_choices import DocumentChoices
from declannot.app.panels.later import Later
from declannot.app.panels.painting import MENU_BUTTON
from declannot.app.time_words import time_words
from declannot.domain.document import Document, Status
from declannot.domain.errors import DeclannotError
from declannot.domain.message import message
from declannot.domain.versions_of_text import versions_before

if TYPE_CHECKING:
    from declannot.app.main_window import MainWindow
    from declannot.store.document_queries import LayerFacts
    from declannot.store.project import Applied, Project

_FILTER_DELAY_MS = 80
_WIDTHS = {"title": 300, "issuers": 190, "tags": 130, "everybody": 190, "source": 180}
_WIDTH = 96
_MINE, _GOLD = "mine", "gold"


class DocumentsPage(PageBody):
    """A table of all documents with what can be done with several of them.

    Attributes:
        filter, whose, table, model: its parts.
        figures: how far the project is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._workspace = window, window.workspace
        self._inside = self._outdated = False
        self._kept: set[str] = set()
        self.model = DocumentsTable()
        self.model.setParent(self)
        self._make()
        self._connect()
        self.model.set_columns(window.settings.values.document_columns or FIRST_COLUMNS)
        self._fit_columns()
        self._fill_whose()
        self._read_all()

    def _make(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter documents"))
        self.filter.setToolTip(
            self.tr(
                "Words of the title, tags, group or issuers; or status:new, lang:fr, tag:un, "
                "date:2022 and so on"
            )
        )
        self._folder, self._narrow = self._menu_button(), self._menu_button()
        self._choices = DocumentChoices(self.model, self._folder, self._narrow, None, self)
        self.whose = QComboBox(self)
        self.whose.setAccessibleName(self.tr("Whose work"))
        self.whose.setToolTip(self.tr("Whose status, spans, progress and time are shown"))
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._columns = self._menu_button()
        self._columns.setText(self.tr("Columns"))
        self._columns.setStyleSheet(MENU_BUTTON)
        self._column_menu = QMenu(self._columns)
        self._column_menu.aboutToShow.connect(self._fill_columns)
        self._columns.setMenu(self._column_menu)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        for each in (self._folder, self._narrow, self.whose, self._columns):
            top.addWidget(each)
        self.figures = QLabel(self)
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setProperty("role", "count")
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open_button = QPushButton(self.tr("&Open"), self)
        self.change_button = QPushButton(self.tr("Change &properties…"), self)
        self.delete_button = QPushButton(self.tr("De&lete"), self)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.figures, 1)
        for button in (self.open_button, self.change_button, self.delete_button):
            middle.addWidget(button)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Documents of the project"))
        self._dress_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.table, 1)

    def _dress_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.75))
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._read_again = Later(self._read_all, self)
        self._filter_later = Later(self._show_filter, self, _FILTER_DELAY_MS)
        self.filter.textChanged.connect(lambda _text: self._filter_later.call())
        self.filter.returnPressed.connect(self._go_to_table)
        self._choices.filter_wanted.connect(self.show_filter)
        self.whose.activated.connect(lambda _row: self._read_all())
        self.table.doubleClicked.connect(lambda _index: self.open())
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.horizontalHeader().customContextMenuRequested.connect(
            lambda point: self._column_menu.popup(self.table.horizontalHeader().mapToGlobal(point))
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_args: self._show_possible())
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._select_again)
        self.open_button.clicked.connect(lambda: self.open())
        self.change_button.clicked.connect(
            lambda: self._window.documents.many.change(self.selected())
        )
        self.delete_button.clicked.connect(lambda: self.delete())
        self._workspace.project_changed.connect(self._take_project)
        self._workspace.changes_applied.connect(self._follow)

    # Coming and going

    def enter(self) -> None:
        """Bring the table up to date, go on at the document one comes from, take the keyboard."""
        self._inside = True
        self._workspace.selected_rows = self.selected
        if self._outdated:
            self._read_all()
        if not self.selected() and self._workspace.document is not None:
            self._kept = {self._workspace.document.id}
            self._select_again()
        self.table.setFocus()

    def leave(self) -> None:
        """Follow changes no more until one comes back."""
        self._inside = False
        self._workspace.selected_rows = list

    def focus_words(self) -> bool:
        """Take the keyboard to the filter."""
        self.filter.setFocus()
        self.filter.selectAll()
        return True

    # What one can do

    def selected(self) -> list[Document]:
        """Return the selected documents, from top to bottom."""
        return [row.document for row in self._selected_rows()]

    def _selected_rows(self) -> list[TableRow]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.row(row) for row in rows]

    def shown_ids(self) -> list[str]:
        """Return the ids of the documents shown, from top to bottom."""
        return [row.document.id for row in self.model.shown_rows()]

    def show_filter(self, text: str) -> None:
        """Narrow the table at once."""
        self.filter.setText(text)
        self._filter_later.now()

    def open(self) -> None:
        """Open the selected document in Annotate."""
        chosen = self.selected()
        if chosen:
            self._window.documents.open(chosen[0])

    def toggle_done(self) -> None:
        """Mark the selected documents as done, or open them again where all of them are."""
        if self._owner() == self._workspace.annotator.id:
            self._window.documents.many.toggle_done(self.selected())
            return
        self._workspace.notice(
            message("This is not your work: choose “My work” over the table first"), Kind.REFUSED
        )

    def delete(self) -> None:
        """Delete the selected documents; undo brings them back."""
        self._window.documents.delete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter and delete by Delete, where the table has the keyboard."""
        if self.table.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif self.table.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.delete()
        else:
            super().keyPressEvent(event)

    # Inside

    def _read_all(self) -> None:
        self._read_again.forget()
        self._outdated = False
        project = self._workspace.project
        rows: list[TableRow] = []
        if project is not None:
            try:
                rows = self._rows(project)
            except DeclannotError as error:
                self._workspace.refuse(error)
        self.model.show_all(rows)
        self._choices.show_chosen()
        self._show_figures()

    def _rows(self, project: Project) -> list[TableRow]:
        every = project.documents()
        present = project.present_documents()
        names: dict[str | None, str] = {each.id: each.name for each in project.annotators()}
        names[None] = self.tr("gold")
        whose = self._owner()
        waiting = project.carried_open()
        mine: dict[str, LayerFacts] = {}
        everybody: dict[str, list[tuple[str, Status]]] = {}
        for each in project.layer_facts():
            if each.annotator_id == whose:
                mine[each.document_id] = each
            if each.status is not Status.NEW:
                person = (names.get(each.annotator_id, ""), each.status)
                everybody.setdefault(each.document_id, []).append(person)
        rows = []
        for document in present:
            work = mine.get(document.id)
            earlier = versions_before(document, every) if document.version_of else []
            seconds = sum(mine[one.id].seconds for one in (document, *earlier) if one.id in mine)
            rows.append(
                TableRow(
                    document,
                    work.status if work else Status.NEW,
                    work.spans if work else 0,
                    work.read_share if work else 0.0,
                    seconds,
                    work.changed if work else "",
                    waiting.get(document.id, 0),
                    tuple(sorted(everybody.get(document.id, ()))),
                )
            )
        return rows

    def _owner(self) -> str | None:
        chosen = self.whose.currentData()
        if chosen == _GOLD:
            return None
        return self._workspace.annotator.id if chosen in (None, _MINE) else str(chosen)

    def _fill_whose(self) -> None:
        present = self.whose.currentData()
        self.whose.clear()
        self.whose.addItem(self.tr("My work"), _MINE)
        project = self._workspace.project
        for each in project.annotators() if project is not None else ():
            if each.id != self._workspace.annotator.id:
                self.whose.addItem(self.tr("Work of {name}").format(name=each.name), each.id)
        self.whose.addItem(self.tr("Gold"), _GOLD)
        self.whose.setCurrentIndex(max(0, self.whose.findData(present)))

    def _take_project(self) -> None:
        self._fill_whose()
        self._follow_later()

    def _follow(self, applied: Applied) -> None:
        self._fill_whose_if_new(applied)
        self._follow_later()

    def _fill_whose_if_new(self, applied: Applied) -> None:
        from declannot.domain.document import Annotator

        if applied.coarse or any(isinstance(each.entity, Annotator) for each in applied.changes):
            self._fill_whose()

    def _follow_later(self) -> None:
        if self._inside:
            self._read_again.call()
        else:
            self._outdated = True

    def _show_filter(self) -> None:
        self.model.set_filter(self.filter.text())
        self._choices.show_chosen()
        self._show_figures()

    def _go_to_table(self) -> None:
        self._filter_later.now()
        self.table.setFocus()
        if self.model.rowCount():
            self.table.selectRow(0)

    def _show_figures(self) -> None:
        rows = self.model.shown_rows()
        total = len(self.model.all_rows())
        done = sum(row.status is Status.DONE for row in rows)
        started = sum(row.status is Status.STARTED for row in rows)
        said = [
            self.tr("{done} done, {started} started of %n document(s)", "", len(rows)).format(
                done=done, started=started
            )
        ]
        if len(rows) != total:
            said.append(self.tr("{total} in all").format(total=total))
        spans = sum(row.spans for row in rows)
        said.append(self.tr("%n span(s)", "", spans))
        seconds = sum(row.seconds for row in rows)
        if seconds:
            said.append(self.tr("{time} on task").format(time=time_words(seconds)))
        if not rows and total:
            said = [self.tr("No document is like this")]
        self.figures.setText(" · ".join(said))
        self._show_possible()

    def _show_possible(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        changeable = not self._workspace.read_only and not self._workspace.is_task
        self.open_button.setEnabled(chosen > 0)
        self.change_button.setEnabled(chosen > 0 and changeable)
        self.delete_button.setEnabled(chosen > 0 and changeable)

    # Columns

    def _fill_columns(self) -> None:
        menu = self._column_menu
        menu.clear()
        for name, heading in self.model.headings().items():
            action = menu.addAction(heading)
            action.setCheckable(True)
            action.setChecked(name in self.model.columns)
            action.setEnabled(name != "title")
            action.toggled.connect(lambda on, name=name: self._show_column(name, on))
        menu.addSeparator()
        usual = menu.addAction(self.tr("The usual columns"))
        usual.triggered.connect(lambda: self._show_columns(FIRST_COLUMNS))

    def _show_column(self, name: str, on: bool) -> None:
        others = [each for each in self.model.columns if each != name]
        self._show_columns((*others, name) if on else tuple(others))

    def _show_columns(self, names: tuple[str, ...]) -> None:
        self.model.set_columns(names)
        self._fit_columns()
        self._window.settings.put(document_columns=self.model.columns)

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        names = self.model.columns
        for number, name in enumerate(names):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(number, _WIDTHS.get(name, _WIDTH))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        sort = self.model.sorted_by.removeprefix("-")
        if sort in names:
            order = (
                Qt.SortOrder.DescendingOrder
                if self.model.sorted_by.startswith("-")
                else Qt.SortOrder.AscendingOrder
            )
            header.blockSignals(True)
            header.setSortIndicator(names.index(sort), order)
            header.blockSignals(False)

    # Selection

    def _keep_selection(self) -> None:
        self._kept = {each.id for each in self.selected()}

    def _select_again(self) -> None:
        kept = self._kept
        if not kept:
            return
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        first: QModelIndex | None = None
        for number, row in enumerate(self.model.shown_rows()):
            if row.document.id in kept:
                index = self.model.index(number, 0)
                first = first or index
                selection.select(index, self.model.index(number, last))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(selection, flags.ClearAndSelect)
        if first is not None:
            self.table.selectionModel().setCurrentIndex(first, flags.NoUpdate)

    def _show_menu(self, point: QPoint) -> None:
        place = self.table.viewport().mapToGlobal(point)
        self._window.documents.menu.open(self._selected_rows(), place, self, self.toggle_done)

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
