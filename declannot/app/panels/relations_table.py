"""The table of relations: what is joined to what in the statement, walked by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from declannot.app.forms.ui_relations_table import Ui_RelationsTable
from declannot.app.models.relations_model import Column, RelationsModel
from declannot.app.panels.later import Later
from declannot.app.panels.leaving import leave_on_escape
from declannot.app.panels.painting import MENU_BUTTON, dress_heading, smaller
from declannot.app.panels.relation_row import RelationDelegate
from declannot.app.panels.span_row import row_height
from declannot.app.relation_words import relation_title
from declannot.app.statement.hand import Hand
from declannot.app.theme import Theme
from declannot.app.workspace import Workspace
from declannot.domain.change import Change

if TYPE_CHECKING:
    from declannot.store.project import Applied

_FILTER_DELAY_MS = 150


class RelationsTable(QWidget):
    """Relations with both ends; Enter goes to the source, Shift and Enter to the target.

    Attributes:
        left: the statement should have the keyboard again.
        header: heading, count and filters; a dock can take it as its title bar.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._hand = workspace, hand
        self._form = Ui_RelationsTable()
        self._form.setupUi(self)
        self.header, self.view = self._form.header, self._form.relations
        self.filter, self.kind_filter = self._form.filter, self._form.kindFilter
        self.model = RelationsModel(self)
        self._delegate = RelationDelegate(self.model)
        self._is_behind = True
        self._pending: list[Change] = []
        dress_heading(self._form.heading, self._form.count)
        self._menu = QMenu(self)
        self._kind_actions: dict[str, QAction] = {}
        self.kind_filter.setMenu(self._menu)
        self.kind_filter.setStyleSheet(MENU_BUTTON)
        self._set_up_view()
        self._show_later = Later(self._show_document, self)
        self._take_in_later = Later(self._catch_up, self)
        self._filter_later = Later(self._filter, self, _FILTER_DELAY_MS)
        self._connect()
        self._fill_menu()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.model.set_theme(theme)
        self.view.viewport().update()

    # Setting up

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setToolTip(
            self.tr("Enter goes to the source, Shift+Enter to the target, Del removes the relation")
        )
        header = view.horizontalHeader()
        header.setMinimumSectionSize(16)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (Column.SOURCE, Column.TARGET):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicator(Column.PARAGRAPH, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(False)
        header.setFont(smaller(view.font()))
        header.setStyleSheet("QHeaderView::section { padding: 0 5px; }")
        header.setFixedHeight(header.fontMetrics().height() + 5)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(row_height(view.fontMetrics().height()))
        view.addActions(
            [
                self._action(
                    self.tr("Go to the source"), ["Return", "Enter"], lambda: self._go(target=False)
                ),
                self._action(
                    self.tr("Go to the target"),
                    ["Shift+Return", "Shift+Enter"],
                    lambda: self._go(target=True),
                ),
                self._action(self.tr("Remove"), ["Del", "Backspace"], self.remove),
            ]
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._fit_columns()

    def _action(self, text: str, keys: list[str], do: Callable[[], None]) -> QAction:
        """Return an entry of the table's menu with keys that work in the table alone."""
        action = QAction(text, self.view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: do())
        return action

    def _fit_columns(self) -> None:
        sizes, text = self.view.fontMetrics(), self._workspace.text
        last = text.paragraph_index(text.length) + 1 if text is not None else 1
        titles = [relation_title(kind) for kind in self._workspace.schema.relations]
        widest = max((sizes.horizontalAdvance(each) for each in titles), default=40)
        self.view.setColumnWidth(Column.TYPE, min(widest + 22, 110))
        digits = "9" * max(2, len(str(last)))
        self.view.setColumnWidth(Column.PARAGRAPH, sizes.horizontalAdvance("¶" + digits) + 12)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.document_changed.connect(self._document_changed)
        workspace.schema_changed.connect(self._schema_changed)
        workspace.changes_applied.connect(self._take_in)
        self._hand.state_changed.connect(self._show_chosen)
        self.view.picked.connect(self._show)
        self.view.left.connect(self._leave)
        self.view.selectionModel().currentRowChanged.connect(self._row_reached)
        self.filter.textChanged.connect(lambda _text: self._filter_later.call())
        leave_on_escape(self.filter, self._leave, self.view)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_figures)

    # Following the document; nothing is built while the table is hidden

    def _document_changed(self) -> None:
        self._is_behind = True
        self._pending.clear()
        if self.isVisible():
            self._show_later.call()

    def _schema_changed(self) -> None:
        self._fill_menu()
        self._document_changed()

    def _take_in(self, applied: Applied) -> None:
        if self._is_behind:
            return
        if not self.isVisible() or applied.coarse:
            self._document_changed()
            return
        self._pending += applied.changes
        self._take_in_later.call()

    def _catch_up(self) -> None:
        """Bring the model up to date before it is asked or made anew."""
        self._take_in_later.forget()
        pending, self._pending = self._pending, []
        if pending:
            self.model.take_in(tuple(pending))

    def _show_document(self) -> None:
        self._show_later.forget()
        self._is_behind = False
        self.model.show(self._workspace.content, self._workspace.schema)
        self._fit_columns()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Let the current row be the relation whose arc was clicked."""
        relation = self._hand.relation
        if self._is_behind or relation is None:
            return
        self._catch_up()
        row = self.model.row_of(relation.id)
        if row < 0 or self.view.currentIndex().row() == row:
            return
        index = self.model.index(row, Column.TYPE)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        flags |= QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def _show_figures(self) -> None:
        total, shown, locale = self.model.total, self.model.rowCount(), QLocale()
        if self.model.is_filtered:
            text = self.tr("{shown} of {total}").format(
                shown=locale.toString(shown), total=locale.toString(total)
            )
        else:
            text = locale.toString(total) if total else ""
        self._form.count.setText(text)
        empty = (
            self.tr("No relation passes the filter.")
            if total
            else self.tr("No relations yet: select a span and press Ctrl+R.")
        )
        self._form.empty.setText(empty)
        self._form.empty.setVisible(shown == 0)
        self.view.setVisible(shown > 0)

    # Filters and order

    def _fill_menu(self) -> None:
        wanted = self._wanted_kinds()
        self._menu.clear()
        self._kind_actions = {}
        everything = self._menu.addAction(self.tr("All relations"))
        everything.triggered.connect(lambda _on=False: self._clear_kinds())
        self._menu.addSeparator()
        for kind in self._workspace.schema.relations:
            action = self._menu.addAction(relation_title(kind).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(kind.id in wanted)
            action.triggered.connect(lambda _on=False: self._filter())
            self._kind_actions[kind.id] = action
        self._name_filter()

    def _wanted_kinds(self) -> list[str]:
        return [key for key, action in self._kind_actions.items() if action.isChecked()]

    def _clear_kinds(self) -> None:
        for action in self._kind_actions.values():
            action.setChecked(False)
        self._filter()

    def _filter(self) -> None:
        self._filter_later.forget()
        self._catch_up()
        self.model.set_filter(self.filter.text(), self._wanted_kinds())
        self._name_filter()

    def _name_filter(self) -> None:
        wanted = self._wanted_kinds()
        if len(wanted) == 1:
            text = self._kind_actions[wanted[0]].text()
            self.kind_filter.setText(text if len(text) <= 6 else text[:5] + "…")
        else:
            self.kind_filter.setText(str(len(wanted)) if wanted else self.tr("All"))

    def _sort(self, column: int) -> None:
        header = self.view.horizontalHeader()  # it has turned its indicator already
        header.setSortIndicatorShown(True)
        self._catch_up()
        self.model.sort(column, header.sortIndicatorOrder())

    # The hand

    def remove(self) -> None:
        """Remove the relation of the current row; the next one becomes current."""
        index = self.view.currentIndex()
        if not index.isValid():
            return
        row = index.row()
        self._hand.remove_relation(self.model.relation_at(row).id)
        self._catch_up()
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))

    def _go(self, *, target: bool) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._hand.go_to_end(self.model.relation_at(index.row()), target=target)
            self._leave()

    def _row_reached(self, index: QModelIndex) -> None:
        """Let the statement follow the rows one walks through by keyboard."""
        if self.view.hasFocus():
            self._show(index)

    def _show(self, index: QModelIndex) -> None:
        """Show a relation in the statement: its source comes into view, its ends are outlined."""
        if not index.isValid():
            return
        relation = self.model.relation_at(index.row())
        source = self.model.end(relation, Column.SOURCE)
        if relation.id != self._hand.relation_id and source is not None:
            self._hand.view.ensure_visible(source.start)
            self._hand.choose_relation(relation)

    def _leave(self) -> None:
        self._hand.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    # Size and sight

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._show_later.call()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_later.forget()

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 72)
